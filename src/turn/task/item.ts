import type { Task } from '../../documents/task.ts'
import { isOnlooker, rightsOn } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { waits } from '../../task/dependencies.ts'
import { isOverdue } from '../../task/task.ts'
import type { TaskItem } from '../../view/task/item.ts'
import { nameOf, opinions, unitNames } from '../people/unit-names.ts'
import { standingOf } from '../standing.ts'
import type { Reader } from '../subject.ts'

/** Tasks as this person may see them: with the names of units, what they wait for, and whether one may act on them. */
export async function itemsOf(ctx: Reader, tasks: Task[], standing?: Standing): Promise<TaskItem[]> {
  const mine = standing ?? (await standingOf(ctx))
  const units = await unitNames(ctx)
  const asked = await opinions(ctx)
  const memory = await ctx.work.peek('reminders', ctx.person.id)
  return Promise.all(
    tasks.map(async task => {
      const later = memory?.later.find(each => each.task === task.id)
      return {
        task,
        unit: nameOf(units, task.unit),
        overdue: isOverdue(task, ctx.today, asked),
        ...(asked.includes(task.unit) && { opinion: true as const }),
        waits: waits(task, await tasksBefore(ctx, task)),
        mayChange: rightsOn(task, mine).length > 0,
        ...(isOnlooker(task, mine) && { onlooker: true as const }),
        ...(later && { later: later.on }),
      }
    }),
  )
}

export async function itemOf(ctx: Reader, task: Task, standing?: Standing): Promise<TaskItem> {
  const [item] = await itemsOf(ctx, [task], standing)
  return item as TaskItem
}

/** Looks up what a task waits for. */
async function tasksBefore(ctx: Reader, task: Task): Promise<(id: string) => Task | undefined> {
  const found = await Promise.all(task.after.map(id => ctx.work.peek('tasks', id)))
  return id => found.find(each => each?.id === id)
}
