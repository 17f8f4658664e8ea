import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import type { Answer, Value } from '../../src/documents/answers.ts'
import { compileCondition } from '../../src/guide/compile-condition.ts'
import { type Condition, holds, questionsIn, verdict } from '../../src/guide/condition.ts'
import { choices } from '../../src/guide/questions/choices.ts'
import { english, german, options, question } from './questions/make.ts'

const knowing = (answers: Record<string, Value>) => (id: string) =>
  answers[id] === undefined ? undefined : ({ is: 'answered', value: answers[id] } satisfies Answer)
const holdsFor = (form: object, answers: Record<string, Value>) => holds(compileCondition(form), knowing(answers))

describe('conditions on days', () => {
  test.each([
    [{ since: '2027-01-01' }, '2027-01-01', true],
    [{ since: '2027-01-01' }, '2026-12-31', false],
    [{ until: '2027-01-01' }, '2027-01-01', true],
    [{ until: '2027-01-01' }, '2027-01-02', false],
    [{ since: '2027-01-01', until: '2027-12-31' }, '2027-06-30', true],
    [{ since: '2027-01-01', until: '2027-12-31' }, '2028-01-01', false],
  ])('%j with %s is %s', (form, day, expected) => expect(holdsFor({ start: form }, { start: day })).toBe(expected))

  test('a day is compared with the answer to another question, and with none while that is open', () => {
    expect(holdsFor({ end: { until: 'start' } }, { start: '2027-05-01', end: '2027-04-30' })).toBe(true)
    expect(holdsFor({ end: { until: 'start' } }, { start: '2027-05-01', end: '2027-05-02' })).toBe(false)
    expect(holdsFor({ end: { until: 'start' } }, { end: '2027-05-02' })).toBe(false)
    const condition = compileCondition({ end: { until: 'start' } })
    expect(questionsIn(condition)).toEqual(['end', 'start'])
    expect(verdict(condition, knowing({ end: '2027-05-02' }))).toBe(undefined)
  })

  test('a day lies since, until, or outside, as it is ordered', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    const days = fc.tuple(day, day, day).map(all => all.map(each => each.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(days, ([a = '', b = '', c = '']) => {
        const condition: Condition = { question: 'q', since: a, until: b }
        expect(holds(condition, knowing({ q: c }))).toBe(a <= c && c <= b)
      }),
    )
  })
})

test('a condition counts what was chosen', () => {
  expect(holdsFor({ who: { min: 2 } }, { who: ['a'] })).toBe(false)
  expect(holdsFor({ who: { min: 2 } }, { who: ['a', 'b'] })).toBe(true)
  expect(holdsFor({ who: { max: 1 } }, { who: ['a', 'b'] })).toBe(false)
})

describe('how many options are chosen', () => {
  const four = options({
    a: ['Rat', 'Council'],
    b: ['Amt', 'Office'],
    c: ['Land', 'State'],
    '!d': ['Niemand', 'Nobody'],
  })
  const asked = question('choices', { options: four, atLeast: 2, atMost: 2 })

  test.each([
    ['Rat', { code: 'options-few', values: { least: 2, count: 1 } }],
    ['Rat, Amt und Land', { code: 'options-many', values: { most: 2, count: 3 } }],
  ])('“%s” is asked back', (text, problem) => {
    expect(choices.readText(asked, text, german)).toMatchObject({ ok: false, problem })
  })

  test('typed and clicked, German and English', () => {
    expect(choices.readText(asked, 'Rat und Amt', german)).toEqual({ ok: true, value: ['a', 'b'] })
    expect(choices.readText(asked, 'office and state', english)).toEqual({ ok: true, value: ['b', 'c'] })
    expect(choices.readInput(asked, 'a,b,c', german)).toMatchObject({ ok: false })
    expect(choices.readText(asked, 'Niemand', german)).toEqual({ ok: true, value: ['d'] })
  })

  test('what may be answered keeps to it', () => {
    expect(choices.samples(asked, [])).toContainEqual(['d'])
    expect(choices.samples(asked, []).filter(each => String(each) !== 'd')).toEqual([['a', 'b']])
  })
})

describe('the check', () => {
  const texts = 'ask: { de: Was? }, label: { de: Was }'
  const guide = (when: string, more = '') => `id: g
version: 1
languages: [de]
title: { de: Titel }
purpose: { de: Zweck. }
minutes: 1
produces: nothing
phases: [{ id: p, title: { de: Teil } }]
questions:
  - { id: start, kind: date, phase: p, ${texts} }
  - { id: end, kind: date, phase: p, ${texts} }
  - { id: who, kind: choices, phase: p, ${texts}, options: [{ value: a, label: { de: Rat } }, { value: b, label: { de: Amt } }]${more} }
  - { id: last, kind: yes-no, phase: p, ${texts}, when: ${when} }
`
  const said = (source: string) => {
    const read = readGuide('g.yaml', 'g', source)
    return read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`)
  }

  test.each(['{ end: { since: 2027-01-01 } }', '{ end: { since: start, until: 2030-12-31 } }', '{ who: { min: 2 } }'])(
    '%s is sound',
    when => expect(said(guide(when))).toEqual([]),
  )

  test.each([
    ['{ end: { since: 2027-02-30 } }', '13: “since” cannot be “2027-02-30”'],
    ['{ end: { since: who } }', '13: “since” cannot be “who”'],
    ['{ end: { since: 2027-01-02, until: 2027-01-01 } }', '13: since is after until'],
    ['{ who: { until: 2027-01-01 } }', '13: “who” is not a date'],
    [
      '{ all: [{ end: { since: 2027-01-02 } }, { end: { until: 2027-01-01 } }] }',
      '13: “last” can never be asked: no answers fulfil its condition',
    ],
    ['{ who: { min: 3 } }', '13: “last” can never be asked: no answers fulfil its condition'],
    ['{ end: { min: 3 } }', '13: “end” is not a number'],
  ])('%s is told', (when, message) => expect(said(guide(when))).toEqual([message]))

  test('how many can be chosen', () => {
    const when = '{ end: { is: answered } }'
    expect(said(guide(when, ', atLeast: 1, atMost: 2'))).toEqual([])
    expect(said(guide(when, ', atLeast: 2, atMost: 1'))).toEqual(['12: atLeast is greater than atMost'])
    expect(said(guide(when, ', atLeast: 3'))).toEqual(['12: Only 2 options of “who” can always be chosen together'])
  })
})
