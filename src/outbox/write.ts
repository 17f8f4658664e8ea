import type { Change } from '../ports/change-set.ts'
import type { Store } from '../ports/store/store.ts'

/** Commits changes that rely on no other document. False if somebody else was faster; true if there is nothing to write. */
export async function write(store: Store, at: string, changes: Change[]): Promise<boolean> {
  return changes.length === 0 || (await store.commit({ at, reads: [], changes })) === 'committed'
}
