import type { Store } from '../ports/store/store.ts'
import { put, waiting } from './record.ts'
import { write } from './write.ts'

/** Messages wait some days at most, over days off; what waits this long was put off by a clock that was wrong. */
const longestWait = 31 * 24 * 60 * 60 * 1_000
/** What was put off stands behind everything that waits, so all of it is looked at. */
const all = Number.MAX_SAFE_INTEGER

/**
 * Lets messages go out that a clock which was ahead has put off, or was sending, years from now.
 * @returns false if something came in between, and it should be tried again
 */
export async function recall(store: Store, now: string): Promise<boolean> {
  const latest = new Date(Date.parse(now) + longestWait).toISOString()
  const putOff = (await store.outboxDue('9999', all)).filter(({ doc }) => (doc.lease?.until ?? doc.dueAt) > latest)
  return write(
    store,
    now,
    putOff.map(each => put(each, waiting(each.doc, now))),
  )
}
