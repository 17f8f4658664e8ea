import type { Person } from '../../documents/person.ts'
import type { Unit } from '../../documents/unit.ts'
import { recipientOf } from '../../people/recipient.ts'
import type { Context } from '../subject.ts'

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
