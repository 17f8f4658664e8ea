import type { Channel } from '../../documents/channel.ts'
import type { Idea } from '../../documents/idea.ts'
import type { About, OutboxRecord } from '../../documents/outbox.ts'
import { discreetly } from '../idea/notify.ts'
import { type Leaving, toChannel } from '../notify.ts'

/**
 * Has channels show what this turn makes of ideas: new ones are posted, and cards that stand there change. Run after
 * every turn, so that no rule can forget it.
 */
export async function showInChannels(ctx: Leaving): Promise<void> {
  const touched = ctx.work.touched('ideas')
  const channels = touched.length === 0 ? [] : await ctx.work.peekChannels()
  if (channels.length === 0) return
  const ideas = await Promise.all(
    touched.map(async id => ({
      before: (await ctx.deps.store.get('ideas', id))?.doc,
      after: await ctx.work.get('ideas', id),
    })),
  )
  // An idea that was merged with one without a name changes with it, and must not tell when.
  // What coordinators remove is gone from channels at once: there somebody without a name did nothing.
  const isRemoved = ctx.work.touched('withheld').length > 0
  const isLater = !isRemoved && ideas.some(({ before, after }) => before !== undefined && isDiscreet(before, after))
  const dueAt = isLater ? discreetly(ctx) : ctx.event.at
  for (const { before, after } of ideas) {
    // Of a decision that does not count yet not even the time is to be seen.
    if (before?.decision !== after?.decision && before?.history.length === after?.history.length) continue
    if (before) await repost(ctx, channels, after ?? before, dueAt)
    else if (after) postNew(ctx, channels, after)
  }
}

/**
 * A new idea goes out with the overview of the next working day, like all ideas of its day: so no post tells when exactly
 * one without a name was stored.
 */
function postNew(ctx: Leaving, channels: Channel[], { id: idea }: Idea): void {
  for (const { id, mode } of channels)
    if (mode === 'inbox') ctx.work.put('outbox', record(postId(idea, id), id, { is: 'post', idea }, discreetly(ctx)))
}

/** Cards about an idea show what is so now; also that it is gone. */
async function repost(ctx: Leaving, channels: Channel[], { id: idea, rev = 0 }: Idea, dueAt: string): Promise<void> {
  const standing = new Set((await ctx.work.peekPosts(idea)).map(({ channel }) => channel))
  for (const { id: channel } of channels) {
    // A post that is on its way may show what was so before.
    const sending = (await ctx.work.get('outbox', postId(idea, channel)))?.state === 'sending'
    if (!standing.has(channel) && !sending) continue
    const id = `repost:${idea}:${rev}:${channel}`
    const waits = await ctx.work.get('outbox', id)
    const sooner = waits?.state === 'waiting' && waits.dueAt < dueAt ? waits.dueAt : dueAt
    ctx.work.put('outbox', record(id, channel, { is: 'repost', idea }, sooner))
  }
}

/** What the author of an idea without a name did: they answered or deleted it. When is nobody's business. */
function isDiscreet(before: Idea, after: Idea | undefined): boolean {
  if (before.author !== undefined) return false
  return after === undefined || after.history.slice(before.history.length).some(({ what }) => what === 'answer')
}

/** The record that posts a new idea. */
export function postId(idea: string, channel: string): string {
  return `post:${idea}:${channel}`
}

function record(id: string, channel: string, about: About, dueAt: string): OutboxRecord {
  return { id, to: toChannel(channel), about, dueAt, state: 'waiting', deliveries: 0, refusals: 0 }
}
