import { createHash } from 'node:crypto'
import { plusDays } from '../calendar/days.ts'
import type { Person } from '../documents/person.ts'
import type { SparkMemory } from '../documents/reminder.ts'
import type { Text } from '../guide/text.ts'
import { isReachable } from '../people/person.ts'
import { hasSubstitute } from '../people/standing.ts'
import { isFree } from '../reminder/weekdays.ts'
import { type Moment, maySend, type When, withinHours } from '../reminder/when.ts'

/** A question that makes somebody think (Denkanstoß), and the guide that answers it. Nobody is named in it. */
export interface Spark {
  /** "sphere:region", "own:paper": small letters, digits, `:`, `-` and `_`. */
  id: string
  asks: SparkAsks
  guide: string
  /** What is known already: answers by question of the guide, to be checked by it. */
  values: Record<string, unknown>
}

export type SparkAsks =
  /** Nothing was suggested for it in the last months; of a role: never. */
  | { is: 'sphere' | 'goal' | 'role' | 'field'; name: Text; help?: Text }
  /** What became of an idea. */
  | { is: 'agenda' | 'done'; title: string }
  /** A process that takes less than before. */
  | { is: 'kept'; title: string }
  /** Written by the municipality. */
  | { is: 'own'; text: Text }

/** Nobody is asked more often, in days. */
export const fortnight = 14

/**
 * Whether somebody may be asked now: who wants it, at the time and on the days on which they want to be reminded, and neither
 * in a pause nor while somebody stands in for them.
 */
export function isSparkDue(person: Person, memory: SparkMemory | undefined, moment: Moment, when: When): boolean {
  const { reminders: wishes = {} } = person
  const { day } = moment
  if (!wishes.sparks || !isReachable(person) || hasSubstitute(person, day) || isFree(wishes, day)) return false
  if (!maySend(moment, withinHours(wishes.time ?? when.rules.time, when.rules), when)) return false
  // What lies further ahead was written by a clock that was wrong.
  return memory === undefined || memory.next <= day || memory.next > plusDays(day, fortnight)
}

/** The memory of somebody who wants it from today on: the first one comes on another day, and never sooner than a fortnight after the last. */
export function begun(memory: SparkMemory | undefined, today: string): SparkMemory {
  const tomorrow = plusDays(today, 1)
  const next = memory && memory.next > tomorrow && memory.next <= plusDays(today, fortnight) ? memory.next : tomorrow
  return { next, asked: memory?.asked ?? [] }
}

/**
 * The next question for somebody: one they were not asked before, or all begins anew. Which one depends on the person alone, so
 * that not all are asked the same, and a restart changes nothing.
 * @param today local day
 */
export function nextSpark(
  person: string,
  sparks: Spark[],
  memory: SparkMemory | undefined,
  today: string,
): { spark: Spark; memory: SparkMemory } | undefined {
  const asked = memory?.asked ?? []
  const left = sparks.filter(({ id }) => !asked.includes(id))
  // The last one does not come twice in a row, unless there is no other.
  const again = sparks.length > 1 ? sparks.filter(({ id }) => id !== asked.at(-1)) : sparks
  const [spark] = (left.length > 0 ? left : again).toSorted((a, b) => (rank(person, a) < rank(person, b) ? -1 : 1))
  if (!spark) return undefined
  const before = left.length > 0 ? asked : []
  return { spark, memory: { next: plusDays(today, fortnight), asked: [...before, spark.id] } }
}

function rank(person: string, { id }: Spark): string {
  return createHash('sha256').update(`${person}\n${id}`).digest('hex')
}
