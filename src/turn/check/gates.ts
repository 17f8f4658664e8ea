import { mayRevise } from '../../assessment/assessment.ts'
import type { Assessment } from '../../documents/assessment.ts'
import { mayAdopt } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { amongCoordinators } from '../people/gates.ts'
import { standingOf } from '../standing.ts'
import type { Context, Gate } from '../subject.ts'
import { adoption } from './adoption.ts'
import { type Referee, refereeOf } from './referral.ts'
import { checkNotFound, showCheck } from './result.ts'

type One = { id: string }

/** Whoever took part in a check: for all others it is as if there were nothing to change. */
export const authors: Gate<One, Assessment> = {
  who: 'whoever took part in the check',
  admit: async (ctx, { id }) => {
    const check = await ctx.work.get('assessments', id)
    return check && mayRevise(check, ctx.person.id) ? { admitted: check } : { refused: await checkNotFound(ctx, id) }
  },
}

/** The same, but of two clicks the second finds nothing to delete and needs no answer. */
export const authorsOnce: Gate<One, Assessment> = {
  ...authors,
  admit: async (ctx, carried, put) =>
    (await ctx.work.get('assessments', carried.id)) ? authors.admit(ctx, carried, put) : { refused: [] },
}

/** Coordinators, at a check that is there. */
export const coordinatorsOnCheck = amongCoordinators<One, Assessment>('coordinators', async (ctx, { id }) => {
  const check = await ctx.work.get('assessments', id)
  return check ? { admitted: check } : { refused: await checkNotFound(ctx, id) }
})

/** Whoever leads a unit, holds a role or coordinates; all others see the result. */
export const inCharge: Gate<One, { check: Assessment; standing: Standing }> = {
  who: 'whoever leads a unit, holds a role or coordinates',
  admit: async (ctx, { id }, put) => {
    const check = await ctx.work.get('assessments', id)
    const standing = await standingOf(ctx)
    if (check && mayAdopt(standing)) return { admitted: { check, standing } }
    const note = { key: 'note.adopt-not-yours', tone: 'warning' } as const
    return { refused: await showCheck(ctx, id, put, check && note) }
  },
}

/** Whoever took part and may not start the steps; once a result. Otherwise its card says how things stand. */
export const referrers: Gate<One, { check: Assessment; referee: Referee }> = {
  who: 'whoever took part in the check and may not take over its steps; once a result',
  admit: async (ctx, { id }, put) => {
    const check = await ctx.work.get('assessments', id)
    const referee = check && (await mayRefer(ctx, check))
    if (check && referee) return { admitted: { check, referee } }
    const isOthers = check && !mayRevise(check, ctx.person.id)
    const note = { key: 'note.refer-not-yours', tone: 'warning' } as const
    return { refused: await showCheck(ctx, id, put, isOthers ? note : undefined) }
  },
}

/** To whom this person may give a result on; undefined if they may not, or nothing is left to start. */
export async function mayRefer(ctx: Context, check: Assessment): Promise<Referee | undefined> {
  if (check.referred || !mayRevise(check, ctx.person.id)) return undefined
  if (mayAdopt(await standingOf(ctx)) || (await adoption(ctx, check)).left === 0) return undefined
  return refereeOf(ctx, check)
}
