import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonBytes } from '../../src/teams/json-bytes.ts'

const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Größe „42“ ✓ \ud83d\ude00' }] }

test('says what JSON says, with and without cards', () => {
  const cards = fc.record({ type: fc.constant('AdaptiveCard'), body: fc.anything() })
  const around = fc.oneof(
    fc.anything(),
    fc.record({ status: fc.integer(), value: cards, more: fc.array(cards) }),
    cards,
  )
  fc.assert(
    fc.property(around, value => {
      const plain = written(value)
      fc.pre(plain !== undefined)
      expect(String(jsonBytes(value))).toBe(plain)
    }),
  )
})

test('knows a card again, and says a changed one anew only where it is another', () => {
  const first = String(jsonBytes({ value: card }))
  expect(first).toBe(JSON.stringify({ value: card }))
  expect(String(jsonBytes([{ content: card }, { content: card }]))).toBe(
    JSON.stringify([{ content: card }, { content: card }]),
  )
  const other = { ...card, lang: 'de' }
  expect(String(jsonBytes({ value: other }))).toBe(JSON.stringify({ value: other }))
})

test('is not misled by what somebody wrote', () => {
  const texts = ['"', '\\"', '{"type":"AdaptiveCard"}', '\u0000', '$&', '$1']
  for (const summary of texts) {
    const activity = { summary, attachments: [{ content: card }], text: summary }
    expect(String(jsonBytes(activity))).toBe(JSON.stringify(activity))
  }
})

/** Undefined for what JSON has no word for, or cannot say at all. */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
