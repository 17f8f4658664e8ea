import type { About } from '../documents/outbox.ts'
import type { ReminderWishes } from '../documents/person.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import type { Task } from '../documents/task.ts'

/** A person, and what they may have to be reminded of. */
export interface Reminding {
  person: string
  wishes?: ReminderWishes
  memory?: ReminderMemory
  /** Tasks this person is to be reminded of (already resolved to them), in any status. */
  tasks: Task[]
  /** They lead or stand in for a unit, so the weekly overview goes to them. */
  leads: boolean
  /** Ids of units and roles that are asked for a statement: nobody is reminded after the day they were asked for. */
  opinions?: string[]
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
