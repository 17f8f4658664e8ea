import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Value } from '../../src/documents/answers.ts'
import type { Question } from '../../src/guide/guide.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { inputWithOwn } from '../../src/guide/questions/sent.ts'
import { actionsOf, inputsOf, textsOf, viewOf } from '../fixtures/card.ts'
import { realistic } from '../fixtures/views.ts'
import { german, options, question } from '../guide/questions/make.ts'

/** What a person finds on the card after it was refused, by the id of the input. */
function again(
  asked: Question,
  sent: { answer?: string; own?: string; tapped?: string },
  more: { value?: Value; typed?: string } = {},
): Record<string, unknown> & { code?: string } {
  const { typed, value } = more
  const entered = typed ?? inputWithOwn(asked, { tapped: sent.tapped, chosen: sent.answer, own: sent.own })
  const context = { ...german, units: { all: units, find: () => ({ is: 'like' as const, names: [] }) } }
  const kind = kindOf(asked)
  const read = typed === undefined ? kind.readInput(asked, entered, context) : kind.readText(asked, typed, context)
  if (read.ok) throw new Error(`${entered} was taken`)
  const view = {
    ...viewOf('choice', 'question'),
    question: asked,
    entered,
    problem: read.problem,
    ...(asked.kind === 'unit' && { units }),
    ...(value !== undefined && { value }),
  }
  const shown = Object.fromEntries(inputsOf(view).map(({ id, value }) => [String(id), value ?? '']))
  return { ...shown, code: read.problem.code }
}

const units = [{ id: 'bau', name: { de: 'Bauamt' } }]
const offered = options({
  rente: ['Rente', 'Pension'],
  wohngeld: ['Wohngeld', 'Housing benefit'],
  pass: ['Pass', 'Passport'],
  '!nichts': ['Nichts davon', 'None'],
  sonst: ['Sonstiges', 'Other'],
}).map(option => (option.value === 'sonst' ? { ...option, other: true } : option))
const several = question('choices', { options: offered, atLeast: 2, atMost: 2 })
const many = question('choices', { options: Array.from({ length: 14 }, (_, n) => ({ ...one(`w${n}`) })) })
const long = question('choice', { options: [...many.options, { ...one('sonst'), other: true }] })

function one(value: string) {
  return { value, label: { de: `Wert ${value}`, en: `Value ${value}` }, exclusive: false }
}

describe('a refused card shows what was entered', () => {
  it.each([
    ['own words are missing', several, { answer: 'rente,sonst' }, { answer: 'rente,sonst', own: '' }],
    ['too many', several, { answer: 'rente,wohngeld,pass' }, { answer: 'rente,wohngeld,pass', own: '' }],
    ['too few', several, { answer: 'wohngeld' }, { answer: 'wohngeld', own: '' }],
    ['none', several, { answer: '' }, { answer: '', own: '' }],
    ['one excludes', several, { answer: 'rente,nichts', own: 'Fax' }, { answer: 'rente,nichts,sonst', own: 'Fax' }],
    [
      'own too long',
      several,
      { answer: 'rente', own: 'x'.repeat(101) },
      { answer: 'rente,sonst', own: 'x'.repeat(101) },
    ],
    ['a list', long, { answer: 'w3', own: 'Fax' }, { answer: 'w3', own: 'Fax' }],
    ['a list, own words are missing', long, { answer: 'sonst' }, { answer: 'sonst', own: '' }],
    ['a tap', question('choice', { options: offered }), { tapped: 'sonst', own: '?!' }, { own: '?!' }],
    ['a text', question('text', { max: 3, lines: 'one' }), { answer: 'vier' }, { answer: 'vier' }],
    ['a number', question('number', { min: 0, max: 9, whole: true }), { answer: '12.000' }, { answer: '12.000' }],
    ['a day', question('date', { past: true }), { answer: '31.02.' }, { answer: '31.02.' }],
    ['days', question('date', { past: true, several: true }), { answer: '1.3., 31.02.' }, { answer: '1.3., 31.02.' }],
    ['a unit that lacks', question('unit', {}), { answer: '_' }, { answer: '' }],
  ] as [string, Question, { answer?: string; own?: string; tapped?: string }, object][])(
    '%s',
    (_, asked, sent, shown) => {
      expect(again(asked, sent)).toMatchObject(shown)
    },
  )

  it('also over an answer given before, and with what a typed text named', () => {
    expect(again(several, { answer: 'wohngeld' }, { value: ['rente', 'sonst: Fax'] })).toMatchObject({
      answer: 'wohngeld',
      own: '',
    })
    expect(again(several, {}, { typed: 'Rente, Sonstiges' })).toMatchObject({ answer: 'rente,sonst' })
    expect(again(several, {}, { typed: 'Quatsch', value: ['rente', 'pass'] })).toMatchObject({ answer: 'rente,pass' })
  })

  test('whatever is ticked', () => {
    const values = offered.map(({ value }) => value)
    fc.assert(
      fc.property(fc.subarray(values), fc.constantFrom('', '??', 'x'.repeat(120)), (ticked, own) => {
        const answer = ticked.join(',')
        const read = kindOf(several).readInput(several, inputWithOwn(several, { chosen: answer, own }), german)
        if (read.ok) return
        const written = own === '' ? ticked : [...new Set([...ticked, 'sonst'])]
        const shown = again(several, { answer, own })
        expect(String(shown.answer).split(',').filter(Boolean).toSorted()).toEqual(written.toSorted())
        expect(shown.own).toBe(own)
      }),
    )
  })
})

