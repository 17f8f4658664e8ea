import type { Comment } from '../../documents/comment.ts'
import type { Idea } from '../../documents/idea.ts'
import { supportOf } from '../../idea/support.ts'
import type { IdeaItem } from '../../view/idea/item.ts'
import type { Reader } from '../subject.ts'

/** More comments than any idea gets. */
export const mostComments = 10_000

/** An idea in one line, as this person sees it. */
export async function ideaItem(ctx: Reader, idea: Idea): Promise<IdeaItem> {
  const { id, title, status, submittedOn, question, author } = idea
  return {
    id,
    title,
    status,
    submittedOn,
    support: supportOf(idea, await mergedInto(ctx, idea)),
    comments: await countComments(ctx, idea),
    asked: question !== undefined,
    mine: author === ctx.person.id,
  }
}

/** How much was said about an idea, and about those merged into it. */
async function countComments(ctx: Reader, { id, merged = [] }: Idea): Promise<number> {
  const counts = await Promise.all([id, ...merged].map(one => ctx.work.peekComments(one, { limit: 1 })))
  return counts.reduce((sum, { total }) => sum + total, 0)
}

/** All that was said about an idea and about those merged into it, by day; within a day the order says nothing. */
export async function commentsOn(ctx: Reader, { id, merged = [] }: Idea): Promise<Comment[]> {
  const found = await Promise.all([id, ...merged].map(one => ctx.work.peekComments(one, { limit: mostComments })))
  const byDay = (comment: Comment) => `${comment.on} ${comment.id}`
  return found.flatMap(({ items }) => items).sort((a, b) => (byDay(a) < byDay(b) ? -1 : 1))
}

/** A comment by its id, if it stands on this idea or on one merged into it. @param id untrusted */
export async function commentOn(ctx: Reader, { id, merged = [] }: Idea, comment: string): Promise<Comment | undefined> {
  const found = await ctx.work.get('comments', comment)
  return found && [id, ...merged].includes(found.idea) ? found : undefined
}

/** The ideas that were merged into one. */
export async function mergedInto(ctx: Reader, { merged = [] }: Idea): Promise<Idea[]> {
  const found = await Promise.all(merged.map(id => ctx.work.peek('ideas', id)))
  return found.filter(idea => idea !== undefined)
}
