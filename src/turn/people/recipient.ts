import type { Person } from '../../documents/person.ts'
import type { Unit } from '../../documents/unit.ts'
import { recipientsOf } from '../../people/recipient.ts'
import { coordinationOf } from '../../people/units.ts'
import { coordinatorIds } from '../standing.ts'
import type { Reader } from '../subject.ts'

type Around = Pick<Reader, 'work' | 'deps' | 'today'>

/** Who can be written to about a task: one person, or all coordinators if it is the coordination's. */
export async function recipients(
  ctx: Around,
  task: { unit: string; person?: string },
  created?: Unit,
): Promise<Person[]> {
  const unit = created ?? (await ctx.work.peek('units', task.unit))
  const isOurs = coordinationOf(await ctx.work.peekUnits())?.id === task.unit
  const holders = isOurs ? await coordinatorIds(ctx) : []
  const known = await peopleAround(ctx, [task.person, unit?.lead, unit?.deputy, ...holders])
  return recipientsOf(task, unit, id => known.get(id), ctx.today, holders).map(({ to }) => to)
}

/** These people and their substitutes, by id. */
async function peopleAround(ctx: Pick<Reader, 'work'>, ids: (string | undefined)[]): Promise<Map<string, Person>> {
  const known = new Map<string, Person>()
  const add = async (id: string | undefined): Promise<Person | undefined> => {
    const person = id === undefined ? undefined : (known.get(id) ?? (await ctx.work.peek('people', id)))
    if (person) known.set(person.id, person)
    return person
  }
  for (const id of ids) await add((await add(id))?.substitute?.person)
  return known
}
