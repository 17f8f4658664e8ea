import { inPieces } from '../slices.ts'
import { fieldLines } from './lexicon.ts'
import { terms } from './terms.ts'
import { weightOf } from './weight.ts'
import { termsOfLexicon } from './worked-out.ts'

/** How much a word counts for its field: in a title, and in the other texts. Two words that stand together say more than one. */
const said = { title: 1, text: 0.4, together: 1.3 }

/** What of a line of the lexicon a text may have: one term, or several that stand in it together. */
interface Sign {
  terms: readonly string[]
  /** A word of two fields counts half for each. */
  much: number
  field: string
}

/** By the first term of each sign. */
const signs = inPieces(() => signsOf(fieldLines()))

/** Makes, piece by piece, what the first text would have to wait for. */
export function prepareFields(): Generator<void> {
  return signs.prepare()
}

/**
 * The fields of work that a text is about, and how much of it is: the sum of what its words say. „Schneepflug“ and „Glatteis“
 * have no letters in common, but both are about winter service. A field is named by a term that no text can have.
 */
export function fieldsOf(title: readonly string[], text: readonly string[]): Map<string, number> {
  const ofTerm = signs()
  const inTitle = new Set(title)
  const all = new Set([...title, ...text])
  const found = new Map<string, number>()
  for (const term of all) {
    for (const sign of ofTerm.get(term) ?? []) {
      const { terms: parts } = sign
      // Most signs are one word, and a store is read with thousands of texts.
      if (parts.length > 1 && !parts.every(each => all.has(each))) continue
      const where = parts.every(each => inTitle.has(each)) ? said.title : said.text
      found.set(sign.field, (found.get(sign.field) ?? 0) + where * sign.much)
    }
  }
  return found
}

/** What a text has to have so that a word of the lexicon stands in it. */
export function termsAnew(word: string): string[] {
  return [...new Set(terms(word.replaceAll('+', ' ')))].sort()
}

function* signsOf(lines: readonly string[][]): Generator<void, Map<string, Sign[]>> {
  const known = termsOfLexicon()
  yield
  /** By what is to be found, the fields it stands for. */
  const fields = new Map<string, Set<string>>()
  for (const [line, words] of lines.entries()) {
    yield
    for (const word of words) {
      const parts = known.get(word) ?? termsAnew(word)
      // Of „zu+kalt“, „kalt“ is left, and that alone says nothing.
      if (parts.length === 0 || (parts.length === 1 && word.includes('+'))) continue
      const key = parts.join(' ')
      const before = fields.get(key)
      if (before) before.add(`#${line}`)
      else fields.set(key, new Set([`#${line}`]))
    }
  }
  const found = new Map<string, Sign[]>()
  for (const [key, of] of fields) {
    yield
    const parts = key.split(' ')
    const first = parts[0] ?? ''
    const tells = parts.reduce((sum, term) => sum + weightOf(term), 0)
    const much = ((parts.length > 1 ? said.together : 1) * Math.min(1, tells)) / of.size
    const list = [...of].map(field => ({ terms: parts, much, field }))
    found.set(first, [...(found.get(first) ?? []), ...list])
  }
  return found
}
