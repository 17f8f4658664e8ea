import type { Value } from '../documents.ts'
import type { Condition, Guide, Phase, Produces, Question } from './guide.ts'
import { kindOf } from './questions/kinds.ts'
import type { HeadForm, PhaseForm, ProducesForm, QuestionForm } from './schema.ts'

/** A guide as written: parsed in full and checked. */
export interface WholeForm {
  head: HeadForm
  produces: ProducesForm
  phases: PhaseForm[]
  questions: QuestionForm[]
}

/** Turns a checked form into the guide that the engine runs. */
export function compile({ head, produces, phases, questions }: WholeForm, hash: string): Guide {
  return {
    id: head.id,
    hash,
    version: head.version,
    languages: head.languages,
    title: head.title as Guide['title'],
    purpose: head.purpose as Guide['purpose'],
    minutes: head.minutes,
    produces: compileProduces(produces),
    phases: phases as Phase[],
    questions: questions.map(compileQuestion),
  }
}

/** One checked question. Unless the author says otherwise, whatever is neither required nor on the review can be passed over. */
export function compileQuestion({ when, default: preset, ...form }: QuestionForm): Question {
  const open = !form.required && !form.review && kindOf(form as Question).takesAnswer
  const value = preset === undefined ? undefined : readDefault(form as Question, preset)
  return {
    ...form,
    ...(value === undefined ? {} : { default: value }),
    unknown: form.unknown ?? open,
    skip: form.skip ?? open,
    ...(when === undefined ? {} : { when: compileCondition(when) }),
  } as Question
}

/** A default as its question reads it; undefined if it is no possible answer. */
export function readDefault(question: Question, preset: unknown): Value | undefined {
  const input = Array.isArray(preset) ? preset.join(',') : String(preset)
  const read = kindOf(question).readInput(question, input, { language: 'de', today: '0001-01-01' })
  return read.ok && String(read.value) === input ? read.value : undefined
}

/** A checked condition as the engine tests it. Several keys in one place must all hold. */
export function compileCondition(form: unknown): Condition {
  const parts = Object.entries(form as Record<string, unknown>).map(compilePart)
  const [only] = parts
  return parts.length === 1 && only ? only : { all: parts }
}

function compileProduces(form: ProducesForm): Produces {
  return form === 'nothing' ? { is: 'nothing' } : { is: 'idea', ...form.idea }
}

function compilePart([key, value]: [string, unknown]): Condition {
  if (key === 'not') return { not: compileCondition(value) }
  if (key === 'all') return { all: (value as unknown[]).map(compileCondition) }
  if (key === 'any') return { any: (value as unknown[]).map(compileCondition) }
  if (typeof value !== 'object' || value === null) return { question: key, any: [scalar(value)] }
  if ('any' in value) return { question: key, any: (value.any as unknown[]).map(scalar) }
  if ('lacks' in value) return { question: key, lacks: String(value.lacks) }
  return { question: key, ...value } as Condition
}

/** Option values are words even where YAML reads a number; true and false belong to yes-no questions. */
export function scalar(value: unknown): string | boolean {
  return typeof value === 'boolean' ? value : String(value)
}
