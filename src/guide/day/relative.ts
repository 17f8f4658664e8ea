import { plus, weekdayOf } from './days.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning } from './meaning.ts'
import { countOf, weekdayNamed } from './words.ts'

const near: Record<string, number> = {
  ...{ heute: 0, morgen: 1, ubermorgen: 2, gestern: -1, vorgestern: -2, today: 0, tomorrow: 1, yesterday: -1 },
  // As it is often misspelt.
  ...{ tommorow: 1, tommorrow: 1, tomorow: 1, morgn: 1, ubermorgn: 2 },
  ...{
    'day after tomorrow': 2,
    'day after tomorow': 2,
    'day after tommorow': 2,
    'day after tommorrow': 2,
    'day before yesterday': -2,
  },
}

/** "heute", "übermorgen", "gestern". */
export function nearDay({ text }: Line, today: string): Meaning | undefined {
  return Object.hasOwn(near, text) ? dayMeant(plus(today, { days: near[text] ?? 0 })) : undefined
}

const count = String.raw`(?<n>\d{1,4}(?:[.,]5)?|\p{L}+(?: \p{L}+){0,2})`
const unit = String.raw`(?<unit>\p{L}+)`
const within = '(?:in|uber|innerhalb von|innerhalb|binnen|in den nachsten|within)'
const forward = new RegExp(String.raw`^(?:(?<base>\p{L}+) )?${within} ${count} ${unit}$`, 'u')
const english = [/^(?<n>\p{L}+) weeks? (?:from |on )?(?<base>\p{L}+)$/u, /^(?<base>\p{L}+) (?<n>week)$/u]
const backward = new RegExp(`^(?:vor ${count} ${unit})$`, 'u')
const ago = new RegExp(`^${count} ${unit} (?<way>ago|from now|from today|(?:ab|von) (?:heute|jetzt)(?: an)?)$`, 'u')
const onwards = new RegExp(`^(?:ab |von )?(?<way>heute|jetzt)(?: an)? ${count} ${unit}$`, 'u')

/**
 * "in zwei Wochen", "heute in drei Monaten", "Montag in einer Woche", "vor drei Tagen". After a day, "in acht Tagen" is a
 * week ("heute in acht Tagen"), as it is spoken; alone it is counted. In English also "a week on Monday" and "Friday week".
 */
export function afterSpan({ text }: Line, today: string): Meaning | undefined {
  const { base, ...later } = forward.exec(text)?.groups ?? {}
  if (later.n !== undefined) return from(base, later.n, later.unit ?? '', today)
  const week = english.map(form => form.exec(text)?.groups).find(found => found)
  if (week && week.base !== 'now') return from(week.base, week.n === 'week' ? '1' : (week.n ?? ''), 'week', today)
  const past =
    backward.exec(text)?.groups ??
    ago.exec(text.replace(/ lang | ganze[sn]? /, ' '))?.groups ??
    onwards.exec(text)?.groups
  if (!past) return undefined
  const isLater = past.way !== undefined && past.way !== 'ago'
  return moved(today, past.n ?? '', past.unit ?? '', isLater ? 1 : -1)
}

function from(base: string | undefined, n: string, unit: string, today: string): Meaning | undefined {
  if (base === undefined) return moved(today, n, unit, 1)
  const inDays = /^(?:tag|day)/.test(unit)
  const spoken = inDays && countOf(n) === 8 ? '7' : n
  const offset = Object.hasOwn(near, base) ? near[base] : undefined
  if (offset !== undefined) return moved(plus(today, { days: offset }), spoken, unit, 1)
  const weekday = weekdayNamed(base)
  const isWeeks = /^(?:woche|week)/.test(unit) || (inDays && Number(countOf(spoken)) % 7 === 0)
  if (weekday === undefined || !isWeeks) return undefined
  return moved(plus(today, { days: (weekday - weekdayOf(today) + 7) % 7 }), spoken, unit, 1)
}

const spans: [name: RegExp, unit: 'days' | 'months', times: number][] = [
  [/^(?:tag|tage|tagen|day|days)$/, 'days', 1],
  [/^(?:woche|wochen|week|weeks)$/, 'days', 7],
  [/^fortnights?$/, 'days', 14],
  [/^(?:monat|monate|monaten|month|months)$/, 'months', 1],
  [/^(?:quartal|quartale|quartalen|vierteljahr|vierteljahren|quarter|quarters)$/, 'months', 3],
  [/^(?:halbjahr|halbjahren)$/, 'months', 6],
  [/^(?:jahr|jahre|jahren|year|years)$/, 'months', 12],
]

/** A day so much later (1) or earlier (-1). Undefined unless it is a whole number of days or months: "in anderthalb Jahren" is, "in anderthalb Monaten" is not. */
export function moved(day: string, n: string, unit: string, way: 1 | -1): Meaning | undefined {
  const span = spans.find(([name]) => name.test(unit))
  const amount = (countOf(n) ?? Number.NaN) * (span?.[2] ?? Number.NaN)
  if (!span || !Number.isInteger(amount)) return undefined
  return dayMeant(plus(day, { [span[1]]: way * amount }))
}