it.each([
  [{ atMost: 3 }, 'Was (höchstens 3)'],
  [{ atLeast: 2 }, 'Was (mindestens 2)'],
  [{ atLeast: 2, atMost: 3 }, 'Was (2 bis 3)'],
  [{ atLeast: 2, atMost: 2 }, 'Was (genau 2)'],
  [{ atLeast: 1, atMost: 5 }, 'Was (mehrere möglich)'],
])('how many may be chosen is said beforehand: %o', (limits, label) => {
  const asked = question('choices', { options: offered, ...limits })
  expect(inputsOf({ ...viewOf('choice', 'question'), question: asked })[0]?.label).toBe(label)
})

it('words of one’s own have a field and a button instead of a row', () => {
  const view = { ...viewOf('choice', 'question'), question: question('choice', { options: offered }) }
  const buttons = (more: { value?: Value }) => actionsOf({ ...view, ...more }).filter(({ act }) => act === 'answer')
  expect(buttons({}).map(({ title }) => title)).toEqual([
    'Rente',
    'Wohngeld',
    'Pass',
    'Nichts davon',
    'Weiter mit „Sonstiges“',
  ])
  expect(buttons({}).at(-1)).toMatchObject({ arg: 'sonst', associatedInputs: 'auto' })
  expect(buttons({ value: 'sonst: Fax' }).at(-1)).toMatchObject({ title: 'Weiter mit „Sonstiges“', style: 'positive' })
  expect(inputsOf({ ...view, value: 'sonst: Fax' })).toMatchObject([{ id: 'own', value: 'Fax' }])
})

it('the review shows what stood in its inputs, and why it was refused', () => {
  const asked = question('text', { max: 3, lines: 'one', review: true })
  const inputs = [{ question: asked, value: 'alt' }]
  const problem = { code: 'too-long', values: { limit: 3, length: 4 } }
  const view = { ...viewOf('review of the short way', 'review'), inputs, problem, entered: { q1: 'vier' } }
  expect(inputsOf(view)).toMatchObject([{ id: 'q1', value: 'vier' }])
  expect(textsOf(view).join()).toContain('Bitte prüfen')
})

it('a guide that is published is called so, and taken back apart from all else', () => {
  const drafts = Object.values(realistic).flatMap(view => (view.is === 'guide-draft' ? [view] : []))
  for (const view of drafts) {
    const said = textsOf(view)[0] ?? ''
    expect(said.startsWith('Veröffentlichter')).toBe(view.state === 'published')
  }
  const [draft] = drafts.filter(({ state }) => state === 'published')
  if (!draft) throw new Error('A published one was expected')
  expect(textsOf({ ...draft, isBroken: true }).join()).not.toContain('wie er in der Datei steht')
  expect(actionsOf(draft).at(-1)?.title).toBe('Zurücknehmen …')
})
