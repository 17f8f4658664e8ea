import type { Idea } from '../documents.ts'
import { follow, mute, support, unfollow, unmute, unsupport } from '../idea/support.ts'
import type { IdeaRight, Note } from '../view/views.ts'
import type { Context } from './context.ts'
import { ended } from './ended.ts'
import { ideaRights, ideaView } from './idea-view.ts'
import { notFoundIdea } from './ideas.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'

type Stance = 'support' | 'unsupport' | 'follow' | 'unfollow' | 'mute' | 'unmute'

const rules = { support, unsupport, follow, unfollow, mute, unmute }

const stances: Record<Stance, { right?: IdeaRight; note: Note['key'] }> = {
  support: { right: 'support', note: 'note.idea-supported' },
  unsupport: { note: 'note.idea-unsupported' },
  follow: { right: 'follow', note: 'note.idea-followed' },
  unfollow: { note: 'note.idea-unfollowed' },
  mute: { note: 'note.idea-muted' },
  unmute: { note: 'note.idea-unmuted' },
}

/** Supports an idea, follows it, wants to hear no more of it, or takes that back. Twice is once. */
export async function takeStance(ctx: Context, number: string, stance: Stance, put: Put): Promise<ReplyStep[]> {
  const found = await survivor(ctx, number)
  if (!found) return notFoundIdea(ctx, number)
  const { right, note } = stances[stance]
  if (right && !ideaRights(ctx, found, false).includes(right)) {
    const note: Note = { key: 'note.idea-own', tone: 'info' }
    return put(await ideaView(ctx, found, { note: found.author === ctx.person.id ? note : undefined }))
  }
  const changed = rules[stance](found, ctx.person.id)
  if (changed.ok) ctx.work.put('ideas', changed.idea)
  const idea = changed.ok ? changed.idea : found
  return put(await ideaView(ctx, idea, { note: { key: note, values: { title: idea.title }, tone: 'info' } }))
}

/** "Unterstützen statt neu": the draft goes, and the idea that is there already gets the support. */
export async function supportInstead(ctx: Context, session: string, number: string): Promise<ReplyStep[]> {
  const found = await survivor(ctx, number)
  if (!found) return notFoundIdea(ctx, number)
  const changed = support(found, ctx.person.id)
  const idea = changed.ok ? changed.idea : found
  if (changed.ok) ctx.work.put('ideas', idea)
  ctx.work.delete('sessions', session)
  const note: Note = { key: 'note.draft-dropped-supported', values: { title: idea.title }, tone: 'info' }
  return ended(ctx, await ideaView(ctx, idea, { note }), 'closed.continued-below')
}

/** An idea, or the one it was merged into. */
async function survivor(ctx: Context, number: string): Promise<Idea | undefined> {
  const idea = await ctx.work.get('ideas', number)
  return idea?.mergedInto === undefined ? idea : ctx.work.get('ideas', idea.mergedInto)
}
