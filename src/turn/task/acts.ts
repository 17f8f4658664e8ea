import * as z from 'zod4'
import { act, carries, everybody } from '../act.ts'
import type { Act } from '../subject.ts'
import { changeActs } from './change.ts'
import { editActs } from './edit.ts'
import { laterActs } from './later.ts'
import { myTasks, roadmap, type Urgent, unitTasks, unitTasksOf } from './lists.ts'
import { newTaskActs } from './new.ts'
import { planActs } from './plan.ts'
import { showNews, showTask } from './show.ts'

const page = carries.page
const urgent: Urgent[] = ['overdue', 'week']

/** What only shows; everybody may read every task. */
const looks = {
  'my-tasks': act({
    carries: z.object({ step: carries.arg('`overdue` or `week`, or none for all'), arg: page }),
    may: everybody,
    below: ({ arg }) => arg === undefined,
    does: (ctx, { step, arg: place }, put) => myTasks(ctx, put, { place, only: urgent.find(each => each === step) }),
  }),
  'unit-tasks': act({
    carries: z.object({ id: carries.id('unit, or none for one’s own') }),
    may: everybody,
    below: ({ id }) => id === '',
    does: (ctx, { id }, put) => unitTasks(ctx, put, id === '' ? undefined : id),
  }),
  'unit-tasks-of': act({
    carries: z.object({ id: carries.id('unit'), step: carries.arg('a status, or `overdue`'), arg: page }),
    may: everybody,
    does: (ctx, { id, step, arg }, put) => unitTasksOf(ctx, put, id, step, arg),
  }),
  roadmap: act({
    carries: z.object({ id: carries.id('quarter (2026-Q4), or none for this one'), arg: page }),
    may: everybody,
    below: ({ id }) => id === '',
    does: (ctx, { id, arg }, put) => roadmap(ctx, put, id, arg),
  }),
  task: act({
    carries: z.object({
      id: carries.id('number of the task'),
      arg: carries.arg('the tasks of the reminder it is opened from'),
    }),
    may: everybody,
    does: (ctx, { id, arg: list }, put) => showTask(ctx, id, put, { list }),
  }),
  /** Shows the tasks of a reminder together again. */
  news: act({
    carries: z.object({ arg: carries.arg('what the reminder tells') }),
    may: everybody,
    does: (ctx, { arg = '' }, put) => showNews(ctx, arg, put),
  }),
} satisfies Record<string, Act>

export const taskActs = { ...looks, ...changeActs, ...laterActs, ...editActs, ...newTaskActs, ...planActs }
