import { DateTime, type DurationLike } from 'luxon'

/** The last day there is here: whatever lies behind it counts as this one, and is refused as too far ahead. */
const last = '9999-12-31'
const first = '0001-01-01'

/** The day so much later; of a month that is too short the last one, so that "in einem Monat" never skips a month. */
export function plus(day: string, span: DurationLike): string {
  const at = DateTime.fromISO(day, { zone: 'utc' }).plus(span)
  if (at.isValid && at.year >= 1 && at.year <= 9999) return at.toFormat('yyyy-MM-dd')
  return at.isValid && at.year < 1 ? first : last
}

/** Undefined for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const at = DateTime.utc(year, month, day)
  return at.isValid && year > 0 ? at.toFormat('yyyy-MM-dd') : undefined
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** ISO weekday: 1 is Monday. */
export function weekdayOf(day: string): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday
}

export function mondayOf(day: string): string {
  return plus(day, { days: 1 - weekdayOf(day) })
}

/** The Monday of a calendar week (ISO 8601); undefined for week 53 of a year that has none. */
export function mondayOfWeek(year: number, week: number): string | undefined {
  const at = DateTime.fromObject({ weekYear: year, weekNumber: week, weekday: 1 }, { zone: 'utc' })
  return at.isValid ? at.toFormat('yyyy-MM-dd') : undefined
}

/** ISO week year of a day. */
export function weekYearOf(day: string): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekYear
}

/** The first day from today on that a rule gives for one of the coming years; 29 February may be eight years away. */
export function next(today: string, dayIn: (year: number) => string | undefined): string | undefined {
  const from = yearOf(today)
  for (let year = from; year <= from + 8; year++) {
    const day = dayIn(year)
    if (day !== undefined && day >= today) return day
  }
  return undefined
}

/** "27" is 2027; four digits are the year itself. */
export function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}
