import type { Task } from '../../documents/task.ts'
import { isOnlooker } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { home } from '../dialogue/home.ts'
import { standingOf } from '../standing.ts'
import type { Gate } from '../subject.ts'
import { shown, taskGone } from '../task/show.ts'
import { hasExports } from './rights.ts'
import { showExports } from './show.ts'

/** Whoever coordinates or leads something. */
export const exporters: Gate<unknown, Standing> = {
  who: 'coordinators and leads',
  admit: async ctx => {
    const standing = await standingOf(ctx)
    if (hasExports(standing)) return { admitted: standing }
    return { refused: await home(ctx, { key: 'note.no-exports', tone: 'warning' }) }
  },
}

/** About one unit: its leads, and coordinators. Admits its id. */
export const unitExporters: Gate<{ id: string; inputs: { unit?: string | undefined } }, string> = {
  who: 'coordinators; leads about their units',
  admit: async (ctx, { id, inputs }, put) => {
    const admission = await exporters.admit(ctx, {}, put)
    if ('refused' in admission) return admission
    const { coordinator, units } = admission.admitted
    const wanted = id || (inputs.unit ?? '')
    const unit = (await ctx.work.peekUnits()).find(each => each.id === wanted)
    if (unit && (coordinator || units.includes(unit.id))) return { admitted: unit.id }
    return { refused: await showExports(ctx, admission.admitted, put, { key: 'note.export-unit', tone: 'info' }) }
  },
}

/** Whoever is responsible for a task or in charge of it. */
export const responsible: Gate<{ id: string }, Task> = {
  who: 'coordinators, leads and whoever is responsible for the task',
  admit: async (ctx, { id }, put) => {
    const task = await ctx.work.get('tasks', id)
    if (!task) return { refused: await taskGone(ctx, id, put) }
    if (!isOnlooker(task, await standingOf(ctx))) return { admitted: task }
    return { refused: await shown(ctx, { id, put }, { key: 'note.task-not-yours', tone: 'warning' }) }
  },
}
