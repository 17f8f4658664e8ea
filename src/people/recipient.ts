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
 * reached, too. Where nobody is left, those who hold the role without being entered there: all of them, as nobody among
 * them comes first. Empty: nobody can be reached.
 * @param today local day
 * @param holders person ids: the coordinators, for the role of the coordination. It is not passed on to a substitute
 */
export function recipientsOf(
  task: Pick<Task, 'unit' | 'person'>,
  unit: Pick<Unit, 'lead' | 'deputy'> | undefined,
  person: (id: string) => Person | undefined,
  today: string,
  holders: string[] = [],
): Recipient[] {
  for (const id of [task.person, unit?.lead, unit?.deputy]) {
    const known = id === undefined ? undefined : person(id)
    const found = known && inPlaceOf(known, person, today)
    if (found) return [found]
  }
  return holders.flatMap(id => {
    const to = person(id)
    return to && isReachable(to) ? [{ to }] : []
  })
}

function inPlaceOf(absent: Person, person: (id: string) => Person | undefined, today: string): Recipient | undefined {
  const substitute = hasSubstitute(absent, today) ? person(absent.substitute.person) : undefined
  if (substitute && isReachable(substitute)) return { to: substitute, insteadOf: absent.id }
  return isReachable(absent) ? { to: absent } : undefined
}
