import type { Session } from '../../documents/session.ts'
import { current } from '../../guide/engine.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { type Context, pinnedGuide, readContext } from '../context.ts'
import type { CardAction } from '../event.ts'
import type { ReplyStep } from '../reply.ts'
import { confirm, keep } from './confirm.ts'
import { answer, ask, help, move, outdated, pause, submit, withInputs } from './dialogue.ts'
import { askHandOn, handOn } from './hand-on.ts'
import { home } from './home.ts'
import { stepOf } from './session-view.ts'
import { inPlace } from './show.ts'
import { resume } from './start.ts'

/**
 * A click on a card of a dialogue. The card is untrusted input: the dialogue must belong to this person, and the card
 * must show the step and the revision the dialogue is at; otherwise nothing changes and the current card is shown.
 */
export async function onClick(ctx: Context, action: CardAction, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const session = action.id === undefined ? undefined : await ctx.work.get('sessions', action.id)
  if (!session || session.owner !== ctx.person.id) return gone(ctx, action)
  if (action.act === 'resume') return resume(ctx, session)
  if (action.rev !== session.rev || action.step !== stepOf(session)) return outdated(ctx, session, action.rev)
  return act(ctx, session, action, inputs)
}

async function act(
  ctx: Context,
  clicked: Session,
  action: CardAction,
  inputs: Record<string, string>,
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, clicked.guide)
  const session = withInputs(ctx, clicked, guide, inputs) ?? clicked
  const question = current(guide, session.progress)
  switch (action.act) {
    case 'answer': {
      if (!question) return outdated(ctx, session)
      const entered = inputs.answer ?? ''
      return answer(
        ctx,
        session,
        question,
        kindOf(question).readInput(question, entered, readContext(ctx)),
        entered,
        inPlace,
      )
    }
    case 'skip':
    case 'unknown':
    case 'back':
    case 'deepen':
      return move(ctx, session, { do: action.act }, inPlace)
    case 'correct':
      return move(ctx, session, { do: 'correct', question: action.arg ?? '' }, inPlace)
    case 'help':
      return help(ctx, session, inPlace)
    case 'pause':
      return pause(ctx, session, inPlace)
    case 'cancel':
    case 'restart':
      return ask(ctx, session, action.act, inPlace)
    case 'hand-on':
      return askHandOn(ctx, session, inPlace)
    case 'hand-on-to':
      return handOn(ctx, session, inputs.person ?? '', inPlace)
    case 'submit':
      return submit(ctx, clicked, inputs, inPlace)
    case 'confirm':
      return confirm(ctx, session, inPlace)
    case 'keep':
      return keep(ctx, session, inPlace)
    default:
      return outdated(ctx, session)
  }
}

/**
 * The dialogue is over, or was never this person's. A second click on the button that ended it needs no answer, and
 * must not take away what stands in its place now.
 */
async function gone(ctx: Context, action: CardAction): Promise<ReplyStep[]> {
  if (action.act === 'submit' || action.act === 'confirm') return []
  const closed: ReplyStep = { do: 'replace', view: { is: 'closed', text: { key: 'closed.outdated' } } }
  return [closed, ...(await home(ctx, { key: 'note.outdated', tone: 'info' }))]
}
