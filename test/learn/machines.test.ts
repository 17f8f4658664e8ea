import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Example, isShared, learn, scoresFor } from '../../src/learn/machines.ts'
import { wordPiece } from '../../src/learn/pieces.ts'

const texts = [
  ['die leute wohnen gern hier', 'mehr banke im park', 'ein schoner ort zum wohnen'],
  ['weniger geld ausgeben', 'das spart geld und zeit', 'es kostet weniger'],
  ['wir haben keine ahnung', 'das weiss hier niemand', 'keine ahnung was das kostet'],
]
const examples = texts.flatMap((all, meant) => all.map(words => ({ words, meant })))

function best(machines: ReturnType<typeof learn>, words: string): number {
  const scores = scoresFor(machines, words)
  return scores.indexOf(Math.max(...scores))
}

it('tells the texts it learned from apart, and others by their words and letters', () => {
  const machines = learn(examples, texts.length)
  for (const { words, meant } of examples) expect(best(machines, words)).toBe(meant)
  expect(best(machines, 'hier wohnt man gern')).toBe(0)
  expect(best(machines, 'damit sparen wir geld')).toBe(1)
  expect(best(machines, 'weiss niemand')).toBe(2)
})

it('knows which words stand in several texts', () => {
  const machines = learn(examples, texts.length)
  expect(isShared(machines, wordPiece('geld'))).toBe(true)
  expect(isShared(machines, wordPiece('park'))).toBe(false)
  expect(isShared(machines, wordPiece('rathaus'))).toBe(false)
})

it('has nothing to say of what it never saw but how it leans', () => {
  const machines = learn(examples, texts.length)
  expect(scoresFor(machines, 'zzz')).toEqual(scoresFor(machines, ''))
})

it('learns the same of the same, and takes any texts', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const example = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 5 }).map(all => all.join(' ')),
    meant: fc.nat(2),
  })
  fc.assert(
    fc.property(fc.array(example, { minLength: 1, maxLength: 20 }), example, (all: Example[], { words }) => {
      const scores = scoresFor(learn(all, 3), words)
      expect(scores).toEqual(scoresFor(learn(all, 3), words))
      expect(scores.every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 50 },
  )
})
