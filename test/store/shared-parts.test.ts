import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SharedParts, withSharedParts } from '../../src/store/lowdb/shared-parts.ts'

test('sharing changes nothing of what stands there, however many came before', () => {
  const parts = new SharedParts()
  // Few letters, so that much comes again, and some that look like what keys are made of.
  const letters = fc.string({ unit: fc.constantFrom('a', '1', ',', ':', '"', '{', '['), maxLength: 4 })
  const { value } = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      letters,
      fc.constantFrom(null, true, 0, 1, 11),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(letters, tie('value'), { maxKeys: 3 }),
    ),
  }))
  fc.assert(
    fc.property(fc.oneof(value, fc.jsonValue()), value => {
      const text = JSON.stringify(value)
      expect(JSON.stringify(withSharedParts(JSON.parse(text), parts))).toBe(text)
    }),
    { numRuns: 2_000 },
  )
  for (let n = 0; n < 10_000; n++) expect(parts.text(`text ${n % 4_321}`)).toBe(`text ${n % 4_321}`)
})

test('what is equal and small is kept once, and cannot be changed', () => {
  const parts = new SharedParts()
  const read = () =>
    withSharedParts(
      JSON.parse('{ "after": [], "history": [{ "on": "2026-03-02", "what": { "is": "created" } }], "text": {} }'),
      parts,
    )
  const [one, other] = [read(), read()]
  for (const field of ['after', 'history', 'text']) {
    expect(one[field]).toBe(other[field])
    expect(Object.isFrozen(one[field])).toBe(true)
  }
  expect(Object.isFrozen(one.history[0].what)).toBe(true)
  expect(one).not.toBe(other)
  expect(Object.isFrozen(one)).toBe(false)
})

test('what is long stands for itself', () => {
  const parts = new SharedParts()
  const read = () =>
    withSharedParts(JSON.parse(`{ "answer": { "is": "answered", "value": "${'lang '.repeat(20)}" } }`), parts)
  expect(read().answer).not.toBe(read().answer)
})

test('what is frozen is left alone', () => {
  const value = Object.freeze({ status: 'neu', inner: Object.freeze(['neu']) })
  expect(withSharedParts(value, new SharedParts())).toBe(value)
})
