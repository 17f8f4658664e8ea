import { daysBetween } from '../../calendar/days.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Task, TaskStatus } from '../../documents/task.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { openTask } from '../parts/open.ts'
import type { TextKey, Words } from '../texts.ts'

/** A task as one reader may see it. */
export interface TaskItem {
  task: Task
  /** The responsible unit or role, by name. */
  unit: LocalText
  /** Due before today, and neither done nor dropped. */
  overdue: boolean
  /** Who is responsible is asked for a statement: it is never overdue. */
  opinion?: true
  /** It waits for a task that is not done. */
  waits: boolean
  /** The reader may act on it. */
  mayChange: boolean
  /**
   * The reader is neither responsible nor leads nor coordinates. A role may be one person, so on which days somebody did or
   * missed something is not theirs to read (DOMAIN §6).
   */
  onlooker?: true
  /** "Später": not reminded of before this day. */
  later?: string
}

/** A task that a check or a template proposes. */
export interface Proposal {
  key: string
  title: string
  unit: LocalText
  dueOn: string
  /** For so many units, each its own. */
  units?: number
  /** The number of the task that was made from it before. */
  exists?: string
}

/** How a task is shown wherever it stands in a list. */
interface Shown {
  today: string
  /** False where the whole list is of one unit. */
  unit?: boolean
  /** The tasks of the reminder the list stands on. */
  list?: string | undefined
}

/** A task as parts/row.json wants it: it leads to the task itself. */
export function taskRow(item: TaskItem, shown: Shown, words: Words) {
  return {
    title: taskTitle(item.task.title),
    state: taskState(item, shown, words),
    select: openTask(item.task, shown.list, words),
  }
}

/** With the number by which a task of a list can be named: "1 erledigt". */
export function numbered<Of extends { title: string }>(at: number, row: Of): Of {
  return { ...row, title: `${at + 1} · ${row.title}` }
}

/** Characters of JSON a title may take in a list, and how long it may be. */
const TITLE = 260
const LETTERS = 120

/** A title for a list, escaped. */
export function taskTitle(title: string): string {
  return fitted(clip(title, LETTERS), TITLE)
}

/** Everything there is to know about a task at a glance, in words with signs: never by colour. */
export function taskState(item: TaskItem, { today, unit = true }: Shown, words: Words): string {
  const { task } = item
  const name = unit ? [words.rich('task.unit', { unit: clip(words.guide(item.unit), 60) })] : []
  if (hasEnded(task)) return [endedInWords(item, words), ...name].join(' · ')
  return [
    statusInWords(task.status, words),
    dueInWords(item, today, words),
    ...(item.waits ? [words.rich('task.waits')] : []),
    ...(task.priority === 'hoch' ? [words.rich('task.urgent')] : []),
    ...(item.later ? [words.rich('task.later', { day: words.day(item.later) })] : []),
    ...name,
  ].join(' · ')
}

export function hasEnded({ status }: { status: TaskStatus }): boolean {
  return status === 'erledigt' || status === 'verworfen'
}

/** "◐ in Arbeit": a word with a sign. */
export function statusInWords(status: TaskStatus, words: Words): string {
  return words.rich(`task.status.${status}` satisfies TextKey)
}

/** "⚠️ überfällig seit 3 Tagen", "⚠️ überfällig", "heute fällig", "fällig am 24. November 2026", "um Stellungnahme gebeten bis …" */
export function dueInWords({ task, overdue, opinion, onlooker }: TaskItem, today: string, words: Words): string {
  if (opinion) return words.rich('task.opinion', { day: words.day(task.dueOn) })
  const days = daysBetween(today, task.dueOn)
  if (overdue && onlooker) return words.rich('tasks.overdue')
  if (overdue) return words.rich('task.overdue', { count: Math.max(-days, 1) })
  if (days === 0) return words.rich('task.due.today')
  if (days === 1) return words.rich('task.due.tomorrow')
  return words.rich('task.due.day', { day: words.day(task.dueOn) })
}

/** "⛔ **Grund:** Der Hersteller antwortet nicht."; null while it is not blocked. */
export function blockedInWords({ task }: TaskItem, words: Words): string | null {
  if (task.status !== 'blockiert' || !task.blockedBecause) return null
  return `${words.rich('task.blocked')} ${fitted(task.blockedBecause, REASON)}`
}

/** Characters of JSON for a reason: 500 characters, with what escaping adds. */
export const REASON = 800

function endedInWords({ task }: TaskItem, words: Words): string {
  if (!task.endedOn) return statusInWords(task.status, words)
  return words.rich('task.ended', { status: statusInWords(task.status, words), day: words.day(task.endedOn) })
}
