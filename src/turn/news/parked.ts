import type { OutboxRecord } from '../../documents/outbox.ts'
import { isReachable } from '../../people/person.ts'
import type { Note } from '../../view/parts/note.ts'
import { channelOf } from '../notify.ts'
import { around, perPage, readPlace } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** Messages that could not be delivered, and why. */
export async function listParked(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const {
    items: records,
    total,
    next,
  } = await ctx.work.peekParked({
    limit: perPage,
    ...(cursor !== undefined && { cursor }),
  })
  return put({
    is: 'parked',
    items: await Promise.all(
      records.map(async ({ id, to, about, parked }) => ({
        id,
        to: (await ctx.work.peek('people', to))?.name ?? '',
        about: about.is,
        why: parked?.why ?? 'refused',
        on: parked?.on ?? ctx.today,
      })),
    ),
    page: at.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...around(at, next),
    ...(note && { note }),
  })
}

/**
 * Sends a message once more because a coordinator wants it so: it counts from the beginning again. Somebody who was
 * unreachable is tried again, too; whoever removed the bot is not written to until they return.
 */
export async function retryParked(ctx: Context, record: OutboxRecord, put: Put): Promise<ReplyStep[]> {
  const person = await ctx.work.get('people', record.to)
  if (person) {
    const { unreachable, ...tried } = person
    if (!isReachable(tried)) return listParked(ctx, put, undefined, { key: 'note.parked-away', tone: 'warning' })
    if (unreachable) ctx.work.put('people', tried)
  }
  const channel = channelOf(record.to)
  if (channel !== undefined) await tryChannelAgain(ctx, channel)
  const { parked: _, lease: __, ...waiting } = record
  ctx.work.put('outbox', { ...waiting, state: 'waiting', deliveries: 0, refusals: 0, dueAt: ctx.event.at })
  return listParked(ctx, put, undefined, { key: 'note.parked-retried', tone: 'info' })
}

/** Takes a message off the list: somebody has dealt with it otherwise. */
export function dropParked(ctx: Context, { id }: OutboxRecord, put: Put): Promise<ReplyStep[]> {
  ctx.work.delete('outbox', id)
  return listParked(ctx, put, undefined, { key: 'note.parked-dropped', tone: 'info' })
}

/** A channel that could not be written to is tried again, because a coordinator wants it so. */
async function tryChannelAgain(ctx: Context, id: string): Promise<void> {
  const channel = await ctx.work.get('channels', id)
  if (!channel?.unreachable) return
  const { unreachable: _, ...tried } = channel
  ctx.work.put('channels', tried)
}
