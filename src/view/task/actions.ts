import type { Task } from '../../documents/task.ts'
import type { TaskRight } from '../../people/rights.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { dateInput } from '../parts/form.ts'
import type { TextKey, Words } from '../texts.ts'

/** What can be done with a task, as buttons. `list`: the tasks of the reminder they stand on. */
export function taskAction(right: TaskRight, task: Task, list: string | undefined, words: Words): Action {
  const title = words.plain(`task.action.${right}` satisfies TextKey)
  const asks = { id: task.id, ...(list && { arg: list }) }
  const acts = { id: task.id, rev: task.rev, ...(list && { arg: list }) }
  switch (right) {
    case 'done':
      return primary(go('task-done', title, acts))
    case 'progress':
      return go('task-progress', title, acts)
    case 'open':
      return go('task-open', title, acts)
    case 'take':
      return go('task-take', title, acts)
    case 'block':
      return go('task-block', title, asks)
    case 'later':
      return go('task-later', title, asks)
    case 'due':
      return go('task-due', title, asks)
    case 'pass':
      return go('task-pass', title, asks)
    case 'edit':
      return go('task-edit', title, asks)
    case 'drop':
      return destructive(go('task-drop', title, asks))
  }
}

/** The same among several tasks: it says which one is meant, and none stands out. */
export function taskActionIn(right: TaskRight, task: Task, list: string | undefined, words: Words): Action {
  const action = taskAction(right, task, list, words)
  return { ...action, style: null, tooltip: whichTask(action.title, task, words) }
}

/** "Erledigt: Terminsoftware testen" */
export function whichTask(action: string, task: Task, words: Words): string {
  return words.plain('task.action.which', { action, title: clip(task.title, 40) })
}

/** "Später", as parts/later.json wants it. The due date is untouched, and that is said. */
export function laterForm(task: Task, list: string | undefined, entered: string, words: Words) {
  const target = { id: task.id, ...(list && { arg: list }) }
  return {
    stays: words.rich('later.stays', { day: words.day(task.dueOn) }),
    days: [
      go('task-later-on', words.plain('later.tomorrow'), { ...target, step: 'tomorrow' }),
      go('task-later-on', words.plain('later.week'), { ...target, step: 'week' }),
    ],
    inputs: [
      dateInput(
        {
          id: 'day',
          label: words.plain('later.day'),
          value: entered,
        },
        words,
      ),
    ],
    actions: [take('task-later-on', words.plain('later.save'), target)],
  }
}
