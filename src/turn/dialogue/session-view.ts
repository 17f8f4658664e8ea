import type { Answers } from '../../documents/answers.ts'
import type { Session } from '../../documents/session.ts'
import type { Scheme } from '../../documents/settings.ts'
import {
  asked,
  count,
  current,
  deepenCount,
  done,
  mayShorten,
  reviewInputs,
  reviewRows,
  tally,
} from '../../guide/engine.ts'
import { type Glossary, termsOn } from '../../guide/glossary.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import type { Problem, ReadContext } from '../../guide/kind.ts'
import { titleQuestion } from '../../guide/titled.ts'
import type { Contradiction } from '../../view/dialogue/contradiction.ts'
import type { Draft } from '../../view/dialogue/draft.ts'
import type { QuestionView } from '../../view/dialogue/question.ts'

import type { AlikeItem } from '../../view/parts/alike.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { answerContext, guideOf } from '../context.ts'
import type { Shown } from '../reply.ts'
import type { Context, Similar } from '../subject.ts'
import { contradictionsIn } from './contradictions.ts'
import { beginsAnew } from './sessions.ts'

/** After so many wrong answers in a row help is offered by itself. */
export const helpAfter = 3

/** What is said on the card besides the dialogue's own state. */
export interface Remark {
  note?: Note
  problem?: Problem
  entered?: string
  /** What stood in the inputs of the review, by question. */
  given?: Record<string, string>
  showHelp?: boolean
  contradictions?: Contradiction[]
  /** Whoever is to go on, as typed. */
  chosen?: { id: string; name: string }
}

/** The step a card of this session shows: what it asks, or where the guide is. */
export function stepOf(session: Session): string {
  if (session.status === 'paused') return 'paused'
  const asks = session.asking !== undefined && session.asking !== 'choice'
  return asks ? `asking ${session.asking}` : session.progress.at
}

/** An open dialogue in one line: guide, title so far, how far. */
export async function draftOf(ctx: Context, session: Session): Promise<Draft> {
  const guide = await guideOf(ctx, session)
  const title = titleOf(guide, session.progress.answers)
  return {
    session: session.id,
    guide: guide.title,
    ...tally(guide, session.progress),
    ...(title && { title }),
    ...trialOf(session),
  }
}

/** Unfinished dialogues of this person that are to produce something new of this kind. */
export async function draftsOf(ctx: Context, kind: Guide['produces']['is']): Promise<Session[]> {
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const guides = await Promise.all(sessions.map(session => guideOf(ctx, session)))
  return sessions.filter(({ editing, trial }, index) => !editing && !trial && guides[index]?.produces.is === kind)
}

/** The question that cannot be answered again: an idea that was handed in with a name keeps it. */
export function fixedQuestion(ctx: Context, guide: Guide, session: Session): string | undefined {
  return session.editing === undefined ? undefined : ctx.subjects.receives[guide.produces.is]?.fixed?.(guide)
}

/** Whether somebody else may go on with a dialogue of this guide; a trial is its author's own. */
export function mayHandOn(ctx: Context, { produces }: Guide, { trial, part }: Session): boolean {
  return !trial && !part && (ctx.subjects.receives[produces.is]?.handsOn ?? false)
}

/** Said on every card of a trial. */
function trialOf({ trial }: Pick<Session, 'trial'>): { trial?: true } {
  return trial ? { trial } : {}
}

/** The answer that names the result, if it was given. */
export function titleOf(guide: Guide, answers: Answers): string | undefined {
  const title = titleQuestion(guide)
  const answer = title === undefined ? undefined : answers[title]
  return answer?.is === 'answered' ? String(answer.value) : undefined
}

/** What is remembered of a card that shows this session. */
export function shownAs(session: Session): Shown {
  return { session: session.id, step: stepOf(session), rev: session.rev }
}

/** The card of a dialogue as it stands. */
export async function sessionView(ctx: Context, session: Session, remark: Remark): Promise<View> {
  const guide = await guideOf(ctx, session)
  const lost = beginsAnew(session) ? ({ key: 'note.begins-anew', tone: 'info' } satisfies Note) : undefined
  const note = lost ?? remark.note
  if (session.status === 'paused') return { is: 'paused', draft: await draftOf(ctx, session), ...(note && { note }) }
  const { id, rev, asking } = session
  const base = { session: id, rev, guide: guide.title }
  if (asking === 'code') return { is: 'code', session: id, rev, code: ctx.deps.passcodes.of(id), ...(note && { note }) }
  if (asking === 'cancel' || asking === 'restart') {
    const title = titleOf(guide, session.progress.answers)
    const editing = session.editing !== undefined
    return {
      is: 'confirm',
      what: asking,
      ...base,
      ...(title && { title }),
      ...(editing && { editing }),
      ...(note && { note }),
    }
  }
  if (asking === 'hand-on') {
    const title = titleOf(guide, session.progress.answers)
    const { chosen } = remark
    return { is: 'hand-on', ...base, ...(title && { title }), ...(note && { note }), ...(chosen && { chosen }) }
  }
  const { similar } = ctx.subjects.receives[guide.produces.is] ?? {}
  if (asking === 'similar' && similar)
    return similar.view(ctx, session, titleOf(guide, session.progress.answers) ?? '', note)
  const alike = await alikeOn(ctx, similar, guide, session)
  return stepView(
    guide,
    session,
    { ...remark, ...(note && { note }) },
    {
      ...(await answerContext(ctx)),
      glossary: ctx.deps.glossary,
      hasExamples: ctx.deps.examples.current().some(example => example.guide.id === guide.id),
      mayHandOn: mayHandOn(ctx, guide, session),
      fixed: fixedQuestion(ctx, guide, session),
      scheme: ctx.deps.setting.scheme,
      alike,
    },
  )
}

