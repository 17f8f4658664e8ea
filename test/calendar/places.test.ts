import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { holidaysOf, landIn, lands, places } from '../../src/calendar/places.ts'

const years = Array.from({ length: 66 }, (_, index) => String(2005 + index))

/** What the library knows of a place, from its names of regions. */
function known(land: string, region: string, year: string): string[] {
  return new Holidays('DE', land, region, { types: ['public'] })
    .getHolidays(Number(year))
    .map(({ date }) => date.slice(0, 10))
    .filter(day => day.startsWith(year))
}

const sorted = (days: string[]) => [...new Set(days)].sort()

describe('holidays of municipalities', () => {
  it.each([
    ['DE-BY/augsburg', 'BY', 'A'],
    ['DE-SN/corpus-christi', 'SN', 'BZ'],
    ['DE-TH/corpus-christi', 'TH', 'EIC'],
  ])('%s are those that the library knows', (place, land, region) => {
    for (const year of years) expect(sorted(holidaysOf(place, year)), year).toEqual(sorted(known(land, region, year)))
  })

  it('are added to those of the Land, and Mariä Himmelfahrt is none of the whole of Bavaria', () => {
    expect(holidaysOf('DE-BY', '2026')).not.toContain('2026-08-15')
    expect(holidaysOf('DE-BY/assumption', '2026')).toEqual([...holidaysOf('DE-BY', '2026'), '2026-08-15'])
    expect(holidaysOf('DE-BY/augsburg', '2026')).toContain('2026-08-08')
    expect(holidaysOf('DE-SN/corpus-christi', '2026')).toContain('2026-06-04')
    expect(holidaysOf('DE-SN', '2026')).not.toContain('2026-06-04')
  })

  it('make days off, and every place has a Land', () => {
    // 2025: 8 August is a Friday.
    expect(createCalendar('DE-BY', []).isWorkingDay('2025-08-08')).toBe(true)
    expect(createCalendar('DE-BY/augsburg', []).isWorkingDay('2025-08-08')).toBe(false)
    for (const place of places) expect(lands).toContain(landIn(place))
    expect(places).toHaveLength(20)
  })

  it('of a place that nobody knows are those of its Land', () => {
    expect(holidaysOf('DE-NW/atlantis', '2026')).toEqual(holidaysOf('DE-NW', '2026'))
  })
})
