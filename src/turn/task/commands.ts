import { unitNamed } from '../../people/alike.ts'
import { isForbidden } from '../../words/denied.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import { home } from '../dialogue/home.ts'
import { newsAgain } from '../news/news.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { askIfMeant, numberedSaid, ownTasksNamed, sayDone, sayNumbered, sayPass } from './listed.ts'
import { myTasks, roadmap, unitTasks } from './lists.ts'
import { namedSaid, sayBlocked, sayDue, sayLater } from './named-said.ts'
import { newTaskActs, typedTask } from './new.ts'
import { planActs } from './plan.ts'
import { sayTask } from './said.ts'
import { passed, taskSaid } from './typed.ts'

export const taskCommands = [
  command({ is: 'my-tasks', words: 'my-tasks', intent: 'my-tasks', does: ctx => myTasks(ctx, putBelow) }),
  command({ is: 'overdue', intent: 'overdue', does: ctx => myTasks(ctx, putBelow, { only: 'overdue' }) }),
  command({ is: 'this-week', intent: 'this-week', does: ctx => myTasks(ctx, putBelow, { only: 'week' }) }),
  command({
    is: 'overview',
    intent: 'overview',
    does: showOverview,
  }),
  command({ is: 'roadmap', words: 'roadmap', intent: 'roadmap', does: ctx => roadmap(ctx, putBelow) }),
  command({
    is: 'task',
    reads: taskSaid,
    does: (ctx, said) => (said ? sayTask(ctx, said) : myTasks(ctx, putBelow)),
  }),
  /** "1 erledigt" */
  command({
    is: 'numbered-task',
    reads: numberedSaid,
    does: (ctx, said) => (said ? sayNumbered(ctx, said) : myTasks(ctx, putBelow)),
  }),
  command({ is: 'done', words: 'done', does: sayDone }),
  /** "Merkblatt erledigt" */
  command({ is: 'task-done', intent: 'task-done', hears: ownTasksNamed, does: (ctx, named) => askIfMeant(ctx, named) }),
  /** "Mit dem Merkblatt haben wir angefangen" */
  command({
    is: 'task-progress',
    intent: 'task-progress',
    hears: ownTasksNamed,
    does: (ctx, named) => askIfMeant(ctx, named, 'task-progress'),
  }),
  /** "T-2026-48213 habe ich aus Versehen abgehakt" */
  command({
    is: 'task-reopen',
    intent: 'task-reopen',
    hears: ownTasksNamed,
    does: (ctx, named) => askIfMeant(ctx, named, 'task-open'),
  }),
  /** "Merkblatt ist blockiert, weil die IT fehlt" */
  command({ is: 'task-blocked', intent: 'task-blocked', hears: namedSaid, does: sayBlocked }),
  /** "Merkblatt auf nächste Woche schieben" */
  command({ is: 'task-later', intent: 'task-later', hears: namedSaid, does: sayLater }),
  /** "Für das Merkblatt brauche ich mehr Zeit" */
  command({ is: 'task-due', intent: 'task-due', hears: namedSaid, does: sayDue }),
  command({ is: 'pass-on', reads: passed, does: (ctx, to = '') => sayPass(ctx, to) }),
  /** "blockiert" alone: which task is not said. */
  command({
    is: 'task-word',
    words: 'task-word',
    does: ctx => myTasks(ctx, putBelow, { note: { key: 'note.which-task', tone: 'info' } }),
  }),
  /** "Aufgabe: Terminsoftware testen bis 31.1. für Hauptamt" */
  command({
    is: 'new-task',
    words: 'new-task',
    intent: 'new-task',
    reads: text => (/^(?:neue\s+|new\s+)?(?:aufgabe|task)\b[^:]*:\s*\S/is.test(text) ? text : undefined),
    does: (ctx, text) => (text === undefined ? perform(ctx, newTaskActs['new-task'], {}) : typedTask(ctx, text)),
  }),
  command({
    is: 'unit-tasks',
    words: 'unit-tasks',
    intent: 'unit-tasks',
    hears: async (ctx, words) => (unitNamed(await ctx.work.peekUnits(), words) ? words : undefined),
    isAmbiguous: () => true,
    reads: text => {
      const unit =
        /^(?:aufgaben|tasks)\s+(?:(?:vom|von|des|der|im|für|of|in|for)\s+)?(?:(?:das|den|dem|die|the)\s+)?(\S.*)$/i.exec(
          text,
        )?.[1]
      return unit === undefined || isForbidden(text) || isTime.test(unit) || isNoUnit.test(unit) ? undefined : unit
    },
    does: (ctx, unit) => (unit === undefined ? unitTasks(ctx, putBelow) : tasksOfNamed(ctx, unit)),
  }),
  command({
    is: 'plans',
    words: 'plans',
    intent: 'plans',
    isAmbiguous: ({ start = '' }) => !/^\d[\d.]*$/.test(start),
    reads: text => (isForbidden(text) ? undefined : planSaid(text)),
    does: (ctx, said = {}) => perform(ctx, planActs.plans, said),
  }),
]

