import { endsOpen } from '../guide/day/ordinals.ts'
import type { ReadContext } from '../guide/kind.ts'
import { readDay } from '../guide/questions/date.ts'
import { fold } from '../guide/questions/fold.ts'
import { longestTyped } from '../guide/questions/limit.ts'
import { trimEnd } from '../guide/trim-end.ts'

/** A task as it was typed. What is missing is asked for. */
export interface TypedTask {
  /** May be empty. */
  title: string
  /** Id of the unit it is for. */
  unit?: string
  /** The words for a unit that nobody knows. */
  unknownUnit?: string
  /** Local day, today or later; perhaps a day off. */
  day?: string
  /** The words for a day that does not exist, is over, or is not one day. */
  badDay?: string
}

/** Whatever a task can be for, by all its names. */
export interface NamedUnit {
  id: string
  names: string[]
}

/**
 * Reads "Aufgabe: Terminsoftware testen bis 31.1. für Hauptamt" and "Aufgabe für das Steueramt: Bescheide digital bis
 * Ende März". Day and unit stand at the end or at the beginning, in any order, and either may be missing. It is careful:
 * what is not surely a day or a unit stays in the title ("Konzept für Bürgerbüro", "Schritte 1 bis 3"). A unit must be
 * known, or look like one ("Amt 50"); then it is reported as unknown.
 */
export function readTask(text: string, context: ReadContext, units: NamedUnit[]): TypedTask {
  // No title is as long; whoever takes it says so.
  if (text.length > longestTyped) return { title: text.trim() }
  const known: Known = new Map(units.flatMap(({ id, names }) => names.map(name => [joined(name), id])))
  known.delete('')
  const { head, body } = headed.exec(text)?.groups ?? {}
  const fromHead = head === undefined ? undefined : readHead(head, context, known)
  return takeAll({ ...fromHead, title: (fromHead && body ? body : text.replace(prefix, '')).trim() }, context, known)
}

/** "Aufgabe: …", "Neue Aufgabe …" */
const prefix = /^\s*(?:(?:neue\s+aufgabe|new\s+task)\b\s*(?::\s*)?|(?:aufgabe|task|to-?do)\s*(?::\s*|\s[-–]\s+))/i

/** "Aufgabe für das Steueramt: …" */
const headed = /^\s*(?:neue\s+|new\s+)?(?:aufgabe|task)\s+(?<head>(?:für|fürs|for|bis|by)\s[^:]*):\s*(?<body>\S.*)$/isu
const startsWithFor = /^(?:für|fürs|for)\s+(?:(?:das|den|die|the)\s+)?/i

/** Before the colon nothing but day and unit can be meant, so that an unknown unit is one whatever it looks like. */
function readHead(head: string, context: ReadContext, known: Known): Omit<TypedTask, 'title'> | undefined {
  const { title: rest, ...read } = takeAll({ title: head.trim() }, context, known)
  if (rest === '') return read
  if (!startsWithFor.test(rest) || read.unit !== undefined || read.unknownUnit !== undefined) return undefined
  const name = rest.replace(startsWithFor, '')
  const day = 'day' in read || 'badDay' in read ? undefined : dayIn(name, context)
  return { ...read, ...(day ?? { unknownUnit: name }) }
}

type Known = Map<string, string>

/** Takes day and unit off the title, each once, as long as there is one at an end of it. */
function takeAll(task: TypedTask, context: ReadContext, known: Known): TypedTask {
  const hasDay = task.day !== undefined || task.badDay !== undefined
  const hasUnit = task.unit !== undefined || task.unknownUnit !== undefined
  const taken = (hasDay ? undefined : takeDay(task, context)) ?? (hasUnit ? undefined : takeUnit(task, known))
  return taken ? takeAll(taken, context, known) : task
}

/** Characters of a day or a unit at most: further words are not looked at. */
const longest = 60

