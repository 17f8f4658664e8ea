import { lazily } from '../guide/lazily.ts'
import { type Example, examples, type Intent, type Nothing } from './examples.ts'
import { contentOf, isListed, isNegation, isSmall, isTold } from './fillers.ts'
import { eachPlace, groups, stems, weightIn, weightOf } from './index.ts'
import type { Group } from './pattern.ts'
import { type Spoken, spoken } from './spoken.ts'
import { vocabulary as byFirstLetter, meant, oneSlipFrom } from './typos.ts'

/** How much a text is like the examples of an intent: 0 to 1. */
export interface Likeness {
  intent: Intent | Nothing
  likeness: number
  /** The words that are none of the example's, where it has dots. */
  rest: Spoken[]
  /** The example names something. */
  isOpen: boolean
  /** It begins with what it names. */
  isOpenFirst: boolean
  /** Some words only share letters with those of the example. */
  isGuess: boolean
}

/** What of a group its alternatives say, each for itself. */
interface Weighed {
  /** Whether they deny something. */
  negated: boolean[]
  /** How much they weigh. */
  weights: number[]
}

/** What was weighed so far: parts that several examples share once, and what nobody says anything like, never. */
const weighed = new Map<Group, Weighed>()
const words = lazily(() => new Map(allWords().map(({ word, stem }) => [word, stem])))
const spellings = lazily(() => byFirstLetter(words().keys()))
/** The stems that three letters in a row stand in. */
const pieces = lazily(() => {
  const found = new Map<string, string[]>()
  for (const stem of stems())
    for (const piece of trigrams(stem)) {
      const known = found.get(piece)
      if (known) known.push(stem)
      else found.set(piece, [stem])
    }
  return found
})

/** The stems of examples that a word may stand for: itself, what was misspelt, or what shares most of its letters. */
function standsFor({ word, stem }: Spoken): { stem: string; share: number }[] {
  if (weightOf(stem) !== undefined) return [{ stem, share: 1 }]
  const typo = meant(spellings(), word)
  if (typo) return [{ stem: words().get(typo.word) ?? typo.word, share: 1 - 0.1 * typo.slips }]
  return likeLetters(stem)
}

/** Whether a word stands in an example just so. */
export function isWord({ word }: Spoken): boolean {
  return words().has(word)
}

/** A word, and in how many letters it was misspelt. */
export interface Spelt {
  word: Spoken
  slips: number
}

/** The word of an example that was misspelt, so that it can be read as if it were right. */
export function spelt(each: Spoken): Spelt {
  const typo = weightOf(each.stem) !== undefined || isListed(each) ? undefined : meant(spellings(), each.word)
  const stem = typo && words().get(typo.word)
  return typo && stem !== undefined
    ? { word: { ...each, word: typo.word, stem }, slips: typo.slips }
    : { word: each, slips: 0 }
}

/** What else a word that we do not know may have been meant as: words that it is one slip away from. */
export function otherwise(each: Spoken): Spoken[] {
  if (weightOf(each.stem) !== undefined || isListed(each)) return []
  return oneSlipFrom(spellings(), each.word).map(word => ({ ...each, word, stem: words().get(word) ?? word }))
}

/** A text with the words of examples in it spelt right. */
function spelledOut(text: string): string {
  return spoken(text)
    .toReversed()
    .reduce((all, each) => {
      const { word, slips } = spelt(each)
      return slips > 0 ? `${all.slice(0, each.from)}${word.word}${all.slice(each.to)}` : all
    }, text)
}

/** A text as it is, or with a slip put right, whichever is the first that says what is looked for: else as it is. */
export function readSo(text: string, says: (read: string) => boolean): string {
  if (says(text)) return text
  const all = spelledOut(text)
  if (says(all)) return all
  const others = spoken(text).flatMap(each =>
    otherwise(each).map(({ word }) => `${text.slice(0, each.from)}${word}${text.slice(each.to)}`),
  )
  return others.find(says) ?? all
}

/** What a text is most like, best first, every intent once. */
export function likenesses(text: Spoken[]): Likeness[] {
  const unquoted = contentOf(text).filter(({ isQuoted }) => !isQuoted)
  // Who says something twice does not mean it twice.
  const said = [...new Map(unquoted.map(word => [word.stem, word])).values()]
  const isNegated = text.some(isNegation)
  const hits = hitsOf(said)
  const nearest = new Map<Intent | Nothing, Likeness>()
  for (const [at, hit] of hits) {
    const example = examples()[at]
    if (!example || denies(example, hit) !== isNegated) continue
    const found = likeness(example, said, hit)
    if (found.likeness > (nearest.get(example.intent)?.likeness ?? 0)) nearest.set(example.intent, found)
  }
  return [...nearest.values()].toSorted((a, b) => b.likeness - a.likeness)
}

