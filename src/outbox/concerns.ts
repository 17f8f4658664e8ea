import type { Person } from '../documents/person.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { recipientOf } from '../people/recipient.ts'
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
}

/** Everybody who is to hear of open tasks, or gets the weekly overview of a unit. */
export async function concerns(store: Store, today: string): Promise<Concern[]> {
  const tasks: Task[] = []
  for await (const items of allPages(page => store.tasks(openTasks, page), pageSize))
    tasks.push(...items.map(({ doc }) => doc))
  const units = new Map((await store.units()).map(({ doc }) => [doc.id, doc]))
  const known = await peopleFor(store, tasks, [...units.values()])
  const found = new Map<string, Concern>()
  const concernOf = (person: Person): Concern => {
    const concern = found.get(person.id) ?? { person, tasks: [], leads: false }
    found.set(person.id, concern)
    return concern
  }
  const recipient = (of: Pick<Task, 'person' | 'unit'>, unit: Unit | undefined) =>
    recipientOf(of, unit, id => known.get(id), today)?.to

  for (const unit of units.values()) {
    const lead = recipient({ unit: unit.id }, unit)
    if (lead) concernOf(lead).leads = true
  }
  for (const task of tasks) {
    const to = recipient(task, units.get(task.unit))
    if (to) concernOf(to).tasks.push(task)
  }
  return [...found.values()]
}

/** Whoever may hear of these: named for a task, in a unit's places, or standing in for one of them. */
async function peopleFor(store: Store, tasks: Task[], units: Unit[]): Promise<Map<string, Person>> {
  const known = new Map<string, Person>()
  let wanted = [...tasks.map(({ person }) => person), ...units.flatMap(({ lead, deputy }) => [lead, deputy])]
  while (wanted.length > 0) {
    const ids = new Set(wanted.filter(id => id !== undefined && !known.has(id)) as string[])
    const found = (await Promise.all([...ids].map(id => store.get('people', id)))).filter(each => each !== undefined)
    for (const { doc } of found) known.set(doc.id, doc)
    wanted = found.map(({ doc }) => doc.substitute?.person)
  }
  return known
}
