import { describe, expect, test } from 'vitest'
import type { Inquiry } from '../../src/documents/inquiry.ts'
import { auditEntry, campaign, channel, comment, idea, post, workshop } from '../fixtures/documents.ts'
import { idsOf, inPages, openStore, type Place } from './place.ts'

/** What every store answers about comments, channels and their cards, and the audit log. */
export function answersBoardQueries(place: () => Promise<Place>): void {
  describe('what units are asked', () => {
    const open = openStore(place)
    const asked = (id: string): Inquiry => ({
      id,
      about: { is: 'budget', year: 2027 },
      askedOn: '2026-03-02',
      remindOn: '2026-03-09',
      passOn: '2026-03-16',
      stage: 'asked',
    })

    test('is all there, with answers, also after the store was opened again', async () => {
      expect(await open.store.inquiries()).toEqual([])
      await open.put('inquiries', asked('budget:2027:a'), asked('budget:2027:b'))
      await open.put('inquiries', { ...asked('budget:2027:a'), stage: 'reminded' })
      await open.remove('inquiries', 'budget:2027:b')
      await open.reopen()
      expect((await open.store.inquiries()).map(({ doc }) => [doc.id, doc.stage])).toEqual([
        ['budget:2027:a', 'reminded'],
      ])
    })
  })

  describe('comments', () => {
    const open = openStore(place)
    const on = (idea: string, limit = 9) => inPages(page => open.store.commentsOf(idea, page), limit)

    test('on an idea come with the earliest day first, in pages', async () => {
      await open.put(
        'comments',
        comment('c1', 'i1', { on: '2026-03-04' }),
        comment('c2', 'i1', { on: '2026-03-02' }),
        comment('c3', 'i2'),
        comment('c4', 'i1', { on: '2026-03-03' }),
      )
      expect([await on('i1', 2), await on('i2'), await on('i3')]).toEqual([['c2', 'c4', 'c1'], ['c3'], []])
      await open.reopen()
      expect(await on('i1', 1)).toEqual(['c2', 'c4', 'c1'])
      const { items } = await open.store.commentsOf('i2', { limit: 1 })
      expect(items).toEqual([await open.store.get('comments', 'c3')])
    })

    test('of one day come by id, so that nothing tells when one without a name was written', async () => {
      const named = (id: string, hour: number) =>
        comment(id, 'i1', { author: 'p1', at: `2026-03-02T0${hour}:00:00.000Z` })
      for (const doc of [named('c4', 6), comment('c2', 'i1'), named('c1', 9), named('c3', 7)])
        await open.put('comments', doc)
      expect(await on('i1')).toEqual(['c1', 'c2', 'c3', 'c4'])
      await open.put('comments', comment('c2', 'i1', { text: 'Changed' }))
      expect(await on('i1', 3)).toEqual(['c1', 'c2', 'c3', 'c4'])
    })

    test('are paged on where a page ended, and found where they are now', async () => {
      await open.put('comments', ...['c1', 'c3', 'c5', 'c7'].map(id => comment(id, 'i1')))
      const first = await open.store.commentsOf('i1', { limit: 2 })
      expect([idsOf(first), first.total]).toEqual([['c1', 'c3'], 4])
      await open.remove('comments', 'c3')
      await open.put('comments', comment('c2', 'i1'), comment('c6', 'i1'), comment('c7', 'i2'))
      const second = await open.store.commentsOf('i1', { limit: 9, cursor: String(first.next) })
      expect([idsOf(second), second.total, second.next]).toEqual([['c5', 'c6'], 4, undefined])
      expect(await on('i2')).toEqual(['c7'])
    })
  })

  describe('channels', () => {
    const open = openStore(place)

    test('are all listed, whatever they are bound to', async () => {
      expect(await open.store.channels()).toEqual([])
      await open.put('channels', channel('19:b@thread.tacv2', { mode: 'weekly' }), channel('19:a@thread.tacv2'))
      expect(idsOf(await open.store.channels())).toEqual(['19:a@thread.tacv2', '19:b@thread.tacv2'])
      await open.put('channels', channel('19:a@thread.tacv2', { mode: 'monthly', digestOn: '2026-03-02' }))
      await open.remove('channels', '19:b@thread.tacv2')
      await open.reopen()
      expect(await open.store.channels()).toEqual([await open.store.get('channels', '19:a@thread.tacv2')])
      expect((await open.store.channels())[0]?.doc.digestOn).toBe('2026-03-02')
    })

    test('have cards, which are found by their idea', async () => {
      await open.put('posts', post('i1', 'ch2'), post('i1', 'ch1'), post('i2', 'ch1'))
      expect(idsOf(await open.store.postsOf('i1'))).toEqual(['i1 ch1', 'i1 ch2'])
      await open.put('posts', post('i1', 'ch2', '1772438000010'))
      await open.remove('posts', 'i1 ch1')
      await open.reopen()
      expect(await open.store.postsOf('i1')).toEqual([await open.store.get('posts', 'i1 ch2')])
      expect((await open.store.postsOf('i1'))[0]?.doc.activityId).toBe('1772438000010')
      expect(await open.store.postsOf('i3')).toEqual([])
    })
  })

  describe('workshops', () => {
    const open = openStore(place)

    test('are all there, also after reopening, with their card and without those that are gone', async () => {
      await open.put('workshops', workshop('W-2026-10001'), workshop('W-2026-10002'))
      await open.put('workshops', workshop('W-2026-10001', { state: 'over', endedOn: '2026-03-02' }))
      await open.put('posts', post('W-2026-10001', '19:room@thread.v2'))
      await open.remove('workshops', 'W-2026-10002')
      await open.reopen()
      expect((await open.store.workshops()).map(({ doc }) => [doc.id, doc.state])).toEqual([['W-2026-10001', 'over']])
      expect(idsOf(await open.store.postsOf('W-2026-10001'))).toEqual(['W-2026-10001 19:room@thread.v2'])
    })
  })

  describe('campaigns and statements', () => {
    const open = openStore(place)

    test('are all there, also after reopening, and ideas are found by their campaign', async () => {
      const review = { questions: [], dueOn: '2026-03-20', dueSince: '2026-03-02', requests: [], rev: 1 }
      await open.put('campaigns', campaign('K-2026-10001'), campaign('K-2026-10002'))
      await open.put('reviews', { id: 'i1', ...review })
      await open.put('ideas', idea('i1', { campaign: 'K-2026-10001' }), idea('i2'))
      await open.reopen()
      expect((await open.store.campaigns()).map(({ doc }) => doc.id).toSorted()).toEqual([
        'K-2026-10001',
        'K-2026-10002',
      ])
      expect((await open.store.reviews()).map(({ doc }) => doc.id)).toEqual(['i1'])
      const found = await open.store.ideas({ campaign: 'K-2026-10001' }, 'newest', { limit: 9 })
      expect(found.items.map(({ doc }) => doc.id)).toEqual(['i1'])
      await open.remove('campaigns', 'K-2026-10001')
      expect(await open.store.campaigns()).toHaveLength(1)
    })
  })

  describe('the audit log', () => {
    const open = openStore(place)
    const at = (day: number) => ({ on: `2026-03-0${day}` })

    test('comes with the latest first, in pages', async () => {
      expect(await open.store.audit({ limit: 2 })).toEqual({ items: [], total: 0 })
      await open.put('audit', auditEntry('a1', at(3)), auditEntry('a2', at(1)), auditEntry('a3', at(2)))
      expect(await inPages(page => open.store.audit(page), 2)).toEqual(['a1', 'a3', 'a2'])
      await open.put('audit', auditEntry('a5', at(2)), auditEntry('a4', at(2)))
      await open.reopen()
      expect(await inPages(page => open.store.audit(page), 1)).toEqual(['a1', 'a5', 'a4', 'a3', 'a2'])
      expect((await open.store.audit({ limit: 1 })).items).toEqual([await open.store.get('audit', 'a1')])
    })

    test('is paged on where a page ended, although it grows and is cleaned up meanwhile', async () => {
      await open.put('audit', ...[1, 2, 3, 4, 5].map(n => auditEntry(`a${n}`, at(n))))
      const first = await open.store.audit({ limit: 2 })
      expect([idsOf(first), first.total]).toEqual([['a5', 'a4'], 5])
      await open.put('audit', auditEntry('a6', at(6)), auditEntry('a7', at(7)))
      await open.remove('audit', 'a4')
      await open.remove('audit', 'a1')
      const second = await open.store.audit({ limit: 5, cursor: String(first.next) })
      expect([idsOf(second), second.total, second.next]).toEqual([['a3', 'a2'], 5, undefined])
    })
  })
}
