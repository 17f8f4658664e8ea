import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { momentOf, nextMoment, withinHours } from '../../src/reminder/when.ts'
import { instant, whenOf } from './make.ts'

describe('the next moment for a message', () => {
  test.each([
    ['within the hours: now', '2026-06-02 09:31', '2026-06-02 09:31'],
    ['the first minute', '2026-06-02 07:00', '2026-06-02 07:00'],
    ['early: when the hours begin', '2026-06-02 06:59', '2026-06-02 07:00'],
    ['the end is too late', '2026-06-02 18:00', '2026-06-03 07:00'],
    ['before a holiday in the evening', '2026-06-03 20:00', '2026-06-05 07:00'],
    ['on a holiday', '2026-06-04 12:00', '2026-06-05 07:00'],
    ['Friday evening', '2026-06-05 19:00', '2026-06-08 07:00'],
    ['Sunday', '2026-06-07 12:00', '2026-06-08 07:00'],
    ['the night in which summer time begins', '2026-03-29 01:30', '2026-03-30 07:00'],
    ['the night in which it ends', '2026-10-25 02:30', '2026-10-26 07:00'],
    ['29 February', '2028-02-28 22:00', '2028-02-29 07:00'],
    ['the turn of the year', '2026-12-31 18:00', '2027-01-04 07:00'],
  ])('%s: %s → %s', (_what, at, next) => {
    expect(nextMoment(instant(at), whenOf())).toBe(instant(next))
  })

  test('is given in UTC, also if the instant is not', () => {
    expect(nextMoment('2026-06-02T09:30:15+02:00', whenOf())).toBe('2026-06-02T07:30:15.000Z')
  })

  test('knows own days off and other hours', () => {
    const when = whenOf({ closed: ['12-24'], hours: { from: '08:00', to: '12:30' } })
    expect(nextMoment(instant('2026-12-23 12:30'), when)).toBe(instant('2026-12-28 08:00'))
  })

  test('is the first quarter of an hour from then on that fits', () => {
    const quarter = fc.integer({ min: 0, max: 2 * 366 * 24 * 4 })
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland')
    const hours = fc.constantFrom(
      { from: '07:00', to: '18:00' },
      { from: '00:00', to: '23:59' },
      { from: '09:45', to: '10:00' },
    )
    fc.assert(
      fc.property(quarter, zone, hours, (quarters, timeZone, between) => {
        const when = whenOf({ hours: between, closed: ['12-24', '12-31'] }, timeZone)
        const fits = (at: DateTime) => {
          const time = at.toFormat('HH:mm')
          return when.calendar.isWorkingDay(at.toISODate() ?? '') && between.from <= time && time < between.to
        }
        let expected = DateTime.fromISO('2027-01-01T00:00Z', { zone: timeZone }).plus({ minutes: quarters * 15 })
        const at = expected.toUTC().toISO() ?? ''
        while (!fits(expected)) expected = expected.plus({ minutes: 15 })
        expect(nextMoment(at, when)).toBe(expected.toUTC().toISO())
      }),
    )
  })
})

test.each([
  ['06:00', '07:00'],
  ['07:00', '07:00'],
  ['12:34', '12:34'],
  ['17:59', '17:45'],
  ['23:00', '17:45'],
])('a wish for %s is kept within the hours: %s', (wish, time) => {
  expect(withinHours(wish, whenOf().rules)).toBe(time)
})

test('hours of a few minutes leave only their beginning', () => {
  const { rules } = whenOf({ hours: { from: '00:00', to: '00:10' } })
  expect(withinHours('00:05', rules)).toBe('00:00')
})

test.each([
  ['2026-03-29T00:59:59Z', '01:59'],
  ['2026-03-29T01:00:00Z', '03:00'],
  ['2026-10-25T00:30:00Z', '02:30'],
  ['2026-10-25T01:30:00Z', '02:30'],
])('%s is %s here', (at, time) => {
  expect(momentOf(at, 'Europe/Berlin')).toEqual({ day: at.slice(0, 10), time })
})
