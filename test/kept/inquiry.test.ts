import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { daysBetween, plusDays } from '../../src/calendar/days.ts'
import type { Inquiry } from '../../src/documents/inquiry.ts'
import {
  asked,
  budgetAskedFrom,
  effectDue,
  inquiryId,
  lastPeriod,
  nextStage,
  plusMonths,
} from '../../src/kept/inquiry.ts'

const calendar = createCalendar('DE-NW', [])
const day = fc.integer({ min: 0, max: 3_650 }).map(n => plusDays('2026-01-01', n))
const effect = { about: { is: 'effect', check: 'P-2026-10001', after: 3 }, unit: 'steueramt' } as const

describe('months after a day', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-03', 12, '2027-03-03'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i: %s', (from, months, to) => expect(plusMonths(from, months)).toBe(to))

  it('lie in the right month, whatever the day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, months) => {
        const to = plusMonths(from, months)
        const month = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7))
        expect(month(to) - month(from)).toBe(months)
        expect(to.slice(8) <= from.slice(8)).toBe(true)
      }),
    )
  })
})

test.each([
  ['2026-03-03', '2026-06-02', undefined],
  ['2026-03-03', '2026-06-03', 3],
  ['2026-03-03', '2027-03-02', 3],
  ['2026-03-03', '2027-03-03', 12],
])('live since %s, on %s: %s', (on, today, months) => expect(effectDue(on, today)).toBe(months))

test.each([
  ['quarter', '2026-04-01', '2026-Q1'],
  ['quarter', '2026-03-31', '2025-Q4'],
  ['quarter', '2026-12-31', '2026-Q3'],
  ['year', '2026-01-01', '2025'],
] as const)('the last %s on %s is %s', (every, today, period) => expect(lastPeriod(every, today)).toBe(period))

describe('what is asked', () => {
  it('is asked again after five working days, and told to the coordination after ten', () => {
    // Corpus Christi is a holiday there.
    expect(asked(effect, '2026-06-03', calendar)).toEqual({
      id: inquiryId(effect),
      ...effect,
      askedOn: '2026-06-03',
      remindOn: '2026-06-11',
      passOn: '2026-06-18',
      stage: 'asked',
    })
  })

  it('goes by the closing day where there is one, also if it is asked late', () => {
    const wanted = { about: { is: 'budget', year: 2027 } as const, unit: 'steueramt', closesOn: '2026-07-15' }
    expect(budgetAskedFrom('2026-07-15', calendar)).toBe('2026-06-17')
    expect(asked(wanted, '2026-06-17', calendar)).toMatchObject({ remindOn: '2026-07-01', passOn: '2026-07-08' })
    expect(asked(wanted, '2026-07-14', calendar)).toMatchObject({ remindOn: '2026-07-15', passOn: '2026-07-16' })
  })

  it('is said three times at most, never after an answer, and each time on a later working day', () => {
    fc.assert(
      fc.property(
        day,
        fc.option(fc.integer({ min: -10, max: 200 }), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
        (first, closes, answered) => {
          const today = calendar.onOrAfter(first)
          const closesOn = closes === undefined ? {} : { closesOn: plusDays(today, closes) }
          let inquiry: Inquiry = asked({ ...effect, ...closesOn }, today, calendar)
          const said = [today]
          for (let at = today; daysBetween(today, at) < 250; at = calendar.after(at, 1)) {
            if (answered !== undefined && daysBetween(today, at) >= answered)
              inquiry = { ...inquiry, answer: { is: 'effect', on: at, measures: {} } }
            const stage = nextStage(inquiry, at)
            if (stage) said.push(at)
            inquiry = { ...inquiry, ...(stage && { stage }) }
            expect(stage && inquiry.answer).toBeFalsy()
          }
          expect(said.length).toBeLessThanOrEqual(3)
          expect(said).toEqual([...new Set(said)].sort())
          if (answered === undefined) expect(inquiry.stage).toBe('passed')
        },
      ),
      { numRuns: 60 },
    )
  })
})
