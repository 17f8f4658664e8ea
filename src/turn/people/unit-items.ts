import type { Place, Unit } from '../../documents/unit.ts'
import { isReachable } from '../../people/person.ts'
import { coordinationOf } from '../../people/units.ts'
import { openStatuses } from '../../task/task.ts'
import type { PlaceItem, UnitItem } from '../../view/people/units.ts'
import type { Context } from '../subject.ts'

/** All units and roles as coordinators see them: who has which place, and whether they can be reminded. */
export async function unitItems(ctx: Context): Promise<UnitItem[]> {
  return Promise.all((await ctx.work.peekUnits()).map(unit => unitItem(ctx, unit)))
}

export async function unitItem(ctx: Context, unit: Unit): Promise<UnitItem> {
  const { total } = await ctx.work.peekTasks({ unit: unit.id, status: openStatuses }, { limit: 1 })
  return {
    unit,
    openTasks: total,
    ...(coordinationOf(await ctx.work.peekUnits())?.id === unit.id && { isCoordination: true as const }),
    lead: await placeItem(ctx, unit, 'lead'),
    deputy: await placeItem(ctx, unit, 'deputy'),
  }
}

async function placeItem(ctx: Context, unit: Unit, place: Place): Promise<PlaceItem> {
  const id = unit[place]
  const person = id === undefined ? undefined : await ctx.work.peek('people', id)
  const code = unit.codes?.[place]
  const valid = code && code.until >= ctx.today ? { code } : {}
  if (id === undefined) return { is: 'vacant', ...valid }
  if (person && isReachable(person)) return { is: 'reachable', name: person.name }
  return { is: 'waiting', ...(person && { name: person.name }), ...valid }
}