/** "was ist" alone makes nothing alike. */
function isTelling(word: Spoken): boolean {
  return !isSmall(word) && !isTold(word)
}

/** What of an example a text hits: by group and alternative, the shares of its stems. */
interface Hit {
  places: Map<number, Map<number, number>>
  said: Set<Spoken>
  isGuess: boolean
}

/** A word that shares less with one of ours was not just misspelt. */
const guessed = 0.8

/** What is hit by small words alone is no hit, so these come last: they stand in most examples. */
function hitsOf(said: Spoken[]): Map<number, Hit> {
  const hits = new Map<number, Hit>()
  const [telling, small] = [said.filter(isTelling), said.filter(word => !isTelling(word))]
  for (const word of [...telling, ...small])
    for (const { stem, share } of standsFor(word))
      eachPlace(stem, (example, group, alternative) => {
        const known = hits.get(example)
        if (!known && !isTelling(word)) return
        const hit = known ?? { places: new Map(), said: new Set(), isGuess: false }
        hits.set(example, hit)
        const alternatives = hit.places.get(group) ?? new Map<number, number>()
        hit.places.set(group, alternatives)
        alternatives.set(alternative, (alternatives.get(alternative) ?? 0) + share * (weightOf(stem) ?? 0))
        hit.said.add(word)
        hit.isGuess ||= share < guessed
      })
  return hits
}

/** Whether what was hit of an example denies: "(weiß nicht weiter|brauche hilfe)" does in one of its two ways only. */
function denies({ groups }: Example, { places }: Hit): boolean {
  return groups.some((group, at) => {
    const { negated: each } = weightsOf(group)
    const found = places.get(at)
    if (found) return each[best(found)] ?? false
    return group.is === 'one' && !group.isOptional && each.every(Boolean)
  })
}

/** The alternative that most was said of. */
function best(alternatives: Map<number, number>): number {
  return [...alternatives].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** How much of its weight a word has that may stand beside what is asked for. */
const beside = 0.25

/** What an example names was not named. */
const unnamed = 0.85

/** Twice what both have in common, by all that both say: rare words count more. */
function likeness(example: Example, said: Spoken[], hit: Hit): Likeness {
  let common = 0
  let asked = 0
  for (const [at, group] of example.groups.entries()) {
    if (group.is === 'any') continue
    const { weights: alternatives } = weightsOf(group)
    const found = hit.places.get(at)
    if (!found) {
      if (!group.isOptional) asked += Math.min(...alternatives)
      continue
    }
    const alternative = best(found)
    const whole = alternatives[alternative] ?? 0
    common += Math.min(found.get(alternative) ?? 0, whole)
    asked += whole
  }
  const rest = said.filter(word => !hit.said.has(word))
  const hasAny = example.groups.some(({ is }) => is === 'any')
  const heard = said.filter(word => hit.said.has(word)).reduce((sum, word) => sum + weightIn(word), 0)
  const further = rest.reduce((sum, word) => sum + weightIn(word) * (hasAny || isSmall(word) ? beside : 1), 0)
  common = Math.min(common, heard)
  const isUnnamed = hasAny && rest.every(isSmall)
  const alike = asked + heard + further === 0 ? 0 : (2 * common) / (asked + heard + further)
  return {
    intent: example.intent,
    likeness: isUnnamed ? alike * unnamed : alike,
    rest,
    isOpen: hasAny,
    isOpenFirst: example.groups[0]?.is === 'any',
    isGuess: hit.isGuess,
  }
}

function weightsOf(group: Group): Weighed {
  const known = weighed.get(group) ?? weigh(group)
  weighed.set(group, known)
  return known
}

function weigh(group: Group): Weighed {
  const phrases = group.is === 'any' ? [] : group.of
  return {
    negated: phrases.map(phrase => phrase.some(isNegation)),
    weights: phrases.map(phrase => contentOf(phrase).reduce((sum, { stem }) => sum + (weightOf(stem) ?? 0), 0)),
  }
}

function allWords(): Spoken[] {
  return groups().flatMap(group => (group.is === 'any' ? [] : group.of.flat()))
}

/** How much of its letters a word has to share with another to stand for it, and how many of them it may stand for. */
const [enough, most] = [0.5, 4]

function likeLetters(stem: string): { stem: string; share: number }[] {
  const own = trigrams(stem)
  const shared = new Map<string, number>()
  for (const piece of own)
    for (const other of pieces().get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared]
    .map(([other, count]) => ({ stem: other, share: (2 * count) / (own.size + other.length) }))
    .filter(({ share }) => share >= enough)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
}

function trigrams(word: string): Set<string> {
  const padded = `^${word}$`
  return new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))
}
