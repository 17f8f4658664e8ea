import type { Held } from './evidence.ts'
import { Lists } from './lists.ts'
import type { Word } from './vocabulary.ts'

/** What the index holds of each text, by its place. */
export class HeldTexts {
  readonly #wordAt: (place: number) => Word
  readonly #ids: (string | undefined)[] = []
  /** Of each text: how many words its title has, how many its text, these words, and for each field its word and how surely. */
  readonly #lists = new Lists()
  /** How surely a text is about a field: the same few again and again. */
  readonly #muches: number[] = []
  readonly #muchAt = new Map<number, number>()

  /** @param wordAt the word with this place */
  constructor(wordAt: (place: number) => Word) {
    this.#wordAt = wordAt
  }

  /** How many places there are, also those that are free. */
  get size(): number {
    return this.#ids.length
  }

  get(place: number): Held | undefined {
    const id = this.#ids[place]
    if (id === undefined) return undefined
    const [titles = 0, texts = 0, ...rest] = this.#lists.get(place)
    const words = rest.slice(0, titles + texts).map(this.#wordAt)
    const fields: Held['fields'][number][] = []
    for (let at = titles + texts; at < rest.length; at += 2)
      fields.push({ word: this.#wordAt(rest[at] ?? 0), much: this.#muches[rest[at + 1] ?? 0] ?? 0 })
    return { id, title: words.slice(0, titles), text: words.slice(titles), fields }
  }

  put(place: number, { id, title, text, fields }: Held): void {
    this.#ids[place] = id
    const words = [...title, ...text].map(word => word.place)
    const about = fields.flatMap(({ word, much }) => [word.place, this.#placeOfMuch(much)])
    this.#lists.set(place, [title.length, text.length, ...words, ...about])
  }

  remove(place: number): void {
    this.#ids[place] = undefined
    this.#lists.set(place, [])
  }

  #placeOfMuch(much: number): number {
    const known = this.#muchAt.get(much)
    if (known !== undefined) return known
    this.#muchAt.set(much, this.#muches.length)
    return this.#muches.push(much) - 1
  }
}
