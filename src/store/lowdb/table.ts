import { randomInt } from 'node:crypto'
import type { Versioned } from '../../ports/listing.ts'

/** The documents of a collection by id. */
export type Rows<T> = ReadonlyMap<string, Versioned<T>>

/** What is kept in step with a collection, so that a query need not look at all of it: an index or an order. */
export interface Kept<T> {
  /** Told once, before anything is added. What is first needed later can be made from these then, and takes no memory before. */
  follow?(rows: Rows<T>): void
  add(row: Versioned<T>): void
  /** @param row the very object that was added */
  remove(row: Versioned<T>): void
}

/** Finds documents by one of their fields, which may hold several keys. Undefined keys are not listed. */
export class Index<T> implements Kept<T> {
  readonly #keysOf: (doc: T) => (string | undefined)[]
  /** Most keys lead to one document: a set for each would take more memory than the documents. */
  readonly #rows = new Map<string, Versioned<T> | Set<Versioned<T>>>()

  constructor(keysOf: (doc: T) => (string | undefined)[]) {
    this.#keysOf = keysOf
  }

  /** The documents with this key, in no order. */
  find(key: string): Versioned<T>[] {
    return listed(this.#rows.get(key))
  }

  /** How many documents have this key. */
  count(key: string): number {
    const rows = this.#rows.get(key)
    return rows instanceof Set ? rows.size : Number(rows !== undefined)
  }

  /** One document for each key. */
  firsts(): Versioned<T>[] {
    return Array.from(this.#rows.values(), rows => listed(rows).slice(0, 1)).flat()
  }

  add(row: Versioned<T>): void {
    for (const key of this.#keysOf(row.doc)) {
      if (key === undefined) continue
      const rows = this.#rows.get(key)
      if (rows instanceof Set) rows.add(row)
      else this.#rows.set(key, rows === undefined || rows === row ? row : new Set([rows, row]))
    }
  }

  remove(row: Versioned<T>): void {
    for (const key of this.#keysOf(row.doc)) {
      if (key === undefined) continue
      const rows = this.#rows.get(key)
      if (rows === row) this.#rows.delete(key)
      if (!(rows instanceof Set)) continue
      rows.delete(row)
      if (rows.size === 0) this.#rows.delete(key)
    }
  }
}

/** Counts documents by what they name, where it is enough to know whether any does. */
export class Counts<T> implements Kept<T> {
  readonly #keysOf: (doc: T) => string[]
  readonly #counts = new Map<string, number>()

  constructor(keysOf: (doc: T) => string[]) {
    this.#keysOf = keysOf
  }

  has(key: string): boolean {
    return this.#counts.has(key)
  }

  add({ doc }: Versioned<T>): void {
    for (const key of this.#keysOf(doc)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  remove({ doc }: Versioned<T>): void {
    for (const key of this.#keysOf(doc)) {
      const left = (this.#counts.get(key) ?? 0) - 1
      if (left > 0) this.#counts.set(key, left)
      else this.#counts.delete(key)
    }
  }
}

/** Counts how often something that follows from a document has changed, so that what depends on it need not be worked out anew. */
export class Changes<T> implements Kept<T> {
  readonly #of: (doc: T) => string
  #count = 0
  /** Of a document that is gone, or is just being exchanged. */
  #gone: string | undefined

  /** @param of what matters of a document */
  constructor(of: (doc: T) => string) {
    this.#of = of
  }

  /** More than before if anything has changed meanwhile; never less. */
  get count(): number {
    this.#settle()
    return this.#count
  }

  add({ doc }: Versioned<T>): void {
    const come = this.#of(doc)
    if (come === this.#gone) this.#gone = undefined
    else this.#count++
    this.#settle()
  }

  remove({ doc }: Versioned<T>): void {
    this.#settle()
    this.#gone = this.#of(doc)
  }

  #settle(): void {
    if (this.#gone !== undefined) this.#count++
    this.#gone = undefined
  }
}

function listed<T>(rows: Versioned<T> | Set<Versioned<T>> | undefined): Versioned<T>[] {
  if (rows === undefined) return []
  return rows instanceof Set ? [...rows] : [rows]
}

/** The most that `randomInt` can do: the same version twice will not be seen. */
const highest = 2 ** 48 - 1

/**
 * One collection in memory, with its indexes and orders kept in step. Documents are frozen: they can be handed out as they are.
 *
 * Every write gives a document a random version. So one that was deleted and created again never has a version somebody
 * read before, and a version tells nothing. Any counter would tell an order, also one a collection that only goes on after
 * deletes: of two comments of a day, it told which was written after a third was deleted, and so when, and perhaps by whom.
 */
export class Table<T> {
  readonly rows = new Map<string, Versioned<T>>()
  #everDeleted = false
  readonly #kept: Kept<T>[] = []

  constructor(kept: readonly Kept<T>[] = []) {
    for (const each of kept) this.keep(each)
  }

  /** Keeps one more in step, as long as there are no documents. */
  keep(kept: Kept<T>): void {
    this.#kept.push(kept)
    kept.follow?.(this.rows)
  }

  /** Whether a document was ever deleted: if so, an empty collection is not a new one. */
  get everDeleted(): boolean {
    return this.#everDeleted
  }

  /** 0 if there is no such document. */
  version(id: string): number {
    return this.rows.get(id)?.version ?? 0
  }

  /** The version this document gets when it is written next. */
  nextVersion(id: string): number {
    const next = randomInt(1, highest)
    return next === this.version(id) ? this.nextVersion(id) : next
  }

  put(id: string, version: number, doc: T): void {
    this.#unlist(id)
    const row = Object.freeze({ version, doc: frozen(doc) })
    this.rows.set(id, row)
    for (const kept of this.#kept) kept.add(row)
  }

  delete(id: string): void {
    this.#unlist(id)
    this.rows.delete(id)
    this.noteDelete()
  }

  noteDelete(): void {
    this.#everDeleted = true
  }

  #unlist(id: string): void {
    const row = this.rows.get(id)
    if (row) for (const kept of this.#kept) kept.remove(row)
  }
}

/** The same value, which nobody else has yet, for good. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const key in value) frozen(value[key])
  return Object.freeze(value)
}
