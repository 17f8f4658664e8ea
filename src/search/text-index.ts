import { fold } from '../guide/questions/fold.ts'
import { finished } from '../slices.ts'
import { bars, Comparison, type Held, type Likening, type Unit } from './evidence.ts'
import { fieldsOf } from './fields.ts'
import { HeldTexts } from './held-texts.ts'
import { evenOut } from './spelling.ts'
import { joined, terms } from './terms.ts'
import { Vocabulary, type Word } from './vocabulary.ts'
import { weightOf } from './weight.ts'

/**
 * search: whatever has these words. similar: surely about the same as a title, rather none than a wrong one; hinted: perhaps the
 * same, for what interrupts nobody. alike: like it in all that was written, and it may be less sure. named: one name has all words
 * of the other, as they are or in other words.
 */
export type How = 'search' | 'named' | Likening

/** Something that can be found. */
export interface Findable {
  id: string
  title: string
  /** Whatever else is said of it. */
  text?: string
}

/** What is looked for: words or a title, and what else was written. */
export interface Sought extends Omit<Findable, 'id'> {
  /** What is not to be found, as it is looked for itself: beside it, nothing would have to be sure any more. */
  self?: string
}

/** More terms than this are not looked for: nobody types so many. */
const mostTerms = { title: 30, text: 90 }
/** The most promising texts are compared in full. */
const compared = 60
/** So many places are gone through at most, from what tells most on: a search has an end on any board. */
const mostPlaces = 300_000
/** Fewer letters are no beginning of a word. */
const shortestBegun = 3
/** So many searches are remembered. */
const mostFound = 100
/** How much a term counts at first sight that stands in the texts and not in the title. */
const inText = 0.65

/** Texts by what they are about: one way to find, whatever is searched. */
export class TextIndex {
  readonly #words = new Vocabulary()
  readonly #places = new Map<string, number>()
  readonly #held = new HeldTexts(place => this.#words.at(place))
  readonly #free: number[] = []
  /** What was found since a text last changed: each card of a dialogue asks for the same again. */
  readonly #found = new Map<string, string[]>()
  /** How often a text has changed. */
  #changes = 0
  /** What texts have scored in the running search, and the last unit that was counted for them. */
  #scores = new Float32Array(0)
  #counted = new Uint16Array(0)

