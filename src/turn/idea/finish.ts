import type { Idea } from '../../documents/idea.ts'
import type { Session } from '../../documents/session.ts'
import type { Guide } from '../../guide/guide.ts'
import { type Captured, edited, mayChange, namedIdea, namelessIdea } from '../../idea/idea.ts'
import { count } from '../dialogue/count.ts'
import { ended } from '../dialogue/ended.ts'
import { homeView } from '../dialogue/home.ts'
import { nextGuides } from '../dialogue/outcome.ts'
import { titleOf } from '../dialogue/session-view.ts'
import { change } from '../dialogue/sessions.ts'
import { freeNumber } from '../number.ts'
import { offerSparks } from '../people/sparks.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Receiver } from '../subject.ts'
import type { Setting } from '../turns.ts'
import { similarIdeas } from './similar.ts'

/** Takes an idea that is handed in. */
export const ideaReceiver: Receiver = {
  handsOn: false,
  // Handed in with a name, it keeps it.
  fixed: guide => namingOf(guide),
  similar: similarIdeas,
  finish,
  noted: storeNameless,
}

/** The question whether it is with or without a name. */
function namingOf({ produces }: Guide): string | undefined {
  return produces.is === 'idea' ? produces.naming : undefined
}

/** An idea is handed in. Without a name it is only stored once its author has seen the Kennwort: `storeNameless`. */
async function finish(...[ctx, session, guide, show]: Parameters<Receiver['finish']>): Promise<ReplyStep[]> {
  if (session.editing) return saveEdited(ctx, session, guide, session.editing)
  const naming = session.progress.answers[namingOf(guide) ?? '']
  if (naming?.is === 'answered' && naming.value === 'nameless')
    return show(ctx, change(ctx, session, { asking: 'code' }))
  const id = await freeNumber(ctx, 'ideas')
  const idea = namedIdea(captured(session, guide), id, ctx.person.id, ctx.event.at, ctx.today)
  return receive(ctx, session, guide, {
    ...idea,
    ...(session.campaign !== undefined && { campaign: session.campaign }),
  })
}

/** The author has written the Kennwort down: now the idea is stored, without any trace to its author. */
async function storeNameless(ctx: Context, session: Session, guide: Guide, code: string): Promise<ReplyStep[]> {
  const id = await freeNumber(ctx, 'ideas')
  ctx.work.leaveNoTrace()
  ctx.deps.passcodes.forget(session.id)
  // Among a few people, what an idea was handed in for says whose it is.
  const campaign = session.campaign === undefined ? undefined : await ctx.work.peek('campaigns', session.campaign)
  const idea = namelessIdea(captured(session, guide), id, code, ctx.today)
  return receive(ctx, session, guide, { ...idea, ...(campaign?.isWide && { campaign: campaign.id }) }, code)
}

async function saveEdited(ctx: Context, session: Session, guide: Guide, number: string): Promise<ReplyStep[]> {
  const before = await ctx.work.get('ideas', number)
  ctx.work.delete('sessions', session.id)
  if (!before || !mayChange(before, ctx.person.id))
    return ended(ctx, await homeView(ctx, { key: 'note.edit-closed', tone: 'warning' }), 'goes-on')
  const idea = edited(before, captured(session, guide))
  ctx.work.put('ideas', idea)
  const { promise } = ctx.deps.ideaRules.current()
  return ended(ctx, { is: 'receipt', idea, guide, edited: true, promise, ...schemeOf(ctx) })
}

async function receive(ctx: Context, session: Session, guide: Guide, idea: Idea, code?: string): Promise<ReplyStep[]> {
  ctx.work.put('ideas', idea)
  ctx.work.delete('sessions', session.id)
  await count(ctx, session, { is: 'finished' })
  const { promise } = ctx.deps.ideaRules.current()
  // What somebody says without a name does not come back on a card that they click with their name.
  const next = nextGuides(ctx, guide, idea.answers, undefined)
  const further = idea.author === undefined ? next.map(each => ({ ...each, values: {} })) : next
  const offersSparks = idea.author !== undefined && offerSparks(ctx)
  return ended(ctx, {
    is: 'receipt',
    idea,
    guide,
    edited: false,
    ...(code && { code }),
    promise,
    further,
    ...(offersSparks && { offersSparks: true as const }),
    ...schemeOf(ctx),
  })
}

/** What the municipality says about its suggestion scheme. */
function schemeOf({ deps: { setting } }: Context): Pick<Setting, 'scheme'> {
  return setting.scheme ? { scheme: setting.scheme } : {}
}

function captured(session: Session, guide: Guide): Captured {
  const { answers } = session.progress
  return { guide: session.guide, answers, title: titleOf(guide, answers) ?? '' }
}
