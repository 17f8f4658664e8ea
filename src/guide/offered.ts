import type { Answer } from '../documents/answers.ts'
import { holds, type Known } from './condition.ts'
import type { Option, Question } from './guide.ts'
import { optionsOfValue } from './questions/own-words.ts'

/** A question with the options that are offered for what is known before it, and the words they use. */
export function offered(question: Question, known: Known): Question {
  if (!('options' in question) || question.options.every(isPlain)) return question
  const options = question.options.filter(({ when }) => !when || holds(when, known))
  const terms = [...(question.terms ?? []), ...options.flatMap(option => option.terms ?? [])]
  return { ...question, options, ...(terms.length > 0 && { terms }) }
}

/** Whether an answer counts: what it chose must still be offered. `shown` is the question as it is offered now. */
export function stillOffered(question: Question, shown: Question, answer: Answer): boolean {
  if (question === shown || answer.is !== 'answered' || !('options' in question) || !('options' in shown)) return true
  const gone = question.options.filter(option => !shown.options.includes(option)).map(({ value }) => value)
  return !optionsOfValue(answer.value).some(value => gone.includes(value))
}

function isPlain({ when, terms }: Option): boolean {
  return when === undefined && terms === undefined
}
