import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { admitIdea, type IdeaTarget } from './target.ts'
import { ideaView } from './view.ts'

/** "Chat mit Autor/in": a link. The address is looked up at the click and not stored. */
export async function chatWithAuthor(ctx: Context, target: IdeaTarget): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'chat')
  if ('refused' in admitted) return admitted.refused
  const { idea } = admitted
  const author = idea.author === undefined ? undefined : await ctx.work.peek('people', idea.author)
  if (!author?.address)
    return target.put(await ideaView(ctx, idea, { note: { key: 'note.chat-impossible', tone: 'info' } }))
  return [
    {
      do: 'chat-link',
      address: author.address,
      about: idea.title,
      otherwise: { is: 'line', note: { key: 'note.chat-impossible', tone: 'info' } },
    },
  ]
}