/** "Vorlage ab 1.4.", "Vorlage kleine Gemeinde", "Vorlage „E-Akte einführen“ anwenden ab 1.4." */
function planSaid(text: string): { name?: string; start?: string } | undefined {
  const said = /^(?:vorlage|fahrplan|template)(?=\s)(?<words>.*)$/is.exec(text)?.groups?.words
  if (said === undefined || looks.test(said) || forCouncil.test(said)) return undefined
  const [words = '', start] = said.split(/\s(?:ab|from)\s+(?=\S)/i)
  const name = words.replace(/(?:^|\s)(?:anwenden|verwenden|nutzen|apply|use)\s*$/i, '').trim()
  if (name === '' && start === undefined) return undefined
  return { ...(name !== '' && { name }), ...(start !== undefined && { start: start.trim() }) }
}

/** "Fahrplan öffnen" asks for the Fahrplan, and names no template. */
const looks = /^\s*(?:bitte\s+)?(?:öffnen|anzeigen|zeigen|ansehen|anschauen|aufrufen|list|open|show)[\s.!?]*$/i

/** "Vorlage für den Stadtrat" is a paper, and no template of tasks. */
const forCouncil =
  /^\s+(?:fürn?|fürs|an|zum?|zur)\s+(?:de[nrm]\s+|die\s+)?(?:stadt|gemeinde|kreis|ober)?-?(?:rat|rats\p{L}*|kreistag\p{L}*|ausschuss\p{L}*|verwaltungsrat|council)(?!\p{L})/iu

/** "Aufgaben diese Woche" names a time, and no unit. */
const isTime =
  /^(?:diese|woche|week|monat|month|heute|morgen|näch|bis |fällig|überfällig|offen|this|next|today|tomorrow|due|overdue)/i

/** "Aufgaben in meinen Kalender exportieren", "Tasks as a table" say what is to be done with them. */
const isNoUnit =
  /^(?:in (?:mein|den|einen|my|a)|als|mit|ohne|nach|zu|auf|as|to|into|with)(?!\p{L}*amt)\p{Ll}*\s|(?:^|\s)\p{Ll}+(?:en|ern|eln)[.!?]*$/u

/** "Aufgaben vom Steueramt": everybody may look at every unit. */
async function tasksOfNamed(ctx: Context, words: string): Promise<ReplyStep[]> {
  const unit = unitNamed(await ctx.work.peekUnits(), words)
  return unit ? unitTasks(ctx, putBelow, unit.id) : home(ctx, { key: 'note.unit-unknown', tone: 'warning' })
}

/** The weekly overview as it would be now; whoever has none sees their tasks. */
async function showOverview(ctx: Context): Promise<ReplyStep[]> {
  const view = await newsAgain(ctx, 'digest')
  return view ? putBelow(view) : myTasks(ctx, putBelow, { note: { key: 'note.digest-nothing', tone: 'info' } })
}
