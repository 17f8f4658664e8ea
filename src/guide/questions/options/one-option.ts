import type { Option } from '../../guide.ts'
import { saysDontKnow } from '../dont-know.ts'
import { coreOf, withoutEdges } from '../edges.ts'
import { fold } from '../fold.ts'
import { spelled } from '../number-words.ts'
import { isNegative } from '../polarity.ts'
import { spoken } from '../spoken.ts'
import { yesOrNo } from '../yes-no-said.ts'
import { areForms } from './forms.ts'
import { distinct, isBelowZero, isWeekday, meant, type Names, named, startOf } from './names.ts'

/** The option that a text names: by its name, its number, or with small words around it. */
export function oneOf(options: Option[], names: Names, typed: string, parts: number): Option | undefined {
  if (isDays(spoken(typed))) return meant(names, typed, parts)
  return (
    meant(names, typed, parts) ??
    (parts === 1 ? numbered(options, typed) : undefined) ??
    (isBelowZero(typed) || saysBoth(typed)
      ? undefined
      : withoutEdges(spoken(typed)).flatMap(each => named(names, each, parts) ?? [])[0])
  )
}

/** "Mal ja, mal nein" is neither. */
function saysBoth(typed: string): boolean {
  const words = spoken(typed).split(' ')
  return (words.includes('ja') && words.includes('nein')) || (words.includes('yes') && words.includes('no'))
}

/** "Mo Do" are two days, though "do" and "so" are small words elsewhere. */
function isDays(words: string): boolean {
  const each = words.split(' ')
  return each.length > 1 && each.every(isWeekday)
}

/** "nö" where one option begins with "Nein", and others with "Ja": every way to say so. */
export function byYesOrNo(options: Option[], names: Names, typed: string): Option | undefined {
  const said = yesOrNo(typed)
  const begins = ({ label }: Option, value: boolean) =>
    Object.values(label).some(each => yesOrNo(spoken(each).split(' ')[0] ?? '') === value)
  const [only, another] = said === undefined ? [] : options.filter(option => begins(option, said))
  const isAsked = said !== undefined && options.some(option => begins(option, !said))
  return another || !isAsked || isAmong(names, typed) ? undefined : only
}

/**
 * The option whose label says the same but for small words, or the only one that is nothing but a "none" where a text is:
 * "nix" is "nichts", "noch keinen" is "niemand".
 */
export function byCore(names: Names, typed: string): Option | undefined {
  if (isBelowZero(typed) || saysBoth(typed)) return undefined
  const core = coreOf(spoken(typed))
  if (isDays(spoken(typed)) || core === '' || saysDontKnow(typed)) return undefined
  const { labels } = names
  const said = spoken(typed).split(' ')
  const isSaid = (word: string) => said.includes(word) || articles.has(word)
  const same = distinct(labels.filter(({ words }) => coreOf(words) === core && words.split(' ').every(isSaid)))
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const inflected = byEnding(names, typed, core)
  if (inflected) return inflected
  const times = timesSaid(spoken(typed))
  const often = times === undefined ? [] : distinct(labels.filter(({ words }) => timesSaid(words) === times))
  if (often.length === 1) return often[0]
  const more = distinct(labels.filter(({ words }) => severalTimes.has(words)))
  const atLeast = timesSaid(spoken(typed).replace(/^(?:mindestens|wenigstens|bestimmt|at least) /, ''))
  const isMoreTimes = atLeast === undefined ? severalTimes.has(core) : atLeast > 1
  if (often.length === 0 && more.length === 1 && isMoreTimes) return more[0]
  const isNone = (words: string) => isNegative(words) && words.split(' ').every(word => denials.has(word))
  const none =
    isNone(core) && core !== 'nicht' && core !== 'not' ? distinct(labels.filter(({ words }) => isNone(words))) : []
  return none.length === 1 ? none[0] : undefined
}

/**
 * The only option whose label, or one of the two things it joins, is the same but for endings: "nur den Mitarbeitenden", "Umwelt"
 * for "Klima und Umwelt".
 */
function byEnding(names: Names, typed: string, core: string): Option | undefined {
  const negative = isNegative(typed)
  const said = spoken(typed).split(' ')
  const heard = core.split(' ')
  const fits = (words: string, own: string[]) =>
    own.length === heard.length &&
    own.every((word, at) => areForms(word, heard[at] ?? '')) &&
    words.split(' ').every(word => articles.has(word) || said.some(each => areForms(word, each)))
  const likely = names.starts.get(startOf(heard[0])) ?? []
  const found = likely.flatMap(({ name, words, core: own }) =>
    name.negative === negative && fits(words, own) ? [name] : [],
  )
  const [only, another] = distinct(found)
  if (!only || another) return undefined
  const elsewhere = names.all.filter(({ option, is }) => option !== only && is !== 'foreign')
  return elsewhere.some(({ words }) => words.split(' ').some(word => areForms(word, core))) ? undefined : only
}

/** Left out without another meaning; "mit" is not. */
const articles = new Set('das die der den dem ein eine es ist the a an it is'.split(' '))

/** Each says that it is more than once. */
const severalTimes = new Set(
  ['mehrmals', 'mehrfach', 'öfter', 'mehrere male', 'several times', 'more than once', 'repeatedly', 'many times'].map(
    fold,
  ),
)

/** "1x", "2 mal", "zweimal", "once": how often. */
function timesSaid(folded: string): number | undefined {
  const said = /^(\d{1,3}|\p{L}+?) ?(?:x|mal|times?)$/u.exec(folded)?.[1]
  if (said === undefined) return folded === 'once' ? 1 : folded === 'twice' ? 2 : undefined
  return /\d/.test(said) ? Number(said) : spelled(said)
}

/** Each says that there is nothing, nobody or never, and not what there is instead. */
const denials = new Set(
  `nichts nix nie niemals niemand niemanden keine keinen keiner keins keines kein nicht gar überhaupt bislang davon none nothing never nobody
  neither not`
    .split(/\s+/)
    .map(fold),
)

/** Words of an option's own, though several may have them. */
function isAmong(names: Names, typed: string): boolean {
  return names.exact.get(spoken(typed))?.some(({ is }) => is !== 'foreign') ?? false
}

/** "2", "2.", "Nr. 2": never "-2" or "2,5". */
function numbered(options: Option[], typed: string): Option | undefined {
  const number = /^(?:(?:nr|nummer|option|antwort|no|number|answer)\.? ?|#|\()?([1-9]\d?)[.):]?$/i.exec(
    typed.trim(),
  )?.[1]
  return number === undefined ? byOrdinal(options, typed) : options[Number(number) - 1]
}

const ordinals = ['erst first', 'zweit second', 'dritt third', 'viert fourth', 'fünft fifth', 'sechst sixth']
  .concat(['siebt seventh', 'acht eighth', 'neunt ninth', 'letzt last'])
  .map(each => each.split(' ').map(fold))

/** "das vierte", "die letzte Option", "the second one". */
function byOrdinal(options: Option[], typed: string): Option | undefined {
  const said =
    /^(?:(?:das|die|der|den|the|option|antwort) )?(\S+?)(?:e[nrsm]?)?(?: (?:option|antwort|moglichkeit|punkt|one))?$/.exec(
      spoken(typed),
    )?.[1]
  const at = ordinals.findIndex(words => said !== undefined && words.includes(said))
  // "acht" is a number, and no ordinal without its ending.
  if (at === -1 || /^(?:das |die |der )?acht$/.test(spoken(typed))) return undefined
  return at === ordinals.length - 1 ? options.at(-1) : options[at]
}
