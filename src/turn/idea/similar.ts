import type { IdeaItem } from '../../view/idea/item.ts'
import { perform } from '../act.ts'
import { putBelow } from '../put.ts'
import type { Context, Similar } from '../subject.ts'
import { ideaActs } from './acts.ts'
import { alikeIdeas, hintedIdeas } from './alike.ts'
import { ideaItem } from './item.ts'
import { showIdea } from './show.ts'

/** Ideas that are named before one is captured. */
const named = 5
const namedOfOthers = 3

/** Ideas that are probably the same as one that is being captured. */
export const similarIdeas: Similar = {
  exists: async (ctx, _, title) =>
    (await ctx.work.searchIdeas(title, 1, 'similar')).length + foreign(ctx, title).length > 0,
  typing: async (ctx, _, title) =>
    (await like(ctx, title)).length > 0 ? 'note.similar-ideas-typed' : 'note.foreign-typed',
  view: async (ctx, { id, rev }, title, note) => {
    const items = await like(ctx, title)
    return { is: 'similar-ideas', session: id, rev, title, items, foreign: foreign(ctx, title), ...(note && { note }) }
  },
  alike: alikeIdeas,
  hinted: hintedIdeas,
  pick: async (ctx, session, { title, at, support }) => {
    const id = (await like(ctx, title))[at]?.id
    if (id === undefined) return undefined
    if (!support) return showIdea(ctx, id, putBelow)
    return perform(ctx, ideaActs.support, { id, step: 'asking similar', rev: session.rev })
  },
}

/** What other towns have decided about the same. */
function foreign(ctx: Context, title: string) {
  return ctx.deps.neighbours.current().find(title, namedOfOthers, 'similar', ['idea'])
}

async function like(ctx: Context, title: string): Promise<IdeaItem[]> {
  const ideas = await ctx.work.searchIdeas(title, named, 'similar')
  return Promise.all(ideas.map(idea => ideaItem(ctx, idea)))
}
