import type { Session } from '../documents.ts'
import type { View } from '../view/views.ts'
import type { Context } from './context.ts'
import { offerToResume } from './home.ts'
import { closeShown } from './present.ts'
import type { ReplyStep } from './reply.ts'

/** The end of a dialogue takes the place of its card; a second click on that card then finds it done. */
export async function ended(ctx: Context, session: Session, view: View): Promise<ReplyStep[]> {
  const shown = { session: session.id, step: 'done', rev: session.rev }
  const steps: ReplyStep[] =
    ctx.event.what.is === 'action'
      ? [{ do: 'replace', view, shown }]
      : [...(await closeShown(ctx, { is: 'closed', text: { key: 'closed.submitted' } })), { do: 'send', view, shown }]
  return [...steps, ...(await offerToResume(ctx))]
}

/** A number that is not taken: the year and five random digits, because a running number would tell an order. */
export async function freeNumber(ctx: Context, collection: 'ideas' | 'assessments', prefix = ''): Promise<string> {
  for (;;) {
    const number = `${prefix}${ctx.today.slice(0, 4)}-${ctx.deps.ids.digits()}`
    if (!(await ctx.work.get(collection, number))) return number
  }
}
