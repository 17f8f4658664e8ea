import { told } from '../../guide/aggregate.ts'
import type { Text } from '../../guide/text.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

/** A workshop, however somebody looks at it. */
export interface WorkshopFacts {
  id: string
  /** Of its guide. */
  title: Text
  state: 'answering' | 'voting' | 'over' | 'few' | 'cancelled'
  lasts: 'minutes' | 'day'
  /** Instant. */
  endsAt: string
  /** Local day. */
  endedOn?: string
}

/** What is about the same, by the number that it keeps. */
export interface StatementItem {
  number: number
  /** At least one. */
  statements: string[]
  dots: number
}

/** What was said to one question, what got most dots first. */
export interface StatementsOf {
  ask: Text
  groups: StatementItem[]
}

/** "Antworten bis 10:20 Uhr" */
export function stateInWords({ state, lasts, endsAt, endedOn }: WorkshopFacts, words: Words): string {
  const until = lasts === 'minutes' ? words.time(endsAt) : words.moment(endsAt)
  const day = words.day(endedOn ?? endsAt.slice(0, 10))
  return words.rich(`workshop.state.${state}` satisfies TextKey, { until, day })
}

/** The statement that stands for its group, in one line. */
export function headOf({ number, statements: [first = ''] }: StatementItem, room: number): string {
  return fitted(`${number}: ${inOneLine(first)}`, room)
}

/** Characters of what is like a statement, beside it. */
const SIMILAR = 240

/** "6 Punkte · Ähnlich: Termine im Netz"; null: there is nothing to say. Fewer than five dots are no figure. */
export function besides({ statements, dots }: StatementItem, words: Words): string | null {
  const count = told(dots)
  const [, ...others] = new Set(statements.map(inOneLine))
  const parts = [
    ...(count === undefined ? [] : [words.rich('workshop.dots', { count })]),
    ...(others.length > 0 ? [words.rich('workshop.similar', { texts: clip(others.join(' · '), SIMILAR) })] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : null
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
