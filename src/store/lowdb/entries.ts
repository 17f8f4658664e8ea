/** So many ids are sorted at once: 100,000 in one go would be a pause that people notice. */
const runLength = 5_000

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
    const { ids, values } = this
    const idAt = (at = 0) => ids[at] ?? ''
    const isBefore = (a?: number, b?: number) => idAt(a) < idAt(b)
    const runs: { places: number[]; next: number }[] = []
    for (let from = 0; from < ids.length; from += runLength) {
      const length = Math.min(runLength, ids.length - from)
      const places = Array.from({ length }, (_, n) => from + n).sort((a, b) => (isBefore(a, b) ? -1 : 1))
      const before = runs.at(-1)
      // Most is stored in this order as it is.
      if (before && isBefore(before.places.at(-1), places[0])) before.places.push(...places)
      else runs.push({ places, next: 0 })
      yield undefined
    }
    while (runs.length > 0) {
      const least = runs.reduce((a, b) => (isBefore(b.places[b.next], a.places[a.next]) ? b : a))
      const at = least.places[least.next++] ?? 0
      yield [idAt(at), values[at]]
      if (least.next === least.places.length) runs.splice(runs.indexOf(least), 1)
    }
  }
}
