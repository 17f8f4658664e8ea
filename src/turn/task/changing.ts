import * as z from 'zod4'
import type { Task } from '../../documents/task.ts'
import type { TaskRight } from '../../people/rights.ts'
import type { Changed } from '../../task/change.ts'
import type { Note } from '../../view/parts/note.ts'
import { act, carries, revisionOf } from '../act.ts'
import type { Entered } from '../entered.ts'
import type { Put } from '../put.ts'
import type { Act, Context, Typed } from '../subject.ts'
import { askTask, type What } from './ask.ts'
import { type Admitted, type OnTask, onTask, refusal, whoMay } from './gates.ts'
import { shown } from './show.ts'

export type Inputs = Record<string, string | undefined>
export type Carried = OnTask & { inputs?: Inputs }

export type Read<T> = Entered<T> & { kept?: Record<string, string> }
type Wrong = Extract<Read<unknown>, { ok: false }>

/** One change of a task: what it needs, what it does by the rules, what is said, and whom it concerns. */
interface Changing<Wanted> {
  right: TaskRight
  /** The inputs of its form. */
  inputs?: string[]
  /** Reads what was entered; a problem is told on the form that asks for it, with what is kept of the inputs. */
  read(ctx: Context, inputs: Inputs): Promise<Read<Wanted>> | Read<Wanted>
  asks?: What
  /** What was read, as inputs of the form: a change that is shown before it happens, where it was typed. */
  shows?(wanted: Wanted): Record<string, string>
  change(task: Task, wanted: Wanted, step: Admitted['step']): Changed
  note(ctx: Context, wanted: Wanted): Note
  /** What follows. What it returns is said instead of the note. */
  afterwards?(ctx: Context, task: Task, before: Task): Promise<Note | undefined>
}

/** The act that makes a change: by a click that carries the inputs of a form, or typed. */
export function changing<Wanted>(declared: Changing<Wanted>, typed?: Typed<Carried>): Act<Carried, Admitted> {
  const { right, read, change } = declared

  /** What is asked for is just what changed the task last. */
  async function isDone(ctx: Context, task: Task, { rev, inputs = {} }: Carried): Promise<boolean> {
    const wanted = await read(ctx, inputs)
    if (!wanted.ok || rev !== task.rev - 1) return false
    const changed = change(task, wanted.value, { on: ctx.today, by: 'member' })
    return !changed.ok && changed.why === 'same'
  }

  function again(ctx: Context, { id, arg: list }: Carried, put: Put, admitted: Admitted, wrong: Wrong) {
    if (!declared.asks) return shown(ctx, { id, list, put })
    const { problem, kept: entered } = wrong
    return askTask(ctx, admitted, { list, put }, declared.asks, { problem, entered })
  }

  /** The task, or the reminder it stands on, with what was done. */
  function said(ctx: Context, { id, arg: list }: Carried, put: Put, what: Note, { title }: Task) {
    return shown(ctx, { id, list, put }, { ...what, values: { ...what.values, title } })
  }

  return act<Carried, Admitted>({
    carries: z.object({ ...onTask, inputs: carries.inputs(...(declared.inputs ?? [])) }),
    may: whoMay(right, isDone),
    does: async (ctx, carried, put, admitted) => {
      const { task, step } = admitted
      const { id, arg: list, inputs = {} } = carried
      const wanted = await read(ctx, inputs)
      if (!wanted.ok) return again(ctx, carried, put, admitted, wanted)
      const note = declared.note(ctx, wanted.value)
      if (await isDone(ctx, task, carried)) return said(ctx, carried, put, note, task)
      const rev = revisionOf(ctx, carried)
      if (rev !== undefined && rev !== task.rev)
        return shown(ctx, { id, list, put }, refusal(ctx, task, step.by, right))
      const changed = change(task, wanted.value, step)
      if (!changed.ok) return said(ctx, carried, put, note, task)
      ctx.work.put('tasks', changed.task)
      const afterwards = (await declared.afterwards?.(ctx, changed.task, task)) ?? note
      return said(ctx, carried, put, afterwards, changed.task)
    },
    ...(declared.asks &&
      declared.shows && {
        shows: async (ctx: Context, carried: Carried, put: Put, admitted: Admitted) => {
          const { asks, shows } = declared
          const wanted = await read(ctx, carried.inputs ?? {})
          if (!wanted.ok) return again(ctx, carried, put, admitted, wanted)
          const isChange = change(admitted.task, wanted.value, admitted.step).ok
          if (!asks || !shows || !isChange)
            return said(ctx, carried, put, declared.note(ctx, wanted.value), admitted.task)
          const place = { list: carried.arg, put }
          return askTask(ctx, admitted, place, asks, { entered: shows(wanted.value), typed: true })
        },
      }),
    ...(typed && { typed }),
  })
}
