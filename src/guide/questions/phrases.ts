/** Folded phrases of one or several words with what they mean; the earlier list wins where two have the same phrase. */
export interface Phrases<Meaning> {
  /** Words of the longest phrase. */
  longest: number
  meanings: Map<string, Meaning>
}

export function phrases<Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>()
  let longest = 1
  for (const [phrase, meaning] of entries) {
    if (phrase === '' || meanings.has(phrase)) continue
    meanings.set(phrase, meaning)
    longest = Math.max(longest, phrase.split(' ').length)
  }
  return { longest, meanings }
}

/** The longest phrase that begins at a word of a list, and how many words it has. */
export function phraseAt<Meaning>(
  { longest, meanings }: Phrases<Meaning>,
  words: readonly string[],
  at: number,
): { meaning: Meaning; words: number } | undefined {
  for (let count = Math.min(longest, words.length - at); count > 0; count--) {
    const meaning = meanings.get(words.slice(at, at + count).join(' '))
    if (meaning !== undefined) return { meaning, words: count }
  }
  return undefined
}
