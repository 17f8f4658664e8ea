import { DateTime } from 'luxon'
import { plusDays, weekdayOf } from '../calendar/days.ts'
import type { Language } from '../documents/language.ts'
import type { Context } from './subject.ts'

/** A local day in words, in this person's language: "23. November 2026". */
export function dayIn(ctx: Context, day: string): string {
  return dayInWords(day, ctx.language)
}

function dayInWords(day: string, language: Language): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return DateTime.fromISO(day, { zone: 'utc', locale }).toLocaleString(DateTime.DATE_FULL)
}

/** The Monday after a local day. */
export function nextMonday(day: string): string {
  return plusDays(day, 8 - weekdayOf(day))
}
