import type { Versioned } from '../../ports/listing.ts'
import type { Kept, Rows } from './table.ts'

/** So many lists are kept; a town asks for a few, again and again. */
const most = 40

/**
 * Lists of a collection that are kept from when they were first asked for, each by what was asked, so that the next page
 * looks at no other document. The one that was not asked for the longest is given up when there are too many.
 */
export class Asked<T, L extends Kept<T>, F extends object> implements Kept<T> {
  readonly #make: (filter: F) => L
  readonly #lists = new Map<string, L>()
  #all: Rows<T> = new Map()

  constructor(make: (filter: F) => L) {
    this.#make = make
  }

  /** The list for a filter. */
  of(filter: F): L {
    const key = JSON.stringify(
      Object.entries(filter)
        .filter(([, each]) => each !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
    const list = this.#lists.get(key) ?? this.#made(filter)
    this.#lists.delete(key)
    this.#lists.set(key, list)
    const [oldest] = this.#lists.keys()
    if (this.#lists.size > most && oldest !== undefined) this.#lists.delete(oldest)
    return list
  }

  follow(rows: Rows<T>): void {
    this.#all = rows
  }

  add(row: Versioned<T>): void {
    for (const list of this.#lists.values()) list.add(row)
  }

  remove(row: Versioned<T>): void {
    for (const list of this.#lists.values()) list.remove(row)
  }

  #made(filter: F): L {
    const list = this.#make(filter)
    list.follow?.(this.#all)
    return list
  }
}
