import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewest } from '../../src/guide/aggregate.ts'
import { counted, toldUsage, usageIds } from '../../src/guide/usage.ts'

const few = fc.integer({ min: 0, max: 12 })
const month = fc
  .record({ finished: few, stopped: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'review'), few), open: few })
  .map(({ finished, stopped, open }) => ({
    finished,
    stopped,
    started: finished + open + Object.values(stopped).reduce((all, one) => all + one, 0),
  }))

describe('what is told of the use of a guide', () => {
  it('is how often it was begun and finished, and where most stopped', () => {
    expect(
      toldUsage([
        { started: 20, finished: 7, stopped: { a: 3, review: 5 } },
        { started: 10, finished: 3, stopped: { a: 4, b: 2 } },
      ]),
    ).toEqual({
      started: 30,
      finished: 10,
      stops: [
        { at: 'a', count: 7 },
        { at: 'review', count: 5 },
      ],
    })
  })

  it.each([
    [
      { started: 4, finished: 4, stopped: {} },
      { started: 'few', finished: 'few', stops: [] },
    ],
    [
      { started: 9, finished: 4, stopped: {} },
      { started: 9, finished: 'few', stops: [] },
    ],
    [
      { started: 9, finished: 6, stopped: { a: 3 } },
      { started: 9, finished: 'nearly-all', stops: [] },
    ],
    // That others were one would follow from five of six.
    [
      { started: 12, finished: 6, stopped: { a: 5 } },
      { started: 12, finished: 6, stops: [] },
    ],
    // Begun before anything was counted.
    [
      { started: 0, finished: 5, stopped: { a: 5 } },
      { started: 10, finished: 5, stops: [{ at: 'a', count: 5 }] },
    ],
  ])('%j', (usage, told) => {
    expect(toldUsage([usage])).toEqual(told)
  })

  it('is never fewer than five people, nor leads to fewer', () => {
    fc.assert(
      fc.property(fc.array(month, { maxLength: 3 }), months => {
        const { started, finished, stops } = toldUsage(months)
        const told = [started, finished, ...stops.map(({ count }) => count)].filter(
          figure => typeof figure === 'number',
        )
        for (const figure of told) expect(figure).toBeGreaterThanOrEqual(fewest)
        if (started === 'few') {
          expect(told).toEqual([])
          return
        }
        const left = told.slice(1).reduce((rest, figure) => rest - figure, started)
        expect(left === 0 || left >= fewest).toBe(true)
        if (typeof finished === 'number') expect(started - finished).toBeGreaterThanOrEqual(fewest)
      }),
    )
  })

  it('is of the last twelve months', () => {
    const ids = usageIds('idea', '2026-02-28')
    expect(ids).toHaveLength(12)
    expect([ids[0], ids[1], ids[2], ids[11]]).toEqual(['idea:2026-02', 'idea:2026-01', 'idea:2025-12', 'idea:2025-03'])
  })

  it('counts one by one', () => {
    const once = counted(undefined, 'idea:2026-03', { is: 'started' })
    expect(counted(counted(once, once.id, { is: 'stopped', at: 'a' }), once.id, { is: 'finished' })).toEqual({
      id: 'idea:2026-03',
      started: 1,
      finished: 1,
      stopped: { a: 1 },
    })
  })
})
