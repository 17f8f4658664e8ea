import type { Value } from '../../documents/answers.ts'
import type { Progress, Session } from '../../documents/session.ts'
import { type Move, type Refusal, step } from '../../guide/engine.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import type { Problem, ReadAnswer } from '../../guide/kind.ts'
import { optionsOfValue } from '../../guide/questions/own-words.ts'
import { withReviewInputs } from '../../guide/review.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { holdsCode } from '../../idea/idea.ts'
import type { Note } from '../../view/parts/note.ts'
import { guideOf, pinnedGuide, readContext } from '../context.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { newContradictions } from './contradictions.ts'
import { fixedQuestion, helpAfter, type Remark, sessionView, stepOf, titleOf } from './session-view.ts'
import { change, doubleClick } from './sessions.ts'
import { below, type Closed, inPlace, onShownCard, type Show, shownCard } from './show.ts'
import { endTrial } from './trial.ts'

/** What was refused is shown again up to this length; a card can hold about 28,000 characters in all. */
const repeated = 3000

/** An answer to the current question, already read from the card or from typed text. */
export async function answer(
  ctx: Context,
  session: Session,
  question: Question,
  read: ReadAnswer,
  entered: string,
  show: Show,
): Promise<ReplyStep[]> {
  if (!read.ok) {
    const isCode = read.problem.unit !== undefined && holdsCode(read.problem.unit)
    return isCode
      ? wrong(ctx, session, { code: 'holds-code', values: {} }, '', show)
      : wrong(ctx, session, read.problem, entered, show)
  }
  const { value } = read
  // Nor is it shown once more.
  if ([value].flat().some(each => holdsCode(String(each))))
    return wrong(ctx, session, { code: 'holds-code', values: {}, ...chosenOf(question, value) }, '', show)
  const closed: Closed = { is: 'closed', text: { question, answers: { [question.id]: { is: 'answered', value } } } }
  const wanted: Move = { do: 'answer', question: question.id, value }
  return (await nameCheck(ctx, session, wanted, show, closed)) ?? move(ctx, session, wanted, show, {}, closed)
}

/** What else was chosen is shown again. */
function chosenOf(question: Question, value: Value): { chosen?: string[] } {
  return 'options' in question ? { chosen: optionsOfValue(value) } : {}
}

/** Something new gets its name: if there is a check of the same process, or such an idea, that comes first. */
async function nameCheck(
  ctx: Context,
  session: Session,
  wanted: Extract<Move, { do: 'answer' }>,
  show: Show,
  closed: Closed,
): Promise<ReplyStep[] | undefined> {
  const guide = await guideOf(ctx, session)
  if (titleQuestion(guide) !== wanted.question || session.editing || session.trial) return undefined
  const { answers } = session.progress
  if (Object.keys(answers).length > 1 && titleOf(guide, answers) === wanted.value) return undefined
  const outcome = step(guide, session.progress, wanted)
  const { similar } = ctx.subjects.receives[guide.produces.is] ?? {}
  if (outcome.is === 'refused' || !(await similar?.exists(ctx, session, String(wanted.value)))) return undefined
  return show(ctx, change(ctx, session, { progress: outcome.progress, asking: 'similar' }), {}, closed)
}

/** Takes a step in the guide and shows where it leads; a step that is not possible there is explained. */
export async function move(
  ctx: Context,
  session: Session,
  wanted: Move,
  show: Show,
  remark: Remark = {},
  closed?: Closed,
): Promise<ReplyStep[]> {
  const guide = await guideOf(ctx, session)
  if ('question' in wanted && wanted.question === fixedQuestion(ctx, guide, session))
    return show(ctx, session, { note: { key: 'note.name-stays', tone: 'warning' } })
  const outcome = step(guide, session.progress, wanted)
  if (outcome.is === 'refused') return show(ctx, session, { note: refusal(outcome.why) })
  const { progress } = outcome
  const contradictions = newContradictions(guide, session.progress.answers, progress.answers)
  return show(ctx, change(ctx, session, { progress }), { contradictions, ...remark }, closed)
}

/** Everything is answered and to be handed in; what the guide produces decides what happens now. */
export async function submit(
  ctx: Context,
  session: Session,
  inputs: Record<string, string>,
  show: Show,
): Promise<ReplyStep[]> {
  const guide = await guideOf(ctx, session)
  const { session: filled, refused } = withInputs(ctx, session, guide, inputs)
  const { progress } = filled
  if (refused) return show(ctx, change(ctx, session, { progress }), { ...whyRefused(refused), given: inputs })
  const outcome = step(guide, progress, { do: 'submit', values: {} })
  if (outcome.is === 'refused')
    return show(ctx, change(ctx, session, { progress }), { note: refusal(outcome.why), given: inputs })
  const next = change(ctx, filled, { progress: outcome.progress })
  if (outcome.is === 'complete' && next.trial) return endTrial(ctx, next, guide)
  const receiver = ctx.subjects.receives[guide.produces.is]
  return outcome.is === 'complete' && receiver ? receiver.finish(ctx, next, guide, show) : show(ctx, next)
}

