import type { Session } from '../documents.ts'
import { type Context, pinnedGuide } from './context.ts'
import { move, type Show } from './dialogue.ts'
import { storeNameless } from './finish-idea.ts'
import { homeView } from './home.ts'
import { closeShown } from './present.ts'
import type { ReplyStep } from './reply.ts'
import { change } from './sessions.ts'

/** Yes to what the card asked. */
export async function confirm(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  if (session.asking === 'cancel') return cancel(ctx, session)
  if (session.asking === 'restart') {
    const { code: _, ...fresh } = session
    return move(ctx, fresh, { do: 'restart' }, show)
  }
  if (session.asking === 'code' && session.code)
    return storeNameless(ctx, session, await pinnedGuide(ctx, session.guide), session.code)
  if (session.asking === 'similar') return show(ctx, change(ctx, session, {}))
  return show(ctx, session)
}

/** No to what the card asked: the dialogue stands where it stood; a name that is taken is asked for again. */
export async function keep(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  if (session.asking === 'similar') {
    const { produces } = await pinnedGuide(ctx, session.guide)
    if (produces.is !== 'nothing') return move(ctx, session, { do: 'correct', question: produces.title }, show)
  }
  return show(ctx, change(ctx, session, {}))
}

/** Throws the draft away, and its Kennwort with it. */
async function cancel(ctx: Context, session: Session): Promise<ReplyStep[]> {
  ctx.work.delete('sessions', session.id)
  const view = await homeView(ctx, { key: 'note.cancelled', tone: 'info' })
  const shown = { session: session.id, step: 'done', rev: session.rev }
  if (ctx.event.what.is === 'action') return [{ do: 'replace', view, shown }]
  const closed = await closeShown(ctx, { is: 'closed', text: { key: 'closed.cancelled' } })
  return [...closed, { do: 'send', view, shown }]
}
