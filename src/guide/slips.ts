import { distance } from 'fastest-levenshtein'

/** The right letters in the wrong order are half a slip. */
const swapped = 0.5

/** In how many letters a word was misspelt; two neighbouring letters in the wrong order are less than one. */
export function slips(typed: string, word: string): number {
  const letters = distance(typed, word)
  return letters === 2 && isSwapped(typed, word) ? swapped : letters
}

/** One slip from five letters on, two from eight on; never in a number. */
export function isTypo(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false
  const shorter = Math.min(a.length, b.length)
  const most = shorter < 5 ? 0 : shorter < 8 ? 1 : 2
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
