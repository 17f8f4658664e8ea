import type { Session } from '../documents.ts'
import { current, reviewRows } from '../guide/engine.ts'
import type { Guide, Question } from '../guide/guide.ts'
import { fold } from '../guide/questions/fold.ts'
import { kindOf } from '../guide/questions/kinds.ts'
import type { View } from '../view/views.ts'
import { showCheck, similarChecks } from './checks.ts'
import { type Command, dialogueWord, exactCommand, probableCommand } from './commands.ts'
import { confirm, keep } from './confirm.ts'
import { type Context, pinnedGuide, readContext } from './context.ts'
import { answer, ask, help, move, pause, submit, under } from './dialogue.ts'
import { below, titleOf } from './present.ts'
import { putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'

/**
 * Text typed while a dialogue is open (ARCHITECTURE §4). Undefined if it is nothing for the dialogue but a command
 * from outside, such as "meine ideen".
 */
export async function onTyped(ctx: Context, session: Session, text: string): Promise<ReplyStep[] | undefined> {
  if (session.asking) return onAsked(ctx, session, text)
  const guide = await pinnedGuide(ctx, session.guide)
  const question = current(guide, session.progress)
  return question ? onQuestion(ctx, session, guide, question, text) : onReview(ctx, session, guide, text)
}

async function onAsked(ctx: Context, session: Session, text: string): Promise<ReplyStep[] | undefined> {
  const command = exactCommand(text)
  const word = command?.is ?? dialogueWord(text)
  if (word === 'yes' || (word === 'submit' && session.asking === 'code')) return confirm(ctx, session, under)
  if (word === 'no' || word === 'back') return keep(ctx, session, under)
  if (command && outside(command)) return undefined
  if (session.asking === 'similar' && /^\d$/.test(text.trim())) {
    const guide = await pinnedGuide(ctx, session.guide)
    const items = await similarChecks(ctx, titleOf(guide, session.progress.answers) ?? '')
    const item = items[Number(text) - 1]
    if (item) return showCheck(ctx, item.id, putBelow)
  }
  return below(ctx, session, { note: { key: 'note.yes-or-no', tone: 'warning' } })
}

async function onQuestion(
  ctx: Context,
  session: Session,
  guide: Guide,
  question: Question,
  text: string,
): Promise<ReplyStep[] | undefined> {
  const free = question.kind === 'text'
  if (!isOption(question, text)) {
    const word = dialogueWord(text)
    if (word) return onWord(ctx, session, question, word)
    const command = free ? undefined : exactCommand(text)
    if (command) {
      const done = await onDialogueCommand(ctx, session, guide, command)
      if (done) return done
      if (outside(command)) return undefined
    }
  }
  const read = kindOf(question).readText(question, text, readContext(ctx))
  if (!read.ok && !free) {
    const meant = probableCommand(text)
    if (meant && outside(meant)) return undefined
  }
  return answer(ctx, session, question, read, text, under)
}

async function onReview(ctx: Context, session: Session, guide: Guide, text: string): Promise<ReplyStep[] | undefined> {
  const word = dialogueWord(text)
  if (word === 'pause' || word === 'cancel' || word === 'back') return onWord(ctx, session, undefined, word)
  const command = probableCommand(text)
  if (command)
    return (
      (await onDialogueCommand(ctx, session, guide, command)) ?? (outside(command) ? undefined : again(ctx, session))
    )
  for (const question of guide.questions.filter(({ review }) => review)) {
    const read = kindOf(question).readText(question, text, readContext(ctx))
    if (read.ok) return move(ctx, session, { do: 'answer', question: question.id, value: read.value }, under)
  }
  return again(ctx, session)
}

/** Words of the dialogue itself. */
async function onWord(
  ctx: Context,
  session: Session,
  question: Question | undefined,
  word: NonNullable<ReturnType<typeof dialogueWord>>,
): Promise<ReplyStep[]> {
  switch (word) {
    case 'help':
      return help(ctx, session, under)
    case 'pause':
      return pause(ctx, session, under)
    case 'cancel':
      return ask(ctx, session, 'cancel', under)
    case 'resume':
      return below(ctx, session)
    case 'back':
      return move(ctx, session, { do: 'back' }, under)
    case 'skip':
    case 'unknown':
      return move(ctx, session, { do: word }, under, closedBy(question, word))
  }
}

async function onDialogueCommand(
  ctx: Context,
  session: Session,
  guide: Guide,
  command: Command,
): Promise<ReplyStep[] | undefined> {
  switch (command.is) {
    case 'restart':
      return ask(ctx, session, 'restart', under)
    case 'correct': {
      const row = 'row' in command && reviewRows(guide, session.progress).find(({ n }) => n === command.row)
      if (!row) return below(ctx, session, { note: { key: 'note.no-such-row', tone: 'warning' } })
      return move(ctx, session, { do: 'correct', question: row.question.id }, under)
    }
    case 'submit':
      return session.progress.at === 'review' ? submit(ctx, session, {}, under) : undefined
    case 'deepen':
      return session.progress.at === 'review' ? move(ctx, session, { do: 'deepen' }, under) : undefined
    case 'resume':
      return below(ctx, session)
    default:
      return undefined
  }
}

function again(ctx: Context, session: Session): Promise<ReplyStep[]> {
  return below(ctx, session, { note: { key: 'note.review-typed', tone: 'info' } })
}

/** Commands that lead out of a dialogue; the dialogue stays open behind them. */
function outside(command: Command): boolean {
  return outsideWords.has(command.is)
}

const outsideWords = new Set<string>([
  'home',
  'idea',
  'my-ideas',
  'show-idea',
  'check',
  'my-checks',
  'checks',
  'show-check',
  'code',
  'german',
  'english',
  'language',
] satisfies Command['is'][])

/** An option's own words come before any command (ARCHITECTURE §4). */
function isOption(question: Question, text: string): boolean {
  if (!('options' in question)) return false
  return question.options.some(
    ({ value, label }) => fold(value) === fold(text) || Object.values(label).some(each => fold(each) === fold(text)),
  )
}

function closedBy(
  question: Question | undefined,
  word: 'skip' | 'unknown',
): Extract<View, { is: 'closed' }> | undefined {
  return (
    question && {
      is: 'closed',
      text: { question, answers: { [question.id]: { is: word === 'skip' ? 'skipped' : 'unknown' } } },
    }
  )
}
