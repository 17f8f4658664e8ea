import { plusDays } from '../calendar/days.ts'
import type { Channel } from '../documents/channel.ts'
import type { Change } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import type { Store } from '../ports/store/store.ts'
import { overviewOwed } from '../reminder/overview.ts'
import { owed } from '../reminder/owed.ts'
import { instantOf, momentOf, type When } from '../reminder/when.ts'
import { type Concern, concerns } from './concerns.ts'
import type { OutboxDeps } from './deps.ts'
import { add, fresh } from './record.ts'
import { welcomeBack } from './welcome-back.ts'
import { write } from './write.ts'

type SweepDeps = Pick<OutboxDeps, 'store' | 'rules' | 'calendar' | 'timeZone' | 'coordinators'>

/** Nothing is owed to anybody from one instant to before another, as far as a state and these rules go. */
interface Quiet {
  from: string
  until: string
  state: string
  when: When
}

/** So long at most nobody is looked at, in milliseconds. */
const longestQuiet = 3_600_000

/**
 * Makes records of whatever is owed now, from the tasks, the rules and the calendar as they are now, and lets messages
 * wait again for people who came back. Run again at the same instant, it changes nothing. What somebody else changes at
 * the same moment is left to the next sweep. It remembers until when nobody can be owed anything, and looks at nobody before,
 * unless something has changed: a sweep comes every 15 seconds, and mostly nothing has.
 */
export function createSweep(deps: SweepDeps): (now: string) => Promise<void> {
  let quiet: Quiet | undefined
  return async now => {
    const when = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone: deps.timeZone }
    // Before anybody is looked at: what changes meanwhile is looked at next time.
    const state = await deps.store.remindedState()
    if (!quiet || !isWithin(quiet, now, state, when)) {
      quiet = undefined
      quiet = { from: now, until: await remindAll(deps, now, when), state, when }
    }
    await lookAtOthers(deps, now, when)
  }
}

/** Looks at everybody, whatever is remembered. @param now instant */
export async function sweep(deps: SweepDeps, now: string): Promise<void> {
  await createSweep(deps)(now)
}

function isWithin({ from, until, ...known }: Quiet, now: string, state: string, { rules, calendar }: When): boolean {
  const isSame = known.state === state && known.when.rules === rules && known.when.calendar === calendar
  return isSame && from <= now && now < until
}

/** @returns the instant before which nobody can be owed anything if nothing changes */
async function remindAll(deps: SweepDeps, now: string, when: When): Promise<string> {
  const all = concerns(deps.store, deps.coordinators, now, when)
  let next = await all.next()
  for (; !next.done; next = await all.next()) await remind(deps.store, next.value, now, when)
  const { day } = momentOf(now, when.timeZone)
  const later = next.value === undefined ? { day: plusDays(day, 1), time: '00:00' } : { day, time: next.value }
  const first = Date.parse(instantOf(later, when.timeZone))
  return new Date(Math.min(first, Date.parse(now) + longestQuiet)).toISOString()
}

async function lookAtOthers(deps: SweepDeps, now: string, when: When): Promise<void> {
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
