import { z } from 'zod/v4'
import { act, carries } from '../act.ts'
import { exportPath, validMinutes } from '../exports.ts'
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
    does: async (ctx, _, put) => {
      const { publicUrl } = ctx.deps.setting
      if (publicUrl === undefined) return showOverview(ctx, put, { key: 'note.agenda-no-export', tone: 'warning' })
      const url = `${publicUrl}${exportPath}/${ctx.deps.exports.issue(ctx.person.id, { is: 'overview' })}`
      return put({ is: 'export-link', what: 'overview', url, minutes: validMinutes })
    },
  }),
} satisfies Record<string, Act>
