import type { Language } from '../../../documents/language.ts'
import type { Choosing, Counts } from '../../guide.ts'
import type { ReadAnswer } from '../../kind.ts'
import type { Text } from '../../text.ts'
import { beginsDontKnow, saysDontKnow } from '../dont-know.ts'
import { withoutEdges } from '../edges.ts'
import { fold } from '../fold.ts'
import { unreadable } from '../limit.ts'
import { hasNumber } from '../number-words.ts'
import { textIn } from '../options.ts'
import { pieces } from '../pieces.ts'
import { negations } from '../polarity.ts'
import { refuse } from '../refuse.ts'
import { spoken } from '../spoken.ts'
import { banded } from './bands.ts'
import { byLikeness, pointsApart } from './by-likeness.ts'
import { written } from './chosen.ts'
import { afterDenial, atHead } from './clauses.ts'
import { isTwofold } from './doubts.ts'
import { inOwnWords } from './in-own-words.ts'
import { bothOf, inSentence } from './in-sentence.ts'
import { isDoubtful, toAskWith } from './likeness.ts'
import { meant, named, namesOf } from './names.ts'
import { byCore, byYesOrNo, oneOf } from './one-option.ts'
import { misunderstood, near } from './refused.ts'

/**
 * Reads typed text as exactly one option. It is the label or a further word in full, an amount that lies in one option,
 * the number of an option (from 1; never where bare numbers are amounts), the beginning of one label, or what a sentence
 * names or speaks for by far. Whatever is only similar, or that the rest of the words speaks against, is asked back.
 */
export function readOption(
  { options, counts, ask }: Choosing & { counts?: Counts | undefined; ask: Text },
  typed: string,
  language: Language,
): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  if (fold(typed) === '') return refuse('empty')
  const own = inOwnWords(options, typed, language)
  if (own?.before === '') return written(own.option, own.text, language)
  const names = namesOf(options, language)
  const asked = textIn(ask, language)
  const parts = pieces(typed).length
  const exact = names.exact.has(spoken(typed)) ? meant(names, typed, parts) : undefined
  const band = exact ? undefined : banded(options, counts, withoutAsked(typed, asked), language)
  const told = exact || saysDontKnow(typed) ? undefined : inSentence(names, typed, language, asked)
  if (!exact && saysDontKnow(typed)) {
    const unclear = meant(names, typed, parts)
    return unclear ? { ok: true, value: unclear.value } : refuse('dont-know')
  }
  const said = withoutEdges(spoken(typed)).flatMap(each => named(names, each, parts) ?? [])[0]
  if (said && !band?.sure && band) return { ok: true, value: said.value }
  if (band && !band.sure && String(band.options.map(({ value }) => value)) !== told?.value)
    return near(band.options, typed, language)
  if (!exact && isTwofold(spoken(typed).split(' '))) return misunderstood(options, names, typed, language, asked)
  const sure =
    exact ??
    (band?.sure ? band.option : undefined) ??
    oneOf(counts?.bare ? [] : options, names, typed, parts) ??
    byYesOrNo(options, names, typed)
  const option =
    sure ??
    byCore(names, typed) ??
    afterDenial(options, names, typed) ??
    atHead(options, names, typed, language) ??
    (band || !counts || !hasNumber(typed) ? told : undefined)
  if (option?.other) return written(option, '', language)
  const isDoubted =
    option &&
    !sure &&
    option !== bothOf(names) &&
    (isDoubtful(names, spoken(typed), option) || pointsApart(names, typed, option))
  if (option && !isDoubted) return { ok: true, value: option.value }
  if (beginsDontKnow(typed)) return refuse('dont-know')
  const likely = band || (counts && hasNumber(typed)) ? undefined : byLikeness(names, typed, language, asked)
  if (likely) return { ok: true, value: likely.value }
  return isDoubted
    ? near(toAskWith(names, spoken(typed), [option]), typed, language)
    : misunderstood(options, names, typed, language, asked)
}

/** A number without the words of the question around it: "die müssen zweimal herkommen". */
function withoutAsked(typed: string, asked: string): string {
  if (!hasNumber(typed)) return typed
  const known = new Set(
    fold(asked)
      .split(' ')
      .filter(word => word.length >= 4 && !negations.has(word)),
  )
  const isNumber = (word: string) => hasNumber(word) || word.length < 4
  return typed.replace(/\p{L}+/gu, word => (known.has(fold(word)) && !isNumber(word) ? ' ' : word))
}
