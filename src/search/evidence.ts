import { areOpposed, kinship } from './kinship.ts'
import type { Word } from './vocabulary.ts'

/**
 * How likely two ideas are the same, as one formula: likeness = Σ weight · evidence, from 0 to 1. After the title one has nothing
 * but that to go by. The weights were chosen with all pairs in test/idea, the thresholds so that of 50 new titles hardly one is
 * disturbed for nothing; docs/search.md says how.
 */
const weights = {
  similar: { covered: 0.38, covers: 0.37, shared: 0, field: 0.25, apart: -0.25 },
  hinted: { covered: 0.25, covers: 0, shared: 0, field: 0.75, apart: -0.1 },
  alike: { covered: 0.1, covers: 0.05, shared: 0.4, field: 0.45, apart: 0 },
}
/** So much of other fields is imagined on either side: one word alone, whatever the field, is little evidence. */
const imagined = { similar: 0, hinted: 0.25, alike: 1 }
/** From which likeness on something is shown: what interrupts must be sure, what is folded may be less so. */
const enough = { similar: 0.52, hinted: 0.28, alike: 0.195 }
/** What follows the first may be less sure. */
const follows = { similar: 0.46, hinted: 0.22, alike: 0.15 }
/** How much of a search must be found. */
const enoughFound = 0.59
/** How much of the shorter of two names the other must have, to be a name of the same. */
const enoughNamed = 0.8
/** A title that has less of the other's is not surely the same, whatever of it the other has. */
const leastCovers = 0.25
const unsure = 0.5
/** How much a word counts that stands in the other's texts and not in its title. */
const inText = { likeness: 0.8, search: 0.65 }
/** So much weight of shared words is half of all evidence that texts can give. */
const half = 6

/** What an index holds of a text. A word of its title is not among those of its text. */
export interface Held {
  id: string
  title: readonly Word[]
  text: readonly Word[]
  /** The fields of work it is about, and how surely. */
  fields: readonly { word: Word; much: number }[]
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
  /** By its term, each field of work it is about: how much it tells, times how surely. */
  fields: ReadonlyMap<string, number>
}

export type Likening = keyof typeof weights

/** How sure a list must be to be shown, by its first and by what follows. */
export function bars(how: Likening | 'search' | 'named'): { first: number; next: number } {
  if (how === 'search') return { first: enoughFound, next: enoughFound }
  if (how === 'named') return { first: enoughNamed, next: enoughNamed }
  return { first: enough[how], next: follows[how] }
}

/** What is wanted, compared with one text of the index after the other. */
export class Comparison {
  readonly #wanted: Wanted
  readonly #all: readonly Unit[]
  readonly #weightOf: (word: Word) => number
  /** By a word of the index: which units it means, and how much. */
  readonly #meant = new Map<Word, { unit: number; much: number }[]>()
  /** By unit: how much of it the title and the other texts have that are looked at. */
  readonly #inTitle: Float64Array
  readonly #inText: Float64Array

  constructor(wanted: Wanted, weightOf: (word: Word) => number) {
    this.#wanted = wanted
    this.#weightOf = weightOf
    this.#all = [...wanted.title, ...wanted.text]
    this.#inTitle = new Float64Array(this.#all.length)
    this.#inText = new Float64Array(this.#all.length)
    for (const [unit, { kin }] of this.#all.entries()) {
      for (const [word, much] of kin) {
        const meant = this.#meant.get(word)
        if (meant) meant.push({ unit, much })
        else this.#meant.set(word, [{ unit, much }])
      }
    }
  }

  /** The share of the words looked for that a text has, from 0 to 1; what stands in its title counts more. */
  found(held: Held): number {
    this.#look(held)
    return this.#covered(inText.search)
  }

