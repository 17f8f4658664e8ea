import { closest, distance } from 'fastest-levenshtein'

/** "Did you mean …" if something similar is possible, otherwise what is possible at all. */
export function suggest(written: string, possible: readonly string[]): string {
  const near = nearest(written, possible)
  if (near !== undefined) return `Did you mean “${near}”?`
  return possible.length > 0 ? `Possible are: ${possible.join(', ')}` : 'Remove it'
}

/** What was probably meant; undefined if nothing is similar. */
export function nearest(written: string, possible: readonly string[]): string | undefined {
  const near = possible.length > 0 ? closest(written, possible) : ''
  const typos = distance(written.toLowerCase(), near)
  return typos < near.length && typos <= Math.ceil(near.length / 3) ? near : undefined
}
