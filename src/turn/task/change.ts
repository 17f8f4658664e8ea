import * as z from 'zod4'
import type { AskedFor } from '../../documents/person.ts'
import type { Task } from '../../documents/task.ts'
import { block, drop, finish, moveDue, passTo, reopen, start } from '../../task/change.ts'
import type { Note } from '../../view/parts/note.ts'
import { act } from '../act.ts'
import { personWith } from '../colleague.ts'
import { dayIn } from '../days.ts'
import { comingDay, longestReason, neededText, refused } from '../entered.ts'
import { putBelow } from '../put.ts'
import type { Act, Context, Typed } from '../subject.ts'
import { askTask, type What } from './ask.ts'
import { type Carried, changing, type Inputs, type Read } from './changing.ts'
import { ended } from './ended.ts'
import { type Admitted, type OnTask, onTask, whoMay } from './gates.ts'
import { notifyAssigned, notifyBlocked, notifyChanged, notifyFormer } from './notify.ts'
import { showTask } from './show.ts'
import { because, completed } from './words.ts'

/** A change that needs nothing more than the click. */
const nothing = (): Read<undefined> => ({ ok: true, value: undefined })

function says(key: Note['key']): () => Note {
  return () => ({ key, tone: 'info' })
}

/** The form that asks for what a change needs. Whoever answers it sees the task as it is by then. */
function asking(what: What): Act<OnTask, Admitted> {
  const { rev: _, ...carried } = onTask
  return act({
    carries: z.object(carried),
    may: whoMay(what),
    does: (ctx, { arg: list }, put, admitted) => askTask(ctx, admitted, { list, put }, what),
  })
}

/** The answer typed to such a form; "nein" leads back to the task. */
function answered(inputs: (ctx: Context, asked: AskedFor, text: string) => Inputs): Typed<Carried> {
  return {
    by: 'words',
    carried: (ctx, asked, text) => ({ id: asked.id, arg: asked.arg, inputs: inputs(ctx, asked, text) }),
    declined: (ctx, { id, arg: list }) => showTask(ctx, id, putBelow, { list }),
  }
}

/** "ja" to "Meinen Sie diese Aufgabe?" */
const confirmed: Typed<Carried> = {
  by: 'yes',
  carried: (_, { id }) => ({ id }),
  declined: (ctx, { id }) => showTask(ctx, id, putBelow),
}

const reasonTyped = answered((_, __, text) => ({ reason: because(text) }))

function reasonOf({ reason = '' }: Inputs): Read<string> {
  const read = neededText(reason, longestReason)
  if (read.ok) return read
  const problem = read.problem.code === 'empty' ? { code: 'reason-needed', values: {} } : read.problem
  return { ok: false, problem, kept: { reason } }
}

async function passedOn(ctx: Context, task: Task, before: Task): Promise<undefined> {
  await notifyAssigned(ctx, task)
  await notifyFormer(ctx, task, before)
}

export const changeActs = {
  /** What waited for it becomes free, and a task that recurs comes again. */
  'task-done': changing(
    {
      right: 'done',
      read: nothing,
      change: (task, _, step) => finish(task, step),
      note: says('note.task-done'),
      afterwards: ended,
    },
    confirmed,
  ),
  'task-progress': changing(
    {
      right: 'progress',
      read: nothing,
      change: (task, _, step) => start(task, step),
      note: says('note.task-progress'),
    },
    confirmed,
  ),
  /** Takes up again what was done or dropped. */
  'task-open': changing(
    {
      right: 'open',
      read: nothing,
      change: (task, _, step) => reopen(task, step),
      note: says('note.task-open'),
      afterwards: notifyChanged,
    },
    confirmed,
  ),
  /** "Ich übernehme": a task of one's unit that nobody was named for. */
  'task-take': changing({
    right: 'take',
    read: ctx => ({ ok: true, value: ctx.person.id }),
    change: (task, person, step) => passTo(task, { person }, step),
    note: says('note.task-taken'),
    afterwards: passedOn,
  }),
  'task-block': asking('block'),
  /** The unit's lead and the coordination are told, once. */
  'task-block-yes': changing(
    {
      right: 'block',
      inputs: ['reason'],
      read: (_, inputs) => reasonOf(inputs),
      asks: 'block',
      shows: reason => ({ reason }),
      change: block,
      note: says('note.task-blocked'),
      afterwards: notifyBlocked,
    },
    reasonTyped,
  ),
  'task-drop': asking('drop'),
  /** What waited for it waits no longer. */
  'task-drop-yes': changing(
    {
      right: 'drop',
      inputs: ['reason'],
      read: (_, inputs) => reasonOf(inputs),
      asks: 'drop',
      shows: reason => ({ reason }),
      change: drop,
      note: says('note.task-dropped'),
      afterwards: ended,
    },
    reasonTyped,
  ),
  'task-due': asking('due'),
  /** With a reason for the history. A day that is no working day moves to the next. */
  'task-due-yes': changing<{ to: string; moved: boolean; reason: string }>(
    {
      right: 'due',
      inputs: ['day', 'reason'],
      read: (ctx, { day: entered = '', reason: because = '' }) => {
        const day = comingDay(ctx, entered)
        if (!day.ok) return { ...day, kept: { day: entered, reason: because } }
        const reason = reasonOf({ reason: because })
        if (!reason.ok) return { ...reason, kept: { day: day.value, reason: because } }
        const to = ctx.deps.calendar().onOrAfter(day.value)
        return { ok: true, value: { to, moved: to !== day.value, reason: reason.value } }
      },
      asks: 'due',
      shows: ({ to, reason }) => ({ day: to, reason }),
      change: (task, { to, reason }, step) => moveDue(task, to, reason, step),
      note: (ctx, { to, moved }) => ({
        key: moved ? 'note.task-due-moved' : 'note.task-due',
        values: { day: dayIn(ctx, to) },
        tone: 'info',
      }),
      afterwards: notifyChanged,
    },
    answered(completed),
  ),
  'task-pass': asking('pass'),
  /** To a person, or to another unit. Whoever has it now is told, and whoever had it. */
  'task-pass-yes': changing<Receiver>(
    {
      right: 'pass',
      inputs: ['person', 'unit'],
      read: receiverOf,
      asks: 'pass',
      shows: ({ to }) => to,
      change: (task, { to }, step) => passTo(task, to, step),
      note: (_, { note }) => note,
      afterwards: passedOn,
    },
    confirmed,
  ),
} satisfies Record<string, Act>

interface Receiver {
  to: { person: string } | { unit: string }
  note: Note
}

/** A person the bot knows or finds in a team, or a unit. */
async function receiverOf(ctx: Context, { person, unit: id }: Inputs): Promise<Read<Receiver>> {
  const entered = person?.trim()
  const receiver = entered ? await personWith(ctx, entered.toLowerCase()) : undefined
  if (entered && !receiver) return refused('receiver-unknown')
  if (receiver) {
    const note: Note = { key: 'note.task-passed-person', values: { name: receiver.name }, tone: 'info' }
    return { ok: true, value: { to: { person: receiver.id }, note } }
  }
  const unit = id ? await ctx.work.get('units', id) : undefined
  if (!unit) return refused(id ? 'unit-unknown' : 'receiver-needed')
  const values = { unit: unit.name[ctx.language] ?? unit.name.de }
  return { ok: true, value: { to: { unit: unit.id }, note: { key: 'note.task-passed-unit', values, tone: 'info' } } }
}
