import type { Versioned } from '../../ports/listing.ts'
import type { Findable, How, Sought, TextIndex } from '../../search/text-index.ts'
import { finished, inSlices } from '../../slices.ts'
import type { Kept, Rows } from './table.ts'

/** So long the first who search wait for all to be read, in milliseconds: an invoke has five seconds for its answer. */
const patience = 2_000
/** And so long whoever searches later, as long as nothing else reads the rest. */
const little = 50

/**
 * Full-text search over a collection. Reading it is slow, so it is done some at a time: all that is stored at the start, or where that
 * is much, when the bot is ready; and before a search what changed since.
 */
export class Search<T extends { id: string }> implements Kept<T> {
  readonly #textOf: (doc: T) => Omit<Findable, 'id'> | undefined
  #all: Rows<T> = new Map()
  #index: TextIndex | undefined
  /** Ids of documents that are new or have changed, and are not in the index; undefined until all are to be read. */
  #unread: Set<string> | undefined
  /** Ids of all others that are not read yet. */
  #rest: Iterator<string> | undefined
  /** Until this steady time whoever searches waits for all to be read. */
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
    this.#unread?.delete(doc.id)
    this.#index?.remove(doc.id)
  }

  /**
   * The documents that fit, the best first. Other work goes on while they are read and compared. As long as nothing has prepared very
   * many, not all of them may be found.
   */
  async find(sought: string | Sought, limit: number, how?: How): Promise<Versioned<T>[]> {
    const index = await this.#loaded()
    this.#until ??= performance.now() + patience
    await inSlices(this.#read(index, Math.max(this.#until, performance.now() + little)))
    const wanted = typeof sought === 'string' ? { title: sought } : sought
    const ids = (await inSlices(index.findInPieces(wanted, limit, how))) ?? this.#atOnce(index, wanted, limit, how)
    return ids.flatMap(id => this.#all.get(id) ?? [])
  }

  /** Reads all that is unread, so that nobody has to wait for it. Other work goes on meanwhile. */
  async prepare(): Promise<void> {
    await inSlices(this.#read(await this.#loaded(), Number.POSITIVE_INFINITY))
  }

  /** What has changed was not in the index while texts were compared. */
  #atOnce(index: TextIndex, sought: Sought, limit: number, how?: How): string[] {
    finished(this.#read(index, 0))
    return index.find(sought, limit, how)
  }

  async #loaded(): Promise<TextIndex> {
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
    return this.#index
  }

  /**
   * Reads what is unread, also what somebody else has begun to.
   * @param until the steady time at which no more is read of what has not changed, in milliseconds
   */
  *#read(index: TextIndex, until: number): Generator<void> {
    this.#unread ??= new Set()
    this.#rest ??= this.#all.keys()
    while (performance.now() < until) {
      const next = this.#rest.next()
      if (next.done) break
      this.#unread.delete(next.value)
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
    else index.remove(id)
  }
}
