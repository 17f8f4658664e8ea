import type { ParsingReference } from 'chrono-node'
// By path: the whole package loads fifteen languages.
import { GB } from 'chrono-node/en'
import { DateTime } from 'luxon'
import { dayOf } from './days.ts'
import type { Line } from './line.ts'
import { dayMeant, type Meaning } from './meaning.ts'

/**
 * What English says besides our own rules ("a couple of days from now"), by chrono. Only one result that is a day and leaves
 * no word over counts: chrono passes over words it does not know, and fills in what nobody said.
 */
export function otherEnglish({ text }: Line, today: string): Meaning | undefined {
  // "In a few weeks" is no day.
  if (/(?:^| )(?:few|several|some|many)(?: |$)/.test(text)) return undefined
  const reference: ParsingReference = {
    instant: DateTime.fromISO(`${today}T12:00`, { zone: 'utc' }).toJSDate(),
    timezone: 0,
  }
  const [result, another] = GB.parse(text, reference)
  if (!result || another || result.end || result.text.trim() !== text) return undefined
  const { start } = result
  if (start.isCertain('hour') || !(start.isCertain('day') || start.isCertain('weekday'))) return undefined
  return dayMeant(dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0))
}
