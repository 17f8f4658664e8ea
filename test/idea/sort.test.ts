import { expect, test } from 'vitest'
import { assign, putIntoField, sort } from '../../src/idea/sort.ts'
import { done, idea } from './make.ts'

const day = { on: '2026-11-20' }
const sorted = idea({ answers: { ziel: { is: 'answered', value: 'work' }, ort: { is: 'unknown' } } })

test('goal, sphere and role are corrected, the other answers stay', () => {
  const after = done(sort(sorted, { ort: 'region', ziel: 'work' }, day))
  expect(after.answers).toEqual({ ziel: { is: 'answered', value: 'work' }, ort: { is: 'answered', value: 'region' } })
  expect(after.history.at(-1)).toEqual({ on: '2026-11-20', status: 'neu', what: 'sorted' })
  expect(after.rev).toBe(1)
})

test('a reviewing unit is assigned and taken away', () => {
  const after = done(assign(idea(), 'it', day))
  expect(after).toMatchObject({ reviewUnit: 'it', rev: 1, history: [{}, { what: 'assigned', status: 'neu' }] })
  expect(done(assign(after, undefined, day))).not.toHaveProperty('reviewUnit')
})

test('a field of action is given and taken away', () => {
  const after = done(putIntoField(idea(), 'mobility', day))
  expect(after).toMatchObject({ field: 'mobility', rev: 1, history: [{}, { what: 'sorted', status: 'neu' }] })
  expect(done(putIntoField(after, undefined, day))).not.toHaveProperty('field')
})

test.each([
  ['what is so already', sort(sorted, { ziel: 'work' }, day), 'same'],
  ['nothing', sort(sorted, {}, day), 'same'],
  ['the unit that has it', assign(idea({ reviewUnit: 'it' }), 'it', day), 'same'],
  ['nobody instead of nobody', assign(idea(), undefined, day), 'same'],
  ['a merged idea is not sorted', sort(idea({ mergedInto: 'x' }), { ziel: 'work' }, day), 'not-possible'],
  ['the field it is in', putIntoField(idea({ field: 'mobility' }), 'mobility', day), 'same'],
  ['no field instead of none', putIntoField(idea(), undefined, day), 'same'],
  ['a merged idea is put into no field', putIntoField(idea({ mergedInto: 'x' }), 'mobility', day), 'not-possible'],
  ['a merged idea is not assigned', assign(idea({ mergedInto: 'x' }), 'it', day), 'not-possible'],
])('not: %s', (_, changed, why) => {
  expect(changed).toEqual({ ok: false, why })
})