/**
 * What was chosen on the review card itself, with the name or without, stays chosen whatever is clicked there.
 * `refused`: why an input holds no answer, which is never passed over in silence. The others count all the same.
 */
export function withInputs(
  ctx: Context,
  session: Session,
  guide: Guide,
  inputs: Record<string, string>,
): { session: Session; refused?: Problem } {
  const fixed = fixedQuestion(ctx, guide, session)
  const { progress, refused } = withReviewInputs(guide, session.progress, inputs, readContext(ctx), fixed)
  return { session: { ...session, progress }, ...(refused && { refused }) }
}

/** Where nothing possible was chosen the card says what to do; anything else says why. */
function whyRefused(problem: Problem): Remark {
  const isNoChoice = problem.code === 'empty' || problem.code === 'option-unknown'
  return isNoChoice ? { note: { key: 'note.choose', tone: 'warning' } } : { problem }
}

/** Help for the current card: what is meant, with an example. Changes nothing. */
export function help(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  return show(ctx, session, { showHelp: true })
}

/** Puts a dialogue aside: it stands where it stood. */
export async function setAside(ctx: Context, session: Session): Promise<Session> {
  return change(ctx, session, { status: 'paused', progress: await undecided(ctx, session) })
}

export async function pause(ctx: Context, session: Session, show: Show): Promise<ReplyStep[]> {
  return show(ctx, await setAside(ctx, session))
}

/** Where a dialogue goes on that leaves open whether it is the same process again: at the name, which asks once more. */
async function undecided(ctx: Context, { asking, guide, progress }: Session): Promise<Progress> {
  const title = titleQuestion(await pinnedGuide(ctx, guide))
  return asking === 'similar' && title !== undefined ? { ...progress, at: title } : progress
}

/** Asks before something is thrown away. */
export async function ask(
  ctx: Context,
  session: Session,
  asking: 'cancel' | 'restart',
  show: Show,
): Promise<ReplyStep[]> {
  return show(ctx, change(ctx, session, { asking, progress: await undecided(ctx, session) }))
}

/**
 * A click that came too late or from an old card: nothing changes, the current card is shown. The second click of a
 * double click needs no explanation. A dialogue that is paused shows so on the clicked card and leaves the one that is
 * open alone.
 */
export async function outdated(ctx: Context, session: Session, clickedRev?: number): Promise<ReplyStep[]> {
  const { what, at } = ctx.event
  const onCurrent = await onShownCard(ctx)
  const twice = clickedRev === session.rev - 1 && Date.parse(at) - Date.parse(session.updatedAt) < doubleClick
  if (twice && onCurrent) return inPlace(ctx, session)
  const note: Note = { key: 'note.outdated', tone: 'info' }
  if (what.is !== 'action' || onCurrent || !(await shownCard(ctx))) return inPlace(ctx, session, { note })
  if (session.status === 'paused') return [{ do: 'replace', view: await sessionView(ctx, session, { note }) }]
  const closed: Closed = { is: 'closed', text: { key: 'closed.outdated' } }
  return [{ do: 'replace', view: closed }, ...(await below(ctx, session, { note }))]
}

async function wrong(
  ctx: Context,
  session: Session,
  problem: Remark['problem'],
  entered: string,
  show: Show,
): Promise<ReplyStep[]> {
  const guide = await guideOf(ctx, session)
  const outcome = step(guide, session.progress, { do: 'wrong' })
  const next = outcome.is === 'refused' ? session : change(ctx, session, { progress: outcome.progress })
  rememberAsked(ctx, next, problem)
  return show(ctx, next, {
    ...(problem && { problem }),
    ...(entered.length <= repeated && { entered }),
    ...(next.progress.tries >= helpAfter && { note: { key: 'note.help-offered', tone: 'info' } }),
  })
}

/** A typed yes answers what the problem asks; of a dialogue that keeps nothing no answer is remembered. */
function rememberAsked(ctx: Context, next: Session, problem: Remark['problem']): void {
  if (next.unkept && !next.trial) return
  const card = { id: next.id, step: stepOf(next), rev: next.rev }
  const [only, another] = problem?.meant ?? []
  if (problem?.unit !== undefined) remember(ctx, { act: 'take-unit', ...card, arg: problem.unit })
  else if (only && !another) remember(ctx, { act: 'answer', ...card, said: { answer: only.input } })
}

function refusal(why: Refusal): Note {
  return { key: `note.${why}`, tone: 'warning' }
}
