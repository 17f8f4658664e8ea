import type { Task } from '../../documents/task.ts'
import type { TaskRight } from '../../people/rights.ts'
import { block, type Changed, drop, finish, moveDue, passTo, reopen, start } from '../../task/change.ts'
import { freed } from '../../task/dependencies.ts'
import { following } from '../../task/recurrence.ts'
import type { Note } from '../../view/parts/items.ts'
import { dayIn, nextMonday } from '../days.ts'
import { comingDay, type Entered, longestReason, neededText } from '../entered.ts'
import { freeNumber } from '../number.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { askTask } from './ask.ts'
import { notifyAssigned, notifyBlocked, notifyChanged, notifyFormer, notifyFree } from './notify.ts'
import { type Admitted, admit, shown, type Target } from './target.ts'

/** Tasks that may become free at once, as many as are looked at. */
const mostDependents = 200

/** "In Arbeit" and "Wieder öffnen". */
export function takeUp(ctx: Context, target: Target, how: 'progress' | 'open'): Promise<ReplyStep[]> {
  const note: Note = { key: how === 'open' ? 'note.task-open' : 'note.task-progress', tone: 'info' }
  const change = how === 'open' ? reopen : start
  return act(ctx, target, how, change, note, how === 'open' ? notifyChanged : undefined)
}

/** "Ich übernehme": a task of one's unit that nobody was named for. */
export function take(ctx: Context, target: Target): Promise<ReplyStep[]> {
  const to = { person: ctx.person.id }
  const note: Note = { key: 'note.task-taken', tone: 'info' }
  return act(ctx, target, 'take', (task, step) => passTo(task, to, step), note, passedOn)
}

/** "Erledigt": what waited for it becomes free, and a task that recurs comes again. */
export function done(ctx: Context, target: Target): Promise<ReplyStep[]> {
  return act(ctx, target, 'done', finish, { key: 'note.task-done', tone: 'info' }, ended)
}

/** "Blockiert": the unit's lead and the coordination are told, once. */
export async function blocked(ctx: Context, target: Target, reason: string | undefined): Promise<ReplyStep[]> {
  const read = reasonOf(reason)
  if (!read.ok) return askTask(ctx, target, 'block', read.problem, { reason: reason ?? '' })
  const note: Note = { key: 'note.task-blocked', tone: 'info' }
  return act(ctx, target, 'block', (task, step) => block(task, read.value, step), note, notifyBlocked)
}

/** "Verwerfen", with a reason. What waited for it waits no longer. */
export async function dropped(ctx: Context, target: Target, reason: string | undefined): Promise<ReplyStep[]> {
  const read = reasonOf(reason)
  if (!read.ok) return askTask(ctx, target, 'drop', read.problem, { reason: reason ?? '' })
  const note: Note = { key: 'note.task-dropped', tone: 'info' }
  return act(ctx, target, 'drop', (task, step) => drop(task, read.value, step), note, ended)
}

/** A new due date, with a reason for the history. One that is no working day moves to the next. */
export async function due(
  ctx: Context,
  target: Target,
  entered: { day?: string | undefined; reason?: string | undefined },
): Promise<ReplyStep[]> {
  const day = comingDay(ctx, entered.day)
  const reason = reasonOf(entered.reason)
  const kept = { day: entered.day ?? '', reason: entered.reason ?? '' }
  if (!day.ok) return askTask(ctx, target, 'due', day.problem, kept)
  if (!reason.ok) return askTask(ctx, target, 'due', reason.problem, { ...kept, day: day.value })
  const to = ctx.deps.calendar().onOrAfter(day.value)
  const key = to === day.value ? 'note.task-due' : 'note.task-due-moved'
  const note: Note = { key, values: { day: dayIn(ctx, to) }, tone: 'info' }
  return act(ctx, target, 'due', (task, step) => moveDue(task, to, reason.value, step), note, notifyChanged)
}

