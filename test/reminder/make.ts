import { type Calendar, createCalendar } from '../../src/calendar/calendar.ts'
import type { Task } from '../../src/documents/task.ts'
import { type ReminderRules, usualRules } from '../../src/reminder/rules.ts'
import { instantOf, type When } from '../../src/reminder/when.ts'

/** An open task of a unit, due on a day and set long before. */
export function task(id: string, dueOn: string, more: Partial<Task> = {}): Task {
  return {
    id,
    title: 'Terminsoftware testen',
    unit: 'hauptamt',
    involved: [],
    dueOn,
    dueSince: '2020-01-01',
    priority: 'mittel',
    status: 'offen',
    after: [],
    origin: { is: 'hand' },
    createdOn: '2020-01-01',
    history: [],
    rev: 1,
    ...more,
  }
}

/** The rules in North Rhine-Westphalia, the usual ones where nothing else is said. */
export function whenOf(rules: Partial<ReminderRules> = {}, timeZone = 'Europe/Berlin'): When {
  const all = { ...usualRules, ...rules }
  return { rules: all, calendar: calendarWith(all.closed), timeZone }
}

const calendars = new Map<string, Calendar>()

/** Making a calendar takes longer than a thousand sweeps. */
function calendarWith(closed: string[]): Calendar {
  const calendar = calendars.get(closed.join()) ?? createCalendar('DE-NW', closed)
  calendars.set(closed.join(), calendar)
  return calendar
}

/** The instant of "2026-06-01 10:00" here. */
export function instant(local: string, timeZone = 'Europe/Berlin'): string {
  const [day = '', time = ''] = local.split(' ')
  return instantOf({ day, time }, timeZone)
}
