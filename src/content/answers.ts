import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import type { Finding } from '../guide/finding.ts'
import type { Guide, Question, SaidOfGuide } from '../guide/guide.ts'
import { suggest } from '../guide/suggest.ts'
import { filesIn } from './files-in.ts'
import { isBelowOwn, type Place } from './layers.ts'
import type { ContentProblem } from './problems.ts'
import { readText } from './read-text.ts'
import { remembered } from './remembered.ts'
import { readYaml } from './yaml.ts'

/** What people answered who meant an option, by the id of the guide; one that is read later is the same unless it changed. */
export interface SaidByGuide {
  said: Record<string, SaidOfGuide>
  problems: ContentProblem[]
  /** By the id of the guide: where something of it stands. */
  files: Record<string, SaidFile>
}

interface SaidFile {
  file: string
  /** The guides of the municipality, which it does not know, may lie above it. */
  isBelowOwn: boolean
  locate(finding: Finding): ContentProblem
}

const form = z.record(z.string(), z.record(z.string(), z.strictObject({ de: z.string(), en: z.string() }).partial()))

/**
 * Looks again and again at the answers that people gave who meant an option, `answers/<id of a guide>.yaml`; a place
 * without any has none. What is broken is told, and nothing is learned from it: options are understood by their names.
 * Rejects with a Fault if the folder cannot be read.
 */
export function watchAnswers(place: Place): () => Promise<SaidByGuide> {
  let seen: { texts: { file: string; source: string }[]; read: SaidByGuide } | undefined
  return async () => {
    const files = await filesIn(place, 'answers', 'The answers')
    const texts = await Promise.all(files.map(async file => ({ file, source: await readText(file) })))
    if (!seen || !isDeepStrictEqual(seen.texts, texts)) seen = { texts, read: readAll(place, texts) }
    return seen.read
  }
}

function readAll(place: Place, texts: { file: string; source: string }[]): SaidByGuide {
  const read: SaidByGuide = { said: {}, problems: [], files: {} }
  for (const { file, source } of texts) {
    const id = basename(file, '.yaml')
    const { said, problems, locate } = readAnswers(file, source)
    read.problems.push(...problems)
    if (!said) continue
    read.said[id] = said
    read.files[id] = { file, isBelowOwn: isBelowOwn(place, file), locate }
  }
  return read
}

const readAnswers = remembered((file: string, source: string) => {
  const yaml = readYaml(file, source)
  const findings = yaml.readable ? explain(form, yaml.value, []) : []
  const problems = [...yaml.problems, ...findings.map(yaml.locate)]
  const said = problems.length === 0 ? form.safeParse(yaml.value).data : undefined
  return { said: said as SaidOfGuide | undefined, problems, locate: yaml.locate }
}, 64)

/** What names no guide in force, or none of its questions and options. */
export function unknownAnswers({ said, files }: SaidByGuide, guides: ReadonlyMap<string, Guide>): ContentProblem[] {
  return Object.entries(said).flatMap(([id, questions]) => {
    const at = files[id]
    if (!at || at.isBelowOwn) return []
    const guide = guides.get(id)
    const findings = guide ? unknownIn(guide, questions) : [unknown([], 'guide', id, [...guides.keys()])]
    return findings.map(at.locate)
  })
}

function unknownIn(guide: Guide, questions: SaidOfGuide): Finding[] {
  return Object.entries(questions).flatMap(([id, options]) => {
    const question = guide.questions.find(each => each.id === id)
    if (!question)
      return [
        unknown(
          [id],
          'question',
          id,
          guide.questions.map(each => each.id),
        ),
      ]
    const values = valuesOf(question)
    return Object.keys(options)
      .filter(value => !values.includes(value))
      .map(value => unknown([id, value], 'option', value, values))
  })
}

function valuesOf(question: Question): string[] {
  if (question.kind === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ value }) => value) : []
}

function unknown(path: string[], what: string, name: string, known: string[]): Finding {
  return { path, message: `There is no ${what} “${name}”`, remedy: suggest(name, known) }
}
