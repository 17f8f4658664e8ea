import { setImmediate } from 'node:timers/promises'
import type { Person } from '../documents/person.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { recipientsOf } from '../people/recipient.ts'
import { coordinationOf, opinionsOf } from '../people/units.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Store } from '../ports/store/store.ts'
import type { Responsible, TaskFilter } from '../ports/store/tasks.ts'
import { mayBeOwed, mayBeOwedFrom } from '../reminder/owed.ts'
import { momentOf, type When } from '../reminder/when.ts'
import { allPages } from './all-pages.ts'

const openTasks: TaskFilter = { status: ['offen', 'in-arbeit', 'blockiert'] }
const pageSize = 1_000
/** People looked at before other work may go on. */
const atOnce = 100

/** What one person is to be reminded of. */
export interface Concern {
  person: Person
  tasks: Task[]
  leads: boolean
  /** Ids of units and roles that are asked for a statement only. */
  opinions: string[]
  memory?: Versioned<ReminderMemory>
}

/**
 * Everybody who is to hear of open tasks or gets the weekly overview of a unit, and may be owed something now. Tasks are
 * read of those only: mostly that is nobody, and a town has many tasks. At the end it gives the first local time of this day at
 * which somebody may be owed something if nothing changes: now, a later time, or undefined.
 * @param configured person ids of the coordinators named in the configuration
 * @param now instant
 */
export async function* concerns(
  store: Store,
  configured: string[],
  now: string,
  when: When,
): AsyncGenerator<Concern, string | undefined> {
  const moment = momentOf(now, when.timeZone)
  const responsible = await store.responsible()
  const units = new Map((await store.units()).map(({ doc }) => [doc.id, doc]))
  const coordination = coordinationOf([...units.values()])?.id
  const appointed = (await store.coordinators()).map(({ doc }) => doc.id)
  const coordinators = [...new Set([...configured, ...appointed])]
  const known = await peopleFor(store, responsible, [...units.values()], coordinators)
  const opinions = opinionsOf([...units.values()])
  const found = new Map<string, { person: Person; leads: boolean; of: Responsible[] }>()
  const concernOf = (person: Person) => {
    const concern = found.get(person.id) ?? { person, leads: false, of: [] }
    found.set(person.id, concern)
    return concern
  }
  const recipients = (of: Responsible, unit: Unit | undefined) =>
    recipientsOf(of, unit, id => known.get(id), moment.day, of.unit === coordination ? coordinators : [])

  for (const unit of units.values()) {
    for (const { to } of recipients({ unit: unit.id }, unit)) concernOf(to).leads = true
  }
  for (const [n, of] of responsible.entries()) {
    for (const { to } of recipients(of, units.get(of.unit))) concernOf(to).of.push(of)
    if (n % atOnce === 0) await setImmediate()
  }
  let looked = 0
  let first: string | undefined
  for (const { person, leads, of } of found.values()) {
    if (++looked % atOnce === 0) await setImmediate()
    const memory = await store.get('reminders', person.id)
    const { reminders: wishes } = person
    const about = { person: person.id, leads, ...(wishes && { wishes }), ...(memory && { memory: memory.doc }) }
    if (!mayBeOwed(about, moment, when)) {
      const next = mayBeOwedFrom(about, moment, when)
      if (next !== undefined && (first === undefined || next < first)) first = next
      continue
    }
    // Whatever becomes of it: if it is written down, that is a change.
    first = moment.time
    yield { person, leads, opinions, tasks: await tasksOf(store, of), ...(memory && { memory }) }
  }
  return first
}

/** Open tasks of these, by due date. */
async function tasksOf(store: Store, responsible: Responsible[]): Promise<Task[]> {
  const tasks: Task[] = []
  for (const { unit, person } of responsible) {
    const named = { persons: person === undefined ? [] : [person], units: person === undefined ? [unit] : [] }
    const filter: TaskFilter = { ...openTasks, unit, responsible: named }
    for await (const items of allPages(page => store.tasks(filter, page), pageSize))
      tasks.push(...items.map(({ doc }) => doc))
  }
  return tasks
}

/** Whoever may hear of these: named for a task, in a unit's places, coordinating, or standing in for one of them. */
async function peopleFor(
  store: Store,
  responsible: Responsible[],
  units: Unit[],
  more: string[],
): Promise<Map<string, Person>> {
  const known = new Map<string, Person>()
  const named = responsible.map(({ person }) => person)
  let wanted = [...named, ...units.flatMap(({ lead, deputy }) => [lead, deputy]), ...more]
  while (wanted.length > 0) {
    const ids = new Set(wanted.filter(id => id !== undefined && !known.has(id)) as string[])
    wanted = []
    for (const [n, id] of [...ids].entries()) {
      if (n % atOnce === 0) await setImmediate()
      const found = await store.get('people', id)
      if (!found) continue
      known.set(id, found.doc)
      wanted.push(found.doc.substitute?.person)
    }
  }
  return known
}
