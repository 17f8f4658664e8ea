import { ownText } from '../../agenda/facts.ts'
import type { Workshop } from '../../documents/workshop.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { askedTogether } from '../../guide/workshop.ts'
import { holdsCode } from '../../idea/idea.ts'
import type { Note } from '../../view/parts/note.ts'
import { ended, markOf, on } from '../../workshop/course.ts'
import { visionText } from '../../workshop/minutes.ts'
import { answersIn } from '../../workshop/typed.ts'
import { answer, cancelled, dotsEach, giveDots, type Refusal, withoutGroup } from '../../workshop/workshop.ts'
import { showChapterOf } from '../agenda/show.ts'
import { audit } from '../audit.ts'
import { pinnedGuide, readContext } from '../context.ts'
import { guideFor } from '../dialogue/guides.ts'
import { startGuide } from '../dialogue/start.ts'
import { refused } from '../entered.ts'
import { beginIdea } from '../idea/from-text.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { showInChat } from './keep.ts'
import { showStatements, showWorkshop } from './show.ts'
import { whenOf } from './when.ts'

const refusals: Record<Refusal, Note['key']> = {
  late: 'note.workshop-late',
  twice: 'note.workshop-twice',
  void: 'note.workshop-void',
}

/**
 * Somebody's answers to all questions at once. They count and are gone from here: nothing of them stands beside who gave
 * them, not even for a turn, and nothing says when they came.
 */
export async function answerWorkshop(
  ctx: Context,
  workshop: Workshop,
  inputs: Record<string, string>,
  put: Put,
): Promise<ReplyStep[]> {
  const read = readAnswers(ctx, await pinnedGuide(ctx, workshop.guide), inputs)
  if (!read.ok) {
    const { problem, at } = read
    return showWorkshop(ctx, workshop, put, { isInside: true, problem, ...(at && { at }), entered: inputs })
  }
  return count(ctx, workshop, mark => answer(workshop, mark, read.answers, ctx.event.at), put)
}

/** Dots by the numbers of statements, from 1. */
export function dotWorkshop(ctx: Context, workshop: Workshop, numbers: number[], put: Put): Promise<ReplyStep[]> {
  if (workshop.state === 'answering')
    return showWorkshop(ctx, workshop, put, { isInside: true, note: { key: 'note.workshop-early', tone: 'info' } })
  const places = [...new Set(numbers)].map(number => number - 1)
  return count(ctx, workshop, mark => giveDots(workshop, mark, places, ctx.event.at), put)
}

async function count(
  ctx: Context,
  workshop: Workshop,
  does: (mark: string) => Workshop | Refusal,
  put: Put,
): Promise<ReplyStep[]> {
  const result = workshop.secret === undefined ? 'late' : does(markOf(workshop.secret, ctx.person.id))
  if (result === 'void' && workshop.state === 'voting') {
    const { problem } = refused('workshop-dots', { most: dotsEach })
    return showWorkshop(ctx, workshop, put, { isInside: true, problem })
  }
  if (typeof result === 'string')
    return showWorkshop(ctx, workshop, put, { isInside: true, note: { key: refusals[result], tone: 'info' } })
  ctx.work.put('workshops', result)
  // Many answer within the same seconds, and nobody's words may be lost for it.
  ctx.work.isCrowded()
  ctx.work.leaveNoTrace()
  const key = result.state === 'answering' ? 'note.workshop-answered' : 'note.workshop-dotted'
  return showWorkshop(ctx, result, put, { isInside: true, note: { key, tone: 'info' } })
}

type Read = { ok: true; answers: Record<string, string> } | { ok: false; problem: Problem; at?: string }

/** Nothing has to be answered, but what is there has to be readable. */
function readAnswers(ctx: Context, guide: Guide, inputs: Record<string, string>): Read {
  const answers: Record<string, string> = {}
  for (const question of askedTogether(guide)) {
    const entered = inputs[question.id]?.trim() ?? ''
    if (entered === '') continue
    const at = question.label[ctx.language] ?? question.label.de
    if (holdsCode(entered)) return { ok: false, problem: refused('holds-code').problem, at }
    const read = kindOf(question).readInput(question, entered, readContext(ctx))
    if (!read.ok) return { ok: false, problem: read.problem, at }
    answers[question.id] = String(read.value)
  }
  return Object.keys(answers).length > 0
    ? { ok: true, answers }
    : { ok: false, problem: refused('workshop-empty').problem }
}

