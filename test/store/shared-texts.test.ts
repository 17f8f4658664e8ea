import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SharedTexts, withSharedTexts } from '../../src/store/lowdb/shared-texts.ts'

test('sharing texts changes nothing of what stands there, however many came before', () => {
  const texts = new SharedTexts()
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = JSON.stringify(value)
      expect(JSON.stringify(withSharedTexts(JSON.parse(text), texts))).toBe(text)
    }),
  )
  for (let n = 0; n < 10_000; n++) expect(texts.of(`text ${n % 4_321}`)).toBe(`text ${n % 4_321}`)
})

test('what is frozen is left alone', () => {
  const value = Object.freeze({ status: 'neu', inner: Object.freeze(['neu']) })
  expect(withSharedTexts(value, new SharedTexts())).toBe(value)
})
