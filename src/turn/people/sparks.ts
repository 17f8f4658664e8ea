import { begun } from '../../spark/spark.ts'
import { replacePerson } from '../person.ts'
import type { Context } from '../subject.ts'

/**
 * Whether somebody wants a Denkanstoß now and then. The day of the next one stays with them for as long as that is ahead, so that
 * nobody gets two in a fortnight by changing their mind.
 */
export async function wishSparks(ctx: Context, wants: boolean): Promise<void> {
  const { work, person, today } = ctx
  if ((person.reminders?.sparks ?? false) === wants) return
  replacePerson(ctx, { ...person, reminders: { ...person.reminders, sparks: wants } })
  if (!wants) return
  const memory = (await work.get('reminders', person.id)) ?? { id: person.id, later: [] }
  work.put('reminders', { ...memory, sparks: begun(memory.sparks, today) })
}

/** Whether a Denkanstoß is offered with what somebody has just done: once, and to nobody who was ever asked. */
export function offerSparks(ctx: Context): boolean {
  const { person } = ctx
  if (person.reminders?.sparks !== undefined) return false
  replacePerson(ctx, { ...person, reminders: { ...person.reminders, sparks: false } })
  return true
}
