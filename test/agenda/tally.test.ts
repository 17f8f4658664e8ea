import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tally } from '../../src/agenda/tally.ts'

const choices = ['a', 'b', 'c', 'd']
const chosen = fc
  .array(fc.constantFrom(undefined, ...choices), { maxLength: 60 })
  .chain(some => fc.constantFrom(...choices).map(often => [...some, ...Array(9).fill(often)] as (string | undefined)[]))

describe('what is told of how often something was chosen', () => {
  it('is right, and at least five', () => {
    fc.assert(
      fc.property(chosen, all => {
        for (const [id, told] of tally(choices, all))
          if (told !== 'untold') {
            expect(told).toBe(all.filter(each => each === id).length)
            expect(told).toBeGreaterThanOrEqual(5)
          }
      }),
    )
  })

  it('leaves nothing below five to be worked out, also by who knows how many chose at all', () => {
    fc.assert(
      fc.property(chosen, all => {
        const told = [...tally(choices, all)]
        const left = told.reduce((rest, [, count]) => rest - (count === 'untold' ? 0 : count), all.length)
        const hidden = told.filter(([, count]) => count === 'untold').length
        expect(hidden === choices.length || left >= 5 || (left === 0 && hidden === 0)).toBe(true)
      }),
    )
  })
})
