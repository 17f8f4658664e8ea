import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { loadGlossary } from '../../content/glossary.ts'
import { watchGuideTexts } from '../../content/guide-texts.ts'
import type { Place } from '../../content/layers.ts'
import { openLists } from '../../content/lists.ts'
import { ContentFault, type ContentProblem } from '../../content/problems.ts'
import { readGuide } from '../../content/read-guide.ts'
import { loadUnits } from '../../content/units.ts'
import type { Term } from '../../guide/glossary.ts'
import type { Guide } from '../../guide/guide.ts'
import type { KnownUnits } from '../../guide/kind.ts'
import { knownUnits } from '../../people/known-units.ts'
import { rolesOf } from './check.ts'

/** Guides as their files are now, sound or not. */
export interface Reading {
  /** By id, the upper folder first; of a broken file the last sound state. */
  guides: Map<string, Guide>
  /** Ids whose file is broken at the moment. */
  broken: string[]
  problems: (ContentProblem & { source?: string })[]
  terms: Term[]
  units: KnownUnits
}

/** Reads the guides of a place again and again: what did not change is not read twice, and what is broken stops nothing. */
export function openReading(place: Place): () => Promise<Reading> {
  const look = watchGuideTexts(place)
  const known = new Map<string, ReturnType<typeof readGuide>>()
  const sound = new Map<string, Guide>()

  return async () => {
    const { texts, terms: ids, words, brokenGlossary, unread } = await look()
    const problems: ContentProblem[] = [...unread, ...brokenGlossary]
    const lists = await orTold(async () => (await openLists(place)).current(), problems)
    const terms = (await orTold(async () => (await loadGlossary(place)).terms, [])) ?? []
    const entries = (await orTold(() => loadUnits(place), problems)) ?? []
    const units = knownUnits(entries)
    const roles = await rolesOf(place)
    const guides = new Map<string, Guide>()
    const broken: string[] = []
    for (const { file, source } of texts) {
      const id = basename(file, '.yaml')
      const key = JSON.stringify([file, source, lists, ids, words, roles.names])
      const read = known.get(key) ?? readGuide(file, id, source, { ...(lists && { lists }), terms: ids, words, roles })
      known.set(key, read)
      if (read.ok) {
        sound.set(file, read.guide)
        problems.push(...read.warnings)
      } else {
        problems.push(...read.problems)
        broken.push(id)
      }
      const guide = read.ok ? read.guide : sound.get(file)
      if (guide && !guides.has(id)) guides.set(id, guide)
    }
    return { guides, broken, problems: await Promise.all(problems.map(withLine)), terms, units }
  }
}

/** A file beside the guides may be broken, too: told, and left out. */
async function orTold<T>(read: () => Promise<T>, problems: ContentProblem[]): Promise<T | undefined> {
  try {
    return await read()
  } catch (fault) {
    if (!(fault instanceof ContentFault)) throw fault
    problems.push(...fault.problems)
    return undefined
  }
}

/** The problem with the line it is about, as it stands in the file. */
async function withLine(problem: ContentProblem): Promise<Reading['problems'][number]> {
  const lines = (await readFile(problem.file, 'utf8').catch(() => '')).split(/\r\n?|\n/)
  return { ...problem, source: lines[problem.line - 1] ?? '' }
}
