import { sortedInPieces } from '../../slices.ts'
import { compareTexts } from './order.ts'

/**
 * What a snapshot file holds, by id: documents with their versions, or the hours of turns. Two lists, because to note a pair for each
 * of 100,000 takes ten times as long.
 */
export class Entries implements Iterable<[id: string, value: unknown]> {
  readonly ids: string[]
  readonly values: unknown[]

  constructor(ids: string[] = [], values: unknown[] = []) {
    this.ids = ids
    this.values = values
  }

  /** As they are at this moment. */
  static of(all: ReadonlyMap<string, unknown>): Entries {
    return new Entries([...all.keys()], [...all.values()])
  }

  get size(): number {
    return this.ids.length
  }

  add(id: string, value: unknown): void {
    this.ids.push(id)
    this.values.push(value)
  }

  *[Symbol.iterator](): Generator<[id: string, value: unknown]> {
    for (const [at, id] of this.ids.entries()) yield [id, this.values[at]]
  }

  /** In the order of their ids. Now and then undefined, so that other work can go on before the next one. */
  *inOrder(): Generator<[id: string, value: unknown] | undefined> {
    const idAt = (at: number) => this.ids[at] ?? ''
    const places = Array.from(this.ids.keys())
    for (const at of yield* sortedInPieces(places, (a, b) => compareTexts(idAt(a), idAt(b))))
      yield [idAt(at), this.values[at]]
  }
}
