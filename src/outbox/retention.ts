import { DateTime } from 'luxon'
import { auditKeptFrom } from '../idea/audit.ts'
import type { Change } from '../ports/change-set.ts'
import type { Listing, Page, Versioned } from '../ports/listing.ts'
import type { Store } from '../ports/store/store.ts'
import type { TaskFilter } from '../ports/store/tasks.ts'
import { allPages } from './all-pages.ts'
import { write } from './write.ts'

/** Who was named for a task is forgotten this many days after its end (DOMAIN §6). */
const keptFor = 90
const ended: TaskFilter = { status: ['erledigt', 'verworfen'] }
/** Documents looked at, and changed, in one go. */
const pageSize = 500

/**
 * Removes the person from tasks that ended long ago. The task stays; it belongs to a unit.
 * @param today local day
 * @returns false if something came in between, and it should be tried again
 */
export function forgetHolders(store: Store, now: string, today: string): Promise<boolean> {
  const before = DateTime.fromISO(today).minus({ days: keptFor }).toISODate() ?? ''
  return forget(
    store,
    now,
    page => store.tasks(ended, page),
    ({ doc: { person, ...put }, version }): Change[] => {
      if (person === undefined || (put.endedOn ?? today) >= before) return []
      return [{ collection: 'tasks', id: put.id, expect: version, put }]
    },
  )
}

/**
 * Drops entries of the audit log that are older than the rules allow.
 * @param today local day
 * @param days how long entries are kept
 * @returns false if something came in between, and it should be tried again
 */
export function forgetAudit(store: Store, now: string, today: string, days: number): Promise<boolean> {
  const keptFrom = auditKeptFrom(today, days)
  return forget(
    store,
    now,
    page => store.audit(page),
    ({ doc: { id, at }, version }): Change[] => {
      if (at.slice(0, 10) >= keptFrom) return []
      return [{ collection: 'audit', id, expect: version, delete: true }]
    },
  )
}

/** One commit a page. */
async function forget<T>(
  store: Store,
  now: string,
  list: (page: Page) => Promise<Listing<T>>,
  changesTo: (each: Versioned<T>) => Change[],
): Promise<boolean> {
  let complete = true
  for await (const items of allPages(list, pageSize)) {
    complete = (await write(store, now, items.flatMap(changesTo))) && complete
  }
  return complete
}
