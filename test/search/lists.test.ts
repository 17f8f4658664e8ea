import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Lists } from '../../src/search/lists.ts'

const change = fc.record({
  list: fc.nat(12),
  how: fc.constantFrom('add', 'remove', 'set'),
  numbers: fc.array(fc.nat(2 ** 32 - 1), { maxLength: 40 }),
})

it('holds what was added, replaced and not removed, whichever list grows and shrinks in between', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), changes => {
      const lists = new Lists()
      const plain = new Map<number, number[]>()
      for (const { list, how, numbers } of changes) {
        const before = plain.get(list) ?? []
        if (how === 'set') {
          lists.set(list, numbers)
          plain.set(list, numbers)
        } else if (how === 'add') {
          for (const number of numbers) lists.add(list, number)
          plain.set(list, [...before, ...numbers])
        } else {
          for (const number of before.slice(0, 5)) lists.remove(list, number)
          lists.remove(list, -1)
          plain.set(list, before.slice(5))
        }
        for (let each = 0; each <= 13; each++) {
          const known = plain.get(each) ?? []
          expect(lists.length(each)).toBe(known.length)
          expect([...lists.get(each)].toSorted()).toEqual(known.toSorted())
        }
      }
    }),
  )
})
