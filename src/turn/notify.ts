import type { About, Person, Task, Unit } from '../documents.ts'
import { recipientOf } from '../people/recipient.ts'
import type { Context } from './context.ts'
import { coordinatorIds } from './standing.ts'

/**
 * Leaves a message for somebody in this turn's commit. Whoever caused it knows already and gets none.
 * @param cause what makes it happen once: "blocked:T-2026-48213:7"
 */
export function notify(ctx: Context, to: string, about: About, cause: string): void {
  if (to === ctx.person.id) return
  const id = `${cause}:${to}`
  ctx.work.put('outbox', { id, to, about, dueAt: ctx.event.at, state: 'waiting', deliveries: 0, refusals: 0 })
}

/** Tells whoever is responsible for a task now that it was given to them. */
export async function notifyAssigned(ctx: Context, task: Task, unit?: Unit): Promise<void> {
  const to = await recipient(ctx, task, unit)
  if (to) notify(ctx, to.id, { is: 'assigned', task: task.id }, `assigned:${task.id}:${task.rev}`)
}

/** Tells the unit's lead and the coordination, once, that a task is blocked. */
export async function notifyBlocked(ctx: Context, task: Task): Promise<void> {
  const { person: _, ...ofUnit } = task
  const lead = await recipient(ctx, ofUnit)
  for (const to of new Set([...(lead ? [lead.id] : []), ...(await coordinatorIds(ctx))]))
    notify(ctx, to, { is: 'blocked', task: task.id }, `blocked:${task.id}:${task.rev}`)
}

/** Tells whoever is responsible that nothing holds a task up any more. */
export async function notifyFree(ctx: Context, task: Task, freedBy: Task): Promise<void> {
  const to = await recipient(ctx, task)
  if (to) notify(ctx, to.id, { is: 'free', task: task.id }, `free:${task.id}:${freedBy.id}:${freedBy.rev}`)
}

/** Who can be written to about a task. */
async function recipient(
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
