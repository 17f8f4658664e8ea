import type { Idea } from '../../documents/idea.ts'
import { pinnedGuide } from '../context.ts'
import { openAgain } from '../dialogue/sessions.ts'
import { below } from '../dialogue/show.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** Opens the dialogue again with the answers of an idea nobody has worked on yet. */
export async function editIdea(ctx: Context, idea: Idea): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, idea.guide)
  return below(ctx, await openAgain(ctx, guide, idea.id, idea.answers))
}
