import { closest, distance } from 'fastest-levenshtein'

/** "Did you mean …" if something similar is possible, otherwise what is possible at all. */
export function suggest(written: string, possible: readonly string[]): string {
  const near = possible.length > 0 ? closest(written, possible) : ''
  const isNear = near !== '' && distance(written.toLowerCase(), near) <= Math.ceil(near.length / 3)
  if (isNear) return `Did you mean “${near}”?`
  return possible.length > 0 ? `Possible are: ${possible.join(', ')}` : 'Remove it'
}
