import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import { type Finding, isMap } from '../guide/finding.ts'
import type { Guide } from '../guide/guide.ts'
import { suggest } from '../guide/suggest.ts'
import { takenOver } from '../guide/taken-over.ts'
import { text } from '../guide/text.ts'
import { type SparkRules, townKinds, usualSparks, type WrittenSpark } from './rules.ts'

/** It stands on a card with two buttons, and is read in passing. */
const longest = 200

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/)

/** The YAML form of the rules. Whatever is left out is as usual. */
const sparksForm = z.strictObject({
  town: z.array(z.enum(townKinds)).optional(),
  questions: z
    .array(
      z.strictObject({
        id,
        text: text(longest),
        guide: id.optional(),
        answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).optional(),
      }),
    )
    .max(100)
    .optional(),
})

/** Rules as written by a municipality (parsed YAML; nothing at all: the usual rules), or everything wrong with them. */
export function readSparks(raw: unknown): { ok: true; rules: SparkRules } | { ok: false; findings: Finding[] } {
  // A key without a value is as good as none.
  const written = isMap(raw)
    ? Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null))
    : (raw ?? {})
  const form = sparksForm.safeParse(written)
  if (!form.success) return { ok: false, findings: explain(sparksForm, written, []) }
  const questions = (form.data.questions ?? []).map(
    ({ id, text: { de, en }, guide = 'idea', answers = {} }): WrittenSpark => ({
      id,
      text: { de, ...(en !== undefined && { en }) },
      guide,
      answers,
    }),
  )
  const twice = questions.flatMap((each, at) =>
    questions.findIndex(other => other.id === each.id) < at ? [twiceFound(each.id, at)] : [],
  )
  if (twice.length > 0) return { ok: false, findings: twice }
  return { ok: true, rules: { town: form.data.town ?? usualSparks.town, questions } }
}

function twiceFound(named: string, at: number): Finding {
  const message = `The id “${named}” is there twice`
  return { path: ['questions', at, 'id'], message, remedy: 'Give each question an id of its own' }
}

/** What is wrong with a question, and what to write instead. */
export interface Misfit {
  message: string
  remedy: string
}

/** What of the rules fits no guide that is there: a guide, or an answer that its question does not take. */
export function misfits({ questions }: SparkRules, guides: Guide[]): Misfit[] {
  return questions.flatMap(({ id, guide: named, answers }) => {
    const guide = guides.find(each => each.id === named)
    if (guide) return Object.entries(answers).flatMap(([question, value]) => misfit(guide, question, value) ?? [])
    const known = guides.map(each => each.id)
    return [
      { message: `“${id}” is answered by the guide “${named}”, which is not there`, remedy: suggest(named, known) },
    ]
  })
}

function misfit(guide: Guide, id: string, value: unknown): Misfit | undefined {
  const question = guide.questions.find(each => each.id === id)
  if (!question) {
    const known = guide.questions.map(each => each.id)
    return { message: `The guide “${guide.id}” has no question “${id}”`, remedy: suggest(id, known) }
  }
  // What a town writes in advance is read neither by the day nor by somebody's language.
  const context = { language: 'de', today: '2026-01-01' } as const
  if (Object.keys(takenOver(guide, { [id]: value }, context)).length > 0) return undefined
  const said = String(value)
  const options = 'options' in question ? question.options.map(option => String(option.value)) : []
  const remedy =
    options.length > 0 ? suggest(said, options) : 'Write an answer as its question takes it, or leave it out'
  return { message: `The question “${id}” of “${guide.id}” does not take “${said}”`, remedy }
}
