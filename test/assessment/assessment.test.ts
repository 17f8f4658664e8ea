import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged } from '../../src/assessment/assessment.ts'
import type { Answers } from '../../src/documents/answers.ts'

describe('what two people changed', () => {
  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 0, max: 2 }).map(value => ({ is: 'answered' as const, value })),
  )

  it('is all there, and one’s own counts where both changed the same', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base: Answers, mine: Answers, stored: Answers) => {
        const both = merged(base, mine, stored)
        for (const id of ['a', 'b', 'c']) {
          const untouched = JSON.stringify(base[id]) === JSON.stringify(mine[id])
          expect(both[id]).toEqual(untouched ? stored[id] : mine[id])
        }
      }),
    )
  })
})
