import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ContentProblem } from '../../src/content/problems.ts'
import { hashOf, readGuide, readKnownGuide } from '../../src/content/read-guide.ts'
import { german, toldInGerman } from '../fixtures/faults-german.ts'

const sound = readFileSync(new URL('./guide.yaml', import.meta.url), 'utf8')

test('the guide that is broken below is sound', () => {
  expect(problemsIn(sound)).toEqual([])
})

/** One fault each: what is replaced by what, the text of the line that must be named, and what is said. */
const broken: [name: string, from: string, to: string, at: string, message: RegExp, remedy: RegExp][] = [
  [
    'a tab',
    '    kind: number',
    '\tkind: number',
    '\tkind: number',
    /a tab stands where spaces belong/,
    /indent with spaces/i,
  ],
  [
    'a key twice',
    'minutes: 2',
    'minutes: 2\nminutes: 3',
    'minutes: 3',
    /same key stands twice/,
    /begins here; otherwise remove one/,
  ],
  [
    'an apostrophe inside quotes',
    'de: Wie viele?',
    "de: 'Wie geht's?'",
    "de: 'Wie",
    /quotes end here/,
    /apostrophe .* twice/,
  ],
  [
    'a colon in braces',
    '{ de: Rat, en: Council }',
    '{ de: Ob es lohnt, ob Rat: ja, en: Council }',
    'ob Rat',
    /goes on after a colon/,
    /colon in quotes/,
  ],
  ['a colon in a text', 'de: Wie viele?', 'de: Zahl: wie viele?', 'de: Zahl:', /not valid YAML/, /colon in quotes/],
  [
    'an open quote',
    'de: Wie viele?',
    'de: "Wie viele?',
    'de: "Wie',
    /quote, bracket, colon or comma is missing/,
    /close the quote/i,
  ],
  ['a reference', 'de: Wie viele?', 'de: *Wie', 'de: *Wie', /read as a reference/, /begins with \* or & in quotes/],
  ['a text after a quote', 'de: Wie viele?', 'de: "Wie" viele?', 'de: "Wie"', /not valid YAML/, /whole text in quotes/],
  [
    'a comma in braces',
    '{ de: Rat, en: Council }',
    '{ de: Rat, Kreis, en: Council }',
    'Kreis',
    /ends at a comma/,
    /in quotes/,
  ],
  [
    'itself as the next',
    'minutes: 2',
    'minutes: 2\nnext: [{ guide: guide }]',
    'next:',
    /offers itself/,
    /another guide/,
  ],
  [
    'an answer to go along that is none',
    'minutes: 2',
    'minutes: 2\nnext: [{ guide: other, answers: { x: titel } }]',
    'next:',
    /no question “titel”/,
    /did you mean “title”/i,
  ],
  [
    'a next guide after no outcome',
    'minutes: 2',
    'minutes: 2\nnext: [{ guide: other, after: [ja] }]',
    'next:',
    /no outcome “ja”/,
    /./,
  ],
  [
    'a condition of no question',
    'minutes: 2',
    'minutes: 2\nnext: [{ guide: other, when: { x: y } }]',
    'next:',
    /no question “x”/,
    /./,
  ],
  [
    'an offer nobody knows',
    'minutes: 2',
    'minutes: 2\noffer: board',
    'offer:',
    /“offer” cannot be “board”/,
    /start, more, none/,
  ],
  [
    'an audience nobody knows',
    'minutes: 2',
    'minutes: 2\nfor: bosses',
    'for:',
    /“for” cannot be “bosses”/,
    /everybody/,
  ],
  ['an unknown key', 'whole: true', 'hole: true', 'hole:', /unknown key “hole”/i, /did you mean “whole”/i],
  [
    'an unknown key at the top',
    'version: 1',
    'version: 1\nautor: me',
    'autor',
    /unknown key “autor”/i,
    /possible are: .*purpose/i,
  ],
  [
    'a missing key',
    '    label: { de: Zahl, en: Number }\n',
    '',
    'id: many',
    /“label” of “many” is missing/,
    /add label/i,
  ],
  ['a missing translation', ', en: How many?', '', 'de: Wie viele?', /English text of “ask” is missing/, /add en: …/i],
  ['missing German', 'de: Wie viele?, ', '', 'en: How many?', /German text of “ask” is missing/, /add de: …/i],
  ['an unknown language', 'en: How many?', 'en: How many?, fr: Combien', 'Combien', /unknown language “fr”/i, /de, en/],
  [
    'a text in an undeclared language',
    '[de, en]',
    '[de]',
    'title: { de: Probe',
    /languages does not name en/,
    /\[de, en\]/,
  ],
  ['no German at all', '[de, en]', '[en]', 'languages', /German is missing/, /\[de\]/],
  [
    'a question that does not exist',
    'when: { who: council }',
    'when: { whoo: council }',
    'whoo',
    /no question “whoo”/,
    /did you mean “who”/i,
  ],
  [
    'an option that does not exist',
    'when: { who: council }',
    'when: { who: counsil }',
    'counsil',
    /no option “counsil”/,
    /did you mean “council”/i,
  ],
  [
    'a question asked later',
    'when: { who: council }',
    'when: { last: { is: answered } }',
    'when: { last',
    /asked later/,
    /above “many”/,
  ],
  [
    'a question about itself',
    'when: { who: council }',
    'when: { many: { min: 1 } }',
    'when: { many',
    /depends on itself/,
    /earlier question/,
  ],
  [
    'a range of a text',
    'when: { who: council }',
    'when: { title: { max: 3 } }',
    'title: { max',
    /not a number/,
    /is: answered/,
  ],
  ['an option of a number', '{ many: { min: 3 } }', '{ many: lots }', 'lots', /no options to compare/, /\{min: …\}/],
  ['a list without any', 'when: { who: council }', 'when: { who: [council] }', '[council]', /list/, /\{any: \[…\]\}/],
  [
    'an unknown test',
    'when: { who: council }',
    'when: { who: { lack: council } }',
    'lack:',
    /no test “lack”/,
    /“lacks”/,
  ],
  [
    'two tests in one',
    'when: { who: council }',
    'when: { who: { lacks: council, is: answered } }',
    'when: { who: { lacks',
    /cannot stand together/,
    /all/,
  ],
  [
    'a state that cannot be',
    'when: { who: council }',
    'when: { title: { is: skipped } }',
    'when: { title',
    /never be skipped/,
    /optional/,
  ],
  [
    'a condition that is never true',
    'when: { who: council }',
    'when: { all: [{ who: { lacks: council } }, { who: { any: [council] } }] }',
    'when: { all',
    /“many” can never be asked/,
    /correct the condition/i,
  ],
  ['an empty condition', 'when: { who: council }', 'when: []', 'when: []', /not a condition/, /\{question: option\}/],
  ['an id twice', 'id: last', 'id: many', '- id: many', /id “many” is there twice/, /of its own/],
  [
    'a phase twice',
    '- id: later',
    '- id: now\n    title: { de: Nun, en: Now }\n  - id: later',
    '- id: now\n    title: { de: Nun',
    /id “now” is there twice/,
    /of its own/,
  ],
  ['a reserved id', 'id: last', 'id: review', 'id: review', /reserved/, /choose another/i],
  ['an id with an umlaut', 'id: last', 'id: spät', 'id: spät', /cannot be “spät”/, /small letters/],
  ['an unknown kind', 'kind: number', 'kind: numbre', 'kind: numbre', /no kind of question “numbre”/, /“number”/],
  ['no kind', '    kind: number\n', '', '- id: many', /has no kind/, /one of text, choice/],
  ['an unknown phase', 'phase: later', 'phase: latr', 'phase: latr', /no phase “latr”/, /“later”/],
  [
    'a phase without questions',
    '- id: later',
    '- id: never\n    title: { de: Nie, en: Never }\n  - id: later',
    '- id: never',
    /no question belongs/i,
    /remove the phase/i,
  ],
  ['two equal labels', 'de: Bürgerschaft', 'de: RAT', 'value: citizens', /cannot be told apart/, /differ/],
  [
    'labels that differ in umlauts only',
    '{ de: Bürgerschaft, en: Citizens }',
    '{ de: Raet, en: Citizens }',
    'value: citizens',
    /cannot be told apart/,
    /differ/,
  ],
  [
    'an option value twice',
    'value: nobody',
    'value: council',
    'value: council\n        label: { de: Niemand',
    /value “council” is there twice/,
    /of its own/,
  ],
  [
    'a label that is another number',
    'de: Bürgerschaft',
    "de: '1'",
    'value: citizens',
    /number of another option/,
    /word/,
  ],
  [
    'a word for two options',
    'label: { de: Bürgerschaft, en: Citizens }',
    'label: { de: Bürgerschaft, en: Citizens }\n        also: [Menschen, Räte, Rat]',
    'value: citizens',
    /“council” and “citizens” cannot be told apart when “Rat” is typed/,
    /differ/,
  ],
  [
    'a word that is a number',
    'label: { de: Bürgerschaft, en: Citizens }',
    'label: { de: Bürgerschaft, en: Citizens }\n        also: [3]',
    'also: [3]',
    /wrong type/,
    /in quotes/,
  ],
  [
    'a label made of other labels',
    'de: Niemand',
    'de: Rat und Bürgerschaft',
    'value: nobody',
    /several other options/,
    /not made of/,
  ],
  ['a comma in a value', 'value: citizens', 'value: "a,b"', 'a,b', /cannot be “a,b”/, /small letters/],
  [
    'required and skip',
    'required: true',
    'required: true\n    skip: true',
    'skip: true',
    /cannot offer “skip”/,
    /remove skip/i,
  ],
  ['review without default', '    default: named\n', '', 'review: true', /nothing is preset/, /add default/i],
  [
    'a default that is no option',
    'default: named',
    'default: nobody',
    'default: nobody',
    /not a possible answer/,
    /named/,
  ],
  ['a title that is no text', 'title: title', 'title: who', 'title: who', /cannot be the title/, /kind: text/],
  ['a title that does not exist', 'title: title', 'title: titel', 'title: titel', /no question “titel”/, /“title”/],
  [
    'a wrong naming question',
    'value: nameless',
    'value: anonymous',
    'naming: name',
    /saved with a name/,
    /named and nameless/,
  ],
  [
    'no questions',
    sound.slice(sound.indexOf('questions:')),
    'questions: []\n',
    'questions: []',
    /“questions” is empty/,
    /at least one/,
  ],
  [
    'a text that is too long',
    'de: Wie viele?',
    `de: ${'lang '.repeat(50)}`,
    'de: lang',
    /German text of “ask” is too long.*249/,
    /to 200/,
  ],
  ['a number as a text', 'de: Wie viele?', 'de: 2035', 'de: 2035', /wrong type/, /quotes/],
  ['a word as a number', 'max: 10', 'max: ten', 'max: ten', /“max” has the wrong type/, /write a number/i],
  [
    'a word as a truth',
    'required: true',
    'required: ja',
    'required: ja',
    /“required” has the wrong type/,
    /true or false/,
  ],
  ['bounds the wrong way round', 'max: 10', 'max: -1', 'min: 0', /min is greater than max/, /swap/i],
  [
    'a note that wants an answer',
    'kind: note',
    'kind: note\n    required: true',
    'required: true\n    phase: later',
    /takes no answer/,
    /remove required/i,
  ],
  ['another id than the file', 'id: guide\n', 'id: leitfaden\n', 'id: leitfaden', /file is named guide.yaml/, /rename/],
  [
    'an unknown outcome',
    'produces:\n  idea:\n    title: title\n    naming: name',
    'produces: task',
    'produces: task',
    /“produces” cannot be “task”/,
    /nothing/,
  ],
  ['the wrong encoding', 'Bürgerschaft', 'B\uFFFDrgerschaft', 'rgerschaft', /not saved as UTF-8/, /encoding UTF-8/],
]

