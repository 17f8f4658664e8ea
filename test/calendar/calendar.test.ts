import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { plusDays, weekdayOf } from '../../src/calendar/days.ts'

describe('the public holidays of a Land are no working days', () => {
  test.each([
    ['Neujahr', '2026-01-01', 'DE-NW', 'DE-BE'],
    ['Karfreitag', '2026-04-03', 'DE-NW', 'DE-SH'],
    ['Christi Himmelfahrt', '2026-05-14', 'DE-NW', 'DE-BE'],
    ['Christi Himmelfahrt on 1 May', '2008-05-01', 'DE-NW', 'DE-SN'],
    ['Fronleichnam', '2026-06-04', 'DE-NW', 'DE-BY'],
    ['Heilige Drei Könige', '2026-01-06', 'DE-BW', 'DE-ST'],
    ['Frauentag', '2027-03-08', 'DE-BE', 'DE-MV'],
    ['Mariä Himmelfahrt', '2025-08-15', 'DE-SL', 'DE-SL'],
    ['Weltkindertag', '2027-09-20', 'DE-TH', 'DE-TH'],
    ['Reformationstag', '2025-10-31', 'DE-SN', 'DE-NI'],
    ['Reformationstag 2017, everywhere', '2017-10-31', 'DE-NW', 'DE-BY'],
    ['Allerheiligen', '2027-11-01', 'DE-NW', 'DE-BY'],
    ['Buß- und Bettag', '2026-11-18', 'DE-SN', 'DE-SN'],
    ['second day of Christmas', '2025-12-26', 'DE-NW', 'DE-HH'],
  ])('%s, %s: %s and %s', (_name, day, one, another) => {
    expect(createCalendar(one, []).isWorkingDay(day)).toBe(false)
    expect(createCalendar(another, []).isWorkingDay(day)).toBe(false)
  })

  test.each([
    ['Fronleichnam', '2026-06-04', 'DE-BE', 'DE-SN'],
    ['Heilige Drei Könige', '2026-01-06', 'DE-NW', 'DE-BE'],
    ['Frauentag', '2027-03-08', 'DE-NW', 'DE-BB'],
    ['Mariä Himmelfahrt', '2025-08-15', 'DE-BY', 'DE-NW'],
    ['Weltkindertag', '2027-09-20', 'DE-NW', 'DE-SN'],
    ['Reformationstag', '2025-10-31', 'DE-NW', 'DE-BY'],
    ['Allerheiligen', '2027-11-01', 'DE-BE', 'DE-SN'],
    ['Buß- und Bettag', '2026-11-18', 'DE-NW', 'DE-BY'],
    ['Rosenmontag', '2026-02-16', 'DE-NW', 'DE-RP'],
    ['Heiligabend', '2026-12-24', 'DE-NW', 'DE-BB'],
    ['Silvester', '2026-12-31', 'DE-NW', 'DE-BB'],
    ['29 February', '2028-02-29', 'DE-NW', 'DE-BY'],
  ])('but not elsewhere, nor what is only custom: %s, %s: %s and %s', (_name, day, one, another) => {
    expect(createCalendar(one, []).isWorkingDay(day)).toBe(true)
    expect(createCalendar(another, []).isWorkingDay(day)).toBe(true)
  })
})

describe('working days around a day', () => {
  const calendar = createCalendar('DE-NW', ['12-24', '12-31', '2026-05-15'])

  test.each([
    ['a working day', '2026-05-12', '2026-05-12', '2026-05-12', '2026-05-13'],
    ['a Saturday', '2026-05-09', '2026-05-08', '2026-05-11', '2026-05-11'],
    ['before a holiday and an own day off', '2026-05-13', '2026-05-13', '2026-05-13', '2026-05-18'],
    ['that own day off', '2026-05-15', '2026-05-13', '2026-05-18', '2026-05-18'],
    ['Easter', '2026-04-05', '2026-04-02', '2026-04-07', '2026-04-07'],
    ['the turn of the year', '2026-12-31', '2026-12-30', '2027-01-04', '2027-01-04'],
    ['an own day off of every year', '2030-12-24', '2030-12-23', '2030-12-27', '2030-12-27'],
  ])('%s', (_what, day, before, after, next) => {
    expect([calendar.onOrBefore(day), calendar.onOrAfter(day), calendar.after(day, 1)]).toEqual([before, after, next])
  })

  test('the n-th working day after one skips all days off', () => {
    expect([1, 2, 5, 10].map(n => calendar.after('2026-12-21', n))).toEqual([
      '2026-12-22',
      '2026-12-23',
      '2026-12-30',
      '2027-01-08',
    ])
  })

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map(days => plusDays('2000-01-01', days))

  test('they are the nearest ones, and counting them agrees with walking', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const [before, after] = [calendar.onOrBefore(day), calendar.onOrAfter(day)]
        expect([before, after].every(calendar.isWorkingDay)).toBe(true)
        expect(before <= day && day <= after).toBe(true)
        expect(daysBetween(before, after).filter(calendar.isWorkingDay)).toEqual([])
        const end = calendar.after(day, n)
        expect(calendar.isWorkingDay(end)).toBe(true)
        expect(daysBetween(day, end).filter(calendar.isWorkingDay).length).toBe(n - 1)
      }),
    )
  })

  test('days are counted as a calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const at = DateTime.fromISO(day, { zone: 'utc' })
        expect(plusDays(day, days)).toBe(at.plus({ days }).toISODate())
        expect(weekdayOf(day)).toBe(at.weekday)
      }),
    )
  })
})

/** The days strictly between two. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = plusDays(from, 1); day < to; day = plusDays(day, 1)) days.push(day)
  return days
}
