import { DateTime } from 'luxon'
import type { Language } from '../documents/language.ts'
import type { Text } from '../guide/text.ts'

/** What an agenda says, in one language. */
export interface Speech {
  language: Language
  say(de: string, en: string): string
  /** A text of a guide or a list. */
  text(text: Text): string
  /** "23. November 2026" */
  day(day: string): string
  /** "4. Quartal 2026" of 2026-Q4 */
  quarter(quarter: string): string
}

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }

export function speechIn(language: Language): Speech {
  const isGerman = language === 'de'
  return {
    language,
    say: (de, en) => (isGerman ? de : en),
    text: text => text[language] ?? text.de,
    day: day => DateTime.fromISO(day).setLocale(locales[language]).toLocaleString(DateTime.DATE_FULL),
    quarter: quarter => {
      const [year = '', n = ''] = quarter.split('-Q')
      return isGerman ? `${n}. Quartal ${year}` : `Quarter ${n}, ${year}`
    },
  }
}
