import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import type { Finding } from '../guide/finding.ts'
import type { Guide, LazySaid, Question, SaidOfGuide } from '../guide/guide.ts'
import { lazily } from '../guide/lazily.ts'
import { suggest } from '../guide/suggest.ts'
import { filesIn } from './files-in.ts'
import { isShipped, type Place } from './layers.ts'
import type { ContentProblem } from './problems.ts'
import { readText } from './read-text.ts'
import { readLargeYaml } from './yaml.ts'

/** What people answered who meant an option, by the id of the guide; one that is looked at later is the same unless it changed. */
export interface SaidByGuide {
  said: Record<string, LazySaid>
  /** What is wrong with the files of the municipality, or fits none of the guides in force. */
  problems(guides: ReadonlyMap<string, Guide>): ContentProblem[]
}

const form = z.record(z.string(), z.record(z.string(), z.strictObject({ de: z.string(), en: z.string() }).partial()))

/**
 * Looks again and again at the answers that people gave who meant an option, `answers/<id of a guide>.yaml`; a place
 * without any has none. They are read when one is first needed, as a start needs none and they are large. What is broken
 * is told, and nothing is learned from it: options are understood by their names. Of what comes with the bot nothing is
 * told: it need not fit guides that lie above it, and tests hold that it fits its own. Rejects with a Fault if the folder
 * cannot be read.
 */
export function watchAnswers(place: Place): () => Promise<SaidByGuide> {
  let seen: { texts: Text[]; read: SaidByGuide } | undefined
  return async () => {
    const files = await filesIn(place, 'answers', 'The answers')
    const texts = await Promise.all(files.map(async file => ({ file, source: await readText(file) })))
    if (!seen || !isDeepStrictEqual(seen.texts, texts)) seen = { texts, read: ofTexts(place, texts) }
    return seen.read
  }
}

interface Text {
  file: string
  source: string
}

function ofTexts(place: Place, texts: Text[]): SaidByGuide {
  const files = texts.map(text => ({
    ...text,
    id: basename(text.file, '.yaml'),
    read: lazily(() => readAnswers(text)),
  }))
  return {
    said: Object.fromEntries(files.map(({ id, read }) => [id, () => read().said])),
    problems: guides =>
      files
        .filter(({ file }) => !isShipped(place, file))
        .flatMap(text => [...text.read().problems, ...unfitting(text, text.read().said, guides)]),
  }
}

/** What a file says, or everything that is wrong with it. */
export function readAnswers({ file, source }: Text): { said?: SaidOfGuide; problems: ContentProblem[] } {
  const yaml = readLargeYaml(file, source)
  const findings = yaml.readable ? explain(form, yaml.value, []) : []
  const problems = [...yaml.problems, ...findings.map(yaml.locate)]
  const said = problems.length === 0 ? form.safeParse(yaml.value).data : undefined
  return { ...(said && { said: said as SaidOfGuide }), problems }
}

/** What names no guide in force, or none of its questions and options. */
export function unfitting(
  { file, source, id }: Text & { id: string },
  said: SaidOfGuide | undefined,
  guides: ReadonlyMap<string, Guide>,
): ContentProblem[] {
  const guide = guides.get(id)
  const findings = !said ? [] : guide ? unknownIn(guide, said) : [unknown([], 'guide', id, [...guides.keys()])]
  return findings.length === 0 ? [] : findings.map(readLargeYaml(file, source).locate)
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
