import { onlyOn } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import { digestOwed, latestDigestDay } from './digest.ts'
import { believable } from './memory.ts'
import { remindersOwed } from './reminders.ts'
import type { Owed, Reminding } from './reminding.ts'
import { type Moment, maySend, momentOf, type When, withinHours } from './when.ts'

/**
 * What is owed to one person now: at most one reminder record and one digest record, and the memory to store in the
 * same commit. Mostly that is once a working day, also without any record, so that what happens to a task later that
 * day does not count as missed. Undefined: nothing to do. Pure and idempotent: applied once, it gives nothing again.
 *
 * Whoever works on some weekdays only has a calendar of their own: what falls on another day comes on the one before.
 * @param now ISO instant
 */
export function owed(reminding: Reminding, now: string, everybody: When): Owed | undefined {
  const when = whenFor(reminding, everybody)
  const moment = momentOf(now, when.timeZone)
  const before = believable(reminding.memory ?? { id: reminding.person, later: [] }, moment.day)
  const digest = digestOwed(reminding, before, moment, when)
  const reminders = remindersOwed(reminding, digest.memory, moment, when)
  if (reminders.memory === before) return undefined
  return { records: [...reminders.records, ...digest.records], memory: reminders.memory }
}

/**
 * Whether anything can be owed to one person now, whatever their tasks are: of nearly everybody, and nearly always, that is
 * known without them. True at least wherever `owed` says what is.
 */
export function mayBeOwed(reminding: Omit<Reminding, 'tasks'>, moment: Moment, everybody: When): boolean {
  const { person, wishes = {}, leads } = reminding
  const when = whenFor(reminding, everybody)
  const { day } = moment
  const stored = reminding.memory ?? { id: person, later: [] }
  const memory = believable(stored, day)
  if (memory !== stored) return true
  const getsDigest = leads || wishes.digestOnly
  if (getsDigest) {
    if (memory.digestOn === undefined) return true
    const isDay = latestDigestDay(day, when.rules) >= plusDays(memory.digestOn, 7)
    if (isDay && maySend(moment, withinHours(when.rules.digest.time, when.rules), when)) return true
  }
  if (wishes.pausedUntil !== undefined && day <= wishes.pausedUntil) return false
  if (wishes.digestOnly || (memory.until !== undefined && memory.until >= day)) return false
  return maySend(moment, withinHours(wishes.time ?? when.rules.time, when.rules), when)
}

/**
 * The first local time later that day at which anything can be owed, whatever the tasks are, if nothing that decides about it
 * changes; undefined: not that day. Before it, `mayBeOwed` is not true, unless it is now.
 */
export function mayBeOwedFrom(
  reminding: Omit<Reminding, 'tasks'>,
  { day, time }: Moment,
  everybody: When,
): string | undefined {
  const { rules } = everybody
  const own = reminding.wishes?.time ?? rules.time
  return [rules.digest.time, own]
    .map(each => withinHours(each, rules))
    .sort()
    .find(each => each > time && mayBeOwed(reminding, { day, time: each }, everybody))
}

/** Whoever works on some weekdays only has a calendar of their own. */
function whenFor({ wishes }: Pick<Reminding, 'wishes'>, everybody: When): When {
  const { weekdays = [] } = wishes ?? {}
  return weekdays.length > 0 ? { ...everybody, calendar: onlyOn(everybody.calendar, weekdays) } : everybody
}
