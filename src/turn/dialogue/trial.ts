import type { Session } from '../../documents/session.ts'
import type { Guide } from '../../guide/guide.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { ended } from './ended.ts'
import { outcomeView } from './outcome.ts'

/** The end of a trial, whatever its guide is to produce: what came out is shown, and nothing of it is kept. */
export async function endTrial(ctx: Context, session: Session, guide: Guide): Promise<ReplyStep[]> {
  ctx.work.delete('sessions', session.id)
  return ended(ctx, await outcomeView(ctx, guide, session.progress.answers, { isTrial: true }))
}

/** To whoever coordinates no longer a draft is as if it did not exist, and so are trials they began. */
export async function dropTrials(ctx: Context): Promise<void> {
  if (isCoordinator(ctx)) return
  for (const { id, trial } of await ctx.work.sessionsOf(ctx.person.id)) if (trial) ctx.work.delete('sessions', id)
}