describe('one fault is told once, with its line and a remedy', () => {
  test.each(broken)('%s', (name, from, to, at, message, remedy) => {
    expect(sound).toContain(from)
    const source = sound.replace(from, () => to)
    const problems = problemsIn(source)
    expect(problems.map(said)).toEqual([expect.stringMatching(message)])
    const [problem] = problems
    expect(problem?.remedy).toMatch(remedy)
    expect(problem).toMatchObject({ file: 'guides/guide.yaml', line: lineOf(source, at) })
    expect(problem && toldInGerman(problem)).toBe(german[name])
  })
})

test('a copy whose name can be no id is not told to take it as one', () => {
  const read = readGuide('guide - Kopie.yaml', 'guide - Kopie', sound)
  const [problem] = read.ok ? [] : read.problems
  expect(problem?.message).toBe('The file is named guide - Kopie.yaml, but the id is “guide”')
  expect(problem?.remedy).toMatch(/id of its own, and name its file like that id/)
})

test('a guide of optional phases only would ask nothing', () => {
  const source = sound
    .replace('- id: now', '- id: now\n    optional: true')
    .replace(/produces:.*?\n\n/s, 'produces: nothing\n\n')
  expect(problemsIn(source).map(said)).toEqual(['All phases are optional, so nothing would be asked'])
})

