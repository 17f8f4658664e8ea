import type { Task } from '../documents/task.ts'
import type { TaskFilter } from '../ports/store/tasks.ts'
import { isOpen } from './task.ts'

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

/** The place of a task in every list, as a text that sorts like it: what is still to do first, by due date and number. */
export function placeOf({ status, dueOn, id }: Task): string {
  return `${isOpen({ status }) ? 0 : 1} ${dueOn} ${id}`
}

export function inOrder(a: Task, b: Task): number {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

function isResponsible({ persons, units }: NonNullable<TaskFilter['responsible']>, task: Task): boolean {
  return task.person === undefined ? units.includes(task.unit) : persons.includes(task.person)
}
