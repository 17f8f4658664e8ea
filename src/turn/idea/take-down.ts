import type { Idea } from '../../documents/idea.ts'
import type { Withheld } from '../../documents/withheld.ts'
import type { Problem } from '../../guide/kind.ts'
import { redact, removableTexts, unredact } from '../../idea/take-down.ts'
import { auditIdea } from '../audit.ts'
import { pinnedGuide } from '../context.ts'
import { homeView } from '../dialogue/home.ts'
import { longestReason, neededText } from '../entered.ts'
import { notify } from '../notify.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { commentOn, mostComments } from './item.ts'
import { forgetIdea } from './remove.ts'
import { ideaView } from './view.ts'

/** What is to be removed: a comment, by its id, or `what` of the idea: "all" or one of its texts. Untrusted. */
interface Entered {
  about?: string | undefined
  what?: string | undefined
  reason?: string | undefined
}

/** Asks what of an idea is to be removed, or whether a comment is, and why. */
export async function askToTakeDown(
  ctx: Context,
  idea: Idea,
  { about, ...entered }: Entered,
  put: Put,
  problem?: Problem,
): Promise<ReplyStep[]> {
  const comment = about === undefined ? undefined : await commentOn(ctx, idea, about)
  const guide = await pinnedGuide(ctx, idea.guide)
  const label = (place: string) => guide.questions.find(({ id }) => id === place)?.label
  return put({
    is: 'take-down',
    idea: { id: idea.id, title: idea.title },
    rev: idea.rev ?? 0,
    minutes: ctx.deps.ideaRules.current().undoMinutes,
    ...(comment && { comment: { id: comment.id, text: comment.text } }),
    all: standsAlone(idea),
    texts: removableTexts(idea, guide).map(({ place, text }) => {
      const named = label(place)
      return { place, text, ...(named && { label: named }) }
    }),
    entered: { ...(entered.what && { what: entered.what }), ...(entered.reason && { reason: entered.reason }) },
    ...(problem && { problem }),
  })
}

/** Removes it, so that it can be put back for some minutes. Then it is gone, and its author is told why. */
export async function takeDown(ctx: Context, idea: Idea, entered: Entered, put: Put): Promise<ReplyStep[]> {
  const reason = neededText(entered.reason, longestReason)
  if (!reason.ok) return askToTakeDown(ctx, idea, entered, put, reason.problem)
  const removed =
    entered.about === undefined ? await takeText(ctx, idea, entered.what) : await takeComment(ctx, idea, entered.about)
  if (!removed) return askToTakeDown(ctx, idea, entered, put, { code: 'removal-needed', values: {} })
  const { what, author, kept } = removed
  const minutes = ctx.deps.ideaRules.current().undoMinutes
  const until = new Date(Date.parse(ctx.event.at) + minutes * 60_000).toISOString()
  const id = ctx.deps.ids.unique()
  const withheld: Withheld = {
    id,
    what,
    idea: idea.id,
    reason: reason.value,
    on: ctx.today,
    until,
    ...(author !== undefined && { author }),
    kept,
  }
  ctx.work.put('withheld', withheld)
  ctx.work.leaveNoTrace()
  auditIdea(ctx, { what: auditedAs[what], detail: reason.value }, idea)
  if (author !== undefined) notify(ctx, author, { is: 'removed', id }, `removed:${id}`, until)
  return put({ is: 'taken-down', id, what, idea: idea.id, until })
}

const auditedAs = { idea: 'idea-removed', comment: 'comment-removed', text: 'text-removed' } as const

/** Puts back what was removed, as long as that is possible; its author hears nothing of it. */
export async function putBack(ctx: Context, id: string, put: Put): Promise<ReplyStep[]> {
  const withheld = await ctx.work.get('withheld', id)
  const { kept } = withheld ?? {}
  const there = withheld && (await ctx.work.get('ideas', withheld.idea))
  if (!withheld || !kept || withheld.until <= ctx.event.at) {
    const note = { key: 'note.put-back-late', tone: 'info' } as const
    return put(there ? await ideaView(ctx, there, { note }) : await homeView(ctx, note))
  }
  const [idea] = kept.ideas
  if (idea && !there) ctx.work.put('ideas', idea)
  for (const comment of kept.comments)
    if ((there ?? idea) && !(await ctx.work.get('comments', comment.id))) ctx.work.put('comments', comment)
  const [text] = kept.texts
  if (text && there) ctx.work.put('ideas', unredact(there, text))
  ctx.work.delete('withheld', id)
  ctx.work.leaveNoTrace()
  if (withheld.author !== undefined) {
    const told = `removed:${id}:${withheld.author}`
    if ((await ctx.work.get('outbox', told))?.state === 'waiting') ctx.work.delete('outbox', told)
  }
  const back = await ctx.work.get('ideas', withheld.idea)
  if (!back) return put(await homeView(ctx, { key: 'note.idea-gone', tone: 'info' }))
  auditIdea(ctx, { what: 'removal-undone' }, back)
  return put(await ideaView(ctx, back, { note: { key: 'note.put-back', tone: 'info' } }))
}

const nothing: NonNullable<Withheld['kept']> = { ideas: [], comments: [], texts: [] }

type Removed = Pick<Withheld, 'what' | 'author'> & { kept: NonNullable<Withheld['kept']> }

async function takeText(ctx: Context, idea: Idea, what: string | undefined): Promise<Removed | undefined> {
  const by = idea.author === undefined ? {} : { author: idea.author }
  if (what === 'all') {
    if (!standsAlone(idea)) return undefined
    const { items: comments } = await ctx.work.peekComments(idea.id, { limit: mostComments })
    await forgetIdea(ctx, idea)
    return { what: 'idea', ...by, kept: { ...nothing, ideas: [idea], comments } }
  }
  const done = redact(idea, what ?? '', await pinnedGuide(ctx, idea.guide))
  if (!done) return undefined
  ctx.work.put('ideas', done.idea)
  return { what: 'text', ...by, kept: { ...nothing, texts: [done.text] } }
}

async function takeComment(ctx: Context, idea: Idea, id: string): Promise<Removed | undefined> {
  const comment = await commentOn(ctx, idea, id)
  if (!comment) return undefined
  ctx.work.delete('comments', id)
  return {
    what: 'comment',
    ...(comment.author !== undefined && { author: comment.author }),
    kept: { ...nothing, comments: [comment] },
  }
}

/** Ideas that were merged are separated first: what is linked to them goes its own way again, and that could not be undone. */
function standsAlone({ merged, mergedInto }: Idea): boolean {
  return merged === undefined && mergedInto === undefined
}
