import * as z from 'zod4'
import type { Synergy } from '../../documents/synergy.ts'
import { act, carries } from '../act.ts'
import { amongCoordinators, coordinators } from '../people/gates.ts'
import type { Act } from '../subject.ts'
import { chatOfLeads, listSynergies } from './show.ts'

const one = z.object({ id: carries.id('both numbers') })

/** Coordinators, about a pair that is open. */
const onOpen = amongCoordinators<{ id: string }, Synergy>(
  'coordinators, about a pair that is open',
  async (ctx, { id }, put) => {
    const synergy = await ctx.work.get('synergies', id)
    if (synergy?.state === 'open') return { admitted: synergy }
    return { refused: await listSynergies(ctx, put, { key: 'note.synergy-gone', tone: 'info' }) }
  },
)

export const synergyActs = {
  synergies: act({ carries: carries.nothing, may: coordinators, does: (ctx, _, put) => listSynergies(ctx, put) }),
  'synergy-chat': act({
    carries: one,
    may: onOpen,
    does: (ctx, _, put, synergy) => chatOfLeads(ctx, synergy, put),
    below: () => true,
  }),
  'synergy-unrelated': act({
    carries: one,
    may: onOpen,
    does: (ctx, _, put, synergy) => {
      ctx.work.put('synergies', { ...synergy, state: 'unrelated' })
      return listSynergies(ctx, put, { key: 'note.synergy-unrelated', tone: 'info' })
    },
  }),
} satisfies Record<string, Act>
