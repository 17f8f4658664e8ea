import { plusDays } from '../calendar/days.ts'
import type { Priority, Task, TaskStatus, TaskStep, YearCost } from '../documents/task.ts'
import { type Every, isOpen } from './task.ts'
import { trimmed } from './trimmed.ts'

/** On which local day and in which role something is changed. */
export type Step = Pick<TaskStep, 'on' | 'by'>

/**
 * A changed task, or why it is not to be changed. same: it is so already. ended: it is done or dropped, so it has to be
 * opened again first. not-ended: there is nothing to open again.
 */
export type Changed = { ok: true; task: Task } | { ok: false; why: 'same' | 'ended' | 'not-ended' }

/** What can be edited. `title` is never empty, whatever is given. */
export interface EditedFields {
  title?: string | undefined
  goal?: string | undefined
  priority?: Priority | undefined
  financing?: string | undefined
  indicator?: string | undefined
  /** Empty: none. */
  costs?: YearCost[] | undefined
  account?: string | undefined
  field?: string | undefined
  involved?: string[] | undefined
  after?: string[] | undefined
  recurs?: Every | 'never' | undefined
}

/** Work has begun, or goes on after having been blocked. Tasks it waits for do not matter: reality wins. */
export function start(task: Task, step: Step): Changed {
  return isOpen(task) ? toStatus(task, 'in-arbeit', step) : refused('ended')
}

/**
 * Work cannot go on. A blocked task can be blocked again for another reason.
 * @param reason there is one: whoever asked for it has checked that, and its length
 */
export function block(task: Task, reason: string, step: Step): Changed {
  const why = reason.trim()
  if (!isOpen(task)) return refused('ended')
  if (task.status === 'blockiert' && task.blockedBecause === why) return refused('same')
  return changed({ ...task, status: 'blockiert', blockedBecause: why }, step, statusStep('blockiert', why))
}

/** What it waited for came: it can begin. @param reason what came */
export function release(task: Task, reason: string, step: Step): Changed {
  return task.status === 'blockiert' ? toStatus(task, 'offen', step, reason) : refused(isOpen(task) ? 'same' : 'ended')
}

export function finish(task: Task, step: Step): Changed {
  if (task.status === 'verworfen') return refused('ended')
  return toStatus(task, 'erledigt', step)
}

/** It will not be done. What waited for it does not wait any longer. */
export function drop(task: Task, reason: string, step: Step): Changed {
  if (task.status === 'erledigt') return refused('ended')
  return toStatus(task, 'verworfen', step, reason.trim())
}

/**
 * Takes up again what was done or dropped. A recurring task that was done has its next one already, and that one carries
 * on the series: otherwise finishing twice would make two.
 */
export function reopen(task: Task, step: Step): Changed {
  if (isOpen(task)) return refused('not-ended')
  const { recurs: _, ...once } = task
  return toStatus(task.status === 'erledigt' ? once : task, 'offen', step)
}

/**
 * Another due date. When a recurring task comes again does not change.
 * @param to local day; the caller has moved it to a working day
 */
export function moveDue(task: Task, to: string, reason: string, step: Step): Changed {
  if (!isOpen(task)) return refused('ended')
  if (task.dueOn === to) return refused('same')
  const what = { is: 'due', from: task.dueOn, to, reason: reason.trim() } as const
  return changed({ ...task, dueOn: to, dueSince: step.on }, step, what)
}

/** Gives a task to a person within its unit, or to another unit, whose lead is then meant. */
export function passTo(task: Task, to: { person: string } | { unit: string }, step: Step): Changed {
  if (!isOpen(task)) return refused('ended')
  if ('person' in to) {
    if (task.person === to.person) return refused('same')
    return changed({ ...task, person: to.person }, step, { is: 'passed', to: 'person', unit: task.unit })
  }
  const { person, ...rest } = task
  if (task.unit === to.unit && person === undefined) return refused('same')
  return changed({ ...rest, unit: to.unit }, step, { is: 'passed', to: 'unit', unit: to.unit })
}

/**
 * Other values; those that are undefined stay as they are. An empty text takes one away, `never` a recurrence. A new
 * rhythm counts from the due date. That nothing waits for itself (`loop`) has been checked before.
 */
export function edit(task: Task, fields: EditedFields, step: Step): Changed {
  if (!isOpen(task)) return refused('ended')
  const { goal, financing, indicator, field, recurs, costs, account, ...rest } = task
  const needed = fields.costs ?? costs ?? []
  const next: Task = {
    ...rest,
    title: fields.title?.trim() || task.title,
    priority: fields.priority ?? task.priority,
    involved: fields.involved ?? task.involved,
    after: fields.after ?? task.after,
    ...trimmed({
      goal: fields.goal ?? goal,
      financing: fields.financing ?? financing,
      indicator: fields.indicator ?? indicator,
      field: fields.field ?? field,
      account: fields.account ?? account,
    }),
    ...(needed.length > 0 && { costs: needed }),
    ...recurrence(task, fields.recurs),
  }
  return editable(next) === editable(task) ? refused('same') : changed(next, step, { is: 'edited' })
}

function editable(task: Task): string {
  const { title, priority, involved, after, goal, financing, indicator, field, recurs, costs, account } = task
  return JSON.stringify([title, priority, involved, after, goal, financing, indicator, field, recurs, costs, account])
}

/**
 * Not funded in the budget of a year: what it was to cost from then on comes a year later, and so does what is due before.
 * @param onOrAfter moves a local day to a working day
 */
export function putOff(
  task: Task,
  { year, reason }: { year: number; reason: string },
  step: Step,
  onOrAfter: (day: string) => string,
): Changed {
  if (!isOpen(task)) return refused('ended')
  if (!task.costs?.some(cost => cost.year === year)) return refused('same')
  const costs = task.costs.map(cost => (cost.year < year ? cost : { ...cost, year: cost.year + 1 }))
  const isBefore = task.dueOn < `${year + 1}-01-01`
  const due = isBefore ? { dueOn: onOrAfter(inYear(task.dueOn, year + 1)), dueSince: step.on } : {}
  return changed({ ...task, ...due, costs }, step, { is: 'put-off', year, reason: reason.trim() })
}

/** The same day of another year; 29 February is 1 March where there is none. */
function inYear(day: string, year: number): string {
  const last = day.endsWith('-02-29')
  return last ? plusDays(`${year}-02-28`, 1) : `${year}${day.slice(4)}`
}

function recurrence({ recurs, dueOn }: Task, every: EditedFields['recurs']): Pick<Task, 'recurs'> {
  if (every === undefined || every === recurs?.every) return recurs ? { recurs } : {}
  return every === 'never' ? {} : { recurs: { every, from: dueOn, n: 0 } }
}

function toStatus(task: Task, status: TaskStatus, step: Step, reason?: string): Changed {
  if (task.status === status) return refused('same')
  const { blockedBecause: _, endedOn: __, ...rest } = task
  const ended = isOpen({ status }) ? {} : { endedOn: step.on }
  return changed({ ...rest, ...ended, status }, step, statusStep(status, reason))
}

function statusStep(to: TaskStatus, reason?: string): TaskStep['what'] {
  return { is: 'status', to, ...(reason === undefined ? {} : { reason }) }
}

/** The task one revision further, with what was done in its history: by role, never by person. */
function changed(task: Task, { on, by }: Step, what: TaskStep['what']): Changed {
  return { ok: true, task: { ...task, rev: task.rev + 1, history: [...task.history, { on, by, what }] } }
}

function refused(why: Extract<Changed, { ok: false }>['why']): Changed {
  return { ok: false, why }
}
