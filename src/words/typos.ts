import { slips } from '../guide/slips.ts'

/** How a word was meant, and in how many letters it differs. */
export interface Meant {
  word: string
  slips: number
}

/** Words by first letter, to find the one that was meant: the first letter is usually right. */
export type Vocabulary = Map<string, string[]>

export function vocabulary(words: Iterable<string>): Vocabulary {
  return Map.groupBy(new Set(words), word => word.slice(0, 1))
}

/** All words that one slip makes of a word of four letters and more. */
export function oneSlipFrom(known: Vocabulary, word: string): string[] {
  if (word.length < 4) return []
  const likely = (known.get(word.slice(0, 1)) ?? []).filter(each => Math.abs(each.length - word.length) <= 1)
  return likely.filter(each => each.length > 3 && each !== word && slips(word, each) <= 1)
}

/**
 * The word that was probably meant: one slip in five letters and more, two in eight and more; two neighbouring letters in
 * the wrong order are less than one, and the only slip in four. Undefined if none comes into question, or several just as well.
 */
export function meant(known: Vocabulary, word: string): Meant | undefined {
  const most = word.length < 4 ? 0 : word.length < 5 ? 0.5 : word.length < 8 ? 1 : 2
  if (most === 0) return undefined
  const near = (known.get(word.slice(0, 1)) ?? [])
    .filter(each => Math.abs(each.length - word.length) <= most && each.length >= Math.min(word.length, 5))
    .map(each => ({ word: each, slips: slips(word, each) }))
    .filter(each => each.slips <= most)
  const least = Math.min(...near.map(each => each.slips))
  const [best, another] = near.filter(each => each.slips === least)
  return another ? undefined : best
}
