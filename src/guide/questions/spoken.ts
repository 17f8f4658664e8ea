import { fold } from './fold.ts'

const polite = new Set(['bitte', 'danke', 'dankeschon', 'please', 'thanks'])

/** What somebody said, comparable and without courtesies at either end: "Bürgerservice, bitte!" is "burgerservice". */
export function spoken(text: string): string {
  const words = fold(text).split(' ')
  const isSaid = (word: string) => !polite.has(word)
  const from = words.findIndex(isSaid)
  return from === -1 ? words.join(' ') : words.slice(from, words.findLastIndex(isSaid) + 1).join(' ')
}
