import * as z from 'zod4'
import { act, carries } from '../act.ts'
import { handOut, noExport } from '../hand-out.ts'
import type { Act } from '../subject.ts'
import { overviewers, showOverview, showSection } from './overview.ts'

export const overviewActs = {
  /** How the town stands, in figures. */
  'town-overview': act({
    carries: carries.nothing,
    may: overviewers,
    below: () => true,
    does: (ctx, _, put) => showOverview(ctx, put),
  }),
  'town-overview-section': act({
    carries: z.object({ id: carries.id('number of the section') }),
    may: overviewers,
    does: (ctx, { id }, put) => showSection(ctx, Number(id), put),
  }),
  /** A link to it, for a short time. */
  'town-overview-export': act({
    carries: carries.nothing,
    may: overviewers,
    below: () => true,
    does: async (ctx, _, put) => handOut(ctx, { is: 'overview' }, put) ?? showOverview(ctx, put, noExport),
  }),
} satisfies Record<string, Act>
