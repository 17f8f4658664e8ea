import type { Person } from '../../documents/person.ts'
import type { Session } from '../../documents/session.ts'
import { textIn } from '../../guide/questions/options.ts'
import type { View } from '../../view/views.ts'
import { colleague } from '../colleague.ts'
import { guideOf } from '../context.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ended } from './ended.ts'
import { homeView } from './home.ts'
import { draftOf, mayHandOn, stepOf, titleOf } from './session-view.ts'
import { change, mostDrafts } from './sessions.ts'
import type { Show } from './show.ts'

/** Asks who is to go on with a check. Only checks are handed on: an idea is its author's own. */
export async function askHandOn(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  const guide = await guideOf(ctx, session)
  if (!mayHandOn(ctx, guide, session)) return show(ctx, session, { note: { key: 'note.not-offered', tone: 'warning' } })
  return show(ctx, change(ctx, session, { asking: 'hand-on' }))
}

/**
 * Hands a check on to somebody who knows the bot already: it becomes theirs where it stands, and they are told. Whoever
 * answered before is remembered, because the finished check belongs to all of them.
 * @param to Entra object id from the people picker: untrusted
 */
export async function handOn(ctx: Context, session: Session, to: string, show: Show): Promise<ReplyStep[]> {
  const guide = await guideOf(ctx, session)
  if (session.asking !== 'hand-on' || !mayHandOn(ctx, guide, session)) return show(ctx, session)
  const receiver = await ctx.work.get('people', to.trim())
  if (to.trim() === ctx.person.id) return show(ctx, session, { note: { key: 'note.hand-on-self', tone: 'warning' } })
  if (!receiver?.installed || !receiver.address)
    return show(ctx, session, { note: { key: 'note.hand-on-unknown', tone: 'warning' } })
  if ((await ctx.work.sessionsOf(receiver.id)).length >= mostDrafts)
    return show(ctx, session, { note: { key: 'note.hand-on-full', values: { most: mostDrafts }, tone: 'warning' } })
  const before = [...new Set([...(session.before ?? []), ctx.person.id])]
  const next = change(ctx, session, { owner: receiver.id, before, status: 'paused' })
  return [...(await farewell(ctx, next)), await invitation(ctx, next, receiver, receiver.address)]
}

/**
 * "Jana Weber", "an Jana Weber", typed where the card asks who is to go on: shown first, with a yes to give. Undefined if
 * nobody has this name.
 */
export async function handOnNamed(
  ctx: Context,
  session: Session,
  text: string,
  show: Show,
): Promise<ReplyStep[] | undefined> {
  const found = await colleague(ctx, text.trim().replace(/^(?:an|to)\s+/i, ''))
  if (!found.ok) return undefined
  const { id, name } = found.value
  remember(ctx, { act: 'hand-on-to', id: session.id, step: stepOf(session), rev: session.rev, said: { person: id } })
  return show(ctx, session, { chosen: { id, name } })
}

/** The check leaves the chat of whoever hands it on. */
async function farewell(ctx: Context, session: Session): Promise<ReplyStep[]> {
  const guide = await guideOf(ctx, session)
  const title = titleOf(guide, session.progress.answers) ?? textIn(guide.title, ctx.language)
  const view = await homeView(ctx, { key: 'note.handed-on', values: { title }, tone: 'info' })
  return ended(ctx, view, 'goes-on')
}

async function invitation(
  ctx: Context,
  session: Session,
  receiver: Person,
  address: NonNullable<Person['address']>,
): Promise<ReplyStep> {
  const view: View = {
    is: 'resume',
    drafts: [await draftOf(ctx, session)],
    note: { key: 'note.received', values: { name: ctx.person.name }, tone: 'info' },
  }
  return { do: 'send-personal', view, address, language: receiver.language }
}
