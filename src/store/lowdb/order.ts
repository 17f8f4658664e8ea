import type { Versioned } from '../../ports/listing.ts'
import { sortedInPieces } from '../../slices.ts'
import type { Kept, Rows } from './table.ts'

/**
 * The documents of a collection, or some of them, in a fixed order. Sorting is slow, above all in German, so it is done
 * once, when the order is first looked at; from then on every change goes to its place.
 */
export class Order<T extends { id: string }> implements Kept<T> {
  readonly #compare: (a: Versioned<T>, b: Versioned<T>) => number
  readonly #belongs: (doc: T) => boolean
  #all: Rows<T> = new Map()
  /** Undefined until the order is first looked at, or prepared. */
  #sorted: Versioned<T>[] | undefined
  /** What has changed while it is being prepared. */
  #missed: { row: Versioned<T>; isAdded: boolean }[] | undefined

  /**
   * @param compare as for sorting; documents that compare as equal come in the order of their ids
   * @param belongs which documents are in it; all unless told
   */
  constructor(compare: (a: T, b: T) => number, belongs: (doc: T) => boolean = () => true) {
    this.#compare = (a, b) => compare(a.doc, b.doc) || compareTexts(a.doc.id, b.doc.id)
    this.#belongs = belongs
  }

  /** All of them. The list is this order's own and changes with the next commit. */
  get rows(): readonly Versioned<T>[] {
    this.#sorted ??= this.sort([...this.#all.values()].filter(({ doc }) => this.#belongs(doc)))
    return this.#sorted
  }

  /** Sorts all, piece by piece, so that nobody has to wait for it. */
  *prepare(): Generator<undefined> {
    if (this.#sorted || this.#missed) return
    const missed: { row: Versioned<T>; isAdded: boolean }[] = []
    this.#missed = missed
    try {
      const all = [...this.#all.values()].filter(({ doc }) => this.#belongs(doc))
      const sorted = yield* sortedInPieces(all, this.#compare)
      // Somebody has looked meanwhile.
      if (this.#sorted) return
      this.#sorted = sorted
    } finally {
      this.#missed = undefined
    }
    for (const { row, isAdded } of missed)
      if (isAdded) this.add(row)
      else this.remove(row)
  }

  /** Any documents of the collection in this order. */
  sort(rows: Iterable<Versioned<T>>): Versioned<T>[] {
    return [...rows].sort(this.#compare)
  }

  follow(rows: Rows<T>): void {
    this.#all = rows
  }

  add(row: Versioned<T>): void {
    this.#missed?.push({ row, isAdded: true })
    if (this.#sorted && this.#belongs(row.doc)) this.#sorted.splice(this.#placeOf(this.#sorted, row), 0, row)
  }

  remove(row: Versioned<T>): void {
    this.#missed?.push({ row, isAdded: false })
    if (this.#sorted && this.#belongs(row.doc)) this.#sorted.splice(this.#placeOf(this.#sorted, row), 1)
  }

  /** Where a document stands, or would stand. */
  #placeOf(sorted: readonly Versioned<T>[], row: Versioned<T>): number {
    let from = 0
    let to = sorted.length
    while (from < to) {
      const middle = (from + to) >>> 1
      const other = sorted[middle]
      if (other && this.#compare(other, row) < 0) from = middle + 1
      else to = middle
    }
    return from
  }
}

/** By code points, as machines sort: for days, instants and ids. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

let german: Intl.Collator | undefined

/** As a German directory sorts: ä stands with a. */
export function compareGerman(a: string, b: string): number {
  german ??= new Intl.Collator('de')
  return german.compare(a, b)
}
