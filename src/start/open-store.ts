import type { StoreAddress } from '../config.ts'
import type { Fault } from '../errors.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import { type Memory, ownMemory } from '../ports/memory.ts'
import type { Store } from '../ports/store/store.ts'

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
    return await openPostgresStore({ address, ...needs })
  }
  const { openLowdbStore } = await import('../store/lowdb/store.ts')
  const store = await openLowdbStore({ folder: address.folder, compactOnClose: true, ...needs })
  return { store, memory: ownMemory() }
}
