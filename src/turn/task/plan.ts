import { z } from 'zod/v4'
import type { Task } from '../../documents/task.ts'
import { textIn } from '../../guide/questions/options.ts'
import { newTask } from '../../task/task.ts'
import { planned, type RoadmapTemplate } from '../../task/template.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Proposal } from '../../view/task/item.ts'
import type { View } from '../../view/views.ts'
import { act, carries } from '../act.ts'
import { audit } from '../audit.ts'
import { comingDay } from '../entered.ts'
import { freeNumber } from '../number.ts'
import { unitFinder } from '../people/unit-finder.ts'
import { remember } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import { planners } from './gates.ts'
import { roadmap } from './lists.ts'

export const planActs = {
  /** Shows the templates. */
  plans: act({
    carries: z.object({ start: carries.arg('start date, if one was typed') }),
    may: planners,
    below: () => true,
    does: (ctx, { start }, put) => showPlans(ctx, put, start),
  }),
  /** Asks for the start date. */
  plan: act({
    carries: z.object({ id: carries.id('template') }),
    may: planners,
    does: (ctx, { id }, put) => showPlan(ctx, put, id),
  }),
  'plan-preview': act({
    carries: z.object({ id: carries.id('template'), inputs: carries.inputs('start') }),
    may: planners,
    does: (ctx, { id, inputs: { start = '' } }, put) => showPlan(ctx, put, id, start),
  }),
  'plan-yes': act({
    carries: z.object({ id: carries.id('template'), arg: carries.arg('start date') }),
    may: planners,
    does: (ctx, { id, arg = '' }, put) => applyPlan(ctx, put, id, arg),
    typed: { by: 'yes', carried: (_, { id, arg }) => ({ id, arg }), declined: ctx => roadmap(ctx, putBelow) },
  }),
} satisfies Record<string, Act>

/** More tasks than any template has, with those that came again. */
const mostTasks = 1000

/** The templates there are; if it is only one, at once that, perhaps with a start date. */
async function showPlans(ctx: Context, put: Put, start?: string): Promise<ReplyStep[]> {
  const { roadmaps } = ctx.deps
  const [only] = roadmaps
  if (only && roadmaps.length === 1) return showPlan(ctx, put, only.id, start)
  const plans = await Promise.all(
    roadmaps.map(async template => ({
      id: template.id,
      title: template.title,
      purpose: template.purpose,
      tasks: template.tasks.length,
      existing: (await tasksOfPlan(ctx, template.id)).size,
    })),
  )
  return put({ is: 'plans', plans })
}

/** Asks when a template is to begin; with a day it shows what would be made, and what exists. */
async function showPlan(ctx: Context, put: Put, id: string, entered?: string): Promise<ReplyStep[]> {
  const template = ctx.deps.roadmaps.find(each => each.id === id)
  if (!template) return roadmap(ctx, put)
  const { title, purpose } = template
  const asked = { is: 'plan', plan: { id, title, purpose }, today: ctx.today } as const
  if (entered === undefined) return put({ ...asked, proposals: [] })
  const start = comingDay(ctx, entered)
  if (!start.ok) return put({ ...asked, proposals: [], problem: start.problem })
  remember(ctx, { act: 'plan-yes', id, arg: start.value })
  return put(await planView(ctx, template, start.value))
}

async function planView(
  ctx: Context,
  template: RoadmapTemplate,
  start: string,
  note?: Note,
  made?: string[],
): Promise<View> {
  const { id, title, purpose } = template
  return {
    is: 'plan',
    plan: { id, title, purpose },
    start,
    proposals: await proposals(ctx, template, start),
    today: ctx.today,
    ...(made && { made }),
    ...(note && { note }),
  }
}

/** Makes the tasks of a template that do not exist yet, with their due dates and dependencies. */
async function applyPlan(ctx: Context, put: Put, id: string, entered: string): Promise<ReplyStep[]> {
  const template = ctx.deps.roadmaps.find(each => each.id === id)
  const start = comingDay(ctx, entered)
  if (!template || !start.ok) return showPlan(ctx, put, id, entered)
  const existing = await tasksOfPlan(ctx, id)
  const missing = planned(template, start.value, ctx.deps.calendar()).filter(({ key }) => !existing.has(key))
  if (missing.length === 0) {
    const note: Note = { key: 'note.plan-none', values: { existing: existing.size }, tone: 'info' }
    return put(await planView(ctx, template, start.value, note))
  }
  const finder = unitFinder(await ctx.work.peekUnits())
  const { defaultLanguage } = ctx.deps.setting
  const numbers = new Map([...existing].map(([key, task]) => [key, task.id]))
  for (const { key } of missing) numbers.set(key, await freshNumber(ctx, numbers))
  for (const step of missing) {
    const { unit, involved } = finder.find({ de: [step.role, ...step.involved].join(', ') })
    const task = newTask(
      {
        title: textIn(step.title, defaultLanguage),
        unit: unit.id,
        involved: involved.map(each => each.id),
        dueOn: step.dueOn,
        after: step.after.flatMap(each => numbers.get(each) ?? []),
        origin: { is: 'template', id, key: step.key },
        goal: step.goal && textIn(step.goal, defaultLanguage),
        indicator: step.indicator && textIn(step.indicator, defaultLanguage),
        financing: step.financing && textIn(step.financing, defaultLanguage),
        priority: step.priority,
        recurs: step.recurs,
      },
      { id: numbers.get(step.key) ?? '', on: ctx.today, by: 'coordination' },
    )
    ctx.work.put('tasks', task)
  }
  // Written, so that applying a template twice at the same moment is a conflict.
  const setup = (await ctx.work.get('setup', 'setup')) ?? { id: 'setup' as const }
  ctx.work.put('setup', setup)
  for (const unit of finder.made()) ctx.work.put('units', unit)
  audit(ctx, 'tasks-created', textIn(template.title, defaultLanguage), String(missing.length))
  const note: Note = { key: 'note.plan-done', values: { count: missing.length, existing: existing.size }, tone: 'info' }
  const made = missing.map(({ key }) => key)
  return put(await planView(ctx, template, start.value, note, made))
}

async function proposals(ctx: Context, template: RoadmapTemplate, start: string): Promise<Proposal[]> {
  const existing = await tasksOfPlan(ctx, template.id)
  const finder = unitFinder(await ctx.work.peekUnits())
  return planned(template, start, ctx.deps.calendar()).map(({ key, title, role, dueOn }) => {
    const exists = existing.get(key)
    return {
      key,
      title: textIn(title, ctx.language),
      unit: finder.find({ de: role }).unit.name,
      dueOn: exists?.dueOn ?? dueOn,
      ...(exists && { exists: exists.id }),
    }
  })
}

/** The tasks made of a template, by their key. */
async function tasksOfPlan(ctx: Context, id: string): Promise<Map<string, Task>> {
  const { items: tasks } = await ctx.work.peekTasks({ origin: { is: 'template', id } }, { limit: mostTasks })
  return new Map(tasks.map(task => [task.origin.is === 'template' ? task.origin.key : '', task]))
}

/** A number that is neither taken nor given to another task of this turn. */
async function freshNumber(ctx: Context, given: Map<string, string>): Promise<string> {
  for (;;) {
    const number = await freeNumber(ctx, 'tasks', 'T-')
    if (![...given.values()].includes(number)) return number
  }
}
