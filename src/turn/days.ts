import { plusDays, weekdayOf } from '../calendar/days.ts'
import { dayWithWeekday } from '../guide/day/in-words.ts'
import type { Context } from './subject.ts'

/** A local day in words, in this person's language: "Montag, 23. November 2026". A wrong weekday is noticed. */
export function dayIn(ctx: Context, day: string): string {
  return dayWithWeekday(day, ctx.language)
}

/** The Monday after a local day. */
export function nextMonday(day: string): string {
  return plusDays(day, 8 - weekdayOf(day))
}
