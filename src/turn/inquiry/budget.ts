import type { Inquiry, InquiryAnswer } from '../../documents/inquiry.ts'
import type { Task, YearCost } from '../../documents/task.ts'
import { budgetAskedFrom } from '../../kept/inquiry.ts'
import { actorOn } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { budgetYear, closingDay } from '../../task/budget.ts'
import { edit } from '../../task/change.ts'
import { costIn, readBand, sumOf } from '../../task/costs.ts'
import { openStatuses } from '../../task/task.ts'
import type { Note } from '../../view/parts/note.ts'
import { canHandOut } from '../hand-out.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'
import type { Inputs } from './effect.ts'
import type { Again } from './form.ts'

type About = Extract<Inquiry['about'], { is: 'budget' }>

/** Far more than a town ever has of anything; and tasks that one form has room for. */
const all = { limit: 100_000 }
const mostAtOnce = 8

/** Open tasks with costs in a year, by unit and number. */
export async function tasksWithCosts(reader: Reader, year: number, unit?: string): Promise<Task[]> {
  const { items } = await reader.work.peekTasks({ status: openStatuses, ...(unit !== undefined && { unit }) }, all)
  return items.filter(task => costIn(task, year))
}

/**
 * The budget that is registered for: from the day on which units are asked until they are asked for the next. Before anybody
 * has registered for one, the next.
 */
export async function budgetRound(reader: Reader): Promise<{ year: number; closesOn: string }> {
  const { deps, today, work } = reader
  const budget = deps.budget.current()
  const closesOn = closingDay(today, budget)
  const next = { year: budgetYear(closesOn), closesOn }
  if (today >= budgetAskedFrom(closesOn, deps.calendar())) return next
  const last = { year: next.year - 1, closesOn: `${next.year - 2}-${budget.registration}` }
  const wasAsked = (await work.peekInquiries()).some(({ about }) => about.is === 'budget' && about.year === last.year)
  return wasAsked || (await tasksWithCosts(reader, last.year)).length > 0 ? last : next
}

/** What a unit has registered, each task to be confirmed, changed or dropped; those already answered come last. */
export async function askBudget(
  ctx: Context,
  inquiry: Inquiry,
  about: About,
  put: Put,
  { problem, entered = {}, typed }: Again = {},
): Promise<ReplyStep[]> {
  const tasks = await tasksWithCosts(ctx, about.year, inquiry.unit ?? '')
  const done = inquiry.answer?.is === 'budget' ? inquiry.answer.confirmed : []
  const open = tasks.filter(({ id }) => !done.includes(id))
  const shown = (open.length > 0 ? open : tasks).slice(0, mostAtOnce)
  const { registration } = ctx.deps.budget.current()
  if (typed) remember(ctx, { act: 'inquiry-answer', id: inquiry.id, said: { all: 'keep' } })
  return put({
    is: 'ask-inquiry',
    id: inquiry.id,
    asks: {
      is: 'budget',
      year: about.year,
      closesOn: `${about.year - 1}-${registration}`,
      unit: nameOf(await unitNames(ctx), inquiry.unit ?? ''),
      tasks: shown.map(task => ({
        id: task.id,
        title: task.title,
        band: costIn(task, about.year) ?? { min: 0, max: 0 },
        ...(task.account !== undefined && { account: task.account }),
        ...(entered[task.id] !== undefined && { choice: entered[task.id] ?? '' }),
        ...(entered[costsOf(task)] !== undefined && { entered: entered[costsOf(task)] ?? '' }),
      })),
      left: (open.length > 0 ? open.length : tasks.length) - shown.length,
      ...(inquiry.answer && open.length === 0 && { answeredOn: inquiry.answer.on }),
    },
    ...(problem && { problem }),
    ...(typed && { typed }),
    today: ctx.today,
  })
}

/** The name of the input for what a task costs. */
function costsOf({ id }: Pick<Task, 'id'>): string {
  return `costs-${id}`
}

