import { DateTime } from 'luxon'
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
