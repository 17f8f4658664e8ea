import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/calendar/days.ts'
import type { Idea } from '../../src/documents/idea.ts'
import type { IdeaStatus } from '../../src/documents/idea-statuses.ts'
import { decide, settled } from '../../src/idea/lifecycle.ts'
import {
  brokenSince,
  daysLeft,
  dueOf,
  isWaiting,
  nudges,
  overdue,
  waitingFor,
  waitsSince,
} from '../../src/idea/promise.ts'
import { answer, ask } from '../../src/idea/question.ts'
import { usualIdeaRules as rules } from '../../src/idea/rules.ts'
import { assign } from '../../src/idea/sort.ts'
import { done, idea } from './make.ts'

const calendar = createCalendar('DE-NW', ['12-24', '12-31'])
/** Monday, 2 November 2026. */
const fresh = idea()
const decided = (one: Idea, to: IdeaStatus, on: string) =>
  settled(done(decide(one, to, 'Passt', { at: `${on}T09:00:00.000Z`, by: 'cora' })), on)

describe('until when an answer is promised', () => {
  test('is counted in working days from submission', () => {
    expect(dueOf(fresh, rules, calendar)).toEqual({ first: '2026-11-09', decision: '2026-11-30' })
  })

  test('leaves out weekends, holidays and own days off', () => {
    const late = idea({ submittedOn: '2026-12-19' })
    expect(dueOf(late, rules, calendar)).toEqual({ first: '2026-12-29', decision: '2027-01-21' })
  })

  test.each<[string, Idea]>([
    ['it was looked at', decided(fresh, 'gesichtet', '2026-11-03')],
    ['its author was asked', done(ask(fresh, 'Wo?', { on: '2026-11-03' }))],
    [
      'its author has answered',
      done(answer(done(ask(fresh, 'Wo?', { on: '2026-11-03' })), 'Hier', { on: '2026-11-04' })),
    ],
  ])('only the decision waits once %s', (_, one) => {
    expect(dueOf(one, rules, calendar)).toEqual({ decision: '2026-11-30' })
  })

  test('an assignment is no reaction its author hears of', () => {
    expect(dueOf(done(assign(fresh, 'it', { on: '2026-11-03' })), rules, calendar)).toHaveProperty('first')
  })

  test.each<IdeaStatus>(['agenda', 'geparkt', 'nicht-weiterverfolgt'])('nothing waits once it is %s', status => {
    expect(dueOf(decided(fresh, status, '2026-11-03'), rules, calendar)).toEqual({})
  })

  test('nothing waits for an idea that was merged', () => {
    expect(dueOf(idea({ mergedInto: 'x' }), rules, calendar)).toEqual({})
  })

  test('what is taken up again waits from that day', () => {
    const again = decided(decided(fresh, 'geparkt', '2026-11-03'), 'in-pruefung', '2027-02-01')
    expect(dueOf(again, rules, calendar)).toEqual({ decision: '2027-03-01' })
    expect(dueOf(done(assign(again, 'it', { on: '2027-02-05' })), rules, calendar)).toEqual({ decision: '2027-03-01' })
  })
})

describe('what an idea waits for', () => {
  test.each([
    ['2026-11-02', 'first', 5],
    ['2026-11-06', 'first', 1],
    ['2026-11-07', 'first', 1],
    ['2026-11-09', 'first', 0],
    ['2026-11-10', 'first', -1],
    ['2026-11-15', 'first', -4],
  ])('on %s the %s answer is %i working days away', (today, what, left) => {
    expect(waitingFor(fresh, today, rules, calendar)).toEqual({ for: what, due: '2026-11-09', left })
    expect(overdue(fresh, today, rules, calendar)).toBe(left < 0)
  })

  test('is the decision after the first reaction, and nothing after that', () => {
    const seen = decided(fresh, 'gesichtet', '2026-11-03')
    expect(waitingFor(seen, '2026-12-01', rules, calendar)).toEqual({ for: 'decision', due: '2026-11-30', left: -1 })
    expect(waitingFor(decided(seen, 'agenda', '2026-11-03'), '2026-12-01', rules, calendar)).toBeUndefined()
  })
})

