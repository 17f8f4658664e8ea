import { putBelow } from '../put.ts'
import type { Subject } from '../subject.ts'
import { taskActs } from './acts.ts'
import { taskCommands } from './commands.ts'
import { ownTasksNamed } from './listed.ts'
import { sayWish } from './named-said.ts'
import { showTask } from './show.ts'
import { taskTells } from './tells.ts'
import { taskNamed, taskWish } from './typed.ts'

/** Tasks of the roadmap. */
export const task: Subject = {
  acts: taskActs,
  commands: taskCommands,
  tells: taskTells,
  mentions: async (ctx, text) => {
    const number = taskNamed(text)
    if (number === undefined) return undefined
    const tasks = await ownTasksNamed(ctx, text)
    const wish = tasks && taskWish(text)
    if (wish) return sayWish(ctx, wish, tasks, text)
    return showTask(ctx, number, putBelow, { note: { key: 'note.task-unclear', tone: 'info' } })
  },
  offers: [
    { offer: 'my-tasks', may: () => true },
    { offer: 'unit-tasks', may: () => true },
    { offer: 'roadmap', may: () => true },
  ],
}
