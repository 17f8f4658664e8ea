import type { Session } from '../../documents/session.ts'
import { activeSession } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { home, offerToResume } from './home.ts'
import { change, pauseOthers } from './sessions.ts'
import { below } from './show.ts'
import { resume } from './start.ts'

/** "weiter": the current card again, or the paused dialogue, or a choice of them. */
export async function goOn(ctx: Context): Promise<ReplyStep[]> {
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const active = sessions.find(({ status }) => status === 'active')
  if (active) return below(ctx, active)
  const [only] = sessions
  if (only && sessions.length === 1) return resume(ctx, only)
  return only ? offerToResume(ctx) : notOpen(ctx)
}

/** "2" while several drafts are offered: the second of them. */
export async function draftNumber(ctx: Context, text: string): Promise<Session | undefined> {
  if (!/^\d{1,2}\.?$/.test(text.trim())) return undefined
  return (await ctx.work.sessionsOf(ctx.person.id))[Number.parseInt(text, 10) - 1]
}

/** "abbrechen" while nothing is open means the draft that waits; of several, which one is asked first. */
export async function cancelDraft(ctx: Context): Promise<ReplyStep[]> {
  const [only, another] = await ctx.work.sessionsOf(ctx.person.id)
  if (another) return offerToResume(ctx)
  return only ? below(ctx, change(ctx, only, { status: 'active', asking: 'cancel' })) : notOpen(ctx)
}

/** A word of a dialogue ("zurück", "ja") while none is open. */
export async function notOpen(ctx: Context): Promise<ReplyStep[]> {
  const drafts = (await ctx.work.sessionsOf(ctx.person.id)).length
  return home(ctx, { key: drafts > 0 ? 'note.paused-drafts' : 'note.nothing-open', tone: 'info' })
}

/** In a chat that is new, nobody sees the question a dialogue stands at: it waits until the person goes on with it. */
export async function startOver(ctx: Context): Promise<ReplyStep[]> {
  if (!(await activeSession(ctx))) return []
  await pauseOthers(ctx)
  return offerToResume(ctx)
}
