import type { Comment } from '../../documents/comment.ts'
import type { Idea } from '../../documents/idea.ts'
import { namedComment, namelessComment } from '../../idea/comment.ts'
import type { Note } from '../../view/parts/note.ts'
import { neededText } from '../entered.ts'
import { perPage } from '../pages.ts'
import { remember, savePerson } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { type Again, asShown, refusedText, typed } from './again.ts'
import { commentsOn, ideaItem } from './item.ts'
import { tellListeners } from './notify.ts'
import { ideaRights } from './rights.ts'
import { notFoundIdea } from './show.ts'
import { commentItem, ideaView } from './view.ts'

/** Longest comment, in characters. */
const longest = 1_000

/** The form of a comment. @param again what was entered or typed before */
export async function askForComment(ctx: Context, idea: Idea, put: Put, again?: Again): Promise<ReplyStep[]> {
  remember(ctx, { act: 'comment-yes', id: idea.id, ...asShown(idea, again) })
  return put({
    is: 'ask-idea',
    what: 'comment',
    idea: await ideaItem(ctx, idea),
    others: [],
    rev: idea.rev ?? 0,
    ...again,
  })
}

/** What was typed as a comment, before all can read it. */
export function showComment(ctx: Context, idea: Idea, entered: { text?: string | undefined }, put: Put) {
  const text = neededText(entered.text, longest)
  return askForComment(ctx, idea, put, text.ok ? typed({ text: text.value }) : refusedText(text.problem, entered.text))
}

/** Says something about an idea, with or without a name. Whoever wants to hear of the idea is told. */
export async function comment(
  ctx: Context,
  idea: Idea,
  entered: { text?: string | undefined; nameless?: string | undefined },
  put: Put,
): Promise<ReplyStep[]> {
  const text = neededText(entered.text, longest)
  const kept = { text: entered.text ?? '', nameless: entered.nameless ?? 'false' }
  if (!text.ok) return askForComment(ctx, idea, put, { problem: text.problem, entered: kept })
  const nameless = entered.nameless === 'true'
  // Typed words have no „ohne Namen“ beside them, so everybody is told which it was.
  const values = { name: nameless ? 'none' : 'own' }
  const note: Note = { key: 'note.comment-saved', values, tone: 'info' }
  // The form carries nothing that would tell a second click from a second wish: the very same is not said twice a day.
  const isTwin = ({ text: same, author, on }: Comment) =>
    same === text.value && on === ctx.today && author === (nameless ? undefined : ctx.person.id)
  const twin = (await commentsOn(ctx, idea)).find(isTwin)
  if (twin) return put(await ideaView(ctx, idea, { note, made: twin.id }))
  const said = { idea: idea.id, text: text.value }
  const id = ctx.deps.ids.unique()
  const made = nameless
    ? namelessComment(said, id, ctx.today)
    : namedComment(said, id, ctx.person.id, ctx.event.at, ctx.today)
  ctx.work.put('comments', made)
  // Written, so that both clicks of a double click cannot make one; without a name nothing may lead to the person.
  if (nameless) ctx.work.leaveNoTrace()
  else savePerson(ctx, {})
  await tellListeners(ctx, { idea, what: 'comment', at: made.id, nameless })
  return put(await ideaView(ctx, idea, { note, made: made.id }))
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
  const all = await commentsOn(ctx, idea)
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(place ?? '', 10) || 1), pages)
  const shown = all.slice((page - 1) * perPage, page * perPage)
  return put({
    is: 'comments',
    idea: { id: idea.id, title: idea.title },
    items: await Promise.all(shown.map(each => commentItem(ctx, each))),
    total: all.length,
    mayComment: ideaRights(ctx, idea, false).includes('comment'),
    mayRemove: isCoordinator(ctx),
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}

/** Deletes a comment. @param idea it stands on, as it goes on */
export function deleteComment(
  ctx: Context,
  { comment, idea }: { comment: Comment; idea: Idea },
  put: Put,
): Promise<ReplyStep[]> {
  ctx.work.delete('comments', comment.id)
  return listComments(ctx, idea.id, put, undefined, { key: 'note.comment-deleted', tone: 'info' })
}
