import type { Calendar } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import type { Task } from '../documents/task.ts'

/**
 * The memory after everything of a working day was dealt with. The days off that follow are dealt with as well, because
 * their occasions come before them: on a Friday, `until` is the Sunday. Of what was put off only that remains which is
 * still ahead, open and this person's.
 */
export function dealtWith(memory: ReminderMemory, today: string, open: Task[], calendar: Calendar): ReminderMemory {
  const reached = plusDays(calendar.after(today, 1), -1)
  const until = memory.until !== undefined && memory.until > reached ? memory.until : reached
  const ids = new Set(open.map(({ id }) => id))
  return { ...memory, until, later: memory.later.filter(({ task, on }) => on > today && ids.has(task)) }
}

/** Done or dropped: nobody is reminded of it. */
export function isOver({ status }: Task): boolean {
  return status === 'erledigt' || status === 'verworfen'
}
