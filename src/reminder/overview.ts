import type { Calendar } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import type { Channel } from '../documents/channel.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import { latestDigestDay } from './digest.ts'
import { isAhead } from './memory.ts'
import type { ReminderRules } from './rules.ts'
import { instantOf, maySend, momentOf, type When, withinHours } from './when.ts'

/**
 * The overview of ideas that is owed to a channel now, and the channel that remembers it. weekly: on the weekday of the
 * rules, about the seven days before it. monthly: on the first working day of a month, about the month before. Whole
 * days only, so that no overview tells the time of an idea. After a downtime, or when a clock has left behind a day that
 * is still ahead, the latest one comes once, as soon as messages may be sent.
 * @param now instant
 */
export function overviewOwed(
  channel: Channel,
  now: string,
  when: When,
): { channel: Channel; record: OutboxRecord } | undefined {
  const moment = momentOf(now, when.timeZone)
  const time = withinHours(when.rules.digest.time, when.rules)
  const { mode } = channel
  if (mode === 'inbox' || !maySend(moment, time, when)) return undefined
  const { on, from } = mode === 'weekly' ? week(moment.day, when.rules) : month(moment.day)
  const before = channel.digestOn ?? moment.day
  const isOwed = isAhead(before, moment.day) || (mode === 'weekly' ? on >= plusDays(before, 7) : on > before)
  if (!isOwed) return undefined
  const record: OutboxRecord = {
    id: `overview:${channel.id}:${on}`,
    to: `channel:${channel.id}`,
    about: { is: 'overview', mode, from, to: plusDays(on, -1) },
    dueAt: instantOf({ day: moment.day, time }, when.timeZone),
    state: 'waiting',
    deliveries: 0,
    refusals: 0,
  }
  return { channel: { ...channel, digestOn: on }, record }
}

/** The local day on which a channel gets its next overview. */
export function nextOverview(channel: Pick<Channel, 'mode' | 'digestOn'>, today: string, calendar: Calendar): string {
  const before = channel.digestOn ?? today
  return calendar.onOrAfter(channel.mode === 'weekly' ? plusDays(before, 7) : firstOfNextMonth(before))
}

function firstOfNextMonth(day: string): string {
  return `${plusDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`
}

function week(today: string, rules: ReminderRules): { on: string; from: string } {
  const on = latestDigestDay(today, rules)
  return { on, from: plusDays(on, -7) }
}

/** It belongs to the first day of a month, and comes on the first working day. */
function month(today: string): { on: string; from: string } {
  const on = `${today.slice(0, 7)}-01`
  return { on, from: `${plusDays(on, -1).slice(0, 7)}-01` }
}
