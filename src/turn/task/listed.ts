import type { Task } from '../../documents/task.ts'
import { rightsOn } from '../../people/rights.ts'
import { isOpen, openStatuses } from '../../task/task.ts'
import type { Note } from '../../view/parts/note.ts'
import { isNamed } from '../../words/named.ts'
import { perform } from '../act.ts'
import { oneLine } from '../one-line.ts'
import { remember } from '../person.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { changeActs } from './change.ts'
import { myTasks } from './lists.ts'
import { sayTask } from './said.ts'
import { showNews, showTask } from './show.ts'
import { type TaskSaid, taskSaid, tasksNamed } from './typed.ts'

/** Own tasks among which one is looked for by words of its title. */
const mostOwn = 200
/** Tasks of which one is to be chosen, on one card. */
const mostAsked = 8

const whichDone: Note = { key: 'note.which-done', tone: 'info' }

/** "1 erledigt", "erledigt 2", "Nr. 3 blockiert: Angebot fehlt": a task of the list that was shown last. */
export interface Numbered {
  at: number
  said: TaskSaid
}

/** Reads what the buttons of a task do, said of the n-th of a list. */
export function numberedSaid(text: string): Numbered | undefined {
  const [, first, after = ''] =
    /^(?:(?:nr|nummer|no|number|aufgabe|task)\b\.?\s*)?(\d{1,2})[.):]?\s+(\S.*)$/is.exec(text) ?? []
  const [, before = '', last] =
    /^(\S.*?) (?:(?:nr|nummer|no|number)\b\.? ?)?(\d{1,2})[.!]?$/i.exec(oneLine(text) ?? '') ?? []
  const [number, words] = first === undefined ? [last, before] : [first, after]
  // The same sentence with a number of a task, whichever it will be.
  const said = number === undefined ? undefined : taskSaid(`T-2000-00000 ${words}`)
  // "erinnere mich um 9" ends with a number as well.
  const isTask = said?.verb !== undefined && (first !== undefined || said.rest === '')
  return said && isTask ? { at: Number(number) - 1, said } : undefined
}

/** Does it with the task that had this number in the list; without such a list it is shown first. */
export function sayNumbered(ctx: Context, { at, said }: Numbered): Promise<ReplyStep[]> {
  const number = ctx.person.listed?.tasks[at]
  if (number !== undefined) return sayTask(ctx, { ...said, number })
  return myTasks(ctx, putBelow, { note: { key: 'note.no-such-number', tone: 'info' } })
}

/** "erledigt" alone: the only open task of what was shown last; of several, which one is asked. */
export async function sayDone(ctx: Context): Promise<ReplyStep[]> {
  const open = await openOf(ctx, ctx.person.listed?.tasks ?? [])
  const [only, another] = open
  if (only && !another) return perform(ctx, changeActs['task-done'], { id: only.id })
  return only ? askWhich(ctx, open) : askWhichOfAll(ctx)
}

/** "an Jana Weber weitergeben" alone: the only open task of what was shown last. */
export async function sayPass(ctx: Context, rest: string): Promise<ReplyStep[]> {
  const [only, another] = await openOf(ctx, ctx.person.listed?.tasks ?? [])
  if (only && !another) return sayTask(ctx, { number: only.id, verb: 'pass', rest })
  return myTasks(ctx, putBelow, { note: { key: 'note.no-such-number', tone: 'info' } })
}

/** The task whose number a text names, or the own open ones whose title it does; undefined if there is none. */
export async function ownTasksNamed(ctx: Context, words: string): Promise<Task[] | undefined> {
  const numbers = tasksNamed(words)
  if (numbers.length > 0) return numbered(ctx, numbers)
  const { person, standsInFor, units } = await standingOf(ctx)
  const responsible = { persons: [person, ...standsInFor], units }
  const { items: tasks } = await ctx.work.peekTasks({ responsible, status: openStatuses }, { limit: mostOwn })
  const named = tasks.filter(({ title }) => isNamed(title, words))
  return named.length > 0 ? named : undefined
}

async function numbered(ctx: Context, numbers: string[]): Promise<Task[] | undefined> {
  const found = await Promise.all(numbers.slice(0, mostAsked).map(number => ctx.work.peek('tasks', number)))
  const tasks = found.filter(task => task !== undefined)
  return tasks.length > 0 ? tasks : undefined
}

/** What a sentence leads to asking for, and how it is asked. */
const asksFor = {
  'task-done': 'note.task-meant',
  'task-progress': 'note.progress-meant',
  'task-open': 'note.open-meant',
} as const satisfies Record<string, Note['key']>

/** "Merkblatt erledigt": the task that is meant is shown, and done only by its button or a "ja". */
export async function askIfMeant(
  ctx: Context,
  named: Task[] | undefined,
  act: keyof typeof asksFor = 'task-done',
): Promise<ReplyStep[]> {
  const [only, another] = named ?? []
  if (!named || !only) return askWhichOfAll(ctx, whichOf(act))
  if (another) return askWhich(ctx, named, whichOf(act))
  remember(ctx, { act, id: only.id })
  return showTask(ctx, only.id, putBelow, { note: { key: asksFor[act], tone: 'info' } })
}

function whichOf(act: keyof typeof asksFor): Note {
  return act === 'task-done' ? whichDone : { key: 'note.which-task', tone: 'info' }
}

/** Shows tasks of which one is meant. */
export function askWhich(ctx: Context, tasks: Task[], note = whichDone): Promise<ReplyStep[]> {
  const ids = tasks.slice(0, mostAsked).map(({ id }) => id)
  return showNews(ctx, ids.join(' '), putBelow, note)
}

async function askWhichOfAll(ctx: Context, which = whichDone): Promise<ReplyStep[]> {
  const { person, standsInFor, units } = await standingOf(ctx)
  const responsible = { persons: [person, ...standsInFor], units }
  const { items: tasks } = await ctx.work.peekTasks({ responsible, status: openStatuses }, { limit: mostAsked })
  return tasks.length > 0 ? askWhich(ctx, tasks, which) : myTasks(ctx, putBelow)
}

/** Those this person may end. */
async function openOf(ctx: Context, ids: string[]): Promise<Task[]> {
  const standing = await standingOf(ctx)
  const found = await Promise.all(ids.map(id => ctx.work.peek('tasks', id)))
  return found
    .filter(task => task !== undefined)
    .filter(task => isOpen(task) && rightsOn(task, standing).includes('done'))
}
