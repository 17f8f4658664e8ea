import lines from '../../locales/wishes.json' with { type: 'json' }
import { lazily } from '../guide/lazily.ts'
import { fold } from '../guide/questions/fold.ts'
import { learn, type Machines, scoresFor } from '../learn/machines.ts'

/** What may be wanted of a task or an idea that a sentence names by its number: a key of locales/wishes.json. */
type Wish = Exclude<keyof typeof lines, 'none' | 'show'>

/** What was meant by sentences: a wish, only to look at it, or nothing at all, as they deny, suppose, or tell of others. */
type Meant = keyof typeof lines

/** So much more has to speak for nothing before what was said is not asked about. */
const doubtful = 0.4

const meanings = Object.keys(lines) as Meant[]

/** Learned when somebody first writes such a sentence: some tenths of a second. */
const machines = lazily((): Machines => {
  const examples = meanings.flatMap((meaning, meant) =>
    Object.values(lines[meaning]).flatMap(said => said.map(text => ({ words: wordsOf(text), meant }))),
  )
  return learn(examples, meanings.length)
})

/** Whether a sentence rather wants nothing of something that it names by its number, though its words say what could be wanted. */
export function isOnlyTold(text: string, said: Wish): boolean {
  const scores = scoresFor(machines(), wordsOf(text))
  const speaksFor = (meaning: Meant) => scores[meanings.indexOf(meaning)] ?? 0
  return speaksFor('none') - speaksFor(said) > doubtful
}

/** A sentence in words: all numbers of a kind are one, and what asks, quotes or goes on tells something, too. */
function wordsOf(text: string): string {
  return fold(
    text
      .replace(number, (_, letter = 'i') => ` number${String(letter).toLowerCase()} `)
      .replace(/\?/g, ' asks ')
      .replace(/["„“”»«‚‘]/g, ' quote ')
      .replace(/[:–—]/g, ' goeson ')
      .replace(/\d+/g, ' some '),
  )
}

const number = /(?<![\p{L}\p{N}])(?:([TI])-(?:20\d\d-\d{5}|0)|20\d\d-\d{5})(?!\p{N})/giu
