import type { Session } from '../../documents/session.ts'
import { reopen } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { textIn } from '../../guide/questions/options.ts'
import { takenOver } from '../../guide/taken-over.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { answerContext } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { answer } from './dialogue.ts'
import { mayBegin } from './guides.ts'
import { home } from './home.ts'
import { change, doubleClick, mostDrafts, open, pauseOthers, untouched } from './sessions.ts'
import { below, type Closed, inPlace, onShownCard } from './show.ts'

/** What a dialogue may begin with. */
interface Beginning {
  /** The answer to the question that names the result. */
  title?: string | undefined
  /** Number of the idea it is begun from, which is told of its result. */
  idea?: string | undefined
  /** Answers of another guide, by question of this one: untrusted. */
  values?: Record<string, unknown>
}

/** Begins a dialogue; another that is open is paused. */
export async function startGuide(
  ctx: Context,
  id: string,
  { title, idea, values = {} }: Beginning = {},
): Promise<ReplyStep[]> {
  const guide = ctx.deps.guides.current(id)
  if (!guide) return home(ctx, { key: 'note.not-available', tone: 'info' })
  if (!(await mayBegin(ctx, guide))) return refused(ctx, guide)
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
  const question = guide.questions.find(({ id }) => id === titleQuestion(guide))
  const { [question?.id ?? '']: carriedTitle, ...others } = values
  const context = await answerContext(ctx)
  const answers = takenOver(guide, others, context)
  const beginning = {
    ...(idea !== undefined && { idea }),
    ...(Object.keys(answers).length > 0 && { progress: reopen(guide, answers) }),
  }
  const session = begun ? change(ctx, begun, { status: 'active', ...beginning }) : await open(ctx, guide, beginning)
  const named = title ?? (typeof carriedTitle === 'string' ? carriedTitle : undefined)
  if (named === undefined || !question) return below(ctx, session, {}, closed)
  const read = kindOf(question).readText(question, named, context)
  return answer(ctx, session, question, read, named, (context, next, remark) => below(context, next, remark, closed))
}

/** Goes on with a paused dialogue; whatever else is open is paused. */
export async function resume(ctx: Context, session: Session): Promise<ReplyStep[]> {
  await pauseOthers(ctx, session.id)
  const next = session.status === 'active' ? session : change(ctx, session, { status: 'active' })
  return (await onShownCard(ctx)) ? inPlace(ctx, next) : below(ctx, next)
}

function refused(ctx: Context, guide: Guide): Promise<ReplyStep[]> {
  const key = guide.for === 'leads' ? 'note.guide-for-leads' : 'note.guide-for-coordination'
  return home(ctx, { key, values: { title: textIn(guide.title, ctx.language) }, tone: 'warning' })
}

const paused: Closed = { is: 'closed', text: { key: 'closed.paused' } }
