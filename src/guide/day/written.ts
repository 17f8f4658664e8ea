import type { Language } from '../../documents/language.ts'
import { dayOf, fullYear, monthOf, next, plus, weekdayOf, yearOf } from './days.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning, period } from './meaning.ts'
import { languageOfMonth, monthNamed, offsetOf, weekdayNamed } from './words.ts'

const weekday = String.raw`(?:(?<w>\p{L}{2,10})(?:[.,]{1,2} ?| )(?:(?:de[rnm]|am|the) )?)?`
const year = String.raw`(?<y>\d{4}|\d{2})`
const forms = [
  /^(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})$/u,
  new RegExp(String.raw`^${weekday}(?<d>\d{1,2})\. ?(?<m>\d{1,2})(?:(?:\. ?| )${year})?\.?$`, 'u'),
  new RegExp(String.raw`^${weekday}(?<d>\d{1,2})(?<sep>[-/])(?<m>\d{1,2})\k<sep>${year}$`, 'u'),
  new RegExp(
    String.raw`^${weekday}(?<d>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(?<name>\p{L}+)(?:[., ]{1,2}${year})?\.?$`,
    'u',
  ),
  new RegExp(String.raw`^${weekday}(?<name>\p{L}+)\.? (?<d>\d{1,2})(?<th>st|nd|rd|th)?(?:,? ${year})?$`, 'u'),
]

/**
 * A day written out, with or without a year: "5.3.2027", "Freitag, den 5. März", "2027-03-05", "Dec 31". These forms are
 * strict, so that 31.02. is refused instead of guessed. Without a year the next such day is meant, but
 * it is asked about where the last one was only days ago.
 */
export function written({ text }: Line, today: string, language: Language): Meaning | undefined {
  for (const form of forms) {
    const { w, y, m, d, name, th } = form.exec(text)?.groups ?? {}
    if (d === undefined) continue
    const month = name === undefined ? Number(m) : monthNamed(name)
    if (month === undefined || (w !== undefined && weekdayNamed(w) === undefined)) continue
    // "Dez 26", "Okt 28": in German the year follows the month, in English the day does.
    if (isMonthAndYear(text, name, th ?? y, language)) return period
    const over = y === undefined && w === undefined ? justOver(today, month, Number(d)) : undefined
    if (over !== undefined) return { is: 'just-over', day: over }
    const day =
      y === undefined ? next(today, each => dayOf(each, month, Number(d))) : dayOf(fullYear(y), month, Number(d))
    return onWeekday(day, w, y !== undefined)
  }
  return undefined
}

/** Days after which a day without a year is surely the next one. */
const soonForgotten = 10

function justOver(today: string, month: number, day: number): string | undefined {
  const earliest = plus(today, { days: -soonForgotten })
  const days = [yearOf(earliest), yearOf(today)].map(year => dayOf(year, month, day))
  return days.find(each => each !== undefined && each >= earliest && each < today)
}

function isMonthAndYear(text: string, name: string | undefined, more: string | undefined, language: Language): boolean {
  if (name === undefined || more !== undefined || !text.startsWith(name)) return false
  const spoken = languageOfMonth(name)
  return spoken === 'de' || (spoken === 'both' && language === 'de')
}

/** Somebody who says "Freitag, 30.11." is wrong about one of them. */
function onWeekday(day: string | undefined, name: string | undefined, year: boolean): Meaning {
  const said = weekdayNamed(name)
  if (day === undefined || said === undefined || weekdayOf(day) === said) return dayMeant(day)
  return { is: 'other-weekday', day, year }
}

const ofMonth = String.raw`(?: (?:des|(?:of )?(?<which>\p{L}+)) (?:monats|month))?`
const dayOnly = new RegExp(String.raw`^${weekday}(?<d>\d{1,2})(?<dot>\.|te|ten|st|nd|rd|th)?${ofMonth}$`, 'u')

/** "am 15.", "15. nächsten Monats", "Freitag, den 15.": the next day of that number. */
export function dayOfMonth({ text, on }: Line, today: string): Meaning | undefined {
  const { w, d, dot, which } = dayOnly.exec(text)?.groups ?? {}
  if (d === undefined || (dot === undefined && !on) || (w !== undefined && weekdayNamed(w) === undefined))
    return undefined
  if (which !== undefined) {
    const offset = offsetOf(which)
    if (offset === undefined) return undefined
    const month = plus(`${today.slice(0, 7)}-01`, { months: offset })
    return onWeekday(dayOf(yearOf(month), monthOf(month), Number(d)), w, false)
  }
  for (let months = 0; months < 3; months++) {
    const month = plus(`${today.slice(0, 7)}-01`, { months })
    const day = dayOf(yearOf(month), monthOf(month), Number(d))
    if (day !== undefined && day >= today) return onWeekday(day, w, false)
  }
  return dayMeant(undefined)
}
