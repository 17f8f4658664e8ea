import type { TaskRecord } from '../../export/town.ts'
import type { Todo, TodoList } from '../../paper/ics.ts'
import type { TextKey, Words } from '../texts.ts'
import { taskStatus } from './tables.ts'

const states: Record<TaskRecord['status'], Todo['status']> = {
  offen: 'NEEDS-ACTION',
  'in-arbeit': 'IN-PROCESS',
  // A calendar knows nothing like it; the text says why.
  blockiert: 'NEEDS-ACTION',
  erledigt: 'COMPLETED',
  verworfen: 'CANCELLED',
}
const priorities = { hoch: 1, mittel: 5, niedrig: 9 } as const

/**
 * Tasks for somebody's own calendar.
 * @param at the instant it is made
 * @param host of the bot's server: numbers of tasks are only unique within a town
 */
export function todoList(
  tasks: TaskRecord[],
  { name, at, host }: { name: string; at: string; host: string },
  words: Words,
): TodoList {
  const line = (key: TextKey, text: string | undefined) => (text ? [`${words.plain(key)}: ${text}`] : [])
  return {
    name,
    at,
    todos: tasks.map(task => ({
      uid: `${task.number}@${host}`,
      title: task.title,
      text: [
        ...line('table.number', task.number),
        ...line('table.responsible', words.guide(task.unit)),
        ...line('table.status', taskStatus(task, words)),
        ...line('table.why', task.blockedBecause ?? task.reason),
        ...line('table.task-goal', task.goal),
      ].join('\n'),
      dueOn: task.dueOn,
      status: states[task.status],
      priority: priorities[task.priority],
      rev: task.rev,
    })),
  }
}

/** So often programs should look for changes, in hours. */
const refreshHours = 6

/** Open tasks of a unit, to be subscribed to: without reasons and goals, which people typed, and without any time of its own. */
export function feedOf(
  tasks: (TaskRecord & { changedOn: string })[],
  { name, host, asTodos }: { name: string; host: string; asTodos: boolean },
  words: Words,
): TodoList {
  const bare = tasks.map(({ blockedBecause: _, reason: __, goal: ___, ...task }) => task)
  const list = todoList(bare, { name, at: '', host }, words)
  return {
    ...list,
    todos: list.todos.map((todo, at) => ({ ...todo, changedOn: tasks[at]?.changedOn ?? todo.dueOn })),
    refreshHours,
    ...(!asTodos && { asEvents: true }),
  }
}
