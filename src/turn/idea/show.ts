import { hashCode } from '../../idea/idea.ts'
import type { Note } from '../../view/parts/note.ts'
import { home } from '../dialogue/home.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaView } from './view.ts'

/** One idea in full; everybody of the organisation may read it. */
export async function showIdea(ctx: Context, number: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', number)
  return idea ? put(await ideaView(ctx, idea, { note })) : notFoundIdea(ctx, number)
}

export function notFoundIdea(ctx: Context, number: string): Promise<ReplyStep[]> {
  return home(ctx, { key: 'note.not-found', values: { number }, tone: 'warning' })
}

/** The idea that belongs to a Kennwort, or a friendly word if there is none. */
export async function lookUp(ctx: Context, code: string, put: Put): Promise<ReplyStep[]> {
  const idea = await ctx.work.ideaByCode(hashCode(code))
  if (!idea) return put({ is: 'ask-code', problem: { code: 'code-unknown', values: {} }, entered: code })
  return put(await ideaView(ctx, idea, { code }))
}
