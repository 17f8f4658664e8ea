import vocabulary from '../../locales/commands.json' with { type: 'json' }
import { fold } from '../guide/questions/fold.ts'
import { withoutPoliteness } from '../words/fillers.ts'

/** A key of locales/commands.json: something that can be said in several words. */
export type Word = keyof typeof vocabulary

/** By what is typed, folded: the words that it says. */
const saying = new Map<string, Set<Word>>()
for (const word of Object.keys(vocabulary) as Word[])
  for (const phrase of [...vocabulary[word].de, ...vocabulary[word].en].map(fold))
    saying.set(phrase, (saying.get(phrase) ?? new Set()).add(word))

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
  const said = wordsSaid(text)
  return said.size > 0 ? among.find(word => said.has(word)) : undefined
}

/** The last text that was asked about: in one turn it is asked about several times. */
let last: { text: string; said: ReadonlySet<Word> } = { text: '', said: new Set() }

/** All words that a text says, of which a person can mean only one where it is said. */
export function wordsSaid(text: string): ReadonlySet<Word> {
  if (last.text !== text) {
    const [whole, plain] = [saying.get(fold(text)), saying.get(withoutPoliteness(text))]
    last = { text, said: new Set([...(whole ?? []), ...(plain ?? [])]) }
  }
  return last.said
}
