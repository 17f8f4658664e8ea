import type { Person } from '../../documents/person.ts'
import type { Unit } from '../../documents/unit.ts'
import { openStatuses } from '../../task/task.ts'
import { home } from '../dialogue/home.ts'
import { coordinatorIds, isCoordinator } from '../standing.ts'
import type { Gate } from '../subject.ts'
import { coordination } from './coordination.ts'
import { showUnit } from './unit.ts'
import { listUnits } from './units.ts'

/**
 * Coordinators only, whatever an act is about.
 * @param admit looks up what it is about; only for those who coordinate
 */
export function amongCoordinators<Carried, Admitted>(
  who: string,
  admit: Gate<Carried, Admitted>['admit'],
): Gate<Carried, Admitted> {
  return {
    who,
    admit: async (ctx, carried, put) =>
      isCoordinator(ctx)
        ? admit(ctx, carried, put)
        : { refused: await home(ctx, { key: 'note.not-coordinator', tone: 'warning' }) },
  }
}

export const coordinators = amongCoordinators('coordinators', async () => ({ admitted: undefined }))

/** One unit or role. */
export const coordinatorsOnUnit = amongCoordinators<{ id: string }, Unit>('coordinators', async (ctx, { id }, put) => {
  const unit = await ctx.work.get('units', id)
  const note = { key: 'note.unit-unknown', tone: 'warning' } as const
  return unit ? { admitted: unit } : { refused: await listUnits(ctx, put, undefined, note) }
})

/** A unit goes only while it has no open tasks; those that ended keep its id. */
export const deleters: Gate<{ id: string }, Unit> = {
  who: 'coordinators, while the unit has no open tasks',
  admit: async (ctx, carried, put) => {
    const admission = await coordinatorsOnUnit.admit(ctx, carried, put)
    if ('refused' in admission) return admission
    const { admitted: unit } = admission
    const { total } = await ctx.work.peekTasks({ unit: unit.id, status: openStatuses }, { limit: 1 })
    if (total === 0) return admission
    const note = { key: 'note.unit-in-use', values: { count: total }, tone: 'warning' } as const
    return { refused: await showUnit(ctx, unit, put, { note }) }
  },
}

/** Somebody appointed in chat; those of the configuration stay, and one coordinator always does. */
export const dismissers = amongCoordinators<{ id: string }, Person>(
  'coordinators, about somebody appointed in chat, as long as another one stays',
  async (ctx, { id }, put) => {
    if (ctx.deps.setting.coordinators.includes(id))
      return { refused: await coordination(ctx, put, { note: { key: 'note.cannot-dismiss', tone: 'warning' } }) }
    const person = await ctx.work.get('people', id)
    if (!person?.coordinator) return { refused: await coordination(ctx, put) }
    const others = (await coordinatorIds(ctx)).filter(each => each !== id)
    return others.length > 0
      ? { admitted: person }
      : { refused: await coordination(ctx, put, { note: { key: 'note.last-coordinator', tone: 'warning' } }) }
  },
)
