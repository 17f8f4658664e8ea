import { expect, test } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import { asked, current, deepenCount, reopen, reviewRows, start, step } from '../../src/guide/engine.ts'
import type { Guide } from '../../src/guide/guide.ts'

/** Questions of the long way between those of the short one, in one phase. */
const source = `
id: small
version: 1
languages: [de]
title: { de: Klein }
purpose: { de: Zum Prüfen. }
minutes: 1
produces: nothing
phases:
  - id: one
    title: { de: Eins }
  - id: two
    title: { de: Zwei }
questions:
  - { id: a, kind: yes-no, phase: one, ask: { de: A? }, label: { de: A } }
  - { id: b, kind: yes-no, phase: one, optional: true, ask: { de: B? }, label: { de: B } }
  - { id: c, kind: yes-no, phase: one, when: { b: true }, ask: { de: C? }, label: { de: C } }
  - { id: d, kind: yes-no, phase: two, optional: true, ask: { de: D? }, label: { de: D } }
`

function read(text: string) {
  return readGuide('guides/small.yaml', 'small', text)
}

function guide(): Guide {
  const result = read(source)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.guide
}

test('single questions wait for the long way, wherever they stand', () => {
  const small = guide()
  const answered = step(small, start(small), { do: 'answer', question: 'a', value: true })
  if (answered.is === 'refused') throw new Error(answered.why)
  expect(answered.progress.at).toBe('review')
  expect(deepenCount(small, answered.progress)).toEqual({ least: 2, most: 2 })

  const deeper = step(small, answered.progress, { do: 'deepen' })
  if (deeper.is === 'refused') throw new Error(deeper.why)
  expect(current(small, deeper.progress)?.id).toBe('b')
  const branch = step(small, deeper.progress, { do: 'answer', question: 'b', value: true })
  if (branch.is === 'refused') throw new Error(branch.why)
  expect(asked(small, branch.progress).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(reviewRows(small, branch.progress).map(({ n, question }) => [n, question.id])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
  ])
})

test('answers of the long way are taken up on the long way', () => {
  const yes = { is: 'answered', value: true } as const
  expect(reopen(guide(), { a: yes }).extended).toBe(false)
  expect(reopen(guide(), { a: yes, d: yes })).toMatchObject({ extended: true, at: 'b' })
})

test('a guide of optional questions only would ask nothing', () => {
  const all = source.replaceAll(/(id: [ac], kind: yes-no, phase: one)/g, '$1, optional: true')
  const result = read(all)
  expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
    'All questions are optional, so nothing would be asked',
  ])
})