  /** Adds a text, or replaces what is known of it. */
  put({ id, title, text = '' }: Findable): void {
    this.remove(id)
    this.#forgetFound()
    const place = this.#free.pop() ?? this.#held.size
    const inTitle = new Set(terms(title))
    const others = new Set(terms(text).filter(term => !inTitle.has(term)))
    const fields = fieldsOf([...inTitle], [...others])
    this.#places.set(id, place)
    this.#held.put(place, {
      id,
      title: Array.from(inTitle, term => this.#words.add(term, 'titles', place)),
      text: Array.from(others, term => this.#words.add(term, 'texts', place)),
      fields: Array.from(fields, ([term, much]) => ({ word: this.#words.add(term, 'titles', place), much })),
    })
  }

  remove(id: string): void {
    const place = this.#places.get(id)
    const held = place === undefined ? undefined : this.#held.get(place)
    if (place === undefined || !held) return
    this.#forgetFound()
    for (const word of held.title) this.#words.drop(word, 'titles', place)
    for (const word of held.text) this.#words.drop(word, 'texts', place)
    for (const { word } of held.fields) this.#words.drop(word, 'titles', place)
    this.#places.delete(id)
    this.#held.remove(place)
    this.#free.push(place)
  }

  /** A map that is cleared gets a new table, and the old one leads to it: so while thousands of texts are read, all of them would stay. */
  #forgetFound(): void {
    this.#changes++
    if (this.#found.size > 0) this.#found.clear()
  }

  /**
   * Ids of the texts that fit, the best first.
   * @param limit how many at most
   */
  find(sought: Sought, limit: number, how: How = 'search'): string[] {
    return finished(this.findInPieces(sought, limit, how)) ?? []
  }

  /** The same piece by piece; undefined if a text was added, changed or removed meanwhile. */
  *findInPieces(sought: Sought, limit: number, how: How = 'search'): Generator<void, string[] | undefined> {
    if (this.#places.size === 0) return []
    const key = JSON.stringify([how, limit, sought.title, sought.text, sought.self])
    const before = this.#found.get(key)
    if (before) return before
    const changes = this.#changes
    const found = yield* this.#look(sought, limit, how)
    if (changes !== this.#changes) return undefined
    if (this.#found.size === mostFound) this.#found.clear()
    this.#found.set(key, found)
    return found
  }

  *#look(sought: Sought, limit: number, how: How): Generator<void, string[]> {
    const bar = bars(how)
    const ranked = yield* this.rank(sought, how)
    if ((ranked[0]?.score ?? 0) < bar.first) return []
    return ranked
      .filter(({ score }) => score >= bar.next)
      .slice(0, limit)
      .map(({ id }) => id)
  }

  /** The most promising texts with their score, from 0 to 1, the best first, however low; piece by piece. */
  *rank({ title, text = '', self }: Sought, how: How): Generator<void, { id: string; score: number }[]> {
    const wanted = {
      title: this.#units(title, mostTerms.title, how),
      text: how === 'alike' ? this.#units(text, mostTerms.text, how) : [],
      fields: how === 'search' || how === 'named' ? new Map() : this.#fields(title, how === 'alike' ? text : ''),
    }
    const comparison = new Comparison(wanted, word => this.#weight(word.term))
    yield
    const ranked: { id: string; score: number }[] = []
    for (const place of this.#promising([...wanted.title, ...wanted.text, ...this.#fieldUnits(wanted.fields)])) {
      yield
      // One at a time: of titles that are all the same, there may be thousands.
      const held = this.#held.get(place)
      if (held && held.id !== self) ranked.push({ id: held.id, score: scoreOf(comparison, held, how) })
    }
    return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }

  /** Where texts are that share something with what is looked for, as far as first sight can tell. */
  #promising(units: readonly Unit[]): number[] {
    const { size } = this.#held
    if (this.#scores.length < size) {
      this.#scores = new Float32Array(size * 2)
      this.#counted = new Uint16Array(size * 2)
    }
    const touched: number[] = []
    let gone = 0
    for (const [at, { kin, weight }] of units.toSorted((a, b) => b.weight - a.weight).entries()) {
      for (const { much, places } of this.#placesOf(kin)) {
        gone += places.length
        if (gone > mostPlaces && touched.length >= compared) break
        this.#count(places, at + 1, much * weight, touched)
      }
    }
    const best = highest(touched, this.#scores)
    for (const place of touched) this.#scores[place] = this.#counted[place] = 0
    return best
  }

  /** Where the words stand that mean the same, those that count most first. */
  #placesOf(kin: Unit['kin']): { much: number; places: Uint32Array }[] {
    return [...kin]
      .flatMap(([word, much]) => [
        { much, places: this.#words.placesOf(word, 'titles') },
        { much: much * inText, places: this.#words.placesOf(word, 'texts') },
      ])
      .sort((a, b) => b.much - a.much)
  }

  /** Counts a unit for places, once for each: what counts most comes first. */
  #count(places: Uint32Array, unit: number, much: number, touched: number[]): void {
    const scores = this.#scores
    const counted = this.#counted
    for (const place of places) {
      const before = counted[place] ?? 0
      if (before === unit) continue
      if (before === 0) touched.push(place)
      counted[place] = unit
      scores[place] = (scores[place] ?? 0) + much
    }
  }

  #units(text: string, most: number, how: How): Unit[] {
    const { list, begun } = how === 'search' ? this.#typed(text) : { list: terms(text), begun: undefined }
    const units = [...new Set(list)].slice(0, most).flatMap(term => this.#unitsOf(term, term === begun))
    // „Work Flow“ may stand there as "workflow".
    for (const { one, of } of joined(text)) {
      const word = this.#words.get(one)
      if (word) for (const { term, kin } of units) if (of.includes(term)) kin.set(word, 1)
    }
    return units
  }

  /** A term, or the words of the board that it is made of: each of them tells its part. */
  #unitsOf(term: string, isBegun: boolean): (Unit & { kin: Map<Word, number> })[] {
    const kin = this.#words.kinOf(term, isBegun)
    // What may go on may also be whole.
    for (const whole of isBegun ? terms(term) : [])
      for (const [word, much] of this.#words.kinOf(whole)) kin.set(word, Math.max(much, kin.get(word) ?? 0))
    const weight = this.#weight(term)
    const parts = this.#words.partsOf(term)
    if (parts.length === 0) return [{ term, weight, kin }]
    return parts.map(part => {
      const own = this.#words.kinOf(part.term)
      for (const [word, much] of kin) own.set(word, Math.max(much, own.get(word) ?? 0))
      return { term: part.term, weight: weight / parts.length, kin: own }
    })
  }

  /** Whoever searches may not have typed the last word to its end: it is left whole if something begins with it. */
  #typed(text: string): { list: string[]; begun: string | undefined } {
    const trimmed = evenOut(text).trim()
    const end = trimmed.lastIndexOf(' ') + 1
    const last = fold(trimmed.slice(end))
    const isBegun = last.length >= shortestBegun && this.#words.hasBeginning(last)
    if (!isBegun) return { list: terms(trimmed), begun: undefined }
    return { list: [...terms(trimmed.slice(0, end)), last], begun: last }
  }

  #fields(title: string, text: string): Map<string, number> {
    const found = fieldsOf(terms(title), terms(text))
    return new Map([...found].map(([term, much]) => [term, much * this.#weight(term)]))
  }

  #fieldUnits(fields: ReadonlyMap<string, number>): Unit[] {
    return [...fields].flatMap(([term, weight]) => {
      const word = this.#words.get(term)
      return word ? [{ term, weight, kin: new Map([[word, 1]]) }] : []
    })
  }

  #weight(term: string): number {
    return weightOf(term, this.#words.count(term), this.#places.size)
  }
}

function scoreOf(comparison: Comparison, held: Held, how: How): number {
  if (how === 'search') return comparison.found(held)
  return how === 'named' ? comparison.named(held) : comparison.likeness(held, how)
}

/** The places with the highest scores; with those that have as much as the last of them, so that chance leaves none out. */
function highest(places: number[], scores: Float32Array): number[] {
  if (places.length <= compared) return places
  const sorted = Float32Array.from(places, place => scores[place] ?? 0).sort()
  const least = sorted[sorted.length - compared] ?? 0
  return places.filter(place => (scores[place] ?? 0) >= least)
}
