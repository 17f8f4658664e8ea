import type { Value } from '../documents/answers.ts'
import { compileCondition } from './compile-condition.ts'
import type { Condition } from './condition.ts'
import type { Guide, LazySaid, Phase, Produces, Question, Said } from './guide.ts'
import { kindOf } from './questions/kinds.ts'
import type { HeadForm, PhaseForm, ProducesForm, QuestionForm } from './schema.ts'
import { compileScoring } from './scoring/compile.ts'
import type { ScoringDraft } from './scoring/parse.ts'
import type { Text } from './text.ts'

/** A guide as written: parsed in full and checked. */
export interface WholeForm {
  head: HeadForm
  produces: ProducesForm
  phases: PhaseForm[]
  questions: QuestionForm[]
  scoring: ScoringDraft | undefined
}

/**
 * Turns a checked form into the guide that the engine runs.
 * @param said what its options are understood by, besides their names; it does not belong to its content
 */
export function compile(
  { head, produces, phases, questions, scoring }: WholeForm,
  hash: string,
  said?: LazySaid,
): Guide {
  const compiled = questions.map(form => withSaid(compileQuestion(form), said && (() => said()?.[form.id])))
  return {
    id: head.id,
    hash,
    version: head.version,
    ...(head.status !== undefined && { isDraft: true }),
    languages: head.languages,
    title: head.title as Guide['title'],
    purpose: head.purpose as Guide['purpose'],
    minutes: head.minutes,
    ...(head.shortWay && { shortWay: head.shortWay as Text }),
    offer: head.offer,
    also: head.also,
    ...(head.noun && { noun: head.noun as Text }),
    ...(head.sheet && { sheet: true }),
    ...(head.workshop && { workshop: true }),
    for: head.for,
    produces: compileProduces(produces),
    next: (head.next ?? []).map(({ when, ...next }) => ({
      ...next,
      ...(when !== undefined && { when: compileCondition(when) }),
    })),
    phases: phases as Phase[],
    questions: compiled,
    ...(scoring && { scoring: compileScoring(scoring, compiled) }),
  }
}

/** No answer fulfils it. */
const never: Condition = { any: [] }

/** One checked question. Unless the author says otherwise, whatever is neither required nor on the review can be passed over. */
export function compileQuestion({ when, default: preset, ...form }: QuestionForm): Question {
  const open = !form.required && !form.review && kindOf(form as Question).takesAnswer
  const value = preset === undefined ? undefined : readBack(form as Question, preset)
  return {
    ...form,
    ...('options' in form && { options: form.options.map(compileOption) }),
    ...(value === undefined ? {} : { default: value }),
    unknown: form.unknown ?? open,
    skip: form.skip ?? open,
    ...(form.hidden ? { when: never } : when === undefined ? {} : { when: compileCondition(when) }),
  } as Question
}

function withSaid(question: Question, said: (() => Record<string, Said> | undefined) | undefined): Question {
  if (!said) return question
  if (question.kind === 'yes-no') return { ...question, said }
  if (!('options' in question)) return question
  return {
    ...question,
    options: question.options.map(option => ({ ...option, said: () => said()?.[option.value] })),
  }
}

function compileOption<O extends { when?: unknown }>({ when, ...option }: O) {
  return { ...option, ...(when === undefined ? {} : { when: compileCondition(when) }) }
}

/**
 * A value as its question reads it, be it a default or an answer to another version; undefined if it is no possible
 * answer.
 * @param today the local day on which it was given
 */
export function readBack(question: Question, preset: unknown, today = '2000-01-01'): Value | undefined {
  const kind = kindOf(question)
  const context = { language: 'de', today } as const
  // YAML writes 1.125 where a German card has 1,125.
  const shown = typeof preset === 'number' ? kind.input(question, preset, context).value : ''
  // What has words of one's own comes last: only there may commas stand in them.
  const plain = Array.isArray(preset) ? preset.join(',') : String(preset)
  const read = kind.readInput(question, shown || plain, context)
  return read.ok && String(read.value) === plain ? read.value : undefined
}

/** What a guide makes of its answers. */
export function compileProduces(form: ProducesForm): Produces {
  if (typeof form === 'string') return { is: form }
  return 'idea' in form ? { is: 'idea', ...form.idea } : { is: 'assessment', ...form.assessment }
}
