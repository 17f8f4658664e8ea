import type { Language } from '../documents/language.ts'
import type { Session } from '../documents/session.ts'
import { explain } from '../guide/glossary.ts'
import { findUnit } from '../people/units.ts'
import { listAudit } from './audit.ts'
import { bindChannel, channelCommand } from './channel/channel.ts'
import { askToAdopt } from './check/adopt.ts'
import { listChecks, showCheck } from './check/checks.ts'
import { type Command, dialogueCommand, outsideCommand, says } from './commands.ts'
import { activeSession, type Context } from './context.ts'
import { guideFor, home, homeView, offerToResume, welcomeView } from './dialogue/home.ts'
import { change } from './dialogue/sessions.ts'
import { below } from './dialogue/show.ts'
import { resume, startGuide } from './dialogue/start.ts'
import { board, findIdeas } from './idea/board.ts'
import { inbox } from './idea/inbox.ts'
import { lookUp, myIdeas, showIdea } from './idea/own.ts'
import { sayIdea } from './idea/said.ts'
import { ideaNamed } from './idea/typed.ts'
import { listParked } from './news/parked.ts'
import { enterCode } from './people/codes.ts'
import { coordination } from './people/coordination.ts'
import { endSubstitute, me, setSubstitute, setUnit, wishReminders } from './people/me.ts'
import { listUnits } from './people/units.ts'
import { savePerson } from './person.ts'
import { putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { askForTask, typedTask } from './task/form.ts'
import { myTasks, roadmap, unitTasks } from './task/lists.ts'
import { showPlans } from './task/plan.ts'
import { sayTask } from './task/said.ts'
import { showTask } from './task/show.ts'
import { taskNamed } from './task/typed.ts'

/** Text that is no answer: a command, a term to explain, a word of a dialogue that is not open, or nothing we know. */
export async function runText(ctx: Context, text: string): Promise<ReplyStep[]> {
  const channel = channelCommand(text)
  if (channel) return bindChannel(ctx, channel)
  const exact = outsideCommand(text, 'exactly')
  if (exact) return run(ctx, exact)
  const term = explain(ctx.deps.glossary, text)
  if (term) return putBelow({ is: 'term', term })
  const word = dialogueCommand(text, 'exactly')
  if (word?.is === 'resume') return goOn(ctx)
  const draft = await draftNumber(ctx, text)
  if (draft) return resume(ctx, draft)
  if (word?.is === 'cancel') return cancelDraft(ctx)
  if (word || says('yes', text) || says('no', text)) return notOpen(ctx)
  const probable = outsideCommand(text, 'probably')
  if (probable) return run(ctx, probable)
  const likely = dialogueCommand(text, 'probably')
  if (likely?.is === 'resume') return goOn(ctx)
  if (likely) return notOpen(ctx)
  const task = taskNamed(text)
  if (task) return showTask(ctx, task, putBelow, { note: { key: 'note.task-unclear', tone: 'info' } })
  const idea = ideaNamed(text)
  if (idea) return showIdea(ctx, idea, putBelow, { key: 'note.idea-unclear', tone: 'info' })
  return text === '' ? home(ctx) : home(ctx, { key: 'note.unknown', tone: 'info' })
}

export async function run(ctx: Context, command: Command): Promise<ReplyStep[]> {
  switch (command.is) {
    case 'idea':
      return startGuide(ctx, guideFor.idea, command.title)
    case 'check':
      return startGuide(ctx, guideFor.check, command.title)
    case 'my-ideas':
      return myIdeas(ctx, putBelow)
    case 'my-checks':
      return listChecks(ctx, 'mine', putBelow)
    case 'checks':
      return listChecks(ctx, 'all', putBelow)
    case 'show-idea':
      return showIdea(ctx, command.number, putBelow)
    case 'show-check':
      return showCheck(ctx, command.number, putBelow)
    case 'code':
      if (command.code === undefined) return putBelow({ is: 'ask-code' })
      return command.of === 'idea' ? lookUp(ctx, command.code, putBelow) : enterCode(ctx, command.code, putBelow)
    case 'german':
      return speak(ctx, 'de')
    case 'english':
      return speak(ctx, 'en')
    case 'language':
      return speak(ctx, ctx.language === 'de' ? 'en' : 'de')
    case 'privacy':
      return putBelow(welcomeView(ctx))
    case 'home':
      return home(ctx)
    case 'ideas':
      return board(ctx, putBelow)
    case 'find-ideas':
      return findIdeas(ctx, putBelow, command.words)
    case 'idea-said':
      return sayIdea(ctx, command)
    case 'inbox':
      return inbox(ctx, putBelow)
    case 'audit':
      return listAudit(ctx, putBelow)
    case 'my-tasks':
      return myTasks(ctx, putBelow)
    case 'unit-tasks':
      return command.unit === undefined ? unitTasks(ctx, putBelow) : tasksOfNamed(ctx, command.unit)
    case 'roadmap':
      return roadmap(ctx, putBelow)
    case 'task':
      return sayTask(ctx, command)
    case 'task-word':
      return myTasks(ctx, putBelow, undefined, { key: 'note.which-task', tone: 'info' })
    case 'new-task':
      return command.text === undefined ? askForTask(ctx, {}, putBelow) : typedTask(ctx, command.text)
    case 'adopt':
      return askToAdopt(ctx, command.number, putBelow)
    case 'plans':
      return showPlans(ctx, putBelow)
    case 'plan':
      return showPlans(ctx, putBelow, command.start)
    case 'me':
      return me(ctx, putBelow)
    case 'my-unit':
      return setUnit(ctx, putBelow, command.unit)
    case 'substitute':
      return setSubstitute(ctx, putBelow, command)
    case 'end-substitute':
      return endSubstitute(ctx, putBelow)
    case 'remind':
      return wishReminders(ctx, putBelow, command.wish)
    case 'coordination':
      return coordination(ctx, putBelow)
    case 'units':
      return listUnits(ctx, putBelow)
    case 'parked':
      return listParked(ctx, putBelow)
  }
}

/** "Aufgaben vom Steueramt": everybody may look at every unit. */
async function tasksOfNamed(ctx: Context, words: string): Promise<ReplyStep[]> {
  const unit = findUnit(await ctx.work.peekUnits(), words)
  return unit ? unitTasks(ctx, putBelow, unit.id) : home(ctx, { key: 'note.unit-unknown', tone: 'warning' })
}

/** Changes the person's language, remembered. An open dialogue goes on in it. */
async function speak(ctx: Context, language: Language): Promise<ReplyStep[]> {
  savePerson(ctx, { language })
  ctx.language = language
  const note = { key: 'note.language', tone: 'info' } as const
  const session = await activeSession(ctx)
  return session ? below(ctx, session, { note }) : putBelow(await homeView(ctx, note))
}

/** "weiter": the current card again, or the paused dialogue, or a choice of them. */
async function goOn(ctx: Context): Promise<ReplyStep[]> {
  const sessions = await ctx.work.sessionsOf(ctx.person.id)
  const active = sessions.find(({ status }) => status === 'active')
  if (active) return below(ctx, active)
  const [only] = sessions
  if (only && sessions.length === 1) return resume(ctx, only)
  return only ? offerToResume(ctx) : notOpen(ctx)
}

/** "2" while several drafts are offered: the second of them. */
async function draftNumber(ctx: Context, text: string): Promise<Session | undefined> {
  if (!/^\d{1,2}\.?$/.test(text.trim())) return undefined
  return (await ctx.work.sessionsOf(ctx.person.id))[Number.parseInt(text, 10) - 1]
}

/** "abbrechen" while nothing is open means the draft that waits; of several, which one is asked first. */
async function cancelDraft(ctx: Context): Promise<ReplyStep[]> {
  const [only, another] = await ctx.work.sessionsOf(ctx.person.id)
  if (another) return offerToResume(ctx)
  return only ? below(ctx, change(ctx, only, { status: 'active', asking: 'cancel' })) : notOpen(ctx)
}

/** A word of a dialogue ("zurück", "ja") while none is open. */
async function notOpen(ctx: Context): Promise<ReplyStep[]> {
  const drafts = (await ctx.work.sessionsOf(ctx.person.id)).length
  return home(ctx, { key: drafts > 0 ? 'note.paused-drafts' : 'note.nothing-open', tone: 'info' })
}
