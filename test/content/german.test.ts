import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import catalogue from '../../locales/findings.json' with { type: 'json' }
import { inGerman } from '../../src/content/german.ts'
import { literalsIn } from '../fixtures/literals.ts'

/** Sentences in these files that no author reads: faults of the program, and parts of other words. */
const notTold = [
  /^The guide “\{\}” has no outcomes/,
  /^A checked guide/,
  /^(score|criterion|question) \{\}$/,
  /problem\{\}$|in the guides$|^Correct the files/,
  /^(Sequence item|Implicit map key)$/,
  // Said in both languages where it stands.
  /^\{\} is(t angelegt| there)\. /,
]
const places = ['src/guide', 'src/guide/scoring', 'src/content']
const single = [
  'src/task/check-template.ts',
  'src/task/budget.ts',
  'src/assessment/example.ts',
  'src/reminder/form.ts',
  'src/idea/form.ts',
  'src/privacy/form.ts',
  'src/people/units-file.ts',
  'src/cli/guides.ts',
  'src/cli/guides/new.ts',
  'src/cli/guides/preview.ts',
  'src/cli/guides/try.ts',
]

test('every message and every remedy has a German form', () => {
  const told = filesIn(places).flatMap(file => sentencesIn(readFileSync(file, 'utf8')))
  expect(told.length).toBeGreaterThan(200)
  const open = told.filter(text => !Object.hasOwn(catalogue, text) && !notTold.some(pattern => pattern.test(text)))
  expect([...new Set(open)]).toEqual([])
})

test('a German form keeps every value', () => {
  for (const [english, german] of Object.entries(catalogue)) {
    const [wanted, kept] = [english, german].map(text => text.match(/\{[=\d]?\}/g)?.length ?? 0)
    expect(kept, english).toBe(wanted)
  }
})

test('German is written with its own quotes', () => {
  expect(Object.values(catalogue).filter(german => /”|“[^„]*“/.test(german.replace(/„[^“]*“/g, '')))).toEqual([])
})

test.each([
  ['There is no question “Frage”', 'Es gibt keine Frage „Frage“'],
  ['There is no outcome “gut”', 'Es gibt kein Ergebnis „gut“'],
  ['There is no kind of question “key”', 'Eine Frage der Art „key“ gibt es nicht'],
  ['The German text of “ask” is empty', 'Der deutsche Text von „ask“ ist leer'],
  ['Unknown key “list”', 'Unbekannte Angabe „list“'],
  ['Possible are: option', 'Möglich sind: option'],
  ['Did you mean “question”?', 'Meinten Sie „question“?'],
  ['“min” and “is” cannot stand together', '„min“ und „is“ gehen nicht zusammen'],
  ['Nobody knows this “message”', 'Nobody knows this „message“'],
])('%s', (english, german) => expect(inGerman(english)).toBe(german))

test('a message without end is not searched', () => {
  const long = `There is no question “${'“x” '.repeat(100_000)}”`
  expect(inGerman(long)).toContain('„x“')
})

function filesIn(folders: string[]): string[] {
  const found = folders.flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
  return [...found.filter(file => file.endsWith('.ts')), ...single]
}

/** The texts in a source that read like a sentence, with {} for each value. */
function sentencesIn(source: string): string[] {
  return literalsIn(source).filter(text => /^(?:[A-Z][a-z]+|[Aa]|“\S*”|\{\}) /.test(text) && /[a-z]{2}/.test(text))
}
