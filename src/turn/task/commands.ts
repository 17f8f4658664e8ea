import { findUnit } from '../../people/units.ts'
import { perform } from '../act.ts'
import { command } from '../command.ts'
import { home } from '../dialogue/home.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { myTasks, roadmap, unitTasks } from './lists.ts'
import { newTaskActs, typedTask } from './new.ts'
import { planActs } from './plan.ts'
import { sayTask } from './said.ts'
import { taskSaid } from './typed.ts'

export const taskCommands = [
  command({ is: 'my-tasks', words: 'my-tasks', does: ctx => myTasks(ctx, putBelow) }),
  command({ is: 'roadmap', words: 'roadmap', does: ctx => roadmap(ctx, putBelow) }),
  command({
    is: 'task',
    reads: taskSaid,
    does: (ctx, said) => (said ? sayTask(ctx, said) : myTasks(ctx, putBelow)),
  }),
  /** "erledigt" alone: which task is not said. */
  command({
    is: 'task-word',
    words: 'task-word',
    does: ctx => myTasks(ctx, putBelow, undefined, { key: 'note.which-task', tone: 'info' }),
  }),
  /** "Aufgabe: Terminsoftware testen bis 31.1. für Hauptamt" */
  command({
    is: 'new-task',
    words: 'new-task',
    reads: text => (/^(?:neue\s+|new\s+)?(?:aufgabe|task)\b[^:]*:\s*\S/is.test(text) ? text : undefined),
    does: (ctx, text) => (text === undefined ? perform(ctx, newTaskActs['new-task'], {}) : typedTask(ctx, text)),
  }),
  command({
    is: 'unit-tasks',
    words: 'unit-tasks',
    isAmbiguous: () => true,
    reads: text =>
      /^(?:aufgaben|tasks)\s+(?:(?:vom|von|des|der|im|für|of|in|for)\s+)?(?:(?:das|den|dem|die|the)\s+)?(\S.*)$/i.exec(
        text,
      )?.[1],
    does: (ctx, unit) => (unit === undefined ? unitTasks(ctx, putBelow) : tasksOfNamed(ctx, unit)),
  }),
  command({
    is: 'plans',
    words: 'plans',
    isAmbiguous: (start: string) => !/^\d[\d.]*$/.test(start),
    reads: text => /^(?:vorlage|fahrplan|template)\s+(?:anwenden\s+)?(?:ab|from)\s+(\S.*)$/i.exec(text)?.[1],
    does: (ctx, start) => perform(ctx, planActs.plans, { start }),
  }),
]

/** "Aufgaben vom Steueramt": everybody may look at every unit. */
async function tasksOfNamed(ctx: Context, words: string): Promise<ReplyStep[]> {
  const unit = findUnit(await ctx.work.peekUnits(), words)
  return unit ? unitTasks(ctx, putBelow, unit.id) : home(ctx, { key: 'note.unit-unknown', tone: 'warning' })
}
