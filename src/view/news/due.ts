import type { TaskRight } from '../../people/rights.ts'
import type { Action } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { openTask } from '../parts/open.ts'
import { type Row, roomOf, weightOf } from '../parts/room.ts'
import { laterForm, taskAction, taskActionIn, whichTask } from '../task/actions.ts'
import { blockedInWords, dueInWords, hasEnded, numbered, type TaskItem, taskState, taskTitle } from '../task/item.ts'
import type { Words } from '../texts.ts'

/** What a reader is reminded of. */
export interface DueTasks {
  today: string
  /** Tasks the reader is reminded of, at most eight. */
  due: TaskItem[]
  /** Further ones that had no room. */
  more: number
  /** The tasks of `due`, as the card's actions carry them. */
  list: string
}

/** The only task, if there is just one: it is shown in full. */
export function onlyDue({ due, more }: DueTasks): TaskItem | undefined {
  return due.length === 1 && more === 0 ? due[0] : undefined
}

/** What a reminder is about. */
export function dueHeading(view: DueTasks, words: Words): string {
  const one = onlyDue(view)
  if (!one) return headingOfSeveral(view, words)
  return hasEnded(one.task)
    ? words.rich('news.done', { count: 1 })
    : words.rich('news.one', { due: dueInWords(one, view.today, words) })
}

/** Fällig is only what is due by today; what lies ahead is a reminder. */
function headingOfSeveral({ due, more, today }: DueTasks, words: Words): string {
  const open = due.filter(({ task }) => !hasEnded(task))
  const count = open.length + more
  if (count === 0) return words.rich('news.done', { count: due.length })
  const isDue = open.every(({ task, opinion }) => task.dueOn <= today && !opinion)
  return words.rich(isDue ? 'news.due' : 'news.soon', { count })
}

/** One task in full: all that can be done with it is on the card. */
export function dueAlone(item: TaskItem, { list, today }: DueTasks, words: Words) {
  const { task } = item
  const acts = (rights: TaskRight[]) => rights.map(right => taskAction(right, task, list, words))
  const open = item.mayChange && !hasEnded(task)
  const rights: TaskRight[] = [
    'done',
    ...(task.status === 'in-arbeit' ? [] : (['progress'] as const)),
    ...(task.status === 'blockiert' ? [] : (['block'] as const)),
  ]
  return {
    title: fitted(task.title, 400),
    state: taskState(item, { today }, words),
    goal: task.goal ? `${words.rich('news.goal')} ${fitted(task.goal, 800)}` : null,
    blocked: blockedInWords(item, words),
    actions: open ? acts(rights) : [],
    later: open ? [laterForm(task, list, '', words)] : [],
    laterTitle: open ? words.plain('task.action.later') : null,
    typing: open ? words.rich('task.typing', { number: task.id }) : null,
    details: [{ ...openTask(task, list, words), title: words.plain('task.action.details') }],
  }
}

/** So many rows at most, and characters of JSON for all of them. */
const DUE = 8
const DUE_ROOM = 19_000

/** Several tasks: each with what is done most often, as far as the card has room for it. */
export function dueRows({ due, list, today }: DueTasks, words: Words) {
  const shown = due.slice(0, DUE).map((item, at): Required<Pick<Row, 'title' | 'state' | 'actions'>> => {
    const { task } = item
    const details = words.plain('task.action.details')
    return {
      title: numbered(at, { title: taskTitle(task.title) }).title,
      state: taskState(item, { today }, words),
      actions: [{ ...openTask(task, list, words), title: details, tooltip: whichTask(details, task, words) }],
    }
  })
  let room = DUE_ROOM - roomOf(shown)
  return shown.map((row, index) => {
    const item = due[index]
    if (!item?.mayChange || hasEnded(item.task)) return row
    const rights: TaskRight[] = item.later ? ['done'] : ['done', 'later']
    const actions: Action[] = [...rights.map(right => taskActionIn(right, item.task, list, words)), ...row.actions]
    const whole = { ...row, actions }
    const further = weightOf(whole) - weightOf(row)
    if (further > room) return row
    room -= further
    return whole
  })
}
