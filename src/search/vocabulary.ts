import { type Line, linesWith, spelledAlike } from './kinship.ts'
import { Lists } from './lists.ts'

/** Letters by whose sameness at the beginning, or at the end, two terms are compared at all. */
const compared = { head: 3, tail: 4 }
/** A compound is taken apart into words of the board that have at least so many letters. */
const shortestPart = 3
/** What joins the parts of a German compound, besides nothing. */
const joints = ['', 's', 'n', 'en', 'es', 'e', 'er']

/** A term that some text has. */
export interface Word {
  readonly term: string
  /** Its own number. */
  readonly place: number
}

/** Where texts have a word: in their title, or elsewhere only. */
const sides = { titles: 0, texts: 1 }
type Side = keyof typeof sides

/**
 * The terms of all texts, and which texts have them. It knows which of them are akin to a term without comparing it with
 * all: kin share their beginning, their ending, or a line of the lexicon.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>()
  readonly #byPlace: (Word | undefined)[] = []
  readonly #free: number[] = []
  /** Places of the texts that have a word, for each side of each word. */
  readonly #places = new Lists()
  readonly #heads = new Map<string, Set<Word>>()
  readonly #tails = new Map<string, Set<Word>>()
  readonly #lines = new Map<Line, Set<Word>>()

  get(term: string): Word | undefined {
    return this.#words.get(term)
  }

  /** The word with this number. */
  at(place: number): Word {
    return this.#byPlace[place] as Word
  }

  /** How many texts have a term. */
  count(term: string): number {
    const word = this.#words.get(term)
    return word ? this.#places.length(listOf(word, 'titles')) + this.#places.length(listOf(word, 'texts')) : 0
  }

  /** Which texts have a word, until one comes or goes. */
  placesOf(word: Word, side: Side): Uint32Array {
    return this.#places.get(listOf(word, side))
  }

  /** A text has a term now. */
  add(term: string, side: Side, place: number): Word {
    const word = this.#words.get(term) ?? this.#introduce(term)
    this.#places.add(listOf(word, side), place)
    return word
  }

  /** A text has a term no more. */
  drop(word: Word, side: Side, place: number): void {
    this.#places.remove(listOf(word, side), place)
    if (this.count(word.term) > 0) return
    this.#words.delete(word.term)
    this.#byPlace[word.place] = undefined
    this.#free.push(word.place)
    unlist(this.#heads, head(word.term), word)
    unlist(this.#tails, tail(word.term), word)
    for (const line of linesWith(word.term)) unlist(this.#lines, line, word)
  }

  /**
   * The words that mean the same as a term, and how much, from 0 to 1.
   * @param isBegun the term may be the beginning of one
   */
  kinOf(term: string, isBegun = false): Map<Word, number> {
    const kin = new Map<Word, number>()
    for (const line of linesWith(term)) {
      for (const word of this.#lines.get(line) ?? []) kin.set(word, Math.max(line.much, kin.get(word) ?? 0))
    }
    for (const words of [this.#heads.get(head(term)), this.#tails.get(tail(term))]) {
      for (const word of words ?? []) {
        const begins = isBegun && word.term.startsWith(term) ? 0.95 : 0
        const much = Math.max(spelledAlike(term, word.term), begins, kin.get(word) ?? 0)
        if (much > 0) kin.set(word, much)
      }
    }
    return kin
  }

  /** Whether some term begins like this. */
  hasBeginning(letters: string): boolean {
    for (const word of this.#heads.get(head(letters)) ?? []) if (word.term.startsWith(letters)) return true
    return false
  }

  /** The longest known words that a term is made of, joined as German joins them; none if it is made of others. */
  partsOf(term: string): Word[] {
    // "Elearning" is e-learning.
    const electronic = term.startsWith('e') && term.length > 5 ? this.#words.get(term.slice(1)) : undefined
    if (electronic) return [electronic]
    for (let end = shortestPart; end <= term.length - shortestPart; end++) {
      const rest = this.#words.get(term.slice(end))
      const first = rest ? this.#joinable(term.slice(0, end)) : []
      if (rest && first.length > 0) return [...first, rest]
    }
    return []
  }

  #joinable(piece: string): Word[] {
    for (const joint of joints) {
      const word = piece.endsWith(joint) ? this.#words.get(piece.slice(0, piece.length - joint.length)) : undefined
      if (word && word.term.length >= shortestPart) return [word]
    }
    return this.partsOf(piece)
  }

  #introduce(term: string): Word {
    const word: Word = { term, place: this.#free.pop() ?? this.#byPlace.length }
    this.#byPlace[word.place] = word
    this.#words.set(term, word)
    list(this.#heads, head(term), word)
    list(this.#tails, tail(term), word)
    for (const line of linesWith(term)) list(this.#lines, line, word)
    return word
  }
}

function listOf({ place }: Word, side: Side): number {
  return 2 * place + sides[side]
}

function list<K>(index: Map<K, Set<Word>>, key: K, word: Word): void {
  const words = index.get(key)
  if (words) words.add(word)
  else index.set(key, new Set([word]))
}

function unlist<K>(index: Map<K, Set<Word>>, key: K, word: Word): void {
  const words = index.get(key)
  words?.delete(word)
  if (words?.size === 0) index.delete(key)
}

function head(term: string): string {
  return term.slice(0, compared.head)
}

function tail(term: string): string {
  return term.slice(-compared.tail)
}
