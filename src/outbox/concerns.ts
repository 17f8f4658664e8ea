import type { Person } from '../documents/person.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { recipientsOf } from '../people/recipient.ts'
import { coordinationOf, opinionsOf } from '../people/units.ts'
import type { Store } from '../ports/store/store.ts'
import type { TaskFilter } from '../ports/store/tasks.ts'
import { allPages } from './all-pages.ts'

const openTasks: TaskFilter = { status: ['offen', 'in-arbeit', 'blockiert'] }
const pageSize = 1_000

/** What one person is to be reminded of. */
export interface Concern {
  person: Person
  tasks: Task[]
  leads: boolean
  /** Ids of units and roles that are asked for a statement only. */
  opinions: string[]
}

/**
 * Everybody who is to hear of open tasks, or gets the weekly overview of a unit.
 * @param configured person ids of the coordinators named in the configuration
 */
export async function concerns(store: Store, configured: string[], today: string): Promise<Concern[]> {
  const tasks: Task[] = []
  for await (const items of allPages(page => store.tasks(openTasks, page), pageSize))
    tasks.push(...items.map(({ doc }) => doc))
  const units = new Map((await store.units()).map(({ doc }) => [doc.id, doc]))
  const coordination = coordinationOf([...units.values()])?.id
  const appointed = (await store.coordinators()).map(({ doc }) => doc.id)
  const coordinators = [...new Set([...configured, ...appointed])]
  const known = await peopleFor(store, tasks, [...units.values()], coordinators)
  const opinions = opinionsOf([...units.values()])
  const found = new Map<string, Concern>()
  const concernOf = (person: Person): Concern => {
    const concern = found.get(person.id) ?? { person, tasks: [], leads: false, opinions }
    found.set(person.id, concern)
    return concern
  }
  const recipients = (of: Pick<Task, 'person' | 'unit'>, unit: Unit | undefined) =>
    recipientsOf(of, unit, id => known.get(id), today, of.unit === coordination ? coordinators : [])

  for (const unit of units.values()) {
    for (const { to } of recipients({ unit: unit.id }, unit)) concernOf(to).leads = true
  }
  for (const task of tasks) {
    for (const { to } of recipients(task, units.get(task.unit))) concernOf(to).tasks.push(task)
  }
  return [...found.values()]
}

/** Whoever may hear of these: named for a task, in a unit's places, coordinating, or standing in for one of them. */
async function peopleFor(store: Store, tasks: Task[], units: Unit[], more: string[]): Promise<Map<string, Person>> {
  const known = new Map<string, Person>()
  let wanted = [...tasks.map(({ person }) => person), ...units.flatMap(({ lead, deputy }) => [lead, deputy]), ...more]
  while (wanted.length > 0) {
    const ids = new Set(wanted.filter(id => id !== undefined && !known.has(id)) as string[])
    const found = (await Promise.all([...ids].map(id => store.get('people', id)))).filter(each => each !== undefined)
    for (const { doc } of found) known.set(doc.id, doc)
    wanted = found.map(({ doc }) => doc.substitute?.person)
  }
  return known
}
