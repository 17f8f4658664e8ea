import { beginIdea } from '../idea/from-text.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { toPersonal } from './group.ts'

/**
 * "Als Idee erfassen": the text of a message becomes an answer of a new idea, to be checked and completed in the personal
 * chat. Who took it along is its author, if anybody; who wrote the message is not known here.
 */
export async function capture(ctx: Context, text: string): Promise<ReplyStep[]> {
  return toPersonal(ctx, await beginIdea(ctx, text), 'note.captured')
}
