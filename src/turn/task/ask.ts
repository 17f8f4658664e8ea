import type { AskedFor } from '../../documents/person.ts'
import type { Problem } from '../../guide/kind.ts'
import type { TaskRight } from '../../people/rights.ts'
import type { View } from '../../view/views.ts'
import { longestReason } from '../entered.ts'
import { unitChoices } from '../people/unit-names.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { itemOf } from './item.ts'
import { admit, type Target } from './target.ts'

type What = Extract<View, { is: 'ask-task' }>['what']

/** What a typed text answers when the card asks for this; passing on needs the pickers of the card. */
const askedBy: Record<What, string | undefined> = {
  block: 'task-block-yes',
  drop: 'task-drop-yes',
  due: 'task-due-yes',
  later: 'task-later-on',
  pass: undefined,
}

/** Asks for what an act needs: a reason, a day, somebody. The answer may be typed as well. */
export async function askTask(
  ctx: Context,
  target: Target,
  what: What,
  problem?: Problem,
  entered?: Record<string, string>,
): Promise<ReplyStep[]> {
  const { number, list, put } = target
  // Asking needs no revision: whoever answers sees the task as it is by then.
  const admitted = await admit(ctx, { number, list, put }, what satisfies TaskRight)
  if ('refused' in admitted) return admitted.refused
  const act = askedBy[what]
  if (act) remember(ctx, { act, id: number, ...(list !== undefined && { arg: list }), ...understood(entered) })
  return put({
    is: 'ask-task',
    what,
    item: await itemOf(ctx, admitted.task, admitted.standing),
    units: what === 'pass' ? await unitChoices(ctx) : [],
    ...(list !== undefined && { list }),
    ...(problem && { problem }),
    ...(entered && { entered }),
    today: ctx.today,
  })
}

/** What of an answer need not be said again: a day that is one, a reason that is not too long. */
function understood({ day = '', reason = '' }: Record<string, string> = {}): Pick<AskedFor, 'day' | 'reason'> {
  return {
    ...(/^\d{4}-\d\d-\d\d$/.test(day) && { day }),
    ...(reason !== '' && reason.length <= longestReason && { reason }),
  }
}
