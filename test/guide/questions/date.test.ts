import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { date } from '../../../src/guide/questions/date.ts'
import { english, german, question } from './make.ts'

const anyDay = question('date', { past: true })
const future = question('date', { past: false })

describe('a day is read as people write it', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['31.12.', '2026-12-31'],
    ['31. 12.', '2026-12-31'],
    ['17.3.', '2027-03-17'], // yesterday without a year is next year
    ['18.3.', '2026-03-18'], // today is today
    ['29.2.', '2028-02-29'], // the next leap year
    ['3. Mai', '2026-05-03'],
    ['Montag, 3. Mai 2027', '2027-05-03'],
    ['am 24. Dezember', '2026-12-24'],
    ['1. März 27', '2027-03-01'],
    ['heute', '2026-03-18'],
    ['morgen', '2026-03-19'],
    ['übermorgen', '2026-03-20'],
    ['gestern', '2026-03-17'],
    ['Freitag', '2026-03-20'],
    ['nächsten Montag', '2026-03-23'],
    ['kommenden Freitag', '2026-03-20'],
    ['in 2 Wochen', '2026-04-01'],
    ['in zwei Monaten', '2026-05-18'],
    ['heute in drei Wochen', '2026-04-08'],
    ['Ende des Monats', '2026-03-31'],
    ['Jahresende', '2026-12-31'],
    ['Ende März', '2026-03-31'],
    ['bis Ende Februar', '2027-02-28'],
    ['Ende Februar 2028', '2028-02-29'],
    ['tomorrow', '2026-03-19'],
  ])('German: %s is %s', (typed, value) => {
    expect(date.readText(anyDay, typed, german)).toEqual({ ok: true, value })
  })

  test.each([
    ['tomorrow', '2026-03-19'],
    ['the day after tomorrow', '2026-03-20'],
    ['next Monday', '2026-03-23'],
    ['in two months', '2026-05-18'],
    ['Dec 31, 2026', '2026-12-31'],
    ['31 December', '2026-12-31'],
    ['May 1st', '2026-05-01'],
    ['31/12/2026', '2026-12-31'],
    ['end of the month', '2026-03-31'],
    ['the end of May', '2026-05-31'],
    ['übermorgen', '2026-03-20'],
  ])('English: %s is %s', (typed, value) => {
    expect(date.readText(anyDay, typed, english)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty'],
    ['31.02.', 'date-impossible'],
    ['29.02.2027', 'date-impossible'],
    ['2026-02-30', 'date-impossible'],
    ['31. Februar', 'date-impossible'],
    ['13.13.2026', 'date-impossible'],
    ['bald', 'date-unknown'],
    ['März', 'date-unknown'],
    ['12 Uhr', 'date-unknown'],
    ['15', 'date-unknown'],
    ['5.4. oder 6.4.', 'date-several'],
    ['3.4.-5.4.', 'date-several'],
    ['morgen oder übermorgen', 'date-several'],
  ])('%j is refused: %s', (typed, code) => {
    expect(date.readText(anyDay, typed, german)).toMatchObject({ ok: false, problem: { code } })
  })

  test('a past day is refused with the earliest possible one', () => {
    const problem = { code: 'date-past', values: { earliest: '18. März 2026' } }
    expect(date.readText(future, '17.3.2026', german)).toEqual({ ok: false, problem })
    expect(date.readInput(future, '2026-03-17', german)).toEqual({ ok: false, problem })
    expect(date.readText(future, 'heute', german)).toEqual({ ok: true, value: '2026-03-18' })
    expect(date.input(future, undefined, german).minDate).toBe('2026-03-18')
  })
})

test('what the summary says is read back as the same day, whatever today is', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map(days => DateTime.utc(1970).plus({ days }).toISODate() ?? '')
  fc.assert(
    fc.property(day, day, fc.constantFrom(german, english), (value, today, ctx) => {
      const said = date.summary(anyDay, value, ctx.language)
      expect(date.readText(anyDay, said, { ...ctx, today })).toEqual({ ok: true, value })
    }),
  )
})

test('a day without a year is the next such day', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map(days => DateTime.utc(1970).plus({ days }))
  fc.assert(
    fc.property(day, day, (wanted, today) => {
      const read = date.readText(anyDay, `${wanted.day}.${wanted.month}.`, {
        ...german,
        today: today.toISODate() ?? '',
      })
      if (!read.ok) throw new Error(`${wanted.toISODate()} was refused`)
      const found = DateTime.fromISO(String(read.value), { zone: 'utc' })
      expect([found.day, found.month]).toEqual([wanted.day, wanted.month])
      expect(found >= today).toBe(true)
      const years = wanted.month === 2 && wanted.day === 29 ? 8 : 1
      expect(found.diff(today, 'years').years).toBeLessThan(years + 0.01)
    }),
  )
})
