import { describe, expect, test } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import { current, start, step, visible } from '../../src/guide/engine.ts'
import type { Guide } from '../../src/guide/guide.ts'

/** Options that are offered only sometimes, and one that brings a word of its own. */
const source = `
id: small
version: 1
languages: [de]
title: { de: Klein }
purpose: { de: Zum Prüfen. }
minutes: 1
produces: nothing
phases:
  - { id: one, title: { de: Eins } }
situations:
  - { id: outside, when: { who: citizens } }
  - { id: inside, when: { who: { is: answered }, not: { situation: outside } } }
questions:
  - id: who
    kind: choice
    phase: one
    ask: { de: Wer? }
    label: { de: Wer }
    options: [{ value: citizens, label: { de: Bürger } }, { value: staff, label: { de: Personal } }]
  - id: how
    kind: choices
    phase: one
    terms: [general]
    ask: { de: Wie? }
    label: { de: Wie }
    options:
      - { value: counter, label: { de: Schalter } }
      - { value: portal, label: { de: Portal }, when: { not: { situation: inside } }, terms: [special] }
      - { value: mail, label: { de: Post } }
  - id: why
    kind: yes-no
    phase: one
    when: { how: portal }
    ask: { de: Warum? }
    label: { de: Warum }
`

function read(text: string) {
  return readGuide('guides/small.yaml', 'small', text, { terms: ['general', 'special'] })
}

function guide(): Guide {
  const result = read(source)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.guide
}

function answered(...moves: [question: string, value: string | string[]][]) {
  let progress = start(guide())
  for (const [question, value] of moves) {
    const outcome = step(guide(), progress, { do: 'answer', question, value })
    if (outcome.is === 'refused') throw new Error(outcome.why)
    progress = outcome.progress
  }
  return progress
}

function offers(who?: string) {
  const progress = who ? answered(['who', who]) : start(guide())
  const how = visible(guide(), { ...progress, extended: true }).find(({ id }) => id === 'how')
  return how && 'options' in how ? [how.options.map(({ value }) => value), how.terms] : undefined
}

describe('an option with a condition', () => {
  test('is offered where it holds, with the words it brings', () => {
    expect(offers('citizens')).toEqual([
      ['counter', 'portal', 'mail'],
      ['general', 'special'],
    ])
    expect(offers()).toEqual([
      ['counter', 'portal', 'mail'],
      ['general', 'special'],
    ])
    expect(offers('staff')).toEqual([['counter', 'mail'], ['general']])
  })

  test('is not on the card that is shown', () => {
    const shown = current(guide(), answered(['who', 'staff']))
    expect(shown).toMatchObject({ id: 'how', options: [{ value: 'counter' }, { value: 'mail' }] })
  })

  test('counts no more once a correction takes it away: the question is asked again, and what hung on it is gone', () => {
    const before = answered(['who', 'citizens'], ['how', ['counter', 'portal']], ['why', 'yes'])
    expect(before.at).toBe('review')
    const corrected = answered(['who', 'citizens'], ['how', ['counter', 'portal']], ['who', 'staff'])
    expect(corrected).toMatchObject({ at: 'how', answers: { who: { value: 'staff' } } })
    expect(Object.keys(corrected.answers)).toEqual(['who'])
  })

  test('leaves other answers alone', () => {
    expect(answered(['who', 'citizens'], ['how', ['mail']], ['who', 'staff']).at).toBe('review')
  })
})

describe('what is wrong with it is told', () => {
  test.each<[name: string, from: string, to: string, message: RegExp]>([
    [
      'fewer than two always',
      'label: { de: Post } }',
      'label: { de: Post }, when: { who: staff } }',
      /Fewer than two options of “how”/,
    ],
    [
      'a preset that may be gone',
      '    terms: [general]\n',
      '    terms: [general]\n    default: [portal]\n',
      /“portal” is preset, but not always/,
    ],
    [
      'a later question',
      'when: { not: { situation: inside } }',
      'when: { why: true }',
      /“why” is asked later than “how”/,
    ],
    ['a word there is not', 'terms: [special]', 'terms: [specal]', /no term “specal”/],
    [
      'a situation that names a later one',
      'when: { who: citizens } }',
      'when: { situation: inside } }',
      /no situation “inside” above/,
    ],
  ])('%s', (_name, from, to, message) => {
    expect(source).toContain(from)
    const result = read(source.replace(from, to))
    expect(result.ok ? [] : result.problems.map(problem => problem.message)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    )
  })
})
