import type { View } from '../../view/views.ts'
import type { Closing, ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { offerToResume } from './home.ts'
import { type Closed, goesOn } from './show.ts'

/**
 * The end of a dialogue takes the place of its card, and nothing is remembered of it. Whatever else is open is offered
 * afterwards.
 */
export async function ended(
  ctx: Context,
  view: View,
  key: Extract<Closed['text'], { key: unknown }>['key'] | 'goes-on' = 'closed.submitted',
): Promise<ReplyStep[]> {
  const closing: Closing = key === 'goes-on' ? goesOn : { view: { is: 'closed', text: { key } } }
  const last: ReplyStep =
    ctx.event.what.is === 'action'
      ? { do: 'replace', view, shown: 'nothing' }
      : { do: 'send', view, shown: 'nothing', closing }
  return [last, ...(view.is === 'home' ? [] : await offerToResume(ctx))]
}
