import type { Session } from '../../documents/session.ts'
import { brief, reopen } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { textIn } from '../../guide/questions/options.ts'
import { takenOver } from '../../guide/taken-over.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { answerContext } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { answer } from './dialogue.ts'
import { draftOf, mayBegin } from './guides.ts'
import { home } from './home.ts'
import { change, doubleClick, mostDrafts, open, pauseOthers, untouched } from './sessions.ts'
import { below, type Closed, inPlace, onShownCard } from './show.ts'

/** What a dialogue may begin with. */
interface Beginning {
  /** The answer to the question that names the result. */
  title?: string | undefined
  /** Number of the idea it is begun from, which is told of its result. */
  idea?: string | undefined
  /** Number of the campaign that asks for it. */
  campaign?: string | undefined
  /** Number of the check or the named idea that leads here. */
  from?: string | undefined
  /** Answers of another guide, by question of this one: untrusted. */
  values?: Record<string, unknown>
  /** On the short way, whatever these answers are to. */
  isBrief?: true
}

/** Begins a dialogue; another that is open is paused. To its authors a draft that nobody else has is a trial. */
export async function startGuide(ctx: Context, id: string, beginning: Beginning = {}): Promise<ReplyStep[]> {
  const guide = ctx.deps.guides.current(id)
  if (!guide) return tryGuide(ctx, id, beginning)
  if (!(await mayBegin(ctx, guide))) return refused(ctx, guide)
  return begin(ctx, guide, beginning)
}

/** The guide that a text named: what is in force, or a draft of it. */
export function startNamed(ctx: Context, { id, hash }: Guide): Promise<ReplyStep[]> {
  return ctx.deps.guides.current(id)?.hash === hash ? startGuide(ctx, id) : tryGuide(ctx, id)
}

/**
 * Its authors go through a guide, and nothing of that is kept: a draft as its file says it now, or what is in force. To
 * others there is no such thing.
 */
export async function tryGuide(ctx: Context, id: string, beginning: Beginning = {}): Promise<ReplyStep[]> {
  const inForce = isCoordinator(ctx) ? ctx.deps.guides.current(id) : undefined
  const guide = (await draftOf(ctx, id))?.guide ?? inForce
  return guide ? begin(ctx, guide, beginning, true) : home(ctx, { key: 'note.not-available', tone: 'info' })
}

async function begin(
  ctx: Context,
  guide: Guide,
  { title, idea, campaign, from, values = {}, isBrief }: Beginning,
  isTrial = false,
): Promise<ReplyStep[]> {
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const begun = untouched(sessions, guide, isTrial)
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
    ...(campaign !== undefined && { campaign }),
    ...(from !== undefined && { from }),
    ...(Object.keys(answers).length > 0 && { progress: (isBrief ? brief : reopen)(guide, answers) }),
  }
  const session = begun
    ? change(ctx, withoutCampaign(begun), { status: 'active', ...beginning })
    : await open(ctx, guide, { ...beginning, isTrial })
  const named = title ?? (typeof carriedTitle === 'string' ? carriedTitle : undefined)
  if (named === undefined || !question) return below(ctx, session, {}, closed)
  const read = kindOf(question).readText(question, named, context)
  return answer(ctx, session, question, read, named, (context, next, remark) => below(context, next, remark, closed))
}

/** Whoever begins anew means what they begin it for now. */
function withoutCampaign({ campaign: _, ...session }: Session): Session {
  return session
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
