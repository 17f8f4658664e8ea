import { DateTime } from 'luxon'
import type { Language } from '../../documents/language.ts'

const locales = { de: 'de-DE', en: 'en-GB' } satisfies Record<Language, string>

function at(day: string, language: Language): DateTime {
  return DateTime.fromISO(day, { zone: 'utc', locale: locales[language] })
}

/** "18. März 2026" */
export function dayInWords(day: string, language: Language): string {
  const found = at(day, language)
  return found.isValid ? found.toLocaleString(DateTime.DATE_FULL) : day
}

/** "Mittwoch, 18. März 2026": for whatever confirms a day, because a wrong weekday is noticed. */
export function dayWithWeekday(day: string, language: Language): string {
  const found = at(day, language)
  return found.isValid ? found.toLocaleString(DateTime.DATE_HUGE) : day
}

/** "Mittwoch" */
export function weekdayInWords(day: string, language: Language): string {
  return at(day, language).toFormat('cccc')
}

/** "Montag, Dienstag und Mittwoch". @param weekdays ISO weekdays, 1 is Monday */
export function weekdaysInWords(weekdays: number[], language: Language): string {
  // The fifth of January 2026 is a Monday.
  const names = weekdays.map(weekday => weekdayInWords(`2026-01-0${4 + weekday}`, language))
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names)
}

/** "30.11." or "30.11.2026", in English "30 November". */
export function shortDay(day: string, language: Language, withYear: boolean): string {
  const format = language === 'de' ? 'd.M.' : 'd MMMM'
  return at(day, language).toFormat(format + (withYear ? (language === 'de' ? 'yyyy' : ' yyyy') : ''))
}
