import { contentOf, isDoubt } from './fillers.ts'
import { type Spoken, spoken } from './spoken.ts'
import { meant, vocabulary } from './typos.ts'

/** What something is called in general names none of them, and nor do the small words beside it: "die Sache mit dem …". */
const general = new Set(
  `aufgabe aufgaben task tasks punkt sache geschichte thema ding dings kram zeug projekt mit zu zum zur von vom für fürs bei
  beim in im am an auf um über wegen mein meine meinem meiner meinen unser unsere unserem thing item with for on of about my our`
    .split(/\s+/)
    .flatMap(word => spoken(word).map(({ stem }) => stem)),
)

/** Whether a text names a title by some of its words: without endings, as a part of a longer word, or with a slip. */
export function isNamed(title: string, text: string): boolean {
  const own = spoken(title)
  const said = contentOf(spoken(text)).filter(({ stem }) => !general.has(stem))
  return said.length > 0 && !said.some(isDoubt) && said.every(word => own.some(each => isSame(each, word)))
}

/** So many letters in common make a part of a longer word. */
const shortestPart = 5

function isSame(own: Spoken, said: Spoken): boolean {
  if (own.stem === said.stem) return true
  const [short, long] = own.stem.length < said.stem.length ? [own.stem, said.stem] : [said.stem, own.stem]
  if (short.length >= shortestPart && long.includes(short)) return true
  return meant(vocabulary([own.word]), said.word) !== undefined
}
