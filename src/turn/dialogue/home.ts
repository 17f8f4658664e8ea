import type { Session } from '../../documents/session.ts'
import type { Draft } from '../../view/dialogue/draft.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { noticeOf } from '../notice.ts'
import { savePerson } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Offered } from '../subject.ts'
import { guideFor, onlyDrafts, startGuides } from './guides.ts'
import { draftOf } from './session-view.ts'

/** What this person can start from the welcome and home cards. */
function offers(ctx: Context): Offered[] {
  return ctx.subjects.offers.filter(({ may }) => may(ctx))
}

/** Whether something can be begun: its guide may have been taken away. */
export function mayStart(ctx: Context, what: 'idea' | 'check'): boolean {
  return ctx.deps.guides.current(guideFor[what]) !== undefined
}

export async function home(ctx: Context, note?: Note): Promise<ReplyStep[]> {
  return [{ do: 'send', view: await homeView(ctx, note) }]
}

export async function homeView(ctx: Context, note?: Note): Promise<View> {
  const guides = await startGuides(ctx)
  const drafts = onlyDrafts(ctx).filter(({ offer }) => offer === 'start')
  const buttons = [
    ...guides.map(({ id, title }) => ({ id, title })),
    ...drafts.map(({ id, title }) => ({ id, title, trial: true as const })),
  ]
  return {
    is: 'home',
    drafts: await openDrafts(ctx),
    offers: offers(ctx).map(({ offer }) => offer),
    ...(buttons.length > 0 && { guides: buttons }),
    ...(note && { note }),
  }
}

export function welcomeView(ctx: Context, note?: Note): View {
  return {
    is: 'welcome',
    name: ctx.person.name,
    notice: noticeOf(ctx),
    offers: offers(ctx).flatMap(({ offer, later }) => (later ? [] : [offer])),
    ...(note && { note }),
  }
}

/** The welcome, once: with the data-protection notice at first contact (Art. 13 DSGVO). */
export function welcomeOnce(ctx: Context): ReplyStep[] {
  if (ctx.person.welcomed) return []
  savePerson(ctx, { welcomed: true })
  return [{ do: 'send', view: welcomeView(ctx) }]
}

/** "Weiter mit …?" if dialogues are still open. */
export async function offerToResume(ctx: Context): Promise<ReplyStep[]> {
  const open = await openDrafts(ctx)
  return open.length > 0 ? [{ do: 'send', view: { is: 'resume', drafts: open } }] : []
}

async function openDrafts(ctx: Context): Promise<Draft[]> {
  const sessions: Session[] = await ctx.work.sessionsOf(ctx.person.id)
  return Promise.all(sessions.map(session => draftOf(ctx, session)))
}
