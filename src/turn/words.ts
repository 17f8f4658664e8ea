import { distance } from 'fastest-levenshtein'
import vocabulary from '../../locales/commands.json' with { type: 'json' }
import { fold } from '../guide/questions/fold.ts'

/** A key of locales/commands.json: something that can be said in several words. */
export type Word = keyof typeof vocabulary

/** Exactly: the very words. Probably: small typos forgiven, as long as only one word comes into question. */
export type How = 'exactly' | 'probably'

const phrases = new Map<Word, string[]>(
  (Object.keys(vocabulary) as Word[]).map(word => [word, [...vocabulary[word].de, ...vocabulary[word].en].map(fold)]),
)

/** Whether a text says just this: yes, no, that the Kennwort is written down … */
export function says(word: Word, text: string): boolean {
  return phrases.get(word)?.includes(fold(text)) ?? false
}

/** "ja", "Ja, Entwurf löschen". */
export function saysYes(text: string): boolean {
  return says('yes', text) || /^(?:ja|yes)[\s,]/i.test(text.trim())
}

/** Which of some words a text says. */
export function wordOf<W extends Word>(text: string, among: readonly W[], how: How): W | undefined {
  const exact = among.find(word => says(word, text))
  if (exact !== undefined || how === 'exactly') return exact
  const typed = fold(text)
  const near = among.filter(word => phrases.get(word)?.some(phrase => isNear(typed, phrase)))
  return near.length === 1 ? near[0] : undefined
}

/** One slip in a short word, two in a longer one ("Hlife" swaps two letters); the first letter is usually right. */
function isNear(typed: string, phrase: string): boolean {
  if (typed.length < 4 || typed[0] !== phrase[0] || Math.abs(typed.length - phrase.length) > 2) return false
  return distance(typed, phrase) <= (typed.length < 5 ? 1 : 2)
}
