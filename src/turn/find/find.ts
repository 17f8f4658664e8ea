import type { Term } from '../../guide/glossary.ts'
import type { Guide } from '../../guide/guide.ts'
import { TextIndex } from '../../search/text-index.ts'
import type { View } from '../../view/views.ts'
import { checkItem } from '../check/item.ts'
import { offeredGuides } from '../dialogue/guides.ts'
import { ideaItem } from '../idea/item.ts'
import { perPage } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { itemsOf } from '../task/item.ts'

type FoundView = Extract<View, { is: 'found' }>

/** How much of each kind is shown: all kinds are to have room on one card. */
const most = 5
const mostForeign = 3
/** Words beyond this find nothing better. In characters. */
const longestWords = 300

/** Everything that has some words: ideas, checks, tasks, guides and terms, each the best first. */
export async function find(ctx: Context, entered: string, put: Put): Promise<ReplyStep[]> {
  const words = entered.trim().slice(0, longestWords)
  return put({ is: 'found', words, ...(words === '' ? nothing : await found(ctx, words)) })
}

const nothing: Omit<FoundView, 'is' | 'words'> = {
  ideas: [],
  moreIdeas: false,
  checks: [],
  tasks: [],
  guides: [],
  terms: [],
}

async function found(ctx: Context, words: string): Promise<typeof nothing> {
  const ideas = await ctx.work.searchIdeas(words, perPage, 'search')
  const checks = await ctx.work.findChecks(words, most)
  const tasks = await ctx.work.findTasks(words, most)
  const guides = bestOf(await offeredGuides(ctx), words, ({ id, title, purpose, also }) => ({
    id,
    title: [...Object.values(title), ...also].join(' '),
    text: Object.values(purpose).join(' '),
  }))
  const terms = bestOf(ctx.deps.glossary.terms, words, ({ id, term, also }) => ({
    id,
    title: [...Object.values(term), ...also].join(' '),
  }))
  return {
    ideas: await Promise.all(ideas.slice(0, most).map(idea => ideaItem(ctx, idea))),
    moreIdeas: ideas.length > most,
    checks: await Promise.all(checks.map(check => checkItem(ctx, check))),
    tasks: await itemsOf(ctx, tasks),
    guides: guides.map(({ id, title, purpose }) => ({ id, title, purpose })),
    terms: terms.map(({ term, text }) => ({ term, text })),
    foreign: ctx.deps.neighbours.current().find(words, mostForeign, 'search'),
  }
}

/** Of a few things, those that have the words, the best first. */
function bestOf<T extends Guide | Term>(
  all: readonly T[],
  words: string,
  textOf: (each: T) => { id: string; title: string; text?: string },
): T[] {
  const index = new TextIndex()
  for (const each of all) index.put(textOf(each))
  const byId = new Map(all.map(each => [each.id, each]))
  return index.find({ title: words }, most).flatMap(id => byId.get(id) ?? [])
}
