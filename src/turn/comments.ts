import type { Idea } from '../documents.ts'
import type { Problem } from '../guide/kind.ts'
import { namedComment, namelessComment } from '../idea/comment.ts'
import type { Note } from '../view/views.ts'
import type { Context } from './context.ts'
import { neededText } from './entered.ts'
import { ideaItem } from './idea-item.ts'
import { discreetly, tellListeners } from './idea-notify.ts'
import { commentItem, ideaRights, ideaView } from './idea-view.ts'
import { notFoundIdea } from './ideas.ts'
import { around, perPage, readPlace } from './pages.ts'
import { remember } from './person.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'

/** Longest comment, in characters. */
const longest = 1_000

/** The form of a comment. */
export async function askForComment(
  ctx: Context,
  number: string,
  put: Put,
  problem?: Problem,
  entered?: Record<string, string>,
): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', number)
  if (!idea || !ideaRights(ctx, idea, false).includes('comment')) return notFoundIdea(ctx, number)
  remember(ctx, { act: 'comment-yes', id: number })
  return put({
    is: 'ask-idea',
    what: 'comment',
    idea: await ideaItem(ctx, idea),
    others: [],
    rev: idea.rev ?? 0,
    ...(problem && { problem }),
    ...(entered && { entered }),
  })
}

/** Says something about an idea, with or without a name. Whoever wants to hear of the idea is told. */
export async function comment(
  ctx: Context,
  number: string,
  entered: { text?: string | undefined; nameless?: string | undefined },
  put: Put,
): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', number)
  if (!idea || !ideaRights(ctx, idea, false).includes('comment')) return notFoundIdea(ctx, number)
  const text = neededText(entered.text, longest)
  const kept = { text: entered.text ?? '', nameless: entered.nameless ?? 'false' }
  if (!text.ok) return askForComment(ctx, number, put, text.problem, kept)
  const nameless = entered.nameless === 'true'
  const said = { idea: number, text: text.value }
  const id = ctx.deps.ids.unique()
  const made = nameless
    ? namelessComment(said, id, ctx.today)
    : namedComment(said, id, ctx.person.id, ctx.event.at, ctx.today)
  ctx.work.put('comments', made)
  const dueAt = nameless ? { dueAt: discreetly(ctx) } : {}
  await tellListeners(ctx, { idea, what: 'comment', at: made.id, ...dueAt })
  return put(await ideaView(ctx, idea, { note: { key: 'note.comment-saved', tone: 'info' } }))
}

/** All comments on an idea, ten a page. */
export async function listComments(
  ctx: Context,
  number: string,
  put: Put,
  place?: string,
  note?: Note,
): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', number)
  if (!idea) return notFoundIdea(ctx, number)
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const page = { limit: perPage, ...(cursor !== undefined && { cursor }) }
  const { comments, total, next } = await ctx.work.peekComments(number, page)
  return put({
    is: 'comments',
    idea: { id: idea.id, title: idea.title },
    items: await Promise.all(comments.map(each => commentItem(ctx, each))),
    total,
    mayComment: ideaRights(ctx, idea, false).includes('comment'),
    page: at.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...around(at, next),
    ...(note && { note }),
  })
}

/** Deletes one's own comment. */
export async function deleteComment(ctx: Context, id: string, put: Put): Promise<ReplyStep[]> {
  const found = await ctx.work.get('comments', id)
  const idea: Idea | undefined = found && (await ctx.work.get('ideas', found.idea))
  if (!found || !idea || found.author !== ctx.person.id) return notFoundIdea(ctx, idea?.id ?? '')
  ctx.work.delete('comments', id)
  return listComments(ctx, idea.id, put, undefined, { key: 'note.comment-deleted', tone: 'info' })
}
