import fc from 'fast-check'
import type { Value } from '../../src/documents/answers.ts'
import type { Condition } from '../../src/guide/condition.ts'
import type { Move } from '../../src/guide/engine.ts'
import type { Guide, Question } from '../../src/guide/guide.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { options, question } from './questions/make.ts'

/** Random guides whose conditions only look back, as checked guides do; and random ways through a guide. */

const kinds = [
  'choice',
  'choices',
  'other',
  'others',
  'yes-no',
  'number',
  'rating',
  'date',
  'dates',
  'text',
  'note',
] as const

interface Seed {
  kind: (typeof kinds)[number]
  phase: 'short' | 'long'
  required: boolean
  review: boolean
  preset: boolean
  depends: number[]
  negate: boolean
}

const seed: fc.Arbitrary<Seed> = fc.record({
  kind: fc.constantFrom(...kinds),
  phase: fc.constantFrom('short', 'long'),
  required: fc.boolean(),
  review: fc.boolean(),
  preset: fc.boolean(),
  depends: fc.array(fc.nat(1000), { maxLength: 2 }),
  negate: fc.boolean(),
})

const letters = options({ a: ['A', 'A'], b: ['B', 'B'], c: ['C', 'C'] })
const withOther = letters.map(option => (option.value === 'b' ? { ...option, other: true } : option))

export const anyGuide: fc.Arbitrary<Guide> = fc.array(seed, { minLength: 1, maxLength: 7 }).map(seeds => {
  const questions: Question[] = []
  for (const [index, from] of seeds.entries()) questions.push(questionFrom(from, index, questions))
  return {
    id: 'random',
    hash: 'hash',
    version: 1,
    languages: ['de', 'en'],
    title: { de: 'Zufall' },
    purpose: { de: 'Zufall' },
    minutes: 1,
    offer: 'more',
    also: [],
    for: 'everybody',
    next: [],
    produces: { is: 'nothing' },
    phases: [
      { id: 'short', title: { de: 'Kurz' }, optional: false },
      { id: 'long', title: { de: 'Lang' }, optional: true },
    ],
    questions,
  }
})

function questionFrom(from: Seed, index: number, earlier: Question[]): Question {
  const answers = from.kind !== 'note'
  const required = from.required && answers && !from.review
  const review = from.review && from.kind === 'choice'
  const open = !required && !review && answers
  const conditions = earlier.length > 0 ? from.depends.map(pick => conditionOn(earlier, pick)) : []
  const all: Condition = from.negate ? { not: { any: conditions } } : { all: conditions }
  const common = {
    id: `q${index}`,
    phase: from.phase,
    required,
    review,
    unknown: open,
    skip: open,
    ...(conditions.length > 0 ? { when: all } : {}),
    ...(from.kind === 'choice' && (review || from.preset) ? { default: 'a' } : {}),
  }
  switch (from.kind) {
    case 'choice':
    case 'choices':
      return question(from.kind, { ...common, options: letters })
    case 'other':
      return question('choice', { ...common, options: withOther })
    case 'others':
      return question('choices', { ...common, options: withOther })
    case 'rating':
      return question('rating', { ...common, low: { de: 'gar nicht' }, high: { de: 'sehr' } })
    case 'date':
    case 'dates':
      return question('date', { ...common, past: true, several: from.kind === 'dates' })
    case 'number':
      return question('number', { ...common, min: 0, max: 9, whole: true })
    case 'text':
      return question('text', { ...common, max: 20, lines: 'one' })
    default:
      return question(from.kind, common)
  }
}

function conditionOn(earlier: Question[], pick: number): Condition {
  const asked = earlier[pick % earlier.length] as Question
  const states = ['answered', 'unknown', 'skipped'] as const
  const values = kindOf(asked).values(asked)
  const tests: Condition[] = states.map(is => ({ question: asked.id, is }))
  if (values) tests.push({ question: asked.id, any: [values[pick % values.length] ?? ''] })
  if (asked.kind === 'choices') tests.push({ question: asked.id, lacks: 'b' })
  if (asked.kind === 'number') tests.push({ question: asked.id, min: pick % 10 })
  if (asked.kind === 'rating') tests.push({ question: asked.id, max: pick % 5 })
  if (asked.kind === 'date' && !asked.several) tests.push({ question: asked.id, since: `2000-01-0${1 + (pick % 3)}` })
  if (asked.kind === 'date' && asked.several) tests.push({ question: asked.id, min: pick % 3 })
  return tests[pick % tests.length] as Condition
}

/** A move with what it needs left open: which question and which value are chosen when the guide is known. */
export type Wish = { do: Move['do']; question: number; value: number }

export const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    do: fc.constantFrom<Move['do'][]>(
      ...(['answer', 'answer', 'answer', 'answer', 'answer', 'skip', 'unknown', 'back', 'correct'] as const),
      ...(['wrong', 'deepen', 'deepen', 'submit', 'restart'] as const),
    ),
    question: fc.nat(1000),
    value: fc.nat(1000),
  }),
  { maxLength: 40 },
)

/** A possible value of a question. */
export function someValue(asked: Question, pick: number): Value {
  const samples = kindOf(asked).samples(asked, [...(kindOf(asked).values(asked) ?? []), 3, 5])
  return samples[pick % samples.length] ?? ''
}
