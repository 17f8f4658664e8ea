import { plusDays } from '../calendar/days.ts'
import type { Change } from '../ports/change-set.ts'
import type { Store } from '../ports/store/store.ts'

/** So many days it is known why something was removed, for an author whom a message does not reach at once. */
const reasonKeptFor = 31

/**
 * What was removed and can no longer be put back is gone for good, and why it was removed a month later.
 * @param now instant
 * @param today the same as a local day
 */
export async function purge(store: Store, now: string, today: string): Promise<void> {
  const changes = (await store.withheld()).flatMap(({ doc, version }): Change[] => {
    const { kept, ...rest } = doc
    if (doc.on < plusDays(today, -reasonKeptFor))
      return [{ collection: 'withheld', id: doc.id, expect: version, delete: true }]
    return kept && doc.until <= now ? [{ collection: 'withheld', id: doc.id, expect: version, put: rest }] : []
  })
  if (changes.length > 0) await store.commit({ at: now, reads: [], changes, leavesNoTrace: true })
}
