/** Longer names are compared by their beginning: nobody has a name like that, but anybody can type one. In characters. */
const longest = 200

/**
 * A key that a folded name shares with the same name written the other way round: "Mustermann, Erika" folds to
 * "mustermann erika" and means "Erika Mustermann". Folding takes the comma, and a surname may have several words ("von der
 * Heide, Uwe"), so the words count as a ring, and the key begins where it comes first in the alphabet.
 */
export function anyWayRound(folded: string): string {
  const words = folded.slice(0, longest).split(' ')
  const first = leastRotation(words, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return [...words.slice(first), ...words.slice(0, first)].join(' ')
}

/**
 * Where a ring begins so that it comes first in the alphabet, with at most three comparisons for each of its parts: two
 * candidates are compared part by part, and whichever loses takes with it every beginning up to where they differ.
 */
export function leastRotation<T>(ring: readonly T[], compare: (a: T, b: T) => number): number {
  const at = (index: number) => ring[index % ring.length] as T
  let [one, other, alike] = [0, 1, 0]
  while (one < ring.length && other < ring.length && alike < ring.length) {
    const order = compare(at(one + alike), at(other + alike))
    if (order === 0) {
      alike++
      continue
    }
    if (order > 0) one += alike + 1
    else other += alike + 1
    if (one === other) other++
    alike = 0
  }
  return Math.min(one, other)
}
