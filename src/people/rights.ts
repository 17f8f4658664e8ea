import type { Task, TaskActor } from '../documents/task.ts'
import type { Standing } from './standing.ts'

/** What somebody may do with a task. */
export type TaskRight = 'done' | 'progress' | 'block' | 'later' | 'due' | 'pass' | 'edit' | 'drop' | 'open' | 'take'

/** Which rights go with which role. Those of `member` are few: they may take what nobody was named for. */
const rights: Record<TaskActor, TaskRight[]> = {
  coordination: ['done', 'progress', 'block', 'later', 'due', 'pass', 'edit', 'drop', 'open', 'take'],
  lead: ['done', 'progress', 'block', 'later', 'due', 'pass', 'edit', 'drop', 'open'],
  responsible: ['done', 'progress', 'block', 'later', 'due', 'pass', 'open'],
  member: ['take'],
}

/** In which role somebody acts on a task; the strongest counts. Undefined: they may only look. */
export function actorOn(task: Pick<Task, 'unit' | 'person'>, standing: Standing): TaskActor | undefined {
  if (standing.coordinator) return 'coordination'
  if (standing.units.includes(task.unit)) return 'lead'
  const { person } = task
  if (person !== undefined && (person === standing.person || standing.standsInFor.includes(person))) {
    return 'responsible'
  }
  return standing.memberOf === task.unit ? 'member' : undefined
}

/** What somebody may do with a task as it is now. */
export function rightsOn(task: Pick<Task, 'unit' | 'person' | 'status'>, standing: Standing): TaskRight[] {
  const actor = actorOn(task, standing)
  return actor ? rights[actor].filter(right => fits(right, task)) : []
}

/** Neither responsible for it nor in charge of it: staff of the unit, too, as long as they did not take it. */
export function isOnlooker(task: Pick<Task, 'unit' | 'person'>, standing: Standing): boolean {
  const actor = actorOn(task, standing)
  return actor === undefined || actor === 'member'
}

/** Whether a role may do this at all, whatever state a task is in. */
export function goesWith(right: TaskRight, actor: TaskActor): boolean {
  return rights[actor].includes(right)
}

function fits(right: TaskRight, { status, person }: Pick<Task, 'status' | 'person'>): boolean {
  const hasEnded = status === 'erledigt' || status === 'verworfen'
  switch (right) {
    case 'open':
      return hasEnded
    case 'progress':
      return !hasEnded && status !== 'in-arbeit'
    case 'block':
      return !hasEnded && status !== 'blockiert'
    case 'take':
      return !hasEnded && person === undefined
    default:
      return !hasEnded
  }
}

/** Whoever leads or holds anything creates tasks for every unit and role, others only for their own unit. */
export function mayCreateFor(unit: string, standing: Standing): boolean {
  return isInCharge(standing) || standing.memberOf === unit
}

/** Takes over the steps that a process check proposes. */
export function mayAdopt(standing: Standing): boolean {
  return isInCharge(standing)
}

/** Says what a unit or role is asked for; what belongs to none is for coordinators. */
export function mayAnswerFor(unit: string | undefined, { coordinator, units }: Standing): boolean {
  return coordinator || (unit !== undefined && units.includes(unit))
}

/** Plans a whole roadmap from a template. */
export function mayPlan(standing: Standing): boolean {
  return standing.coordinator
}

function isInCharge({ coordinator, units }: Standing): boolean {
  return coordinator || units.length > 0
}
