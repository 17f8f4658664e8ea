import { createHash } from 'node:crypto'

/**
 * A reader that keeps what its last texts gave: the same ones are read by whoever watches them, at the start several times
 * over, and reading a guide takes a tenth of a second. For pure readers only, whose arguments can be written as JSON.
 */
export function remembered<Args extends unknown[], Result>(
  read: (...args: Args) => Result,
  kept: number,
): (...args: Args) => Result {
  const known = new Map<string, Result>()
  return (...args) => {
    const key = createHash('sha256').update(JSON.stringify(args)).digest('base64')
    const result = known.has(key) ? (known.get(key) as Result) : read(...args)
    known.delete(key)
    known.set(key, result)
    for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest)
    return result
  }
}
