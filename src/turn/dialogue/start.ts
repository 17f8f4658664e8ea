import type { Session } from '../../documents/session.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { answerContext } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { answer } from './dialogue.ts'
import { home } from './home.ts'
import { change, doubleClick, mostDrafts, open, pauseOthers, untouched } from './sessions.ts'
import { below, type Closed, inPlace, onShownCard } from './show.ts'

/**
 * Begins a dialogue; another that is open is paused. With a title, the question it answers is answered already.
 * @param idea number of the idea it is begun from, which is told of its result
 */
export async function startGuide(ctx: Context, id: string, title?: string, idea?: string): Promise<ReplyStep[]> {
  const guide = ctx.deps.guides.current(id)
  if (!guide) return home(ctx, { key: 'note.not-available', tone: 'info' })
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const begun = untouched(sessions, guide)
  if (!begun && sessions.length >= mostDrafts)
    return home(ctx, { key: 'note.too-many-drafts', values: { most: mostDrafts }, tone: 'warning' })
  if (
    begun?.status === 'active' &&
    title === undefined &&
    Date.parse(ctx.event.at) - Date.parse(begun.updatedAt) < doubleClick
  )
    return (await below(ctx, begun)).map(step => (step.do === 'send' ? { ...step, once: true } : step))
  const closed = sessions.some(({ status, id }) => status === 'active' && id !== begun?.id) ? paused : undefined
  await pauseOthers(ctx, begun?.id)
  const session = begun
    ? change(ctx, begun, { status: 'active', ...(idea !== undefined && { idea }) })
    : await open(ctx, guide, { idea })
  const titled = guide.produces.is === 'nothing' ? undefined : guide.produces.title
  const question = guide.questions.find(candidate => candidate.id === titled)
  if (title === undefined || !question) return below(ctx, session, {}, closed)
  const read = kindOf(question).readText(question, title, await answerContext(ctx))
  return answer(ctx, session, question, read, title, (context, next, remark) => below(context, next, remark, closed))
}

/** Goes on with a paused dialogue; whatever else is open is paused. */
export async function resume(ctx: Context, session: Session): Promise<ReplyStep[]> {
  await pauseOthers(ctx, session.id)
  const next = session.status === 'active' ? session : change(ctx, session, { status: 'active' })
  return (await onShownCard(ctx)) ? inPlace(ctx, next) : below(ctx, next)
}

const paused: Closed = { is: 'closed', text: { key: 'closed.paused' } }
