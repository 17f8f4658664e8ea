import type { Task } from '../../documents/task.ts'
import { freed } from '../../task/dependencies.ts'
import { following } from '../../task/recurrence.ts'
import type { Note } from '../../view/parts/note.ts'
import { dayIn } from '../days.ts'
import { freeNumber } from '../number.ts'
import type { Context } from '../subject.ts'
import { notifyChanged, notifyFree } from './notify.ts'

/** Tasks that may become free at once, as many as are looked at. */
const mostDependents = 200

/** A task is over: those that waited for it are told, and one that recurs is made for the next time. */
export async function ended(ctx: Context, task: Task): Promise<Note | undefined> {
  await notifyChanged(ctx, task)
  await ctx.subjects.onTaskEnded(ctx, task)
  const { items: tasks } = await ctx.work.peekTasks({ after: task.id }, { limit: mostDependents })
  const before = await Promise.all(tasks.flatMap(each => each.after).map(id => ctx.work.get('tasks', id)))
  const free = freed(task, tasks, id => before.find(each => each?.id === id))
  for (const each of free) await notifyFree(ctx, each, task)
  if (task.status !== 'erledigt') return undefined
  const next = await nextTime(ctx, task)
  if (next) return { key: 'note.task-done-again', values: { day: dayIn(ctx, next.dueOn) }, tone: 'info' }
  return free.length > 0 ? { key: 'note.task-done-free', values: { count: free.length }, tone: 'info' } : undefined
}

async function nextTime(ctx: Context, task: Task): Promise<Task | undefined> {
  if (!task.recurs) return undefined
  const id = await freeNumber(ctx, 'tasks', 'T-')
  const next = following(task, { id, on: ctx.today }, ctx.deps.calendar())
  if (next) ctx.work.put('tasks', next)
  return next
}
