import type { LocalText } from '../../documents/language.ts'
import type { Unit } from '../../documents/unit.ts'
import { opinionsOf } from '../../people/units.ts'
import type { UnitChoice } from '../../view/parts/unit-select.ts'
import type { Context, Reader } from '../subject.ts'

/** The names of all units and roles, by id. */
export async function unitNames(ctx: Reader): Promise<Map<string, LocalText>> {
  return new Map((await ctx.work.peekUnits()).map(({ id, name }: Unit) => [id, name]))
}

/** Units and roles that are asked for a statement only, by id. */
export async function opinions(ctx: Reader): Promise<string[]> {
  return opinionsOf(await ctx.work.peekUnits())
}

/** A unit's name; one that is gone is called by what is left of it. */
export function nameOf(units: Map<string, LocalText>, id: string): LocalText {
  return units.get(id) ?? { de: id }
}

/** All units and roles, to choose from. */
export async function unitChoices(ctx: Context): Promise<UnitChoice[]> {
  return (await ctx.work.peekUnits()).map(({ id, name }) => ({ id, name }))
}
