import type { Language } from '../documents/language.ts'
import type { AskedAboutIdea, AskedForText, AskedForYes, Person } from '../documents/person.ts'
import { removed } from '../people/person.ts'
import type { Act } from '../view/acts.ts'
import { adopt } from './check/adopt.ts'
import { askToDelete, checkText, deleteCheck, editCheck, listChecks, showCheck } from './check/checks.ts'
import { commandInFreeText, isBareCommand, outsideCommand, says } from './commands.ts'
import { activeSession, type Context } from './context.ts'
import { onClick } from './dialogue/click.ts'
import { home, homeView, offerToResume, welcomeOnce, welcomeView } from './dialogue/home.ts'
import { pauseOthers } from './dialogue/sessions.ts'
import { below, onOpenDialogue } from './dialogue/show.ts'
import { startGuide } from './dialogue/start.ts'
import { onTyped } from './dialogue/typed.ts'
import type { CardAction } from './event.ts'
import { askToRemove, editIdea, myIdeas, remove, showIdea } from './idea/own.ts'
import { onIdeaClick } from './idea/route.ts'
import { answerAboutIdea } from './idea/said.ts'
import { enterCode } from './people/codes.ts'
import { coordination, dismiss } from './people/coordination.ts'
import { onPeopleClick } from './people/route.ts'
import { deleteUnit, showUnit } from './people/units.ts'
import { meet, replacePerson, savePerson, takeAsked } from './person.ts'
import { putBelow, putOver } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { runText } from './run.ts'
import { roadmap } from './task/lists.ts'
import { applyPlan } from './task/plan.ts'
import { onTaskClick } from './task/route.ts'
import { answerAsked } from './task/said.ts'
import { showTask } from './task/show.ts'

/** Which rule answers which event of a personal chat. */
export async function route(ctx: Context): Promise<ReplyStep[]> {
  const { what } = ctx.event
  if (what.is === 'removed') {
    replacePerson(ctx, removed(ctx.person))
    return []
  }
  meet(ctx)
  const asked = takeAsked(ctx)
  const welcome = welcomeOnce(ctx)
  // These two are answered elsewhere, wherever they come from.
  if (what.is === 'search' || what.is === 'capture') return []
  if (what.is === 'installed' || what.is === 'met') return [...welcome, ...(await startOver(ctx))]
  if (what.is === 'action') return [...welcome, ...(await onAction(ctx, what.action, what.inputs))]
  const confirmed = asked && (await onConfirmation(ctx, asked, what.text))
  if (asked && confirmed) return [...welcome, ...confirmed, ...closeAsked(asked)]
  return [...welcome, ...(await onText(ctx, what.text, welcome.length > 0))]
}

/** The card that asked is answered. */
function closeAsked({ card }: NonNullable<Person['asked']>): ReplyStep[] {
  const view = { is: 'closed', text: { key: 'closed.continued-below' } } as const
  return card === undefined ? [] : [{ do: 'close', closing: { view, card } }]
}

/** "ja" or "nein" to a card that asks before something is done, or the words that a card asked for. */
async function onConfirmation(
  ctx: Context,
  asked: NonNullable<Person['asked']>,
  text: string,
): Promise<ReplyStep[] | undefined> {
  if (isForText(asked)) return onWords(ctx, asked, text)
  const { act, id, arg = '' } = asked
  if (says('no', text)) return declined(ctx, asked)
  if (!says('yes', text) && !/^(?:ja|yes)[\s,]/i.test(text.trim())) return undefined
  switch (act) {
    case 'withdraw-yes':
      return remove(ctx, id, undefined, putBelow)
    case 'delete-check-yes':
      return deleteCheck(ctx, id)
    case 'plan-yes':
      return applyPlan(ctx, putBelow, id, arg)
    case 'adopt-yes':
      return adopt(ctx, id, arg === '' ? 'all' : arg.split(','))
    case 'dismiss-yes':
      return dismiss(ctx, putBelow, id)
    case 'unit-delete-yes':
      return deleteUnit(ctx, putBelow, id)
  }
}

/**
 * Words for what a card asked for. Nearly everything may be a reason, so only bare commands count as such, and a word
 * that leads out of a dialogue leads back to the task.
 */
