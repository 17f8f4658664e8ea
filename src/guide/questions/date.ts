import { de, en, type ParsedResult, type ParsingReference } from 'chrono-node'
import { DateTime } from 'luxon'
import { z } from 'zod/v4'
import type { Language } from '../../documents/language.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer, ReadContext } from '../kind.ts'
import { fold } from './fold.ts'
import { refuse } from './refuse.ts'

type DateQuestion = QuestionOf<'date'>

/** What the YAML of a date question says beyond the common fields. `past: false` refuses days before today. */
export const dateFields = { past: z.boolean().default(true) }

/** A day. The value is YYYY-MM-DD; relative words count from the day in the context, never from the real clock. */
export const date: Kind<DateQuestion> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  samples() {
    return ['2000-01-01']
  },

  readText: (question, text, context) => readDay(text, context, question),
  readInput: (question, input, context) => readDay(input, context, question),

  input(question, value, { today }) {
    return {
      kind: 'date',
      value: typeof value === 'string' ? value : '',
      options: [],
      multiline: false,
      maxLength: 0,
      ...(question.past ? {} : { minDate: today }),
    }
  },

  summary(_question, value, language) {
    return inWords(String(value), language)
  },
}

/** A day as people write it, also outside of guides. `past: false` refuses days before today. */
export function readDay(text: string, context: ReadContext, { past }: { past: boolean }): ReadAnswer {
  const entered = text.trim()
  if (entered === '') return refuse('empty')
  const day = written(entered, context) ?? (severalDays.test(entered) ? 'several' : relative(entered, context))
  if (day === 'impossible') return refuse('date-impossible', { entered })
  if (day === 'several') return refuse('date-several', { entered })
  if (day === undefined) return refuse('date-unknown', { entered })
  if (!past && day < context.today) {
    return refuse('date-past', { earliest: inWords(context.today, context.language) })
  }
  return { ok: true, value: day }
}

type Day = string | 'impossible' | 'several' | undefined

const months = [
  ['januar', 'january', 'jan', 'jänner'],
  ['februar', 'february', 'feb'],
  ['märz', 'march', 'mar', 'mrz'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
].map(names => names.map(fold))

const year = '(?<y>\\d{4}|\\d{2})?'
const weekday = '(?:\\p{L}{2,10}\\.?,?\\s+)?'
const forms = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/u,
  new RegExp(`^${weekday}(?<d>\\d{1,2})\\.\\s*(?<m>\\d{1,2})\\.?\\s*${year}$`, 'u'),
  new RegExp(`^${weekday}(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?(?<name>\\p{L}+)\\.?,?\\s*${year}$`, 'u'),
  new RegExp(`^${weekday}(?<name>\\p{L}+)\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?$`, 'u'),
]

/** A day written out, with or without a year: these forms are strict, so that 31.02. is refused instead of guessed. */
function written(entered: string, { today }: ReadContext): Day {
  const text = entered.toLowerCase().replace(/^(am|bis|zum|ab|on|by)\s+(zum\s+)?(dem\s+)?(the\s+)?/, '')
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    if (!parts) continue
    const named =
      parts.name === undefined ? undefined : months.findIndex(names => names.includes(fold(parts.name ?? '')))
    if (named === -1) continue
    const month = named === undefined ? Number(parts.m) : named + 1
    return dayOf(parts.y, month, Number(parts.d), today)
  }
  return undefined
}

function dayOf(year: string | undefined, month: number, day: number, today: string): Day {
  if (year !== undefined) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year)
    return existing(full, month, day) ?? 'impossible'
  }
  // Without a year the next such day is meant; 29 February may be up to eight years away.
  const from = Number(today.slice(0, 4))
  for (let y = from; y <= from + 8; y++) {
    const next = existing(y, month, day)
    if (next !== undefined && next >= today) return next
  }
  return 'impossible'
}

function existing(year: number, month: number, day: number): string | undefined {
  const at = DateTime.utc(year, month, day)
  return at.isValid ? (at.toISODate() ?? undefined) : undefined
}

/** "5.4. oder 6.4." */
const severalDays = /(\d\.\s?\d|\d{4}-\d).*\D(\d{1,2}\.\s?\d|\d{4}-\d)/

const fillers =
  /^(|am|bis|zum|ab|ca|etwa|spatestens|der|den|dem|on|by|the|about|around|oder|or|und|and|to|this|coming|kommenden?|kommende|diesen?|nachsten?)$/

/** "morgen", "nächsten Montag", "in zwei Wochen": what chrono understands, if it understands all of it. */
function relative(entered: string, context: ReadContext): Day {
  const own = ownWords(fold(entered), context.today)
  if (own !== undefined) return own
  const reference: ParsingReference = {
    instant: DateTime.fromISO(`${context.today}T12:00`, { zone: 'utc' }).toJSDate(),
    timezone: 0,
  }
  // "heute in drei Wochen" says the same as "in drei Wochen".
  const words = entered.replace(/^(heute|today)\s+(?=in\s)/i, '')
  const parsers = context.language === 'de' ? [de, en.GB] : [en.GB, de]
  for (const parser of parsers) {
    const results = parser.parse(words, reference, { forwardDate: true })
    const [result, another] = results
    if (!result || !coversAll(words, results)) continue
    if (another || result.end) return 'several'
    const { start } = result
    // A month or an hour alone names no day, whatever chrono fills in.
    const named = start.isCertain('day') || start.isCertain('weekday') || start.tags().has('result/relativeDate')
    if (!named) continue
    return existing(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
  }
  return undefined
}

function coversAll(entered: string, results: ParsedResult[]): boolean {
  let rest = entered
  for (const result of results) rest = rest.replace(result.text, ' ')
  return fold(rest)
    .split(' ')
    .every(word => fillers.test(word))
}

/** "Ende März", "bis zum Ende Februar 2028", "end of March" */
const endOfMonth = /^(?:bis |by )?(?:zum |the )?(?:ende|end of) (?<name>\p{L}+)(?: (?<y>\d{4}))?$/u

/** The last day of a month; without a year the next such day. */
function endOf(name: string, year: string | undefined, today: string): Day {
  const month = months.findIndex(names => names.includes(name)) + 1
  if (month === 0) return undefined
  const from = Number(year ?? today.slice(0, 4))
  const last = (y: number) => DateTime.utc(y, month).endOf('month').toISODate() ?? undefined
  const day = last(from)
  return year === undefined && day !== undefined && day < today ? last(from + 1) : day
}

function ownWords(words: string, today: string): Day {
  const day = DateTime.fromISO(today, { zone: 'utc' })
  if (/^(bis )?(zum )?(ende des monats|monatsende|end of (the )?month)$/.test(words))
    return day.endOf('month').toISODate() ?? undefined
  if (/^(bis )?(zum )?(ende des jahres|jahresende|end of (the )?year)$/.test(words))
    return day.endOf('year').toISODate() ?? undefined
  const end = endOfMonth.exec(words)?.groups
  if (end) return endOf(end.name ?? '', end.y, today)
  if (/^(the )?day after tomorrow$/.test(words)) return day.plus({ days: 2 }).toISODate() ?? undefined
  return undefined
}

function inWords(day: string, language: Language): string {
  const at = DateTime.fromISO(day, { zone: 'utc', locale: language === 'de' ? 'de-DE' : 'en-GB' })
  return at.isValid ? at.toLocaleString(DateTime.DATE_FULL) : day
}
