import type { Answers, Value } from '../documents/answers.ts'
import type { Guide, Question } from './guide.ts'
import type { ReadContext } from './kind.ts'
import { kindOf } from './questions/kinds.ts'
import { withOwn } from './questions/own-words.ts'

/**
 * Answers of one guide as answers of another: those it can take, whatever they come from. What it cannot take (an option it
 * does not have, a text that is too long) is asked afresh.
 * @param values by question of `guide`; untrusted
 */
export function takenOver(guide: Guide, values: Record<string, unknown>, context: ReadContext): Answers {
  const taken = guide.questions.flatMap(question => {
    const value = Object.hasOwn(values, question.id) ? accepted(question, values[question.id], context) : undefined
    return value === undefined ? [] : [[question.id, { is: 'answered', value }] as const]
  })
  return Object.fromEntries(taken)
}

/** The value as its question would read it from its card; undefined if it would not. */
function accepted(question: Question, value: unknown, context: ReadContext): Value | undefined {
  const kind = kindOf(question)
  const isValue = ['string', 'number', 'boolean'].includes(typeof value) || isTexts(value)
  if (!kind.takesAnswer || question.review || !isValue) return undefined
  const { value: shown, own } = kind.input(question, value as Value, context)
  const read = kind.readInput(question, own?.text ? withOwn(shown, own.text) : shown, context)
  return read.ok ? read.value : undefined
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}
