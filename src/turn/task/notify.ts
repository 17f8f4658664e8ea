import type { Task } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import { notify } from '../notify.ts'
import { recipients } from '../people/recipient.ts'
import { coordinatorIds } from '../standing.ts'
import type { Context } from '../subject.ts'

/** Tells whoever is responsible for a task now that it was given to them. */
export async function notifyAssigned(ctx: Context, task: Task, unit?: Unit): Promise<void> {
  for (const to of await recipients(ctx, task, unit))
    notify(ctx, to.id, { is: 'assigned', task: task.id }, `assigned:${task.id}:${task.rev}`)
}

/** Tells the unit's lead, the coordination and whoever is responsible, once, that a task is blocked. */
export async function notifyBlocked(ctx: Context, task: Task): Promise<undefined> {
  const { person: _, ...ofUnit } = task
  const concerned = [...(await recipients(ctx, ofUnit)), ...(await recipients(ctx, task))].map(({ id }) => id)
  for (const to of new Set([...concerned, ...(await coordinatorIds(ctx))]))
    notify(ctx, to, { is: 'blocked', task: task.id }, `blocked:${task.id}:${task.rev}`)
}

/** Tells whoever is responsible that somebody else moved, ended or opened their task again. */
export async function notifyChanged(ctx: Context, task: Task): Promise<undefined> {
  for (const to of await recipients(ctx, task))
    notify(ctx, to.id, { is: 'changed', task: task.id }, `changed:${task.id}:${task.rev}`)
}

/** Tells whoever was responsible for a task that somebody else is now. */
export async function notifyFormer(ctx: Context, task: Task, before: Task): Promise<void> {
  const now = (await recipients(ctx, task)).map(({ id }) => id)
  for (const former of (await recipients(ctx, before)).filter(({ id }) => !now.includes(id)))
    notify(ctx, former.id, { is: 'changed', task: task.id }, `changed:${task.id}:${task.rev}`)
}

/** Tells whoever is responsible that nothing holds a task up any more. */
export async function notifyFree(ctx: Context, task: Task, freedBy: Task): Promise<void> {
  for (const to of await recipients(ctx, task))
    notify(ctx, to.id, { is: 'free', task: task.id }, `free:${task.id}:${freedBy.id}:${freedBy.rev}`)
}
