import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import { record } from '../fixtures/documents.ts'
import { afterEachOf, anyWrites, idsOf, inPages, openStore, type Place } from './place.ts'

/** Minutes past nine. */
function at(minute: number): string {
  return `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`
}

function sending(id: string, dueAt: string, until: string): OutboxRecord {
  return record(id, { state: 'sending', dueAt, deliveries: 1, lease: { token: 'l1', until } })
}

function parked(id: string, on: string, more: Partial<OutboxRecord> = {}): OutboxRecord {
  return record(id, { state: 'parked', parked: { why: 'blocked', on }, ...more })
}

/** What every store answers when it is asked for messages on their way. */
export function answersOutboxQueries(place: () => Promise<Place>): void {
  describe('the outbox', () => {
    const open = openStore(place)
    const due = async (now: string, limit = 20) => idsOf(await open.store.outboxDue(now, limit))

    test('gives what is due, the earliest first, then by id', async () => {
      await open.put('outbox', record('c', { dueAt: at(5) }), record('b', { dueAt: at(5) }))
      await open.put('outbox', record('d', { dueAt: at(1) }), record('a', { dueAt: at(9) }))
      expect(await due(at(0))).toEqual([])
      expect(await due(at(1))).toEqual(['d'])
      expect(await due(at(5))).toEqual(['d', 'b', 'c'])
      expect(await due(at(9), 3)).toEqual(['d', 'b', 'c'])
      await open.reopen()
      expect(await due(at(9))).toEqual(['d', 'b', 'c', 'a'])
      expect((await open.store.outboxDue(at(9), 1))[0]).toEqual(await open.store.get('outbox', 'd'))
    })

    test('gives the same to whoever writes to all receivers alone', async () => {
      await open.put('outbox', record('c', { dueAt: at(5), to: 'p1' }), record('b', { dueAt: at(2), to: 'p2' }))
      await open.put('outbox', record('a', { dueAt: at(9), to: 'p1' }), parked('d', '2026-03-01'))
      const claimed = async (now: string, limit: number) => idsOf(await open.store.outboxClaimed(now, limit))
      expect(await claimed(at(0), 9)).toEqual([])
      expect([await claimed(at(5), 9), await claimed(at(9), 2)]).toEqual([
        ['b', 'c'],
        ['b', 'c'],
      ])
      await open.reopen()
      expect(await claimed(at(9), 9)).toEqual(['b', 'c', 'a'])
    })

    test('gives what is being sent only once its lease is over, and never what is parked', async () => {
      await open.put(
        'outbox',
        sending('a', at(1), at(3)),
        sending('b', at(0), at(9)),
        record('c', { dueAt: at(2) }),
        record('d', { dueAt: at(0) }),
        parked('e', '2026-03-01'),
      )
      expect(await due(at(3))).toEqual(['d', 'c'])
      expect(await due(at(4))).toEqual(['d', 'a', 'c'])
      expect(await due(at(4), 2)).toEqual(['d', 'a'])
      expect(await due(at(10))).toEqual(['b', 'd', 'a', 'c'])
    })

    test('gives a record that is being sent without a lease, so that it is not lost', async () => {
      await open.put('outbox', record('a', { state: 'sending', dueAt: at(1) }))
      expect(await due(at(1))).toEqual(['a'])
    })

    test('follows a record from state to state', async () => {
      await open.put('outbox', record('a', { dueAt: at(1) }))
      expect(await due(at(5))).toEqual(['a'])
      await open.put('outbox', sending('a', at(1), at(6)))
      expect(await due(at(5))).toEqual([])
      // Refused for now: it waits again, for later.
      await open.put('outbox', record('a', { dueAt: at(8), refusals: 1 }))
      expect([await due(at(7)), await due(at(8))]).toEqual([[], ['a']])
      await open.put('outbox', parked('a', '2026-03-02'))
      expect([await due(at(8)), idsOf(await open.store.outboxParked({ limit: 5 }))]).toEqual([[], ['a']])
      await open.put('outbox', record('a', { dueAt: at(9) }))
      expect([await due(at(9)), idsOf(await open.store.outboxParked({ limit: 5 }))]).toEqual([['a'], []])
      await open.remove('outbox', 'a')
      await open.reopen()
      expect([await due(at(9)), await open.store.outboxOf('p1')]).toEqual([[], []])
    })

    test('tells all records for a person, the earliest due first', async () => {
      await open.put(
        'outbox',
        parked('a', '2026-03-01', { dueAt: at(4) }),
        sending('b', at(2), at(3)),
        record('c', { dueAt: at(3) }),
        record('d', { dueAt: at(3), to: 'p2' }),
      )
      expect(idsOf(await open.store.outboxOf('p1'))).toEqual(['b', 'c', 'a'])
      await open.put('outbox', record('c', { dueAt: at(3), to: 'p2' }))
      await open.reopen()
      expect(idsOf(await open.store.outboxOf('p1'))).toEqual(['b', 'a'])
      expect(idsOf(await open.store.outboxOf('p2'))).toEqual(['c', 'd'])
      expect(await open.store.outboxOf('p3')).toEqual([])
    })

    test('lists what is parked in pages, the latest first', async () => {
      await open.put(
        'outbox',
        parked('a', '2026-03-01', { dueAt: at(1) }),
        parked('b', '2026-03-02', { dueAt: at(2) }),
        parked('c', '2026-03-02', { dueAt: at(3) }),
        parked('d', '2026-02-28', { dueAt: at(4) }),
        record('e'),
      )
      const list = (page: Parameters<typeof open.store.outboxParked>[0]) => open.store.outboxParked(page)
      expect(await inPages(list, 3)).toEqual(['c', 'b', 'a', 'd'])
      const first = await list({ limit: 2 })
      await open.put('outbox', record('b'), parked('f', '2026-03-03'))
      const second = await list({ limit: 9, cursor: String(first.next) })
      // Where the page ended is gone and another came before it: one that was shown may come again, none is left out.
      expect(idsOf(second).slice(-2)).toEqual(['a', 'd'])
      await open.reopen()
      expect(await inPages(list, 2)).toEqual(['f', 'c', 'a', 'd'])
    })

    test('is told in figures', async () => {
      expect(await open.store.outboxFigures(at(0))).toEqual({ waiting: 0, parked: 0, refused: 0 })
      await open.put('outbox', record('a', { dueAt: at(5) }), parked('b', '2026-03-01', { dueAt: at(0) }))
      expect(await open.store.outboxFigures(at(4))).toEqual({ waiting: 0, parked: 1, refused: 0 })
      expect(await open.store.outboxFigures(at(5))).toEqual({ waiting: 1, parked: 1, refused: 0, oldestDue: at(5) })
      // What is being sent has not arrived yet, so it counts.
      await open.put('outbox', sending('c', at(2), at(9)), record('d', { dueAt: at(3) }))
      expect(await open.store.outboxFigures(at(6))).toEqual({ waiting: 3, parked: 1, refused: 0, oldestDue: at(2) })
      await open.remove('outbox', 'c')
      await open.put('outbox', record('e', { dueAt: at(9), refusals: 2 }))
      await open.reopen()
      expect(await open.store.outboxFigures(at(6))).toEqual({ waiting: 3, parked: 1, refused: 1, oldestDue: at(3) })
    })

    test('equals a plain search through all records, whatever was written', async () => {
      await fc.assert(
        fc.asyncProperty(anyWrites(ids, anyRecord), anyMinute, anyLimit, async (story, now, limit) => {
          for await (const records of afterEachOf(open, 'outbox', ids, story)) {
            const all = records.sort((a, b) => (`${a.dueAt} ${a.id}` < `${b.dueAt} ${b.id}` ? -1 : 1))
            const ready = all.filter(({ state, dueAt, lease }) =>
              state === 'waiting' ? dueAt <= now : state === 'sending' && String(lease?.until) < now,
            )
            expect(await due(now, limit)).toEqual(ready.slice(0, limit).map(({ id }) => id))
            const mine = all.filter(({ to }) => to === 'p2').map(({ id }) => id)
            expect(idsOf(await open.store.outboxOf('p2'))).toEqual(mine)
            const unsent = all.filter(({ state }) => state !== 'parked')
            const oldestDue = unsent.find(({ dueAt }) => dueAt <= now)?.dueAt
            expect(await open.store.outboxFigures(now)).toEqual({
              waiting: unsent.filter(
                ({ state, dueAt, deliveries, refusals }) =>
                  state === 'sending' || dueAt <= now || deliveries + refusals > 0,
              ).length,
              parked: all.length - unsent.length,
              refused: unsent.filter(({ state, refusals }) => state === 'waiting' && refusals > 0).length,
              ...(oldestDue !== undefined && { oldestDue }),
            })
            expect((await open.store.outboxParked({ limit: 9 })).total).toBe(all.length - unsent.length)
          }
        }),
        { numRuns: 100 },
      )
    })
  })
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const anyLimit = fc.integer({ min: 1, max: 5 })
const anyMinute = fc.integer({ min: 0, max: 6 }).map(at)
const anyRecord: fc.Arbitrary<OutboxRecord> = fc
  .record({
    dueAt: anyMinute,
    to: fc.constantFrom('p1', 'p2'),
    is: fc.integer({ min: 0, max: 2 }),
    until: anyMinute,
    refusals: fc.nat(1),
  })
  .map(({ dueAt, to, is, until, refusals }) => {
    const state = { to, dueAt, refusals }
    if (is === 0) return parked('', '2026-03-02', state)
    return is === 1 ? { ...sending('', dueAt, until), to } : record('', state)
  })
