import { stemmer } from '@orama/stemmers/german'
import dialect from '../../locales/dialect.json' with { type: 'json' }
import { fold } from '../guide/questions/fold.ts'

/** One word of a text, as it is compared, and where it stands. */
export interface Spoken {
  /** Without case, accents and umlaut spellings. */
  word: string
  /** The word without its ending. */
  stem: string
  /** Place in the text: from the first character to after the last. */
  from: number
  to: number
  /** Stands within quotation marks: it is spoken of, and asks for nothing. */
  isQuoted: boolean
}

/** A word, or the number of a task or an idea as a whole: "T-2026-48213", "2026-48213". */
const piece = /(?<![\p{L}\p{N}-])(?:[IT]-)?20\d\d-\d{5}(?![\p{L}\p{N}-])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/giu
const numbered = /^(?:[IT]-)?20\d\d-\d{5}$/i
/** All numbers of a kind are the same where sentences are compared: an example has any of them. */
const [ofTask, ofIdea] = ['#task', '#idea']

/** Whether it is the number of a task or an idea. */
export function isNumber({ stem }: Spoken): boolean {
  return stem === ofTask || stem === ofIdea
}

/** The words of a text in their order. Everything between them, and case and spelling of umlauts, does not count. */
export function spoken(text: string): Spoken[] {
  const quotes = [...text.matchAll(/[„“”"«»]([^„“”"«»]*)[“”"«»]/g)].map(({ index, 0: all }) => [
    index,
    index + all.length,
  ])
  return [...text.matchAll(piece)].flatMap(({ index, 0: each }) => {
    const isQuoted = quotes.some(([from = 0, to = 0]) => index >= from && index < to)
    const place = { from: index, to: index + each.length, isQuoted }
    if (numbered.test(each)) return [{ word: each.toLowerCase(), stem: /^t/i.test(each) ? ofTask : ofIdea, ...place }]
    return standard(fold(each.replace(/['’]/g, ''))).map(word => ({ word, stem: stemOf(word), ...place }))
  })
}

/** Small words of dialects, as they are written: "wat" is "was"; one may stand for two. */
const written = new Map(Object.entries(dialect).map(([word, words]) => [fold(word), words.split(' ').map(fold)]))

function standard(word: string): string[] {
  return written.get(word) ?? [word]
}

const stems = new Map<string, string>()
const mostRemembered = 20_000

/** German endings are taken off English words as well: what is compared was treated alike. */
function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostRemembered) stems.clear()
  const stem = word.length > 40 ? word : stemmer(word)
  stems.set(word, stem)
  return stem
}
