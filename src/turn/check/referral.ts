import { mayRevise } from '../../assessment/assessment.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Unit } from '../../documents/unit.ts'
import { departmentOf } from '../../people/department.ts'
import type { Referral } from '../../view/check/onward.ts'
import { recipients } from '../people/recipient.ts'
import { coordinatorIds } from '../standing.ts'
import type { Context } from '../subject.ts'

/** Who may start the steps of a result, and is told of it when its author gives it on. */
export interface Referee {
  to: 'lead' | 'coordination'
  unit?: Unit
  /** Person ids. */
  people: string[]
}

/**
 * Whoever leads the unit that the check names, else the unit of whoever asks. Without a lead that can be reached, the
 * coordination; undefined if there is none either (DOMAIN §2r, reading 26).
 */
export async function refereeOf(ctx: Context, check: Assessment): Promise<Referee | undefined> {
  const units = await ctx.work.peekUnits()
  const unit = departmentOf(units, check, ctx.person.unit ? [ctx.person.unit] : [])
  const leads = unit ? await recipients(ctx, { unit: unit.id }, unit) : []
  if (unit && leads.length > 0) return { to: 'lead', unit, people: leads.map(({ id }) => id) }
  const people = await coordinatorIds(ctx)
  return people.length === 0 ? undefined : { to: 'coordination', people, ...(unit && { unit }) }
}

/** Where a result went, for everybody; where it could go, for its authors. */
export async function referralOf(ctx: Context, check: Assessment): Promise<Referral | undefined> {
  const { referred } = check
  if (!referred && !mayRevise(check, ctx.person.id)) return undefined
  const referee = await refereeOf(ctx, check)
  const to = referred?.to ?? referee?.to
  if (to === undefined) return undefined
  return { to, ...(referee?.unit && { unit: referee.unit.name }), ...(referred && { on: referred.on }) }
}
