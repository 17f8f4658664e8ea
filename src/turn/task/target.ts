import type { Task, TaskActor } from '../../documents/task.ts'
import type { TaskRight } from '../../people/rights.ts'
import { actorOn, goesWith, rightsOn } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { isOpen } from '../../task/task.ts'
import type { Note } from '../../view/parts/items.ts'
import { newsAgain } from '../news/news.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { myTasks } from './lists.ts'
import { showTask, taskGone } from './show.ts'

/** Which task an act is about, as a card or a typed text says: untrusted. */
export interface Target {
  number: string
  /** The revision the card showed; absent if typed, because whoever types means the task as it is. */
  rev?: number | undefined
  /** The tasks of the reminder it was clicked on. */
  list?: string | undefined
  put: Put
}

/** A task this person may do something with, and in which role. */
export interface Admitted {
  task: Task
  standing: Standing
  step: { on: string; by: TaskActor }
}

/**
 * Checks on every act what a card cannot be trusted with: that the task exists, that it is as the card showed it, and
 * that this person has this right on it now. Otherwise nothing changes, and the task is shown as it is.
 */
export async function admit(
  ctx: Context,
  target: Target,
  right: TaskRight,
): Promise<Admitted | { refused: ReplyStep[] }> {
  const { number, rev, put } = target
  const task = await ctx.work.get('tasks', number)
  if (!task) return { refused: await taskGone(ctx, number, put) }
  const standing = await standingOf(ctx)
  const by = actorOn(task, standing)
  if (by !== undefined && rightsOn(task, standing).includes(right) && (rev === undefined || rev === task.rev))
    return { task, standing, step: { on: ctx.today, by } }
  return { refused: await shown(ctx, target, refusal(ctx, task, by, right)) }
}

/** Why not. A card offers only what is possible, so whoever clicked saw the task as it was before. */
function refusal(ctx: Context, task: Task, by: TaskActor | undefined, right: TaskRight): Note {
  const values = { title: task.title }
  if (by === undefined) return { key: 'note.task-not-yours', tone: 'warning' }
  if (!goesWith(right, by))
    return { key: by === 'responsible' ? 'note.task-lead-only' : 'note.task-not-yours', tone: 'warning' }
  if (ctx.event.what.is === 'action') return { key: 'note.task-changed', tone: 'info' }
  if (right === 'take' && isOpen(task)) return { key: 'note.task-has-person', values, tone: 'info' }
  return { key: isOpen(task) ? 'note.task-as-is' : 'note.task-ended', values, tone: 'info' }
}

/** The task after an act, or the reminder it was clicked on, with a word on what happened. */
export function shown(ctx: Context, { number, list, put }: Target, note?: Note): Promise<ReplyStep[]> {
  return list ? showNews(ctx, list, put, note) : showTask(ctx, number, put, { note })
}

/** The message of the bot that lists these tasks, as it looks now. @param list as a card carries it; untrusted */
export async function showNews(ctx: Context, list: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const view = await newsAgain(ctx, list, note)
  return view ? put(view) : myTasks(ctx, put, undefined, note)
}
