import { createHash } from 'node:crypto'
import type { State } from './lowdb/state.ts'
import { collections } from './migrations.ts'

/** What a store holds, so that two can be compared: of each collection how many documents, and a checksum over all of them. */
export type Sums = Map<string, { count: number; sum: string }>

/** The order of keys, and in which order documents were written, does not count. */
export function sumsOf(state: State): Sums {
  const sums: Sums = new Map()
  for (const collection of collections) {
    const { rows } = state.table(collection)
    const lines = [...rows].map(([id, { version, doc }]) => JSON.stringify([id, version, sorted(doc)]))
    sums.set(collection, sumOf(lines))
  }
  return sums.set('turns', sumOf([...state.turns].map(entry => JSON.stringify(entry))))
}

/** The collections that differ. */
export function differing(a: Sums, b: Sums): string[] {
  return [...a].flatMap(([name, { count, sum }]) => {
    const other = b.get(name)
    return other?.count === count && other.sum === sum ? [] : [name]
  })
}

function sumOf(lines: string[]): { count: number; sum: string } {
  const hash = createHash('sha256')
  for (const line of lines.sort()) hash.update(`${line}\n`)
  return { count: lines.length, sum: hash.digest('hex') }
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
