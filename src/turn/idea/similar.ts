import { sameProcess } from '../../assessment/assessment.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Guide } from '../../guide/guide.ts'
import { assess } from '../../guide/scoring/assess.ts'
import type { CheckItem, IdeaItem } from '../../view/parts/items.ts'
import { type Context, pinnedGuide } from '../context.ts'
import { ideaItem } from './item.ts'

/** How many checks are looked through for the same process: far more than a town has processes. */
const looked = 5000
/** How many of them are named. */
const named = 3
/** Ideas that are named before one is captured. */
const namedIdeas = 5

/** Checks of what is probably the same process: looked up before a second one is begun. */
export async function similarChecks(ctx: Context, title: string): Promise<CheckItem[]> {
  const all = await ctx.work.peekAssessments(looked)
  return Promise.all(
    sameProcess(title, all)
      .slice(0, named)
      .map(check => checkItem(ctx, check)),
  )
}

/** Ideas that are probably the same as one that is being captured. */
export async function similarIdeas(ctx: Context, title: string): Promise<IdeaItem[]> {
  const ideas = await ctx.work.searchIdeas(title, namedIdeas, 'similar')
  return Promise.all(ideas.map(idea => ideaItem(ctx, idea)))
}

/** Whether there is something like this already; what a guide produces says where to look. */
export async function hasSimilar(ctx: Context, { produces }: Guide, title: string): Promise<boolean> {
  if (produces.is === 'assessment') return (await similarChecks(ctx, title)).length > 0
  return produces.is === 'idea' && (await ctx.work.searchIdeas(title, 1, 'similar')).length > 0
}

/** A check in one line of a list. */
export async function checkItem(ctx: Context, check: Assessment): Promise<CheckItem> {
  const guide = await pinnedGuide(ctx, check.guide)
  const { outcome } = assess(guide, check.answers, check.completedOn)
  const { id, title, unit, completedOn } = check
  return { id, title, outcome: outcome.title, completedOn, ...(unit !== undefined && { unit }) }
}
