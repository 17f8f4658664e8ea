import { DateTime } from 'luxon'
import type { Calendar } from '../calendar/calendar.ts'
import type { Priority } from '../documents/task.ts'
import type { Text } from '../guide/text.ts'
import type { Every } from './task.ts'

/** A roadmap as a municipality writes it in YAML, read and checked: tasks in order, relative to a start date. */
export interface RoadmapTemplate {
  id: string
  version: number
  title: Text
  purpose: Text
  tasks: TemplateTask[]
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
  /** Ids of tasks that must be done first; never itself, directly or through others. */
  after: string[]
  goal?: Text
  indicator?: Text
  financing?: Text
  priority?: Priority
  recurs?: Every
}

/** A task as it would be made from a template. `key` is its id in the template, and `after` holds such keys. */
export interface PlannedTask extends Omit<TemplateTask, 'id' | 'day'> {
  key: string
  /** A working day. */
  dueOn: string
}

/**
 * The tasks of a template with their due dates, in the template's order. A due date on a day off moves to the next
 * working day, and none comes before that of a task it waits for (DOMAIN §5).
 * @param start local day
 */
export function planned(template: RoadmapTemplate, start: string, calendar: Calendar): PlannedTask[] {
  const byId = new Map(template.tasks.map(task => [task.id, task]))
  const days = new Map<string, string>()
  const first = DateTime.fromISO(start, { zone: 'utc' })

  function dueOn(task: TemplateTask): string {
    const known = days.get(task.id)
    if (known !== undefined) return known
    const wanted = calendar.onOrAfter(first.plus({ days: task.day }).toFormat('yyyy-MM-dd'))
    const before = task.after.map(id => byId.get(id)).filter(other => other !== undefined)
    const due = [wanted, ...before.map(dueOn)].toSorted().at(-1) ?? wanted
    days.set(task.id, due)
    return due
  }

  return template.tasks.map(task => {
    const { id: key, day: _, ...rest } = task
    return { key, ...rest, dueOn: dueOn(task) }
  })
}
