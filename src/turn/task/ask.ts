import type { AskedFor } from '../../documents/person.ts'
import type { Problem } from '../../guide/kind.ts'
import type { View } from '../../view/views.ts'
import { longestReason } from '../entered.ts'
import { unitChoices } from '../people/unit-names.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import type { Admitted } from './gates.ts'
import { itemOf } from './item.ts'
import type { Place } from './show.ts'

export type What = Extract<View, { is: 'ask-task' }>['what']

/** What a typed text answers when the card asks for this; passing on needs the pickers of the card, unless it was typed whole. */
const askedBy: Record<What, string> = {
  block: 'task-block-yes',
  drop: 'task-drop-yes',
  due: 'task-due-yes',
  later: 'task-later-on',
  pass: 'task-pass-yes',
}

/** What was entered before, and what is wrong with it; `typed`: it was typed, and happens with a yes. */
interface Again {
  problem?: Problem | undefined
  entered?: Record<string, string> | undefined
  typed?: true
}

/** Asks for what an act needs: a reason, a day, somebody. The answer may be typed as well. */
export async function askTask(
  ctx: Context,
  { task, standing }: Pick<Admitted, 'task' | 'standing'>,
  { list, put }: Pick<Place, 'list' | 'put'>,
  what: What,
  { problem, entered, typed }: Again = {},
): Promise<ReplyStep[]> {
  const act = askedBy[what]
  const confirmed = typed && entered ? { said: entered, rev: task.rev } : {}
  if (what !== 'pass' || typed)
    remember(ctx, { act, id: task.id, ...(list !== undefined && { arg: list }), ...understood(entered), ...confirmed })
  return put({
    is: 'ask-task',
    what,
    item: await itemOf(ctx, task, standing),
    units: what === 'pass' ? await unitChoices(ctx) : [],
    ...(what === 'pass' && entered && (await receiver(ctx, entered))),
    ...(list !== undefined && { list }),
    ...(problem && { problem }),
    ...(entered && { entered }),
    ...(typed && { typed }),
    today: ctx.today,
  })
}

/** Whoever a task is to be passed on to, as they are called. */
async function receiver(
  ctx: Context,
  { person = '', unit: id = '' }: Record<string, string>,
): Promise<{ receiver?: string }> {
  const unit = id === '' ? undefined : await ctx.work.peek('units', id)
  const name = unit ? (unit.name[ctx.language] ?? unit.name.de) : (await ctx.work.peek('people', person))?.name
  return name === undefined ? {} : { receiver: name }
}

/** What of an answer need not be said again: a day that is one, a reason that is not too long. */
function understood({ day = '', reason = '' }: Record<string, string> = {}): Pick<AskedFor, 'day' | 'reason'> {
  return {
    ...(/^\d{4}-\d\d-\d\d$/.test(day) && { day }),
    ...(reason !== '' && reason.length <= longestReason && { reason }),
  }
}
