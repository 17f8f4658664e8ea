import type { Progress, Session } from '../../documents/session.ts'
import { start, step } from '../../guide/engine.ts'
import type { Guide, QuestionOf } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { Note } from '../../view/parts/note.ts'
import { readContext } from '../context.ts'
import { guideFor } from '../dialogue/guides.ts'
import { home } from '../dialogue/home.ts'
import { change, doubleClick, mostDrafts, open, pauseOthers, untouched } from '../dialogue/sessions.ts'
import { below, type Closed } from '../dialogue/show.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { problemQuestion } from './problem.ts'

/** A text becomes an answer of a new idea, to be checked and completed: a message taken along, or what was typed. */
export async function beginIdea(ctx: Context, text: string): Promise<ReplyStep[]> {
  const guide = ctx.deps.guides.current(guideFor.idea)
  if (!guide) return home(ctx, { key: 'note.not-available', tone: 'info' })
  const { progress, note } = takenAlong(ctx, guide, text)
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const twice = sessions.find(session => isSame(ctx, session, guide, progress))
  if (twice) return below(ctx, twice, { note })
  const begun = untouched(sessions, guide)
  if (!begun && sessions.length >= mostDrafts)
    return home(ctx, { key: 'note.too-many-drafts', values: { most: mostDrafts }, tone: 'warning' })
  const closed = sessions.some(({ status, id }) => status === 'active' && id !== begun?.id) ? paused : undefined
  await pauseOthers(ctx, begun?.id)
  const session = begun ? change(ctx, begun, { status: 'active', progress }) : await open(ctx, guide, { progress })
  return below(ctx, session, { note }, closed)
}

/** Where the dialogue begins with this text. What is too long for its question is cut, and the person is told. */
function takenAlong(ctx: Context, guide: Guide, text: string): { progress: Progress; note: Note } {
  const progress = start(guide)
  const question = problemQuestion(guide)
  const { text: fitting, cut } = fitted(text, question)
  const read = question && kindOf(question).readText(question, fitting, readContext(ctx))
  if (!question || !read?.ok) return { progress, note: { key: 'note.message-without-text', tone: 'info' } }
  const outcome = step(guide, progress, { do: 'answer', question: question.id, value: read.value })
  if (outcome.is !== 'moved') return { progress, note: { key: 'note.message-without-text', tone: 'info' } }
  const label = question.label[ctx.language] ?? question.label.de
  const note: Note = cut
    ? { key: 'note.idea-from-message-cut', values: { label, max: question.max }, tone: 'warning' }
    : { key: 'note.idea-from-message', tone: 'info' }
  return { progress: outcome.progress, note }
}

/** A text in one line where the question wants one, cut after a whole word where it is too long. */
function fitted(text: string, question: QuestionOf<'text'> | undefined): { text: string; cut: boolean } {
  const max = question?.max ?? 0
  const whole = question?.lines === 'one' ? text.replace(/\s+/g, ' ') : text
  if (whole.length <= max) return { text: whole, cut: false }
  const part = whole
    .slice(0, max - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const blank = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'), part.lastIndexOf('\t'))
  const words = blank < 0 ? part : part.slice(0, blank)
  return { text: `${(words.length > max / 2 ? words : part).trimEnd()}…`, cut: true }
}

/** The same message was taken along a moment ago: two clicks, or the same delivery under a new id. */
function isSame(ctx: Context, session: Session, guide: Guide, { answers }: Progress): boolean {
  const lately = Date.parse(ctx.event.at) - Date.parse(session.updatedAt) < doubleClick
  const same = JSON.stringify(session.progress.answers) === JSON.stringify(answers)
  return lately && same && session.guide.hash === guide.hash && Object.keys(answers).length > 0
}

const paused: Closed = { is: 'closed', text: { key: 'closed.paused' } }
