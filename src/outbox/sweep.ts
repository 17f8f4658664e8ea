import type { Channel } from '../documents/channel.ts'
import type { Change } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Store } from '../ports/store/store.ts'
import { overviewOwed } from '../reminder/overview.ts'
import { owed } from '../reminder/owed.ts'
import type { When } from '../reminder/when.ts'
import { type Concern, concerns } from './concerns.ts'
import type { OutboxDeps } from './deps.ts'
import { add, fresh } from './record.ts'
import { welcomeBack } from './welcome-back.ts'
import { write } from './write.ts'

type SweepDeps = Pick<OutboxDeps, 'store' | 'rules' | 'calendar' | 'timeZone' | 'coordinators'>

/**
 * Makes records of whatever is owed now, from the tasks, the rules and the calendar as they are now, and lets messages
 * wait again for people who came back. Run again at the same instant, it changes nothing. What somebody else changes at
 * the same moment is left to the next sweep.
 * @param now instant
 */
export async function sweep(deps: SweepDeps, now: string): Promise<void> {
  const when = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone: deps.timeZone }
  for await (const concern of concerns(deps.store, deps.coordinators, now, when)) {
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
  when: When,
): Promise<void> {
  const due = doc.unreachable ? undefined : overviewOwed(doc, now, when)
  if (!due) return
  const changes: Change[] = [{ collection: 'channels', id: doc.id, expect: version, put: due.channel }]
  if (!(await store.get('outbox', due.record.id))) changes.push(add(due.record))
  await write(store, now, changes)
}

async function remind(store: Store, concern: Concern, now: string, when: When): Promise<void> {
  const { person, tasks, leads, opinions, memory } = concern
  const { reminders: wishes } = person
  const due = owed(
    { person: person.id, tasks, leads, opinions, ...(wishes && { wishes }), ...(memory && { memory: memory.doc }) },
    now,
    when,
  )
  if (!due) return
  const changes: Change[] = [{ collection: 'reminders', id: person.id, expect: memory?.version ?? 0, put: due.memory }]
  for (const record of due.records) {
    // One that is still there was made before its memory was lost: it stays as it is.
    if (!(await store.get('outbox', record.id))) changes.push(add(fresh({ ...record, to: person.id })))
  }
  await write(store, now, changes)
}
