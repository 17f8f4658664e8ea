import { isDeepStrictEqual } from 'node:util'
import { Fault } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Store } from '../../ports/store/store.ts'
import { currentSchemas, type Migrations, migrations as ours, type Schemas } from '../migrations.ts'
import { writeSnapshot } from './adapter.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { unusable } from './faults.ts'
import { beginSegment, Journal, type OpenSegment } from './journal.ts'
import { type Loaded, load } from './load.ts'
import { type Lock, takeLock } from './lock.ts'
import { LowdbStore } from './lowdb-store.ts'
import { segmentName } from './segment.ts'
import { snapshotNames } from './state.ts'

export interface LowdbOptions {
  folder: string
  clock: Clock
  logger: Logger
  /** Called once when writing has failed: the process should end, because nothing more is accepted. */
  onFailure?: (fault: Fault) => void
  /** Bytes of journal after which the store compacts by itself; 16 MiB unless told. */
  segmentLimit?: number
  /** Closing compacts: a bot that rests for long leaves nothing in the journal that is to be forgotten within a day. */
  compactOnClose?: boolean
  disk?: Disk
  migrations?: Migrations
}

const defaultSegmentLimit = 16 * 1024 * 1024

/**
 * Opens the store in a folder, which is created if it is missing. Throws a Fault: 'store-locked' if another process has
 * it, 'store-damaged' if a file cannot be trusted (then nothing is changed), 'store-failed' if the disk refuses.
 */
export async function openLowdbStore(options: LowdbOptions): Promise<Store> {
  const { folder, clock, logger, onFailure } = options
  const { segmentLimit = defaultSegmentLimit, compactOnClose = false, disk = nodeDisk, migrations = ours } = options
  const schemas = currentSchemas(migrations)
  let lock: Lock | undefined
  try {
    await disk.makeFolder(folder)
    lock = await takeLock(folder, clock, logger)
    const loaded = await load(disk, folder, migrations)
    const segment = await recover(disk, folder, schemas, loaded, logger)
    const { state, segments, newest } = loaded
    const journal = new Journal({ disk, folder, schemas }, segment, segments.slice(0, -1), onFailure)
    // Documents of the current schemas go below a header that says so. The next compaction rewrites the older ones.
    if (newest && !isDeepStrictEqual(newest.schemas, schemas)) await journal.seal()
    const parts = { folder, disk, clock, logger, schemas, segmentLimit, compactOnClose, state, journal, lock }
    return new LowdbStore(parts)
  } catch (error) {
    await lock?.release()
    throw error instanceof Fault ? error : unusable(folder, error)
  }
}

/** Tidies up after a crash, and returns the segment to go on with: the newest, or the first of a new store. */
async function recover(
  disk: Disk,
  folder: string,
  schemas: Schemas,
  { state, segments, newest, leftovers }: Loaded,
  logger: Logger,
): Promise<OpenSegment> {
  for (const name of leftovers) await disk.remove(`${folder}/${name}`)
  const segment = segments.at(-1)
  if (segment === undefined || !newest) {
    for (const name of snapshotNames) await writeSnapshot(disk, folder, name, state.snapshot(name, schemas))
    state.changed.clear()
    return await beginSegment({ disk, folder, schemas }, 1)
  }
  const path = `${folder}/${segmentName(segment)}`
  const { crc, size, records, torn } = newest
  if (torn) {
    await disk.truncate(path, size)
    logger.warn(
      { file: segmentName(segment), ...torn },
      'dropped the torn last line of the journal: it was never acknowledged',
    )
  }
  const file = await disk.open(path, 'append')
  // What a killed process wrote may not be on stable storage yet, but from here on it counts as stored.
  await file.sync()
  return { segment, file, crc, size, empty: records.length === 0 }
}
