import type { Session } from '../../documents/session.ts'
import type { Guide } from '../../guide/guide.ts'
import { finishCheck } from '../check/finish.ts'
import type { Context } from '../context.ts'
import { finishIdea } from '../idea/finish.ts'
import type { ReplyStep } from '../reply.ts'
import { ended } from './ended.ts'
import { homeView } from './home.ts'
import type { Show } from './show.ts'

/** A dialogue in which everything is answered and handed in: what the guide produces decides what becomes of it. */
export async function finish(ctx: Context, session: Session, guide: Guide, show: Show): Promise<ReplyStep[]> {
  switch (guide.produces.is) {
    case 'idea':
      return finishIdea(ctx, session, guide, guide.produces, show)
    case 'assessment':
      return finishCheck(ctx, session, guide, guide.produces)
    case 'nothing':
      ctx.work.delete('sessions', session.id)
      return ended(ctx, await homeView(ctx, { key: 'note.finished', tone: 'info' }))
  }
}
