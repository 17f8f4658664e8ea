import type { Channel } from '../documents/channel.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import { isReachable } from '../people/person.ts'
import { recipientOf } from '../people/recipient.ts'
import type { Change, Store, TaskFilter, Versioned } from '../ports.ts'
import { overviewOwed } from '../reminder/overview.ts'
import { owed } from '../reminder/owed.ts'
import { localDay } from '../turn/context.ts'
import { channelOf } from '../turn/notify.ts'
import type { OutboxDeps } from './deps.ts'
import { waiting } from './record.ts'

const openTasks: TaskFilter = { status: ['offen', 'in-arbeit', 'blockiert'] }
const pageSize = 1_000

type SweepDeps = Pick<OutboxDeps, 'store' | 'rules' | 'calendar' | 'timeZone'>

/** What one person is to be reminded of. */
interface Concern {
  person: Person
  tasks: Task[]
  leads: boolean
}

/**
 * Makes records of whatever is owed now, from the tasks, the rules and the calendar as they are now, and lets messages
 * wait again for people who came back. Run again at the same instant, it changes nothing. What somebody else changes at
 * the same moment is left to the next sweep.
 * @param now instant
 */
export async function sweep(deps: SweepDeps, now: string): Promise<void> {
  const when = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone: deps.timeZone }
  for (const concern of await concerns(deps.store, localDay(now, deps.timeZone))) {
    await remind(deps.store, concern, now, when)
  }
  for (const channel of await deps.store.channels()) await showOverview(deps.store, channel, now, when)
  await welcomeBack(deps.store, now)
}

/** The overview a channel is owed, made once. */
async function showOverview(
  store: Store,
  { doc, version }: Versioned<Channel>,
  now: string,
  when: Parameters<typeof owed>[2],
): Promise<void> {
  const due = doc.unreachable ? undefined : overviewOwed(doc, now, when)
  if (!due) return
  const changes: Change[] = [{ collection: 'channels', id: doc.id, expect: version, put: due.channel }]
  if (!(await store.get('outbox', due.record.id)))
    changes.push({ collection: 'outbox', id: due.record.id, expect: 0, put: due.record })
  await store.commit({ at: now, reads: [], changes })
}

async function remind(store: Store, concern: Concern, now: string, when: Parameters<typeof owed>[2]): Promise<void> {
  const { person, tasks, leads } = concern
  const memory = await store.get('reminders', person.id)
  const { reminders: wishes } = person
  const due = owed(
    { person: person.id, tasks, leads, ...(wishes && { wishes }), ...(memory && { memory: memory.doc }) },
    now,
    when,
  )
  if (!due) return
  const changes: Change[] = [{ collection: 'reminders', id: person.id, expect: memory?.version ?? 0, put: due.memory }]
  for (const { id, about, dueAt } of due.records) {
    // One that is still there was made before its memory was lost: it stays as it is.
    if (await store.get('outbox', id)) continue
    const put = { id, to: person.id, about, dueAt, state: 'waiting', deliveries: 0, refusals: 0 } as const
    changes.push({ collection: 'outbox', id, expect: 0, put })
  }
  await store.commit({ at: now, reads: [], changes })
}

/** Everybody who is to hear of open tasks, or gets the weekly overview of a unit. */
async function concerns(store: Store, today: string): Promise<Concern[]> {
  const tasks = await allTasks(store)
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

async function allTasks(store: Store): Promise<Task[]> {
  const tasks: Task[] = []
  let cursor: string | undefined
  do {
    const page = await store.tasks(openTasks, { limit: pageSize, ...(cursor !== undefined && { cursor }) })
    tasks.push(...page.items.map(({ doc }) => doc))
    cursor = page.next
  } while (cursor !== undefined)
  return tasks
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

/** Messages that were parked because their receiver could not be written to wait again, once that is possible. */
async function welcomeBack(store: Store, now: string): Promise<void> {
  let cursor: string | undefined
  do {
    const page = await store.outboxParked({ limit: pageSize, ...(cursor !== undefined && { cursor }) })
    for (const { doc, version } of page.items) {
      if (!(await isBack(store, doc))) continue
      const put = waiting(doc, now)
      await store.commit({ at: now, reads: [], changes: [{ collection: 'outbox', id: doc.id, expect: version, put }] })
    }
    cursor = page.next
  } while (cursor !== undefined)
}

/** Whether a message was parked because of its receiver, who can be written to again. */
async function isBack(store: Store, { to, parked }: OutboxRecord): Promise<boolean> {
  const channel = channelOf(to)
  if (channel !== undefined) {
    const bound = parked?.why === 'gone' || isAway(parked) ? await store.get('channels', channel) : undefined
    return bound !== undefined && bound.doc.unreachable === undefined
  }
  const person = isAway(parked) ? await store.get('people', to) : undefined
  return person !== undefined && isReachable(person.doc)
}

function isAway(parked: OutboxRecord['parked']): boolean {
  return parked?.why === 'blocked' || parked?.why === 'not-installed'
}
