import { createHash } from 'node:crypto'

const first = 30_000
/** However long Teams asks to wait: what waits for days is noticed by nobody. In milliseconds. */
const longestAsked = 60 * 60_000
const longest = 30 * 60_000
/** Up to this share is added, so that what was refused together does not come again together. */
const spread = 0.25

/** So many refusals in a row take 24 hours; then a message is parked. */
export const mostRefusals = 53

/**
 * How long to wait after the n-th refusal (n ≥ 1), in milliseconds: 30 seconds, doubling to 30 minutes, and a little more
 * that depends on the key alone.
 * @param asked how long Teams asked to wait, in milliseconds; an hour at most is kept to
 */
export function backoff(key: string, refusals: number, asked = 0): number {
  const doubled = Math.min(first * 2 ** Math.min(refusals - 1, 20), longest)
  return Math.max(Math.min(asked, longestAsked), Math.round(doubled * (1 + spread * share(`${key}\n${refusals}`))))
}

/** The same text gives the same number, 0 to 1. */
function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32
}
