import type { OutboxRecord } from '../documents/outbox.ts'
import { type WhyTold, whyTold } from '../people/why-told.ts'
import { channelOf } from './notify.ts'
import type { Context } from './subject.ts'

/** Messages to one receiver that could not be delivered for one reason: one thing to deal with. */
export interface Undelivered {
  /** As records name it. */
  to: string
  /** Name of a person; absent for a channel. */
  name?: string
  why: WhyTold
  /** The latest first. */
  records: OutboxRecord[]
}

/** More than anybody reads. */
const most = 10_000

/** What could not be delivered, by receiver and reason, the latest first. */
export async function undelivered(ctx: Pick<Context, 'work'>): Promise<Undelivered[]> {
  const { items: records } = await ctx.work.peekParked({ limit: most })
  const groups = Map.groupBy(records, ({ to, parked }) => `${told(parked)} ${to}`)
  return Promise.all(
    [...groups.values()].map(async records => {
      const [{ to, parked } = { to: '', parked: undefined }] = records
      const name = channelOf(to) === undefined ? ((await ctx.work.peek('people', to))?.name ?? '') : undefined
      return { to, why: told(parked), records, ...(name !== undefined && { name }) }
    }),
  )
}

function told(parked: OutboxRecord['parked']): WhyTold {
  return whyTold(parked?.why ?? 'refused')
}
