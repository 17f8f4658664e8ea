import { DateTime } from 'luxon'
import * as z from 'zod4'
import type { Language } from '../../documents/language.ts'
import { isDay } from '../condition.ts'
import { farthestDay, isTooFar } from '../day/far.ts'
import { dayInWords, shortDay, weekdayInWords } from '../day/in-words.ts'
import type { Meaning } from '../day/meaning.ts'
import { dayInText } from '../day/read-words.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer, ReadContext } from '../kind.ts'
import { daysInWords, readDays } from './dates.ts'
import { dayInSentence } from './day-in-sentence.ts'
import { beginsDontKnow, saysDontKnow } from './dont-know.ts'
import { unreadable } from './limit.ts'
import { textIn } from './options.ts'
import { asksBack, refuse } from './refuse.ts'

type DateQuestion = QuestionOf<'date'>

/** What the YAML of a date question says beyond the common fields. `past: false` refuses days before today. */
export const dateFields = {
  past: z.boolean().default(true),
  /** Several days instead of one. */
  several: z.boolean().optional(),
}

/** A day. The value is YYYY-MM-DD; relative words count from the day in the context, never from the real clock. */
export const date: Kind<DateQuestion> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  /** The days that conditions name, with the days around them, and three more so that any order of questions is tried. */
  samples({ several }, mentioned) {
    if (several) return severalDays(mentioned)
    const named = mentioned.filter(isDay).flatMap(day => [-1, 0, 1].map(days => daysAfter(day, days)))
    const other = mentioned.length > 0 ? ['2000-01-02', '2000-01-03'] : []
    return [...new Set(['2000-01-01', ...other, ...named])]
  },

  readText: (question, text, context) => read(question, text, context, readDay),
  readInput: (question, input, context) => read(question, input, context, readSentDay),

  input({ several }, value) {
    return {
      kind: several ? 'dates' : 'date',
      value: value === undefined ? '' : [value].flat().join(','),
      options: [],
      multiline: false,
      maxLength: 0,
    }
  },

  /** With its weekday, so that a slip is noticed. */
  summary(_question, value, language) {
    return daysInWords(value, language)
  },
}

function read(question: DateQuestion, text: string, context: ReadContext, readOne: typeof readDay): ReadAnswer {
  if (question.several)
    return saysDontKnow(text) ? refuse('dont-know') : readDays(text, context, each => readOne(each, context, question))
  const { ask, label } = question
  const asked = `${textIn(ask, context.language)} ${textIn(label, context.language)}`
  return told(readOne(text, context, question), text, context, question, asked)
}

/** A day as people write it, alone or in a sentence, also outside of guides. `asked`: the question that it answers. */
export function readToldDay(text: string, context: ReadContext, wanted: Wanted, asked = ''): ReadAnswer {
  return told(readDay(text, context, wanted), text, context, wanted, asked)
}

/** The day that a whole sentence names, or else what was read before. */
function told(before: ReadAnswer, text: string, context: ReadContext, { past }: Wanted, asked: string): ReadAnswer {
  if (before.ok || before.problem.code !== 'date-unknown') return before
  const meaning = dayInSentence(asked, text, context)
  if (!meaning) return before
  return meaning.is === 'day' ? checkDay(meaning.day, context, past) : misread(meaning, text.trim(), context)
}

/** As many days as conditions count, and one more. */
function severalDays(mentioned: (string | number | boolean)[]): string[][] {
  const counted = Math.max(1, ...mentioned.filter(each => typeof each === 'number'))
  const days = Array.from({ length: Math.min(counted + 1, 20) }, (_, index) => daysAfter('2000-01-01', index))
  return days.map((_, index) => days.slice(0, index + 1))
}

function daysAfter(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd')
}

/** `past: false` refuses days before today. `over`: one that was only days ago is meant, not the next of its name. */
interface Wanted {
  past: boolean
  over?: boolean
}

/** A day as people write it, also outside of guides. */
export function readDay(text: string, context: ReadContext, { past, over = false }: Wanted): ReadAnswer {
  const refused = unreadable(text)
  if (refused) return refused
  if (saysDontKnow(text)) return refuse('dont-know')
  const said = withoutAside(text)
  const meaning =
    dayInText(said, context.today, context.language) ?? dayInText(asSpan(said), context.today, context.language)
  const isMeant = meaning?.is === 'day' || (over && meaning?.is === 'just-over')
  if (!meaning && beginsDontKnow(text)) return refuse('dont-know')
  return isMeant ? checkDay(meaning.day, context, past) : misread(meaning, text.trim(), context)
}

/** "1. April (kein Scherz)" is the first of April. */
function withoutAside(text: string): string {
  return text.replace(/(?<=\S)\s*\([^()]*\)\s*$/, '')
}

/** "zwei Wochen", "eine Woche lang": from today on. */
function asSpan(text: string): string {
  // "24 h", "48 Stunden"
  const hours = /^(\d{1,4})\s*(?:h|std\.?|stunden|hours)$/i.exec(text.trim())?.[1]
  if (hours !== undefined && Number(hours) % 24 === 0) return `in ${Number(hours) / 24} Tagen`
  return `in ${text
    .trim()
    .replace(/^(?:(?:für |for )?(?:die|the) (?:nächsten|next)|für|for|noch|nur noch)\s+/i, '')
    .replace(/\s+(?:lang|long)$/i, '')}`
}

/** What a date picker sends, on cards of earlier versions: a day, with some clients as the instant at which it begins. */
const picked = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** A day as an input of a card sends it, also outside of guides: as it was typed there, or as a picker has it. */
export function readSentDay(input: string, context: ReadContext, wanted: Wanted): ReadAnswer {
  const entered = input.trim()
  return readDay(picked.exec(entered)?.[1] ?? entered, context, wanted)
}

/** A day against what may be entered: not in the past where that makes no sense, never far ahead. */
function checkDay(day: string, { today, language }: ReadContext, past: boolean): ReadAnswer {
  if (!past && day < today) return refuse('date-past', { earliest: dayInWords(today, language) })
  if (isTooFar(day, today)) return refuse('date-far', { latest: dayInWords(farthestDay(today), language) })
  return { ok: true, value: day }
}

function misread(
  meaning: Exclude<Meaning, { is: 'day' }> | undefined,
  entered: string,
  { language }: ReadContext,
): ReadAnswer {
  switch (meaning?.is) {
    case 'impossible':
      return refuse('date-impossible', { entered })
    case 'several':
      return refuse('date-several', { entered })
    case 'period':
      return refuse('date-period', { entered })
    case 'other-weekday':
      return refuse('date-weekday', {
        day: shortDay(meaning.day, language, meaning.year),
        weekday: weekdayInWords(meaning.day, language),
      })
    case 'about':
      return perhaps(entered, meaning.day, language)
    case 'just-over':
      return refuse('date-just-over', { day: dayInWords(meaning.day, language) })
    case undefined:
      return refuse('date-unknown', { entered })
  }
}

/** "Anfang Januar" is no day: the first of it is perhaps meant. */
function perhaps(entered: string, day: string, language: Language): ReadAnswer {
  const label = dayInWords(day, language)
  return asksBack(refuse('date-about', { entered, day: label }), [{ input: day, label }])
}
