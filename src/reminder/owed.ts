import type { About } from '../documents/outbox.ts'
import type { ReminderWishes } from '../documents/person.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import type { Task } from '../documents/task.ts'
import { digestOwed } from './digest.ts'
import { remindersOwed } from './reminders.ts'
import { momentOf, type When } from './when.ts'

/** A person, and what they may have to be reminded of. */
export interface Reminding {
  person: string
  wishes?: ReminderWishes
  memory?: ReminderMemory
  /** Tasks this person is to be reminded of (already resolved to them), in any status. */
  tasks: Task[]
  /** They lead or stand in for a unit, so the weekly overview goes to them. */
  leads: boolean
}

/** What becomes a record of the outbox. `id` names person and day, so that the same is never owed twice. */
export interface OwedRecord {
  id: string
  about: About
  /** Not before this instant; it may be past already. */
  dueAt: string
}

/** Messages that are owed, and the memory to store in the same commit: the same object if nothing is to be stored. */
export interface Owed {
  records: OwedRecord[]
  memory: ReminderMemory
}

/**
 * What is owed to one person now: at most one reminder record and one digest record, and the memory to store in the
 * same commit. Mostly that is once a working day, also without any record, so that what happens to a task later that
 * day does not count as missed. Undefined: nothing to do. Pure and idempotent: applied once, it gives nothing again.
 * @param now ISO instant
 */
export function owed(reminding: Reminding, now: string, when: When): Owed | undefined {
  const before = reminding.memory ?? { id: reminding.person, later: [] }
  const moment = momentOf(now, when.timeZone)
  const digest = digestOwed(reminding, before, moment, when)
  const reminders = remindersOwed(reminding, digest.memory, moment, when)
  if (reminders.memory === before) return undefined
  return { records: [...reminders.records, ...digest.records], memory: reminders.memory }
}
