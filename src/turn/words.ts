import vocabulary from '../../locales/commands.json' with { type: 'json' }
import { fold } from '../guide/questions/fold.ts'
import { withoutPoliteness } from '../words/fillers.ts'

/** A key of locales/commands.json: something that can be said in several words. */
export type Word = keyof typeof vocabulary

const phrases = new Map<Word, string[]>(
  (Object.keys(vocabulary) as Word[]).map(word => [word, [...vocabulary[word].de, ...vocabulary[word].en].map(fold)]),
)

/** Whether a text says just this, in its very words: yes, no, that the Kennwort is written down … "Bitte" is no word more. */
export function says(word: Word, text: string): boolean {
  return wordOf(text, [word]) !== undefined
}

/** "ja", "Ja, Entwurf löschen". */
export function saysYes(text: string): boolean {
  return says('yes', text) || /^(?:ja|yes)[\s,]/i.test(text.trim())
}

/** Which of some words a text says. */
export function wordOf<W extends Word>(text: string, among: readonly W[]): W | undefined {
  const said = [fold(text), withoutPoliteness(text)]
  return among.find(word => phrases.get(word)?.some(phrase => said.includes(phrase)))
}
