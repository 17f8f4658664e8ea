import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { supportOf } from '../../src/idea/support.ts'
import { compareTexts, Order } from '../../src/store/lowdb/order.ts'
import { SupportOrder } from '../../src/store/lowdb/support-order.ts'
import { Index, Table } from '../../src/store/lowdb/table.ts'
import { anyIdea, ids } from '../contract/idea-queries.ts'
import { idea } from '../fixtures/documents.ts'

const byDay = (a: Idea, b: Idea) => compareTexts(a.submittedOn, b.submittedOn) || compareTexts(a.id, b.id)
const belongs = ({ mergedInto }: Idea) => mergedInto === undefined

/** A table with an order of a kind, and how the order would be if it were made now. */
function tableWith(kind: 'day' | 'support') {
  const counting = new Index<Idea>(({ merged = [] }) => merged)
  const support = (idea: Idea) =>
    supportOf(
      idea,
      (idea.merged ?? []).flatMap(id => table.rows.get(id)?.doc ?? []),
    )
  const made = () =>
    kind === 'day' ? new Order(byDay, belongs) : new SupportOrder(support, byDay, id => counting.find(id), belongs)
  const order = made()
  const table: Table<Idea> = new Table<Idea>([counting, order])
  const anew = () => {
    const other = made()
    other.follow(table.rows)
    return other.rows
  }
  return { table, order, anew }
}

const what = fc.oneof(
  fc.record({ write: fc.constantFrom(...ids), doc: fc.option(anyIdea, { nil: undefined, freq: 4 }) }),
  fc.record({ steps: fc.integer({ min: 1, max: 6 }) }),
  fc.constant({ look: true as const }),
)

test.each(['day', 'support'] as const)(
  'an order by %s that was prepared is as if it were made anew, whatever is written or looked at meanwhile',
  kind => {
    fc.assert(
      fc.property(fc.array(what, { maxLength: 30 }), happenings => {
        const { table, order, anew } = tableWith(kind)
        let preparing = order.prepare()
        for (const each of happenings) {
          if ('look' in each) expect(order.rows).toEqual(anew())
          else if ('steps' in each)
            for (let n = 0; n < each.steps; n++) {
              if (preparing.next().done) preparing = order.prepare()
            }
          else if (each.doc) table.put(each.write, table.nextVersion(each.write), { ...each.doc, id: each.write })
          else if (table.rows.has(each.write)) table.delete(each.write)
        }
        for (const _ of preparing);
        expect(order.rows).toEqual(anew())
      }),
      { numRuns: 3_000 },
    )
  },
)

test('an order that somebody looked at while it was prepared has lost nobody', () => {
  const { table, order, anew } = tableWith('support')
  const put = (n: number) => table.put(`i${n}`, n + 1, idea(`i${n}`, { submittedOn: '2026-03-02' }))
  for (let n = 0; n < 200; n++) put(n)
  const preparing = order.prepare()
  for (let n = 0; n < 50; n++) preparing.next()
  table.delete('i10')
  expect(order.rows).toHaveLength(199)
  put(10)
  expect(order.rows).toEqual(anew())
  for (const _ of preparing);
  expect(order.rows).toHaveLength(200)
})
