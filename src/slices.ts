import { setImmediate } from 'node:timers/promises'

/** How long work goes on while others may be waiting, in milliseconds. */
const atOnce = 8

/** Until when slices go on in this turn of the event loop, as a steady time; undefined: none has begun in it. */
let end: number | undefined

/** Whoever waits for the next turn: one after another, each in a turn of its own. */
let waiting = Promise.resolve()

function endOfThisTurn(): number {
  if (end === undefined) {
    end = performance.now() + atOnce
    void setImmediate().then(() => {
      end = undefined
    })
  }
  return end
}

/**
 * Does work to its end. Other work goes on whenever 8 ms are over, where it yields: what it does in between is to be far less. All that
 * is done so has the same 8 ms, however much there is of it.
 */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const until = endOfThisTurn()
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    waiting = waiting.then(() => setImmediate())
    await waiting
  }
}

/** Does work to its end at once. */
export function finished<T>(work: Generator<unknown, T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** What is made once: when it is first asked for, or before, piece by piece. */
export interface Prepared<T> {
  (): T
  prepare(): Generator<void>
}

/** Like `lazily` for what takes long. Whoever asks while it is being prepared has the rest made at once. */
export function inPieces<T>(make: () => Generator<unknown, T>): Prepared<T> {
  let making: Generator<unknown, T> | undefined
  let made: { value: T } | undefined
  function step(): void {
    making ??= make()
    try {
      const { done, value } = making.next()
      if (done) made = { value }
    } catch (error) {
      // Whoever asks next is not to get the end of what has failed.
      making = undefined
      throw error
    }
  }
  function get(): T {
    while (!made) step()
    return made.value
  }
  function* prepare(): Generator<void> {
    for (; !made; step()) yield
  }
  return Object.assign(get, { prepare })
}

const runLength = 1_000

/** Sorts a list of its own, piece by piece. */
export function* sortedInPieces<T>(all: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let runs: T[][] = []
  for (let from = 0; from < all.length; from += runLength) {
    runs.push(all.slice(from, from + runLength).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: T[][] = []
    for (let n = 0; n < runs.length; n += 2) longer.push(yield* merged(runs[n] ?? [], runs[n + 1] ?? [], compare))
    runs = longer
  }
  return runs[0] ?? []
}

function* merged<T>(one: T[], other: T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  const [last, first] = [one.at(-1), other[0]]
  // Mostly what was stored later comes later.
  if (last === undefined || first === undefined || compare(last, first) <= 0) return one.concat(other)
  const all: T[] = []
  let [a, b] = [0, 0]
  while (a < one.length && b < other.length) {
    all.push(compare(one[a] as T, other[b] as T) <= 0 ? (one[a++] as T) : (other[b++] as T))
    if (all.length % runLength === 0) yield
  }
  return all.concat(one.slice(a), other.slice(b))
}
