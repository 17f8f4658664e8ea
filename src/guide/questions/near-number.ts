import type { ReadAnswer } from '../kind.ts'
import { slips } from '../slips.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { spelled } from './number-words.ts'
import type { Phrases } from './phrases.ts'
import type { Meaning } from './units.ts'

/** Whoever writes more tells more than a number; and no word for one is longer. */
const longest = { words: 6, letters: 30 }
const shortest = 3

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

/**
 * The only number that a text may name but for a slip in one of its words, to ask back with: "zwanizg", "drei Stunedn".
 * @param read reads a text as a number
 */
export function nearNumber(
  text: string,
  known: Phrases<Meaning>,
  read: (text: string) => ReadAnswer,
): number | undefined {
  const words = text.trim().split(/\s+/)
  if (words.length > longest.words) return undefined
  const units = unitWords(known)
  const found = new Set<number>()
  for (const [at, written] of words.entries()) {
    const plain = written.toLowerCase().replace(/[^\p{L}]/gu, '')
    const word = fold(plain)
    if (word.length < shortest || word.length > longest.letters) continue
    if (isEdge(word) || others.has(word) || known.meanings.has(word) || spelled(word) !== undefined) continue
    const numbers = misspelt(plain).map(fold)
    const meant = [...numbers.filter(each => spelled(each)), ...units.filter(each => slips(word, each) <= 1)]
    const swapped = meant.filter(each => slips(word, each) < 1)
    for (const each of new Set(swapped.length > 0 ? swapped : meant)) {
      const again = read(words.with(at, each).join(' '))
      if (again.ok) found.add(Number(again.value))
    }
  }
  const [only, another] = found
  return another === undefined ? only : undefined
}

/** Words that are as like. */
const others = new Set(
  'viele viel vielen wenige einige mehrere manche keins dein sein fein hin her neu viech many few done gone ton hen tin some'.split(
    ' ',
  ),
)

/** The words that units are called with. */
function unitWords({ meanings }: Phrases<Meaning>): string[] {
  const phrases = [...meanings].flatMap(([phrase, { is }]) =>
    is === 'unit' || is === 'power' ? phrase.split(' ') : [],
  )
  return [...new Set(phrases)].filter(word => word.length > shortest)
}

/** All that is one letter away, or has two of them in the other order. */
function misspelt(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const [head, next = '', after = '', tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
    return [
      head + after + next + tail,
      head + after + tail,
      ...letters.flatMap(letter => [head + letter + after + tail, head + letter + next + after + tail]),
    ]
  }).flat()
}
