import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import type { ReadAnswer } from '../../kind.ts'
import type { Text } from '../../text.ts'
import { beginsDontKnow, saysDontKnow } from '../dont-know.ts'
import { fold } from '../fold.ts'
import { unreadable } from '../limit.ts'
import { textIn } from '../options.ts'
import { segment } from '../pieces.ts'
import { asksBack, refuse } from '../refuse.ts'
import { allBut, everyOne, noneOf, onlyBut } from './all-or-none.ts'
import { allByLikeness, holdsUnlikely } from './by-likeness.ts'
import { type Several, several } from './chosen.ts'
import { asList, daysBetween, withoutDenied } from './clauses.ts'
import { inOwnWords } from './in-own-words.ts'
import { allInSentence } from './in-sentence.ts'
import { namesOf } from './names.ts'
import { byCore, oneOf } from './one-option.ts'
import { alternatives, misunderstood, near } from './refused.ts'

/** Whoever says so means two. */
const saysTwo = /(?<!\p{L})(?:both|sowohl|beide[sn]?)(?!\p{L})/iu

/** All that are left of all, to be taken together. */
function asksAll(options: Option[], typed: string, language: Language): ReadAnswer {
  const label = alternatives(options, language, 'conjunction')
  const asked = refuse('option-near', { entered: typed.trim(), options: label })
  return asksBack(asked, [
    { input: options.map(({ value }) => value).join(','), label, ...(options.length > 1 && { count: options.length }) },
  ])
}

function withoutMeant(asked: ReadAnswer): ReadAnswer {
  if (asked.ok) return asked
  const { meant: _, ...problem } = asked.problem
  return { ok: false, problem }
}

/**
 * Reads typed text as one or several options, separated by commas, semicolons, line breaks, "und" and the like. A
 * label that contains a separator itself still matches as a whole, because the longest match wins.
 */
export function readOptions(
  { options, ask, ...limits }: Several & { ask?: Text | undefined },
  text: string,
  language: Language,
): ReadAnswer {
  const refused = unreadable(text)
  if (refused) return refused
  if (fold(text) === '') return refuse('empty')
  const typed = asList(onlyBut(text) ?? text)
  const names = namesOf(options, language)
  const question = ask && textIn(ask, language)
  const own = inOwnWords(options, typed, language)
  const one = (words: string, parts: number) =>
    oneOf(options, names, words, parts) ?? (parts === 1 ? byCore(names, words) : undefined)
  const all = own ? undefined : allBut(options, typed, names, one)
  if (all && !all.isSure) return asksAll(all.options, typed, language)
  const none = noneOf(options, typed)
  const counted = all?.options ?? (none ? [none] : everyOne(options, typed))
  const read = segment(own?.before ?? withoutDenied(daysBetween(names, typed), one), names.longest, one)
  if (!read.ok && saysDontKnow(typed)) return refuse('dont-know')
  const told = read.ok || own ? undefined : (counted ?? allInSentence(names, typed, language, question))
  const isHalf = (found: Option[]) => found.length === 1 && saysTwo.test(text)
  if (told && !counted && (isHalf(told) || holdsUnlikely(names, typed, told)))
    return withoutMeant(misunderstood(options, names, typed, language, question))
  if (told) {
    const values = told.map(({ value }) => value)
    return several({ options, ...limits }, values, language)
  }
  if (!read.ok && beginsDontKnow(typed)) return refuse('dont-know')
  const likely =
    read.ok || own ? undefined : allByLikeness(names, typed, language, question ?? '', part => one(part, 1))
  if (likely && !isHalf(likely)) {
    const values = likely.map(({ value }) => value)
    return several({ options, ...limits }, values, language)
  }
  if (!read.ok) {
    const asked = misunderstood(options, names, read.text, language, question)
    // A yes would drop what else was said.
    return fold(read.text) === fold(typed) ? asked : withoutMeant(asked)
  }
  const chosen = read.meanings.filter(option => option !== own?.option).map(({ value }) => value)
  const values = [...new Set([...chosen, ...(own ? [own.option.value] : [])])]
  if (values.length === 1 && saysTwo.test(text)) return withoutMeant(near(read.meanings.slice(0, 1), text, language))
  return several({ options, ...limits }, values, language, own?.text)
}
