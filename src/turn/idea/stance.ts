import type { Session } from '../../documents/session.ts'
import { follow, listeners, mute, support, unfollow, unmute, unsupport } from '../../idea/support.ts'
import type { IdeaRight, Note } from '../../view/parts/items.ts'
import { ended } from '../dialogue/ended.ts'
import type { Show } from '../dialogue/show.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { mergedInto } from './item.ts'
import { notFoundIdea } from './own.ts'
import { survivor } from './target.ts'
import { ideaRights, ideaView } from './view.ts'

type Stance = 'support' | 'unsupport' | 'follow' | 'unfollow' | 'mute' | 'unmute'

const rules = { support, unsupport, follow, unfollow, mute, unmute }

/** `everywhere`: also where somebody did the opposite before the ideas were merged, because it counts here now. */
const stances: Record<Stance, { right?: IdeaRight; note: Note['key']; everywhere?: true }> = {
  support: { right: 'support', note: 'note.idea-supported' },
  unsupport: { note: 'note.idea-unsupported', everywhere: true },
  follow: { right: 'follow', note: 'note.idea-followed' },
  unfollow: { note: 'note.idea-unfollowed', everywhere: true },
  mute: { note: 'note.idea-muted' },
  unmute: { note: 'note.idea-unmuted', everywhere: true },
}

/** Supports an idea, follows it, wants to hear no more of it, or takes that back. Twice is once. */
export async function takeStance(ctx: Context, number: string, stance: Stance, put: Put): Promise<ReplyStep[]> {
  const found = await survivor(ctx, number)
  if (!found) return notFoundIdea(ctx, number)
  const { right, note, everywhere } = stances[stance]
  if (right && !ideaRights(ctx, found, false).includes(right)) {
    const note: Note = { key: 'note.idea-own', tone: 'info' }
    return put(await ideaView(ctx, found, { note: found.author === ctx.person.id ? note : undefined }))
  }
  // Not kept of who hears nothing anyway: among those who muted an idea without a name it would point to its author.
  const pointless = stance === 'mute' && !listeners(found, await mergedInto(ctx, found)).has(ctx.person.id)
  for (const id of pointless ? [] : [found.id, ...(everywhere ? (found.merged ?? []) : [])]) {
    const one = await ctx.work.get('ideas', id)
    const changed = one && rules[stance](one, ctx.person.id)
    if (changed?.ok) ctx.work.put('ideas', changed.idea)
  }
  const idea = (await ctx.work.get('ideas', found.id)) ?? found
  return put(await ideaView(ctx, idea, { note: { key: note, values: { title: idea.title }, tone: 'info' } }))
}

/** "Unterstützen statt neu": the draft goes, and the idea that is there already gets the support. */
export async function supportInstead(ctx: Context, session: Session, number: string, show: Show): Promise<ReplyStep[]> {
  const found = await survivor(ctx, number)
  if (!found) return notFoundIdea(ctx, number)
  // The draft would be gone for nothing.
  if (found.author === ctx.person.id) return show(ctx, session, { note: { key: 'note.idea-own', tone: 'info' } })
  const changed = support(found, ctx.person.id)
  const idea = changed.ok ? changed.idea : found
  if (changed.ok) ctx.work.put('ideas', idea)
  ctx.work.delete('sessions', session.id)
  const note: Note = { key: 'note.draft-dropped-supported', values: { title: idea.title }, tone: 'info' }
  return ended(ctx, await ideaView(ctx, idea, { note }), 'closed.continued-below')
}
