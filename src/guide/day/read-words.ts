import type { Language } from '../../documents/language.ts'
import { besideDay, namedTwice } from './beside.ts'
import { yearOf } from './days.ts'
import { otherEnglish } from './english.ts'
import { feast } from './feasts.ts'
import { type Line, lineOf } from './line.ts'
import type { Meaning } from './meaning.ts'
import { inDigits } from './ordinals.ts'
import { inPeriod } from './periods.ts'
import { afterSpan, nearDay } from './relative.ts'
import { calendarWeek, dayOfWeek, weekday, weekdayInMonth } from './weeks.ts'
import { offsetOf, respelt } from './words.ts'
import { dayOfMonth, written } from './written.ts'

type Rule = (line: Line, today: string, language: Language) => Meaning | undefined

const rules: Rule[] = [
  nearDay,
  written,
  dayOfMonth,
  weekday,
  dayOfWeek,
  calendarWeek,
  afterSpan,
  weekdayInMonth,
  inPeriod,
  feast,
]

/**
 * The day that words name, as in German letters and calendars, and in English. All of the text has to be about it: "Raum
 * 2.13" and "Frühjahr" name none. Undefined if it is about no day at all.
 * @param today the local day, YYYY-MM-DD, from which "morgen" counts
 */
export function dayInText(text: string, today: string, language: Language): Meaning | undefined {
  const said = lineOf(text)
  if (!said) return undefined
  const line = { ...said, text: withYear(said.text, today) }
  const respelled = { ...line, text: line.text.replace(/\p{L}{4,}/gu, respelt) }
  return (
    inRules(line, today, language) ??
    inRules(respelled, today, language) ??
    inOrdinals(respelled, today, language) ??
    besideDay(line, today, each => dayInText(each, today, language)) ??
    namedTwice(line, each => dayInText(each, today, language)) ??
    (language === 'en' ? otherEnglish(line, today) : undefined)
  )
}

/** "1. April nächstes Jahr" has a year, and the "erste Montag im neuen Jahr" a month as well. */
function withYear(text: string, today: string): string {
  return text
    .replace(
      /^(erste[nrsm]?|first) (\p{L}+) (?:im|in|of)(?: the)? (?:neue?n jahr|new year)$/u,
      `$1 $2 in januar ${yearOf(today) + 1}`,
    )
    .replace(/ (?:im|in|of)(?: the)? (?:neue?n jahr|new year)$/, ` ${yearOf(today) + 1}`)
    .replace(/ (?:(?:im|in|des) )?(\p{L}{4,12}) (?:jahre?s?|year)$/u, (all, which) => {
      const offset = offsetOf(which)
      return offset === undefined ? all : ` ${yearOf(today) + offset}`
    })
}

function inRules(line: Line, today: string, language: Language): Meaning | undefined {
  return single(line, today, language) ?? several(line, today, language)
}

/** "am fünften März", "der 5te", "the fifth of March"; alone, an ordinal needs what leads to it: "zum Ersten". */
function inOrdinals(line: Line, today: string, language: Language): Meaning | undefined {
  const text = inDigits(line.text).replace(/(?<=\p{L}) the (?=\d)/u, ' ')
  if (text === line.text) return undefined
  const stands = line.the || /\p{L}| /u.test(text)
  return written({ ...line, text }, today, language) ?? (stands ? dayOfMonth({ ...line, text }, today) : undefined)
}

function single(line: Line, today: string, language: Language): Meaning | undefined {
  for (const rule of rules) {
    const found = rule(line, today, language)
    if (found) return found
  }
  return undefined
}

const separators = / ?[,/-] ?| (?:oder|or|und|and|bis|to) /
/** More parts than anybody names days. */
const most = 5

/** "5.4. oder 6.4.", "Montag bis Freitag": every part is a day for itself. */
function several({ text }: Line, today: string, language: Language): Meaning | undefined {
  const parts = text.split(separators).filter(part => part !== '')
  if (parts.length < 2 || parts.length > most) return undefined
  const days = parts.map(part => lineOf(part)).map(line => line && single(line, today, language))
  if (!days.every(day => day !== undefined)) return undefined
  // "Montag in einer Woche, also 7. Dezember"
  const [first, ...others] = days
  return first && others.every(day => day.is === 'day' && first.is === 'day' && day.day === first.day)
    ? first
    : { is: 'several' }
}
