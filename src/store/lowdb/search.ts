import type { Idea } from '../../documents/idea.ts'
import type { How, IdeaIndex, Sought } from '../../idea/search.ts'
import type { Versioned } from '../../ports/listing.ts'
import type { Kept } from './table.ts'

/** How many ideas are read before other work may go on. */
const atOnce = 50

/**
 * Full-text search over ideas that were not merged into another. Reading them is slow, so it is put off until somebody
 * searches: the first search reads all ideas, and every later one those that changed since.
 */
export class Search implements Kept<Idea> {
  #index: IdeaIndex | undefined
  readonly #unread = new Set<Versioned<Idea>>()

  add(row: Versioned<Idea>): void {
    if (row.doc.mergedInto === undefined) this.#unread.add(row)
  }

  remove(row: Versioned<Idea>): void {
    if (row.doc.mergedInto === undefined && !this.#unread.delete(row)) this.#index?.remove(row.doc.id)
  }

  /** Before anything is read or found: what is known of words is loaded for the first who searches. */
  async open(): Promise<void> {
    const { IdeaIndex } = await import('../../idea/search.ts')
    this.#index ??= new IdeaIndex()
  }

  /** Reads some of what is unread. True if that was not all. */
  read(): boolean {
    for (const row of [...this.#unread].slice(0, atOnce)) {
      this.#index?.put(row.doc)
      this.#unread.delete(row)
    }
    return this.#unread.size > 0
  }

  /** Ids of what was read, the best first. */
  find(sought: string | Sought, limit: number, how?: How): string[] {
    return this.#index?.find(sought, limit, how) ?? []
  }
}
