import type { Problem } from '../../guide/kind.ts'
import { answer, ask } from '../../idea/question.ts'
import { auditIdea } from '../audit.ts'
import { longestReason, neededText } from '../entered.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaItem } from './item.ts'
import { tellAuthor, tellCoordinators } from './notify.ts'
import { admitIdea, type IdeaTarget, saved } from './target.ts'
import { ideaView } from './view.ts'

/** Longest answer to a question, in characters. */
const longestAnswer = 2_000

/** The form of a question to the author, or of the author's answer. */
export async function askAboutIdea(
  ctx: Context,
  target: IdeaTarget,
  what: 'question' | 'answer',
  problem?: Problem,
  entered?: Record<string, string>,
): Promise<ReplyStep[]> {
  const { number, code, put } = target
  const admitted = await admitIdea(ctx, { number, code, put }, what === 'question' ? 'ask' : 'answer')
  if ('refused' in admitted) return admitted.refused
  const { idea } = admitted
  // Not with a Kennwort: what is stored of a person must never lead to an idea without a name.
  if (code === undefined) remember(ctx, { act: what === 'question' ? 'ask-author-yes' : 'answer-idea-yes', id: number })
  return put({
    is: 'ask-idea',
    what,
    idea: await ideaItem(ctx, idea),
    ...(what === 'answer' && idea.question && { question: idea.question.text }),
    others: [],
    ...(code !== undefined && { code }),
    rev: idea.rev ?? 0,
    ...(problem && { problem }),
    ...(entered && { entered }),
  })
}

/** A question to the author (Rückfrage), who answers in a card; without a name by Kennwort. */
export async function askAuthor(ctx: Context, target: IdeaTarget, entered: string | undefined): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'ask')
  if ('refused' in admitted) return admitted.refused
  const text = neededText(entered, longestReason)
  if (!text.ok) return askAboutIdea(ctx, target, 'question', text.problem, { text: entered ?? '' })
  const changed = ask(admitted.idea, text.value, { on: ctx.today })
  if (!changed.ok) return target.put(await ideaView(ctx, admitted.idea))
  const { idea } = changed
  auditIdea(ctx, { what: 'idea-question' }, idea)
  tellAuthor(ctx, { idea, what: 'question', at: String(idea.history.length - 1) })
  return saved(ctx, idea, target, { key: 'note.question-sent', tone: 'info' })
}

/** The author answers: the idea has the status it had, and the coordination is told. */
export async function answerIdea(ctx: Context, target: IdeaTarget, entered: string | undefined): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'answer')
  if ('refused' in admitted) return admitted.refused
  const text = neededText(entered, longestAnswer)
  if (!text.ok) return askAboutIdea(ctx, target, 'answer', text.problem, { text: entered ?? '' })
  const changed = answer(admitted.idea, text.value, { on: ctx.today })
  if (!changed.ok) return target.put(await ideaView(ctx, admitted.idea, { code: target.code }))
  const { idea } = changed
  auditIdea(ctx, { what: 'idea-answered' }, idea)
  const nameless = idea.author === undefined
  await tellCoordinators(ctx, { idea, what: 'answered', at: String(idea.history.length - 1), nameless })
  return saved(ctx, idea, target, { key: 'note.answer-sent', tone: 'info' })
}
