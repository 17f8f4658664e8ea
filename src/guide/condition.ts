import type { Answer, Value } from '../documents.ts'
import type { Condition } from './guide.ts'

/** What is known of a question when a condition is tested; undefined while it is open or not asked at all. */
export type Known = (question: string) => Answer | undefined

/** Whether a condition holds. An open, unknown or skipped answer fulfils only what asks for exactly that. */
export function holds(condition: Condition, known: Known): boolean {
  if ('all' in condition) return condition.all.every(part => holds(part, known))
  if ('not' in condition) return !holds(condition.not, known)
  if (!('question' in condition)) return condition.any.some(part => holds(part, known))

  const answer = known(condition.question)
  if ('is' in condition) return answer?.is === condition.is
  if (answer?.is !== 'answered') return false
  if ('any' in condition) return condition.any.some(value => contains(answer.value, value))
  if ('lacks' in condition) return !contains(answer.value, condition.lacks)
  const { min = -Infinity, max = Infinity } = condition
  return typeof answer.value === 'number' && min <= answer.value && answer.value <= max
}

/** The questions a condition asks about. */
export function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn)
  if ('not' in condition) return questionsIn(condition.not)
  return 'question' in condition ? [condition.question] : condition.any.flatMap(questionsIn)
}

function contains(answer: Value, value: string | boolean): boolean {
  return Array.isArray(answer) ? answer.includes(String(value)) : answer === value
}
