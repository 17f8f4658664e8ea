import type { OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import { isReachable } from '../people/person.ts'
import type { Change, Versioned } from '../ports.ts'
import { isSpent, parked, waiting } from './record.ts'

/** Events one message tells of, besides what is due; its card has room for no more. Further ones follow in another. */
const mostEvents = 8

export interface Picked {
  /** What goes out now, as one message. */
  records: Versioned<OutboxRecord>[]
  /** What becomes of the others, as far as that changes anything. */
  changes: Change[]
}

/**
 * What of a person's due records is sent now.
 * @param today local day
 * @param tomorrow the first moment of the next local day at which messages are sent
 */
export function pick(
  due: Versioned<OutboxRecord>[],
  person: Person | undefined,
  { today, tomorrow }: { today: string; tomorrow: string },
): Picked {
  // Whoever was erased is not written to, and nothing of theirs is kept.
  if (!person) return { records: [], changes: due.map(drop) }
  const why = person.unreachable?.why ?? (isReachable(person) ? undefined : 'not-installed')
  const isPaused = (person.reminders?.pausedUntil ?? '') >= today
  const picked: Picked = { records: [], changes: [] }
  let events = 0
  for (const each of due) {
    const isReminder = each.doc.about.is === 'reminder' || each.doc.about.is === 'digest'
    if (isSpent(each.doc)) picked.changes.push(put(each, parked(each.doc, 'uncertain', today)))
    else if (why) picked.changes.push(put(each, parked(each.doc, why, today)))
    else if (isReminder && isPaused) picked.changes.push(put(each, waiting(each.doc, tomorrow)))
    else if (isReminder || ++events <= mostEvents) picked.records.push(each)
  }
  return picked
}

export function put({ doc, version }: Versioned<OutboxRecord>, next: OutboxRecord): Change {
  return { collection: 'outbox', id: doc.id, expect: version, put: next }
}

export function drop({ doc, version }: Versioned<OutboxRecord>): Change {
  return { collection: 'outbox', id: doc.id, expect: version, delete: true }
}
