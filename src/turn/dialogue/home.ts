import type { Session } from '../../documents/session.ts'
import type { Draft, Note, Offer } from '../../view/parts/items.ts'
import type { View } from '../../view/views.ts'
import type { Context } from '../context.ts'
import { savePerson } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import { draftOf } from './session-view.ts'

/** The guides that words and buttons begin. */
export const guideFor = { idea: 'idea', check: 'process-check' } as const

/** What this person can start from the welcome and home cards. */
function offers(ctx: Context): Offer[] {
  const all: Offer[] = [
    'idea',
    'check',
    'my-tasks',
    'my-ideas',
    'my-checks',
    'ideas',
    'roadmap',
    'unit-tasks',
    'checks',
    'code',
    'me',
    'coordination',
  ]
  return all.filter(offer => {
    if (offer === 'coordination') return isCoordinator(ctx)
    return offer === 'idea' || offer === 'check' ? mayStart(ctx, offer) : true
  })
}

/** Whether something can be begun: its guide may have been taken away. */
export function mayStart(ctx: Context, what: 'idea' | 'check'): boolean {
  return ctx.deps.guides.current(guideFor[what]) !== undefined
}

export async function home(ctx: Context, note?: Note): Promise<ReplyStep[]> {
  return [{ do: 'send', view: await homeView(ctx, note) }]
}

export async function homeView(ctx: Context, note?: Note): Promise<View> {
  return { is: 'home', drafts: await drafts(ctx), offers: offers(ctx), ...(note && { note }) }
}

export function welcomeView(ctx: Context, note?: Note): View {
  const { organisation, privacyContact } = ctx.deps.setting
  return {
    is: 'welcome',
    name: ctx.person.name,
    organisation,
    privacyContact,
    // Who is new here has no Kennwort yet; the home card offers it.
    offers: offers(ctx).filter(offer => offer !== 'code'),
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
  const open = await drafts(ctx)
  return open.length > 0 ? [{ do: 'send', view: { is: 'resume', drafts: open } }] : []
}

async function drafts(ctx: Context): Promise<Draft[]> {
  const sessions: Session[] = await ctx.work.sessionsOf(ctx.person.id)
  return Promise.all(sessions.map(session => draftOf(ctx, session)))
}
