import type { Idea } from '../../documents/idea.ts'
import type { Versioned } from '../../ports/listing.ts'
import { sortedInPieces } from '../../slices.ts'
import { placeIn } from './pages.ts'
import type { Kept, Rows } from './table.ts'

/** So many changes are put into their places one by one; more are sorted in at once. */
const few = 50

/**
 * Ideas by how many support them, the fewest first. Support comes from merged ideas as well, so a change of one moves
 * others: what changed is only noted, and put into its place when the order is looked at next.
 */
export class SupportOrder implements Kept<Idea> {
  readonly #supportNow: (idea: Idea) => number
  readonly #byDay: (a: Idea, b: Idea) => number
  readonly #movedBy: (id: string) => Versioned<Idea>[]
  readonly #belongs: (idea: Idea) => boolean
  /** With which support those stand where they do that are in the order. */
  #supports = new Map<string, number>()
  #all: Rows<Idea> = new Map()
  /** What was there of each before it changed, if it was; undefined until the order is first looked at, or prepared. */
  #changed: Map<string, Versioned<Idea>> | undefined
  /** The same while it is being prepared. */
  #missed: Map<string, Versioned<Idea>> | undefined
  #rows: Versioned<Idea>[] = []

  /**
   * @param byDay the order of those that are supported alike, in which no two are equal
   * @param movedBy all that count the support of an idea as well: one that was merged itself counts on what it took along
   * @param belongs which ideas are in it
   */
  constructor(
    supportNow: (idea: Idea) => number,
    byDay: (a: Idea, b: Idea) => number,
    movedBy: (id: string) => Versioned<Idea>[],
    belongs: (idea: Idea) => boolean,
  ) {
    this.#supportNow = supportNow
    this.#byDay = byDay
    this.#movedBy = movedBy
    this.#belongs = belongs
  }

  follow(rows: Rows<Idea>): void {
    this.#all = rows
  }

  add(row: Versioned<Idea>): void {
    this.#note(row)
  }

  remove(row: Versioned<Idea>): void {
    this.#note(row)
  }

  /** All of them. The list is this order's own and changes with the next look. */
  get rows(): readonly Versioned<Idea>[] {
    const changed = this.#changed ?? this.#all
    if (changed.size > few) {
      const left = this.#rows.filter(({ doc }) => !changed.has(doc.id))
      const renewed = [...changed.keys()].flatMap(id => this.#renewed(id) ?? [])
      this.#rows = [...left, ...renewed].sort((a, b) => this.#compare(a.doc, b.doc))
    } else
      for (const [id, before] of changed) {
        if (this.#supports.has(id)) this.#rows.splice(this.#placeOf(before), 1)
        const row = this.#renewed(id)
        if (row) this.#rows.splice(this.#placeOf(row), 0, row)
      }
    this.#changed = new Map()
    return this.#rows
  }

  /** Sorts all, piece by piece, so that nobody has to wait for it. */
  *prepare(): Generator<undefined> {
    if (this.#changed || this.#missed) return
    const missed = new Map<string, Versioned<Idea>>()
    this.#missed = missed
    try {
      const supports = new Map<string, number>()
      const rows: Versioned<Idea>[] = []
      for (const row of [...this.#all.values()]) {
        if (this.#belongs(row.doc)) {
          supports.set(row.doc.id, this.#supportNow(row.doc))
          rows.push(row)
        }
        yield
      }
      const support = ({ id }: Idea) => supports.get(id) ?? 0
      const compare = (a: Idea, b: Idea) => support(a) - support(b) || this.#byDay(a, b)
      const sorted = yield* sortedInPieces(rows, (a, b) => compare(a.doc, b.doc))
      // Somebody has looked meanwhile.
      if (this.#changed) return
      this.#rows = sorted
      this.#supports = supports
      this.#changed = missed
    } finally {
      this.#missed = undefined
    }
  }

  /** The support with which an idea of `rows` stands where it does. */
  supportOf({ id }: Idea): number {
    return this.#supports.get(id) ?? 0
  }

  #note(row: Versioned<Idea>): void {
    const changed = this.#changed ?? this.#missed
    if (!changed) return
    for (const each of [row, ...this.#movedBy(row.doc.id)])
      if (!changed.has(each.doc.id)) changed.set(each.doc.id, each)
  }

  /** With its support as it is now; undefined if it is gone, or does not belong here any more. */
  #renewed(id: string): Versioned<Idea> | undefined {
    const row = this.#all.get(id)
    if (row && this.#belongs(row.doc)) this.#supports.set(id, this.#supportNow(row.doc))
    else this.#supports.delete(id)
    return this.#supports.has(id) ? row : undefined
  }

  #compare(a: Idea, b: Idea): number {
    return this.supportOf(a) - this.supportOf(b) || this.#byDay(a, b)
  }

  #placeOf({ doc }: Versioned<Idea>): number {
    return placeIn(this.#rows, other => this.#compare(other, doc) < 0)
  }
}
