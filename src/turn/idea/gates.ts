import type { Comment } from '../../documents/comment.ts'
import type { Idea } from '../../documents/idea.ts'
import type { Session } from '../../documents/session.ts'
import { hashCode, mayChange } from '../../idea/idea.ts'
import type { IdeaRight } from '../../view/idea/actions.ts'
import type { Note } from '../../view/parts/note.ts'
import { revisionOf } from '../act.ts'
import { activeSession } from '../context.ts'
import { below, inPlace } from '../dialogue/show.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Gate } from '../subject.ts'
import { admit } from './admit.ts'
import { listComments } from './comments.ts'
import { ideaRights } from './rights.ts'
import { notFoundIdea, showIdea } from './show.ts'
import { ideaView } from './view.ts'

interface One {
  id: string
}

interface AsShown extends One {
  rev?: number | undefined
}

/** `arg`: Kennwort. */
interface WithCode extends One {
  arg?: string | undefined
}

/** Clicked where a dialogue asks about ideas like its draft, `step` and `rev` are those of the dialogue. */
interface FromDraft extends AsShown {
  step?: string | undefined
}

/** Anybody, on an idea as it goes on: one that was merged stands for the one it was merged into. */
export const anybody: Gate<One, Idea> = {
  who: 'everybody',
  admit: async (ctx, { id }) => {
    const idea = await survivor(ctx, id)
    return idea ? { admitted: idea } : { refused: await notFoundIdea(ctx, id) }
  },
}

/** Nobody supports or follows their own idea. Whoever would drop a draft for it keeps the draft. */
export function others(right: 'support' | 'follow'): Gate<FromDraft, { idea: Idea; draft?: Session }> {
  return {
    who: 'everybody but the author',
    admit: async (ctx, carried, put) => {
      const idea = await survivor(ctx, carried.id)
      if (!idea) return { refused: await notFoundIdea(ctx, carried.id) }
      const isOwn = idea.author === ctx.person.id
      const note: Note | undefined = isOwn ? { key: 'note.idea-own', tone: 'info' } : undefined
      const draft = await draftOf(ctx, carried)
      if (draft) {
        const show = ctx.event.what.is === 'action' ? inPlace : below
        return note ? { refused: await show(ctx, draft, { note }) } : { admitted: { idea, draft } }
      }
      if (ideaRights(ctx, idea, false).includes(right)) return { admitted: { idea } }
      return { refused: put(await ideaView(ctx, idea, { note })) }
    },
  }
}

async function draftOf(ctx: Context, { step, rev }: FromDraft): Promise<Session | undefined> {
  const session = step === 'asking similar' ? await activeSession(ctx) : undefined
  return session?.asking === 'similar' && session.rev === rev ? session : undefined
}

/** Whoever wrote a comment under their name. One that is gone already was deleted by the first of two clicks. */
export const commenter: Gate<One, { comment: Comment; idea: Idea }> = {
  who: 'whoever wrote the comment, with their name',
  admit: async (ctx, { id }, put) => {
    const comment = await ctx.work.get('comments', id)
    const idea = comment && (await survivor(ctx, comment.idea))
    if (!comment || !idea) return { refused: [] }
    if (comment.author !== ctx.person.id) return { refused: await listComments(ctx, idea.id, put) }
    return { admitted: { comment, idea } }
  },
}

/** The author, under their name, while nobody has worked on the idea. */
export const author: Gate<One, Idea> = {
  who: 'the author while the idea is new',
  admit: async (ctx, { id }) => {
    const idea = await ctx.work.get('ideas', id)
    return idea && mayChange(idea, ctx.person.id) ? { admitted: idea } : { refused: await closedForChange(ctx, id) }
  },
}

/** Whoever has the Kennwort of an idea without a name, at any time. */
export const codeHolder: Gate<WithCode, Idea> = {
  who: 'whoever has the Kennwort of the idea',
  admit: async (ctx, { id, arg = '' }) => {
    const idea = await ctx.work.get('ideas', id)
    return idea?.codeHash === hashCode(arg) ? { admitted: idea } : { refused: await closedForChange(ctx, id) }
  },
}

/** The same, but an idea that is gone already was deleted by the first of two clicks, and needs no answer. */
export function once<Carried extends One>(gate: Gate<Carried, Idea>): Gate<Carried, Idea> {
  return {
    ...gate,
    admit: async (ctx, carried, put) =>
      (await ctx.work.get('ideas', carried.id)) ? gate.admit(ctx, carried, put) : { refused: [] },
  }
}

const asked = 'the author while a question is open, without a name by Kennwort'

/** Opens the form of an answer, and relies on no revision. */
export const askedAuthor: Gate<WithCode, Idea> = {
  who: asked,
  admit: (ctx, { id, arg: code }, put) => admit(ctx, { id, code }, 'answer', put),
}

/** The author answers the question that the card showed. */
export const askedAuthorAsShown: Gate<WithCode & AsShown, Idea> = {
  who: asked,
  admit: (ctx, carried, put) =>
    admit(ctx, { id: carried.id, rev: revisionOf(ctx, carried), code: carried.arg }, 'answer', put),
}

/** What coordinators may do with an idea, and when. */
const coordinatorsMay = {
  decide: 'coordinators',
  undo: 'coordinators, some minutes after a decision',
  ask: 'coordinators, unless a question is open',
  sort: 'coordinators',
  merge: 'coordinators',
  unmerge: 'coordinators, if the idea is merged',
  check: 'coordinators',
  task: 'coordinators',
  remove: 'coordinators',
  chat: 'coordinators, if somebody else is named as the author',
} satisfies Partial<Record<IdeaRight, string>>

/** Coordinators with a right on the idea, for an act that relies on no revision. */
export function coordinatorsWho(right: keyof typeof coordinatorsMay): Gate<One, Idea> {
  return {
    who: coordinatorsMay[right],
    isForCoordinators: true,
    admit: (ctx, { id }, put) => admit(ctx, { id }, right, put),
  }
}

/** The same, on the idea as the card showed it. */
export function coordinatorsAsShown(right: keyof typeof coordinatorsMay): Gate<AsShown, Idea> {
  return {
    who: coordinatorsMay[right],
    isForCoordinators: true,
    admit: (ctx, carried, put) => admit(ctx, { id: carried.id, rev: revisionOf(ctx, carried) }, right, put),
  }
}

/** An idea, or the one it was merged into. */
async function survivor(ctx: Context, number: string): Promise<Idea | undefined> {
  const idea = await ctx.work.get('ideas', number)
  return idea?.mergedInto === undefined ? idea : ctx.work.get('ideas', idea.mergedInto)
}

/** Why an idea cannot be changed: it is in work, or it is not (or no longer) this person's. */
async function closedForChange(ctx: Context, number: string): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', number)
  if (idea?.author !== ctx.person.id) return notFoundIdea(ctx, number)
  return showIdea(ctx, number, putBelow, { key: 'note.edit-closed', tone: 'warning' })
}
