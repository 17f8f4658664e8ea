import { describe, expect, test } from 'vitest'
import { compileRule } from '../../../src/guide/compile-condition.ts'
import { implies } from '../../../src/guide/scoring/implies.ts'

const fifty = { score: { benefit: { min: 50 } } }

describe('a rule holds whenever another does', () => {
  test.each<[rule: unknown, other: unknown, expected: boolean]>([
    [fifty, fifty, true],
    [{ score: { benefit: { min: 60 } } }, fifty, true],
    [{ score: { benefit: { min: 40 } } }, fifty, false],
    [{ score: { effort: { min: 60 } } }, fifty, false],
    [{ criterion: { benefit: { min: 60 } } }, fifty, false],
    [{ score: { benefit: { min: 50 }, effort: { min: 60 } } }, fifty, true],
    [fifty, { score: { benefit: { min: 50 }, effort: { min: 60 } } }, false],
    [{ score: { benefit: { below: 20 } } }, { score: { benefit: { below: 25 } } }, true],
    [{ score: { benefit: { max: 25 } } }, { score: { benefit: { below: 25 } } }, false],
    [{ score: { benefit: { max: 24 } } }, { score: { benefit: { below: 25 } } }, true],
    [{ score: { benefit: { below: 25 } } }, { score: { benefit: { max: 25 } } }, true],
    [{ score: { benefit: 'unknown' } }, { score: { benefit: 'unknown' } }, true],
    [{ goal: 'legal' }, { goal: { any: ['legal', 'none'] } }, true],
    [{ goal: { any: ['legal', 'none'] } }, { goal: 'legal' }, false],
    [{ goal: 'legal' }, { any: [{ goal: 'none' }, { goal: 'legal' }] }, true],
    [{ any: [{ goal: 'none' }, { goal: 'legal' }] }, { goal: 'legal' }, false],
    [{ any: [{ goal: 'none' }, { goal: 'legal' }] }, { goal: { any: ['none', 'legal', 'work'] } }, true],
    [{ not: { goal: { is: 'answered' } } }, { not: { goal: { is: 'answered' } } }, true],
    [{ not: { goal: 'none' } }, { goal: 'none' }, false],
    [{ cases: { min: 5, max: 9 } }, { cases: { min: 3 } }, true],
    [{ unknownShare: { min: 50 } }, { unknownShare: { min: 30 } }, true],
    [{ level: { min: 3 } }, { level: { min: 2, max: 4 } }, false],
  ])('%j → %j: %s', (rule, other, expected) => {
    expect(implies(compileRule(rule), compileRule(other))).toBe(expected)
  })
})