describe('coordinators are nudged', () => {
  const days = (one: Idea) =>
    Array.from({ length: 60 }, (_, at) => plusDays(one.submittedOn, at)).flatMap(day =>
      nudges([one], day, rules, calendar).map(nudge => [day, nudge.for, nudge.left]),
    )

  test('before the end of a promise, at its end, and after it', () => {
    expect(days(fresh)).toEqual([
      ['2026-11-05', 'first', 2],
      ['2026-11-09', 'first', 0],
      ['2026-11-16', 'first', -5],
      ['2026-11-26', 'decision', 2],
      ['2026-11-30', 'decision', 0],
      ['2026-12-07', 'decision', -5],
    ])
    expect(days(decided(fresh, 'gesichtet', '2026-11-03')).map(([day]) => day)).toEqual([
      '2026-11-26',
      '2026-11-30',
      '2026-12-07',
    ])
  })

  test('on no day that the municipality does not name', () => {
    const none = { ...rules, nudge: { before: [], after: [] } }
    expect(nudges([fresh], '2026-11-09', none, calendar)).toEqual([])
  })

  test('once after a downtime, and not about what was before the submission', () => {
    expect(nudges([fresh], '2026-11-17', rules, calendar, '2026-11-04')).toEqual([
      { idea: fresh.id, for: 'first', due: '2026-11-09', left: -6 },
    ])
    expect(nudges([fresh], '2026-11-20', rules, calendar, '2026-11-16')).toEqual([])
    const early = { ...rules, nudge: { before: [9], after: [] } }
    expect(nudges([fresh], '2026-11-03', early, calendar, '2026-10-01')).toEqual([])
  })

  test('about the most urgent first', () => {
    const older = idea({ id: '2026-00001', submittedOn: '2026-10-26' })
    const found = nudges([fresh, older, idea({ id: '2026-00002' })], '2026-11-09', rules, calendar)
    expect(found.map(nudge => [nudge.idea, nudge.left])).toEqual([
      ['2026-00001', -5],
      ['2026-00002', 0],
      ['2026-10001', 0],
    ])
  })
})

const anyDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test('the days left count down to 0 on the last day, by working days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, n) => {
      const due = calendar.after(from, n)
      expect(daysLeft(due, from, calendar)).toBe(n)
      expect(daysLeft(due, due, calendar)).toBe(0)
      expect(daysLeft(due, calendar.after(due, n), calendar)).toBe(-n)
    }),
  )
})

test('an idea nobody looks at is nudged about again and again, whenever it comes and whatever pauses there are', () => {
  fc.assert(
    fc.property(anyDay, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 30, maxLength: 30 }), (day, pauses) => {
      const one = idea({ submittedOn: day })
      const runs = [day]
      for (const pause of pauses) runs.push(plusDays(runs.at(-1) ?? day, pause))
      const found = runs.slice(1).flatMap((today, at) => nudges([one], today, rules, calendar, runs[at]))
      const owed = nudges([one], runs.at(-1) ?? day, rules, calendar, day)
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThanOrEqual(6)
      expect(owed.length).toBe(1)
    }),
  )
})

describe('what waits since when', () => {
  const days = fc.integer({ min: -60, max: 60 }).map(n => plusDays('2026-12-20', n))
  const status = fc.constantFrom<IdeaStatus>('neu', 'gesichtet', 'in-pruefung', 'agenda', 'geparkt')
  const history = fc
    .uniqueArray(fc.record({ status, on: days, asked: fc.boolean() }), { maxLength: 4, selector: ({ on }) => on })
    .map(steps => steps.sort((a, b) => (a.on < b.on ? -1 : 1)))
  const decision = fc.option(
    status.filter(to => to !== 'neu'),
    { nil: undefined },
  )
  const any = fc.record({ submittedOn: days, history, decision }).map(({ submittedOn, history, decision }) =>
    idea({
      submittedOn,
      status: history.at(-1)?.status ?? 'neu',
      history: history.map(({ status, on, asked }) => ({ status, on, ...(asked && { what: 'question' as const }) })),
      ...(decision && { decision: { to: decision, reason: 'Passt', until: '2026-12-20T09:00:00.000Z', by: 'cora' } }),
    }),
  )

  test('says what is broken, whatever the calendar, the rules and the idea', () => {
    const promise = fc.record({ first: fc.integer({ min: 1, max: 30 }), decision: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(any.filter(isWaiting), days, promise, (one, today, promise) => {
        const waits = waitsSince(one)
        const waiting = waitingFor(settled(one, today), today, { promise }, calendar)
        const isLate = waits.since <= brokenSince(today, { promise }, calendar)[waits.for]
        expect([waits.for, isLate]).toEqual([waiting?.for, waiting !== undefined && waiting.left < 0])
      }),
      { numRuns: 500 },
    )
  })
})