/** Answers by the numbers of questions, as they are typed. */
export async function typedAnswers(ctx: Context, workshop: Workshop, words: string): Promise<Record<string, string>> {
  const questions = askedTogether(await pinnedGuide(ctx, workshop.guide))
  const answers = answersIn(words, questions.length)
  return Object.fromEntries(questions.map(({ id }, at) => [id, answers.get(at + 1) ?? '']))
}

/** What runs goes on to its next state before its time. */
export async function endWorkshop(ctx: Context, workshop: Workshop, put: Put): Promise<ReplyStep[]> {
  const order = askedTogether(await pinnedGuide(ctx, workshop.guide)).map(({ id }) => id)
  return change(ctx, ended(workshop, order, ctx.event.at, whenOf(ctx.deps)), 'closed.workshop-ended', put)
}

export function cancelWorkshop(ctx: Context, workshop: Workshop, put: Put): Promise<ReplyStep[]> {
  return change(
    ctx,
    on(workshop, cancelled(workshop), ctx.event.at, whenOf(ctx.deps)),
    'closed.workshop-cancelled',
    put,
  )
}

/**
 * Who ends one may be nobody but its host: so no log says it. What it is at now comes to everybody, so here a line is enough.
 */
async function change(
  ctx: Context,
  workshop: Workshop,
  key: 'closed.workshop-ended' | 'closed.workshop-cancelled',
  put: Put,
): Promise<ReplyStep[]> {
  ctx.work.put('workshops', workshop)
  ctx.work.isCrowded()
  ctx.work.leaveNoTrace()
  await showInChat(ctx, workshop)
  return [...put({ is: 'closed', text: { key } }), { do: 'wake' }]
}

/** A statement becomes the title of an idea of whoever takes it along; a longer one says what it is about. */
export function ideaFrom(ctx: Context, workshop: Workshop, arg: string | undefined, put: Put): Promise<ReplyStep[]> {
  const text = workshop.groups[Number(arg) - 1]?.statements[0]
  if (text === undefined)
    return showWorkshop(ctx, workshop, put, { isInside: true, note: { key: 'note.workshop-nothing', tone: 'info' } })
  const guide = ctx.deps.guides.current(guideFor.idea)
  const title = guide?.questions.find(({ id }) => id === titleQuestion(guide))
  const fits = title?.kind === 'text' && text.length <= title.max && !/[\r\n]/.test(text)
  return fits ? startGuide(ctx, guideFor.idea, { title: text }) : beginIdea(ctx, text)
}

/** The statements with most dots, below the text that the chapter has; it counts once it is saved there. */
export async function toAgenda(ctx: Context, workshop: Workshop, put: Put): Promise<ReplyStep[]> {
  const stored = await ctx.work.peek('agendaTexts', 'vision')
  const before = stored ? ownText(stored) : ''
  const questions = askedTogether(await pinnedGuide(ctx, workshop.guide))
  const said = visionText({ workshop, questions }, ctx.deps.setting.defaultLanguage)
  const entered = [before, said].filter(text => text !== '').join('\n\n')
  return showChapterOf(ctx, 'vision', put, { entered, note: { key: 'note.workshop-agenda', tone: 'info' } })
}

/** What should not stand there goes, for all and for good. */
export async function removeStatements(
  ctx: Context,
  workshop: Workshop,
  arg: string | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const at = Number(arg) - 1
  if (!workshop.groups[at]?.statements.length) return showStatements(ctx, workshop, put)
  const left = withoutGroup(workshop, at)
  ctx.work.put('workshops', left)
  ctx.work.isCrowded()
  ctx.work.leaveNoTrace()
  audit(ctx, 'workshop-removed', workshop.id)
  await showInChat(ctx, left)
  const shown = await showStatements(ctx, left, put, { note: { key: 'note.workshop-removed', tone: 'info' } })
  return [...shown, { do: 'wake' }]
}
