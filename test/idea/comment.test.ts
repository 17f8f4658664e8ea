import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/documents/comment.ts'
import { inOrder, lastOf } from '../../src/idea/comment.ts'

const anyComment: fc.Arbitrary<Omit<Comment, 'id'>> = fc
  .record({ on: fc.constantFrom('2026-11-20', '2026-11-23'), named: fc.boolean(), minute: fc.nat(900) })
  .map(({ on, named, minute }) => {
    const at = new Date(Date.parse(`${on}T08:00:00.000Z`) + minute * 60_000).toISOString()
    return { idea: '1', text: 'x', on, ...(named && { author: 'carl', at }) }
  })
const anyComments = fc
  .uniqueArray(fc.uuid(), { maxLength: 20 })
  .chain(ids => fc.tuple(...ids.map(id => anyComment.map((comment): Comment => ({ ...comment, id })))))

describe('comments are read', () => {
  test('by day, those with a name by time, whatever their ids', () => {
    fc.assert(
      fc.property(anyComments, comments => {
        const days = inOrder(comments).map(({ on }) => on)
        expect(days).toEqual(days.toSorted())
        const times = inOrder(comments).flatMap(({ at }) => at ?? [])
        expect(times).toEqual(times.toSorted())
      }),
    )
  })

  test('in an order that tells nothing of when one without a name was written', () => {
    fc.assert(
      fc.property(anyComments, fc.nat(), (comments, seed) => {
        // Written in another order: nothing but the ids may matter for those without a name.
        const shuffled = comments.toSorted((a, b) => (a.id.charCodeAt(seed % 8) < b.id.charCodeAt(seed % 8) ? -1 : 1))
        expect(inOrder(shuffled)).toEqual(inOrder(comments))
        const nameless = inOrder(comments).filter(({ author }) => author === undefined)
        for (const day of ['2026-11-20', '2026-11-23']) {
          const ofDay = inOrder(comments).filter(({ on }) => on === day)
          const own = nameless.filter(({ on }) => on === day)
          expect(ofDay.slice(ofDay.length - own.length)).toEqual(own)
          expect(own.map(({ id }) => id)).toEqual(own.map(({ id }) => id).toSorted())
        }
      }),
    )
  })

  test('with the one that was just made among the last', () => {
    fc.assert(
      fc.property(anyComments, fc.nat(), fc.integer({ min: 1, max: 5 }), (comments, nth, most) => {
        const all = inOrder(comments)
        const made = all[nth % Math.max(1, all.length)]
        const shown = lastOf(all, most, made?.id)
        expect(shown).toHaveLength(Math.min(most, all.length))
        if (made) expect(shown).toContain(made)
        expect(lastOf(all, most)).toEqual(all.slice(-most))
      }),
    )
  })
})
