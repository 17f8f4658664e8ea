import type { Idea } from '../../documents/idea.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaView } from './view.ts'

/** "Chat mit Autor/in": a link. The address is looked up at the click and not stored. */
export async function chatWithAuthor(ctx: Context, idea: Idea, put: Put): Promise<ReplyStep[]> {
  const author = idea.author === undefined ? undefined : await ctx.work.peek('people', idea.author)
  if (!author?.address) return put(await ideaView(ctx, idea, { note: { key: 'note.chat-impossible', tone: 'info' } }))
  return [
    {
      do: 'chat-link',
      addresses: [author.address],
      about: idea.title,
      says: 'note.chat-link',
      otherwise: { is: 'line', note: { key: 'note.chat-impossible', tone: 'info' } },
    },
  ]
}
