import type { Place, Unit } from '../../documents/unit.ts'
import { invited } from '../../people/invitation.ts'
import type { Context } from '../subject.ts'
import { unitItem } from './unit-items.ts'

/** Gives a code to every place that needs one and has none that is valid; the coordination’s role needs nobody. */
export async function withCodes(ctx: Context, unit: Unit): Promise<Unit> {
  const item = await unitItem(ctx, unit)
  if (item.isCoordination) return unit
  let now = unit
  for (const place of ['lead', 'deputy'] as const)
    if (item[place].is !== 'reachable' && !item[place].code) now = (await invite(ctx, now, place)).unit
  if (now !== unit) ctx.work.put('units', now)
  return now
}

/** A unit with a new code for one place, not written yet; the one before no longer counts. */
export async function invite(ctx: Context, unit: Unit, place: Place): Promise<{ unit: Unit; code: string }> {
  const code = await freeCode(ctx)
  return { unit: invited(unit, place, code, ctx.today), code }
}

/** A code that no other place has. */
async function freeCode(ctx: Context): Promise<string> {
  for (;;) {
    const code = ctx.deps.ids.invitation()
    if (!(await ctx.work.unitByInvitation(code))) return code
  }
}
