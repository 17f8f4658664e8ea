import * as z from 'zod4'
import { termsOn } from '../../guide/glossary.ts'
import { fold } from '../../guide/questions/fold.ts'
import { textIn } from '../../guide/questions/options.ts'
import { type PlannedTask, planned, type RoadmapTemplate, stepOf } from '../../task/template.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Proposal } from '../../view/task/item.ts'
import type { View } from '../../view/views.ts'
import { act, carries } from '../act.ts'
import { audit } from '../audit.ts'
import { comingDay } from '../entered.ts'
import { unitFinder } from '../people/unit-finder.ts'
import { remember } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import { planners } from './gates.ts'
import { roadmap } from './lists.ts'
import { existingOf, makeSteps, tasksOfPlan } from './steps.ts'

export const planActs = {
  /** Shows the templates, or the one whose name was typed. */
  plans: act({
    carries: z.object({
      start: carries.arg('start date, if one was typed'),
      name: carries.arg('words of a title, if typed'),
    }),
    may: planners,
    below: () => true,
    does: (ctx, { start, name }, put) => showPlans(ctx, put, start, name),
  }),
  /** Asks for the start date, unless it was typed already. */
  plan: act({
    carries: z.object({ id: carries.id('template'), arg: carries.arg('start date, if one was typed') }),
    may: planners,
    does: (ctx, { id, arg }, put) => showPlan(ctx, put, id, arg),
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

/** The templates there are; if it is only one, or one was named, at once that, perhaps with a start date. */
async function showPlans(ctx: Context, put: Put, start?: string, name?: string): Promise<ReplyStep[]> {
  const { roadmaps } = ctx.deps
  const [only] = name === undefined ? roadmaps : roadmaps.filter(template => isCalled(template, name))
  if (only && (roadmaps.length === 1 || name !== undefined)) return showPlan(ctx, put, only.id, start)
  const plans = await Promise.all(
    roadmaps.map(async template => ({
      id: template.id,
      title: template.title,
      purpose: template.purpose,
      steps: template.tasks.length,
      existing: (await tasksOfPlan(ctx, template)).size,
    })),
  )
  return put({ is: 'plans', plans, ...(start !== undefined && { start }) })
}

/** Every word that was said stands in the title: "kleine Gemeinde", "E-Akte". */
function isCalled({ title }: RoadmapTemplate, name: string): boolean {
  const words = fold(name).split(' ')
  return Object.values(title).some(each => words.every(word => fold(each).split(' ').includes(word)))
}

/** A template by its id, also by one that it had before: a card may be older than the file. */
function templateOf(ctx: Context, id: string): RoadmapTemplate | undefined {
  const { roadmaps } = ctx.deps
  return roadmaps.find(each => each.id === id) ?? roadmaps.find(({ formerly }) => formerly.includes(id))
}

/** Asks when a template is to begin; with a day it shows what would be made, and what exists. */
async function showPlan(ctx: Context, put: Put, id: string, entered?: string): Promise<ReplyStep[]> {
  const template = templateOf(ctx, id)
  if (!template) return roadmap(ctx, put)
  const finder = unitFinder(await ctx.work.peekUnits())
  const steps = template.tasks.map(({ title, role, each }) => {
    return { title, role: finder.find({ de: role }).unit.name, ...(each && { each }) }
  })
  const asked = { is: 'plan', plan: planOf(template), steps, today: ctx.today } as const
  if (entered === undefined) return put({ ...asked, proposals: [] })
  const start = comingDay(ctx, entered)
  if (!start.ok) return put({ ...asked, proposals: [], problem: start.problem, entered })
  remember(ctx, { act: 'plan-yes', id: template.id, arg: start.value })
  return put(await planView(ctx, template, start.value))
}

function planOf({ id, title, purpose }: RoadmapTemplate) {
  return { id, title, purpose }
}

async function planView(
  ctx: Context,
  template: RoadmapTemplate,
  start: string,
  note?: Note,
  made?: string[],
): Promise<View> {
  const tasks = await proposals(ctx, template, start)
  return {
    is: 'plan',
    plan: planOf(template),
    start,
    proposals: tasks,
    terms: termsOn(
      ctx.deps.glossary,
      tasks.map(each => each.title),
    ),
    today: ctx.today,
    ...(made && { made }),
    ...(note && { note }),
  }
}

/** Makes the tasks of a template that do not exist yet, with their due dates and dependencies. */
async function applyPlan(ctx: Context, put: Put, id: string, entered: string): Promise<ReplyStep[]> {
  const template = templateOf(ctx, id)
  const start = comingDay(ctx, entered)
  if (!template || !start.ok) return showPlan(ctx, put, id, entered)
  const existing = await tasksOfPlan(ctx, template)
  const all = await stepsOf(ctx, template, start.value)
  const missing = all.filter(step => !existingOf(existing, step))
  if (missing.length === 0) {
    const note: Note = { key: 'note.plan-none', values: { existing: existing.size }, tone: 'info' }
    return put(await planView(ctx, template, start.value, note))
  }
  const finder = unitFinder(await ctx.work.peekUnits())
  await makeSteps(ctx, template, { all, missing, existing }, finder)
  // Written, so that applying a template twice at the same moment is a conflict.
  const setup = (await ctx.work.get('setup', 'setup')) ?? { id: 'setup' as const }
  ctx.work.put('setup', setup)
  for (const unit of finder.made()) ctx.work.put('units', unit)
  audit(ctx, 'tasks-created', textIn(template.title, ctx.deps.setting.defaultLanguage), String(missing.length))
  const note: Note = { key: 'note.plan-done', values: { count: missing.length, existing: existing.size }, tone: 'info' }
  const made = missing.map(({ key }) => key)
  return put(await planView(ctx, template, start.value, note, made))
}

/** The steps of a template in this town: one for each unit where the template says so. */
async function stepsOf(ctx: Context, template: RoadmapTemplate, start: string): Promise<PlannedTask[]> {
  const units = (await ctx.work.peekUnits()).filter(({ is }) => is === 'unit')
  return planned(
    template,
    start,
    ctx.deps.calendar(),
    units.map(({ id }) => id),
  )
}

async function proposals(ctx: Context, template: RoadmapTemplate, start: string): Promise<Proposal[]> {
  const existing = await tasksOfPlan(ctx, template)
  const units = await ctx.work.peekUnits()
  const finder = unitFinder(units)
  const all = (await stepsOf(ctx, template, start)).map(step => ({ step, exists: existingOf(existing, step) }))
  return all.flatMap(({ step, exists }, at) => {
    const { key, title, role, dueOn } = step
    const unit = units.find(({ id }) => id === (exists?.unit ?? step.unit)) ?? finder.find({ de: role }).unit
    const proposal = { key, title: textIn(title, ctx.language), unit: unit.name, dueOn: exists?.dueOn ?? dueOn }
    if (exists) return [{ ...proposal, exists: exists.id }]
    // The same for several units is said once.
    const isSame = (other: (typeof all)[number]) => !other.exists && stepOf(other.step.key) === stepOf(key)
    if (all.findIndex(isSame) < at) return []
    const count = all.filter(isSame).length
    return [count > 1 ? { ...proposal, units: count } : proposal]
  })
}
