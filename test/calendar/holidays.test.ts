import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { publicHolidays } from '../../src/calendar/holidays.ts'

const länder = Object.keys(new Holidays().getStates('DE')).sort()
const years = Array.from({ length: 66 }, (_, index) => String(2005 + index))

function daysOf(land: string, year: string): string[] {
  const library = new Holidays('DE', land, { types: ['public'] })
  return library
    .getHolidays(Number(year))
    .map(({ date }) => date.slice(0, 10))
    .filter(day => day.startsWith(year))
}

test('the table is what the library works out (`-u` writes it anew)', async () => {
  const table = Object.fromEntries(
    länder.map(land => [
      land,
      Object.fromEntries(
        years.map(year => [
          year,
          daysOf(land, year)
            .map(day => day.slice(5))
            .join(' '),
        ]),
      ),
    ]),
  )
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('../../src/calendar/holidays.json')
})

test.each(länder)('%s: the days are read as they are', land => {
  for (const year of years) expect(publicHolidays(land, year), year).toEqual(daysOf(land, year))
})

test('there are 16 Länder, and none of another country or year', () => {
  expect(länder).toHaveLength(16)
  expect(publicHolidays('NW', '2026')).toContain('2026-11-01')
  expect(publicHolidays('ZZ', '2026')).toEqual([])
  expect(publicHolidays('NW', '1999')).toEqual([])
})
