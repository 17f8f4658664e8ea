import type { Session } from '../../documents/session.ts'
import { current } from '../../guide/engine.ts'
import { explain } from '../../guide/glossary.ts'
import type { Question } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { hashCode, holdsCode } from '../../idea/idea.ts'
import { commandIn, type Understood } from '../command.ts'
import { answerContext, guideOf } from '../context.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { says } from '../words.ts'
import { setAside } from './dialogue.ts'
import { draftOf, stepOf } from './session-view.ts'
import { change } from './sessions.ts'
import { below } from './show.ts'
import { commandInFreeText, dialogueCommand } from './words.ts'

/** After this long without an answer, in milliseconds, what is typed need not be meant for the dialogue. */
const forgotten = 60 * 60 * 1000

/** Commands whose sentences name something of ours by its number, or by a word that nobody begins an answer with. */
const byNumber = new Set(['task', 'idea-said', 'show-idea', 'show-check', 'adopt', 'refer-check', 'workshop-said'])

/**
 * What is typed while a dialogue is open, but meant for something else. At a text question, where nearly everything is an
 * answer: what the bot or the app's list of commands offers word for word, a sentence about something of ours by its
 * number, and a Kennwort. After an hour without an answer everything else, too, and the dialogue is paused by itself.
 * Undefined: it is for the dialogue.
 * @param carryOut does what is typed as if no dialogue were open
 */
export async function aside(
  ctx: Context,
  session: Session,
  text: string,
  carryOut: (ctx: Context, text: string) => Promise<ReplyStep[]>,
): Promise<ReplyStep[] | undefined> {
  if (explain(ctx.deps.glossary, text)) return undefined
  const isLate = Date.parse(ctx.event.at) - Date.parse(session.updatedAt) > forgotten
  const question = await questionOf(ctx, session)
  if (question?.kind === 'text' ? commandInFreeText(text) : dialogueCommand(text)) return undefined
  const outside = commandIn(ctx.subjects.commands, text)
  if (outside && (isLate || (question?.kind === 'text' && (await isInvited(ctx, outside, text)))))
    return interrupt(ctx, session, isLate, () => carryOut(ctx, text))
  if (!isLate) return undefined
  const isAnswer = question && kindOf(question).readText(question, text, await answerContext(ctx)).ok
  if (question?.kind === 'text') return isAnswer && !holdsCode(text) ? offer(ctx, session, text) : undefined
  return isAnswer ? undefined : interrupt(ctx, session, isLate, () => carryOut(ctx, text))
}

/** The question that is open; none at the review, or while the dialogue asks for a yes. */
async function questionOf(ctx: Context, session: Session): Promise<Question | undefined> {
  if (session.asking !== undefined && session.asking !== 'choice') return undefined
  return current(await guideOf(ctx, session), session.progress)
}

/** Whether the bot itself said that this can be written, or it is a Kennwort, which must not stand in an answer. */
async function isInvited(ctx: Context, { command: { is }, said }: Understood, text: string): Promise<boolean> {
  if (says('offered', text)) return true
  if (said === undefined) return false
  if (byNumber.has(is) || is === 'idea-code') return true
  // "Eine gute Idee" has the form of a Kennwort, too.
  return (
    is === 'code' && (holdsCode(text) || /\d/.test(text) || (await ctx.work.ideaByCode(hashCode(text))) !== undefined)
  )
}

/** Carries out something else. The draft stays: it waits, or it is paused, which is said once. */
async function interrupt(
  ctx: Context,
  session: Session,
  isLate: boolean,
  carryOut: () => Promise<ReplyStep[]>,
): Promise<ReplyStep[]> {
  const draft = isLate ? await setAside(ctx, session) : session
  const closed: ReplyStep = {
    do: 'close',
    closing: { view: { is: 'closed', text: { key: 'closed.paused' } }, session: session.id },
  }
  const steps = await carryOut()
  const isSaid = steps.some(showsDrafts) || !(await ctx.work.get('sessions', session.id))
  const key = isLate ? 'note.draft-paused' : 'note.draft-waits'
  const waits: ReplyStep = {
    do: 'send',
    view: { is: 'resume', drafts: [await draftOf(ctx, draft)], note: { key, tone: 'info' } },
  }
  return [...(isLate ? [closed] : []), ...steps, ...(isSaid ? [] : [waits])]
}

/** Cards with drafts on them, and those of another dialogue, say enough. */
function showsDrafts(step: ReplyStep): boolean {
  if (!('view' in step) || step.view === undefined) return false
  return step.view.is === 'home' || step.view.is === 'resume' || ('shown' in step && step.shown !== undefined)
}

/** After an hour a text may be the answer or not: it is shown in its place, and taken with a click or a yes. */
async function offer(ctx: Context, session: Session, text: string): Promise<ReplyStep[]> {
  const next = change(ctx, session, {})
  // What is remembered of a person is stored; a dialogue that keeps nothing is answered with a click.
  if (!session.unkept)
    remember(ctx, { act: 'answer', id: next.id, step: stepOf(next), rev: next.rev, said: { answer: text } })
  return below(ctx, next, { entered: text, note: { key: 'note.draft-was-paused', tone: 'info' } })
}
