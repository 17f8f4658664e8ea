import type { Idea } from '../../documents/idea.ts'
import { answer, ask } from '../../idea/question.ts'
import { auditIdea } from '../audit.ts'
import { longestReason, neededText } from '../entered.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { type Again, asShown, refusedText, typed } from './again.ts'
import { ideaItem } from './item.ts'
import { tellAuthor, tellCoordinators } from './notify.ts'
import { saved } from './saved.ts'
import { ideaView } from './view.ts'

/** Longest answer to a question, in characters. */
const longestAnswer = 2_000

/** The form of a question to the author. */
export async function askForQuestion(ctx: Context, idea: Idea, put: Put, again?: Again): Promise<ReplyStep[]> {
  remember(ctx, { act: 'ask-author-yes', id: idea.id, ...asShown(idea, again) })
  const item = await ideaItem(ctx, idea)
  return put({ is: 'ask-idea', what: 'question', idea: item, others: [], rev: idea.rev ?? 0, ...again })
}

/** The form of the author's answer. @param code Kennwort, if it is opened with it */
export async function askForAnswer(
  ctx: Context,
  idea: Idea,
  put: Put,
  code: string | undefined,
  again?: Again,
): Promise<ReplyStep[]> {
  // Not with a Kennwort: what is stored of a person must never lead to an idea without a name.
  if (code === undefined) remember(ctx, { act: 'answer-idea-yes', id: idea.id, ...asShown(idea, again) })
  return put({
    is: 'ask-idea',
    what: 'answer',
    idea: await ideaItem(ctx, idea),
    ...(idea.question && { question: idea.question.text }),
    others: [],
    ...(code !== undefined && { code }),
    rev: idea.rev ?? 0,
    ...again,
  })
}

/** What was typed as a question to the author, before it goes out. */
export function showQuestion(ctx: Context, idea: Idea, entered: string | undefined, put: Put): Promise<ReplyStep[]> {
  const text = neededText(entered, longestReason)
  return askForQuestion(ctx, idea, put, text.ok ? typed({ text: text.value }) : refusedText(text.problem, entered))
}

/** What was typed as the author's answer, before all can read it. Never with a Kennwort. */
export function showAnswer(ctx: Context, idea: Idea, entered: string | undefined, put: Put): Promise<ReplyStep[]> {
  const text = neededText(entered, longestAnswer)
  const again = text.ok ? typed({ text: text.value }) : refusedText(text.problem, entered)
  return askForAnswer(ctx, idea, put, undefined, again)
}

/** A question to the author (Rückfrage), who answers in a card; without a name by Kennwort. */
export async function askAuthor(
  ctx: Context,
  before: Idea,
  entered: string | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const text = neededText(entered, longestReason)
  if (!text.ok) return askForQuestion(ctx, before, put, refusedText(text.problem, entered))
  const changed = ask(before, text.value, { on: ctx.today })
  if (!changed.ok) return put(await ideaView(ctx, before))
  const { idea } = changed
  auditIdea(ctx, { what: 'idea-question' }, idea)
  tellAuthor(ctx, { idea, what: 'question', at: String(idea.history.length - 1) })
  return saved(ctx, idea, put, { key: 'note.question-sent', tone: 'info' })
}

/** The author answers: the idea has the status it had, and the coordination is told. */
export async function answerIdea(
  ctx: Context,
  before: Idea,
  entered: string | undefined,
  put: Put,
  code?: string,
): Promise<ReplyStep[]> {
  const text = neededText(entered, longestAnswer)
  if (!text.ok) return askForAnswer(ctx, before, put, code, refusedText(text.problem, entered))
  const changed = answer(before, text.value, { on: ctx.today })
  if (!changed.ok) return put(await ideaView(ctx, before, { code }))
  const { idea } = changed
  const nameless = idea.author === undefined
  if (nameless) ctx.work.leaveNoTrace()
  await tellCoordinators(ctx, { idea, what: 'answered', at: String(idea.history.length - 1), nameless })
  return saved(ctx, idea, put, { key: 'note.answer-sent', tone: 'info' }, code)
}
