import { DateTime } from 'luxon'
import type { Calendar } from '../calendar/calendar.ts'
import type { Task } from '../documents/task.ts'
import { newTask } from './task.ts'

type Recurs = NonNullable<Task['recurs']>

/**
 * The next occurrence of a recurring task that was done; undefined for any other. It is due a whole number of years or
 * quarters after the first due date, whenever the last one was done or moved to (DOMAIN §5): so nothing drifts, and what
 * began on 29 February or the 31st comes back to that day where it exists. Times that have passed are not made up for.
 * What it waited for is not taken over.
 * @param made number and local day of the new task
 */
export function following(task: Task, made: { id: string; on: string }, calendar: Calendar): Task | undefined {
  const { recurs, goal, financing, indicator, field, person, involved, priority, title, unit } = task
  if (!recurs || task.status !== 'erledigt') return undefined
  const { n, dueOn } = nextTime(recurs, made.on, calendar)
  const origin = { is: 'recurrence', id: task.id } as const
  const fields = { title, unit, dueOn, person, involved, priority, goal, financing, indicator, field, origin }
  const by = task.history.at(-1)?.by ?? 'coordination'
  return { ...newTask(fields, { ...made, by }), recurs: { ...recurs, n } }
}

function nextTime(recurs: Recurs, today: string, calendar: Calendar): { n: number; dueOn: string } {
  for (let n = recurs.n + 1; ; n++) {
    const dueOn = calendar.onOrAfter(nominal(recurs, n))
    if (dueOn >= today) return { n, dueOn }
  }
}

/** The day of the n-th time, working day or not. Where a month is too short, its last day. */
function nominal({ every, from }: Recurs, n: number): string {
  const span = every === 'year' ? { years: n } : { months: 3 * n }
  return DateTime.fromISO(from, { zone: 'utc' }).plus(span).toFormat('yyyy-MM-dd')
}
