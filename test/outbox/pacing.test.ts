import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPacer, type Limit, longestWait, perApp, perChat, slotAfter } from '../../src/outbox/pacing.ts'

/** The most messages in any stretch of time this long. */
function busiest(slots: number[], within: number): number {
  return Math.max(0, ...slots.map(from => slots.filter(at => at >= from && at < from + within).length))
}

describe('the next slot', () => {
  const limits: Limit[] = [
    { count: 2, within: 1_000 },
    { count: 3, within: 5_000 },
  ]

  it.each([
    ['nothing before', [], 100, 100],
    ['room left', [0], 100, 100],
    ['the shorter limit reached', [0, 10], 100, 1_000],
    ['the shorter limit over again', [0, 10], 1_500, 1_500],
    ['the longer limit reached', [0, 10, 1_200], 2_300, 5_000],
    ['a slot ahead taken', [0, 3_000], 100, 3_000],
  ])('with %s', (_what, taken, now, slot) => {
    expect(slotAfter(taken, limits, now)).toBe(slot)
  })
})

const arrivals = fc.array(fc.record({ chat: fc.constantFrom('a', 'b', 'c'), after: fc.nat({ max: 400 }) }), {
  maxLength: 300,
})

describe('a pacer', () => {
  it('keeps every limit of a chat and of the app, whatever comes', () => {
    fc.assert(
      fc.property(arrivals, list => {
        const pacer = createPacer()
        const slots: Record<string, number[]> = { a: [], b: [], c: [] }
        let now = 0
        for (const { chat, after } of list) {
          now += after
          const slot = pacer.take(chat, now)
          if (slot === undefined) continue
          expect(slot).toBeGreaterThanOrEqual(now)
          expect(slot - now).toBeLessThanOrEqual(longestWait)
          slots[chat]?.push(slot)
        }
        for (const taken of Object.values(slots))
          for (const { count, within } of perChat) expect(busiest(taken, within)).toBeLessThanOrEqual(count)
        for (const { count, within } of perApp)
          expect(busiest(Object.values(slots).flat(), within)).toBeLessThanOrEqual(count)
      }),
    )
  })

  it('is never slower than it must be: a lone message goes at once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2_001, max: 60_000 }), { maxLength: 100 }), pauses => {
        const pacer = createPacer()
        let now = 0
        for (const pause of pauses) {
          now += pause
          expect(pacer.take('a', now)).toBe(now)
        }
      }),
    )
  })

  it('leaves to later what would have to wait long, and takes nothing for it', () => {
    const pacer = createPacer()
    const slots = Array.from({ length: 61 }, (_, n) => pacer.take('a', n * 300))
    expect(slots.slice(0, 60)).not.toContain(undefined)
    expect(slots[60]).toBeUndefined()
    expect(pacer.take('b', 18_000)).toBe(18_000)
  })

  it('is not stopped by a clock that was put back', () => {
    const pacer = createPacer()
    for (let n = 0; n < 8; n++) pacer.take('a', 7_200_000)
    expect(pacer.take('a', 0)).toBe(0)
  })

  it('sends 30 messages a second to different people, and 50 at no time', () => {
    const pacer = createPacer()
    const slots = Array.from({ length: 90 }, (_, n) => pacer.take(`chat ${n}`, 0))
    expect(slots.filter(slot => slot === 0)).toHaveLength(30)
    expect(slots.filter(slot => slot === 2_000)).toHaveLength(30)
  })
})
