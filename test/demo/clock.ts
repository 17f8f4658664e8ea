import { DateTime } from 'luxon'
import { createCalendar } from '../../src/calendar/calendar.ts'

const zone = 'Europe/Berlin'

/**
 * When the demo begins: on a Tuesday at 9:58, two minutes before the usual reminders. The last Tuesday that is a working
 * day in the demo's Land, so that what is seeded lies before it.
 */
export function demoStart(now: Date): DateTime {
  const calendar = createCalendar('DE-NW', [])
  const today = DateTime.fromJSDate(now, { zone }).startOf('day')
  let day = today.minus({ days: (today.weekday + 5) % 7 })
  while (!calendar.isWorkingDay(day.toISODate() ?? '')) day = day.minus({ weeks: 1 })
  return day.set({ hour: 9, minute: 58 })
}

/** The local day so many days from another; one on a weekend or holiday moves to the next working day. */
export function workingDay(start: DateTime, days: number): string {
  return createCalendar('DE-NW', []).onOrAfter(start.plus({ days }).toISODate() ?? '')
}
