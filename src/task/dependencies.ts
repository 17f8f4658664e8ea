import type { Task } from '../documents/task.ts'
import { isOpen } from './task.ts'

/** A task by its number, as far as it is known. */
export type ById = (id: string) => Task | undefined

/** A task that must be done first is still open. Dropped ones do not block, nor do ones that no longer exist. */
export function waits(task: Pick<Task, 'after'>, byId: ById): boolean {
  return task.after.some(id => isOpenTask(byId(id)))
}

/**
 * Which tasks became free when this one was finished or dropped: open ones that waited for it and now for nothing else.
 * @param dependents tasks that may name it in `after`
 */
export function freed(task: Task, dependents: Task[], byId: ById): Task[] {
  if (isOpen(task)) return []
  const now: ById = id => (id === task.id ? task : byId(id))
  return dependents.filter(other => isOpen(other) && other.after.includes(task.id) && !waits(other, now))
}

/**
 * The way from a task back to itself if it were to wait for these: its own number, those between, its own number. No
 * task may wait for itself, directly or through others; undefined if it would not.
 */
export function loop(
  task: { id: string },
  after: string[],
  byId: (id: string) => { after: string[] } | undefined,
): string[] | undefined {
  /** Which task led to one. */
  const cameFrom = new Map(after.map(id => [id, task.id]))
  const next = [...cameFrom.keys()]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === task.id) return wayTo(task.id, cameFrom)
    for (const id of byId(at)?.after ?? []) {
      if (cameFrom.has(id)) continue
      cameFrom.set(id, at)
      next.push(id)
    }
  }
  return undefined
}

function wayTo(id: string, cameFrom: Map<string, string>): string[] {
  const way = [id]
  for (let at = cameFrom.get(id); at !== undefined && at !== id; at = cameFrom.get(at)) way.unshift(at)
  return [id, ...way]
}

function isOpenTask(task: Task | undefined): boolean {
  return task !== undefined && isOpen(task)
}
