import type { Idea } from '../../documents/idea.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaView } from './view.ts'

/** Writes a changed idea and shows it. @param code Kennwort, if its author did it with it */
export async function saved(ctx: Context, idea: Idea, put: Put, note: Note, code?: string): Promise<ReplyStep[]> {
  ctx.work.put('ideas', idea)
  return put(await ideaView(ctx, idea, { note, code }))
}
