import { expect, it } from 'vitest'
import { TextIndex } from '../../src/search/text-index.ts'

it('finds what was put, changed and removed since the same was looked for', () => {
  const index = new TextIndex()
  const sought = { title: 'Hundesteuer online anmelden' }
  expect(index.find(sought, 5)).toEqual([])
  index.put({ id: 'dog', title: 'Hundesteuer online anmelden' })
  expect(index.find(sought, 5)).toEqual(['dog'])
  index.put({ id: 'tax', title: 'Hundesteuer online anmelden und abmelden' })
  expect(index.find(sought, 5)).toEqual(['dog', 'tax'])
  expect(index.find(sought, 1)).toEqual(['dog'])
  expect(index.find({ ...sought, self: 'dog' }, 5)).toEqual(['tax'])
  index.put({ id: 'dog', title: 'Blumenkästen gießen' })
  expect(index.find(sought, 5)).toEqual(['tax'])
  index.remove('tax')
  expect(index.find(sought, 5)).toEqual([])
})