test('all faults are told at once', () => {
  const source = sound
    .replace('minutes: 2', 'minutes: zwei')
    .replace('hint:', 'hnit:')
    .replace('kind: number', 'kind: numbr')
    .replace('default: named', 'default: someone')
    .replace('phase: later', 'phase: latr')
    .replace(', en: Nobody', '')
  const problems = problemsIn(source)
  expect(problems.map(({ line }) => line).sort((a, b) => a - b)).toEqual(
    ['minutes: zwei', 'hnit:', 'de: Niemand', 'kind: numbr', 'default: someone', 'phase: latr']
      .map(text => lineOf(source, text))
      .sort((a, b) => a - b),
  )
})

test.each(['', '# nothing yet\n', '- a\n- b\n', 'text'])('a file without a guide is told as such: %j', source => {
  expect(problemsIn(source).map(said)).toEqual([expect.stringContaining('This is not a guide')])
})

test('the hash does not depend on line ends or a byte order mark, but on every letter', () => {
  expect(hashOf(`\uFEFF${sound.replaceAll('\n', '\r\n')}`)).toBe(hashOf(sound))
  expect(hashOf(sound.replace('Wie', 'wie'))).not.toBe(hashOf(sound))
  expect(problemsIn(`\uFEFF${sound.replaceAll('\n', '\r\n')}`)).toEqual([])
})

