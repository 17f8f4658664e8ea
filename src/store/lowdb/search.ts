import { setImmediate } from 'node:timers/promises'
import type { Versioned } from '../../ports/listing.ts'
import type { Findable, How, Sought, TextIndex } from '../../search/text-index.ts'
import type { Kept, Rows } from './table.ts'

/** How long documents are read before other work may go on, in milliseconds. */
const atOnce = 8

/**
 * Full-text search over a collection. Reading it is slow, so it is done some at a time: after the start, when the bot is ready,
 * all that is stored, and before a search what changed since.
 */
export class Search<T extends { id: string }> implements Kept<T> {
  readonly #textOf: (doc: T) => Omit<Findable, 'id'> | undefined
  #all: Rows<T> = new Map()
  #index: TextIndex | undefined
  /** Ids of documents that are not read yet; undefined until they are to be. */
  #unread: Set<string> | undefined

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

  /** The documents that fit, the best first. Other work goes on while they are read. */
  async find(sought: string | Sought, limit: number, how?: How): Promise<Versioned<T>[]> {
    const index = await this.#current()
    const ids = index.find(typeof sought === 'string' ? { title: sought } : sought, limit, how)
    return ids.flatMap(id => this.#all.get(id) ?? [])
  }

  /** Reads all that is unread, so that nobody has to wait for it. Other work goes on meanwhile. */
  async prepare(): Promise<void> {
    await this.#current()
  }

  async #current(): Promise<TextIndex> {
    if (!this.#index) {
      // What is known of words is loaded when it is needed: tools that look at a store search nothing.
      const { TextIndex } = await import('../../search/text-index.ts')
      this.#index ??= new TextIndex()
    }
    this.#unread ??= new Set(this.#all.keys())
    while (this.#read(this.#index, this.#unread)) await setImmediate()
    return this.#index
  }

  /** Reads some of what is unread. True if that was not all. */
  #read(index: TextIndex, unread: Set<string>): boolean {
    const end = performance.now() + atOnce
    for (const id of unread) {
      if (performance.now() > end) return true
      const row = this.#all.get(id)
      const text = row && this.#textOf(row.doc)
      if (text) index.put({ id, ...text })
      unread.delete(id)
    }
    return false
  }
}
