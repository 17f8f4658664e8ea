import { IntlMessageFormat } from 'intl-messageformat'
import { DateTime } from 'luxon'
import de from '../../locales/de.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import type { Language } from '../documents/language.ts'
import type { Text } from '../guide/text.ts'
import { escapeInline, escapeStarts, oneLine } from './parts/escape.ts'

export type TextKey = keyof typeof de
export type Values = Record<string, string | number>

const catalogues: Record<Language, Record<TextKey, string>> = { de, en }
/** How dates are written. English is British here: the day comes before the month, as it does around us. */
const dates: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }
const compiled: Record<Language, Map<TextKey, IntlMessageFormat>> = { de: new Map(), en: new Map() }

/** Everything the view says, in one language. */
export interface Words {
  language: Language
  /** For titles, labels and notifications, which know no markdown. */
  plain(key: TextKey, values?: Values): string
  /** For text blocks: values are escaped, our own text may use markdown. */
  rich(key: TextKey, values?: Values): string
  /** A text of a guide, where no markdown is known. */
  guide(text: Text): string
  /** A local day (YYYY-MM-DD) in words: "23. November 2026". */
  day(day: string): string
  /** An instant in words, in the zone of this installation: "23. November 2026, 14:05". */
  moment(instant: string): string
  /** The time of day of an instant in words, in the same zone: "14:05". */
  time(instant: string): string
}

export function wordsIn(language: Language, timeZone: string): Words {
  return {
    language,
    plain: (key, values) =>
      values ? oneLine(say(language, key, values)) : once(plain[language], key, () => oneLine(say(language, key))),
    rich: (key, values) =>
      values
        ? escapeStarts(say(language, key, mapStrings(values, escapeInline)))
        : once(rich[language], key, () => escapeStarts(say(language, key))),
    guide: text => oneLine(text[language] ?? text.de),
    day: day => DateTime.fromISO(day).setLocale(dates[language]).toLocaleString(DateTime.DATE_FULL),
    moment: instant =>
      DateTime.fromISO(instant, { zone: timeZone })
        .setLocale(dates[language])
        .toLocaleString({
          ...DateTime.DATE_FULL,
          hour: 'numeric',
          minute: '2-digit',
        }),
    time: instant =>
      DateTime.fromISO(instant, { zone: timeZone })
        .setLocale(dates[language])
        .toLocaleString({ hour: 'numeric', minute: '2-digit' }),
  }
}

/** Most texts of a card have no values, and are the same each time. */
type Fixed = Record<Language, Map<TextKey, string>>
const plain: Fixed = { de: new Map(), en: new Map() }
const rich: Fixed = { de: new Map(), en: new Map() }

function once<T>(known: Map<TextKey, T>, key: TextKey, make: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

/** The key of a text whose name is put together at run time (a problem, a status), or a general text instead. */
export function keyOr(key: string, otherwise: TextKey): TextKey {
  return Object.hasOwn(de, key) ? (key as TextKey) : otherwise
}

function say(language: Language, key: TextKey, values: Values = {}): string {
  const text = catalogues[language][key]
  const message = once(
    compiled[language],
    key,
    () => new IntlMessageFormat(text, language, undefined, { ignoreTag: true }),
  )
  return String(message.format(values))
}

function mapStrings(values: Values, change: (text: string) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  )
}
