import type { Priority, Task, TaskActor, TaskOrigin, TaskStatus } from '../documents/task.ts'
import { trimmed } from './trimmed.ts'

/** What a task can be while something is to be done. */
export const openStatuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert']

/** How often a task comes again. */
export type Every = NonNullable<Task['recurs']>['every']

/** What a new task is made of. Texts are trimmed; an empty one counts as not given. */
export interface TaskFields {
  title: string
  /** Id of the unit or role that is responsible. */
  unit: string
  /** Local day; the caller has moved it to a working day. */
  dueOn: string
  person?: string | undefined
  involved?: string[] | undefined
  /** Without one: mittel. */
  priority?: Priority | undefined
  goal?: string | undefined
  financing?: string | undefined
  indicator?: string | undefined
  field?: string | undefined
  after?: string[] | undefined
  origin: TaskOrigin
  /** It comes again, counted from `dueOn`. */
  recurs?: Every | undefined
}

/** With which number, on which local day and in which role a task is made. */
export interface Made {
  id: string
  on: string
  by: TaskActor
}

export function newTask(fields: TaskFields, { id, on, by }: Made): Task {
  const { title, unit, dueOn, person, involved = [], priority = 'mittel', after = [], origin, recurs } = fields
  return {
    id,
    title: title.trim(),
    unit,
    ...(person ? { person } : {}),
    involved,
    dueOn,
    dueSince: on,
    priority,
    status: 'offen',
    ...trimmed({ goal: fields.goal, financing: fields.financing, indicator: fields.indicator, field: fields.field }),
    after,
    origin,
    ...(recurs ? { recurs: { every: recurs, from: dueOn, n: 0 } } : {}),
    createdOn: on,
    history: [{ on, by, what: { is: 'created' } }],
    rev: 1,
  }
}

/** Neither done nor dropped: somebody has to do something. */
export function isOpen({ status }: { status: TaskStatus }): boolean {
  return status === 'offen' || status === 'in-arbeit' || status === 'blockiert'
}

/**
 * Open, and due before today. On the day itself there is still time. Who is asked for a statement decides by themselves
 * when to give it (Art. 38 (3) DSGVO for the data protection officer; the Land's law for the staff council).
 * @param opinions ids of the units and roles that are asked for one
 */
export function isOverdue(task: Pick<Task, 'status' | 'dueOn' | 'unit'>, today: string, opinions: string[]): boolean {
  return isOpen(task) && task.dueOn < today && !opinions.includes(task.unit)
}
