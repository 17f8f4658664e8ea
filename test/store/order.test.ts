import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Versioned } from '../../src/ports/listing.ts'
import { compareGerman, Order } from '../../src/store/lowdb/order.ts'
import { Table } from '../../src/store/lowdb/table.ts'

interface Entry {
  id: string
  name: string
}

const anyRow = fc
  .record({ id: fc.nat(30).map(String), name: fc.constantFrom('Arm', 'Ärmel', 'Zug', 'arm', 'Öl', 'Ohr', 'x', '') })
  .map((doc): Versioned<Entry> => ({ version: 1, doc }))
const anyRows = fc.uniqueArray(anyRow, { selector: ({ doc }) => doc.id, maxLength: 25 })

function hasName({ name }: Entry): boolean {
  return name !== ''
}

test('an order is the same whether things were added before or after it was first looked at', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(25), fc.infiniteStream(fc.boolean()), (rows, looked, removed) => {
      const order = new Order<Entry>((a, b) => compareGerman(a.name, b.name), hasName)
      const table = new Table<Entry>([order])
      const left = rows.filter(() => !removed.next().value)
      for (const [n, row] of rows.entries()) {
        if (n === looked) expect(order.rows).toEqual(order.sort(rows.slice(0, n).filter(({ doc }) => hasName(doc))))
        table.put(row.doc.id, row.version, row.doc)
      }
      for (const row of rows) if (!left.includes(row)) table.delete(row.doc.id)
      const expected = left
        .filter(({ doc }) => hasName(doc))
        .sort((a, b) => a.doc.name.localeCompare(b.doc.name, 'de') || (a.doc.id < b.doc.id ? -1 : 1))
      expect(order.rows).toEqual(expected)
    }),
  )
})
