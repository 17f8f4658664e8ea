import type { Answers, Session, ShownCard } from '../documents.ts'
import { asked, count, current, deepenCount, done, reviewInputs, reviewRows, tally } from '../guide/engine.ts'
import type { Guide } from '../guide/guide.ts'
import type { Problem } from '../guide/kind.ts'
import type { Contradiction, Draft, Note, View } from '../view/views.ts'
import { similarChecks } from './checks.ts'
import { type Context, pinnedGuide } from './context.ts'
import { contradictionsIn } from './contradictions.ts'
import type { ReplyStep } from './reply.ts'

/** What is said on the card besides the dialogue's own state. */
export interface Remark {
  note?: Note
  problem?: Problem
  entered?: string
  showHelp?: boolean
  contradictions?: Contradiction[]
}

/** What stays of the card that was current until now, when the next one goes below it. */
type Closed = Extract<View, { is: 'closed' }>

const continued: Closed = { is: 'closed', text: { key: 'closed.continued-below' } }

/** The clicked card becomes the dialogue's current card. */
export async function inPlace(ctx: Context, session: Session, remark: Remark = {}): Promise<ReplyStep[]> {
  return [{ do: 'replace', view: await sessionView(ctx, session, remark), shown: shownAs(session) }]
}

/** The current card goes below as a new message, and the card that was current until now shrinks to one line. */
export async function below(
  ctx: Context,
  session: Session,
  remark: Remark = {},
  closed: Closed = continued,
): Promise<ReplyStep[]> {
  const view = await sessionView(ctx, session, remark)
  return [...(await closeShown(ctx, closed)), { do: 'send', view, shown: shownAs(session) }]
}

/** Reduces the dialogue card last shown to this person to one line, if there is one. */
export async function closeShown(ctx: Context, closed: Closed = continued): Promise<ReplyStep[]> {
  const card = await shownCard(ctx)
  return card && card.step !== 'done' ? [{ do: 'close', card: card.activityId, view: closed }] : []
}

/** The dialogue card last shown to this person, as far as remembered. */
export async function shownCard(ctx: Context): Promise<ShownCard | undefined> {
  return ctx.work.peek('cards', ctx.person.id)
}

/** True if the event is a click on the dialogue card last shown. */
export async function onShownCard(ctx: Context): Promise<boolean> {
  const { what } = ctx.event
  return what.is === 'action' && what.card !== undefined && what.card === (await shownCard(ctx))?.activityId
}

/** True if the click was on the card of a dialogue that is still open: that card must stay. */
export async function onOpenDialogue(ctx: Context): Promise<boolean> {
  return (await onShownCard(ctx)) && (await shownCard(ctx))?.step !== 'done'
}

/** The step a card of this session shows: what it asks, or where the guide is. */
export function stepOf(session: Session): string {
  if (session.status === 'paused') return 'paused'
  return session.asking ? `asking ${session.asking}` : session.progress.at
}

/** An open dialogue in one line: guide, title so far, how far. */
export async function draftOf(ctx: Context, session: Session): Promise<Draft> {
  const guide = await pinnedGuide(ctx, session.guide)
  const title = titleOf(guide, session.progress.answers)
  return { session: session.id, guide: guide.title, ...tally(guide, session.progress), ...(title && { title }) }
}

/** The answer that names the result, if it was given. */
export function titleOf(guide: Guide, answers: Answers): string | undefined {
  const answer = guide.produces.is === 'nothing' ? undefined : answers[guide.produces.title]
  return answer?.is === 'answered' ? String(answer.value) : undefined
}

function shownAs(session: Session) {
  return { session: session.id, step: stepOf(session), rev: session.rev }
}

async function sessionView(ctx: Context, session: Session, remark: Remark): Promise<View> {
  const guide = await pinnedGuide(ctx, session.guide)
  const { note } = remark
  if (session.status === 'paused') return { is: 'paused', draft: await draftOf(ctx, session), ...(note && { note }) }
  const { id, rev, asking, code } = session
  const base = { session: id, rev, guide: guide.title }
  if (asking === 'code' && code) return { is: 'code', session: id, rev, code }
  if (asking === 'cancel' || asking === 'restart') {
    const title = titleOf(guide, session.progress.answers)
    const editing = session.editing !== undefined
    return { is: 'confirm', what: asking, ...base, ...(title && { title }), ...(editing && { editing }) }
  }
  if (asking === 'hand-on') {
    const title = titleOf(guide, session.progress.answers)
    return { is: 'hand-on', ...base, ...(title && { title }), ...(note && { note }) }
  }
  if (asking === 'similar') {
    const title = titleOf(guide, session.progress.answers) ?? ''
    return { is: 'similar-checks', session: id, rev, title, items: await similarChecks(ctx, title) }
  }
  if (session.progress.at === 'review') return reviewView(ctx, session, guide, remark)
  return questionView(ctx, session, guide, remark)
}

function questionView(ctx: Context, session: Session, guide: Guide, remark: Remark): View {
  const { progress } = session
  const question = current(guide, progress)
  const phase = guide.phases.find(({ id }) => id === question?.phase)
  if (!question || !phase) throw new Error('A session stands at a question its guide does not have')
  const answer = progress.answers[question.id]
  const counted = count(guide, progress)
  const { note, problem, entered, contradictions } = remark
  return {
    is: 'question',
    session: session.id,
    rev: session.rev,
    guide: guide.title,
    question,
    phase: phase.title,
    ...(counted && { count: counted }),
    done: done(guide, progress),
    ...(answer?.is === 'answered'
      ? { value: answer.value }
      : question.default !== undefined && { value: question.default }),
    ...(entered !== undefined && { entered }),
    ...(problem && { problem }),
    ...(note && { note }),
    ...(contradictions && { contradictions }),
    canBack: asked(guide, progress)[0]?.id !== question.id,
    mayHandOn: guide.produces.is === 'assessment',
    showHelp: remark.showHelp ?? progress.tries >= 3,
    today: ctx.today,
  }
}

function reviewView(ctx: Context, session: Session, guide: Guide, remark: Remark): View {
  const { progress } = session
  const editing = session.editing !== undefined
  const { answers } = progress
  const naming = guide.produces.is === 'idea' ? guide.produces.naming : undefined
  const deepen = deepenCount(guide, progress)
  return {
    is: 'review',
    session: session.id,
    rev: session.rev,
    guide: guide.title,
    // An idea that was submitted with a name keeps it: the choice is not offered again.
    rows: reviewRows(guide, progress)
      .filter(({ question }) => !(editing && question.id === naming))
      .map(row => ({ ...row, answers })),
    inputs: reviewInputs(guide, progress).filter(({ question }) => !(editing && question.id === naming)),
    ...(deepen > 0 && { deepen }),
    name: ctx.person.name,
    editing,
    mayHandOn: guide.produces.is === 'assessment',
    contradictions: contradictionsIn(guide, answers, ctx.today),
    ...(remark.note && { note: remark.note }),
    today: ctx.today,
  }
}
