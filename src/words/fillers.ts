import lists from '../../locales/fillers.json' with { type: 'json' }
import type { Spoken } from './spoken.ts'
import { spoken } from './spoken.ts'

type Kind = keyof typeof lists

/** The phrases of a kind by their first word, longest first. */
type Phrases = Map<string, string[][]>

const phrases = Object.fromEntries(
  Object.entries(lists).map(([kind, { de, en }]) => [kind, index([...de, ...en])]),
) as Record<Kind, Phrases>

/** How many words of a filler stand at a place: "bitte", "ich möchte", "zeigen Sie mir". 0: none. */
export function fillerAt(words: Spoken[], at: number): number {
  return Math.max(lengthAt(phrases.polite, words, at), lengthAt(phrases.empty, words, at))
}

/** Without a greeting before and thanks after what is asked for; whole, if that is all that is said. */
export function inside(words: Spoken[]): Spoken[] {
  let from = 0
  let to = words.length
  for (let n = opening(words, from); n > 0 && from < to; n = opening(words, from)) from += n
  for (let n = closing(words, to); n > 0 && from < to; n = closing(words, to)) to -= n
  return from < to ? words.slice(from, to) : words
}

/** A text without what is only polite: "abbrechen bitte" → "abbrechen". */
export function withoutPoliteness(text: string): string {
  const words = spoken(text)
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const polite = lengthAt(phrases.polite, words, at)
    if (polite === 0) kept.push(words[at]?.word ?? '')
    at += Math.max(polite, 1)
  }
  return kept.join(' ')
}

/** A text without what says only that something is wanted: "ich möchte mal den Nutzen-Check" → "den nutzen check". */
export function withoutFillers(text: string): string {
  return contentOf(inside(spoken(text)))
    .map(({ word }) => word)
    .join(' ')
}

function opening(words: Spoken[], at: number): number {
  return Math.max(lengthAt(phrases.greeting, words, at), lengthAt(phrases.polite, words, at))
}

function closing(words: Spoken[], to: number): number {
  const ends = (n: number) => [phrases.thanks, phrases.polite].some(kind => lengthAt(kind, words, to - n) === n)
  return [4, 3, 2, 1].find(n => n <= to && ends(n)) ?? 0
}

function lengthAt(kind: Phrases, words: Spoken[], at: number): number {
  const found = kind.get(words[at]?.word ?? '')?.find(phrase => phrase.every((word, n) => words[at + n]?.word === word))
  return found?.length ?? 0
}

function index(list: string[]): Phrases {
  const all = list.map(phrase => spoken(phrase).map(({ word }) => word)).toSorted((a, b) => b.length - a.length)
  return Map.groupBy(all, ([first = '']) => first)
}

/** What of a text is no filler; all of it, if nothing else is there. */
export function contentOf(words: Spoken[]): Spoken[] {
  const kept: Spoken[] = []
  for (let at = 0; at < words.length; ) {
    const n = fillerAt(words, at)
    const word = words[at]
    if (n === 0 && word) kept.push(word)
    at += Math.max(n, 1)
  }
  return kept.length > 0 ? kept : words
}

/** "nicht", "kein", "never". */
export function isNegation(word: Spoken): boolean {
  return lengthAt(phrases.not, [word], 0) === 1
}

/** "bisher", "im", "what": beside a request it changes nothing of what is asked for. */
export function isSmall(word: Spoken): boolean {
  return lengthAt(phrases.small, [word], 0) === 1
}

/** "wenn", "he said": what is named is not so yet, or was said by others. */
export function isSupposed(word: Spoken): boolean {
  return lengthAt(phrases.supposed, [word], 0) === 1
}

/** "ist", "gestern", "she": something is told, and nothing asked for. */
export function isTold(word: Spoken): boolean {
  return lengthAt(phrases.told, [word], 0) === 1
}

/** "Search parties found the dog yesterday": something is told. */
export function isTelling(text: string): boolean {
  return spoken(text).some(isTold)
}

/** Whether words ask for something to be begun, and neither deny nor suppose it, and tell nothing of the past or of others. */
export function asksToBegin(words: Spoken[]): boolean {
  const isElsewhere = (word: Spoken) => word.isQuoted || isNegation(word) || isSupposed(word) || isTold(word)
  return words.some(word => lengthAt(phrases.begin, [word], 0) === 1) && !contentOf(words).some(isElsewhere)
}

const listed = new Set(Object.values(phrases).flatMap(kind => [...kind.values()].flat(2)))

/** A word of one of these lists is no misspelt one of an example. */
export function isListed({ word }: Spoken): boolean {
  return listed.has(word)
}

/** The stems of such words: whether a text denies something is decided apart, and tells nothing about what. */
export const negations = new Set(
  [...phrases.not.values()].flat(2).flatMap(word => spoken(word).map(({ stem }) => stem)),
)

/** "fast", "wenn", "soon": what is named after it is not so, or not yet. */
export function isDoubt(word: Spoken): boolean {
  return isNegation(word) || lengthAt(phrases.doubt, [word], 0) === 1
}
