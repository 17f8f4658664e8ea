import type { Address } from '../../documents/address.ts'
import type { Channel } from '../../documents/channel.ts'
import { latestDigestDay } from '../../reminder/digest.ts'
import { nextOverview } from '../../reminder/overview.ts'
import type { Note } from '../../view/parts/note.ts'
import { audit } from '../audit.ts'
import { dayIn } from '../days.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'

export type ChannelCommand = { is: 'bind'; mode: Channel['mode'] } | { is: 'unbind' }

/** Binds the channel this was said in to the ideas, or frees it: for coordinators. Answered in the thread, in one line. */
export async function bindChannel(ctx: Context, command: ChannelCommand): Promise<ReplyStep[]> {
  if (ctx.event.chat !== 'channel') return line({ key: 'note.channel-only-here', tone: 'info' })
  if (!isCoordinator(ctx)) return line({ key: 'note.channel-only-coordinators', tone: 'warning' })
  const address = channelAddress(ctx.event.address)
  const id = address.conversationId
  const before = await ctx.work.get('channels', id)
  if (command.is === 'unbind') {
    if (before) {
      ctx.work.delete('channels', id)
      audit(ctx, 'channel-unbound', id)
    }
    return line({ key: 'note.channel-unbound', tone: 'info' })
  }
  const { mode } = command
  const bound = before?.mode === mode ? before : { id, address, mode, ...begins(ctx, mode) }
  if (bound !== before) {
    ctx.work.put('channels', bound)
    audit(ctx, 'channel-bound', id, mode)
  }
  const calendar = ctx.deps.calendar()
  const day = mode === 'inbox' ? calendar.after(ctx.today, 1) : nextOverview(bound, ctx.today, calendar)
  return line({ key: bindings[mode], values: { day: dayIn(ctx, day) }, tone: 'info' })
}

/** What is said of a channel that is bound. */
const bindings: Record<Channel['mode'], Note['key']> = {
  inbox: 'note.channel-bound.inbox',
  weekly: 'note.channel-bound.weekly',
  monthly: 'note.channel-bound.monthly',
}

/** Somebody wrote in a channel: if it is bound, it can be written to, at the address of just now. */
export async function meetChannel(ctx: Context): Promise<void> {
  const address = channelAddress(ctx.event.address)
  const channel = await ctx.work.get('channels', address.conversationId)
  if (!channel) return
  const { unreachable, ...rest } = channel
  if (unreachable === undefined && JSON.stringify(address) === JSON.stringify(channel.address)) return
  ctx.work.put('channels', { ...rest, address })
}

/** The channel itself, without the thread something was said in, and without who said it. */
function channelAddress({ conversationId, ...address }: Address): Address {
  return { ...address, conversationId: conversationId.replace(/;messageid=.*/s, ''), userId: '' }
}

/** The overview that counts as dealt with, so that the first one is the next regular one. */
function begins(ctx: Context, mode: Channel['mode']): Pick<Channel, 'digestOn'> {
  if (mode === 'inbox') return {}
  return { digestOn: mode === 'weekly' ? latestDigestDay(ctx.today, ctx.deps.rules.current()) : ctx.today }
}

function line(note: Note): ReplyStep[] {
  return [{ do: 'send', view: { is: 'line', note } }]
}
