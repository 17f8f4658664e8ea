import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { publicHolidays } from '../../src/calendar/holidays.ts'

const länder = Object.keys(new Holidays().getStates('DE')).sort()
const years = Array.from({ length: 66 }, (_, index) => String(2005 + index))

/** By Land and year. The library reckons for a second. */
const workedOut = Object.fromEntries(länder.map(land => [land, daysOf(land)]))

function daysOf(land: string): Record<string, string[]> {
  const library = new Holidays('DE', land, { types: ['public'] })
  const days = (year: string) => library.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10))
  return Object.fromEntries(years.map(year => [year, days(year).filter(day => day.startsWith(year))]))
}

test('the table is what the library works out (`-u` writes it anew)', async () => {
  const short = (days: string[]) => days.map(day => day.slice(5)).join(' ')
  const table = Object.fromEntries(
    Object.entries(workedOut).map(([land, byYear]) => [
      land,
      Object.fromEntries(Object.entries(byYear).map(([year, days]) => [year, short(days)])),
    ]),
  )
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('../../src/calendar/holidays.json')
})

test.each(länder)('%s: the days are read as they are', land => {
  expect(Object.fromEntries(years.map(year => [year, publicHolidays(land, year)]))).toEqual(workedOut[land])
})

test('there are 16 Länder, and none of another country or year', () => {
  expect(länder).toHaveLength(16)
  expect(publicHolidays('NW', '2026')).toContain('2026-11-01')
  expect(publicHolidays('ZZ', '2026')).toEqual([])
  expect(publicHolidays('NW', '1999')).toEqual([])
})
