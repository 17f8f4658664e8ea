import { kinship } from '../search/kinship.ts'
import { terms } from '../search/terms.ts'
import { contentOf, isDoubt } from './fillers.ts'
import { spoken } from './spoken.ts'

/** What something is called in general names none of them, and nor do the small words beside it: "die Sache mit dem …". */
const general = new Set(
  `aufgabe aufgaben task tasks punkt sache geschichte thema ding dings kram zeug projekt mit zu zum zur von vom für fürs bei
  beim in im am an auf um über wegen mein meine meinem meiner meinen unser unsere unserem thing item with for on of about my our`
    .split(/\s+/)
    .flatMap(word => spoken(word).map(({ stem }) => stem)),
)

/** How much a word must mean the same as one of the title: a typo does, and so does the longer word it ends. */
const enough = 0.6

/**
 * Whether a text names a title by some of its words, by the rules of the search: however they are spelt, without endings, as a
 * part of a longer word, in other words, or with a slip.
 */
export function isNamed(title: string, text: string): boolean {
  const own = terms(title)
  const said = contentOf(spoken(text)).filter(({ stem }) => !general.has(stem))
  return said.length > 0 && !said.some(isDoubt) && said.every(({ word }) => hasAll(own, terms(word)))
}

/** A word that means nothing to the search names nothing. */
function hasAll(own: string[], said: string[]): boolean {
  return said.length > 0 && said.every(term => own.some(each => kinship(each, term) >= enough))
}
