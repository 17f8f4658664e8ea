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
 * strict, so that 31.02. is refused instead of guessed. Without a year the next such day is meant.
 */
export function written({ text }: Line, today: string, language: Language): Meaning | undefined {
  for (const form of forms) {
    const { w, y, m, d, name, th } = form.exec(text)?.groups ?? {}
    if (d === undefined) continue
    const month = name === undefined ? Number(m) : monthNamed(name)
    if (month === undefined || (w !== undefined && weekdayNamed(w) === undefined)) continue
    // "Dez 26", "Okt 28": in German the year follows the month, in English the day does.
    if (isMonthAndYear(text, name, th ?? y, language)) return period
    const day =
      y === undefined ? next(today, each => dayOf(each, month, Number(d))) : dayOf(fullYear(y), month, Number(d))
    return onWeekday(day, w, y !== undefined)
  }
  return undefined
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

const ofMonth = String.raw`(?: (?:des|(?<which>\p{L}+)) (?:monats|month))?`
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

const feasts: Record<string, [month: number, day: number]> = {
  silvester: [12, 31],
  heiligabend: [12, 24],
  nikolaus: [12, 6],
  neujahr: [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
}

/** "Silvester": feasts that have the same day every year. */
export function feast({ text }: Line, today: string): Meaning | undefined {
  const { name, y } = /^(?<name>\p{L}+(?: \p{L}+){0,2})(?: (?<y>\d{4}))?$/u.exec(text)?.groups ?? {}
  const [month, day] = (name !== undefined && Object.hasOwn(feasts, name) && feasts[name]) || []
  if (month === undefined || day === undefined) return undefined
  return dayMeant(y === undefined ? next(today, each => dayOf(each, month, day)) : dayOf(Number(y), month, day))
}
