import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/documents/answers.ts'
import { compileCondition } from '../../../src/guide/compile-condition.ts'
import { type Condition, holds, verdict } from '../../../src/guide/condition.ts'

const answered = (value: string): Answer => ({ is: 'answered', value })

describe('what may still come true', () => {
  test.each<[form: unknown, known: Record<string, Answer>, expected: boolean | undefined]>([
    [{ a: 'x' }, {}, undefined],
    [{ a: 'x' }, { a: { is: 'unknown' } }, undefined],
    [{ a: 'x' }, { a: answered('x') }, true],
    [{ a: 'x' }, { a: answered('y') }, false],
    [{ not: { a: 'x' } }, {}, undefined],
    [{ not: { a: 'x' } }, { a: answered('y') }, true],
    [{ a: 'x', b: 'x' }, { a: answered('y') }, false],
    [{ a: 'x', b: 'x' }, { a: answered('x') }, undefined],
    [{ any: [{ a: 'x' }, { b: 'x' }] }, { a: answered('x') }, true],
    [{ any: [{ a: 'x' }, { b: 'x' }] }, { a: answered('y') }, undefined],
    [{ any: [{ a: 'x' }, { b: 'x' }] }, { a: answered('y'), b: answered('y') }, false],
  ])('%j with %j: %s', (form, known, expected) => {
    expect(verdict(compileCondition(form), id => known[id])).toBe(expected)
  })
})

const ids = ['a', 'b', 'c']

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.record({ question: fc.constantFrom(...ids), any: fc.subarray(['x', 'y'], { minLength: 1 }) }),
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('any') }),
  ),
})).any

test('a verdict given while something is open stays true, whatever is answered then', () => {
  const some = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('x', 'y').map(answered))
  const rest = fc.record({ a: fc.constantFrom('x', 'y'), b: fc.constantFrom('x', 'y'), c: fc.constantFrom('x', 'y') })
  fc.assert(
    fc.property(condition, some, rest, (asked, known, later) => {
      const before = verdict(asked, id => known[id])
      const whole = (id: string) => known[id] ?? answered(later[id as keyof typeof later])
      if (before !== undefined) expect(holds(asked, whole)).toBe(before)
      expect(verdict(asked, whole)).toBe(holds(asked, whole))
    }),
  )
})
