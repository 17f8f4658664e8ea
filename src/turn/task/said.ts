import { findUnit } from '../../people/units.ts'
import { perform } from '../act.ts'
import { colleague } from '../colleague.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { changeActs as acts } from './change.ts'
import { editActs } from './edit.ts'
import { laterActs } from './later.ts'
import { showTask } from './show.ts'
import type { TaskSaid } from './typed.ts'
import { because, dayAndReason, laterOn } from './words.ts'

/** "T-2026-48213 erledigt": what the buttons of a task do, typed. What is missing is asked for. */
export async function sayTask(ctx: Context, { number: id, verb, rest }: TaskSaid): Promise<ReplyStep[]> {
  if (verb === undefined) return showTask(ctx, id, putBelow)
  switch (verb) {
    case 'done':
      return perform(ctx, acts['task-done'], { id })
    case 'progress':
      return perform(ctx, acts['task-progress'], { id })
    case 'open':
      return perform(ctx, acts['task-open'], { id })
    case 'take':
      return perform(ctx, acts['task-take'], { id })
    case 'pass':
      if (rest === '') return perform(ctx, acts['task-pass'], { id })
      return perform(ctx, acts['task-pass-yes'], { id, inputs: await receiverNamed(ctx, rest) })
    case 'edit':
      return perform(ctx, editActs['task-edit'], { id })
    case 'block':
      if (rest === '') return perform(ctx, acts['task-block'], { id })
      return perform(ctx, acts['task-block-yes'], { id, inputs: { reason: because(rest) } })
    case 'drop':
      if (rest === '') return perform(ctx, acts['task-drop'], { id })
      return perform(ctx, acts['task-drop-yes'], { id, inputs: { reason: because(rest) } })
    case 'due':
      if (rest === '') return perform(ctx, acts['task-due'], { id })
      return perform(ctx, acts['task-due-yes'], { id, inputs: dayAndReason(ctx, rest) })
    case 'later':
      if (rest === '') return perform(ctx, laterActs['task-later'], { id })
      return perform(ctx, laterActs['task-later-on'], { id, ...laterOn(ctx, rest) })
  }
}

/** A unit or somebody by name; whoever is not known is told by the form that asks for them. */
async function receiverNamed(ctx: Context, words: string): Promise<{ person?: string; unit?: string }> {
  const unit = findUnit(await ctx.work.peekUnits(), words)
  if (unit) return { unit: unit.id }
  const found = await colleague(ctx, words)
  return { person: found.ok ? found.value.id : words }
}
