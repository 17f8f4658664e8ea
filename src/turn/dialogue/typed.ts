import type { Language } from '../../documents/language.ts'
import type { Session } from '../../documents/session.ts'
import { current, mayShorten, reviewInputs, reviewRows } from '../../guide/engine.ts'
import { explain } from '../../guide/glossary.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { fold } from '../../guide/questions/fold.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { namesOption } from '../../guide/questions/options/names-option.ts'
import { titleQuestion } from '../../guide/titled.ts'
import type { Note } from '../../view/parts/note.ts'
import { commandIn, meantBy, type Understood } from '../command.ts'
import { answerContext, guideOf, readContext } from '../context.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { says } from '../words.ts'
import { onAsked } from './asked.ts'
import { answer, ask, help, move, pause, submit } from './dialogue.ts'
import { askHandOn } from './hand-on.ts'
import { fixedQuestion } from './session-view.ts'
import { change } from './sessions.ts'
import { below, type Closed } from './show.ts'
import { commandInFreeText, type DialogueCommand, dialogueCommand } from './words.ts'

/**
 * Text typed while a dialogue is open (ARCHITECTURE §4). Undefined if it is nothing for the dialogue but a command
 * from outside, such as "meine ideen".
 */
export async function onTyped(ctx: Context, session: Session, text: string): Promise<ReplyStep[] | undefined> {
  // "Was ist Once-Only?" is never an answer; the dialogue's card stays where it is.
  const term = explain(ctx.deps.glossary, text)
  if (term) return putBelow({ is: 'term', term, session: session.id })
  if (session.asking && session.asking !== 'choice') return onAsked(ctx, session, text)
  const guide = await guideOf(ctx, session)
  const question = current(guide, session.progress)
  if (!question) return onReview(ctx, session, guide, text)
  return question.kind === 'text'
    ? onFreeText(ctx, session, guide, question, text)
    : onQuestion(ctx, session, guide, question, text)
}

/** Where a free text is expected, nearly everything is an answer. */
async function onFreeText(
  ctx: Context,
  session: Session,
  guide: Guide,
  question: Question,
  text: string,
): Promise<ReplyStep[] | undefined> {
  const command = commandInFreeText(text)
  if (command) return onCommand(ctx, session, guide, question, command)
  const outside = outsideCommand(ctx, text)
  if (outside?.said !== undefined && outside.command.isNoAnswer?.(outside.said, guide)) return undefined
  // "Idee: Digitaler Bauantrag" typed where the title is asked for: the prefix is none of it.
  const isTitle = titleQuestion(guide) === question.id
  const given = isTitle && isBeginning(outside?.said) ? outside.said.title : text
  const read = kindOf(question).readText(question, given, await answerContext(ctx))
  return answer(ctx, session, question, read, given, below)
}

/** The words of an option come first, then commands, then what can be read as an answer, then sentences that ask for something. */
async function onQuestion(
  ctx: Context,
  session: Session,
  guide: Guide,
  question: Question,
  text: string,
): Promise<ReplyStep[] | undefined> {
  const context = await answerContext(ctx)
  const read = () => kindOf(question).readText(question, text, context)
  const isNamed =
    'options' in question ? namesOption(question.options, text, ctx.language) : question.kind === 'unit' && read().ok
  if (isNamed) return answer(ctx, session, question, read(), text, below)
  // Reading what is only like an option costs more than all the rest of a turn, so very words come before it.
  const exact = dialogueCommand(text)
  // "Weiter" is what the button of something to read says.
  if (exact?.is === 'resume' && !kindOf(question).takesAnswer)
    return move(ctx, session, { do: 'answer', question: question.id, value: true }, below)
  if (exact) return onCommand(ctx, session, guide, question, exact)
  if (outsideCommand(ctx, text)) return undefined
  const found = read()
  const wanted = found.ok ? undefined : commandInSentence(ctx, text)
  if (wanted) return onCommand(ctx, session, guide, question, wanted)
  if (!found.ok && asksElsewhere(ctx, text)) return undefined
  return answer(ctx, session, question, found, text, below)
}

/** "Ich will das hier abbrechen": what leads out of a dialogue or back asks first or loses nothing, so a sentence is enough. */
function commandInSentence(ctx: Context, text: string): DialogueCommand | undefined {
  const meant = meantBy(ctx.subjects.commands, text)
  const is =
    meant.is === 'command' && meant.nearly !== 'like'
      ? inSentences.find(each => each === meant.command.intent)
      : undefined
  return is && { is }
}
const inSentences = ['pause', 'cancel', 'back'] as const

async function onReview(ctx: Context, session: Session, guide: Guide, text: string): Promise<ReplyStep[] | undefined> {
  const command = /^\d{1,2}\.?$/.test(text.trim())
    ? ({ is: 'correct', row: text.trim() } as const)
    : dialogueCommand(text)
  if (command) return onCommand(ctx, session, guide, undefined, command)
  // "Meine Ideen" is no answer to whether they are kept with a name, however like one.
  if (outsideCommand(ctx, text) && !namesChoice(ctx, session, guide, text)) return undefined
  const asked = session.asking === 'choice' ? await choose(ctx, session, guide, text) : undefined
  if (asked) return asked
  if (says('yes', text)) return handIn(ctx, session, guide)
  const chosen = await choose(ctx, session, guide, text)
  if (chosen) return chosen
  const wanted = commandInSentence(ctx, text)
  if (wanted) return onCommand(ctx, session, guide, undefined, wanted)
  return asksElsewhere(ctx, text) ? undefined : hint(ctx, session)
}

