import { DateTime } from 'luxon'
import { auditKeptFrom } from '../idea/audit.ts'
import type { Change, Store, TaskFilter } from '../ports.ts'

/** Who was named for a task is forgotten this many days after its end (DOMAIN §6). */
const keptFor = 90
const ended: TaskFilter = { status: ['erledigt', 'verworfen'] }

/**
 * Removes the person from tasks that ended long ago. The task stays; it belongs to a unit.
 * @param today local day
 * @returns false if something came in between, and it should be tried again
 */
export async function forgetHolders(store: Store, now: string, today: string): Promise<boolean> {
  const before = DateTime.fromISO(today).minus({ days: keptFor }).toISODate() ?? ''
  let complete = true
  let cursor: string | undefined
  do {
    const page = await store.tasks(ended, { limit: 500, ...(cursor !== undefined && { cursor }) })
    const old = page.items.filter(({ doc }) => doc.person !== undefined && (doc.endedOn ?? today) < before)
    const changes = old.map(({ doc, version }): Change => {
      const { person: _, ...put } = doc
      return { collection: 'tasks', id: doc.id, expect: version, put }
    })
    if (changes.length > 0) complete = (await store.commit({ at: now, reads: [], changes })) === 'committed' && complete
    cursor = page.next
  } while (cursor !== undefined)
  return complete
}

/**
 * Drops entries of the audit log that are older than the rules allow.
 * @param today local day
 * @param days how long entries are kept
 * @returns false if something came in between, and it should be tried again
 */
export async function forgetAudit(store: Store, now: string, today: string, days: number): Promise<boolean> {
  const keptFrom = auditKeptFrom(today, days)
  let complete = true
  let cursor: string | undefined
  do {
    const page = await store.audit({ limit: 500, ...(cursor !== undefined && { cursor }) })
    const old = page.items.filter(({ doc }) => doc.at.slice(0, 10) < keptFrom)
    const changes = old.map(({ doc, version }): Change => {
      return { collection: 'audit', id: doc.id, expect: version, delete: true }
    })
    if (changes.length > 0) complete = (await store.commit({ at: now, reads: [], changes })) === 'committed' && complete
    cursor = page.next
  } while (cursor !== undefined)
  return complete
}
