import type { Person, Session } from '../documents.ts'
import type { View } from '../view/views.ts'
import { type Context, pinnedGuide } from './context.ts'
import type { Show } from './dialogue.ts'
import { homeView } from './home.ts'
import { closeShown, draftOf, titleOf } from './present.ts'
import type { ReplyStep } from './reply.ts'
import { change } from './sessions.ts'

/** Asks who is to go on with a check. Only checks are handed on: an idea is its author's own. */
export async function askHandOn(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  const { produces } = await pinnedGuide(ctx, session.guide)
  if (produces.is !== 'assessment') return show(ctx, session, { note: { key: 'note.not-offered', tone: 'warning' } })
  return show(ctx, change(ctx, session, { asking: 'hand-on' }))
}

/**
 * Hands a check on to somebody who knows the bot already: it becomes theirs where it stands, and they are told. Whoever
 * answered before is remembered, because the finished check belongs to all of them.
 * @param to Entra object id from the people picker: untrusted
 */
export async function handOn(ctx: Context, session: Session, to: string, show: Show): Promise<ReplyStep[]> {
  const receiver = await ctx.work.get('people', to.trim())
  if (to.trim() === ctx.person.id) return show(ctx, session, { note: { key: 'note.hand-on-self', tone: 'warning' } })
  if (!receiver?.installed || !receiver.address)
    return show(ctx, session, { note: { key: 'note.hand-on-unknown', tone: 'warning' } })
  const before = [...new Set([...(session.before ?? []), ctx.person.id])]
  const next = change(ctx, session, { owner: receiver.id, before, status: 'paused' })
  return [...(await farewell(ctx, next)), await invitation(ctx, next, receiver, receiver.address)]
}

/** The check leaves the chat of whoever hands it on. */
async function farewell(ctx: Context, session: Session): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, session.guide)
  const title = titleOf(guide, session.progress.answers) ?? ''
  const view = await homeView(ctx, { key: 'note.handed-on', values: { title }, tone: 'info' })
  const shown = { session: session.id, step: 'done', rev: session.rev }
  if (ctx.event.what.is === 'action') return [{ do: 'replace', view, shown }]
  return [...(await closeShown(ctx)), { do: 'send', view, shown }]
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
