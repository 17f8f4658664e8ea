import type { Session } from '../documents.ts'
import { kindOf } from '../guide/questions/kinds.ts'
import type { View } from '../view/views.ts'
import { type Context, readContext } from './context.ts'
import { answer, under } from './dialogue.ts'
import { home } from './home.ts'
import { below, inPlace, onShownCard } from './present.ts'
import type { ReplyStep } from './reply.ts'
import { change, mostDrafts, open, pauseOthers, untouched } from './sessions.ts'

/** Begins a dialogue; another that is open is paused. With a title, the question it answers is answered already. */
export async function startGuide(ctx: Context, id: string, title?: string): Promise<ReplyStep[]> {
  const guide = ctx.deps.guides.current(id)
  if (!guide) return home(ctx, { key: 'note.unknown', tone: 'warning' })
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const begun = untouched(sessions, guide)
  if (!begun && sessions.length >= mostDrafts)
    return home(ctx, { key: 'note.too-many-drafts', values: { most: mostDrafts }, tone: 'warning' })
  await pauseOthers(ctx, begun?.id)
  const session = begun ? change(ctx, begun, { status: 'active' }) : await open(ctx, guide)
  const titled = guide.produces.is === 'nothing' ? undefined : guide.produces.title
  const question = guide.questions.find(candidate => candidate.id === titled)
  if (title === undefined || !question) return below(ctx, session, {}, paused)
  const read = kindOf(question).readText(question, title, readContext(ctx))
  return answer(ctx, session, question, read, title, (context, next, remark) => under(context, next, remark, paused))
}

/** Goes on with a paused dialogue; whatever else is open is paused. */
export async function resume(ctx: Context, session: Session): Promise<ReplyStep[]> {
  await pauseOthers(ctx, session.id)
  const next = session.status === 'active' ? session : change(ctx, session, { status: 'active' })
  return (await onShownCard(ctx)) ? inPlace(ctx, next) : below(ctx, next)
}

const paused: Extract<View, { is: 'closed' }> = { is: 'closed', text: { key: 'closed.paused' } }
