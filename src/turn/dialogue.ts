import type { Session, Value } from '../documents.ts'
import { type Move, type Refusal, step } from '../guide/engine.ts'
import type { Question } from '../guide/guide.ts'
import type { ReadAnswer } from '../guide/kind.ts'
import { kindOf } from '../guide/questions/kinds.ts'
import type { Note, View } from '../view/views.ts'
import { similarChecks } from './checks.ts'
import { type Context, pinnedGuide, readContext } from './context.ts'
import { newContradictions } from './contradictions.ts'
import { finish } from './finish.ts'
import { below, inPlace, onShownCard, type Remark, shownCard, titleOf } from './present.ts'
import type { ReplyStep } from './reply.ts'
import { change } from './sessions.ts'

/** Wrong answers in a row after which help is offered by itself. */
const helpAfter = 3

/** Two clicks on one card within this time are one intention, in milliseconds. */
const doubleClick = 3000

/** How the next card is shown: over the clicked one, or below what was typed. */
export type Show = (ctx: Context, session: Session, remark?: Remark, closed?: Closed) => Promise<ReplyStep[]>
type Closed = Extract<View, { is: 'closed' }>

/** For clicks on the current card. */
export const over: Show = inPlace
/** For typed text. */
export const under: Show = below

/** An answer to the current question, already read from the card or from typed text. */
export async function answer(
  ctx: Context,
  session: Session,
  question: Question,
  read: ReadAnswer,
  entered: string,
  show: Show,
): Promise<ReplyStep[]> {
  if (!read.ok) return wrong(ctx, session, read.problem, entered, show)
  const closed: Closed = {
    is: 'closed',
    text: { question, answers: { [question.id]: { is: 'answered', value: read.value } } },
  }
  const wanted: Move = { do: 'answer', question: question.id, value: read.value }
  return (await nameCheck(ctx, session, wanted, show, closed)) ?? move(ctx, session, wanted, show, closed)
}

/** A new check gets its name: if there is one of the same process already, that comes first. */
async function nameCheck(
  ctx: Context,
  session: Session,
  wanted: Extract<Move, { do: 'answer' }>,
  show: Show,
  closed: Closed,
): Promise<ReplyStep[] | undefined> {
  const guide = await pinnedGuide(ctx, session.guide)
  const { produces } = guide
  if (produces.is !== 'assessment' || produces.title !== wanted.question || session.editing) return undefined
  if (titleOf(guide, session.progress.answers) === wanted.value) return undefined
  const outcome = step(guide, session.progress, wanted)
  if (outcome.is === 'refused' || (await similarChecks(ctx, String(wanted.value))).length === 0) return undefined
  return show(ctx, change(ctx, session, { progress: outcome.progress, asking: 'similar' }), {}, closed)
}

/** Takes a step in the guide and shows where it leads; a step that is not possible there is explained. */
export async function move(
  ctx: Context,
  session: Session,
  wanted: Move,
  show: Show,
  closed?: Closed,
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, session.guide)
  const outcome = step(guide, session.progress, wanted)
  if (outcome.is === 'refused') return show(ctx, session, { note: refusal(outcome.why) })
  const { progress } = outcome
  const contradictions = newContradictions(guide, session.progress.answers, progress.answers, ctx.today)
  return show(ctx, change(ctx, session, { progress }), { contradictions }, closed)
}

/** Everything is answered and to be handed in; what the guide produces decides what happens now. */
export async function submit(
  ctx: Context,
  session: Session,
  inputs: Record<string, string>,
  show: Show,
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, session.guide)
  const values: Record<string, Value> = {}
  for (const question of guide.questions.filter(({ review, id }) => review && inputs[id] !== undefined)) {
    const read = kindOf(question).readInput(question, inputs[question.id] ?? '', readContext(ctx))
    if (read.ok) values[question.id] = read.value
  }
  const outcome = step(guide, session.progress, { do: 'submit', values })
  if (outcome.is === 'refused') return show(ctx, session, { note: refusal(outcome.why) })
  const next = change(ctx, session, { progress: outcome.progress })
  return outcome.is === 'complete' ? finish(ctx, next, guide, show) : show(ctx, next)
}

/** Help for the current card: what is meant, with an example. Changes nothing. */
export function help(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  return show(ctx, session, { showHelp: true })
}

export async function pause(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  return show(ctx, change(ctx, session, { status: 'paused' }), {}, { is: 'closed', text: { key: 'closed.paused' } })
}

/** Asks before something is thrown away. */
export async function ask(
  ctx: Context,
  session: Session,
  asking: 'cancel' | 'restart',
  show: Show,
): Promise<ReplyStep[]> {
  return show(ctx, change(ctx, session, { asking }))
}

/**
 * A click that came too late or from an old card: nothing changes, the current card is shown. The second click of a
 * double click needs no explanation.
 */
export async function outdated(ctx: Context, session: Session, clickedRev?: number): Promise<ReplyStep[]> {
  const { what, at } = ctx.event
  const twice = clickedRev === session.rev - 1 && Date.parse(at) - Date.parse(session.updatedAt) < doubleClick
  if (twice && (await onShownCard(ctx))) return inPlace(ctx, session)
  const note: Note = { key: 'note.outdated', tone: 'info' }
  const current = await shownCard(ctx)
  if (what.is !== 'action' || !current || current.activityId === what.card) return inPlace(ctx, session, { note })
  const closed: View = { is: 'closed', text: { key: 'closed.outdated' } }
  return [{ do: 'replace', view: closed }, ...(await below(ctx, session, { note }))]
}

async function wrong(
  ctx: Context,
  session: Session,
  problem: Remark['problem'],
  entered: string,
  show: Show,
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, session.guide)
  const outcome = step(guide, session.progress, { do: 'wrong' })
  const next = outcome.is === 'refused' ? session : change(ctx, session, { progress: outcome.progress })
  const offer = next.progress.tries >= helpAfter
  return show(ctx, next, {
    ...(problem && { problem }),
    entered,
    ...(offer && { showHelp: true, note: { key: 'note.help-offered', tone: 'info' } }),
  })
}

function refusal(why: Refusal): Note {
  return { key: `note.${why}`, tone: 'warning' }
}
