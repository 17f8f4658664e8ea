import type { OutboxRecord } from '../../documents/outbox.ts'
import { amongCoordinators } from '../people/gates.ts'
import { listParked } from './parked.ts'

/** A message that could not be delivered; somebody else may have dealt with it by now. */
export const coordinatorsOnParked = amongCoordinators<{ id: string }, OutboxRecord>(
  'coordinators',
  async (ctx, { id }, put) => {
    const record = await ctx.work.get('outbox', id)
    return record?.state === 'parked' ? { admitted: record } : { refused: await listParked(ctx, put) }
  },
)
