/**
 * A key that a folded name shares with the same name written the other way round: "Mustermann, Erika" folds to
 * "mustermann erika" and means "Erika Mustermann". Folding takes the comma, and a surname may have several words ("von der
 * Heide, Uwe"), so the words count as a ring, and the key begins where it comes first in the alphabet.
 */
export function anyWayRound(folded: string): string {
  const words = folded.split(' ')
  const rounds = words.map((_, from) => [...words.slice(from), ...words.slice(0, from)].join(' '))
  return rounds.sort()[0] ?? folded
}
