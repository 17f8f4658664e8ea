import type { Session } from '../../documents/session.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { guideOf } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { count, stopped } from './count.ts'
import { move } from './dialogue.ts'
import { ended } from './ended.ts'
import { homeView } from './home.ts'
import { change } from './sessions.ts'
import type { Show } from './show.ts'

/** Yes to what the card asked. */
export async function confirm(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  if (session.asking === 'cancel') return cancel(ctx, session)
  if (session.asking === 'restart') {
    ctx.deps.passcodes.forget(session.id)
    return move(ctx, session, { do: 'restart' }, show)
  }
  if (session.asking === 'code') return noted(ctx, session, show)
  if (session.asking === 'similar') return show(ctx, change(ctx, session, {}))
  return show(ctx, session)
}

/** No to what the card asked: the dialogue stands where it stood; a name that is taken is asked for again. */
export async function keep(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  if (session.asking === 'similar') {
    const title = titleQuestion(await guideOf(ctx, session))
    if (title !== undefined) return move(ctx, session, { do: 'correct', question: title }, show)
  }
  return show(ctx, change(ctx, session, {}))
}

/** The Kennwort is written down: whoever receives it hands it in. One that was not shown since the start is shown first. */
async function noted(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  const code = ctx.deps.passcodes.shown(session.id)
  if (code === undefined)
    return show(ctx, change(ctx, session, { asking: 'code' }), { note: { key: 'note.code-new', tone: 'warning' } })
  const guide = await guideOf(ctx, session)
  const receiver = ctx.subjects.receives[guide.produces.is]
  return receiver?.noted ? receiver.noted(ctx, session, guide, code) : show(ctx, session)
}

/** Throws the draft away, and its Kennwort with it. What was handed in before stays. */
async function cancel(ctx: Context, session: Session): Promise<ReplyStep[]> {
  const { produces } = await guideOf(ctx, session)
  await ctx.subjects.receives[produces.is]?.dropped?.(ctx, session)
  ctx.work.delete('sessions', session.id)
  await count(ctx, session, stopped(session))
  ctx.deps.passcodes.forget(session.id)
  const key = session.editing === undefined ? 'note.cancelled' : 'note.edit-cancelled'
  const closed = session.editing === undefined ? 'closed.cancelled' : 'goes-on'
  return ended(ctx, await homeView(ctx, { key, tone: 'info' }), closed)
}
