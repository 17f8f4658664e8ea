import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifestEnglish from '../../appPackage/en.json' with { type: 'json' }
import manifest from '../../appPackage/manifest.json' with { type: 'json' }
import de from '../../locales/de.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import operator from '../../locales/operator.json' with { type: 'json' }
import { english, german, type HouseWord, verbFirst } from './house-words.ts'

type Said = [place: string, text: string]

/** Every text below a value. What people type instead (`also`, `maybe`, `words`, and guides/answers/) is nothing we say. */
function texts(value: unknown, place: string): Said[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    ['also', 'maybe', 'words', 'id', 'terms', '$schema'].includes(key) ? [] : texts(each, `${place} ${key}`),
  )
}

const guides = globSync('guides/**/*.yaml')
  .filter(file => !file.startsWith('guides/answers/'))
  .flatMap(file => texts(parse(readFileSync(file, 'utf8')), file))
/** A reason is what coordinators say, and a form for citizens is what the town says: „wir“ is the administration there. */
const isReason = ([place]: Said) =>
  place.startsWith('guides/rules/ideas.yaml reasons') || place.startsWith('guides/buergerbogen.yaml')
const inLanguage = (language: string) => guides.filter(([place]) => place.split(' ').includes(language))

const handbook = globSync('docs/handbuch/*.md')
  .filter(file => !file.endsWith('.en.md'))
  .flatMap(file =>
    readFileSync(file, 'utf8')
      .replace(/```.*?```|`[^`]*`/gs, '')
      .split('\n')
      .map((line): Said => [file, line]),
  )

/** What stands before an audience in English: no code, and no names of settings. */
const englishPages = ['README.md', ...globSync('docs/handbuch/*.en.md')].flatMap(file =>
  readFileSync(file, 'utf8')
    .replace(/```.*?```|`[^`]*`/gs, '')
    .split('\n')
    .map((line): Said => [file, line]),
)

const germanTexts = [
  ...texts(de, 'locales/de.json'),
  ...texts(manifest, 'manifest.json'),
  ...texts(operator, 'locales/operator.json'),
  ...inLanguage('de'),
  ...handbook,
]
const englishTexts = [
  ...texts(en, 'locales/en.json'),
  ...texts(manifestEnglish, 'en.json'),
  ...inLanguage('en'),
  ...englishPages,
]

function offences(said: Said[], { not, except, notIn }: HouseWord): string[] {
  return said
    .filter(each => !(notIn === 'reasons' && isReason(each)))
    .filter(([, text]) => not.test(except ? text.replace(except, '') : text))
    .map(([place, text]) => `${place}: ${text}`)
}

describe('German texts name things one way', () => {
  test.each(german)('$but', word => expect(offences(germanTexts, word)).toEqual([]))

  test('„Wenn …“ instead of a condition that begins with its verb', () => {
    const sentences = germanTexts.flatMap(([place, text]) =>
      text.split(/(?<=[.!?:])\s+/).map((sentence): Said => [place, sentence.replaceAll('*', '')]),
    )
    expect(sentences.filter(([, sentence]) => verbFirst.test(sentence)).map(said => said.join(': '))).toEqual([])
  })
})

describe('English texts name things one way', () => {
  test.each(english)('$but', word => expect(offences(englishTexts, word)).toEqual([]))
})
