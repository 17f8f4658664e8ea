import type { Condition, Guide, Phase, Produces, Question } from './guide.ts'
import type { GuideForm, PhaseForm, QuestionForm } from './schema.ts'

/** A guide as written, parsed in full, and checked. */
export interface WholeForm {
  head: GuideForm
  phases: PhaseForm[]
  questions: QuestionForm[]
}

/** Turns a checked form into the guide that the engine runs. */
export function compile({ head, phases, questions }: WholeForm, hash: string): Guide {
  return {
    id: head.id,
    hash,
    version: head.version,
    languages: head.languages,
    title: head.title as Guide['title'],
    purpose: head.purpose as Guide['purpose'],
    minutes: head.minutes,
    produces: produces(head.produces),
    phases: phases as Phase[],
    questions: questions.map(question => compileQuestion(question, questions)),
  }
}

function produces(form: GuideForm['produces']): Produces {
  return form === 'nothing' ? { is: 'nothing' } : { is: 'idea', ...form.idea }
}

/** What can be passed over unless the author says otherwise: everything that is neither required nor on the review card. */
function compileQuestion({ when, ...form }: QuestionForm, all: QuestionForm[]): Question {
  const open = !form.required && !form.review && form.kind !== 'note'
  return {
    ...form,
    unknown: form.unknown ?? open,
    skip: form.skip ?? open,
    ...(when === undefined ? {} : { when: compileCondition(when, all) }),
  } as Question
}

/** A checked condition of the YAML form as the engine tests it. Several keys in one place must all hold. */
export function compileCondition(form: unknown, all: QuestionForm[]): Condition {
  const parts = Object.entries(form as Record<string, unknown>).map(([key, value]) => part(key, value, all))
  const [only] = parts
  return parts.length === 1 && only ? only : { all: parts }
}

function part(key: string, value: unknown, all: QuestionForm[]): Condition {
  if (key === 'not') return { not: compileCondition(value, all) }
  if (key === 'all' || key === 'any') {
    const conditions = (value as unknown[]).map(condition => compileCondition(condition, all))
    return key === 'all' ? { all: conditions } : { any: conditions }
  }
  if (typeof value !== 'object' || value === null) return { question: key, any: [scalar(value)] }
  if ('any' in value) return { question: key, any: (value.any as unknown[]).map(scalar) }
  if ('lacks' in value) return { question: key, lacks: String(value.lacks) }
  return { question: key, ...value } as Condition
}

/** Option values are strings even where YAML reads a number; true and false are for yes-no questions. */
function scalar(value: unknown): string | boolean {
  return typeof value === 'boolean' ? value : String(value)
}
