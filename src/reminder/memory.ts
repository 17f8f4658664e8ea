import type { Calendar } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import type { Task } from '../documents/task.ts'

/** A clock that is put back by so many days repeats nothing. What lies further ahead was written by a clock that was wrong. */
const mostDaysBack = 4
/** No days off in a row last this long. */
const longestHoliday = 31

/** The memory without what a clock has left behind that was ahead: it counts as unset, so that nothing stays silent. */
export function believable(memory: ReminderMemory, today: string): ReminderMemory {
  const { until, dealtOn, digestOn, ...rest } = memory
  const wasDealt = dealtOn === undefined ? !isAhead(until, today, longestHoliday) : !isAhead(dealtOn, today)
  const wasOverviewed = !isAhead(digestOn, today)
  if (wasDealt && wasOverviewed) return memory
  return {
    ...rest,
    ...(wasDealt && until !== undefined && { until, ...(dealtOn !== undefined && { dealtOn }) }),
    ...(wasOverviewed && digestOn !== undefined && { digestOn }),
  }
}

/** A day that was not yet there, and so cannot have been noted by a clock that was right. */
export function isAhead(day: string | undefined, today: string, by = mostDaysBack): boolean {
  return day !== undefined && day > plusDays(today, by)
}

/**
 * The memory after everything of a working day was dealt with. The days off that follow are dealt with as well, because
 * their occasions come before them: on a Friday, `until` is the Sunday. Of what was put off only that remains which is
 * still ahead, open and this person's.
 */
export function dealtWith(memory: ReminderMemory, today: string, open: Task[], calendar: Calendar): ReminderMemory {
  const reached = plusDays(calendar.after(today, 1), -1)
  const until = memory.until !== undefined && memory.until > reached ? memory.until : reached
  const ids = new Set(open.map(({ id }) => id))
  return { ...memory, until, dealtOn: today, later: memory.later.filter(({ task, on }) => on > today && ids.has(task)) }
}

/** Done or dropped: nobody is reminded of it. */
export function isOver({ status }: Task): boolean {
  return status === 'erledigt' || status === 'verworfen'
}
