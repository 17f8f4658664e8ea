import { expect, test } from 'vitest'
import { freeNumber, freshNumber } from '../../src/turn/number.ts'

/** A year of which these digits are taken, and chance that always says the same. */
function year(isTaken: (digits: string) => boolean, drawn = '00007') {
  const found = async (_collection: string, id: string) => (isTaken(id.slice(-5)) ? {} : undefined)
  const ctx = { today: '2026-03-02', work: { get: found, peek: found }, deps: { ids: { digits: () => drawn } } }
  return ctx as unknown as Parameters<typeof freeNumber>[0]
}

test('a number is what chance says, if it is free', async () => {
  expect(
    await freeNumber(
      year(() => false),
      'ideas',
    ),
  ).toBe('2026-00007')
})

test('the last number of a year is found, wherever it is', async () => {
  expect(
    await freeNumber(
      year(digits => digits !== '00003'),
      'assessments',
      'P-',
    ),
  ).toBe('P-2026-00003')
})

test('a year whose numbers are used up is a fault, not a wait without end', async () => {
  await expect(
    freeNumber(
      year(() => true),
      'ideas',
    ),
  ).rejects.toThrow('All numbers of 2026 are taken')
})

test('what this turn gave away is not given again', async () => {
  expect(
    await freshNumber(
      year(() => false),
      new Map([['a', 'T-2026-00007']]),
    ),
  ).toBe('T-2026-00008')
})
