import { plusDays, weekdayOf } from './days.ts'
import { holidaysOf } from './places.ts'

/** Working days of a Land. Days are local days, YYYY-MM-DD. */
export interface Calendar {
  isWorkingDay(day: string): boolean
  /** The day itself if it is a working day, else the next one. */
  onOrAfter(day: string): string
  /** The day itself if it is a working day, else the one before. */
  onOrBefore(day: string): string
  /** The n-th working day after a day (n ≥ 1). */
  after(day: string, n: number): string
}

/**
 * Monday to Friday without the public holidays of a place: those of the whole Land, and of some of its municipalities.
 * 24 and 31 December belong into `closed`.
 * @param place one of the Länder, e.g. DE-NW, or such municipalities of it, e.g. DE-BY/augsburg (`places`)
 * @param closed own days off: YYYY-MM-DD, or MM-DD for every year; some days of a year have to be left
 */
export function createCalendar(place: string, closed: string[]): Calendar {
  const own = new Set(closed)
  /** Days off by year: asking happens all the time. */
  const known = new Map<string, Set<string>>()

  function daysOffIn(year: string): Set<string> {
    const found = known.get(year)
    if (found) return found
    const days = new Set(holidaysOf(place, year))
    for (let day = `${year}-01-01`; day.startsWith(year); day = plusDays(day, 1)) {
      if (weekdayOf(day) > 5 || own.has(day) || own.has(day.slice(5))) days.add(day)
    }
    known.set(year, days)
    return days
  }

  return calendarOf(day => !daysOffIn(day.slice(0, 4)).has(day))
}

/** The calendar of somebody who works on some weekdays only. @param weekdays ISO weekdays, 1 is Monday; not empty */
export function onlyOn({ isWorkingDay }: Calendar, weekdays: number[]): Calendar {
  return calendarOf(day => weekdays.includes(weekdayOf(day)) && isWorkingDay(day))
}

function calendarOf(isWorkingDay: Calendar['isWorkingDay']): Calendar {
  /** The working day after a day: lists of ideas count many of them. */
  const following = new Map<string, string>()
  /** The n-th, by n and day: of thousands of ideas the same few are asked for. */
  const known = new Map<number, Map<string, string>>()

  function nearest(day: string, step: 1 | -1): string {
    let at = day
    while (!isWorkingDay(at)) at = plusDays(at, step)
    return at
  }

  function next(day: string): string {
    const found = following.get(day) ?? nearest(plusDays(day, 1), 1)
    following.set(day, found)
    return found
  }

  return {
    isWorkingDay,
    onOrAfter: day => nearest(day, 1),
    onOrBefore: day => nearest(day, -1),
    after(day, n) {
      const before = known.get(n)?.get(day)
      if (before !== undefined) return before
      let at = day
      for (let left = n; left > 0; left--) at = next(at)
      known.set(n, (known.get(n) ?? new Map()).set(day, at))
      return at
    },
  }
}
