import type { Idea } from '../../documents/idea.ts'
import type { Session } from '../../documents/session.ts'
import { follow, listeners, mute, support, unfollow, unmute, unsupport } from '../../idea/support.ts'
import type { Note } from '../../view/parts/note.ts'
import { ended } from '../dialogue/ended.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { mergedInto } from './item.ts'
import { ideaView } from './view.ts'

type Stance = 'support' | 'unsupport' | 'follow' | 'unfollow' | 'mute' | 'unmute'

const rules = { support, unsupport, follow, unfollow, mute, unmute }

/** `everywhere`: also where somebody did the opposite before the ideas were merged, because it counts here now. */
const stances: Record<Stance, { note: Note['key']; everywhere?: true }> = {
  support: { note: 'note.idea-supported' },
  unsupport: { note: 'note.idea-unsupported', everywhere: true },
  follow: { note: 'note.idea-followed' },
  unfollow: { note: 'note.idea-unfollowed', everywhere: true },
  mute: { note: 'note.idea-muted' },
  unmute: { note: 'note.idea-unmuted', everywhere: true },
}

/** Supports an idea, follows it, wants to hear no more of it, or takes that back. Twice is once. */
export async function takeStance(ctx: Context, found: Idea, stance: Stance, put: Put): Promise<ReplyStep[]> {
  const { note, everywhere } = stances[stance]
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
export async function supportInstead(ctx: Context, session: Session, found: Idea): Promise<ReplyStep[]> {
  const changed = support(found, ctx.person.id)
  const idea = changed.ok ? changed.idea : found
  if (changed.ok) ctx.work.put('ideas', idea)
  ctx.work.delete('sessions', session.id)
  const note: Note = { key: 'note.draft-dropped-supported', values: { title: idea.title }, tone: 'info' }
  return ended(ctx, await ideaView(ctx, idea, { note }), 'goes-on')
}
