import type { Language } from '../../documents/language.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { spelled } from './number-words.ts'
import { numeral } from './numeral.ts'
import { type Phrases, phraseAt } from './phrases.ts'
import { type Meaning, unitSigns } from './units.ts'

/** What stands in a text that may tell an amount, one after the other. */
export type Item =
  | Meaning
  | { is: 'digits'; value: number; ambiguous: boolean }
  /** `close`: digits follow without a space. */
  | { is: 'sign'; sign: string; close: boolean }
  | { is: 'strange' | 'broken' }

const token =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![^\s(–−-])[.,]\d+|\d+(?:[.,'’]\d+)*|\p{L}+|[^\s\p{L}\d]/gu

/** "Wir und noch zwei" are three, and "alle zwei Wochen" is no two. */
const more = new Set(['noch', 'auch', 'dazu', 'alle', 'allen', 'also', 'any', 'heute', 'today'])

/** The numbers, units, bounds and signs of a text, from left to right, and what is none of them. */
export function* itemsIn(text: string, language: Language, known: Phrases<Meaning>): Generator<Item> {
  const tokens = [...text.matchAll(token)].filter(({ 0: written, index }) => !isSilent(written, index, text))
  const words = tokens.map(({ 0: written }) => (/^\p{L}/u.test(written) ? fold(written) : signOf(written)))
  for (let at = 0; at < tokens.length; at++) {
    const { 0: written = '', index = 0 } = tokens[at] ?? {}
    const word = words[at] ?? ''
    const phrase =
      word === '' ? undefined : (everyFew(known, words, at) ?? phraseAt(known, words, at) ?? compound(known, word))
    if (phrase) {
      const isName =
        phrase.meaning.is === 'unit' && phrase.meaning.isThing && isBefore(text, tokens[at], tokens[at + 1])
      yield isName ? { is: 'strange' } : phrase.meaning
      at += phrase.words - 1
    } else if (word !== '') {
      const value = spelled(word) ?? spelled(word.replace(/mal$/, ''))
      if (value !== undefined) yield { is: 'number', value }
      else if (!isEdge(word) || more.has(word)) yield { is: 'strange' }
    } else if (/\d/.test(written)) {
      const read = numeral(written, language)
      yield read ? { is: 'digits', ...read } : { is: 'broken' }
    } else {
      yield fractionOf(written) ?? { is: 'sign', sign: written, close: /[\d.,]/.test(text[index + 1] ?? '') }
    }
  }
}

/** "Hundeanmeldungen", "Bauanträge": the unit that ends it. "Schnittstellen" are no "Stellen", "halbjährlich" is another rate. */
function compound(known: Phrases<Meaning>, word: string): { meaning: Meaning; words: number } | undefined {
  for (let at = 3; word.length <= 40 && at <= word.length - 7; at++) {
    const meaning = known.meanings.get(word.slice(at))
    if (meaning?.is === 'unit' && meaning.factor === 1 && !/(?:stellen|lich|ly)$/.test(word))
      return { meaning, words: 1 }
  }
  return undefined
}

/** "Alle zwei Wochen", "every other month", "im Halbjahr": so much less often than every week or month. */
function everyFew(
  known: Phrases<Meaning>,
  words: readonly string[],
  at: number,
): { meaning: Meaning; words: number } | undefined {
  const [all = '', few = '', unit = '', last = ''] = words.slice(at, at + 4)
  const part = named.find(([name]) => name.test(`${all} ${few} ${unit} ${last}`))
  if (part) return seldom(known, part[1], part[2], part[3])
  const one = everyOne.test(all) ? single.find(([name]) => name.test(unit)) : undefined
  const isFew = /^(?:alle|every)$/.test(all)
  const count = nths[few] ?? (isFew ? (/^\d{1,2}$/.test(few) ? Number(few) : spelled(few)) : undefined)
  return one && count && count >= 2 ? seldom(known, one[1], 3, count) : undefined
}

/** So many words that say of something that it comes so much less often than a phrase does. */
function seldom(
  known: Phrases<Meaning>,
  phrase: string,
  words: number,
  count: number,
): { meaning: Meaning; words: number } | undefined {
  const meaning = known.meanings.get(fold(phrase))
  return meaning?.is === 'unit' ? { meaning: { ...meaning, factor: meaning.factor / count }, words } : undefined
}

const everyOne = /^(?:alle|jede[nrs]?|every)$/
const nths: Record<string, number> = {
  zweite: 2,
  zweiten: 2,
  zweites: 2,
  other: 2,
  second: 2,
  dritte: 3,
  dritten: 3,
  third: 3,
  vierte: 4,
  vierten: 4,
  fourth: 4,
}
const single: [name: RegExp, phrase: string][] = [
  [/^(?:arbeits|werk)?tage?n?$/, 'jeden Tag'],
  [/^wochen?$/, 'jede Woche'],
  [/^monate?n?$/, 'jeden Monat'],
  [/^(?:working )?days?$/, 'every day'],
  [/^weeks?$/, 'every week'],
  [/^months?$/, 'every month'],
]
/** Half a year, and a day of every week: than what, in how many words, and how much less often. */
const named: [name: RegExp, phrase: string, words: number, count: number][] = [
  [/^jede[nr]? (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag) /, 'jede Woche', 2, 1],
  [/^every (?:monday|tuesday|wednesday|thursday|friday|saturday) /, 'every week', 2, 1],
  [/^halbjahrlich /, 'jeden Monat', 1, 6],
  [/^(?:im|pro|je|jedes) halbjahr /, 'jeden Monat', 2, 6],
  [/^(?:alle|jedes) halben? jahre? /, 'jeden Monat', 3, 6],
  [/^(?:in|every|per) half a year/, 'every month', 4, 6],
  [/^(?:every|per) half year /, 'every month', 3, 6],
]

/** A sign that may be a unit; any other is none. */
function signOf(written: string): string {
  return unitSigns.has(written) ? written : ''
}

/** "Amt 32" is one of them, and no number of them; "Ämter: 32" is one. */
function isBefore(text: string, word: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean {
  if (!word || !next || !/^\d/.test(next[0])) return false
  const isFirst = !/\d/.test(text.slice(0, word.index))
  return isFirst && /^\s+(?:nr\.?\s*)?$/i.test(text.slice(word.index + word[0].length, next.index))
}

/** Punctuation, and a hyphen within a word ("twenty-five") or between digits and a word ("5-mal"). */
function isSilent(written: string, index: number, text: string): boolean {
  if (/^[.,;!?()„“”"'’‚‘*\p{M}\p{Cf}]$/u.test(written)) return true
  const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]]
  if (written === ':') return !/\d/.test(after)
  return written === '-' && /\S/.test(before) && /\p{L}/u.test(after)
}

function fractionOf(written: string): Item | undefined {
  const value = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[written]
  return value === undefined ? undefined : { is: 'number', value }
}
