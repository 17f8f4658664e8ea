import { DateTime } from 'luxon'
import type { Calendar } from '../calendar/calendar.ts'
import type { Priority } from '../documents/task.ts'
import type { Text } from '../guide/text.ts'
import { type Budget, nearRegistration } from './budget.ts'
import type { Every } from './task.ts'

/** A roadmap as a municipality writes it in YAML, read and checked: tasks in order, relative to a start date. */
export interface RoadmapTemplate {
  id: string
  /** Ids it had before: what was made from it then was made from it. */
  formerly: string[]
  version: number
  title: Text
  purpose: Text
  tasks: TemplateTask[]
  /** The budget calendar that `budget` of its tasks counts from. */
  budget: Budget
}

export interface TemplateTask {
  id: string
  title: Text
  /** The German name of the unit or role that is responsible. */
  role: string
  /** The German names of those who take part. */
  involved: string[]
  /** Days from the start date. */
  day: number
  /** Days from the registration for the budget that follows the start date and `day`; negative: before it. */
  budget?: number
  /** One task for each unit; for `role` while there is no unit. */
  each?: 'unit'
  /** Ids of tasks that must be done first; never itself, directly or through others. */
  after: string[]
  goal?: Text
  indicator?: Text
  financing?: Text
  priority?: Priority
  recurs?: Every
}

/** A task as it would be made from a template. `after` holds such keys. */
export interface PlannedTask extends Omit<TemplateTask, 'id' | 'day' | 'budget' | 'each'> {
  /** Its id in the template; of a task for each unit, with the unit's. */
  key: string
  /** Id of its unit, of a task for each. */
  unit?: string
  /** A working day. */
  dueOn: string
}

/** The key of the task that a unit has of one for each. */
function keyOf({ id, each }: Pick<TemplateTask, 'id' | 'each'>, unit?: string): string {
  return each && unit !== undefined ? `${id}@${unit}` : id
}

/** Which task of a template a key is of. */
export function stepOf(key: string): string {
  return key.split('@')[0] ?? key
}

/**
 * The tasks of a template with their due dates, in the template's order. A due date on a day off moves to the next
 * working day, and none comes before that of a task it waits for (DOMAIN §5).
 * @param start local day
 * @param units ids of the units there are
 */
export function planned(
  template: RoadmapTemplate,
  start: string,
  calendar: Calendar,
  units: string[] = [],
): PlannedTask[] {
  const byId = new Map(template.tasks.map(task => [task.id, task]))
  const days = new Map<string, string>()
  const first = DateTime.fromISO(start, { zone: 'utc' })

  function dueOn(task: TemplateTask): string {
    const known = days.get(task.id)
    if (known !== undefined) return known
    const wanted = calendar.onOrAfter(first.plus({ days: task.day }).toFormat('yyyy-MM-dd'))
    const before = task.after.map(id => byId.get(id)).filter(other => other !== undefined)
    const earliest = [wanted, ...before.map(dueOn)].toSorted().at(-1) ?? wanted
    const due =
      task.budget === undefined
        ? earliest
        : calendar.onOrAfter(nearRegistration(earliest, task.budget, template.budget))
    days.set(task.id, due)
    return due
  }

  return template.tasks.flatMap(task => {
    const { id: _, day: __, budget: ___, each, ...rest } = task
    const due = dueOn(task)
    if (!each || units.length === 0) return [{ ...rest, key: task.id, after: keysBefore(task), dueOn: due }]
    return units.map(unit => ({ ...rest, key: keyOf(task, unit), unit, after: keysBefore(task, unit), dueOn: due }))
  })

  /** Of two tasks for each unit, one unit's waits for that unit's; all others wait for those of all units. */
  function keysBefore({ after }: TemplateTask, unit?: string): string[] {
    return after.flatMap(id => {
      const before = byId.get(id)
      if (!before?.each || units.length === 0) return [id]
      return unit === undefined ? units.map(each => keyOf(before, each)) : [keyOf(before, unit)]
    })
  }
}
