import type { GivenPart, Session } from '../../documents/session.ts'
import { textIn } from '../../guide/questions/options.ts'
import { pinnedGuide } from '../context.ts'
import { contradictionsIn } from '../dialogue/contradictions.ts'
import { count } from '../dialogue/count.ts'
import { ended } from '../dialogue/ended.ts'
import { home, homeView } from '../dialogue/home.ts'
import { titleOf } from '../dialogue/session-view.ts'
import { mostDrafts, open, pauseOthers } from '../dialogue/sessions.ts'
import { below } from '../dialogue/show.ts'
import { resume } from '../dialogue/start.ts'
import { longestReason, optionalText } from '../entered.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { beginning, partItems, partOf, phaseTitle, roleOf, settleParts, tell } from './parts.ts'

/** A part that somebody is asked to answer. */
export interface Offered {
  session: Session
  part: GivenPart
}

/** What is asked for, to take it or to decline. */
export async function showOffer(
  ctx: Context,
  { session, part }: Offered,
  put: Put,
  more: { problem?: { code: string; values: Record<string, string | number> }; reason?: string } = {},
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, session.guide)
  const [item] = (await partItems(ctx, session)).filter(({ phase }) => phase === part.phase)
  if (!item) return home(ctx, { key: 'note.part-gone', tone: 'info' })
  const from = await roleOf(ctx, { person: session.owner })
  return put({
    is: 'part-offer',
    session: session.id,
    item,
    guide: guide.title,
    title: titleOf(guide, session.progress.answers) ?? '',
    ...(from && { from: from.name }),
    ...more,
  })
}

/** The first of those asked takes it, and answers it in a dialogue of their own. */
export async function takePart(ctx: Context, { session, part }: Offered): Promise<ReplyStep[]> {
  const own = await ctx.work.sessionsOf(ctx.person.id)
  const mine = own.find(({ id }) => id === part.session)
  if (mine) return resume(ctx, mine)
  if (own.length >= mostDrafts)
    return home(ctx, { key: 'note.too-many-drafts', values: { most: mostDrafts }, tone: 'warning' })
  await pauseOthers(ctx)
  const guide = await pinnedGuide(ctx, session.guide)
  const progress = beginning(guide, part.phase, session.progress)
  const helper = await open(ctx, guide, { progress, part: { of: session.id, phase: part.phase } })
  const { reason: _, ...rest } = part
  await replacePart(ctx, session, { ...rest, is: 'taken', session: helper.id, on: ctx.today })
  return below(ctx, helper, { note: { key: 'note.part-taken', tone: 'info' } })
}

/** It goes back to whoever gave it, with a reason if one is given. */
export async function declinePart(
  ctx: Context,
  offered: Offered,
  reason: string | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const read = optionalText(reason, longestReason)
  if (!read.ok) return showOffer(ctx, offered, put, { problem: read.problem, reason: reason ?? '' })
  const { session, part } = offered
  await declined(ctx, session, part, read.value)
  const title = textIn(phaseTitle(await pinnedGuide(ctx, session.guide), part.phase), ctx.language)
  return home(ctx, { key: 'note.part-declined', values: { title }, tone: 'info' })
}

/** Everything of a part is answered: it goes back into the check, which belongs to whoever answered it, too. */
export async function handBack(ctx: Context, helper: Session): Promise<ReplyStep[]> {
  ctx.work.delete('sessions', helper.id)
  await count(ctx, helper, { is: 'finished' })
  const session = await ctx.work.get('sessions', helper.part?.of ?? '')
  const part = session && partOf(session, helper.part?.phase ?? '')
  if (!session || part?.session !== helper.id)
    return ended(ctx, await homeView(ctx, { key: 'note.part-gone', tone: 'info' }), 'goes-on')
  const { phase } = part
  const { session: _, ...rest } = part
  const given = others(session, phase, { ...rest, is: 'done', on: ctx.today })
  const before = [...new Set([...(session.before ?? []), ctx.person.id])].filter(each => each !== session.owner)
  const back = { phase, progress: helper.progress }
  const next = await settleParts(ctx, session, given, back, before.length > 0 ? { before } : {})
  tell(ctx, session.owner, { session: session.id, phase, what: 'done' })
  const guide = await pinnedGuide(ctx, session.guide)
  const title = textIn(phaseTitle(guide, phase), ctx.language)
  const isAgainst = contradictionsIn(guide, next.progress.answers).length > 0
  const key = isAgainst ? 'note.part-done-against' : 'note.part-done'
  return ended(ctx, await homeView(ctx, { key, values: { title }, tone: 'info' }))
}

/** A dialogue is thrown away: a part of somebody else's goes back, and those who have parts of it have them no more. */
export async function dropParts(ctx: Context, dropped: Session): Promise<void> {
  for (const { session } of dropped.given ?? [])
    if (session !== undefined && (await ctx.work.get('sessions', session))) ctx.work.delete('sessions', session)
  const session = dropped.part && (await ctx.work.get('sessions', dropped.part.of))
  const part = session && partOf(session, dropped.part?.phase ?? '')
  if (session && part?.session === dropped.id) await declined(ctx, session, part, undefined)
}

async function declined(ctx: Context, session: Session, part: GivenPart, reason: string | undefined): Promise<void> {
  const { session: _, ...rest } = part
  const next = { ...rest, is: 'declined' as const, on: ctx.today, ...(reason !== undefined && { reason }) }
  await replacePart(ctx, session, next)
  tell(ctx, session.owner, { session: session.id, phase: part.phase, what: 'declined' })
}

function replacePart(ctx: Context, session: Session, part: GivenPart): Promise<Session> {
  return settleParts(ctx, session, others(session, part.phase, part))
}

function others({ given = [] }: Session, phase: string, part: GivenPart): GivenPart[] {
  return given.map(each => (each.phase === phase ? part : each))
}