/** Takes what was chosen for each task of the form; nothing is changed unless all of it can be taken. */
export async function answerBudget(
  ctx: Context,
  inquiry: Inquiry,
  about: About,
  inputs: Inputs,
  put: Put,
): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const before = inquiry.answer?.is === 'budget' ? inquiry.answer : { confirmed: [], dropped: [] }
  const confirmed = new Set(before.confirmed)
  const dropped = new Set(before.dropped)
  const changes: { task: Task; cost: YearCost | undefined }[] = []
  for (const { id } of await tasksWithCosts(ctx, about.year, inquiry.unit ?? '')) {
    const choice = inputs.all ?? inputs[id]
    const task = choice === undefined ? undefined : await ctx.work.get('tasks', id)
    if (!task) continue
    if (choice === 'drop') {
      changes.push({ task, cost: undefined })
      confirmed.delete(id)
      dropped.add(id)
      continue
    }
    const text = inputs[costsOf(task)]?.trim() ?? ''
    const band = text === '' ? costIn(task, about.year) : readBand(text)
    if (!band || band.min > band.max) {
      const problem = { code: band ? 'costs-order' : 'costs-amount', values: { entered: `${task.title}: ${text}` } }
      return askBudget(ctx, inquiry, about, put, { problem, entered: given(inputs) })
    }
    changes.push({ task, cost: { year: about.year, min: band.min, max: band.max } })
    confirmed.add(id)
    dropped.delete(id)
  }
  for (const { task, cost } of changes) write(ctx, task, about.year, cost, standing)
  const answer: InquiryAnswer = { on: ctx.today, is: 'budget', confirmed: [...confirmed], dropped: [...dropped] }
  const answered: Inquiry = { ...inquiry, answer }
  ctx.work.put('inquiries', answered)
  const left = (await tasksWithCosts(ctx, about.year, inquiry.unit ?? '')).filter(({ id }) => !confirmed.has(id))
  if (left.length > 0 && changes.length > 0) return askBudget(ctx, answered, about, put)
  return showBudget(ctx, standing, put, { key: 'note.budget-answered', values: { year: about.year }, tone: 'info' })
}

function write(ctx: Context, task: Task, year: number, cost: YearCost | undefined, standing: Standing): void {
  const others = (task.costs ?? []).filter(each => each.year !== year)
  const costs = [...others, ...(cost ? [cost] : [])].sort((a, b) => a.year - b.year)
  const step = { on: ctx.today, by: actorOn(task, standing) ?? 'lead' }
  const changed = edit(task, { costs }, step)
  if (changed.ok) ctx.work.put('tasks', changed.task)
}

function given(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/** How far each unit is, for coordinators; those of their own for whoever leads some. */
export async function showBudget(ctx: Context, standing: Standing, put: Put, note?: Note): Promise<ReplyStep[]> {
  const { year, closesOn } = await budgetRound(ctx)
  const names = await unitNames(ctx)
  const tasks = await tasksWithCosts(ctx, year)
  const inquiries = (await ctx.work.peekInquiries()).filter(({ about }) => about.is === 'budget' && about.year === year)
  const mine = (unit: string) => standing.coordinator || standing.units.includes(unit)
  const units = [...new Set([...tasks.map(({ unit }) => unit), ...inquiries.flatMap(({ unit }) => unit ?? [])])]
  return put({
    is: 'budget',
    year,
    closesOn,
    isClosed: closesOn < ctx.today,
    coordinator: standing.coordinator,
    units: units.filter(mine).map(unit => {
      const own = tasks.filter(task => task.unit === unit)
      const inquiry = inquiries.find(each => each.unit === unit)
      const confirmed = inquiry?.answer?.is === 'budget' ? inquiry.answer.confirmed : []
      return {
        name: nameOf(names, unit),
        tasks: own.length,
        band: sumOf(own.flatMap(task => costIn(task, year) ?? [])),
        open: inquiry?.answer ? own.filter(({ id }) => !confirmed.includes(id)).length : own.length,
        ...(inquiry && { ask: inquiry.id }),
        ...(inquiry?.answer && { answeredOn: inquiry.answer.on }),
      }
    }),
    mayExport: standing.coordinator && canHandOut(ctx),
    ...(note && { note }),
  })
}
