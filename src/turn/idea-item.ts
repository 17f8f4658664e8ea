import type { Idea } from '../documents.ts'
import { supporters } from '../idea/support.ts'
import type { IdeaItem } from '../view/views.ts'
import type { Reader } from './context.ts'

/** An idea in one line, as this person sees it. */
export async function ideaItem(ctx: Reader, idea: Idea): Promise<IdeaItem> {
  const { id, title, status, submittedOn, question, author } = idea
  return {
    id,
    title,
    status,
    submittedOn,
    support: supporters(idea, await mergedInto(ctx, idea)).size,
    comments: (await ctx.work.peekComments(id, { limit: 1 })).total,
    asked: question !== undefined,
    mine: author === ctx.person.id,
  }
}

/** The ideas that were merged into one. */
export async function mergedInto(ctx: Reader, { merged = [] }: Idea): Promise<Idea[]> {
  const found = await Promise.all(merged.map(id => ctx.work.peek('ideas', id)))
  return found.filter(idea => idea !== undefined)
}
