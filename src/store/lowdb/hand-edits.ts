import type { Collection } from '../../documents/documents.ts'
import type { Fault } from '../../errors.ts'
import { snapshotPath } from './adapter.ts'
import { documentProblems } from './document-problems.ts'
import { notPossible } from './faults.ts'
import type { Snapshot } from './snapshot.ts'
import { placesIn } from './snapshot-lines.ts'
import type { State } from './state.ts'

/** Everything that is wrong in a snapshot that somebody corrected by hand, whose text is `text`. */
export function handEditFaults(path: string, name: Collection, { entries }: Snapshot, text: string): Fault[] {
  let place: ReturnType<typeof placesIn> | undefined
  return [...entries].flatMap(([id, value]) => {
    const found = documentProblems(name, id, (value as { doc: unknown }).doc)
    return found.map(({ path: inside, what, write }) => {
      place ??= placesIn(text)
      return notPossible(path, whereIs(id, inside, place), what, write)
    })
  })
}

/**
 * Documents that need a guide which is not there, after somebody has corrected something by hand: they could not be shown,
 * and nothing that lists them.
 * @param texts of the snapshots that were corrected
 */
export function missingGuides(folder: string, state: State, texts: ReadonlyMap<Collection, string>): Fault[] {
  const guides = state.tables.guides.rows
  const isTouched = (collection: Collection) => texts.has(collection) || texts.has('guides')
  const missing = [...state.guidesNeeded()].filter(({ collection, hash }) => isTouched(collection) && !guides.has(hash))
  return missing.map(({ collection, id, path }) => {
    const where = whereIs(id, path, placesIn(texts.get(collection) ?? ''))
    const write = 'write a key of guides.json, or put the entry back there'
    return notPossible(snapshotPath(folder, collection), where, 'guides.json has no such guide', write)
  })
}

function whereIs(id: string, path: (string | number)[], place: ReturnType<typeof placesIn>): string {
  return `${place(id, path)}: ${[JSON.stringify(id), ...path].join(' → ')}`
}
