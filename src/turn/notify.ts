import type { About } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { recipientOf } from '../people/recipient.ts'
import type { Context } from './context.ts'
import { coordinatorIds } from './standing.ts'

/**
 * Leaves a message for somebody in this turn's commit. Whoever caused it knows already and gets none.
 * @param cause what makes it happen once: "blocked:T-2026-48213:7"
 * @param dueAt not before this instant; absent: now
 */
export function notify(ctx: Context, to: string, about: About, cause: string, dueAt = ctx.event.at): void {
  if (to !== ctx.person.id) leave(ctx, to, about, cause, dueAt)
}

/** The same also for whoever caused it: where nobody is to see who that was, they must not be the one who is left out. */
export function leave(ctx: Context, to: string, about: About, cause: string, dueAt: string): void {
  const id = `${cause}:${to}`
  ctx.work.put('outbox', { id, to, about, dueAt, state: 'waiting', deliveries: 0, refusals: 0 })
}

/** Tells whoever is responsible for a task now that it was given to them. */
export async function notifyAssigned(ctx: Context, task: Task, unit?: Unit): Promise<void> {
  const to = await recipient(ctx, task, unit)
  if (to) notify(ctx, to.id, { is: 'assigned', task: task.id }, `assigned:${task.id}:${task.rev}`)
}

/** Tells the unit's lead, the coordination and whoever is responsible, once, that a task is blocked. */
export async function notifyBlocked(ctx: Context, task: Task): Promise<undefined> {
  const { person: _, ...ofUnit } = task
  const concerned = [await recipient(ctx, ofUnit), await recipient(ctx, task)].flatMap(to => to?.id ?? [])
  for (const to of new Set([...concerned, ...(await coordinatorIds(ctx))]))
    notify(ctx, to, { is: 'blocked', task: task.id }, `blocked:${task.id}:${task.rev}`)
}

/** Tells whoever is responsible that somebody else moved, ended or opened their task again. */
export async function notifyChanged(ctx: Context, task: Task): Promise<undefined> {
  const to = await recipient(ctx, task)
  if (to) notify(ctx, to.id, { is: 'changed', task: task.id }, `changed:${task.id}:${task.rev}`)
}

/** Tells whoever was responsible for a task that somebody else is now. */
export async function notifyFormer(ctx: Context, task: Task, before: Task): Promise<void> {
  const [to, former] = [await recipient(ctx, task), await recipient(ctx, before)]
  if (former && former.id !== to?.id)
    notify(ctx, former.id, { is: 'changed', task: task.id }, `changed:${task.id}:${task.rev}`)
}

/** Tells whoever is responsible that nothing holds a task up any more. */
export async function notifyFree(ctx: Context, task: Task, freedBy: Task): Promise<void> {
  const to = await recipient(ctx, task)
  if (to) notify(ctx, to.id, { is: 'free', task: task.id }, `free:${task.id}:${freedBy.id}:${freedBy.rev}`)
}

/** Who can be written to about a task. */
export async function recipient(
  ctx: Context,
  task: { unit: string; person?: string },
  created?: Unit,
): Promise<Person | undefined> {
  const unit = created ?? (await ctx.work.peek('units', task.unit))
  const known = await peopleAround(ctx, [task.person, unit?.lead, unit?.deputy])
  return recipientOf(task, unit, id => known.get(id), ctx.today)?.to
}

/** These people and their substitutes, by id. */
async function peopleAround(ctx: Context, ids: (string | undefined)[]): Promise<Map<string, Person>> {
  const known = new Map<string, Person>()
  const add = async (id: string | undefined): Promise<Person | undefined> => {
    const person = id === undefined ? undefined : (known.get(id) ?? (await ctx.work.peek('people', id)))
    if (person) known.set(person.id, person)
    return person
  }
  for (const id of ids) await add((await add(id))?.substitute?.person)
  return known
}
