import type { Language } from '../documents.ts'
import { removed } from '../people/person.ts'
import { checkText, editCheck, listChecks, showCheck } from './checks.ts'
import { onClick } from './click.ts'
import { type Command, probableCommand } from './commands.ts'
import { activeSession, type Context } from './context.ts'
import type { CardAction } from './event.ts'
import { home, homeView, meet, offerToResume, savePerson, welcomeOnce, welcomeView } from './home.ts'
import { askToRemove, editIdea, lookUp, myIdeas, remove, showIdea } from './ideas.ts'
import { below, onOpenDialogue } from './present.ts'
import { putBelow, putOver } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { resume, startGuide } from './start.ts'
import { onTyped } from './typed.ts'

/** Which rule answers which event. */
export async function route(ctx: Context): Promise<ReplyStep[]> {
  const { what } = ctx.event
  if (what.is === 'removed') {
    savePerson(ctx, removed(ctx.person))
    return []
  }
  meet(ctx)
  if (what.is === 'installed') return ctx.event.chat === 'personal' ? welcomeOnce(ctx) : []
  const welcome = ctx.event.chat === 'personal' ? welcomeOnce(ctx) : []
  if (what.is === 'action') return [...welcome, ...(await onAction(ctx, what.action, what.inputs))]
  const command = (await activeSession(ctx)) ? undefined : probableCommand(what.text)
  // The welcome says all that the home card says.
  if (welcome.length > 0 && (command === undefined || command.is === 'home') && !(await activeSession(ctx)))
    return welcome
  return [...welcome, ...(await onText(ctx, what.text))]
}

async function onText(ctx: Context, text: string): Promise<ReplyStep[]> {
  const session = await activeSession(ctx)
  const answered = session && (await onTyped(ctx, session, text))
  if (answered) return answered
  const command = probableCommand(text)
  if (command) return run(ctx, command)
  return text === '' ? home(ctx) : home(ctx, { key: 'note.unknown', tone: 'info' })
}

/** A command typed outside a dialogue, or one that leaves it. */
export async function run(ctx: Context, command: Command): Promise<ReplyStep[]> {
  switch (command.is) {
    case 'idea':
      return startGuide(ctx, 'idea', 'title' in command ? command.title : undefined)
    case 'my-ideas':
      return myIdeas(ctx, putBelow)
    case 'check':
      return startGuide(ctx, 'process-check', 'title' in command ? command.title : undefined)
    case 'my-checks':
      return listChecks(ctx, 'mine', putBelow)
    case 'checks':
      return listChecks(ctx, 'all', putBelow)
    case 'show-check':
      return 'number' in command ? showCheck(ctx, command.number, putBelow) : home(ctx)
    case 'show-idea':
      return 'number' in command ? showIdea(ctx, command.number, putBelow) : home(ctx)
    case 'code':
      return 'code' in command && command.code ? lookUp(ctx, command.code, putBelow) : putBelow({ is: 'ask-code' })
    case 'resume':
      return goOn(ctx)
    case 'german':
      return speak(ctx, 'de')
    case 'english':
      return speak(ctx, 'en')
    case 'language':
      return speak(ctx, ctx.language === 'de' ? 'en' : 'de')
    case 'home':
      return home(ctx)
    default:
      // Words of a dialogue ("zurück", "ja") while none is open.
      return home(ctx, { key: 'note.nothing-open', tone: 'info' })
  }
}

async function onAction(ctx: Context, action: CardAction, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const { act, id = '', arg } = action
  switch (act) {
    case 'start':
      return startGuide(ctx, arg ?? 'idea')
    case 'home':
      return home(ctx)
    case 'language':
      return speak(ctx, arg === 'en' ? 'en' : 'de')
    case 'my-ideas':
      return myIdeas(ctx, arg === undefined ? putBelow : putOver, arg)
    case 'idea':
      return showIdea(ctx, id, putOver)
    case 'my-checks':
      return listChecks(ctx, 'mine', arg === undefined ? putBelow : putOver, arg)
    case 'checks':
      return listChecks(ctx, 'all', arg === undefined ? putBelow : putOver, arg)
    case 'check':
      return showCheck(ctx, id, (await onOpenDialogue(ctx)) ? putBelow : putOver)
    case 'edit-check':
      return editCheck(ctx, id, arg)
    case 'check-text':
      return checkText(ctx, id, inputs.fileRef ?? '')
    case 'edit-idea':
      return editIdea(ctx, id)
    case 'withdraw':
      return askToRemove(ctx, id, undefined, putOver)
    case 'withdraw-yes':
      return remove(ctx, id, undefined, putOver)
    case 'ask-code':
      return putBelow({ is: 'ask-code' })
    case 'code':
      return lookUp(ctx, inputs.code ?? arg ?? '', putOver)
    case 'delete':
      return askToRemove(ctx, id, arg ?? '', putOver)
    case 'delete-yes':
      return remove(ctx, id, arg ?? '', putOver)
    default:
      return onClick(ctx, action, inputs)
  }
}

/** "weiter": the current card again, or the paused dialogue, or a choice of them. */
async function goOn(ctx: Context): Promise<ReplyStep[]> {
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const active = sessions.find(({ status }) => status === 'active')
  if (active) return below(ctx, active)
  const [only] = sessions
  if (only && sessions.length === 1) return resume(ctx, only)
  return only ? offerToResume(ctx) : home(ctx, { key: 'note.nothing-open', tone: 'info' })
}

/** Changes the person's language, remembered; what stood on the clicked card is shown in it. */
async function speak(ctx: Context, language: Language): Promise<ReplyStep[]> {
  savePerson(ctx, { language })
  ctx.language = language
  const note = { key: 'note.language', tone: 'info' } as const
  const session = await activeSession(ctx)
  if (ctx.event.what.is === 'action')
    return [{ do: 'replace', view: welcomeView(ctx, note) }, ...(session ? await below(ctx, session) : [])]
  return session ? below(ctx, session, { note }) : [{ do: 'send', view: await homeView(ctx, note) }]
}
