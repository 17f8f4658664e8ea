import { plusDays, weekdayOf } from '../calendar/days.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import { dealtWith, isOver } from './memory.ts'
import type { Owed, Reminding } from './reminding.ts'
import type { ReminderRules } from './rules.ts'
import { instantOf, type Moment, maySend, type When, withinHours } from './when.ts'

/**
 * The weekly overview, owed to those who lead and to those who want nothing else. It belongs to a digest day, the
 * weekday of the rules, and comes then or on the next working day; after downtime once, as soon as messages may be
 * sent. One that falls into a pause is left out. `digestOn` is the digest day of the last one, not the day it was sent,
 * and the next digest day is at least seven days later, also if the rules change.
 */
export function digestOwed(reminding: Reminding, memory: ReminderMemory, moment: Moment, when: When): Owed {
  const { person, wishes = {}, leads, tasks } = reminding
  if (!leads && !wishes.digestOnly) return { records: [], memory }

  const { day } = moment
  const time = withinHours(when.rules.digest.time, when.rules)
  if (memory.digestOn === undefined)
    return { records: [], memory: { ...memory, digestOn: firstAfter(moment, time, when) } }
  if (!maySend(moment, time, when)) return { records: [], memory }
  const digestDay = latestDigestDay(day, when.rules)
  if (digestDay < plusDays(memory.digestOn, 7)) return { records: [], memory }

  const next = { ...memory, digestOn: digestDay }
  const isPaused = wishes.pausedUntil !== undefined && when.calendar.onOrAfter(digestDay) <= wishes.pausedUntil
  if (isPaused) return { records: [], memory: next }
  const record = {
    id: `digest:${person}:${day}`,
    about: { is: 'digest' as const },
    dueAt: instantOf({ day, time }, when.timeZone),
  }
  const open = tasks.filter(task => !isOver(task))
  return { records: [record], memory: wishes.digestOnly ? dealtWith(next, day, open, when.calendar) : next }
}

/** The digest day that counts as dealt with for somebody new, so that their first overview is the next regular one. */
function firstAfter({ day, time }: Moment, digestTime: string, when: When): string {
  const digestDay = latestDigestDay(day, when.rules)
  const comesOn = when.calendar.onOrAfter(digestDay)
  const isAhead = day < comesOn || (day === comesOn && time < digestTime)
  return isAhead ? plusDays(digestDay, -7) : digestDay
}

/** The latest weekday of overviews, today or before. */
export function latestDigestDay(today: string, { digest }: ReminderRules): string {
  return plusDays(today, -((weekdayOf(today) - digest.weekday + 7) % 7))
}
