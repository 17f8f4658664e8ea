import type { Versioned } from '../../ports/listing.ts'
import type { Findable, How, Sought, TextIndex } from '../../search/text-index.ts'
import { inSlices } from '../../slices.ts'
import type { Kept, Rows } from './table.ts'

/** So long the first who search wait for all to be read, in milliseconds: an invoke has five seconds for its answer. */
const patience = 2_000

/**
 * Full-text search over a collection. Reading it is slow, so it is done some at a time: after the start, when the bot is ready,
 * all that is stored, and before a search what changed since.
 */
export class Search<T extends { id: string }> implements Kept<T> {
  readonly #textOf: (doc: T) => Omit<Findable, 'id'> | undefined
  #all: Rows<T> = new Map()
  #index: TextIndex | undefined
  /** Ids of documents that have changed since they were read; undefined until all are to be read. */
  #unread: Set<string> | undefined
  /** Ids of all others that are not read yet. */
  #rest: Iterator<string> | undefined
  /** Whoever searches waits for these until then: a steady time. */
  #until: number | undefined

  /** @param textOf what a document is found by; undefined if it is not to be found */
  constructor(textOf: (doc: T) => Omit<Findable, 'id'> | undefined) {
    this.#textOf = textOf
  }

  follow(rows: Rows<T>): void {
    this.#all = rows
  }

  add({ doc }: Versioned<T>): void {
    this.#unread?.add(doc.id)
  }

  remove({ doc }: Versioned<T>): void {
    if (this.#unread && !this.#unread.delete(doc.id)) this.#index?.remove(doc.id)
  }

  /**
   * The documents that fit, the best first. Other work goes on while they are read. Just after a start with very many, not all of
   * them may be found yet.
   */
  async find(sought: string | Sought, limit: number, how?: How): Promise<Versioned<T>[]> {
    this.#until ??= performance.now() + patience
    const index = await this.#current(this.#until)
    const ids = await inSlices(index.findInPieces(typeof sought === 'string' ? { title: sought } : sought, limit, how))
    return ids.flatMap(id => this.#all.get(id) ?? [])
  }

  /** Reads all that is unread, so that nobody has to wait for it. Other work goes on meanwhile. */
  async prepare(): Promise<void> {
    await this.#current()
  }

  /** @param until the steady time at which no more is read of what has not changed, in milliseconds */
  async #current(until = Number.POSITIVE_INFINITY): Promise<TextIndex> {
    if (!this.#index) {
      // What is known of words is loaded when it is needed: tools that look at a store search nothing.
      const [{ TextIndex }, { prepareLexicon }] = await Promise.all([
        import('../../search/text-index.ts'),
        import('../../search/prepare.ts'),
      ])
      if (this.#all.size > 0) await inSlices(prepareLexicon())
      // Somebody else may have come as far meanwhile.
      this.#index ??= new TextIndex()
    }
    await inSlices(this.#read(this.#index, until))
    return this.#index
  }

  /** Reads what is unread, also what somebody else has begun to. */
  *#read(index: TextIndex, until: number): Generator<void> {
    this.#unread ??= new Set()
    this.#rest ??= this.#all.keys()
    while (performance.now() < until) {
      const next = this.#rest.next()
      if (next.done) break
      this.#put(index, next.value)
      yield
    }
    for (const id of this.#unread) {
      this.#unread.delete(id)
      this.#put(index, id)
      yield
    }
  }

  #put(index: TextIndex, id: string): void {
    const row = this.#all.get(id)
    const text = row && this.#textOf(row.doc)
    if (text) index.put({ id, ...text })
  }
}
