import type { Campaign } from '../../documents/campaign.ts'
import { discreetly } from '../idea/notify.ts'
import { type Leaving, toChannel } from '../notify.ts'

/**
 * Has the one card of a campaign in its channel show what is so now.
 * @param dueAt not before this instant; absent: now
 */
export async function showCampaigns(ctx: Leaving, campaigns: Campaign[], dueAt = ctx.event.at): Promise<void> {
  for (const { id: campaign, channel } of campaigns) {
    if (channel === undefined) continue
    const id = `campaign-post:${campaign}:${channel}`
    const waits = await ctx.work.get('outbox', id)
    // One that is on its way may show what was so before: another follows it.
    const isSending = waits?.state === 'sending'
    ctx.work.put('outbox', {
      id: isSending ? `${id}:${ctx.event.at}` : id,
      to: toChannel(channel),
      about: { is: 'campaign-post', campaign },
      dueAt: waits?.state === 'waiting' && waits.dueAt < dueAt ? waits.dueAt : dueAt,
      state: 'waiting',
      deliveries: 0,
      refusals: 0,
    })
  }
}

/**
 * What this turn makes of ideas is to be seen on the report of their campaign. Always with the next overview: so no time
 * tells what somebody without a name did. Run after every turn.
 */
export async function showDecided(ctx: Leaving): Promise<void> {
  const numbers = new Set<string>()
  for (const id of ctx.work.touched('ideas')) {
    const before = (await ctx.deps.store.get('ideas', id))?.doc
    const after = await ctx.work.peek('ideas', id)
    if (before?.campaign !== undefined && before.history.length !== after?.history.length) numbers.add(before.campaign)
  }
  const found = await Promise.all([...numbers].map(id => ctx.work.peek('campaigns', id)))
  const reported = found.filter(each => each?.reportedOn !== undefined) as Campaign[]
  // Whatever a turn is about, it comes by here: what is not needed is not worked out.
  if (reported.length > 0) await showCampaigns(ctx, reported, discreetly(ctx))
}
