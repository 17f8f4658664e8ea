import type { Task } from '../documents/task.ts'
import type { TaskFilter } from '../ports/store/tasks.ts'

/** Whether a task is one of those a filter asks for. Every condition that is given must hold. */
export function matches(filter: TaskFilter, task: Task): boolean {
  const { responsible, unit, exceptUnits, status, from, to, origin, after } = filter
  return (
    (responsible === undefined || isResponsible(responsible, task)) &&
    (unit === undefined || task.unit === unit) &&
    (exceptUnits === undefined || !exceptUnits.includes(task.unit)) &&
    (status === undefined || status.includes(task.status)) &&
    (from === undefined || task.dueOn >= from) &&
    (to === undefined || task.dueOn <= to) &&
    (origin === undefined || (task.origin.is === origin.is && task.origin.id === origin.id)) &&
    (after === undefined || task.after.includes(after))
  )
}

/** The order of every list of tasks: by due date, then by number. */
export function byDueDate(a: Task, b: Task): number {
  return compare(a.dueOn, b.dueOn) || compare(a.id, b.id)
}

function isResponsible({ persons, units }: NonNullable<TaskFilter['responsible']>, task: Task): boolean {
  return task.person === undefined ? units.includes(task.unit) : persons.includes(task.person)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
