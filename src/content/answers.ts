import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod4'
import type { Language } from '../documents/language.ts'
import { explain } from '../guide/explain.ts'
import type { Finding } from '../guide/finding.ts'
import type { Guide, LazySaid, Question, Said, SaidOfGuide } from '../guide/guide.ts'
import { lazily } from '../guide/lazily.ts'
import { suggest } from '../guide/suggest.ts'
import { filesIn } from './files-in.ts'
import { isShipped, type Place } from './layers.ts'
import type { ContentProblem } from './problems.ts'
import { markOf } from './read-text.ts'
import { readLargeYaml } from './yaml.ts'

/** What people answered who meant an option, by the id of the guide; one that is looked at later is the same unless it changed. */
export interface SaidByGuide {
  said: Record<string, LazySaid>
  /** What is wrong with the files of the municipality, or fits none of the guides in force. */
  problems(guides: ReadonlyMap<string, Guide>): ContentProblem[]
}

const lines = z.strictObject({ de: z.string(), en: z.string() }).partial()
const form = z.record(z.string(), z.object({ like: z.array(z.string()).optional() }).catchall(lines))

/**
 * Looks again and again at the answers that people gave who meant an option, `answers/<id of a guide>.yaml`; a place
 * without any has none. They are read when one is first needed, as a start needs none and they are large. What is broken
 * is told, and nothing is learned from it: options are understood by their names. Of what comes with the bot nothing is
 * told: it need not fit guides that lie above it, and tests hold that it fits its own. Rejects with a Fault if the folder
 * cannot be read.
 */
export function watchAnswers(place: Place): () => Promise<SaidByGuide> {
  let seen: { marks: string[]; read: SaidByGuide } | undefined
  return async () => {
    const files = await filesIn(place, 'answers', 'The answers')
    const marks = await Promise.all(files.map(async file => `${file} ${await markOf(file)}`))
    if (!seen || !isDeepStrictEqual(seen.marks, marks)) seen = { marks, read: ofFiles(place, files) }
    return seen.read
  }
}

interface Text {
  file: string
  source: string
}

/** The text of a file now; one that is gone by now says nothing, which the next look tells. */
function textOf(file: string): Text {
  try {
    return { file, source: readFileSync(file, 'utf8') }
  } catch {
    return { file, source: '' }
  }
}

function ofFiles(place: Place, all: string[]): SaidByGuide {
  const files = all.map(file => ({
    file,
    id: basename(file, '.yaml'),
    read: lazily(() => readAnswers(textOf(file))),
  }))
  const elsewhere = (question: string) => {
    const [guide, id = ''] = question.split('.')
    return files.find(file => file.id === guide)?.read().answers?.[id]?.said
  }
  return {
    said: Object.fromEntries(files.map(({ id, read }) => [id, lazily(() => saidIn(read().answers, elsewhere))])),
    problems: guides =>
      files
        .filter(({ file }) => !isShipped(place, file))
        .flatMap(({ file, id, read }) => {
          const findings = unfitting(id, read().answers, guides)
          const located = findings.length === 0 ? [] : findings.map(readLargeYaml(file, textOf(file).source).locate)
          return [...read().problems, ...located]
        }),
  }
}

/** What a file says of a question. */
interface Answers {
  /** By option. */
  said: Record<string, Said>
  /** Questions with the same options, as "guide.question": what is said of them there counts here, too. */
  like: string[]
}

type AnswersOfGuide = Record<string, Answers>

/** What a file says by question, or everything that is wrong with it. */
export function readAnswers({ file, source }: Text): { answers?: AnswersOfGuide; problems: ContentProblem[] } {
  const yaml = readLargeYaml(file, source)
  const findings = yaml.readable ? explain(form, yaml.value, []) : []
  const problems = [...yaml.problems, ...findings.map(yaml.locate)]
  const read = problems.length === 0 ? form.safeParse(yaml.value).data : undefined
  const answers = Object.entries(read ?? {}).map(([question, { like = [], ...said }]) => [question, { said, like }])
  return { ...(read && { answers: Object.fromEntries(answers) }), problems }
}

/** What was said of each question, and of those that are like it. */
function saidIn(
  answers: AnswersOfGuide | undefined,
  elsewhere: (question: string) => Record<string, Said> | undefined,
): SaidOfGuide | undefined {
  if (!answers) return undefined
  const joined = Object.entries(answers).map(([question, { said, like }]) => {
    const all = [said, ...like.map(other => elsewhere(other) ?? {})]
    const options = [...new Set(all.flatMap(each => Object.keys(each)))]
    return [
      question,
      Object.fromEntries(options.map(option => [option, joinedOf(all.map(each => each[option] ?? {}))])),
    ]
  })
  return Object.fromEntries(joined)
}

function joinedOf(all: Said[]): Said {
  const languages = new Set(all.flatMap(each => Object.keys(each) as Language[]))
  return Object.fromEntries(
    [...languages].map(language => [language, all.flatMap(each => each[language] ?? []).join('\n')]),
  )
}

/** What names no guide in force, or none of its questions and options, or is like a question that there is not. */
export function unfitting(
  id: string,
  answers: AnswersOfGuide | undefined,
  guides: ReadonlyMap<string, Guide>,
): Finding[] {
  if (!answers) return []
  const guide = guides.get(id)
  return guide ? unknownIn(guide, answers, guides) : [unknown([], 'guide', id, [...guides.keys()])]
}

function unknownIn(guide: Guide, answers: AnswersOfGuide, guides: ReadonlyMap<string, Guide>): Finding[] {
  const all = [...guides.values()].flatMap(({ id, questions }) => questions.map(each => `${id}.${each.id}`))
  return Object.entries(answers).flatMap(([id, { said, like }]) => {
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
    return [
      ...Object.keys(said)
        .filter(value => !values.includes(value))
        .map(value => unknown([id, value], 'option', value, values)),
      ...like.flatMap((other, at) => (all.includes(other) ? [] : [unknown([id, 'like', at], 'question', other, all)])),
    ]
  })
}

function valuesOf(question: Question): string[] {
  if (question.kind === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ value }) => value) : []
}

function unknown(path: (string | number)[], what: string, name: string, known: string[]): Finding {
  return { path, message: `There is no ${what} “${name}”`, remedy: suggest(name, known) }
}
