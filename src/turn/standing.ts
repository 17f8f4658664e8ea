import type { Person } from '../documents/person.ts'
import { hasSubstitute, type Standing, standing } from '../people/standing.ts'
import { coordinationOf } from '../people/units.ts'
import type { Reader } from './subject.ts'

/**
 * What this person stands for right now: coordination, units led or stood in for. Every document it follows from is
 * relied on, so a right that is revoked meanwhile is a conflict.
 */
export async function standingOf(ctx: Reader): Promise<Standing> {
  const { work, person, today } = ctx
  const substituted = (await work.substitutedBy(person.id)).filter(each => hasSubstitute(each, today))
  const units = await Promise.all([person.id, ...substituted.map(({ id }) => id)].map(id => work.unitsOf(id)))
  const { coordinators } = ctx.deps.setting
  const coordination = coordinationOf(await work.peekUnits())?.id
  const unique = [...new Map(units.flat().map(unit => [unit.id, unit])).values()]
  return standing({ person, coordinators, units: unique, coordination, substituted, today })
}

/** Whether whoever acts coordinates. */
export function isCoordinator(ctx: Reader): boolean {
  return coordinates(ctx, ctx.person)
}

/** Whether somebody coordinates, by configuration or by appointment. */
export function coordinates(ctx: Reader, person: Person): boolean {
  return person.coordinator !== undefined || ctx.deps.setting.coordinators.includes(person.id)
}

/** Everybody who coordinates. Those of the configuration may not have met the bot yet. */
export async function coordinatorIds(ctx: Pick<Reader, 'work' | 'deps'>): Promise<string[]> {
  const appointed = (await ctx.work.coordinators()).map(({ id }) => id)
  return [...new Set([...ctx.deps.setting.coordinators, ...appointed])]
}
