import type { Idea } from '../../documents/idea.ts'
import type { Task } from '../../documents/task.ts'
import { settled } from '../../idea/lifecycle.ts'
import { isOpen } from '../../task/task.ts'
import { pinnedGuide } from '../context.ts'
import { guideFor } from '../dialogue/guides.ts'
import { startGuide } from '../dialogue/start.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { askForTask, longestText } from '../task/new.ts'
import { mergedInto } from './item.ts'
import { tellCoordinators } from './notify.ts'
import { benefitIn } from './problem.ts'
import { tasksOfIdea } from './view.ts'

/** "Prozess-Check starten": a check that is named after the idea, and remembers it. */
export function checkFromIdea(ctx: Context, { id, title }: Idea): Promise<ReplyStep[]> {
  return startGuide(ctx, guideFor.check, { title, idea: id })
}

/** "Auf die Roadmap": the form of a task, linked to the idea, with its title and what it is good for. */
export async function taskFromIdea(ctx: Context, idea: Idea): Promise<ReplyStep[]> {
  const { id, title, reviewUnit } = idea
  const goal = benefitIn(await pinnedGuide(ctx, idea.guide), idea.answers, ctx.deps.setting.defaultLanguage)
  const form = { title, unit: reviewUnit, idea: id, goal: shortened(goal, longestText) }
  return askForTask(ctx, await standingOf(ctx), form, putBelow)
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text
}

/** A task is over: if it was the last of an idea on the agenda, the coordination is asked whether that is done. */
export async function askIfDone(ctx: Context, task: Task): Promise<void> {
  const origin = await ideaOf(ctx, task)
  const idea = origin?.mergedInto === undefined ? origin : await ctx.work.peek('ideas', origin.mergedInto)
  if (!idea || settled(idea, ctx.today).status !== 'agenda') return
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
