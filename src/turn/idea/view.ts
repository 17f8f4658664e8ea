import { statusAfter } from '../../council/motion.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Idea } from '../../documents/idea.ts'
import type { Task } from '../../documents/task.ts'
import { lastOf } from '../../idea/comment.ts'
import { settled } from '../../idea/lifecycle.ts'
import { listeners, supporters, supportOf } from '../../idea/support.ts'
import type { CommentItem } from '../../view/idea/comments.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { activeSession, pinnedGuide } from '../context.ts'
import { fieldNamed } from '../fields.ts'
import { pendingAbout } from '../motions.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { openReports } from '../reports.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { promiseOf } from '../waiting-ideas.ts'
import { alikeIdeas } from './alike.ts'
import { commentsOn, mergedInto, survivorOf } from './item.ts'
import { ideaRights } from './rights.ts'

/** Comments on the idea's own card; the rest has pages. */
const lastComments = 5
/** Tasks of an idea that are looked at. */
const mostTasks = 50

/**
 * One idea in full, as this person may see it.
 * @param code Kennwort, if it was opened with it
 * @param made id of the comment that was just saved
 */
export async function ideaView(
  ctx: Context,
  idea: Idea,
  { note, code, made }: { note?: Note | undefined; code?: string | undefined; made?: string | undefined } = {},
): Promise<View> {
  const { person } = ctx
  const merged = await mergedInto(ctx, idea)
  const support = supporters(idea, merged)
  const heard = listeners(idea, merged)
  const into = await survivorOf(ctx, idea)
  const comments = await commentsOn(ctx, idea)
  const draft = await activeSession(ctx)
  const coordinator = isCoordinator(ctx)
  const council = coordinator ? await pendingDecision(ctx, idea) : undefined
  const promise = coordinator ? promiseOf(ctx, settled(idea, ctx.today)) : undefined
  const seesAuthor = idea.author !== undefined && (coordinator || idea.author === person.id)
  const author = seesAuthor ? (await ctx.work.peek('people', idea.author ?? ''))?.name : undefined
  const field = fieldNamed(ctx, idea.field)
  const campaign = idea.campaign === undefined ? undefined : await ctx.work.peek('campaigns', idea.campaign)
  const may = ideaRights(ctx, idea, code !== undefined)
  // Whoever looks at a new idea first decides whether there is another like it.
  const alike = idea.status === 'neu' && may.includes('merge') ? await alikeIdeas(ctx, idea, idea.id) : []
  const brief = ({ id, title }: Pick<Idea, 'id' | 'title'>) => ({ id, title })
  return {
    is: 'idea',
    idea: idea.reports ? { ...idea, reports: await openReports(ctx, idea) } : idea,
    guide: await pinnedGuide(ctx, idea.guide),
    may,
    ...(alike.length > 0 && { alike }),
    ...(code !== undefined && { code }),
    ...(author && { author }),
    support: supportOf(idea, merged),
    reader: {
      mine: idea.author === person.id,
      supports: support.has(person.id),
      follows: [idea, ...merged].some(({ followers = [] }) => followers.includes(person.id)),
      muted: !heard.has(person.id) && [idea, ...merged].some(({ muted = [] }) => muted.includes(person.id)),
    },
    comments: await Promise.all(lastOf(comments, lastComments, made).map(each => commentItem(ctx, each))),
    commentCount: comments.length,
    ...(idea.reviewUnit !== undefined && { reviewUnit: nameOf(await unitNames(ctx), idea.reviewUnit) }),
    ...(field && { field: field.label }),
    ...(into && { mergedInto: { ...brief(into), status: into.status } }),
    merged: merged.map(brief),
    formerly: (await separatedFrom(ctx, idea)).map(brief),
    ...(campaign && { campaign: brief(campaign) }),
    checks: (await checksOf(ctx, idea)).map(brief),
    tasks: (await tasksOfIdea(ctx, idea)).map(({ id, title, status }) => ({ id, title, status })),
    ...(promise && { promise }),
    ...(coordinator && idea.decision && { decision: idea.decision }),
    ...(council && { council }),
    ...(coordinator && (await ctx.work.peek('reviews', idea.id)) && { hasReview: true }),
    ...(draft && { draft: draft.id }),
    ...(note && { note }),
  }
}

/** What the council decided, while only the coordination knows. */
async function pendingDecision(ctx: Context, { id, status }: Idea) {
  const pending = await pendingAbout(ctx, { is: 'idea', number: id })
  return pending && { ...pending, to: statusAfter(pending.outcome, { status }) }
}

/** Ideas it was merged with and separated from again. */
async function separatedFrom(ctx: Context, { history }: Idea): Promise<Idea[]> {
  const ids = new Set(history.flatMap(({ what, other }) => (what === 'unmerged' && other ? [other] : [])))
  const found = await Promise.all([...ids].map(id => ctx.work.peek('ideas', id)))
  return found.filter(idea => idea !== undefined)
}

/** Comments as this person sees them: their own may be deleted. */
export async function commentItem(
  ctx: Context,
  { id, text, author, on }: { id: string; text: string; author?: string; on: string },
): Promise<CommentItem> {
  const name = author === undefined ? undefined : (await ctx.work.peek('people', author))?.name
  return { id, text, on, mine: author === ctx.person.id, ...(name !== undefined && { name }) }
}

async function checksOf(ctx: Context, { checks = [] }: Idea): Promise<Assessment[]> {
  const found = await Promise.all(checks.map(id => ctx.work.peek('assessments', id)))
  return found.filter(check => check !== undefined)
}

/** The tasks an idea led to: made for it, or taken over from a check begun from it. */
export async function tasksOfIdea(
  ctx: Pick<Context, 'work'>,
  { id, checks = [] }: Pick<Idea, 'id' | 'checks'>,
): Promise<Task[]> {
  const origins = [{ is: 'idea' as const, id }, ...checks.map(check => ({ is: 'assessment' as const, id: check }))]
  const found = await Promise.all(origins.map(origin => ctx.work.peekTasks({ origin }, { limit: mostTasks })))
  return found.flatMap(({ items }) => items)
}
