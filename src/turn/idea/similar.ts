import type { IdeaItem } from '../../view/parts/items.ts'
import { below } from '../dialogue/show.ts'
import { putBelow } from '../put.ts'
import type { Context, Similar } from '../subject.ts'
import { ideaItem } from './item.ts'
import { showIdea } from './own.ts'
import { supportInstead } from './stance.ts'

/** Ideas that are named before one is captured. */
const named = 5

/** Ideas that are probably the same as one that is being captured. */
export const similarIdeas: Similar = {
  exists: async (ctx, title) => (await ctx.work.searchIdeas(title, 1, 'similar')).length > 0,
  view: async (ctx, { id, rev }, title, note) => {
    return { is: 'similar-ideas', session: id, rev, title, items: await like(ctx, title), ...(note && { note }) }
  },
  pick: async (ctx, session, { title, at, support }) => {
    const idea = (await like(ctx, title))[at]?.id
    if (idea === undefined) return undefined
    return support ? supportInstead(ctx, session, idea, below) : showIdea(ctx, idea, putBelow)
  },
}

async function like(ctx: Context, title: string): Promise<IdeaItem[]> {
  const ideas = await ctx.work.searchIdeas(title, named, 'similar')
  return Promise.all(ideas.map(idea => ideaItem(ctx, idea)))
}
