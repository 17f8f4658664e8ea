import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/guide/condition.ts'
import type { Question } from '../../src/guide/guide.ts'
import { isReachable } from '../../src/guide/reach.ts'
import { options, question } from './questions/make.ts'

const letters = options({ a: ['A', 'A'], b: ['B', 'B'], '!none': ['Nichts', 'None'] })
const phases = [
  { id: 'p1', optional: false },
  { id: 'long', optional: true },
]
const one = question('choice', { id: 'one', options: letters })
const some = question('choices', { id: 'some', options: letters })
const cases = question('number', { id: 'cases', min: 0, max: 100, whole: true })
const sure = question('yes-no', { id: 'sure', unknown: false, skip: false })
const onlyA = question('text', { id: 'only-a', max: 10, lines: 'one', when: { question: 'one', any: ['a'] } })
const deep = question('yes-no', { id: 'deep', phase: 'long' })
const earlier: Question[] = [one, some, cases, sure, onlyA, deep]

const both: Condition = {
  all: [
    { question: 'some', any: ['a'] },
    { question: 'some', any: ['b'] },
  ],
}
const notAnswered: Condition = { not: { question: 'only-a', is: 'answered' } }

describe('whether a condition can come true', () => {
  test.each<[string, Condition, boolean]>([
    ['an option', { question: 'one', any: ['a'] }, true],
    [
      'two options of one choice',
      {
        all: [
          { question: 'one', any: ['a'] },
          { question: 'one', any: ['b'] },
        ],
      },
      false,
    ],
    ['two options of several', both, true],
    ['an exclusive option and another', { all: [both, { question: 'some', any: ['none'] }] }, false],
    ['all options lacking', { all: ['a', 'b', 'none'].map(lacks => ({ question: 'some', lacks })) }, false],
    [
      'a range',
      {
        all: [
          { question: 'cases', min: 10 },
          { question: 'cases', max: 10 },
        ],
      },
      true,
    ],
    [
      'an empty range',
      {
        all: [
          { question: 'cases', min: 11 },
          { question: 'cases', max: 10 },
        ],
      },
      false,
    ],
    ['a range beyond the limits', { question: 'cases', min: 101 }, false],
    ['a state that is offered', { question: 'one', is: 'unknown' }, true],
    ['a state that is not', { question: 'sure', is: 'unknown' }, false],
    ['neither yes nor no', { not: { question: 'sure', any: [true, false] } }, false],
    [
      'what depends on a question of another branch',
      { all: [{ question: 'one', any: ['b'] }, answered('only-a')] },
      false,
    ],
    ['what does without it', { all: [{ question: 'one', any: ['b'] }, notAnswered] }, true],
    ['a question of the long way', answered('deep'), true],
    ['a question of the long way that was not asked', { not: { question: 'deep', any: [true, false] } }, true],
  ])('%s: %#', (_name, when, reachable) => {
    const target = question('note', { id: 'target', when })
    expect(isReachable(target, [...earlier, target], phases)).toBe(reachable)
  })

  test('on the long way everything before was asked', () => {
    const when: Condition = { not: { any: [answered('deep'), { question: 'deep', is: 'unknown' }, skipped('deep')] } }
    const target = question('note', { id: 'target', phase: 'long', when })
    expect(isReachable(target, [...earlier, target], phases)).toBe(false)
  })
})

function answered(id: string): Condition {
  return { question: id, is: 'answered' }
}

function skipped(id: string): Condition {
  return { question: id, is: 'skipped' }
}
