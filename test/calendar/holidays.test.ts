import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { weekdayOf } from '../../src/calendar/days.ts'
import { publicHolidays } from '../../src/calendar/holidays.ts'

const länder = Object.keys(new Holidays().getStates('DE'))
const years = Array.from({ length: 46 }, (_, index) => String(2015 + index))

test('there are 16 Länder', () => expect(länder).toHaveLength(16))

test.each(länder)('%s: from 2015 to 2060 all days are those of the library, as far as they are no Sundays', land => {
  const library = new Holidays('DE', land, { types: ['public'] })
  for (const year of years) {
    const days = library.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10))
    const expected = new Set(days.filter(day => weekdayOf(day) !== 7))
    const found = publicHolidays(land, year).filter(day => weekdayOf(day) !== 7)
    expect(new Set(found), year).toEqual(expected)
  }
})
