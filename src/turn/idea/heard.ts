import { performTyped } from '../act.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaActs } from './acts.ts'
import { ideaTells } from './tells.ts'

/** A sentence after "Eine Frage zu Ihrer Idee": shown as the answer, before all can read it. The latest question counts. */
export async function answerHeard(ctx: Context, text: string, list: string): Promise<ReplyStep[] | undefined> {
  const asked = ideaTells.read(list.split(' ')).filter(({ what }) => what === 'question')
  for (const { idea: id } of asked.toReversed()) {
    const idea = await ctx.work.get('ideas', id)
    if (idea?.question && idea.author === ctx.person.id)
      return performTyped(ctx, ideaActs['answer-idea-yes'], { id, inputs: { text } })
  }
  return undefined
}
