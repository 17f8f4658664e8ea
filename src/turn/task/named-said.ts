import type { Task } from '../../documents/task.ts'
import type { Note } from '../../view/parts/note.ts'
import { perform, performTyped } from '../act.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Besides, Context } from '../subject.ts'
import { changeActs as acts } from './change.ts'
import { laterActs, showLater } from './later.ts'
import { askIfMeant, askWhich, ownTasksNamed } from './listed.ts'
import { myTasks } from './lists.ts'
import type { TaskWish } from './typed.ts'
import { type Later, laterIn } from './words.ts'

/** A sentence about own tasks by words of their title: "die Sache mit dem Merkblatt ist blockiert, weil die IT fehlt". */
export interface NamedSaid {
  tasks: Task[]
  /** When, if it says so. */
  later?: Later
  reason: string
}

/** Which of what a sentence names is a task of one's own; undefined if nothing is. */
export async function namedSaid(ctx: Context, words: string, besides: Besides): Promise<NamedSaid | undefined> {
  const { more = [], reason = '' } = besides
  for (const title of [words, ...more]) {
    const tasks = await ownTasksNamed(ctx, title)
    const later = tasks && laterIn(ctx, textWithout(ctx, title, reason))
    if (tasks) return { tasks, reason, ...(later && { later }) }
  }
  return undefined
}

/** The sentence without the title, which may hold a day of its own, and without its reason. */
function textWithout({ event: { what } }: Context, ...parts: string[]): string {
  const text = what.is === 'text' ? what.text : ''
  return parts.reduce((rest, part) => (part === '' ? rest : rest.replace(part, ' ')), text)
}

export function sayBlocked(ctx: Context, said: NamedSaid | undefined): Promise<ReplyStep[]> {
  return ofOne(ctx, said, { key: 'note.which-blocked', tone: 'info' }, ({ id }, { reason }) =>
    reason === ''
      ? perform(ctx, acts['task-block'], { id })
      : performTyped(ctx, acts['task-block-yes'], { id, inputs: { reason } }),
  )
}

export function sayLater(ctx: Context, said: NamedSaid | undefined): Promise<ReplyStep[]> {
  return ofOne(ctx, said, { key: 'note.which-later', tone: 'info' }, ({ id }, { later }) =>
    later ? showLater(ctx, id, later) : perform(ctx, laterActs['task-later'], { id }),
  )
}

export function sayDue(ctx: Context, said: NamedSaid | undefined): Promise<ReplyStep[]> {
  return ofOne(ctx, said, { key: 'note.which-due', tone: 'info' }, ({ id }, { later, reason }) =>
    later?.inputs.day
      ? performTyped(ctx, acts['task-due-yes'], { id, inputs: { day: later.inputs.day, reason } })
      : perform(ctx, acts['task-due'], { id }),
  )
}

/** What a sentence may want of numbered tasks is asked: whether it is meant, the reason, or the day. */
export function sayWish(ctx: Context, wish: TaskWish, tasks: Task[], text: string): Promise<ReplyStep[]> {
  switch (wish) {
    case 'done':
      return askIfMeant(ctx, tasks)
    case 'progress':
      return askIfMeant(ctx, tasks, 'task-progress')
    case 'open':
      return askIfMeant(ctx, tasks, 'task-open')
    case 'block':
      return sayBlocked(ctx, { tasks, reason: '' })
    case 'later': {
      const later = laterIn(ctx, text.replace(/T-20\d\d-\d{5}/gi, ' '))
      return sayLater(ctx, { tasks, reason: '', ...(later && { later }) })
    }
  }
}

/** Of several that are named, which one is asked; without any, all are shown. */
async function ofOne(
  ctx: Context,
  said: NamedSaid | undefined,
  which: Note,
  does: (task: Task, said: NamedSaid) => Promise<ReplyStep[]>,
): Promise<ReplyStep[]> {
  const [only, another] = said?.tasks ?? []
  if (!said || !only) return myTasks(ctx, putBelow, { note: which })
  return another ? askWhich(ctx, said.tasks, which) : does(only, said)
}
