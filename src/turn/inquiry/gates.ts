import type { Assessment } from '../../documents/assessment.ts'
import type { Inquiry } from '../../documents/inquiry.ts'
import { mayAdopt, mayAnswerFor } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { unitOfCheck } from '../check/adoption.ts'
import { checkNotFound, showCheck } from '../check/result.ts'
import { home } from '../dialogue/home.ts'
import { standingOf } from '../standing.ts'
import type { Gate } from '../subject.ts'

type One = { id: string }

/** Whoever leads the unit that is asked, deputies and substitutes with them, and coordinators. */
export const answerers: Gate<One, Inquiry> = {
  who: 'whoever leads or holds what is asked, and coordinators',
  admit: async (ctx, { id }) => {
    const inquiry = await ctx.work.get('inquiries', id)
    const standing = await standingOf(ctx)
    if (inquiry && mayAnswerFor(inquiry.unit, standing)) return { admitted: inquiry }
    const key = inquiry ? 'note.inquiry-not-yours' : 'note.inquiry-gone'
    return { refused: await home(ctx, { key, tone: 'warning' }) }
  },
}

/** Whoever leads the department of a check; where there is none, whoever leads anything; coordinators always. */
export const processOwners: Gate<One, Assessment> = {
  who: 'whoever leads the department of the check, and coordinators',
  admit: async (ctx, { id }, put) => {
    const check = await ctx.work.get('assessments', id)
    if (!check) return { refused: await checkNotFound(ctx, id) }
    const standing = await standingOf(ctx)
    const unit = await unitOfCheck(ctx, check)
    if (unit === undefined ? mayAdopt(standing) : mayAnswerFor(unit, standing)) return { admitted: check }
    return { refused: await showCheck(ctx, id, put, { key: 'note.live-not-yours', tone: 'warning' }) }
  },
}

/** Whoever has something to say to the budget. */
export const registrars: Gate<unknown, Standing> = {
  who: 'coordinators and leads',
  admit: async ctx => {
    const standing = await standingOf(ctx)
    if (mayAdopt(standing)) return { admitted: standing }
    return { refused: await home(ctx, { key: 'note.budget-not-yours', tone: 'warning' }) }
  },
}
