import type { Versioned } from '../../ports.ts'

/** What is kept in step with a collection, so that a query need not look at all of it: an index or an order. */
export interface Kept<T> {
  add(row: Versioned<T>): void
  /** @param row the very object that was added */
  remove(row: Versioned<T>): void
}

/** Finds documents by one of their fields, which may hold several keys. Undefined keys are not listed. */
export class Index<T> implements Kept<T> {
  readonly #keysOf: (doc: T) => (string | undefined)[]
  readonly #rows = new Map<string, Set<Versioned<T>>>()

  constructor(keysOf: (doc: T) => (string | undefined)[]) {
    this.#keysOf = keysOf
  }

  /** The documents with this key, in no order. */
  find(key: string): Versioned<T>[] {
    return [...(this.#rows.get(key) ?? [])]
  }

  add(row: Versioned<T>): void {
    for (const key of this.#keysOf(row.doc)) {
      if (key === undefined) continue
      const rows = this.#rows.get(key)
      if (rows) rows.add(row)
      else this.#rows.set(key, new Set([row]))
    }
  }

  remove(row: Versioned<T>): void {
    for (const key of this.#keysOf(row.doc)) {
      if (key === undefined) continue
      const rows = this.#rows.get(key)
      rows?.delete(row)
      if (rows?.size === 0) this.#rows.delete(key)
    }
  }
}

/**
 * One collection in memory, with its indexes and orders kept in step. Documents are frozen: they can be handed out as they are.
 *
 * Versions count up per document, and a new document starts above `floor`, the highest version any deleted document of
 * this collection had. So a document that was deleted and created again never has a version somebody read before. A
 * single counter for the whole store would do as well, but it would tell which documents were written together, and so
 * who wrote an idea without a name.
 */
export class Table<T> {
  readonly rows = new Map<string, Versioned<T>>()
  #floor = 0
  readonly #kept: readonly Kept<T>[]

  constructor(kept: readonly Kept<T>[] = []) {
    this.#kept = kept
  }

  get floor(): number {
    return this.#floor
  }

  /** 0 if there is no such document. */
  version(id: string): number {
    return this.rows.get(id)?.version ?? 0
  }

  /** The version this document gets when it is written next. */
  nextVersion(id: string): number {
    return (this.rows.get(id)?.version ?? this.#floor) + 1
  }

  put(id: string, version: number, doc: T): void {
    this.#unlist(id)
    const row = Object.freeze({ version, doc: deepFreeze(doc) })
    this.rows.set(id, row)
    for (const kept of this.#kept) kept.add(row)
  }

  delete(id: string, version: number): void {
    this.#unlist(id)
    this.rows.delete(id)
    this.raiseFloor(version)
  }

  raiseFloor(version: number): void {
    this.#floor = Math.max(this.#floor, version)
  }

  #unlist(id: string): void {
    const row = this.rows.get(id)
    if (row) for (const kept of this.#kept) kept.remove(row)
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
