import type { Setup } from '../documents/setup.ts'
import { hashCode } from '../idea/idea.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Logger } from '../ports/logger.ts'
import type { Store } from '../ports/store/store.ts'

interface SetupDeps {
  store: Store
  clock: Clock
  ids: Ids
  /** Where the code is told: it must be seen. */
  notices: Logger
  /** Person ids of coordinators named in the configuration. */
  coordinators: string[]
}

/**
 * While nobody coordinates, each start tells a new one-time code that makes the first coordinator. As soon as somebody
 * does, one that is left is worth nothing. Of several instances that start at once one tells it.
 */
export async function offerSetup({ store, clock, ids, notices, coordinators }: SetupDeps): Promise<void> {
  const before = await store.get('setup', 'setup')
  const write = async (put: Setup) => {
    const changes = [{ collection: 'setup', id: put.id, expect: before?.version ?? 0, put } as const]
    return (await store.commit({ at: clock.now().toISOString(), reads: [], changes })) === 'committed'
  }
  if (coordinators.length > 0 || (await store.coordinators()).length > 0) {
    if (before?.doc.codeHash !== undefined) {
      const { codeHash: _, ...setup } = before.doc
      await write(setup)
    }
    return
  }
  const code = ids.code()
  if (!(await write({ ...before?.doc, id: 'setup', codeHash: hashCode(code) }))) return
  notices.warn({ code }, 'Nobody coordinates yet: whoever sends this code to the bot in Teams will, once')
}
