import type { Idea } from '../../documents/idea.ts'
import type { Versioned } from '../../ports/listing.ts'
import { compareTexts } from './order.ts'
import { placeIn } from './pages.ts'
import type { Kept, Rows } from './table.ts'

/** So many changes are put into their places one by one; more are sorted in at once. */
const few = 50

/**
 * Ideas by how many support them, the fewest first. Support comes from merged ideas as well, so a change of one moves
 * others: what changed is only noted, and put into its place when the order is looked at next.
 */
export class SupportOrder implements Kept<Idea> {
  readonly #keyNow: (idea: Idea) => string
  readonly #movedBy: (id: string) => Versioned<Idea>[]
  readonly #belongs: (idea: Idea) => boolean
  readonly #keys = new Map<string, string>()
  #all: Rows<Idea> = new Map()
  /** Undefined until the order is first looked at. */
  #changed: Set<string> | undefined
  #rows: Versioned<Idea>[] = []

  /**
   * @param keyNow a key of its own for each idea, which sorts like its support
   * @param movedBy all that count the support of an idea as well: one that was merged itself counts on what it took along
   * @param belongs which ideas are in it
   */
  constructor(
    keyNow: (idea: Idea) => string,
    movedBy: (id: string) => Versioned<Idea>[],
    belongs: (idea: Idea) => boolean,
  ) {
    this.#keyNow = keyNow
    this.#movedBy = movedBy
    this.#belongs = belongs
  }

  follow(rows: Rows<Idea>): void {
    this.#all = rows
  }

  add({ doc }: Versioned<Idea>): void {
    this.#note(doc)
  }

  remove({ doc }: Versioned<Idea>): void {
    this.#note(doc)
  }

  /** All of them. The list is this order's own and changes with the next look. */
  get rows(): readonly Versioned<Idea>[] {
    this.#changed ??= new Set(this.#all.keys())
    const changed = this.#changed
    if (changed.size > few) {
      const left = this.#rows.filter(({ doc }) => !changed.has(doc.id))
      const renewed = [...changed].flatMap(id => this.#renewed(id) ?? [])
      this.#rows = [...left, ...renewed].sort((a, b) => compareTexts(this.keyOf(a.doc), this.keyOf(b.doc)))
    } else
      for (const id of changed) {
        const before = this.#keys.get(id)
        if (before !== undefined) this.#rows.splice(this.#placeOf(before), 1)
        const row = this.#renewed(id)
        if (row) this.#rows.splice(this.#placeOf(this.keyOf(row.doc)), 0, row)
      }
    changed.clear()
    return this.#rows
  }

  /** The key by which an idea of `rows` stands where it does. */
  keyOf = ({ id }: Idea): string => this.#keys.get(id) ?? ''

  #note({ id }: Idea): void {
    if (!this.#changed) return
    this.#changed.add(id)
    for (const { doc } of this.#movedBy(id)) this.#changed.add(doc.id)
  }

  /** With its key as it is now; undefined if it is gone, or does not belong here any more. */
  #renewed(id: string): Versioned<Idea> | undefined {
    const row = this.#all.get(id)
    if (row && this.#belongs(row.doc)) this.#keys.set(id, this.#keyNow(row.doc))
    else this.#keys.delete(id)
    return this.#keys.has(id) ? row : undefined
  }

  #placeOf(key: string): number {
    return placeIn(this.#rows, doc => this.keyOf(doc) < key)
  }
}
