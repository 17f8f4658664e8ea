import type { Versioned } from '../../ports.ts'

/** Finds the ids of documents by one of their fields, which may hold several keys. Undefined keys are not listed. */
export class Index<T> {
  readonly #keysOf: (doc: T) => (string | undefined)[]
  readonly #ids = new Map<string, Set<string>>()

  constructor(keysOf: (doc: T) => (string | undefined)[]) {
    this.#keysOf = keysOf
  }

  ids(key: string): string[] {
    return [...(this.#ids.get(key) ?? [])]
  }

  add(id: string, doc: T): void {
    for (const key of this.#keysOf(doc)) {
      if (key === undefined) continue
      const ids = this.#ids.get(key)
      if (ids) ids.add(id)
      else this.#ids.set(key, new Set([id]))
    }
  }

  remove(id: string, doc: T): void {
    for (const key of this.#keysOf(doc)) {
      if (key === undefined) continue
      const ids = this.#ids.get(key)
      ids?.delete(id)
      if (ids?.size === 0) this.#ids.delete(key)
    }
  }
}

/**
 * One collection in memory, with its indexes kept in step. Documents are frozen: they can be handed out as they are.
 *
 * Versions count up per document, and a new document starts above `floor`, the highest version any deleted document of
 * this collection had. So a document that was deleted and created again never has a version somebody read before. A
 * single counter for the whole store would do as well, but it would tell which documents were written together, and so
 * who wrote an idea without a name.
 */
export class Table<T> {
  readonly rows = new Map<string, Versioned<T>>()
  #floor = 0
  readonly #indexes: readonly Index<T>[]

  constructor(indexes: readonly Index<T>[] = []) {
    this.#indexes = indexes
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

  /** The documents an index names. */
  find(index: Index<T>, key: string): Versioned<T>[] {
    return index.ids(key).flatMap(id => this.rows.get(id) ?? [])
  }

  put(id: string, version: number, doc: T): void {
    this.#unlist(id)
    this.rows.set(id, Object.freeze({ version, doc: deepFreeze(doc) }))
    for (const index of this.#indexes) index.add(id, doc)
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
    if (row) for (const index of this.#indexes) index.remove(id, row.doc)
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
