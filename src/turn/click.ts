import type { Session } from '../documents.ts'
import { current, reviewInputs, step } from '../guide/engine.ts'
import type { Guide } from '../guide/guide.ts'
import { kindOf } from '../guide/questions/kinds.ts'
import { confirm, keep } from './confirm.ts'
import { type Context, pinnedGuide, readContext } from './context.ts'
import { answer, ask, help, move, outdated, over, pause, submit } from './dialogue.ts'
import type { CardAction } from './event.ts'
import { askHandOn, handOn } from './hand-on.ts'
import { home } from './home.ts'
import { shownCard, stepOf } from './present.ts'
import type { ReplyStep } from './reply.ts'
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
  session: Session,
  action: CardAction,
  inputs: Record<string, string>,
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, session.guide)
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
        over,
      )
    }
    case 'skip':
    case 'unknown':
    case 'back':
      return move(ctx, session, { do: action.act }, over)
    case 'deepen':
      return move(ctx, keepInputs(ctx, session, guide, inputs), { do: 'deepen' }, over)
    case 'correct':
      return move(ctx, keepInputs(ctx, session, guide, inputs), { do: 'correct', question: action.arg ?? '' }, over)
    case 'help':
      return help(ctx, session, over)
    case 'pause':
      return pause(ctx, session, over)
    case 'cancel':
    case 'restart':
      return ask(ctx, session, action.act, over)
    case 'hand-on':
      return askHandOn(ctx, session, over)
    case 'hand-on-to':
      return handOn(ctx, session, inputs.person ?? '', over)
    case 'submit':
      return submit(ctx, session, inputs, over)
    case 'confirm':
      return confirm(ctx, session, over)
    case 'keep':
      return keep(ctx, session, over)
    default:
      return outdated(ctx, session)
  }
}

/** What was chosen on the review card itself stays chosen when the person looks at a question once more first. */
function keepInputs(ctx: Context, session: Session, guide: Guide, inputs: Record<string, string>): Session {
  if (session.progress.at !== 'review') return session
  let { progress } = session
  for (const { question, value } of reviewInputs(guide, progress)) {
    const read = kindOf(question).readInput(question, inputs[question.id] ?? '', readContext(ctx))
    if (!read.ok || read.value === value) continue
    const outcome = step(guide, progress, { do: 'answer', question: question.id, value: read.value })
    if (outcome.is === 'moved') progress = outcome.progress
  }
  return { ...session, progress }
}

/** The dialogue is over, or was never this person's. A second click on the card that ended it needs no answer. */
async function gone(ctx: Context, action: CardAction): Promise<ReplyStep[]> {
  const shown = await shownCard(ctx)
  if (shown?.step === 'done' && shown.session === action.id) return []
  return home(ctx, { key: 'note.outdated', tone: 'info' })
}
