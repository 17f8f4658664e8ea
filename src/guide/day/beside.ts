import { plus, weekdayOf } from './days.ts'
import { longFeast } from './feasts.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning } from './meaning.ts'
import { moved } from './relative.ts'
import { weekdayNamed } from './words.ts'

const beside =
  /^(?:(?:der |dem )?tag|(?:the )?day|(?<n>\p{L}+|\d{1,3}) (?<unit>\p{L}+)) (?<way>nach|vor|after|before) (?<day>\S.*)$/u
const weekdayBeside = /^(?<w>\p{L}+) (?<way>nach|vor|after|before) (?:de[mnr] |the )?(?<day>\S.*)$/u

/** "am Tag nach Dreikönig", "zwei Wochen vor dem 1. Februar", "Montag vor Weihnachten": counted from another day. */
export function besideDay(
  { text }: Line,
  today: string,
  dayOf: (text: string) => Meaning | undefined,
): Meaning | undefined {
  const { n = 'ein', unit = 'tag', way = '', day = '' } = beside.exec(text)?.groups ?? {}
  const isRelative = /^(?:heute|today)/.test(day)
  const from = day === '' || isRelative ? undefined : dayOf(day)
  if (day !== '') return from?.is === 'day' ? moved(from.day, n, unit, isAfter(way) ? 1 : -1) : from
  return besideFeast(text, today, dayOf)
}

/** The next weekday behind, or the last before, a feast or day that is not one of the week itself. */
function besideFeast(text: string, today: string, dayOf: (text: string) => Meaning | undefined): Meaning | undefined {
  const { w, way = '', day = '' } = weekdayBeside.exec(text)?.groups ?? {}
  const weekday = weekdayNamed(w)
  if (weekday === undefined || weekdayNamed(day) !== undefined || /^(?:heute|morgen|today|tomorrow)/.test(day))
    return undefined
  const direction = isAfter(way) ? 1 : -1
  const named = dayOf(day)
  const from = longFeast(day, direction, today) ?? (named?.is === 'day' ? named.day : undefined)
  if (from === undefined) return undefined
  const apart = (direction * (weekday - weekdayOf(from)) + 7) % 7 || 7
  return dayMeant(plus(from, { days: direction * apart }))
}

function isAfter(way: string): boolean {
  return way === 'nach' || way === 'after'
}

/** "Aschermittwoch 10.2.": both have to be the same day. */
export function namedTwice({ text }: Line, dayOf: (text: string) => Meaning | undefined): Meaning | undefined {
  const { name = '', day = '' } =
    /^(?<name>\p{L}[\p{L} ]{3,30}?),? (?:(?:am|den|dem|the|on) )?(?<day>\d\S*(?: \S+){0,2})$/u.exec(text)?.groups ?? {}
  if (weekdayNamed(name) !== undefined) return undefined
  const [one, another] = [name, day].map(each => (each === '' ? undefined : dayOf(each)))
  if (one?.is !== 'day' || another?.is !== 'day') return undefined
  return one.day === another.day ? one : undefined
}
