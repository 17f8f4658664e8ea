import type { Problem } from '../../guide/kind.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { dateInput, personInput, textInput } from '../parts/form.ts'
import type { Input } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'
import { laterForm } from './actions.ts'
import { type TaskItem, taskState, taskTitle } from './item.ts'
import { backToNews } from './task.ts'

interface AskTaskView {
  is: 'ask-task'
  what: 'block' | 'drop' | 'later' | 'due' | 'pass'
  item: TaskItem
  /** For `pass`: where it may go. */
  units: UnitChoice[]
  /** Whoever it is to be passed on to, as it was typed. */
  receiver?: string
  /** The tasks of the reminder it was opened from, as its cards carry them. */
  list?: string
  problem?: Problem
  entered?: Record<string, string>
  /** What is entered was typed in the chat: it is shown before it happens. */
  typed?: true
  today: string
}

/** Asks for what an action on a task needs: a reason, a day, somebody. */
export function askTaskCard(view: AskTaskView, words: Words) {
  const { what, item, list, today } = view
  const { task } = item
  const target = { id: task.id, rev: task.rev, ...(list && { arg: list }) }
  const back = list ? backToNews(list, words) : go('task', words.plain('action.back'), { id: task.id })
  const units = what === 'pass' && view.units.length > 0 ? [unitsOf(view, words)] : []
  const heading = view.typed ? (`ask-task.${what}.typed` as const) : (`ask-task.${what}.heading` as const)
  return {
    summary: words.plain(heading satisfies TextKey),
    heading: words.rich(heading satisfies TextKey),
    title: taskTitle(task.title),
    state: taskState(item, { today }, words),
    // "Später" asks by itself.
    text: what === 'later' ? null : text(view, what, words),
    problem: problemLine(problemOf(view), words),
    later: what === 'later' ? [laterForm(task, list, view.entered?.day ?? '', words)] : [],
    inputs: inputs(view, words),
    units,
    actions: [...yes(what, target, words), back],
    typing: typing(view, words),
  }
}

function text(
  { item, receiver, typed }: AskTaskView,
  what: Exclude<AskTaskView['what'], 'later'>,
  words: Words,
): string {
  if (typed && receiver !== undefined) return words.rich('ask-task.pass.to', { name: clip(receiver, 80) })
  return words.rich(`ask-task.${what}.text` satisfies TextKey, { day: words.day(item.task.dueOn) })
}

/** What may be typed next: yes or no to what is shown, or a reason. */
function typing(view: AskTaskView, words: Words): string | null {
  const isChosen = view.what === 'pass' || view.what === 'later'
  if (view.typed) return words.rich(isChosen ? 'ask-task.confirm.chosen' : 'ask-task.confirm')
  return view.what === 'block' || view.what === 'drop' ? words.rich('ask-task.typing') : null
}

/** Longest reason that is shown again, in characters. */
const ENTERED = 2_000

/** Passing on is chosen from pickers: there is no typed name to repeat. */
function problemOf({ problem }: AskTaskView): Problem | undefined {
  if (problem?.code !== 'person-unknown' || problem.values.name !== undefined) return problem
  return { code: 'receiver-unknown', values: {} }
}

function inputs(view: AskTaskView, words: Words): Input[] {
  const { entered = {} } = view
  switch (view.what) {
    case 'block':
    case 'drop':
      return [reason(entered.reason, words)]
    case 'due': {
      const label = words.plain('ask-task.day')
      return [dateInput({ id: 'day', label, value: entered.day, required: true }, words), reason(entered.reason, words)]
    }
    case 'pass':
      return [personInput({ id: 'person', label: words.plain('ask-task.person'), ...chosen(view) }, words)]
    case 'later':
      return []
  }
}

function chosen({ entered, receiver }: AskTaskView): { chosen?: { id: string; name: string } } {
  const id = entered?.person
  return id !== undefined && receiver !== undefined ? { chosen: { id, name: receiver } } : {}
}

function reason(entered: string | undefined, words: Words): Input {
  const asked = {
    id: 'reason',
    label: words.plain('ask-task.reason'),
    value: entered && clip(entered, ENTERED),
    required: true,
    placeholder: words.plain('ask-task.reason.placeholder'),
  }
  return { ...textInput(asked, words), multiline: true }
}

function unitsOf(view: AskTaskView, words: Words) {
  const asked = { id: 'unit', label: words.plain('ask-task.unit'), value: view.entered?.unit, units: view.units }
  const { left, ...select } = unitSelect(asked, words)
  return { select, left: left > 0 ? words.rich('ask-task.left', { count: left }) : null }
}

function yes(what: AskTaskView['what'], target: { id: string; rev: number; arg?: string }, words: Words): Action[] {
  if (what === 'later') return []
  const action = take(`task-${what}-yes`, words.plain(`ask-task.${what}.yes` satisfies TextKey), target)
  return [what === 'drop' ? destructive(action) : primary(action)]
}
