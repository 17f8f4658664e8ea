import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import { backoff, mostRefusals } from '../../src/outbox/backoff.ts'
import { claimed, isDue, isSpent, settled } from '../../src/outbox/record.ts'
import type { SendResult } from '../../src/ports/messenger.ts'

const record: OutboxRecord = {
  id: 'digest:p1:2026-03-02',
  to: 'p1',
  about: { is: 'digest' },
  dueAt: '2026-03-02T07:30:00.000Z',
  state: 'waiting',
  deliveries: 0,
  refusals: 0,
}
const now = '2026-03-02T08:00:00.000Z'
const moment = { today: '2026-03-02', again: '2026-03-02T08:01:00.000Z' }

describe('waiting longer and longer', () => {
  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [6, 960],
    [7, 1_800],
    [50, 1_800],
    [5_000, 1_800],
  ])('after refusal %i takes %i seconds and at most a quarter more', (refusals, seconds) => {
    fc.assert(
      fc.property(fc.string(), key => {
        const wait = backoff(key, refusals)
        expect(wait).toBeGreaterThanOrEqual(seconds * 1_000)
        expect(wait).toBeLessThanOrEqual(seconds * 1_250)
        expect(backoff(key, refusals)).toBe(wait)
      }),
    )
  })

  it('does as Teams asks, but never comes earlier than its own time', () => {
    expect(backoff('a', 1, 90_000)).toBe(90_000)
    expect(backoff('a', 1, 1)).toBe(backoff('a', 1))
    expect(backoff('a', 1, 999_999_000)).toBe(3_600_000)
  })

  it('goes on for 24 hours, and not much longer', () => {
    const total = Array.from({ length: mostRefusals }, (_, n) => backoff('a', n + 1)).reduce((a, b) => a + b, 0)
    expect(total).toBeGreaterThanOrEqual(24 * 3_600_000)
    expect(total).toBeLessThanOrEqual(30 * 3_600_000)
  })

  it('spreads those that were refused together', () => {
    expect(new Set(Array.from({ length: 100 }, (_, n) => backoff(`r${n}`, 1))).size).toBeGreaterThan(90)
  })
})

describe('a record', () => {
  it('is due when its time has come, or when an attempt was left behind', () => {
    expect(isDue(record, record.dueAt)).toBe(true)
    expect(isDue(record, '2026-03-02T07:29:59.999Z')).toBe(false)
    const sending = claimed(record, 't', now)
    expect(isDue(sending, '2026-03-02T08:01:00.000Z')).toBe(false)
    expect(isDue(sending, '2026-03-02T08:01:00.001Z')).toBe(true)
    expect(isDue({ ...record, state: 'parked' }, now)).toBe(false)
  })

  const endings = fc.constantFrom<SendResult[]>(
    { ok: true, id: '1' },
    ...(['blocked', 'not-installed', 'gone', 'busy', 'too-big', 'refused', 'uncertain', 'unregistered'] as const).map(
      why => ({ ok: false, why }) as const,
    ),
  )

  it('may have arrived twice at most, however its attempts end, and is never given up in silence', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(endings, fc.constant('crash' as const)), { maxLength: 80 }), list => {
        let current: OutboxRecord = record
        let maybeArrived = 0
        for (const end of list) {
          if (current.state === 'parked' || isSpent(current)) break
          const sending = claimed(current, 't', now)
          const arrived = end === 'crash' || end.ok || end.why === 'uncertain'
          if (arrived) maybeArrived += 1
          const next = end === 'crash' ? sending : settled(sending, end, moment)
          if (next === undefined) {
            expect(end).toMatchObject({ ok: true })
            break
          }
          expect(next.deliveries).toBe(maybeArrived)
          current = next
        }
        expect(maybeArrived).toBeLessThanOrEqual(2)
        if (current.state === 'parked') expect(current.parked?.on).toBe(moment.today)
        expect(current.state === 'sending').toBe(current.lease !== undefined)
      }),
    )
  })

  it('that is refused for 24 hours is parked, but not because of a wrong registration', () => {
    const refused = (why: 'busy' | 'unregistered', times: number): OutboxRecord => {
      let current: OutboxRecord = record
      for (let n = 0; n < times && current.state === 'waiting'; n++)
        current = settled(claimed(current, 't', now), { ok: false, why }, moment) ?? current
      return current
    }
    expect(refused('busy', mostRefusals - 1)).toMatchObject({ state: 'waiting', deliveries: 0 })
    expect(refused('busy', mostRefusals)).toMatchObject({ state: 'parked', parked: { why: 'refused' } })
    expect(refused('unregistered', 200)).toMatchObject({ state: 'waiting', deliveries: 0 })
  })
})
