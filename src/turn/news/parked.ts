import type { OutboxRecord } from '../../documents/outbox.ts'
import { isReachable } from '../../people/person.ts'
import type { Note } from '../../view/parts/note.ts'
import { channelOf } from '../notify.ts'
import { perPage } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { undelivered } from '../undelivered.ts'

/** Messages that could not be delivered, once for each receiver and reason. */
export async function listParked(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const all = await undelivered(ctx)
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(place ?? '', 10) || 1), pages)
  return put({
    is: 'parked',
    items: all.slice((page - 1) * perPage, page * perPage).map(({ name, why, records }) => ({
      id: records[0]?.id ?? '',
      ...(name !== undefined && { to: name }),
      abouts: records.map(({ about }) => about.is),
      why,
      on: records.reduce((first, { parked }) => (parked && parked.on < first ? parked.on : first), ctx.today),
    })),
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}

/**
 * Sends messages once more because a coordinator wants it so: they count from the beginning again. Somebody who was
 * unreachable is tried again, too; whoever removed the bot is not written to until they return.
 * @param records all that one receiver did not get for one reason
 */
export async function retryParked(ctx: Context, records: OutboxRecord[], put: Put): Promise<ReplyStep[]> {
  const to = records[0]?.to ?? ''
  const person = await ctx.work.get('people', to)
  if (person) {
    const { unreachable, ...tried } = person
    if (!isReachable(tried)) return listParked(ctx, put, undefined, { key: 'note.parked-away', tone: 'warning' })
    if (unreachable) ctx.work.put('people', tried)
  }
  const channel = channelOf(to)
  if (channel !== undefined) await tryChannelAgain(ctx, channel)
  for (const { parked: _, lease: __, ...waiting } of records)
    ctx.work.put('outbox', { ...waiting, state: 'waiting', deliveries: 0, refusals: 0, dueAt: ctx.event.at })
  const note: Note = { key: 'note.parked-retried', values: { count: records.length }, tone: 'info' }
  return listParked(ctx, put, undefined, note)
}

/** Takes messages off the list: somebody has dealt with them otherwise. */
export function dropParked(ctx: Context, records: OutboxRecord[], put: Put): Promise<ReplyStep[]> {
  for (const { id } of records) ctx.work.delete('outbox', id)
  const note: Note = { key: 'note.parked-dropped', values: { count: records.length }, tone: 'info' }
  return listParked(ctx, put, undefined, note)
}

/** A channel that could not be written to is tried again, because a coordinator wants it so. */
async function tryChannelAgain(ctx: Context, id: string): Promise<void> {
  const channel = await ctx.work.get('channels', id)
  if (!channel?.unreachable) return
  const { unreachable: _, ...tried } = channel
  ctx.work.put('channels', tried)
}
