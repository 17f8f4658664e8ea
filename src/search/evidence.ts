import { areOpposed, kinship } from './kinship.ts'
import type { Word } from './vocabulary.ts'

/**
 * How likely two ideas are the same, as one formula: likeness = Σ weight · evidence, from 0 to 1. After the title there is
 * nothing but titles to go by. The weights were chosen with the open half of the pairs in test/search/pairs, the thresholds so
 * that of 50 new titles hardly one is disturbed for nothing; docs/search.md says how.
 */
const weights = {
  similar: { covered: 0.6, covers: 0.4, shared: 0 },
  alike: { covered: 0.2, covers: 0.2, shared: 0.6 },
}
/** From which likeness on something is shown: what interrupts must be sure, what is folded may be less so. */
const enough = { similar: 0.61, alike: 0.19 }
/** What follows the first may be less sure. */
const follows = { similar: 0.45, alike: 0.15 }
/** How much of a search must be found. */
const enoughFound = 0.59
/** How much a word counts that stands in the other's texts and not in its title. */
const inText = { likeness: 0.8, search: 0.65 }
/** So much weight of shared words is half of all evidence that texts can give. */
const half = 8

/** What an index holds of a text. A word of its title is not among those of its text. */
export interface Held {
  id: string
  title: readonly Word[]
  text: readonly Word[]
}

/** A word that is looked for: how much it tells, and all words of the index that mean the same, with how much they do. */
export interface Unit {
  term: string
  weight: number
  kin: ReadonlyMap<Word, number>
}

/** What is looked for. */
export interface Wanted {
  title: readonly Unit[]
  text: readonly Unit[]
}

export type Likening = keyof typeof weights

/** How sure a list must be to be shown, by its first and by what follows. */
export function bars(how: Likening | 'search'): { first: number; next: number } {
  return how === 'search' ? { first: enoughFound, next: enoughFound } : { first: enough[how], next: follows[how] }
}

/** How alike what is wanted and what is held are, from 0 to 1. Opposites are not. */
export function likeness(wanted: Wanted, held: Held, how: Likening, weightOf: (word: Word) => number): number {
  if (isOpposite(wanted.title, held)) return 0
  const { covered, covers, shared } = weights[how]
  return (
    covered * coverage(wanted.title, held, inText.likeness) +
    covers * covering(wanted, held, weightOf) +
    (shared === 0 ? 0 : shared * sharing(wanted.text, held))
  )
}

/** The share of what is looked for that a text has, from 0 to 1; what stands in its title counts more. */
export function coverage(title: readonly Unit[], held: Held, elsewhere = inText.search): number {
  let all = 0
  let has = 0
  for (const { kin, weight } of title) {
    all += weight
    has += weight * Math.max(most(kin, held.title), elsewhere * most(kin, held.text))
  }
  return all === 0 ? 0 : has / all
}

/** The share of the other's title that is wanted, from 0 to 1. */
function covering({ title, text }: Wanted, held: Held, weightOf: (word: Word) => number): number {
  let all = 0
  let has = 0
  for (const word of held.title) {
    const weight = weightOf(word)
    all += weight
    has += weight * Math.max(mostOf(title, word), inText.likeness * mostOf(text, word))
  }
  return all === 0 ? 0 : has / all
}

/** What of the texts stands in the other idea, anywhere: s / (s + 8), where s is the weight of all shared words. */
function sharing(text: readonly Unit[], held: Held): number {
  let shared = 0
  for (const { kin, weight } of text) shared += weight * Math.max(most(kin, held.title), most(kin, held.text))
  return shared / (shared + half)
}

/** Whether a title is about the opposite. „Hund an- und abmelden“ is no opposite of either. */
function isOpposite(title: readonly Unit[], held: Held): boolean {
  const mine = title.filter(({ term }) => held.title.every(word => word.term !== term))
  const theirs = held.title.filter(word => title.every(({ term }) => term !== word.term))
  return mine.some(({ term }) => theirs.some(word => kinship(term, word.term) === 0 && areOpposed(term, word.term)))
}

function most(kin: ReadonlyMap<Word, number>, list: readonly Word[]): number {
  let much = 0
  for (const word of list) much = Math.max(much, kin.get(word) ?? 0)
  return much
}

function mostOf(units: readonly Unit[], word: Word): number {
  let much = 0
  for (const { kin } of units) much = Math.max(much, kin.get(word) ?? 0)
  return much
}