async function onWords(
  ctx: Context,
  asked: AskedForText | AskedAboutIdea,
  text: string,
): Promise<ReplyStep[] | undefined> {
  if (text === '' || isBareCommand(text)) return undefined
  const word = commandInFreeText(text)?.is
  if (word === 'help' || word === 'resume') return undefined
  const refused = word !== undefined || says('no', text)
  if (isAboutIdea(asked)) return refused ? showIdea(ctx, asked.id, putBelow) : answerAboutIdea(ctx, asked, text)
  return refused ? showTask(ctx, asked.id, putBelow, { list: asked.arg }) : answerAsked(ctx, asked, text)
}

function declined(ctx: Context, { act, id }: AskedForYes): Promise<ReplyStep[]> {
  switch (act) {
    case 'withdraw-yes':
      return showIdea(ctx, id, putBelow)
    case 'delete-check-yes':
    case 'adopt-yes':
      return showCheck(ctx, id, putBelow)
    case 'plan-yes':
      return roadmap(ctx, putBelow)
    case 'dismiss-yes':
      return coordination(ctx, putBelow)
    case 'unit-delete-yes':
      return showUnit(ctx, putBelow, id)
  }
}

function isForText(asked: NonNullable<Person['asked']>): asked is AskedForText | AskedAboutIdea {
  return isAboutIdea(asked) || asked.act.startsWith('task-')
}

function isAboutIdea(asked: NonNullable<Person['asked']>): asked is AskedAboutIdea {
  return ['comment-yes', 'decide-yes', 'ask-author-yes', 'answer-idea-yes'].includes(asked.act)
}

async function onText(ctx: Context, text: string, welcomed: boolean): Promise<ReplyStep[]> {
  const session = await activeSession(ctx)
  const answered = session && (await onTyped(ctx, session, text))
  if (answered) return answered
  // The welcome says all that the home card says.
  const command = outsideCommand(text, 'probably')
  return welcomed && (command === undefined || command.is === 'home') ? [] : runText(ctx, text)
}

/** In a chat that is new, nobody sees the question a dialogue stands at: it waits until the person goes on with it. */
async function startOver(ctx: Context): Promise<ReplyStep[]> {
  if (!(await activeSession(ctx))) return []
  await pauseOthers(ctx)
  return offerToResume(ctx)
}

async function onAction(ctx: Context, action: CardAction, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const { id = '', arg } = action
  const act = action.act as Act
  switch (act) {
    case 'start':
      return startGuide(ctx, arg ?? '')
    case 'home':
      return home(ctx)
    case 'language':
      return translate(ctx, arg === 'en' ? 'en' : 'de', id)
    case 'my-ideas':
      return myIdeas(ctx, arg === undefined ? putBelow : putOver, arg)
    case 'my-checks':
      return listChecks(ctx, 'mine', arg === undefined ? putBelow : putOver, arg)
    case 'checks':
      return listChecks(ctx, 'all', arg === undefined ? putBelow : putOver, arg)
    case 'check':
      return showCheck(ctx, id, (await onOpenDialogue(ctx)) ? putBelow : putOver)
    case 'edit-check':
      return editCheck(ctx, id, arg)
    case 'delete-check':
      return askToDelete(ctx, id)
    case 'delete-check-yes':
      return deleteCheck(ctx, id)
    case 'check-text':
      return checkText(ctx, id, inputs.fileRef ?? '')
    case 'idea':
      return showIdea(ctx, id, putOver)
    case 'edit-idea':
      return editIdea(ctx, id)
    case 'withdraw':
      return askToRemove(ctx, id, undefined, putOver)
    case 'withdraw-yes':
      return remove(ctx, id, undefined, putOver)
    case 'ask-code':
      return putBelow({ is: 'ask-code' })
    case 'code':
      return enterCode(ctx, inputs.code ?? arg ?? '', putOver)
    case 'delete':
      return askToRemove(ctx, id, arg ?? '', putOver)
    case 'delete-yes':
      return remove(ctx, id, arg ?? '', putOver)
    default:
      return (
        (await onIdeaClick(ctx, action, inputs)) ??
        (await onTaskClick(ctx, action, inputs)) ??
        (await onPeopleClick(ctx, action, inputs)) ??
        onClick(ctx, action, inputs)
      )
  }
}

/** The clicked card, the welcome or the home card, in the other language; an open dialogue goes on in it as well. */
async function translate(ctx: Context, language: Language, card: string): Promise<ReplyStep[]> {
  savePerson(ctx, { language })
  ctx.language = language
  const note = { key: 'note.language', tone: 'info' } as const
  const view = card === 'home' ? await homeView(ctx, note) : welcomeView(ctx, note)
  const session = await activeSession(ctx)
  return [{ do: 'replace', view }, ...(session ? await below(ctx, session) : [])]
}
