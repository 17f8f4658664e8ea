import type { OutboxRecord } from '../../documents/outbox.ts'
import { amongCoordinators } from '../people/gates.ts'
import { undelivered } from '../undelivered.ts'
import { listParked } from './parked.ts'

/**
 * A message that could not be delivered, with all others that its receiver did not get for the same reason; somebody else
 * may have dealt with it by now.
 */
export const coordinatorsOnParked = amongCoordinators<{ id: string }, OutboxRecord[]>(
  'coordinators',
  async (ctx, { id }, put) => {
    const group = (await undelivered(ctx)).find(({ records }) => records.some(record => record.id === id))
    const relied = await Promise.all((group?.records ?? []).map(record => ctx.work.get('outbox', record.id)))
    const records = relied.filter(record => record?.state === 'parked').filter(record => record !== undefined)
    return records.length > 0 ? { admitted: records } : { refused: await listParked(ctx, put) }
  },
)
