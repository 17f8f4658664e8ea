import * as z from 'zod4'
import { act, carries } from '../act.ts'
import { coordinators } from '../people/gates.ts'
import type { Act } from '../subject.ts'
import { coordinatorsOnParked } from './gates.ts'
import { dropParked, listParked, retryParked } from './parked.ts'

const one = z.object({ id: carries.id('one of the messages') })

export const newsActs = {
  parked: act({
    carries: z.object({ arg: carries.page }),
    may: coordinators,
    does: (ctx, { arg }, put) => listParked(ctx, put, arg),
  }),
  'parked-retry': act({
    carries: one,
    may: coordinatorsOnParked,
    does: (ctx, _, put, records) => retryParked(ctx, records, put),
  }),
  'parked-drop': act({
    carries: one,
    may: coordinatorsOnParked,
    does: (ctx, _, put, records) => dropParked(ctx, records, put),
  }),
} satisfies Record<string, Act>
