import type { Idea, Session } from '../documents.ts'
import type { Guide } from '../guide/guide.ts'
import { type Captured, edited, mayChange, namedIdea, namelessIdea } from '../idea/idea.ts'
import type { View } from '../view/views.ts'
import type { Context } from './context.ts'
import type { Show } from './dialogue.ts'
import { home, offerToResume } from './home.ts'
import { closeShown, titleOf } from './present.ts'
import type { ReplyStep } from './reply.ts'
import { change } from './sessions.ts'

/** Working days until the first reaction and until the decision (DOMAIN §3, default response promise). */
const promise = { first: 5, decision: 20 }

/**
 * A dialogue in which everything is answered and handed in. An idea without a name is only stored once its author has
 * seen the Kennwort and said so (`noted`).
 */
export async function finish(
  ctx: Context,
  session: Session,
  guide: Guide,
  show: Show,
  noted = false,
): Promise<ReplyStep[]> {
  const { produces } = guide
  if (produces.is === 'nothing') {
    ctx.work.delete('sessions', session.id)
    return home(ctx, { key: 'note.finished', tone: 'info' })
  }
  const captured: Captured = {
    guide: session.guide,
    answers: session.progress.answers,
    title: titleOf(guide, session.progress.answers) ?? '',
  }
  if (session.editing) return saveEdited(ctx, session, guide, captured)
  const naming = session.progress.answers[produces.naming]
  const nameless = naming?.is === 'answered' && naming.value === 'nameless'
  const code = session.code ?? ctx.deps.ids.code()
  if (nameless && !noted) return show(ctx, change(ctx, session, { asking: 'code', code }))
  const id = await freeNumber(ctx)
  if (nameless) return receive(ctx, session, guide, namelessIdea(captured, id, code, ctx.today))
  return receive(ctx, session, guide, namedIdea(captured, id, ctx.person.id, ctx.event.at, ctx.today))
}

async function saveEdited(ctx: Context, session: Session, guide: Guide, captured: Captured): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', session.editing ?? '')
  ctx.work.delete('sessions', session.id)
  if (!idea || !mayChange(idea, ctx.person.id))
    return [...(await closeShown(ctx)), ...(await home(ctx, { key: 'note.edit-closed', tone: 'warning' }))]
  const next = edited(idea, captured)
  ctx.work.put('ideas', next)
  return receipt(ctx, session, { is: 'receipt', idea: next, guide, edited: true, promise })
}

function receive(ctx: Context, session: Session, guide: Guide, idea: Idea): Promise<ReplyStep[]> {
  ctx.work.put('ideas', idea)
  ctx.work.delete('sessions', session.id)
  return receipt(ctx, session, {
    is: 'receipt',
    idea,
    guide,
    edited: false,
    ...(!idea.author && session.code && { code: session.code }),
    promise,
  })
}

/** The receipt takes the place of the dialogue's card; a second click on that card then finds it done. */
async function receipt(ctx: Context, session: Session, view: View): Promise<ReplyStep[]> {
  const shown = { session: session.id, step: 'done', rev: session.rev }
  const steps: ReplyStep[] =
    ctx.event.what.is === 'action'
      ? [{ do: 'replace', view, shown }]
      : [...(await closeShown(ctx, { is: 'closed', text: { key: 'closed.submitted' } })), { do: 'send', view, shown }]
  return [...steps, ...(await offerToResume(ctx))]
}

/** An idea number that is not taken: the year and five random digits, because a running number would tell an order. */
async function freeNumber(ctx: Context): Promise<string> {
  for (;;) {
    const number = `${ctx.today.slice(0, 4)}-${ctx.deps.ids.digits()}`
    if (!(await ctx.work.get('ideas', number))) return number
  }
}