/** Words of the dialogue itself. Without a question the dialogue stands at its review. */
async function onCommand(
  ctx: Context,
  session: Session,
  guide: Guide,
  question: Question | undefined,
  command: DialogueCommand,
): Promise<ReplyStep[]> {
  switch (command.is) {
    case 'help':
      return question ? help(ctx, session, below) : hint(ctx, session)
    case 'pause':
      return pause(ctx, session, below)
    case 'cancel':
    case 'restart':
      return ask(ctx, session, command.is, below)
    case 'resume':
      return below(ctx, session)
    case 'hand-on':
      return askHandOn(ctx, session, below)
    case 'back':
    case 'deepen':
    case 'shorten':
      return move(ctx, session, { do: command.is }, below)
    case 'skip':
    case 'unknown':
      return move(ctx, session, { do: command.is }, below, {}, closedBy(question, command.is))
    case 'correct':
      return correct(ctx, session, guide, command.row)
    case 'submit':
      if (!question) return handIn(ctx, session, guide)
      // Whoever wants to hand in on the long way sees first what will be handed in.
      return mayShorten(guide, session.progress)
        ? move(ctx, session, { do: 'shorten' }, below)
        : submit(ctx, session, {}, below)
  }
}

/**
 * Handed in by typing. What stands on the card only as a preset is named first, because nobody has chosen it, and the card
 * does not send what was clicked there. Whoever says it again means the preset.
 */
function handIn(ctx: Context, session: Session, guide: Guide): Promise<ReplyStep[]> {
  const open = openChoice(ctx, session, guide)
  if (!open) return submit(ctx, session, {}, below)
  if (session.asking === 'choice' && open.default !== undefined)
    return submit(ctx, session, { [open.id]: String(open.default) }, below)
  const named = (is: (value: unknown) => boolean) =>
    ('options' in open ? open.options : [])
      .filter(({ value }) => is(value))
      .map(({ label }) => quoted(label[ctx.language] ?? label.de, ctx.language))
      .join(', ')
  const note: Note =
    open.default === undefined
      ? {
          key: 'note.choose-first',
          values: { question: open.ask[ctx.language] ?? open.ask.de, options: named(() => true) },
          tone: 'info',
        }
      : {
          key: 'note.choose-preset',
          values: { preset: named(value => value === open.default), options: named(value => value !== open.default) },
          tone: 'info',
        }
  return below(ctx, change(ctx, session, { asking: 'choice' }), { note })
}

/** Whether a text is an option of what is chosen on the review card itself. */
function namesChoice(ctx: Context, session: Session, guide: Guide, text: string): boolean {
  return reviewInputs(guide, session.progress).some(
    ({ question }) => 'options' in question && namesOption(question.options, text, ctx.language),
  )
}

/** Something that is chosen on the review card itself, typed. After "absenden" it hands in as well. */
async function choose(ctx: Context, session: Session, guide: Guide, text: string): Promise<ReplyStep[] | undefined> {
  const fixed = fixedQuestion(ctx, guide, session)
  for (const { question } of reviewInputs(guide, session.progress)) {
    const read = kindOf(question).readText(question, text, readContext(ctx))
    if (!read.ok) continue
    if (question.id !== fixed && session.asking === 'choice')
      return submit(ctx, session, { [question.id]: String(read.value) }, below)
    const words = kindOf(question).summary(question, read.value, ctx.language)
    const note = { key: 'note.chosen', values: { words }, tone: 'info' } as const
    return move(ctx, session, { do: 'answer', question: question.id, value: read.value }, below, { note })
  }
  return undefined
}

function outsideCommand(ctx: Context, text: string): Understood | undefined {
  return commandIn(ctx.subjects.commands, text)
}

/** "Wer sieht das eigentlich?": a sentence that is no answer, and surely asks for something else. */
function asksElsewhere(ctx: Context, text: string): boolean {
  const meant = meantBy(ctx.subjects.commands, text)
  return meant.is === 'command' && meant.nearly !== 'like' && !meant.command.isKind
}

/** A command that begins something new with a title: "Idee: …". */
function isBeginning(said: unknown): said is { title: string } {
  return typeof said === 'object' && said !== null && 'title' in said
}

function quoted(text: string, language: Language): string {
  return language === 'de' ? `„${text}“` : `“${text}”`
}

function openChoice(ctx: Context, session: Session, guide: Guide): Question | undefined {
  const fixed = fixedQuestion(ctx, guide, session)
  return reviewInputs(guide, session.progress)
    .map(({ question }) => question)
    .find(({ id }) => id !== fixed && !(id in session.progress.answers))
}

function correct(ctx: Context, session: Session, guide: Guide, row: string): Promise<ReplyStep[]> {
  const rows = reviewRows(guide, session.progress)
  const byNumber = rows.find(({ n }) => n === Number.parseInt(row, 10))
  const byLabel = rows.filter(({ question: { label } }) =>
    Object.values(label).some(each => fold(each).startsWith(fold(row))),
  )
  const found = byNumber ?? (byLabel.length === 1 ? byLabel[0] : undefined)
  if (!found) return below(ctx, session, { note: { key: 'note.no-such-row', tone: 'warning' } })
  return move(ctx, session, { do: 'correct', question: found.question.id }, below)
}

function hint(ctx: Context, session: Session): Promise<ReplyStep[]> {
  return below(ctx, session, { note: { key: 'note.review-typed', tone: 'info' } })
}

function closedBy(question: Question | undefined, word: 'skip' | 'unknown'): Closed | undefined {
  if (!question) return undefined
  const answers = { [question.id]: { is: word === 'skip' ? ('skipped' as const) : ('unknown' as const) } }
  return { is: 'closed', text: { question, answers } }
}
