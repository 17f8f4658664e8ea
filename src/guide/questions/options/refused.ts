import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import type { ReadAnswer } from '../../kind.ts'
import { textIn } from '../options.ts'
import { pieces } from '../pieces.ts'
import { asksBack, refuse } from '../refuse.ts'
import { spoken } from '../spoken.ts'
import { toAskWith } from './likeness.ts'
import { ambiguous, isBelowZero, type Names } from './names.ts'
import { nearOptions } from './near-options.ts'

/** How many possible answers a problem names: more would be a list, not a hint. */
const shown = 6
/** How many of them can be taken with a click. */
const offered = 3

/** What was chosen is none of the options. */
export function unknownOption(options: Option[], entered: string, language: Language): ReadAnswer {
  return refuse('option-unknown', { entered: entered.trim(), options: listed(options, language) })
}

/** Asks back what a text may mean: with what it begins, or is like, or with all there is. */
export function misunderstood(
  options: Option[],
  names: Names,
  entered: string,
  language: Language,
  asked?: string,
): ReadAnswer {
  if (isBelowZero(entered)) return unknownOption(options, entered, language)
  const begun = ambiguous(names, entered, pieces(entered).length)
  if (begun.length > 1) return refuse('option-ambiguous', { entered: entered.trim(), options: listed(begun, language) })
  const alike = nearOptions(names, entered, language, asked)
  // Whoever asks does not answer: only what is named is worth asking about.
  const close = alike.length === 0 && entered.includes('?') ? [] : toAskWith(names, spoken(entered), alike)
  return close.length > 0 ? near(close, entered, language) : unknownOption(options, entered, language)
}

/** Asks back with the options that a text may mean, the likeliest first. */
export function near(options: Option[], entered: string, language: Language): ReadAnswer {
  const meant = options.slice(0, offered).flatMap(({ value, label, other }) => {
    return other ? [] : [{ input: value, label: textIn(label, language) }]
  })
  const perhaps = { entered: entered.trim(), options: alternatives(options, language) }
  return asksBack(refuse('option-near', perhaps), meant)
}

/** The labels of options, as a problem names them. */
export function listed(options: Option[], language: Language): string {
  return quoted(options, language).join(', ') + (options.length > shown ? ' …' : '')
}

/** “A”, “B” or “C”; with `conjunction` all of them together. */
export function alternatives(
  options: Option[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'disjunction',
): string {
  const format = new Intl.ListFormat(language === 'de' ? 'de-DE' : 'en-GB', { type })
  return format.format(quoted(options, language))
}

function quoted(options: Option[], language: Language): string[] {
  const [open, close] = language === 'de' ? '„“' : '“”'
  return options.slice(0, shown).map(({ label }) => `${open}${textIn(label, language)}${close}`)
}
