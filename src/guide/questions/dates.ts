import type { Language } from '../../documents/language.ts'
import { isDay } from '../condition.ts'
import { dayWithWeekday } from '../day/in-words.ts'
import { dayInText } from '../day/read-words.ts'
import type { ReadAnswer, ReadContext } from '../kind.ts'
import { unreadable } from './limit.ts'
import { segment } from './pieces.ts'
import { refuse } from './refuse.ts'

/** More days than this are a calendar, not an answer. */
const most = 20

/**
 * Several days, separated as people do it: "12.03.2027, 15.04.2027 und 3. Mai 2027". A weekday in front belongs to its day.
 * Every one has to be a day by itself; they are kept in their order, each once.
 * @param readOne reads what stands alone: a day, or why it is none
 */
export function readDays(text: string, context: ReadContext, readOne: (text: string) => ReadAnswer): ReadAnswer {
  const refused = unreadable(text)
  if (refused) return refused
  const isOne = (words: string) => dayInText(words, context.today, context.language)?.is === 'day'
  // "Montag, 12. März" has a comma within.
  const read = segment(text, 2, (words, parts) => (parts === 1 || isOne(words) ? words : undefined))
  const days: string[] = []
  for (const words of read.ok ? read.meanings : []) {
    const one = readOne(words)
    if (!one.ok) return one
    days.push(String(one.value))
  }
  if (days.length === 0) return refuse('empty')
  const value = [...new Set(days)].toSorted()
  return value.length > most ? refuse('dates-many', { most, count: value.length }) : { ok: true, value }
}

/** Each with its weekday, so that a slip is noticed. */
export function daysInWords(value: unknown, language: Language): string {
  return [value]
    .flat()
    .filter(isDay)
    .map(day => dayWithWeekday(day, language))
    .join('; ')
}