  /** How much of the shorter of two names the other has, from 0 to 1. Opposites have nothing of each other. */
  named(held: Held): number {
    this.#look(held)
    return isOpposite(this.#wanted.title, held) ? 0 : Math.max(this.#covered(0), this.#covers(held))
  }

  /** How alike what is wanted and what is held are, from 0 to 1. Opposites are not. */
  likeness(held: Held, how: Likening): number {
    this.#look(held)
    const weight = weights[how]
    const theirs = this.#covers(held)
    const sum =
      weight.covered * this.#covered(inText.likeness) +
      weight.covers * theirs +
      weight.shared * this.#shared() +
      weight.field * this.#field(held, imagined[how]) +
      weight.apart * this.#apart(held)
    // One word of many is not surely the same: „Feuerwehr“ is not all that a title of ten words is about.
    const likeness = how === 'similar' && theirs < leastCovers ? Math.min(sum, unsure) : sum
    return likeness >= follows[how] && isOpposite(this.#wanted.title, held) ? 0 : likeness
  }

  #look(held: Held): void {
    this.#inTitle.fill(0)
    this.#inText.fill(0)
    this.#note(held.title, this.#inTitle)
    this.#note(held.text, this.#inText)
  }

  #note(words: readonly Word[], into: Float64Array): void {
    for (const word of words) {
      for (const { unit, much } of this.#meant.get(word) ?? []) into[unit] = Math.max(into[unit] ?? 0, much)
    }
  }

  /** The share of one's title that the other has, anywhere. */
  #covered(elsewhere: number): number {
    let all = 0
    let has = 0
    for (const [unit, { weight }] of this.#wanted.title.entries()) {
      all += weight
      has += weight * this.#has(unit, elsewhere)
    }
    return all === 0 ? 0 : has / all
  }

  /** How much of a unit the other has; in its texts it counts less than in its title. */
  #has(unit: number, elsewhere: number): number {
    return Math.max(this.#inTitle[unit] ?? 0, elsewhere * (this.#inText[unit] ?? 0))
  }

  /** The share of the other's title that one has, anywhere. */
  #covers({ title }: Held): number {
    let all = 0
    let has = 0
    for (const word of title) {
      const weight = this.#weightOf(word)
      all += weight
      has += weight * this.#means(word)
    }
    return all === 0 ? 0 : has / all
  }

  /** How much of a word of the other one has. */
  #means(word: Word): number {
    let most = 0
    for (const { unit, much } of this.#meant.get(word) ?? []) {
      most = Math.max(most, unit < this.#wanted.title.length ? much : inText.likeness * much)
    }
    return most
  }

  /** What sets two titles apart: the weight of what tells most of one and is missing in the other, the lesser of both. */
  #apart({ title }: Held): number {
    const mine = this.#wanted.title.map(({ weight }, unit) => weight * (1 - this.#has(unit, inText.likeness)))
    const theirs = title.map(word => this.#weightOf(word) * (1 - this.#means(word)))
    return Math.min(Math.max(0, ...mine), Math.max(0, ...theirs))
  }

  /** What of one's texts stands in the other idea, anywhere: s / (s + 8), where s is the weight of all shared words. */
  #shared(): number {
    let shared = 0
    for (let unit = this.#wanted.title.length; unit < this.#all.length; unit++) {
      shared += (this.#all[unit]?.weight ?? 0) * Math.max(this.#inTitle[unit] ?? 0, this.#inText[unit] ?? 0)
    }
    return shared / (shared + half)
  }

  /**
   * How much both are about the same fields of work: Σ √(x · y) / √((Σ x + c) · (Σ y + c)), where x and y are how surely, times what
   * it tells.
   * @param others c, what is imagined of other fields
   */
  #field({ fields }: Held, others: number): number {
    let both = 0
    let mine = others
    let theirs = others
    for (const much of this.#wanted.fields.values()) mine += much
    for (const { word, much } of fields) {
      const tells = much * this.#weightOf(word)
      theirs += tells
      both += Math.sqrt(tells * (this.#wanted.fields.get(word.term) ?? 0))
    }
    return both === 0 ? 0 : both / Math.sqrt(mine * theirs)
  }
}

/** Whether a title is about the opposite. „Hund an- und abmelden“ is no opposite of either. */
function isOpposite(title: readonly Unit[], held: Held): boolean {
  const mine = title.filter(({ term }) => held.title.every(word => word.term !== term))
  const theirs = held.title.filter(word => title.every(({ term }) => term !== word.term))
  return mine.some(({ term }) => theirs.some(word => areOpposed(term, word.term) && kinship(term, word.term) === 0))
}
