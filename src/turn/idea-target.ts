import type { Idea } from '../documents.ts'
import { hashCode } from '../idea/idea.ts'
import type { IdeaRight, Note } from '../view/views.ts'
import type { Context } from './context.ts'
import { ideaRights, ideaView } from './idea-view.ts'
import { notFoundIdea } from './ideas.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'

/** Which idea an act is about, as a card or a typed text says: untrusted. */
export interface IdeaTarget {
  number: string
  /** The revision the card showed; absent if typed. */
  rev?: number | undefined
  /** Kennwort, for the author of an idea without a name. */
  code?: string | undefined
  put: Put
}

/**
 * Checks on every act what a card cannot be trusted with: that the idea exists, that it is as the card showed it, and
 * that this person has this right on it now. Otherwise nothing changes, and the idea is shown as it is.
 */
export async function admitIdea(
  ctx: Context,
  { number, rev, code, put }: IdeaTarget,
  right: IdeaRight,
): Promise<{ idea: Idea } | { refused: ReplyStep[] }> {
  const idea = await ctx.work.get('ideas', number)
  if (!idea) return { refused: await notFoundIdea(ctx, number) }
  const withCode = code !== undefined && idea.codeHash === hashCode(code)
  const may = ideaRights(ctx, idea, withCode).includes(right)
  if (may && (rev === undefined || rev === (idea.rev ?? 0))) return { idea }
  const note: Note = { key: may ? 'note.idea-changed' : 'note.not-coordinator', tone: 'info' }
  const isOwn = right === 'answer'
  return {
    refused: put(await ideaView(ctx, idea, { ...((may || !isOwn) && { note }), ...(withCode && { code }) })),
  }
}

/** Writes a changed idea and shows it. */
export async function saved(
  ctx: Context,
  idea: Idea,
  { put, code }: Pick<IdeaTarget, 'put' | 'code'>,
  note: Note,
): Promise<ReplyStep[]> {
  ctx.work.put('ideas', idea)
  return put(await ideaView(ctx, idea, { note, code }))
}
