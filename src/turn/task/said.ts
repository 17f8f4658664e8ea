import { findUnit } from '../../people/units.ts'
import { perform, performTyped } from '../act.ts'
import { colleague } from '../colleague.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { changeActs as acts } from './change.ts'
import { editActs, sayMoney } from './edit.ts'
import { laterActs } from './later.ts'
import { showTask } from './show.ts'
import type { TaskSaid } from './typed.ts'
import { because, dayAndReason, laterOn, namesDay } from './words.ts'

/** "T-2026-48213 erledigt": what the buttons of a task do, typed. What is missing is asked for. */
export async function sayTask(ctx: Context, { number: id, verb, rest, isSetOff }: TaskSaid): Promise<ReplyStep[]> {
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
      return performTyped(ctx, acts['task-pass-yes'], { id, inputs: await receiverNamed(ctx, rest) })
    case 'edit':
      return perform(ctx, editActs['task-edit'], { id })
    case 'block':
      if (rest === '') return perform(ctx, acts['task-block'], { id })
      return performTyped(ctx, acts['task-block-yes'], { id, inputs: { reason: because(rest) } })
    case 'drop':
      if (rest === '') return perform(ctx, acts['task-drop'], { id })
      return performTyped(ctx, acts['task-drop-yes'], { id, inputs: { reason: because(rest) } })
    case 'due':
      if (rest === '') return perform(ctx, acts['task-due'], { id })
      if (!isSetOff && !namesDay(ctx, dayAndReason(ctx, rest).day)) return unclear(ctx, id)
      return performTyped(ctx, acts['task-due-yes'], { id, inputs: dayAndReason(ctx, rest) })
    case 'costs':
    case 'account':
      return rest === '' ? perform(ctx, editActs['task-edit'], { id }) : sayMoney(ctx, id, { [verb]: rest })
    case 'later':
      return sayLater(ctx, id, rest, isSetOff)
  }
}

function sayLater(ctx: Context, id: string, rest: string, isSetOff: boolean | undefined): Promise<ReplyStep[]> {
  if (rest === '') return perform(ctx, laterActs['task-later'], { id })
  const said = laterOn(ctx, rest)
  if (!isSetOff && !('step' in said) && !namesDay(ctx, said.inputs.day ?? '')) return unclear(ctx, id)
  return perform(ctx, laterActs['task-later-on'], { id, ...said })
}

/** A sentence that only begins like a command ("später liefert der Anbieter"): the task, and what can be done with it. */
function unclear(ctx: Context, id: string): Promise<ReplyStep[]> {
  return showTask(ctx, id, putBelow, { note: { key: 'note.task-unclear', tone: 'info' } })
}

/** A unit or somebody by name; whoever is not known is told by the form that asks for them. */
async function receiverNamed(ctx: Context, words: string): Promise<{ person?: string; unit?: string }> {
  const unit = findUnit(await ctx.work.peekUnits(), words)
  if (unit) return { unit: unit.id }
  const found = await colleague(ctx, words)
  return { person: found.ok ? found.value.id : words }
}
