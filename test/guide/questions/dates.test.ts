import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBack } from '../../../src/guide/compile.ts'
import { date } from '../../../src/guide/questions/date.ts'
import { english, german, question } from './make.ts'

const asked = question('date', { past: false, several: true })

test.each([
  ['12.05.2026, 15.04.2026', ['2026-04-15', '2026-05-12']],
  ['12.05.2026 und 15.04.2026', ['2026-04-15', '2026-05-12']],
  ['Dienstag, 12. Mai 2026; 3. Juni 2026', ['2026-05-12', '2026-06-03']],
  ['morgen\n12.05.2026', ['2026-03-19', '2026-05-12']],
  ['12.05.2026, 12.5.2026', ['2026-05-12']],
  ['12.05.2026', ['2026-05-12']],
])('%s', (typed, value) => {
  expect(date.readText(asked, typed, german)).toEqual({ ok: true, value })
  expect(date.readInput(asked, typed, german)).toEqual({ ok: true, value })
})

test.each([
  ['12.05.2026, bald', 'date-unknown'],
  ['31.02.2027, 12.05.2026', 'date-impossible'],
  ['12.05.2026, 12.05.2020', 'date-past'],
  ['', 'empty'],
  ['weiß nicht', 'dont-know'],
  [Array.from({ length: 21 }, (_, day) => `${day + 1}.05.2026`).join(', '), 'dates-many'],
])('%s is refused: %s', (typed, code) => {
  expect(date.readText(asked, typed, german)).toMatchObject({ problem: { code } })
})

test('they are said back with their weekdays', () => {
  expect(date.summary(asked, ['2026-04-15', '2026-05-12'], 'de')).toBe(
    'Mittwoch, 15. April 2026; Dienstag, 12. Mai 2026',
  )
})

test('any days come back as they were', () => {
  const day = fc.date({ min: new Date('2027-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(
      fc.uniqueArray(
        day.map(each => each.toISOString().slice(0, 10)),
        { minLength: 1, maxLength: 20 },
      ),
      days => {
        const value = days.toSorted()
        expect(readBack(asked, value, '2026-01-01')).toEqual(value)
        for (const context of [german, english])
          expect(date.readText(asked, date.input(asked, value, context).value, context)).toEqual({ ok: true, value })
      },
    ),
  )
})
