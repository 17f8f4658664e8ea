import * as z from 'zod4'
import type { View } from '../../view/views.ts'
import { act, carries, everybody } from '../act.ts'
import { formats, type Wanted } from '../exports.ts'
import { handOut, noExport, wantedFrom } from '../hand-out.ts'
import { amongCoordinators } from '../people/gates.ts'
import { standingOf } from '../standing.ts'
import type { Act } from '../subject.ts'
import { shown } from '../task/show.ts'
import { showFeed } from './feed.ts'
import { exporters, responsible, unitExporters } from './gates.ts'
import { showExports } from './show.ts'

/** What coordinators get as a whole. */
const wholes = ['ideas', 'checks', 'tasks', 'town', 'budget', 'exchange'] as const
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
    carries: z.object({ id: carries.id('`ideas`, `checks`, `tasks`, `budget`, `town` or `exchange`') }),
    may: ofTheTown,
    below: () => true,
    does: async (ctx, _, put, is) =>
      handOut(ctx, { is }, put) ?? showExports(ctx, await standingOf(ctx), put, noExport),
  }),
  /** A link to the tasks of a unit. */
  'export-unit': act({
    carries: z.object({ id: carries.id('unit'), inputs: carries.inputs('unit') }),
    may: unitExporters,
    below: () => true,
    does: async (ctx, _, put, unit) =>
      handOut(ctx, { is: 'unit-tasks', unit }, put) ?? showExports(ctx, await standingOf(ctx), put, noExport),
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
    does: async (ctx, { id }, put) => handOut(ctx, { is: 'task', task: id }, put) ?? shown(ctx, { id, put }, noExport),
  }),
  /** A file, made at once and offered in the chat, to be put into one's OneDrive. Whether it is theirs is asked when it is made. */
  file: act({
    carries: z.object({
      id: carries.id('kind of file'),
      step: z.string().default('').describe('what of its kind'),
      arg: carries.arg('format'),
    }),
    may: everybody,
    below: () => true,
    does: async (ctx, { id, step, arg }, put) => {
      const wanted = wantedFrom(id, step)
      const format = wanted && formats[wanted.is].find(each => each === arg)
      if (!wanted || !format || !ctx.deps.setting.filesInTeams) return put({ is: 'line', note: noExport })
      const working: View = { is: 'line', note: { key: `note.file-working.${kindOf(wanted)}`, tone: 'info' } }
      return [{ do: 'file', wanted, format, working }]
    },
  }),
} satisfies Record<string, Act>

/** What is said while it is made. */
function kindOf({ is }: Wanted): 'agenda' | 'motion' | 'other' {
  return is === 'agenda' || is === 'motion' ? is : 'other'
}
