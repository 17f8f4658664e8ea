import { onlyOn } from '../calendar/calendar.ts'
import { digestOwed } from './digest.ts'
import { believable } from './memory.ts'
import { remindersOwed } from './reminders.ts'
import type { Owed, Reminding } from './reminding.ts'
import { momentOf, type When } from './when.ts'

/**
 * What is owed to one person now: at most one reminder record and one digest record, and the memory to store in the
 * same commit. Mostly that is once a working day, also without any record, so that what happens to a task later that
 * day does not count as missed. Undefined: nothing to do. Pure and idempotent: applied once, it gives nothing again.
 *
 * Whoever works on some weekdays only has a calendar of their own: what falls on another day comes on the one before.
 * @param now ISO instant
 */
export function owed(reminding: Reminding, now: string, everybody: When): Owed | undefined {
  const { weekdays = [] } = reminding.wishes ?? {}
  const when = weekdays.length > 0 ? { ...everybody, calendar: onlyOn(everybody.calendar, weekdays) } : everybody
  const moment = momentOf(now, when.timeZone)
  const before = believable(reminding.memory ?? { id: reminding.person, later: [] }, moment.day)
  const digest = digestOwed(reminding, before, moment, when)
  const reminders = remindersOwed(reminding, digest.memory, moment, when)
  if (reminders.memory === before) return undefined
  return { records: [...reminders.records, ...digest.records], memory: reminders.memory }
}
