import * as z from 'zod4'
import type { Answers, Value } from '../documents/answers.ts'
import { missing, reopen } from '../guide/engine.ts'
import { explain } from '../guide/explain.ts'
import { type Finding, isMap, type Path, shown, valueAt } from '../guide/finding.ts'
import type { Guide, Question } from '../guide/guide.ts'
import { kindOf } from '../guide/questions/kinds.ts'
import { suggest } from '../guide/suggest.ts'
import { type Text, text } from '../guide/text.ts'

/**
 * A check that was worked through to show how others would answer: to compare one's own answers with. It is content,
 * never a check: no list, count or search of checks knows it.
 */
export interface Example {
  id: string
  title: Text
  /** Why these answers, and what follows from them. */
  why: Text
  guide: Guide
  answers: Answers
}

const form = z.strictObject({
  guide: z.string(),
  version: z.int().min(1),
  title: text(80),
  why: text(400),
  answers: z.record(z.string(), z.unknown()),
})

/** absent: it is for a guide, or a version of one, that is not in force here. */
export type ReadExample = { is: 'example'; example: Example } | { is: 'absent' } | { is: 'broken'; findings: Finding[] }

/** Reads parsed YAML, with its answers checked by the guide they are for: options, amounts, and what is asked at all. */
export function readExample(id: string, raw: unknown, guideOf: (id: string) => Guide | undefined): ReadExample {
  const findings = explain(form, raw, [])
  const written = form.safeParse(raw).data
  if (!written || findings.length > 0) return { is: 'broken', findings }
  const guide = guideOf(written.guide)
  if (!guide || guide.version !== written.version || guide.produces.is !== 'assessment') return { is: 'absent' }
  findings.push(...checkTexts(raw, guide))
  const read = answersOf(guide, written.answers, findings)
  const all: Answers = { ...read, [guide.produces.title]: { is: 'answered', value: written.title.de } }
  // Whoever hides a question need not change the examples: what is not asked because of that goes.
  const answers = guide.questions.some(({ hidden }) => hidden) ? reopen(guide, all).answers : all
  if (findings.length === 0) findings.push(...checkAsked(guide, answers))
  if (findings.length > 0) return { is: 'broken', findings }
  const { title, why } = written as Pick<Example, 'title' | 'why'>
  return { is: 'example', example: { id, title, why, guide, answers } }
}

/** Whoever can read the guide has to be able to read its examples. */
function checkTexts(raw: unknown, { languages }: Guide): Finding[] {
  if (!languages.includes('en')) return []
  return ['title', 'why'].flatMap(key => {
    const written = valueAt(raw, [key])
    if (!isMap(written) || written.en !== undefined) return []
    return [{ path: [key], message: `The English text of “${key}” is missing`, remedy: 'Add en: …' }]
  })
}

function answersOf(guide: Guide, written: Record<string, unknown>, findings: Finding[]): Answers {
  const ids = guide.questions.map(({ id }) => id)
  const entries = Object.entries(written).flatMap(([id, value]) => {
    const path = ['answers', id]
    const question = guide.questions.find(each => each.id === id)
    if (!question) {
      findings.push({ path, message: `There is no question “${id}”`, remedy: suggest(id, ids) })
      return []
    }
    const read = answerTo(question, value)
    if (read === undefined) findings.push(noAnswer(question, value, path))
    return read === undefined ? [] : [[id, { is: 'answered', value: read }] as const]
  })
  return Object.fromEntries(entries)
}

/** A value as its question reads it from a card; undefined if it is no answer. */
function answerTo(question: Question, value: unknown): Value | undefined {
  const kind = kindOf(question)
  const context = { language: 'de', today: '2000-01-01' } as const
  // YAML writes 1.5 where a German card has 1,5.
  const plain = typeof value === 'number' ? kind.input(question, value, context).value : ''
  const read = kind.readInput(question, plain || (Array.isArray(value) ? value.join(',') : String(value)), context)
  return read.ok ? read.value : undefined
}

function noAnswer(question: Question, value: unknown, path: Path): Finding {
  const possible = kindOf(question).values(question)?.map(String) ?? []
  const remedy = possible.length > 0 ? suggest(String(value), possible) : `Write an answer of the kind ${question.kind}`
  return { path, message: `“${question.id}” cannot be ${shown(value)}`, remedy }
}

/** What nobody would be asked counts for nothing, so it must not stand there; and what everybody is asked must. */
function checkAsked(guide: Guide, answers: Answers): Finding[] {
  const progress = reopen(guide, answers)
  const idle = Object.keys(answers).filter(id => !Object.hasOwn(progress.answers, id))
  return [
    ...idle.map(id => ({
      path: ['answers', id],
      message: `“${id}” is not asked with these answers`,
      remedy: 'Remove it, or change the answer it depends on',
    })),
    ...missing(guide, progress).map(({ id }) => ({
      path: ['answers'],
      message: `“${id}” has to be answered`,
      remedy: `Add ${id}: …`,
    })),
  ]
}
