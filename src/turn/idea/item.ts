import type { Comment } from '../../documents/comment.ts'
import type { Idea } from '../../documents/idea.ts'
import { inOrder } from '../../idea/comment.ts'
import { supporters, supportOf } from '../../idea/support.ts'
import type { IdeaItem } from '../../view/idea/item.ts'
import type { Reader } from '../subject.ts'

/** More comments than any idea gets. */
export const mostComments = 10_000

/**
 * An idea in one line, as this person sees it: the one place that says how an idea stands. One that was merged stands as
 * the idea that it goes on in.
 */
export async function ideaItem(ctx: Reader, idea: Idea): Promise<IdeaItem> {
  const { id, title, submittedOn, question, author } = idea
  const into = await survivorOf(ctx, idea)
  const { status } = into ?? idea
  const merged = await mergedInto(ctx, idea)
  const support = supporters(idea, merged)
  return {
    id,
    title,
    status,
    submittedOn,
    support: supportOf(idea, merged),
    comments: await countComments(ctx, idea),
    asked: question !== undefined,
    mine: author === ctx.person.id,
    supported: support.has(ctx.person.id),
    ...(into && { into: into.title }),
  }
}

/** The idea that a merged one goes on in. */
export async function survivorOf(ctx: Pick<Reader, 'work'>, { mergedInto }: Idea): Promise<Idea | undefined> {
  return mergedInto === undefined ? undefined : ctx.work.peek('ideas', mergedInto)
}

/** How much was said about an idea, and about those merged into it. */
async function countComments(ctx: Reader, { id, merged = [] }: Idea): Promise<number> {
  const counts = await Promise.all([id, ...merged].map(one => ctx.work.peekComments(one, { limit: 1 })))
  return counts.reduce((sum, { total }) => sum + total, 0)
}

/** All that was said about an idea and about those merged into it, in the order in which it is read. */
export async function commentsOn(ctx: Reader, { id, merged = [] }: Idea): Promise<Comment[]> {
  const found = await Promise.all([id, ...merged].map(one => ctx.work.peekComments(one, { limit: mostComments })))
  return inOrder(found.flatMap(({ items }) => items))
}

/** A comment by its id, if it stands on this idea or on one merged into it. @param id untrusted */
export async function commentOn(ctx: Reader, { id, merged = [] }: Idea, comment: string): Promise<Comment | undefined> {
  const found = await ctx.work.get('comments', comment)
  return found && [id, ...merged].includes(found.idea) ? found : undefined
}

/** The ideas that were merged into one. */
export async function mergedInto(ctx: Pick<Reader, 'work'>, { merged = [] }: Idea): Promise<Idea[]> {
  const found = await Promise.all(merged.map(id => ctx.work.peek('ideas', id)))
  return found.filter(idea => idea !== undefined)
}
