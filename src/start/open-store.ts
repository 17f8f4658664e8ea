import { setTimeout as wait } from 'node:timers/promises'
import type { StoreAddress } from '../config.ts'
import { describeError } from '../describe.ts'
import { Fault } from '../errors.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import { type Memory, ownMemory } from '../ports/memory.ts'
import type { Store } from '../ports/store/store.ts'

/** How long a start waits for a database, and between two attempts, in milliseconds. */
const [patience, pause] = [30_000, 500]

interface Needs {
  clock: SteadyClock
  logger: Logger
  /** Called once when the store accepts nothing more, and will not again. */
  onFailure(fault: Fault): void
}

/** Opens the store that the configuration names, and what its instances know together. Only what it needs is loaded. */
export async function openStore(address: StoreAddress, needs: Needs): Promise<{ store: Store; memory: Memory }> {
  if (address.kind === 'postgres') {
    const { openPostgresStore } = await import('../store/postgres/store.ts')
    return await whenThere(() => openPostgresStore({ address, ...needs }), needs.logger)
  }
  const { openLowdbStore } = await import('../store/lowdb/store.ts')
  const store = await openLowdbStore({ folder: address.folder, compactOnClose: true, ...needs })
  return { store, memory: ownMemory() }
}

/** After a failure of the power the bot may be there before its database is. */
async function whenThere<T>(open: () => Promise<T>, logger: Logger): Promise<T> {
  const until = performance.now() + patience
  for (let isTold = false; ; isTold = true) {
    try {
      return await open()
    } catch (fault) {
      if (!(fault instanceof Fault && fault.code === 'store-away') || performance.now() > until) throw fault
      if (!isTold) logger.warn(describeError(fault), 'The database is not there yet')
      await wait(pause)
    }
  }
}
