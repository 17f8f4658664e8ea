import { expect, it } from 'vitest'
import { termsAnew } from '../../src/search/fields.ts'
import {
  alikeWords,
  commonWords,
  deedWords,
  fieldLines,
  generalWords,
  lightWords,
  opposedWords,
  partWords,
} from '../../src/search/lexicon.ts'
import { stemAnew } from '../../src/search/terms.ts'
import { stemsOfLexicon, termsOfLexicon } from '../../src/search/worked-out.ts'

const stemmed = unique(
  [partWords(), generalWords(), deedWords(), commonWords(), lightWords(), alikeWords(), opposedWords()].flat(2),
)
const sought = unique(fieldLines().flat())

it('holds what the rules make of every word of the lexicon, written anew with -u', async () => {
  const table = {
    stems: lines(stemmed.map(word => [word, stemAnew(word)])),
    terms: lines(sought.map(word => [word, termsAnew(word).join('+')])),
  }
  await expect(`${JSON.stringify(table, undefined, 2)}\n`).toMatchFileSnapshot('../../src/search/worked-out.json')
})

it('is read as it was written', () => {
  expect(stemsOfLexicon()).toEqual(new Map(stemmed.map(word => [word, stemAnew(word)])))
  expect(termsOfLexicon()).toEqual(new Map(sought.map(word => [word, termsAnew(word)])))
})

function unique(words: string[]): string[] {
  return [...new Set(words)].sort()
}

/** Many words a line, so that the file stays readable and a change small. */
function lines(pairs: [string, string][]): string[] {
  const words = pairs.map(([word, other]) => (word === other ? word : `${word}=${other}`))
  const many = 12
  return Array.from({ length: Math.ceil(words.length / many) }, (_, n) =>
    words.slice(n * many, n * many + many).join(' '),
  )
}
