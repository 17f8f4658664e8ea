import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import type { Task } from '../../src/documents/task.ts'
import { finish, moveDue } from '../../src/task/change.ts'
import { following } from '../../src/task/recurrence.ts'
import { anyDay, done, step, task } from './make.ts'

const calendar = createCalendar('DE-NW', [])
type Every = NonNullable<Task['recurs']>['every']

function finished(every: Every, from: string, n = 0, own: Partial<Task> = {}): Task {
  return task({ status: 'erledigt', endedOn: from, dueOn: from, recurs: { every, from, n }, ...own })
}

function next(from: Task, on: string): Task | undefined {
  return following(from, { id: 'T-2027-20000', on }, calendar)
}

describe('the next time is due', () => {
  test.each<[string, Every, string, number, string, string]>([
    ['a year later', 'year', '2026-12-01', 0, '2026-12-01', '2027-12-01'],
    ['a quarter later', 'quarter', '2026-12-01', 0, '2026-12-01', '2027-03-01'],
    ['a year later, though it was done early', 'year', '2026-12-01', 0, '2026-03-02', '2027-12-01'],
    ['a year later, though it was done late', 'year', '2026-12-01', 0, '2027-06-01', '2027-12-01'],
    ['on that very day, if it was done so late', 'year', '2026-12-01', 0, '2027-12-01', '2027-12-01'],
    ['two years later, if one was missed', 'year', '2026-12-01', 0, '2027-12-02', '2028-12-01'],
    ['after all quarters that were missed', 'quarter', '2026-12-01', 0, '2027-10-01', '2027-12-01'],
    ['on the Monday after a Saturday', 'year', '2026-05-08', 1, '2027-05-08', '2028-05-08'],
    ['after Easter', 'quarter', '2026-12-28', 0, '2027-01-04', '2027-03-30'],
    ['on the last day of a short month', 'quarter', '2026-08-31', 0, '2026-08-31', '2026-11-30'],
    ['on the 31st again', 'quarter', '2026-08-31', 3, '2027-07-01', '2027-08-31'],
    ['on 28 February', 'year', '2028-02-29', 0, '2028-02-29', '2029-02-28'],
    ['on 29 February again', 'year', '2028-02-29', 3, '2031-03-03', '2032-03-01'],
    ['after New Year', 'quarter', '2026-10-01', 0, '2026-10-01', '2027-01-04'],
  ])('%s', (_, every, from, n, on, dueOn) => {
    expect(next(finished(every, from, n), on)?.dueOn).toBe(dueOn)
  })
})

test('a due date that was moved moves no later one', () => {
  const first = task({ dueOn: '2026-12-01', recurs: { every: 'quarter', from: '2026-12-01', n: 0 } })
  const moved = done(finish(done(moveDue(first, '2027-01-29', 'Urlaub', step)), step))
  expect(next(moved, '2027-01-29')).toMatchObject({ dueOn: '2027-03-01', recurs: { from: '2026-12-01', n: 1 } })
})

test('what it is about is kept, and what happened to the last one is not', () => {
  const own = {
    person: 'p',
    involved: ['it'],
    priority: 'hoch',
    goal: 'Ziel',
    financing: 'Haushalt',
    indicator: 'Zahl',
    field: 'culture',
  } as const
  const last = finished('year', '2026-12-01', 0, {
    ...own,
    involved: ['it'],
    after: ['T-1'],
    rev: 7,
    id: 'T-2026-10000',
  })
  expect(next(last, '2026-12-02')).toEqual({
    ...own,
    id: 'T-2027-20000',
    title: last.title,
    unit: last.unit,
    dueOn: '2027-12-01',
    dueSince: '2026-12-02',
    status: 'offen',
    after: [],
    origin: { is: 'recurrence', id: 'T-2026-10000' },
    recurs: { every: 'year', from: '2026-12-01', n: 1 },
    createdOn: '2026-12-02',
    history: [{ on: '2026-12-02', by: 'lead', what: { is: 'created' } }],
    rev: 1,
  })
})

test.each<[string, Task]>([
  ['does not recur', task({ status: 'erledigt' })],
  ['is not done', finished('year', '2026-12-01', 0, { status: 'offen' })],
  ['was dropped', finished('year', '2026-12-01', 0, { status: 'verworfen' })],
])('nothing follows a task that %s', (_, last) => {
  expect(next(last, '2026-12-02')).toBeUndefined()
})

test('whenever it is done, the next one is on a working day, not in the past, and near its place in the series', () => {
  const day = anyDay('2026-01-01', '2036-12-31')
  fc.assert(
    fc.property(fc.constantFrom<Every>('year', 'quarter'), day, day, fc.nat(40), (every, from, on, n) => {
      const task = next(finished(every, from, n), on)
      if (!task?.recurs) throw new Error('nothing follows')
      expect(calendar.isWorkingDay(task.dueOn)).toBe(true)
      expect(task.dueOn >= on).toBe(true)
      expect(task.recurs).toMatchObject({ every, from })
      expect(task.recurs.n).toBeGreaterThan(n)
      const months = task.recurs.n * (every === 'year' ? 12 : 3)
      const late = DateTime.fromISO(task.dueOn, { zone: 'utc' }).diff(
        DateTime.fromISO(from, { zone: 'utc' }).plus({ months }),
      )
      expect(late.as('days')).toBeGreaterThanOrEqual(0)
      expect(late.as('days')).toBeLessThan(7)
    }),
  )
})