const byWords = /(?<![^\s(])(?:(?:bis|fällig|spätestens|by|until|till|due)\s+)+(?:zum\s+|am\s+|on\s+|the\s+)?/giu

function takeDay(task: TypedTask, context: ReadContext): TypedTask | undefined {
  const { title } = task
  for (const { index, 0: words } of [...title.matchAll(byWords)].reverse()) {
    const tail = title.slice(index + words.length)
    if (tail.length > longest) break
    const read = dayIn(tail, context, words)
    const isRange =
      read !== undefined && index > 0 && isFromTo(title.slice(Math.max(0, index - longest), index), tail, read)
    if (read && !isRange) return { ...task, ...read, title: closed(title.slice(0, index)) }
  }
  const [start] = title.matchAll(byWords)
  return start?.index === 0 ? takeDayAtStart(task, start[0].length, context) : undefined
}

/** "bis 31.1. Terminsoftware testen": the longest beginning that is a day, rather than one that only looks like it. */
function takeDayAtStart(task: TypedTask, from: number, context: ReadContext): TypedTask | undefined {
  const rest = task.title.slice(from)
  const ends = [...rest.slice(0, longest).matchAll(/\s+/g)].map(({ index }) => index)
  const found = ends.reverse().flatMap(end => {
    const start = rest.slice(0, end)
    const read = endsOpen(start) ? undefined : dayIn(start, context, task.title.slice(0, from))
    return read ? [{ read, title: rest.slice(end).trim() }] : []
  })
  const best = found.find(({ read }) => 'day' in read) ?? found[0]
  return best && { ...task, ...best.read, title: best.title }
}

type DayRead = { day: string } | { badDay: string }

const noDay = ['date-unknown', 'empty', 'dont-know']

/** A day, or words that were meant as one; undefined for anything else. `lead` is what stands before: "bis KW 50". */
function dayIn(words: string, context: ReadContext, lead = ''): DayRead | undefined {
  const text = trimEnd(words, ' \t\n,;!)')
  const read = text === '' ? undefined : readDay(lead + text, context, { past: false })
  if (!read) return undefined
  if (read.ok) return { day: String(read.value) }
  return noDay.includes(read.problem.code) ? undefined : { badDay: text }
}

const month = '(?:jan|feb|mär|mrz|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])\\p{L}*'
const weekday =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?'
const fullDay = '\\d{1,2}\\.(?:\\s?\\d{1,2}\\.(?:\\d{2,4})?)?'
/** What stands before "bis" where it means "from … to": "Montag bis Freitag", "1.4. bis 30.4.", "von März bis Ende Mai". */
const endsRange = new RegExp(
  `(?:(?<!\\p{L})${weekday}|(?<!\\S)${fullDay}|(?<!\\p{L})(?:von|vom|from)\\s+(?:\\d{1,2}\\.?\\s+)?${month})\\s*$`,
  'iu',
)

const endsWithMonth = new RegExp(`(?<!\\p{L})${month}\\s*$`, 'iu')

/** "Montag bis Freitag", "Januar bis März", "Kapitel 3.1 bis 4.2": what stands before belongs to it. */
function isFromTo(head: string, tail: string, read: DayRead): boolean {
  const areNumbers = /^\d{1,2}\.\d{1,2}$/.test(tail.trim()) && /\d\.\d{1,2}\s*$/.test(head)
  return areNumbers || endsRange.test(head) || ('badDay' in read && endsWithMonth.test(head))
}

const forWords = /(?<![^\s(])(?:für|fürs|for)\s+/giu

function takeUnit(task: TypedTask, known: Known): TypedTask | undefined {
  const { title } = task
  const places = [...title.matchAll(forWords)]
  // "für Amt für Soziales": the longest name counts.
  const tails = places
    .filter(({ index, 0: words }) => title.length - index - words.length <= 2 * longest)
    .map(({ index, 0: words }) => ({ index, name: unitName(title.slice(index + words.length)) }))
    .filter(({ name }) => name.length <= longest)
  for (const { index, name } of tails) {
    const unit = known.get(joined(name))
    if (unit !== undefined) return { ...task, unit, title: closed(title.slice(0, index)) }
  }
  const strange = tails.find(({ name }) => looksLikeUnit(name))
  if (strange) return { ...task, unknownUnit: strange.name, title: closed(title.slice(0, strange.index)) }
  const [start] = places
  return start?.index === 0 ? takeUnitAtStart(task, start[0].length, known) : undefined
}

/** "für das Hauptamt Terminsoftware testen": only a known unit. */
function takeUnitAtStart(task: TypedTask, from: number, known: Known): TypedTask | undefined {
  const rest = unitName(task.title.slice(from))
  const ends = [...rest.slice(0, longest).matchAll(/\s+/g)].map(({ index }) => index)
  for (const end of ends.reverse()) {
    const unit = known.get(joined(rest.slice(0, end)))
    if (unit !== undefined) return { ...task, unit, title: rest.slice(end).trim() }
  }
  return undefined
}

/** Without the article and what closes a sentence. */
function unitName(text: string): string {
  return trimEnd(text.replace(/^(?:das|den|die|the|unser|unsere|unseren|our)\s+/i, ''), ' \t\n.,;!)')
}

/**
 * "Amt 50", "Steueramt", "Fachbereich Bildung und Sport": begins like the name of a unit, is short, and ends with a noun
 * or a number. Not "Ehrenamt", nor "Hauptamt erklären".
 */
function looksLikeUnit(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = ''] = words
  const isUnit = /^(?:\p{L}*(?:amt|abteilung|fachbereich|dezernat|referat)|department)$/iu.test(first)
  const isName = words.length === 1 || (words.length <= 5 && /^[\p{Lu}\d]/u.test(words.at(-1) ?? ''))
  return isUnit && isName && !/^(?:ehrenamt|gesamt|insgesamt|samt)$/i.test(first)
}

/** "Amt 50", "Amt-50" and "amt50" are the same. */
function joined(name: string): string {
  return fold(name).replaceAll(' ', '')
}

/** What is left of a title, without the comma that led on. */
function closed(title: string): string {
  return trimEnd(title, ' \t\n,;(–-')
}
