import { performance } from 'node:perf_hooks'

/** One of two ways to do the same work. */
export interface Contestant {
  name: string
  /** Does a fixed amount of work: the same as the other contestant. */
  run(): Promise<void>
}

export interface Result {
  work: string
  ours: string
  other: string
  /** How many times as fast ours was, one a round, sorted. */
  ratios: number[]
}

/** Odd, so that one of them is the median. */
const rounds = 5
/**
 * Measures two contestants side by side. They take turns (A B A B), so whatever else the machine does meets both, and
 * only the ratio of their times within a round counts. The first round warms up and is not counted.
 * @param turns how often each has its turn within a round: the shorter a run, the more
 */
export async function compete(work: string, ours: Contestant, other: Contestant, turns: number): Promise<Result> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const time = { ours: 0, other: 0 }
    for (let turn = 0; turn < turns; turn++) {
      time.ours += await timed(ours)
      time.other += await timed(other)
    }
    if (round > 0) ratios.push(time.other / time.ours)
  }
  return { work, ours: ours.name, other: other.name, ratios: ratios.sort((a, b) => a - b) }
}

/** In milliseconds. */
async function timed({ run }: Contestant): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}