/** Passes a task on to a person, or to another unit. Whoever has it now is told, and whoever had it. */
export async function passed(
  ctx: Context,
  target: Target,
  entered: { person?: string | undefined; unit?: string | undefined },
): Promise<ReplyStep[]> {
  const person = entered.person?.trim()
  const receiver = person ? await ctx.work.get('people', person.toLowerCase()) : undefined
  if (person && !receiver) return askTask(ctx, target, 'pass', { code: 'receiver-unknown', values: {} })
  if (receiver) {
    const note: Note = { key: 'note.task-passed-person', values: { name: receiver.name }, tone: 'info' }
    const to = { person: receiver.id }
    return act(ctx, target, 'pass', (task, step) => passTo(task, to, step), note, passedOn)
  }
  const unit = entered.unit ? await ctx.work.get('units', entered.unit) : undefined
  if (!unit)
    return askTask(ctx, target, 'pass', { code: entered.unit ? 'unit-unknown' : 'receiver-needed', values: {} })
  const values = { unit: unit.name[ctx.language] ?? unit.name.de }
  const note: Note = { key: 'note.task-passed-unit', values, tone: 'info' }
  return act(ctx, target, 'pass', (task, step) => passTo(task, { unit: unit.id }, step), note, passedOn)
}

/** "Später": reminded again on a day. The due date stays what it is. */
export async function later(ctx: Context, target: Target, when: { step?: string; day?: string }): Promise<ReplyStep[]> {
  const day = dayOf(ctx, when)
  if (!day.ok) return askTask(ctx, target, 'later', day.problem, { day: when.day ?? '' })
  const admitted = await admit(ctx, target, 'later')
  if ('refused' in admitted) return admitted.refused
  const { task } = admitted
  const memory = (await ctx.work.get('reminders', ctx.person.id)) ?? { id: ctx.person.id, later: [] }
  const others = memory.later.filter(each => each.task !== task.id)
  ctx.work.put('reminders', { ...memory, later: [...others, { task: task.id, on: day.value }] })
  const late = day.value > task.dueOn
  const values = { title: task.title, day: dayIn(ctx, day.value), due: dayIn(ctx, task.dueOn) }
  return shown(ctx, target, { key: late ? 'note.task-later-due' : 'note.task-later', values, tone: 'info' })
}

function dayOf(ctx: Context, { step, day }: { step?: string; day?: string }): Entered<string> {
  const calendar = ctx.deps.calendar()
  if (step === 'tomorrow') return { ok: true, value: calendar.after(ctx.today, 1) }
  if (step === 'week') return { ok: true, value: calendar.onOrAfter(nextMonday(ctx.today)) }
  const read = comingDay(ctx, day)
  if (!read.ok) return read
  return { ok: true, value: read.value === ctx.today ? calendar.after(ctx.today, 1) : calendar.onOrAfter(read.value) }
}

type Change = (task: Task, step: Admitted['step']) => Changed
/** What follows from a change. What it returns is said instead of the usual note. */
type Afterwards = (ctx: Context, task: Task, before: Task) => Promise<Note | undefined>

/** One change of a task: admitted, decided by the rules, written, and told to whom it concerns. */
async function act(
  ctx: Context,
  target: Target,
  right: TaskRight,
  change: Change,
  note: Note,
  afterwards?: Afterwards,
): Promise<ReplyStep[]> {
  const say = (what: Note, { title }: Task) => shown(ctx, target, { ...what, values: { ...what.values, title } })
  const before = await justChanged(ctx, target, change)
  if (before) return say(note, before)
  const admitted = await admit(ctx, target, right)
  if ('refused' in admitted) return admitted.refused
  const changed = change(admitted.task, admitted.step)
  if (!changed.ok) return say(note, admitted.task)
  ctx.work.put('tasks', changed.task)
  return say((await afterwards?.(ctx, changed.task, admitted.task)) ?? note, changed.task)
}

/** The task, if what is asked for is just what changed it last: the second click of a double click. */
async function justChanged(ctx: Context, { number, rev }: Target, change: Change): Promise<Task | undefined> {
  const task = await ctx.work.get('tasks', number)
  if (!task || rev !== task.rev - 1) return undefined
  const changed = change(task, { on: ctx.today, by: 'member' })
  return !changed.ok && changed.why === 'same' ? task : undefined
}

async function passedOn(ctx: Context, task: Task, before: Task): Promise<undefined> {
  await notifyAssigned(ctx, task)
  await notifyFormer(ctx, task, before)
}

/** A task is over: those that waited for it are told, and one that recurs is made for the next time. */
async function ended(ctx: Context, task: Task): Promise<Note | undefined> {
  await notifyChanged(ctx, task)
  await ctx.subjects.onTaskEnded(ctx, task)
  const { tasks } = await ctx.work.peekTasks({ after: task.id }, { limit: mostDependents })
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

function reasonOf(entered: string | undefined): Entered<string> {
  const read = neededText(entered, longestReason)
  return !read.ok && read.problem.code === 'empty'
    ? { ok: false, problem: { code: 'reason-needed', values: {} } }
    : read
}
