import type { Answer, Value } from '../documents/answers.ts'
import { optionsOfValue } from './questions/own-words.ts'

/** Tests, combined. */
type Combined<Test> = { all: Combined<Test>[] } | { any: Combined<Test>[] } | { not: Combined<Test> } | Test

/** A test on the answers so far: data, checked when the guide is loaded. */
export type Condition = Combined<AnswerTest>

export type AnswerTest =
  | { question: string; is: 'answered' | 'unknown' | 'skipped' }
  /** The answer is, or contains, one of these option values (or true/false for yes-no). */
  | { question: string; any: (string | boolean)[] }
  /** The question is answered, and the answer does not contain this option. */
  | { question: string; lacks: string }
  /** A number, or how many options are chosen. */
  | { question: string; min?: number; max?: number }
  /** A day, bounds included: each is a day, or the question that asks for one. */
  | DayTest

interface DayTest {
  question: string
  since?: string
  until?: string
}

/** A test on what the answers amount to as well: for outcomes and what follows from them, never for a question. */
export type Rule = Combined<AnswerTest | ResultTest>

/** What is unknown lies in no range. */
export type ResultTest =
  | { score: string; is: Amount }
  | { criterion: string; is: Amount }
  /** Percent of unknown criteria. */
  | { unknownShare: Range }
  | { level: Amount }

export type Amount = 'unknown' | Range

/** From `min` up to and including `max`, or up to but not including `below`. */
export interface Range {
  min?: number
  max?: number
  below?: number
}

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
  if (isDayTest(condition)) return isWithin(answer.value, condition, known)
  const { min = -Infinity, max = Infinity } = condition
  const amount = Array.isArray(answer.value) ? answer.value.length : answer.value
  return typeof amount === 'number' && min <= amount && amount <= max
}

function isDayTest(test: AnswerTest): test is DayTest {
  return 'since' in test || 'until' in test
}

/** A day as it is written and kept: YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function isWithin(day: Value, { since, until }: { since?: string; until?: string }, known: Known): boolean {
  const [from, to] = [since, until].map(bound => (bound === undefined || isDay(bound) ? bound : dayOf(bound, known)))
  if (!isDay(day) || (since !== undefined && from === undefined) || (until !== undefined && to === undefined))
    return false
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

function dayOf(question: string, known: Known): string | undefined {
  const answer = known(question)
  return answer?.is === 'answered' && isDay(answer.value) ? answer.value : undefined
}

/** The question whose answer is tested, and those whose days are its bounds. */
function named(test: AnswerTest): string[] {
  const bounds = isDayTest(test) ? [test.since, test.until] : []
  return [test.question, ...bounds.filter(bound => bound !== undefined && !isDay(bound)).map(String)]
}

/** Whether a condition holds, does not, or may still come true once what is open is answered (undefined). */
export function verdict(condition: Condition, known: Known): boolean | undefined {
  if ('all' in condition) return every(condition.all.map(part => verdict(part, known)))
  if ('not' in condition) return opposite(verdict(condition.not, known))
  if (!('question' in condition)) return opposite(every(condition.any.map(part => opposite(verdict(part, known)))))
  return named(condition).every(id => known(id)?.is === 'answered') ? holds(condition, known) : undefined
}

/** The questions a condition asks about. */
export function questionsIn(condition: Rule): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn)
  if ('not' in condition) return questionsIn(condition.not)
  if ('question' in condition) return named(condition)
  return 'any' in condition ? condition.any.flatMap(questionsIn) : []
}

/** Whether a rule asks about answers alone, and not about what they amount to. */
export function isOnAnswers(rule: Rule): rule is Condition {
  if ('all' in rule) return rule.all.every(isOnAnswers)
  if ('not' in rule) return isOnAnswers(rule.not)
  if ('question' in rule) return true
  return 'any' in rule && rule.any.every(isOnAnswers)
}

/** The questions whose answers can make a condition hold, and not only stand against it: none inside a `not`. */
export function questionsFor(condition: Rule): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsFor)
  if ('not' in condition) return []
  if ('question' in condition) return named(condition)
  return 'any' in condition ? condition.any.flatMap(questionsFor) : []
}

function every(verdicts: (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(false)) return false
  return verdicts.includes(undefined) ? undefined : true
}

function opposite(verdict: boolean | undefined): boolean | undefined {
  return verdict === undefined ? undefined : !verdict
}

function contains(answer: Value, value: string | boolean): boolean {
  if (typeof answer === 'boolean') return answer === value
  return optionsOfValue(answer).includes(String(value))
}
