import { sameProcess } from '../assessment/assessment.ts'
import type { Assessment } from '../documents.ts'
import { assess } from '../guide/scoring/assess.ts'
import type { CheckItem } from '../view/views.ts'
import { type Context, pinnedGuide } from './context.ts'

/** How many checks are looked through for the same process: far more than a town has processes. */
const looked = 5000
/** How many of them are named. */
const named = 3

/** Checks of what is probably the same process: looked up before a second one is begun. */
export async function similarChecks(ctx: Context, title: string): Promise<CheckItem[]> {
  const all = await ctx.work.peekAssessments(looked)
  return Promise.all(
    sameProcess(title, all)
      .slice(0, named)
      .map(check => checkItem(ctx, check)),
  )
}

/** A check in one line of a list. */
export async function checkItem(ctx: Context, check: Assessment): Promise<CheckItem> {
  const guide = await pinnedGuide(ctx, check.guide)
  const { outcome } = assess(guide, check.answers, check.completedOn)
  const { id, title, unit, completedOn } = check
  return { id, title, outcome: outcome.title, completedOn, ...(unit !== undefined && { unit }) }
}
