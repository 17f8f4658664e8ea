import { dayOf, fullYear, mondayOf, mondayOfWeek, next, plus, weekdayOf, weekYearOf } from './days.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning } from './meaning.ts'
import { monthNamed, offsetOf, weekdayNamed } from './words.ts'

const single = /^(?:(?<which>\p{L}+) )?(?<w>\p{L}+)\.?$/u

/**
 * "Freitag", "kommenden Mittwoch", "letzten Montag". Whoever means today says so: a weekday alone is the next one, in one
 * to seven days; "nächsten" and "kommenden" are the same (Duden). "diesen" is the one of this week, also if it is over,
 * and "übernächsten" a week after the next. In English "next Friday" is the one of next week.
 */
export function weekday({ text }: Line, today: string): Meaning | undefined {
  const { which, w = '' } = single.exec(text)?.groups ?? {}
  const day = weekdayNamed(w)
  // "so" is a word of many sentences.
  if (day === undefined || (text === 'so' && which === undefined)) return undefined
  const offset = which === undefined ? 1 : offsetOf(which)
  const ahead = ((day - weekdayOf(today) + 6) % 7) + 1
  if (offset === undefined) return undefined
  if (offset === 0 || which === 'next') return inWeek(today, which === 'next' ? 1 : 0, day)
  if (offset > 0) return dayMeant(plus(today, { days: ahead + 7 * (offset - 1) }))
  return dayMeant(plus(today, { days: ahead === 7 ? -7 : ahead - 7 }))
}

function inWeek(today: string, weeks: number, day: number): Meaning {
  return dayMeant(plus(mondayOf(today), { days: 7 * weeks + day - 1 }))
}

const dayInWeek = [
  /^(?:in )?(?:der )?(?<which>\p{L}+) (?:woche|week),?(?: am| on)? (?<w>\p{L}+)$/u,
  /^(?<w>\p{L}+),?(?: in)?(?: der| of)? (?<which>\p{L}+) (?:woche|week)$/u,
]

/** "nächste Woche Freitag", "Freitag der nächsten Woche". */
export function dayOfWeek({ text }: Line, today: string): Meaning | undefined {
  const { which = '', w } = dayInWeek.map(form => form.exec(text)?.groups).find(found => found) ?? {}
  const [offset, day] = [offsetOf(which), weekdayNamed(w)]
  return offset === undefined || day === undefined ? undefined : inWeek(today, offset, day)
}

const nths = ['erst first', 'zweit second', 'dritt third', 'viert fourth'].map(each => each.split(' '))
const nthInMonth =
  /^(?:der |the )?(?<nth>\p{L}+?)(?:e[nrsm]?)? (?<what>\p{L}+) (?:im|in|of|des|vom) (?<name>\p{L}+)(?: (?<y>\d{4}))?$/u

/** "dritter Donnerstag im Februar", "the last Friday in January", "letzter Tag im Februar". */
export function weekdayInMonth({ text }: Line, today: string): Meaning | undefined {
  const { nth = '', what = '', name = '', y } = nthInMonth.exec(text)?.groups ?? {}
  const [month, weekday] = [monthNamed(name), weekdayNamed(what)]
  const isLast = nth === 'letzt' || nth === 'last'
  const at = nths.findIndex(words => words.includes(nth))
  const isDay = /^(?:tag|day)$/.test(what)
  if (month === undefined || (weekday === undefined && !isDay) || (!isLast && at === -1)) return undefined
  const dayIn = (year: number) => {
    const first = dayOf(year, month, 1) ?? ''
    const last = plus(plus(first, { months: 1 }), { days: -1 })
    if (weekday === undefined) return isLast ? last : plus(first, { days: at })
    return isLast
      ? plus(last, { days: -((weekdayOf(last) - weekday + 7) % 7) })
      : plus(first, { days: ((weekday - weekdayOf(first) + 7) % 7) + 7 * at })
  }
  return dayMeant(y === undefined ? next(today, dayIn) : dayIn(Number(y)))
}

const place = String.raw`(?:(?<place>\p{L}+)[.,]? (?:(?:der|in|of) )?)?`
const week = '(?:kw|kalenderwoche|woche|calendar week|cw|week)'
const numbered = [
  new RegExp(String.raw`^${place}${week} ?(?<n>\d{1,2})(?:[ /]{1,3}(?<y>\d{4}|\d{2}))?(?:,? (?<w>\p{L}+))?$`, 'u'),
  new RegExp(String.raw`^${place}(?<n>\d{1,2})\. ?${week}(?:[ /]{1,3}(?<y>\d{4}|\d{2}))?(?:,? (?<w>\p{L}+))?$`, 'u'),
]

/**
 * "KW 50", "50. KW 2027", "Freitag KW 3": calendar weeks after ISO 8601, without a year the next that is not over. A week
 * begins on Monday, and ends on Friday where an end is meant ("bis KW 50", "Ende KW 50").
 */
export function calendarWeek({ text, until }: Line, today: string): Meaning | undefined {
  const { n, y, w, place: where } = numbered.map(form => form.exec(text)?.groups).find(found => found) ?? {}
  if (n === undefined || (w !== undefined && where !== undefined)) return undefined
  const said = w ?? (where === 'in' || where === 'der' ? undefined : where)
  const at = weekdayNamed(said) ?? (said === undefined ? (until ? 5 : 1) : places[said])
  if (at === undefined) return undefined
  const monday = y === undefined ? nextWeek(Number(n), today) : mondayOfWeek(fullYear(y), Number(n))
  if (monday === undefined) return dayMeant(undefined)
  const day = plus(monday, { days: at - 1 })
  // In the week itself, "KW 50" begins today.
  const isBegun = said === undefined && !until && day < today && mondayOf(today) === monday
  return dayMeant(isBegun ? today : day)
}

const places: Record<string, number> = { anfang: 1, mitte: 3, ende: 5 }

function nextWeek(n: number, today: string): string | undefined {
  const year = weekYearOf(today)
  // Week 53 comes every five or six years: nobody means that one without its year.
  return [year, year + 1]
    .map(each => mondayOfWeek(each, n))
    .find(monday => monday !== undefined && plus(monday, { days: 6 }) >= today)
}

/** The last working day of a week; whoever says it at the weekend means that one. */
export function endOfWeek(monday: string, today: string): string {
  const friday = plus(monday, { days: 4 })
  return friday < today && mondayOf(today) === monday ? plus(monday, { days: 6 }) : friday
}
