import type { ShownCard } from '../../documents/card.ts'
import type { Session } from '../../documents/session.ts'
import { textIn } from '../../guide/questions/options.ts'
import type { View } from '../../view/views.ts'
import { guideOf } from '../context.ts'
import type { Closing, ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { type Remark, sessionView, shownAs } from './session-view.ts'

/** What stays of the card that was current until now, when the next one goes below it. */
export type Closed = Extract<View, { is: 'closed' }>

/** How a dialogue's next card is shown: over the clicked one, or below what was typed. */
export type Show = (ctx: Context, session: Session, remark?: Remark, closed?: Closed) => Promise<ReplyStep[]>

/** Of a card on which nothing was answered nothing has to stay, because the same stands below. */
export const goesOn: Closing = { view: { is: 'closed', text: { key: 'closed.continued-below' } }, goesOn: true }

/** The clicked card becomes the dialogue's current card. */
export const inPlace: Show = async (ctx, session, remark = {}) => [
  { do: 'replace', view: await sessionView(ctx, session, remark), shown: shownAs(session) },
]

/** The current card goes below as a new message. Of the one before, what was answered stays as one line, or nothing. */
export const below: Show = async (ctx, session, remark = {}, closed) => [
  {
    do: 'send',
    view: await sessionView(ctx, session, remark),
    shown: shownAs(session),
    closing: closed ? { view: closed } : await goingOn(ctx, session),
  },
]

/** Where the card cannot be taken out of the chat, its line says at least which question it was. */
async function goingOn(ctx: Context, session: Session): Promise<Closing> {
  const shown = await shownCard(ctx)
  if (shown?.session !== session.id) return goesOn
  const { questions } = await guideOf(ctx, session)
  const label = questions.find(({ id }) => id === shown.step)?.label
  if (!label) return goesOn
  const values = { label: textIn(label, ctx.language) }
  return { ...goesOn, view: { is: 'closed', text: { key: 'closed.see-below', values } } }
}

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

/** The card of a dialogue that was cancelled shrinks to one line, if it is the one shown. */
export function closeCancelled(session: string): ReplyStep {
  return { do: 'close', closing: { view: { is: 'closed', text: { key: 'closed.cancelled' } }, session } }
}