test('a stored source is read as the guide it was; a damaged one is a fault', () => {
  expect(readKnownGuide('guide', sound)).toMatchObject({ id: 'guide', hash: hashOf(sound) })
  expect(() => readKnownGuide('guide', sound.slice(0, 300))).toThrow(/problems? in the guides/)
})

test('a guide is compiled into what the engine runs', () => {
  const read = readGuide('guide.yaml', 'guide', sound)
  if (!read.ok) throw new Error('not sound')
  const [title, who, many, last] = read.guide.questions
  expect(title).toMatchObject({ required: true, skip: false, unknown: false, counted: true, lines: 'many' })
  expect(who).toMatchObject({ skip: true, unknown: true })
  expect(many?.when).toEqual({ question: 'who', any: ['council'] })
  expect(last?.when).toEqual({
    any: [
      { question: 'who', any: ['council', 'citizens'] },
      { not: { question: 'many', min: 3 } },
      {
        all: [
          { question: 'who', lacks: 'council' },
          { question: 'many', is: 'skipped' },
        ],
      },
    ],
  })
  expect(read.guide.produces).toEqual({ is: 'idea', title: 'title', naming: 'name' })
})

function problemsIn(source: string): ContentProblem[] {
  const read = readGuide('guides/guide.yaml', 'guide', source)
  return read.ok ? [] : read.problems
}

function said({ message }: ContentProblem): string {
  return message
}

function lineOf(source: string, text: string): number {
  const at = source.lastIndexOf(text)
  expect(at, text).toBeGreaterThanOrEqual(0)
  return source.slice(0, at).split('\n').length
}

describe('a file that no author would write', () => {
  const letters = 'abcdefghij'
  const bomb = [...letters].map((at, n) => `${at}: &${at} [${`*${letters[n - 1] ?? at}, `.repeat(9)}]`)
  test.each<[what: string, source: string, line: number, message: RegExp]>([
    ['of more than 1 MB', `${sound}${'# more\n'.repeat(150_000)}`, 1, /larger than 1 MB/],
    ['of half a million brackets', `${sound}x: ${'['.repeat(500_000)}`, lines(sound), /more than 20 levels deep/],
    ['of closed brackets', `${sound}x: ${'['.repeat(21)}${']'.repeat(21)}`, lines(sound), /more than 20 levels/],
    ['of maps in maps', `${sound}x: ${'{a: '.repeat(100_000)}`, lines(sound), /more than 20 levels deep/],
    ['of lists in lists', `${sound}${'- '.repeat(400_000)}a`, lines(sound), /more than 20 levels deep/],
    ['of keys in keys', `${sound}${'? '.repeat(200_000)}a`, lines(sound), /more than 20 levels deep/],
    [
      'of 60,000 keys',
      Array.from({ length: 60_000 }, (_, n) => `k${n}: 1`).join('\n'),
      20_001,
      /more than 20000 entries/,
    ],
    ['of 400,000 values', `${sound}x: [${'a,'.repeat(400_000)}]`, lines(sound), /more than 20000 entries/],
    ['of anchors', `${sound}x: ${'&a '.repeat(300_000)}`, lines(sound), /more than 20000 entries/],
    ['of tags', `${sound}x: ${'!a '.repeat(300_000)}`, lines(sound), /more than 20000 entries/],
    ['of references to references', `${sound}${bomb.join('\n')}`, lines(sound), /read as a reference/],
  ])('%s is refused at once, with its line', (_what, source, line, message) => {
    const [problem, ...others] = problemsIn(source)
    expect(problem).toMatchObject({ line, message: expect.stringMatching(message) })
    expect(others).toEqual([])
  })

  test('is not one with brackets in its texts', () => {
    const text = sound.replace('Zum Prüfen.', `'${'[ { '.repeat(30)}'`)
    expect(text).not.toBe(sound)
    expect(problemsIn(text)).toEqual([])
  })
})

/** The number of the line that follows a text. */
function lines(text: string): number {
  return text.split('\n').length
}