/** What a step of a guide shows besides the guide and its answers. */
export interface Around extends Omit<ReadContext, 'language'> {
  glossary: Glossary
  hasExamples: boolean
  mayHandOn: boolean
  /** See `fixedQuestion`. */
  fixed?: string | undefined
  /** Whether an idea counts for the suggestion scheme. */
  scheme?: Scheme | undefined
  /** What is perhaps like it. */
  alike?: AlikeItem[]
}

/**
 * What is like something new, shown folded, so that it interrupts nothing: below the question that follows the title; and on
 * the review, when problem and goal are known, too.
 */
async function alikeOn(
  ctx: Context,
  similar: Similar | undefined,
  guide: Guide,
  { progress, editing, trial }: Session,
): Promise<AlikeItem[]> {
  const title = titleOf(guide, progress.answers)
  if (editing !== undefined || trial || title === undefined) return []
  if (progress.at === 'review') return (await similar?.alike?.(ctx, { title, answers: progress.answers })) ?? []
  const questions = asked(guide, progress)
  const before = questions[questions.findIndex(({ id }) => id === progress.at) - 1]
  return before?.id === titleQuestion(guide) ? ((await similar?.hinted?.(ctx, title)) ?? []) : []
}

/** What a dialogue has of its own, wherever it is kept. */
type Dialogue = Pick<Session, 'id' | 'rev' | 'progress' | 'editing' | 'trial'>

/** The question a dialogue stands at, or its review. */
export function stepView(guide: Guide, dialogue: Dialogue, remark: Remark, around: Around): View {
  return dialogue.progress.at === 'review'
    ? reviewView(around, dialogue, guide, remark)
    : questionView(around, dialogue, guide, remark)
}

function questionView(around: Around, session: Dialogue, guide: Guide, remark: Remark): View {
  const { units } = around
  const { progress } = session
  const question = current(guide, progress)
  const phase = guide.phases.find(({ id }) => id === question?.phase)
  if (!question || !phase) throw new Error('A session stands at a question its guide does not have')
  const answer = progress.answers[question.id]
  const counted = count(guide, progress)
  const { note, problem, entered, contradictions } = remark
  const terms = termsOn(around.glossary, textsOf(question), question.terms)
  return {
    is: 'question',
    session: session.id,
    rev: session.rev,
    guide: guide.title,
    question,
    phase: phase.title,
    ...(counted && { count: counted }),
    steps: tally(guide, progress).of,
    done: done(guide, progress),
    ...pathOf(guide, session, question),
    ...introOf(around, guide, session),
    ...(answer?.is === 'answered'
      ? { value: answer.value }
      : question.default !== undefined && { value: question.default }),
    ...(question.kind === 'unit' && units && { units: units.all }),
    ...(entered !== undefined && { entered }),
    ...(problem && { problem }),
    ...(note && { note }),
    ...(contradictions && { contradictions }),
    terms,
    ...(around.alike && around.alike.length > 0 && { alike: around.alike }),
    canBack: asked(guide, progress)[0]?.id !== question.id,
    mayHandOn: around.mayHandOn,
    ...trialOf(session),
    mayShorten: mayShorten(guide, progress),
    showHelp: remark.showHelp ?? progress.tries >= helpAfter,
    today: around.today,
  }
}

/** What a question says before anything is unfolded. */
function textsOf(question: Question) {
  const options = 'options' in question ? question.options : []
  return [question.ask, question.hint, ...options.map(({ label }) => label)]
}

/** The phases that are asked on the way chosen, if there are several. */
function pathOf(guide: Guide, { progress }: Dialogue, here: Question): Pick<QuestionView, 'path'> {
  const on = new Set(asked(guide, progress).map(({ phase }) => phase))
  const phases = guide.phases.filter(({ id }) => on.has(id))
  const at = phases.findIndex(({ id }) => id === here.phase)
  const place = (index: number) => (index < at ? 'behind' : index === at ? 'here' : 'ahead')
  return phases.length < 2 ? {} : { path: phases.map(({ title }, index) => ({ phase: title, is: place(index) })) }
}

/** What the dialogue is for, on its first card. */
function introOf({ hasExamples }: Around, guide: Guide, { progress, editing }: Dialogue): Pick<QuestionView, 'intro'> {
  if (editing !== undefined || Object.keys(progress.answers).length > 0) return {}
  const { purpose, minutes, shortWay } = guide
  return { intro: { purpose, minutes, ...(shortWay && { shortWay }), ...(hasExamples && { hasExamples }) } }
}

function reviewView(
  { fixed, today, mayHandOn, scheme, alike = [] }: Around,
  session: Dialogue,
  guide: Guide,
  remark: Remark,
): View {
  const { progress } = session
  const editing = session.editing !== undefined
  const { answers } = progress
  const deepen = deepenCount(guide, progress, fixed)
  return {
    is: 'review',
    session: session.id,
    rev: session.rev,
    guide: guide.title,
    rows: reviewRows(guide, progress)
      .filter(({ question }) => question.id !== fixed)
      .map(row => ({ ...row, answers })),
    inputs: reviewInputs(guide, progress).filter(({ question }) => question.id !== fixed),
    ...(deepen.most > 0 && { deepen, ...(guide.shortWay && { shortWay: guide.shortWay }) }),
    editing,
    mayHandOn,
    ...(scheme && guide.produces.is === 'idea' && { scheme }),
    ...trialOf(session),
    contradictions: contradictionsIn(guide, answers),
    ...(alike.length > 0 && { alike }),
    ...(remark.note && { note: remark.note }),
    ...(remark.problem && { problem: remark.problem }),
    ...(remark.given && { entered: remark.given }),
    today,
  }
}
