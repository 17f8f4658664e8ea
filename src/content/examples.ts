import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Example, readExample } from '../assessment/example.ts'
import type { Guides } from '../guide/guide.ts'
import { filesIn } from './files-in.ts'
import { isBelowOwn, type Place } from './layers.ts'
import { type ContentProblem, printed } from './problems.ts'
import { readText } from './read-text.ts'
import type { WatchedRules } from './watched-rules.ts'
import { readYaml } from './yaml.ts'

/** The worked examples that fit the guides in force, read again while the bot runs. */
export interface WatchedExamples extends Pick<WatchedRules<Example[]>, 'current' | 'refresh' | 'problems'> {
  /** What is left out because it comes with the bot and does not fit the municipality's own guides or lists. */
  unfitting(): ContentProblem[]
}

interface Read {
  examples: Example[]
  problems: ContentProblem[]
  unfitting: ContentProblem[]
  texts: { file: string; source: string }[]
  /** The hash of each guide that was asked for, by its id. */
  guides: Map<string, string | undefined>
}

/**
 * Reads the worked examples, `examples/<name>.yaml`; a folder without any has none. Those for a guide or a version that is
 * not in force are left out. So is one that is broken: it is only there to compare with, and the bot runs without it. A
 * shipped one below an own folder is left out without a problem, since nobody there could mend it. Throws a Fault if the
 * folder cannot be read.
 */
export async function openExamples(place: Place, guides: Pick<Guides, 'current'>): Promise<WatchedExamples> {
  let read = await readAll(place, guides)
  return {
    current: () => read.examples,
    unfitting: () => read.unfitting,
    problems: language => read.problems.map(problem => printed(problem, language)),
    async refresh() {
      // A folder that cannot be read for a moment changes nothing.
      read = await readAll(place, guides, read).catch(() => read)
    },
  }
}

async function readAll(place: Place, guides: Pick<Guides, 'current'>, before?: Read): Promise<Read> {
  const files = await filesIn(place, 'examples', 'The examples')
  const texts = await Promise.all(files.map(async file => ({ file, source: await readText(file) })))
  const same = isDeepStrictEqual(before?.texts, texts)
  if (before && same && [...before.guides].every(([id, hash]) => guides.current(id)?.hash === hash)) return before
  const read: Read = { examples: [], problems: [], unfitting: [], texts, guides: new Map() }
  const guideOf = (id: string) => {
    const guide = guides.current(id)
    read.guides.set(id, guide?.hash)
    return guide
  }
  for (const { file, source } of texts) {
    const found = isBelowOwn(place, file) ? read.unfitting : read.problems
    const yaml = readYaml(file, source)
    found.push(...yaml.problems)
    const example = readExample(basename(file, '.yaml'), yaml.value, guideOf)
    if (example.is === 'broken' && yaml.readable) found.push(...example.findings.map(yaml.locate))
    if (example.is === 'example' && yaml.problems.length === 0) read.examples.push(example.example)
  }
  read.examples.sort((a, b) => a.title.de.localeCompare(b.title.de, 'de'))
  return read
}
