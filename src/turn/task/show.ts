import type { Task, TaskOrigin } from '../../documents/task.ts'
import { termsOn } from '../../guide/glossary.ts'
import { isOnlooker, rightsOn } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { isOpen } from '../../task/task.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { fieldNamed } from '../fields.ts'
import { canHandOut } from '../hand-out.ts'
import { newsAgain } from '../news/news.ts'
import { nameOf, opinions, unitNames } from '../people/unit-names.ts'
import { rememberListed } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { itemOf } from './item.ts'
import { myTasks } from './lists.ts'

/** Tasks that wait for one, as many as a card shows. */
const mostDependents = 20

/** One task in full; everybody of the organisation may read it. */
export async function showTask(
  ctx: Context,
  number: string,
  put: Put,
  { list, note }: { list?: string | undefined; note?: Note | undefined } = {},
): Promise<ReplyStep[]> {
  const task = await ctx.work.get('tasks', number)
  if (!task) return taskGone(ctx, number, put)
  rememberListed(ctx, [number])
  return put(await taskView(ctx, task, await standingOf(ctx), { list, note }))
}

export function taskGone(ctx: Context, number: string, put: Put): Promise<ReplyStep[]> {
  return myTasks(ctx, put, { note: { key: 'note.task-gone', values: { number }, tone: 'warning' } })
}

async function taskView(
  ctx: Context,
  task: Task,
  standing: Standing,
  { list, note }: { list?: string | undefined; note?: Note | undefined } = {},
): Promise<View> {
  const names = await unitNames(ctx)
  const statements = await opinions(ctx)
  const isAsked = (id: string) => statements.includes(id)
  const may = rightsOn(task, standing)
  const named = task.person === undefined || may.length === 0 ? undefined : await ctx.work.peek('people', task.person)
  const before = await Promise.all(task.after.map(id => ctx.work.peek('tasks', id)))
  const { items: dependents } = await ctx.work.peekTasks({ after: task.id }, { limit: mostDependents })
  const field = fieldNamed(ctx, task.field)
  const brief = ({ id, title, status }: Task) => ({ id, title, status })
  const passed = task.history.flatMap(({ what }) => (what.is === 'passed' ? [what.unit] : []))
  return {
    is: 'task',
    item: await itemOf(ctx, task, standing),
    involved: task.involved.filter(id => !isAsked(id)).map(id => nameOf(names, id)),
    asked: task.involved.filter(isAsked).map(id => nameOf(names, id)),
    ...(named && { person: named.name }),
    ...(field && { field: field.label }),
    after: before.filter(each => each !== undefined).map(brief),
    frees: dependents.map(brief),
    origin: await originOf(ctx, task.origin),
    units: Object.fromEntries(passed.map(id => [id, nameOf(names, id)])),
    may,
    ...(canHandOut(ctx) && isOpen(task) && !isOnlooker(task, standing) && { calendar: true as const }),
    terms: termsOn(ctx.deps.glossary, [task.title, task.goal, task.indicator]),
    ...(list && { list }),
    today: ctx.today,
    ...(note && { note }),
  }
}

async function originOf(ctx: Context, origin: TaskOrigin): Promise<Extract<View, { is: 'task' }>['origin']> {
  if (origin.is === 'hand') return { is: 'hand' }
  if (origin.is === 'recurrence') return { is: 'recurrence', id: origin.id }
  if (origin.is === 'idea') {
    const idea = await ctx.work.peek('ideas', origin.id)
    return { is: 'idea', id: origin.id, ...(idea && { title: { de: idea.title } }) }
  }
  if (origin.is === 'template') {
    const template = ctx.deps.roadmaps.find(({ id, formerly }) => id === origin.id || formerly.includes(origin.id))
    return { is: 'template', id: origin.id, ...(template && { title: template.title }) }
  }
  const check = await ctx.work.peek('assessments', origin.id)
  return { is: 'assessment', id: origin.id, ...(check && { title: { de: check.title } }) }
}

/** Which task, on which reminder if on one, and where the answer goes. */
export interface Place {
  id: string
  list?: string | undefined
  put: Put
}

/** The task after an act, or the reminder it was clicked on, with a word on what happened. */
export function shown(ctx: Context, { id, list, put }: Place, note?: Note): Promise<ReplyStep[]> {
  return list ? showNews(ctx, list, put, note) : showTask(ctx, id, put, { note })
}

/** The message of the bot that lists these tasks, as it looks now. @param list as a card carries it; untrusted */
export async function showNews(ctx: Context, list: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const view = await newsAgain(ctx, list, note)
  if (view?.is === 'news')
    rememberListed(
      ctx,
      view.due.map(({ task }) => task.id),
    )
  return view ? put(view) : myTasks(ctx, put, { note })
}
