import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays } from '../../src/calendar/days.ts'
import { mayBeOwed, owed } from '../../src/reminder/owed.ts'
import { momentOf } from '../../src/reminder/when.ts'
import { instant, task, whenOf } from './make.ts'

const day = fc.integer({ min: 0, max: 60 }).map(n => plusDays('2026-05-15', n))
const time = fc.constantFrom('06:00', '08:29', '08:30', '10:00', '13:00', '17:45', '18:00')
const memory = fc.record(
  {
    until: day,
    dealtOn: day,
    digestOn: day,
    later: fc.constantFrom<{ task: string; on: string }[]>([], [{ task: 'T-1', on: '2026-06-10' }]),
  },
  { requiredKeys: ['later'] },
)
const wishes = fc.record(
  {
    time,
    digestOnly: fc.boolean(),
    pausedUntil: day,
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }),
  },
  { requiredKeys: [] },
)

test('whoever is owed something may be owed something, whatever their tasks are', () => {
  let times = 0
  fc.assert(
    fc.property(day, time, memory, wishes, fc.boolean(), day, (today, at, known, wished, leads, dueOn) => {
      const when = whenOf()
      const now = instant(`${today} ${at}`)
      const about = { person: 'ada', leads, wishes: wished, memory: { id: 'ada', ...known } }
      const given = about as Parameters<typeof mayBeOwed>[0]
      if (!owed({ ...given, tasks: [task('T-1', dueOn)] }, now, when)) return
      times++
      expect(mayBeOwed(given, momentOf(now, when.timeZone), when)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
  expect(times).toBeGreaterThan(100)
})

test.each([
  ['at night', '2026-06-01 05:00', {}],
  ['on a Sunday', '2026-05-31 10:00', {}],
  ['once the day was dealt with', '2026-06-01 12:00', { until: '2026-06-01', dealtOn: '2026-06-01' }],
])('nobody has to be looked at %s', (_what, now, known) => {
  const when = whenOf()
  const about = { person: 'ada', leads: false, memory: { id: 'ada', later: [], ...known } }
  expect(mayBeOwed(about, momentOf(instant(now), when.timeZone), when)).toBe(false)
})
