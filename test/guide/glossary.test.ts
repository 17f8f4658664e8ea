import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadGlossary } from '../../src/content/glossary.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { explain, termIn, termsOn } from '../../src/guide/glossary.ts'

const glossary = await loadGlossary('guides')
const guides = await loadGuides('guides')
const roadmaps = await loadRoadmaps('guides')

function term(text: string): string | undefined {
  return explain(glossary, text)?.id
}

describe('a term is explained however it is asked for', () => {
  test.each([
    ['Was ist Once-Only?', 'once-only'],
    ['was ist once only', 'once-only'],
    ['WAS BEDEUTET EFA', 'efa'],
    ['was bedeutet „Einer für Alle“?', 'efa'],
    ['Was heißt denn Medienbruch genau?', 'medienbruch'],
    ['Was sind Medienbrüche?', 'medienbruch'],
    ['Was ist mit Schriftform gemeint?', 'schriftform'],
    ['Was versteht man unter einem Fachverfahren?', 'fachverfahren'],
    ['Wofür steht FIM?', 'fim'],
    ['Erklären Sie mir bitte das Nutzerkonto', 'nutzerkonto'],
    ['und was ist eine DSFA?', 'dsfa'],
    ['what is EfA', 'efa'],
    ["What's a media break?", 'medienbruch'],
    ['What does NOOTS stand for?', 'noots'],
    ['what does written form mean?', 'schriftform'],
    ['explain the user account', 'nutzerkonto'],
    ['ePayment?', 'epayment'],
    ['E-Payment ?', 'epayment'],
    ['was ist eine qualifizierte elektronische Signatur', 'qes'],
  ])('%s', (text, id) => expect(term(text)).toBe(id))
})

describe('typos are forgiven where a word is long enough', () => {
  test.each([
    ['was ist once-onyl', 'once-only'],
    ['was ist ein Medienbuch?', 'medienbruch'],
    ['Was ist Barierefreiheit?', 'barrierefreiheit'],
    ['was ist efas', undefined],
    ['was ist fimm', undefined],
  ])('%s', (text, id) => expect(term(text)).toBe(id))
})

describe('what asks for no known term is left alone', () => {
  test.each([
    'Was ist neu?',
    'was ist der Stand',
    'Once-Only',
    'Wir brauchen ePayment',
    'hilfe',
    '',
    '?',
    'was ist',
    'Was ist der Unterschied zwischen EfA und FIM?',
  ])('%s', text => expect(term(text)).toBeUndefined())
})

test('every spelling of every term finds it', () => {
  for (const { id, term: name, also } of glossary.terms) {
    for (const spelling of [name.de, name.en ?? name.de, ...also]) {
      expect(term(`Was ist ${spelling}?`), spelling).toBe(id)
      expect(term(`what does ${spelling} mean`), spelling).toBe(id)
    }
  }
})

test('whatever is written, it is a known term or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const found = explain(glossary, `was ist ${text}`)
      expect(found === undefined || glossary.terms.includes(found)).toBe(true)
    }),
  )
})

describe('a card offers the terms that stand on it', () => {
  const on = (...[texts, named]: [(string | undefined)[], string[]?]) =>
    termsOn(glossary, texts, named).map(({ id }) => id)

  test.each([
    ['Löschfristen festlegen', ['loeschkonzept']],
    ['Personalrat, Datenschutzbeauftragte und SBV einbinden', ['datenschutzbeauftragte', 'sbv']],
    ['Der Nutzen des Prozesses', []],
    ['EfA-Leistung bestellen (E-Akte folgt)', ['efa', 'e-akte']],
    ['Effaktor', []],
  ])('%s', (text, ids) => expect(on([text])).toEqual(ids))

  test('everyday words only where they are named', () => {
    expect(on(['Nutzen und Potenzial'])).toEqual([])
    expect(on(['Nutzen und Potenzial'], ['potenzial'])).toEqual(['potenzial'])
  })

  test('every term is offered by a question, a task or a card', () => {
    const questions = guides.all().flatMap(guide => guide.questions)
    const inQuestions = questions.flatMap(question => {
      const labels = 'options' in question ? question.options.map(({ label }) => label) : []
      return termsOn(glossary, [question.ask, question.hint, ...labels], question.terms)
    })
    const tasks = [
      ...guides.all().flatMap(({ scoring }) => scoring?.tasks ?? []),
      ...roadmaps.flatMap(template => template.tasks),
    ]
    const inTasks = tasks.flatMap(task =>
      termsOn(glossary, [task.title, task.goal, 'indicator' in task ? task.indicator : undefined]),
    )
    const onCards = namedOnCards()
    const offered = new Set([...inQuestions, ...inTasks].map(({ id }) => id).concat(onCards))
    expect(glossary.terms.map(({ id }) => id).filter(id => !offered.has(id))).toEqual([])
  })
})

/** The ids that the cards of a room name themselves. */
function namedOnCards(): string[] {
  const source = globSync('src/turn/**/*.ts').map(file => readFileSync(file, 'utf8'))
  return source
    .flatMap(text => [...text.matchAll(/termsOn\([^[]*\[[^\]]*\], \[([^\]]*)\]/g)])
    .flatMap(([, list = '']) => list.match(/[a-z-]+/g) ?? [])
}
describe('a term in a sentence that asks what something is', () => {
  test.each([
    ['ich versteh nicht was mit Schriftform gemeint ist', 'schriftform'],
    ['was bringt uns FIM überhaupt', 'fim'],
    ['explain to me what EfA means please', 'efa'],
  ])('is explained: %s', (text, id) => {
    expect(termIn(glossary, text)?.id).toBe(id)
  })

  test.each(['Wir haben EfA eingeführt', 'was ist der Unterschied zwischen EfA und FIM', 'was machen wir morgen'])(
    'is not where nothing is asked, or about several: %s',
    text => {
      expect(termIn(glossary, text)).toBeUndefined()
    },
  )
})
