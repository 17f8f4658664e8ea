import type { Idea, Task } from '../documents.ts'
import { isOpen } from '../task/task.ts'
import type { Context } from './context.ts'
import { guideFor } from './home.ts'
import { tellCoordinators } from './idea-notify.ts'
import { admitIdea, type IdeaTarget } from './idea-target.ts'
import { tasksOfIdea } from './idea-view.ts'
import { putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { startGuide } from './start.ts'
import { askForTask } from './task-form.ts'

/** "Prozess-Check starten": a check that is named after the idea, and remembers it. */
export async function checkFromIdea(ctx: Context, target: IdeaTarget): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'check')
  if ('refused' in admitted) return admitted.refused
  const { id, title } = admitted.idea
  return startGuide(ctx, guideFor.check, title, id)
}

/** "Auf die Roadmap": the form of a task, linked to the idea. */
export async function taskFromIdea(ctx: Context, target: IdeaTarget): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'task')
  if ('refused' in admitted) return admitted.refused
  const { id, title, reviewUnit } = admitted.idea
  return askForTask(ctx, { title, unit: reviewUnit, idea: id }, putBelow)
}

/** A check that was begun from an idea is finished: the idea leads to it from now on. */
export async function linkCheck(ctx: Context, idea: string, check: string): Promise<void> {
  const found = await ctx.work.get('ideas', idea)
  if (!found || found.checks?.includes(check)) return
  ctx.work.put('ideas', { ...found, checks: [...(found.checks ?? []), check] })
}

/** A task is over: if it was the last of an idea on the agenda, the coordination is asked whether that is done. */
export async function askIfDone(ctx: Context, task: Task): Promise<void> {
  const idea = await ideaOf(ctx, task)
  if (idea?.status !== 'agenda') return
  const tasks = await tasksOfIdea(ctx, idea)
  const others = tasks.filter(({ id }) => id !== task.id)
  if (others.some(isOpen)) return
  await tellCoordinators(ctx, { idea, what: 'done', at: task.id, key: String(task.rev) })
}

async function ideaOf(ctx: Context, { origin }: Task): Promise<Idea | undefined> {
  if (origin.is === 'idea') return ctx.work.peek('ideas', origin.id)
  if (origin.is !== 'assessment') return undefined
  const check = await ctx.work.peek('assessments', origin.id)
  return check?.idea === undefined ? undefined : ctx.work.peek('ideas', check.idea)
}
