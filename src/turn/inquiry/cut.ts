import type { Task } from '../../documents/task.ts'
import { onward } from '../../idea/onward.ts'
import { putOff } from '../../task/change.ts'
import { costIn } from '../../task/costs.ts'
import { audit } from '../audit.ts'
import { longestReason, neededText } from '../entered.ts'
import { tellListeners } from '../idea/notify.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { notifyChanged } from '../task/notify.ts'
import { budgetRound, showBudget, tasksWithCosts } from './budget.ts'
import type { Again } from './form.ts'

/** Asks which tasks were not funded, and why. @param chosen numbers of tasks, with commas */
export async function askToCut(
  ctx: Context,
  put: Put,
  { problem, entered = {}, typed }: Again = {},
): Promise<ReplyStep[]> {
  const year = /^20\d\d$/.test(entered.year ?? '') ? Number(entered.year) : (await budgetRound(ctx)).year
  const names = await unitNames(ctx)
  const tasks = await tasksWithCosts(ctx, year)
  if (tasks.length === 0)
    return showBudget(ctx, await standingOf(ctx), put, { key: 'note.budget-nothing', values: { year }, tone: 'info' })
  if (typed) remember(ctx, { act: 'budget-cut-yes', id: String(year), said: entered })
  return put({
    is: 'budget-cut',
    year,
    tasks: tasks.map(task => ({
      id: task.id,
      title: task.title,
      unit: nameOf(names, task.unit),
      band: costIn(task, year) ?? { min: 0, max: 0 },
    })),
    ...(entered.tasks !== undefined && { chosen: entered.tasks }),
    ...(entered.reason !== undefined && { reason: entered.reason }),
    ...(problem && { problem }),
    ...(typed && { typed }),
  })
}

/** Puts off what was not funded; whoever had the idea hears of it with the reason. */
export async function cut(
  ctx: Context,
  year: number,
  inputs: { tasks?: string | undefined; reason?: string | undefined },
  put: Put,
): Promise<ReplyStep[]> {
  const reason = neededText(inputs.reason, longestReason)
  const chosen = (inputs.tasks ?? '').split(',').filter(id => id !== '')
  const entered = { year: String(year), tasks: inputs.tasks ?? '', reason: inputs.reason ?? '' }
  if (chosen.length === 0) return askToCut(ctx, put, { problem: { code: 'budget-none', values: {} }, entered })
  if (!reason.ok) {
    const problem = reason.problem.code === 'empty' ? { code: 'reason-needed', values: {} } : reason.problem
    return askToCut(ctx, put, { problem, entered })
  }
  let count = 0
  for (const id of chosen) {
    const task = await ctx.work.get('tasks', id)
    if (!task) continue
    const step = { on: ctx.today, by: 'coordination' } as const
    const changed = putOff(task, { year, reason: reason.value }, step, ctx.deps.calendar().onOrAfter)
    if (!changed.ok) continue
    count++
    ctx.work.put('tasks', changed.task)
    await notifyChanged(ctx, changed.task)
    await tellIdea(ctx, changed.task, reason.value)
  }
  if (count > 0) audit(ctx, 'budget-cut', String(year), String(count))
  const values = { count, year: year + 1 }
  return showBudget(ctx, await standingOf(ctx), put, { key: 'note.budget-cut', values, tone: 'info' })
}

/** The idea that a task was made for, by hand or by way of a check. */
async function tellIdea(ctx: Context, { origin }: Task, reason: string): Promise<void> {
  const check = origin.is === 'assessment' ? await ctx.work.peek('assessments', origin.id) : undefined
  const id = origin.is === 'idea' ? origin.id : check?.idea
  const found = id === undefined ? undefined : await ctx.work.get('ideas', id)
  if (!found) return
  // Several tasks of one idea in one decision are told once.
  const said = found.history.at(-1)
  if (said?.what === 'put-off' && said.on === ctx.today && said.reason === reason) return
  const idea = onward(found, { on: ctx.today, what: 'put-off', reason })
  ctx.work.put('ideas', idea)
  await tellListeners(ctx, { idea, what: 'put-off', at: String(idea.history.length - 1) })
}
