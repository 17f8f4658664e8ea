import { join } from 'node:path'
import { checkGlossary, type GlossaryForm, glossaryForm } from '../guide/check-glossary.ts'
import { explain } from '../guide/explain.ts'
import type { Glossary, Term } from '../guide/glossary.ts'
import { layersOf, type Place } from './layers.ts'
import { ContentFault, type ContentProblem, printed } from './problems.ts'
import { readIfThere } from './read-if-there.ts'
import { remembered } from './remembered.ts'
import type { WatchedRules } from './watched-rules.ts'
import { readYaml } from './yaml.ts'

/** A glossary that is read again while the bot runs. */
export interface WatchedGlossary extends Glossary, Pick<WatchedRules<unknown>, 'refresh' | 'problems'> {}

interface Version {
  terms: Term[]
  problems: ContentProblem[]
}

/**
 * Reads the glossary, `glossary/glossary.yaml`, and watches it; a folder without one has no terms, and a term of an upper
 * folder takes the place of the one with its id below. What is broken later keeps the last sound terms. Throws a
 * ContentFault with all its problems if it is broken at the start.
 */
export async function loadGlossary(place: Place): Promise<WatchedGlossary> {
  const look = watchGlossary(place)
  let { terms, problems } = await look()
  if (problems.length > 0) throw new ContentFault(problems)
  return {
    get terms() {
      return terms
    },
    async refresh() {
      const version = await look().catch(() => undefined)
      if (!version) return
      problems = version.problems
      if (problems.length === 0) terms = version.terms
    },
    problems: () => problems.map(problem => printed(problem)),
  }
}

/** Looks at the glossary again and again; it is parsed only when a text changed. */
export function watchGlossary(place: Place): () => Promise<Version> {
  const files = layersOf(place)
    .map(folder => join(folder, 'glossary', 'glossary.yaml'))
    .reverse()
  let seen: (string | undefined)[] | undefined
  let version: Version = { terms: [], problems: [] }
  return async () => {
    const sources = await Promise.all(files.map(file => readIfThere(file, 'The glossary')))
    if (seen && sources.every((source, index) => source === seen?.[index])) return version
    const layers = files.map((file, index) => readGlossary(file, sources[index]))
    const terms = new Map(layers.flatMap(layer => layer.terms).map(term => [term.id, term]))
    seen = sources
    version = { terms: [...terms.values()], problems: layers.flatMap(({ problems }) => problems) }
    return version
  }
}

const readGlossary = remembered((file: string, source: string | undefined): Version => {
  if (source === undefined) return { terms: [], problems: [] }
  const yaml = readYaml(file, source)
  if (!yaml.readable) return { terms: [], problems: yaml.problems }
  const findings = [...explain(glossaryForm, yaml.value, []), ...checkGlossary(yaml.value)]
  const form: GlossaryForm | undefined = glossaryForm.safeParse(yaml.value).data
  return { terms: (form?.terms ?? []) as Term[], problems: [...yaml.problems, ...findings.map(yaml.locate)] }
}, 8)
