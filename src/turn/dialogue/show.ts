import type { ShownCard } from '../../documents/card.ts'
import type { Session } from '../../documents/session.ts'
import type { View } from '../../view/views.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { type Remark, sessionView, shownAs } from './session-view.ts'

/** What stays of the card that was current until now, when the next one goes below it. */
export type Closed = Extract<View, { is: 'closed' }>

/** How a dialogue's next card is shown: over the clicked one, or below what was typed. */
export type Show = (ctx: Context, session: Session, remark?: Remark, closed?: Closed) => Promise<ReplyStep[]>

const continued: Closed = { is: 'closed', text: { key: 'closed.continued-below' } }

/** The clicked card becomes the dialogue's current card. */
export const inPlace: Show = async (ctx, session, remark = {}) => [
  { do: 'replace', view: await sessionView(ctx, session, remark), shown: shownAs(session) },
]

/** The current card goes below as a new message, and the card that was current until now shrinks to one line. */
export const below: Show = async (ctx, session, remark = {}, closed = continued) => [
  {
    do: 'send',
    view: await sessionView(ctx, session, remark),
    shown: shownAs(session),
    closing: { view: closed },
  },
]

/** The dialogue card last shown to this person, as far as remembered. */
export async function shownCard(ctx: Context): Promise<ShownCard | undefined> {
  return ctx.work.peek('cards', ctx.person.id)
}

/** True if the event is a click on the dialogue card last shown. */
export async function onShownCard(ctx: Context): Promise<boolean> {
  const { what } = ctx.event
  return what.is === 'action' && what.card !== undefined && what.card === (await shownCard(ctx))?.activityId
}

/** True if the click was on the card of a dialogue that is still open: that card must stay. */
export async function onOpenDialogue(ctx: Context): Promise<boolean> {
  return (await onShownCard(ctx)) && (await shownCard(ctx))?.step !== 'done'
}

/** The card of a dialogue that is gone shrinks to one line, if it is the one shown. */
export function closeOf(session: string, key: 'closed.cancelled' | 'closed.continued-below'): ReplyStep {
  return { do: 'close', closing: { view: { is: 'closed', text: { key } }, session } }
}
