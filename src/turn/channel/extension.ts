import type { Idea } from '../../documents/idea.ts'
import type { View } from '../../view/views.ts'
import { pinnedGuide } from '../context.ts'
import { ideaItem } from '../idea/item.ts'
import { problemIn } from '../idea/problem.ts'
import type { Found, ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** Results a list beside a message has room for. */
const most = 10
/** Words beyond this find nothing better. In characters. */
const longestWords = 300

/**
 * Ideas to share in any chat, found by words or by number; without words the newest. Writes nothing.
 * @param from so many results are shown already: there are no more than one list of them
 */
export async function offerIdeas(ctx: Context, words: string, from: number): Promise<ReplyStep[]> {
  if (from > 0) return [{ do: 'offer', found: [] }]
  const ideas = await matching(ctx, words.slice(0, longestWords))
  const none: View = { is: 'line', note: { key: words === '' ? 'extension.empty' : 'extension.none', tone: 'info' } }
  return [{ do: 'offer', found: await Promise.all(ideas.map(idea => result(ctx, idea))), none }]
}

async function matching(ctx: Context, words: string): Promise<Idea[]> {
  if (words === '') return (await ctx.work.peekIdeas({}, 'newest', { limit: most })).items
  const number = /^#?(20\d\d-\d{5})$/.exec(words)?.[1]
  const idea = number === undefined ? undefined : await ctx.work.peek('ideas', number)
  return idea ? [idea] : ctx.work.searchIdeas(words, most, 'search')
}

/** The card is for everybody in the chat it is shared in: nothing on it is the reader's own. */
async function result(ctx: Context, idea: Idea): Promise<Found> {
  const item = { ...(await ideaItem(ctx, idea)), mine: false }
  const { title, status, support } = item
  const supported = support > 0 ? 'idea.support.count' : 'idea.support.none'
  return {
    title,
    about: [
      { is: 'line', note: { key: `status.${status}`, tone: 'info' } },
      { is: 'line', note: { key: supported, values: { count: support }, tone: 'info' } },
    ],
    view: { is: 'idea-share', idea: item, problem: problemIn(await pinnedGuide(ctx, idea.guide), idea.answers) },
  }
}
