import type { PostgresAddress } from '../../config/postgres.ts'
import type { Fault } from '../../errors.ts'
import type { SteadyClock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Memory } from '../../ports/memory.ts'
import type { Store } from '../../ports/store/store.ts'
import { type Migrations, migrations as ours } from '../migrations.ts'
import { withoutAnswersOnDisk } from '../unkept.ts'
import { openDatabase } from './database.ts'
import { notOpened } from './faults.ts'
import { Image } from './image.ts'
import { Link } from './link.ts'
import { SharedMemory } from './memory.ts'
import { PostgresStore } from './postgres-store.ts'
import { prepare } from './prepare.ts'

export interface PostgresOptions {
  address: PostgresAddress
  clock: SteadyClock
  logger: Logger
  /** Called once when nothing will be accepted any more: the process should end. Not when the database is only away. */
  onFailure?: (fault: Fault) => void
  migrations?: Migrations
}

/**
 * Opens the store in a database, which is laid out if it is empty. Throws a Fault: 'config' if something has to be set
 * differently, 'store-away' if it cannot be reached, 'store-newer' if a newer version of the bot has used it.
 */
export async function openPostgresStore(options: PostgresOptions): Promise<{ store: Store; memory: Memory }> {
  const { address, clock, logger, onFailure, migrations = ours } = options
  const database = openDatabase(address)
  try {
    return await database.patiently(async session => {
      const schemas = await prepare(database, session, migrations)
      const link: Link = new Link({
        database,
        logger,
        onNews: seq => {
          // Nobody waits for it: whoever reads next is told if it is not possible.
          if (seq > image.seq) image.catchUp().catch(() => {})
        },
        onMemory: payload => memory.hear(payload),
        onReturn: () => {
          image.doubt()
          // What was said meanwhile was not heard.
          memory.greet()
          return image.catchUp()
        },
      })
      const memory = new SharedMemory(database)
      const image = new Image(database, link.ask, schemas, () => clock.uptime())
      await link.listen()
      await image.compareAll(session)
      memory.greet()
      const store = new PostgresStore({ database, clock, logger, schemas, image, link, onFailure })
      return { store: withoutAnswersOnDisk(store, memory), memory }
    })
  } catch (error) {
    await database.close()
    throw notOpened(address.shown, error)
  }
}
