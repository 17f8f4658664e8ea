import type { Collection, Documents } from '../../documents/documents.ts'

/** Where in a document the source of a guide is named, and which. */
export interface GuideNeeded {
  path: (string | number)[]
  hash: string
}

interface Guided {
  guide?: { hash: string }
}

type Needs = { [C in Collection]?: (doc: Documents[C]) => GuideNeeded[] }

/**
 * Documents that name the source of a guide, also those that may come back or are told of a form as it was. What is salvaged may lack
 * what every document of its kind has.
 */
const needs = {
  sessions: doc => named(doc),
  ideas: doc => named(doc),
  assessments: doc => [
    ...named(doc),
    ...(doc.earlier ? named(doc.earlier, 'earlier') : []),
    ...(doc.promised ?? []).flatMap((promise, n) => named(promise, 'promised', n)),
  ],
  withheld: doc => (doc.kept?.ideas ?? []).flatMap((idea, n) => named(idea, 'kept', 'ideas', n)),
  sheets: doc => (doc.runs ?? []).flatMap((run, n) => named(run, 'runs', n)),
  workshops: doc => named(doc),
  publications: doc => (doc.contents ?? []).map(({ hash }, n) => ({ path: ['contents', n, 'hash'], hash })),
} satisfies Needs

export const collectionsWithGuides = Object.keys(needs) as (keyof typeof needs)[]

/** The guides that a document of such a collection needs: each of them is kept for as long. */
export function guidesNeeded(collection: keyof typeof needs, doc: Documents[Collection]): GuideNeeded[] {
  return (needs[collection] as (doc: Documents[Collection]) => GuideNeeded[])(doc)
}

function named({ guide }: Guided, ...path: (string | number)[]): GuideNeeded[] {
  return guide ? [{ path: [...path, 'guide', 'hash'], hash: guide.hash }] : []
}
