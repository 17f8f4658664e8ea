import type { Idea } from '../../documents/idea.ts'
import type { Task } from '../../documents/task.ts'
import { isOpen } from '../../task/task.ts'
import { guideFor } from '../dialogue/guides.ts'
import { startGuide } from '../dialogue/start.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { askForTask } from '../task/new.ts'
import { mergedInto } from './item.ts'
import { tellCoordinators } from './notify.ts'
import { tasksOfIdea } from './view.ts'

/** "Prozess-Check starten": a check that is named after the idea, and remembers it. */
export function checkFromIdea(ctx: Context, { id, title }: Idea): Promise<ReplyStep[]> {
  return startGuide(ctx, guideFor.check, { title, idea: id })
}

/** "Auf die Roadmap": the form of a task, linked to the idea. */
export async function taskFromIdea(ctx: Context, { id, title, reviewUnit }: Idea): Promise<ReplyStep[]> {
  return askForTask(ctx, await standingOf(ctx), { title, unit: reviewUnit, idea: id }, putBelow)
}

/** A task is over: if it was the last of an idea on the agenda, the coordination is asked whether that is done. */
export async function askIfDone(ctx: Context, task: Task): Promise<void> {
  const origin = await ideaOf(ctx, task)
  const idea = origin?.mergedInto === undefined ? origin : await ctx.work.peek('ideas', origin.mergedInto)
  if (idea?.status !== 'agenda') return
  const all = [idea, ...(await mergedInto(ctx, idea))]
  const tasks = (await Promise.all(all.map(one => tasksOfIdea(ctx, one)))).flat()
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
