import { DateTime } from 'luxon'
import type { Calendar } from '../calendar/calendar.ts'
import type { ReminderRules } from './rules.ts'

/** What decides when a message may be sent. */
export interface When {
  rules: ReminderRules
  calendar: Calendar
  timeZone: string
}

/** An instant as people here see it. */
export interface Moment {
  /** Local day, YYYY-MM-DD. */
  day: string
  /** Local time, HH:MM. */
  time: string
}

/** The first instant at or after this one at which messages may be sent (working day, within hours). ISO UTC. */
export function nextMoment(at: string, when: When): string {
  const { calendar, rules, timeZone } = when
  const moment = momentOf(at, timeZone)
  if (maySend(moment, rules.hours.from, when)) return new Date(at).toISOString()
  const isAhead = calendar.isWorkingDay(moment.day) && moment.time < rules.hours.from
  return instantOf({ day: isAhead ? moment.day : calendar.after(moment.day, 1), time: rules.hours.from }, timeZone)
}

/** A working day, within the hours of the rules, and not before a time of that day. */
export function maySend({ day, time }: Moment, from: string, { calendar, rules }: When): boolean {
  return from <= time && rules.hours.from <= time && time < rules.hours.to && calendar.isWorkingDay(day)
}

/**
 * The time itself, or the nearest one within the hours of the rules. A quarter of an hour is left until they end, so
 * that a busy bot does not miss somebody every day.
 */
export function withinHours(time: string, { hours }: ReminderRules): string {
  const latest = minutesBefore(hours.to, 15)
  if (time < hours.from || latest < hours.from) return hours.from
  return time < latest ? time : latest
}

/** The latest time of a day at which somebody may wish to be reminded. */
export function latestTime(rules: ReminderRules): string {
  return withinHours('23:59', rules)
}

/** @param at ISO instant */
export function momentOf(at: string, timeZone: string): Moment {
  const local = DateTime.fromMillis(Date.parse(at), { zone: timeZone })
  return { day: local.toISODate() ?? '', time: `${twoDigits(local.hour)}:${twoDigits(local.minute)}` }
}

/** ISO UTC. A time that summer time skips is the one an hour later, of two equal ones the first is meant. */
export function instantOf({ day, time }: Moment, timeZone: string): string {
  return DateTime.fromISO(`${day}T${time}`, { zone: timeZone }).toJSDate().toISOString()
}

/** Not before midnight. */
function minutesBefore(time: string, minutes: number): string {
  const left = Math.max(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - minutes)
  return `${twoDigits(Math.floor(left / 60))}:${twoDigits(left % 60)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
