import { lazily } from '../guide/lazily.ts'
import { commonWords, deedWords, generalWords, lightWords } from './lexicon.ts'
import { stem } from './terms.ts'

/**
 * A new board has nothing to count yet. So words are weighed as if it held this many ideas more, of which so many have a word
 * that nearly everything is called by, a word of every day, a word for what is done, or one for a thing.
 */
const imagined = { ideas: 200, general: 50, common: 40, light: 20, deed: 3, thing: 1 }

/** Also a word that all have tells a little. */
const least = 0.02

type Kind = 'general' | 'common' | 'light' | 'deed' | 'thing'

const kinds = lazily(
  () =>
    new Map<string, Kind>([
      ...of(deedWords(), 'deed'),
      ...of(commonWords(), 'common'),
      ...of(lightWords(), 'light'),
      ...of(generalWords(), 'general'),
    ]),
)

/**
 * How much a word tells of what a text is about, from 0 to 1: ln((N + 200) / (n + b)) / ln(N + 200), where n of N texts have
 * it, and b is what is imagined of its kind.
 * @param having n, and `total`, N: none on a board that is not known
 */
export function weightOf(term: string, having = 0, total = 0): number {
  const all = total + imagined.ideas
  const has = having + imagined[kindOf(term)]
  return Math.max(least, Math.log(all / has) / Math.log(all))
}

function kindOf(term: string): Kind {
  return kinds().get(term) ?? (/^\d+$/.test(term) ? 'common' : 'thing')
}

function of(words: readonly string[], kind: Kind): [string, Kind][] {
  return words.map(word => [stem(word), kind])
}
