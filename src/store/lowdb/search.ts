import { setImmediate } from 'node:timers/promises'
import type { Versioned } from '../../ports/listing.ts'
import type { Findable, How, Sought, TextIndex } from '../../search/text-index.ts'
import type { Kept } from './table.ts'

/** How long documents are read before other work may go on, in milliseconds. */
const atOnce = 8

/**
 * Full-text search over a collection. Reading it is slow, so it is done some at a time: after the start, when the bot is ready,
 * all that is stored, and before a search what changed since.
 */
export class Search<T extends { id: string }> implements Kept<T> {
  readonly #textOf: (doc: T) => Omit<Findable, 'id'> | undefined
  #index: TextIndex | undefined
  readonly #unread = new Set<Versioned<T>>()
  readonly #ids = new Map<string, Versioned<T>>()

  /** @param textOf what a document is found by; undefined if it is not to be found */
  constructor(textOf: (doc: T) => Omit<Findable, 'id'> | undefined) {
    this.#textOf = textOf
  }

  add(row: Versioned<T>): void {
    this.#ids.set(row.doc.id, row)
    this.#unread.add(row)
  }

  remove(row: Versioned<T>): void {
    this.#ids.delete(row.doc.id)
    if (!this.#unread.delete(row)) this.#index?.remove(row.doc.id)
  }

  /** The documents that fit, the best first. Other work goes on while they are read. */
  async find(sought: string | Sought, limit: number, how?: How): Promise<Versioned<T>[]> {
    const index = await this.#current()
    const ids = index.find(typeof sought === 'string' ? { title: sought } : sought, limit, how)
    return ids.flatMap(id => this.#ids.get(id) ?? [])
  }

  /** Reads all that is unread, so that nobody has to wait for it. Other work goes on meanwhile. */
  async prepare(): Promise<void> {
    await this.#current()
  }

  async #current(): Promise<TextIndex> {
    // What is known of words is loaded when it is needed: tools that look at a store search nothing.
    const { TextIndex } = await import('../../search/text-index.ts')
    this.#index ??= new TextIndex()
    while (this.#read(this.#index)) await setImmediate()
    return this.#index
  }

  /** Reads some of what is unread. True if that was not all. */
  #read(index: TextIndex): boolean {
    const end = performance.now() + atOnce
    for (const row of this.#unread) {
      if (performance.now() > end) return true
      const text = this.#textOf(row.doc)
      if (text) index.put({ id: row.doc.id, ...text })
      this.#unread.delete(row)
    }
    return false
  }
}
