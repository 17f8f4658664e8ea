import type { Task, TaskActor } from '../../documents/task.ts'
import { actorOn, goesWith, mayPlan, rightsOn, type TaskRight } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { isOpen } from '../../task/task.ts'
import type { Note } from '../../view/parts/note.ts'
import { carries } from '../act.ts'
import { standingOf } from '../standing.ts'
import type { Context, Gate } from '../subject.ts'
import { roadmap } from './lists.ts'
import { shown, taskGone } from './show.ts'

/** What an act on a task carries: its number, the tasks of the reminder it stands on, and the revision shown. */
export const onTask = {
  id: carries.id('number of the task'),
  arg: carries.arg('the tasks of the reminder it stands on'),
  rev: carries.rev,
}

export interface OnTask {
  id: string
  arg?: string | undefined
  rev?: number | undefined
}

/** A task this person may do something with, and in which role. */
export interface Admitted {
  task: Task
  standing: Standing
  step: { on: string; by: TaskActor }
}

/**
 * Whoever has a right on a task, as it is now. All others see the task as it is, with a word on why.
 * @param isDone whether what is asked for is just what changed the task last: the second click of a double click, which
 * is answered like the first although there is nothing left to do
 */
export function whoMay<Carried extends OnTask>(
  right: TaskRight,
  isDone: (ctx: Context, task: Task, carried: Carried) => Promise<boolean> | boolean = () => false,
): Gate<Carried, Admitted> {
  return {
    who: `whoever may on the task: ${right}`,
    admit: async (ctx, carried, put) => {
      const { id, arg: list } = carried
      const task = await ctx.work.get('tasks', id)
      if (!task) return { refused: await taskGone(ctx, id, put) }
      const standing = await standingOf(ctx)
      const by = actorOn(task, standing)
      if (by !== undefined && rightsOn(task, standing).includes(right))
        return { admitted: { task, standing, step: { on: ctx.today, by } } }
      if (await isDone(ctx, task, carried))
        return { admitted: { task, standing, step: { on: ctx.today, by: by ?? 'member' } } }
      return { refused: await shown(ctx, { id, list, put }, refusal(ctx, task, by, right)) }
    },
  }
}

/** Why not. A card offers only what is possible, so whoever clicked saw the task as it was before. */
export function refusal(ctx: Context, task: Task, by: TaskActor | undefined, right: TaskRight): Note {
  const values = { title: task.title }
  if (by === undefined) return { key: 'note.task-not-yours', tone: 'warning' }
  if (!goesWith(right, by))
    return { key: by === 'responsible' ? 'note.task-lead-only' : 'note.task-not-yours', tone: 'warning' }
  if (ctx.event.what.is === 'action') return { key: 'note.task-changed', tone: 'info' }
  if (right === 'take' && isOpen(task)) return { key: 'note.task-has-person', values, tone: 'info' }
  return { key: isOpen(task) ? 'note.task-as-is' : 'note.task-ended', values, tone: 'info' }
}

/** Whoever may plan the whole roadmap; all others see it. */
export const planners: Gate<unknown, undefined> = {
  who: 'coordinators',
  admit: async (ctx, _, put) =>
    mayPlan(await standingOf(ctx))
      ? { admitted: undefined }
      : { refused: await roadmap(ctx, put, undefined, undefined, { key: 'note.not-coordinator', tone: 'warning' }) },
}
