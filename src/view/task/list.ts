import type { LocalText } from '../../documents/language.ts'
import type { TaskStatus } from '../../documents/task.ts'
import { type Action, go } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { countAndPage, type ListTarget, type Paging, pageActions } from '../parts/paging.ts'
import { fitting } from '../parts/room.ts'
import type { UnitChoice } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'
import { numbered, statusInWords, type TaskItem, taskRow } from './item.ts'

interface TasksView extends Paging {
  is: 'tasks'
  of:
    | { is: 'mine'; only?: 'overdue' | 'week' }
    | { is: 'unit'; id: string; name: LocalText; status: TaskStatus | 'overdue' }
  items: TaskItem[]
  total: number
  /** The reader leads or stands in somewhere: there is a unit to look at. */
  hasUnit: boolean
  today: string
  note?: Note
}

/** One's own open tasks, or those of a unit that have one status: a page of them. */
export function tasksCard(view: TasksView, words: Words) {
  const { of } = view
  const heading = headingOf(view, words)
  return {
    summary: words.plain('tasks.summary'),
    heading,
    page: view.total > 0 ? countAndPage(view, words) : null,
    note: noteLine(view.note, words),
    empty: view.items.length > 0 ? null : words.rich(emptyKey(of)),
    rows: view.items.map((item, at) =>
      numbered(at, taskRow(item, { today: view.today, unit: of.is === 'mine' }, words)),
    ),
    actions: [
      ...pageActions(view, pageOf(of), words),
      ...(of.is === 'unit' ? [allOf(of, words)] : []),
      ...(of.is === 'mine' && view.hasUnit ? [offerAction('unit-tasks', words)] : []),
      ...(of.is === 'mine' ? [offerAction('roadmap', words)] : []),
      ...(of.is === 'mine' && view.hasUnit ? [go('new-task', words.plain('new-task.heading'))] : []),
      go('home', words.plain('action.home')),
    ],
  }
}

interface UnitTasksView {
  is: 'unit-tasks'
  unit: UnitChoice
  /** Every status with its tasks, at most five each, earliest due first; overdue ones come first. */
  groups: { status: TaskStatus; count: number; overdue: number; items: TaskItem[] }[]
  /** Further units this reader is concerned with. */
  others: UnitChoice[]
  today: string
  note?: Note
}

/** A unit's tasks by status: rows that unfold. */
export function unitTasksCard(view: UnitTasksView, words: Words) {
  const { unit, groups, today } = view
  const overdue = groups.reduce((sum, group) => sum + group.overdue, 0)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return {
    summary: words.plain('unit-tasks.summary'),
    heading: words.rich('unit-tasks.heading', { unit: clip(words.guide(unit.name), 80) }),
    note: noteLine(view.note, words),
    text: total === 0 ? words.rich('unit-tasks.empty') : words.rich('unit-tasks.text'),
    overdue:
      overdue > 0
        ? [
            {
              text: words.rich('unit-tasks.overdue', { count: overdue }),
              select: go('unit-tasks-of', words.plain('unit-tasks.overdue.open'), { id: unit.id, step: 'overdue' }),
            },
          ]
        : [],
    groups: groups.map(({ status, count, overdue: late, items }) => {
      const values = { status: statusInWords(status, words), count, overdue: late }
      const rows = items.map(item => taskRow(item, { today, unit: false }, words))
      const shown = count === 0 ? [] : fitting(rows, GROUP)
      const all = go('unit-tasks-of', words.plain('unit-tasks.all', { count }), { id: unit.id, step: status })
      return {
        ...foldLine(`group-${status}`, words.plain(late > 0 ? 'unit-tasks.group.overdue' : 'unit-tasks.group', values)),
        count,
        none: words.rich('unit-tasks.group', values),
        rows: shown,
        actions: count > shown.length ? [all] : [],
      }
    }),
    actions: [
      ...view.others.slice(0, OTHERS).map(unit => allOf(unit, words)),
      offerAction('my-tasks', words),
      go('home', words.plain('action.home')),
    ],
  }
}

/** "Alle Aufgaben: Hauptamt": a role may be called like something else that is offered. */
function allOf({ id, name }: UnitChoice, words: Words): Action {
  return go('unit-tasks', words.plain('tasks.back', { unit: clip(words.guide(name), 30) }), { id })
}

/** Characters of JSON for the rows of one status: five of them share a card. */
const GROUP = 4_300
/** Further units offered beside the one shown. */
const OTHERS = 4

function pageOf(of: TasksView['of']): ListTarget {
  return of.is === 'mine'
    ? { act: 'my-tasks', ...(of.only && { step: of.only }) }
    : { act: 'unit-tasks-of', id: of.id, step: of.status }
}

function emptyKey(of: TasksView['of']): TextKey {
  return of.is === 'mine' ? `tasks.empty.${of.only ?? 'mine'}` : 'tasks.empty.unit'
}

function headingOf({ of }: TasksView, words: Words): string {
  if (of.is === 'mine') return words.rich(`tasks.heading.${of.only ?? 'mine'}` satisfies TextKey)
  const status = of.status === 'overdue' ? words.rich('tasks.overdue') : statusInWords(of.status, words)
  return words.rich('tasks.heading.unit', { unit: clip(words.guide(of.name), 80), status })
}
