import { z } from 'zod/v4'
import { act, carries } from '../act.ts'
import { amongCoordinators } from '../people/gates.ts'
import { standingOf } from '../standing.ts'
import type { Act } from '../subject.ts'
import { shown } from '../task/show.ts'
import { showFeed } from './feed.ts'
import { exporters, responsible, unitExporters } from './gates.ts'
import { linkTo, noExport, showExports } from './show.ts'

/** What coordinators get as a whole. */
const wholes = ['ideas', 'checks', 'tasks', 'town', 'budget'] as const
type Whole = (typeof wholes)[number]

const ofTheTown = amongCoordinators<{ id: string }, Whole>('coordinators', async (ctx, { id }, put) => {
  const whole = wholes.find(each => each === id)
  return whole ? { admitted: whole } : { refused: await showExports(ctx, await standingOf(ctx), put) }
})

export const exportActs = {
  /** What can be taken out as files. */
  exports: act({
    carries: carries.nothing,
    may: exporters,
    below: () => true,
    does: (ctx, _, put, standing) => showExports(ctx, standing, put),
  }),
  /** A link to all ideas, checks or tasks, or to everything. */
  export: act({
    carries: z.object({ id: carries.id('`ideas`, `checks`, `tasks`, `budget` or `town`') }),
    may: ofTheTown,
    below: () => true,
    does: async (ctx, _, put, is) => linkTo(ctx, { is }, put) ?? showExports(ctx, await standingOf(ctx), put, noExport),
  }),
  /** A link to the tasks of a unit. */
  'export-unit': act({
    carries: z.object({ id: carries.id('unit'), inputs: carries.inputs('unit') }),
    may: unitExporters,
    below: () => true,
    does: async (ctx, _, put, unit) =>
      linkTo(ctx, { is: 'unit-tasks', unit }, put) ?? showExports(ctx, await standingOf(ctx), put, noExport),
  }),
  /** The address of a calendar with the tasks of a unit, for programs that fetch it again and again. */
  'calendar-feed': act({
    carries: z.object({ id: carries.id('unit'), inputs: carries.inputs('unit') }),
    may: unitExporters,
    below: () => true,
    does: (ctx, _, put, unit) => showFeed(ctx, unit, put),
  }),
  /** Another address: whoever knows the one before gets nothing any more. */
  'calendar-renew': act({
    carries: z.object({ id: carries.id('unit'), inputs: carries.inputs('unit') }),
    may: unitExporters,
    does: (ctx, _, put, unit) => showFeed(ctx, unit, put, true),
  }),
  /** A link to a task as a file for calendars. */
  'task-calendar': act({
    carries: z.object({ id: carries.id('number of the task') }),
    may: responsible,
    below: () => true,
    does: async (ctx, { id }, put) => linkTo(ctx, { is: 'task', task: id }, put) ?? shown(ctx, { id, put }, noExport),
  }),
} satisfies Record<string, Act>
