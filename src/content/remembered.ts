import { isDeepStrictEqual } from 'node:util'

/**
 * A reader that keeps what its last texts gave: the same ones are read by whoever watches them, at the start several times
 * over, and reading a guide takes a tenth of a second. For pure readers only, whose arguments nobody changes: they are kept,
 * and compared, which takes no time where they are the same ones.
 */
export function remembered<Args extends unknown[], Result>(
  read: (...args: Args) => Result,
  most: number,
): (...args: Args) => Result {
  let kept: { args: Args; result: Result }[] = []
  return (...args) => {
    const known = kept.find(each => isDeepStrictEqual(each.args, args)) ?? { args, result: read(...args) }
    kept = [known, ...kept.filter(each => each !== known)].slice(0, most)
    return known.result
  }
}
