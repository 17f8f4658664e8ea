import { DateTime } from 'luxon'
import { nextMoment } from '../reminder/when.ts'
import type { OutboxDeps } from './deps.ts'

type HoursDeps = Pick<OutboxDeps, 'rules' | 'calendar' | 'timeZone'>

/** No message is sent now: quiet hours, or no working day. */
export function isQuiet(deps: HoursDeps, now: string): boolean {
  return Date.parse(allowedFrom(deps, now)) > Date.parse(now)
}

/** The first moment of the next local day at which messages are sent. */
export function tomorrow(deps: HoursDeps, now: string): string {
  const midnight = DateTime.fromISO(now, { zone: deps.timeZone }).plus({ days: 1 }).startOf('day')
  return allowedFrom(deps, midnight.toUTC().toISO() ?? now)
}

function allowedFrom({ rules, calendar, timeZone }: HoursDeps, at: string): string {
  return nextMoment(at, { rules: rules.current(), calendar: calendar(), timeZone })
}
