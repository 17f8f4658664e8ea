import { expect, test } from 'vitest'
import { answer, ask, isQuestionShown } from '../../src/idea/question.ts'
import { sort } from '../../src/idea/sort.ts'
import { done, idea, nameless } from './make.ts'

const day = { on: '2026-11-20' }

test('a question is a mark, and the answer takes it away and stands in the history', () => {
  const asked = done(ask(idea({ status: 'gesichtet' }), ' Was kostet es? ', day))
  expect(asked).toMatchObject({ status: 'gesichtet', question: { text: 'Was kostet es?', on: '2026-11-20' }, rev: 1 })
  const answered = done(answer(asked, ' Nichts. ', { on: '2026-11-23' }))
  expect(answered).not.toHaveProperty('question')
  expect(answered.rev).toBe(2)
  expect(answered.history.slice(1)).toEqual([
    { on: '2026-11-20', status: 'gesichtet', what: 'question', reason: 'Was kostet es?' },
    { on: '2026-11-23', status: 'gesichtet', what: 'answer', reason: 'Nichts.' },
  ])
})

test('a card showed a question if it is not older than that, whatever was done with the idea since', () => {
  const before = done(sort(idea(), { ziel: 'work' }, day))
  const asked = done(ask(before, 'Was kostet es?', day))
  const later = done(sort(asked, { ziel: 'service' }, day))
  expect([1, 2, 3, 4].map(rev => isQuestionShown(later, rev))).toEqual([false, true, true, false])
  const again = done(ask(later, 'Wem hilft es?', day))
  expect([2, 3, 4].map(rev => isQuestionShown(again, rev))).toEqual([false, false, true])
  // One of an earlier version does not say since when it is asked.
  const old = { ...later, question: { text: 'Was kostet es?', on: day.on } }
  expect([2, 3].map(rev => isQuestionShown(old, rev))).toEqual([false, true])
  expect(isQuestionShown(idea(), 0)).toBe(false)
})

test('an answer without a name holds no more than its text and its day', () => {
  const answered = done(answer(done(ask(nameless(), 'Wo?', day)), 'Überall', day))
  expect(answered.history.at(-1)).toEqual({ on: '2026-11-20', status: 'neu', what: 'answer', reason: 'Überall' })
})

test('asking again replaces an open question and keeps both in the history', () => {
  const twice = done(ask(done(ask(idea(), 'Wo?', day)), 'Wo genau?', day))
  expect(twice.question?.text).toBe('Wo genau?')
  expect(twice.history.map(({ reason }) => reason)).toEqual([undefined, 'Wo?', 'Wo genau?'])
})

test('an idea that was merged meanwhile can still be answered about', () => {
  const merged = { ...done(ask(idea(), 'Wo?', day)), mergedInto: '2026-10009' }
  expect(done(answer(merged, 'Hier', day))).not.toHaveProperty('question')
})

test.each([
  ['the same question', ask(done(ask(idea(), 'Wo?', day)), 'Wo? ', day), 'same'],
  ['an empty question', ask(idea(), ' ', day), 'text-needed'],
  ['about what is done', ask(idea({ status: 'umgesetzt' }), 'Wo?', day), 'not-possible'],
  ['about what was merged', ask(idea({ mergedInto: '2026-10009' }), 'Wo?', day), 'not-possible'],
  ['an answer to nothing', answer(idea(), 'Hier', day), 'not-asked'],
  ['an empty answer', answer(done(ask(idea(), 'Wo?', day)), ' ', day), 'text-needed'],
])('not: %s', (_, changed, why) => {
  expect(changed).toEqual({ ok: false, why })
})
