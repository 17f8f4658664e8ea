import { dayOf, fullYear, mondayOf, monthOf, next, plus, yearOf } from './days.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning, period } from './meaning.ts'
import { endOfWeek } from './weeks.ts'
import { monthNamed, offsetOf } from './words.ts'

type Place = 'start' | 'middle' | 'end'

/** Months from its first, or a week from its Monday. */
type Period = { is: 'months'; first: string; many: number } | { is: 'week'; monday: string }

const places: Record<string, Place> = {
  ...{
    anfang: 'start',
    mitte: 'middle',
    ende: 'end',
    beginning: 'start',
    start: 'start',
    middle: 'middle',
    end: 'end',
  },
  mid: 'middle',
}
const joined = /^(?<what>wochen|monats|quartals|jahres)(?<place>anfang|mitte|ende)$/
const placed = /^(?<place>\p{L}+)(?: of| des| der| vom| von)?(?: the)? (?<what>.+)$/u

/**
 * "Ende März", "Mitte Januar" (the 15th), "Quartalsende", "Ende nächster Woche" (Friday), "Anfang Q2". A period without such a
 * word is no day: "März 2027", "nächste Woche".
 */
export function inPeriod(line: Line, today: string): Meaning | undefined {
  const text = (line.text === 'ultimo' ? 'monatsende' : line.text)
    .replace(/^monatsende (?=\p{L})/u, 'ende ')
    .replace(/^(\p{L}{3,9})ende$/u, (all, name) => (monthNamed(name) === undefined ? all : `ende ${name}`))
    .replace(/(?<=^| )(first|second|third|fourth) quarter/, (_, nth) => `q${englishNths.indexOf(nth) + 1}`)
  // It is no end of a week, but two days.
  if (text === 'wochenende' || text === 'weekend') return period
  const { what = '', place = '' } = joined.exec(text)?.groups ?? placed.exec(text)?.groups ?? {}
  const at = Object.hasOwn(places, place) ? places[place] : undefined
  if (at === undefined) return periodNamed(text, today, 'end') ? period : undefined
  const found = periodNamed(what.replace(/^(wochen|monats|quartals|jahres)$/, 'dieses $1'), today, at)
  const day = found && dayAt(found, at, today)
  if (day !== undefined && found?.is === 'months' && at !== 'end') return { is: 'about', day }
  return day === undefined ? found && period : dayMeant(day)
}

function dayAt(found: Period, place: Place, today: string): string | undefined {
  if (found.is === 'week') {
    if (place === 'end') return endOfWeek(found.monday, today)
    return plus(found.monday, { days: place === 'start' ? 0 : 2 })
  }
  const { first, many } = found
  if (place === 'start') return first
  if (place === 'end') return plus(plus(first, { months: many }), { days: -1 })
  // The middle of a year may be June or July.
  return many > 3 ? undefined : plus(first, { months: Math.floor(many / 2), days: 14 })
}

/** Without a year, the next one in which the place meant is not over. */
function periodNamed(what: string, today: string, place: Place): Period | undefined {
  return (
    current(what, today) ??
    month(what, today, place) ??
    quarter(what, today, place) ??
    half(what, today, place) ??
    year(what)
  )
}

const currentForm = /^(?:(?<which>\p{L}+) )?(?<unit>wochen?|week|monate?s?|month|quartals?|quarter|jahr(?:es)?|year)$/u

/** "nächsten Monats", "dieser Woche"; "Ende des Jahres" is of this year. */
function current(what: string, today: string): Period | undefined {
  const { which, unit = '' } = currentForm.exec(what)?.groups ?? {}
  const offset = which === undefined ? 0 : offsetOf(which)
  if (unit === '' || offset === undefined) return undefined
  if (/^w/.test(unit)) return { is: 'week', monday: plus(mondayOf(today), { days: 7 * offset }) }
  const many = /^mon/.test(unit) ? 1 : /^q/.test(unit) ? 3 : 12
  const begun = Math.floor((monthOf(today) - 1) / many) * many + 1
  return { is: 'months', first: plus(monthStart(yearOf(today), begun), { months: many * offset }), many }
}

/** "März", "März 2027", "März 27", "3/2027" */
function month(what: string, today: string, place: Place): Period | undefined {
  const { name, n, y } =
    /^(?:(?<name>\p{L}+)\.?|(?<n>\d{1,2})[/.](?=\d{4}))(?: ?(?<y>\d{4}|\d{2}))?$/u.exec(what)?.groups ?? {}
  const named = name === undefined ? Number(n) : monthNamed(name)
  return named !== undefined && named >= 1 && named <= 12 ? months(named, 1, y, today, place) : undefined
}

const englishNths = ['first', 'second', 'third', 'fourth']
const ordinals = ['erst', 'zweit', 'dritt', 'viert']

/** "Q1", "Q1/27", "1. Quartal 2027", "ersten Quartals" */
function quarter(what: string, today: string, place: Place): Period | undefined {
  const { n, word, y } =
    /^(?:q ?(?<n>[1-4])|(?:(?<n>[1-4])\.|(?<word>\p{L}+?)e[nrs]?) quartals?)(?:[ /]{1,3}(?<y>\d{4}|\d{2}))?$/u.exec(
      what,
    )?.groups ?? {}
  const nth = n === undefined ? ordinals.indexOf(word ?? '') + 1 : Number(n)
  return nth > 0 ? months(nth * 3 - 2, 3, y, today, place) : undefined
}

/** "erstes Halbjahr", "the first half of the year" */
function half(what: string, today: string, place: Place): Period | undefined {
  const { n, y } =
    /^(?<n>1\.|2\.|erste[ns]?|zweite[ns]?|first|second) (?:halbjahre?s?|half(?: of the year)?)(?: (?<y>\d{4}))?$/.exec(
      what,
    )?.groups ?? {}
  return n === undefined ? undefined : months(/^(?:1|e|f)/.test(n) ? 1 : 7, 6, y, today, place)
}

function year(what: string): Period | undefined {
  return /^\d{4}$/.test(what) ? { is: 'months', first: monthStart(Number(what), 1), many: 12 } : undefined
}

function months(from: number, many: number, y: string | undefined, today: string, place: Place): Period {
  const periodIn = (each: number) => ({ is: 'months' as const, first: monthStart(each, from), many })
  if (y !== undefined) return periodIn(fullYear(y))
  const day = next(today, each => dayAt(periodIn(each), place, today))
  return (
    [0, 1].map(more => periodIn(yearOf(today) + more)).find(each => dayAt(each, place, today) === day) ??
    periodIn(yearOf(today))
  )
}

function monthStart(year: number, month: number): string {
  return dayOf(year, month, 1) ?? ''
}
