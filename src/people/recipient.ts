import type { Person } from '../documents/person.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { isReachable } from './person.ts'
import { hasSubstitute } from './standing.ts'

/** Who hears of a task, and in whose place if they stand in for somebody. */
export interface Recipient {
  to: Person
  /** Person id. */
  insteadOf?: string
}

/**
 * Whom to write to about a task: the person named, else the unit's lead, else its deputy. A substitute takes the place
 * of each, up to and including the last day. Whoever cannot be reached is passed over; a substitute who cannot be
 * reached, too. Undefined: nobody can be reached.
 * @param today local day
 */
export function recipientOf(
  task: Pick<Task, 'unit' | 'person'>,
  unit: Pick<Unit, 'lead' | 'deputy'> | undefined,
  person: (id: string) => Person | undefined,
  today: string,
): Recipient | undefined {
  for (const id of [task.person, unit?.lead, unit?.deputy]) {
    const known = id === undefined ? undefined : person(id)
    const found = known && inPlaceOf(known, person, today)
    if (found) return found
  }
  return undefined
}

function inPlaceOf(absent: Person, person: (id: string) => Person | undefined, today: string): Recipient | undefined {
  const substitute = hasSubstitute(absent, today) ? person(absent.substitute.person) : undefined
  if (substitute && isReachable(substitute)) return { to: substitute, insteadOf: absent.id }
  return isReachable(absent) ? { to: absent } : undefined
}
