import type { Idea } from '../../documents/idea.ts'
import type { Review, ReviewRequest } from '../../documents/review.ts'
import { asked, isOpen } from '../../review/review.ts'
import { revisionOf } from '../act.ts'
import { home } from '../dialogue/home.ts'
import { notFoundIdea, showIdea } from '../idea/show.ts'
import { amongCoordinators } from '../people/gates.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Context, Gate } from '../subject.ts'
import { showReview } from './show.ts'

interface One {
  id: string
}

/** What was asked about an idea, the idea, and the requests that this person answers. */
export interface Asked {
  review: Review
  idea: Idea
  own: ReviewRequest[]
}

/** Coordinators, and whoever leads a unit or holds a role that is asked: nobody else sees any of it. */
export const reviewers: Gate<One, Asked> = {
  who: 'coordinators, and whoever leads a unit or holds a role that was asked',
  admit: async (ctx, { id }, put) => {
    const found = await reviewOf(ctx, id)
    if (found && (found.own.length > 0 || isCoordinator(ctx))) return { admitted: found }
    const idea = await ctx.work.peek('ideas', id)
    const note = { key: 'note.review-none', tone: 'info' } as const
    return { refused: idea ? await showIdea(ctx, id, put, note) : await notFoundIdea(ctx, id) }
  },
}

/** Whoever answers for one of the units that are asked, as long as nobody has decided. */
export const answerers: Gate<One & { arg?: string | undefined }, Asked & { request: ReviewRequest }> = {
  who: 'whoever leads the unit or holds the role that was asked, until the idea is decided',
  admit: async (ctx, { id, arg }, put) => {
    const found = await reviewOf(ctx, id)
    const request = found?.own.find(({ unit }) => arg === undefined || unit === arg)
    if (found && request && isOpen(found.idea)) return { admitted: { ...found, request } }
    if (found && (found.own.length > 0 || isCoordinator(ctx)))
      return { refused: await showReview(ctx, found, put, { note: { key: 'note.review-closed', tone: 'info' } }) }
    const idea = await ctx.work.peek('ideas', id)
    const note = { key: 'note.review-none', tone: 'info' } as const
    return { refused: idea ? await showIdea(ctx, id, put, note) : await home(ctx, note) }
  },
}

/** Coordinators, on an idea that nobody has decided about. */
export const askers = amongCoordinators<One, Idea>(
  'coordinators, until the idea is decided',
  async (ctx, { id }, put) => {
    const idea = await ctx.work.get('ideas', id)
    if (!idea) return { refused: await notFoundIdea(ctx, id) }
    if (isOpen(idea) && idea.mergedInto === undefined) return { admitted: idea }
    return { refused: await showIdea(ctx, id, put, { key: 'note.review-closed', tone: 'info' }) }
  },
)

/** Coordinators, about one unit as the card showed it. */
export const withdrawers = amongCoordinators<
  One & { arg?: string | undefined; rev?: number | undefined },
  Asked & { request: ReviewRequest }
>('coordinators, about a unit that is asked, until the idea is decided', async (ctx, carried, put) => {
  const found = await reviewOf(ctx, carried.id)
  if (!found) return { refused: await notFoundIdea(ctx, carried.id) }
  const request = asked(found.review).find(({ unit }) => unit === carried.arg)
  const rev = revisionOf(ctx, carried)
  if (request && isOpen(found.idea) && (rev === undefined || rev === found.review.rev))
    return { admitted: { ...found, request } }
  return { refused: await showReview(ctx, found, put, { note: { key: 'note.review-moved', tone: 'info' } }) }
})

/** What was asked about an idea, if that is still there; every document a right follows from is relied on. */
export async function reviewOf(ctx: Context, id: string): Promise<Asked | undefined> {
  const idea = await ctx.work.get('ideas', id)
  const review = idea && (await ctx.work.get('reviews', id))
  if (!idea || !review) return undefined
  const { units } = await standingOf(ctx)
  return { review, idea, own: asked(review).filter(({ unit }) => units.includes(unit)) }
}
