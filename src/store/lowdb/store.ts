import { Fault } from '../../errors.ts'
import type { SteadyClock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Store } from '../../ports/store/store.ts'
import { currentSchemas, type Migrations, migrations as ours } from '../migrations.ts'
import { withoutAnswersOnDisk } from '../unkept.ts'
import { writeSnapshots } from './adapter.ts'
import { type Disk, nodeDisk, temporaryEnding } from './disk.ts'
import { unusable } from './faults.ts'
import { beginSegment, endSegment, Journal, type OpenSegment, type Place } from './journal.ts'
import { load } from './load.ts'
import { type Lock, type LockTiming, takeLock } from './lock.ts'
import { LowdbStore } from './lowdb-store.ts'
import { type Segment, segmentName } from './segment.ts'
import { endNumber } from './segment-end.ts'
import { type State, snapshotNames } from './state.ts'

export interface LowdbOptions {
  folder: string
  clock: SteadyClock
  logger: Logger
  /** Called once when writing has failed: the process should end, because nothing more is accepted. */
  onFailure?: (fault: Fault) => void
  /** Bytes of journal after which the store compacts by itself; 16 MiB unless told. */
  segmentLimit?: number
  /** Closing compacts: a bot that rests for long leaves nothing in the journal that is to be forgotten within a day. */
  compactOnClose?: boolean
  /** Two seconds between two signs of life and 16 until somebody without them is replaced, unless told. */
  lockTiming?: LockTiming
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
  const {
    segmentLimit = defaultSegmentLimit,
    compactOnClose = false,
    lockTiming,
    disk: bare = nodeDisk,
    migrations = ours,
  } = options
  const schemas = currentSchemas(migrations)
  let lock: Lock | undefined
  let segment: OpenSegment | undefined
  try {
    await bare.makeFolder(folder)
    const held = await takeLock(folder, clock, logger, lockTiming)
    lock = held
    const disk = guarded(bare, held)
    await removeDrafts(disk, folder)
    const { state, segments, newest } = await load(disk, folder, migrations)
    await removeStrayEnds(disk, folder, segments)
    const place = { disk, folder, schemas }
    segment = newest ? await goOn(place, state, newest, logger) : await begin(place, state)
    const journal = new Journal(place, segment, segments, () => held.check(), onFailure)
    held.onLoss(fault => journal.fail(fault))
    if (state.changed.size === 0) await journal.dropSealed()
    const parts = { folder, disk, clock, logger, schemas, segmentLimit, compactOnClose, state, journal, lock: held }
    return withoutAnswersOnDisk(new LowdbStore(parts))
  } catch (error) {
    await segment?.file.close()
    await lock?.release()
    throw error instanceof Fault ? error : unusable(folder, error)
  }
}

/** Files are put in place and removed only while the folder is ours. */
function guarded(disk: Disk, lock: Lock): Disk {
  return {
    ...disk,
    async rename(from, to) {
      await lock.check()
      await disk.rename(from, to)
    },
    async remove(path) {
      await lock.check()
      await disk.remove(path)
    },
  }
}

/** Drafts of a process that had the folder before: it can put none of them in place any more. */
async function removeDrafts(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) if (name.endsWith(temporaryEnding)) await disk.remove(`${folder}/${name}`)
}

/** Where segments ended that are dropped: a process died before it had dropped that, too. */
async function removeStrayEnds(disk: Disk, folder: string, segments: number[]): Promise<void> {
  for (const name of await disk.list(folder)) {
    const segment = endNumber(name)
    if (segment !== undefined && !segments.includes(segment)) await disk.remove(`${folder}/${name}`)
  }
}

/**
 * The first segment of a new store, and then a file for each collection. In this order, because a journal is never
 * missing without harm, and a snapshot is until the journal relies on it.
 */
async function begin(place: Place, state: State): Promise<OpenSegment> {
  const { disk, folder, schemas } = place
  const segment = await beginSegment(place, {
    segment: 1,
    snapshots: Object.fromEntries(snapshotNames.map(name => [name, 0])),
  })
  try {
    await writeSnapshots(disk, folder, state.snapshots(schemas, 0))
  } catch (error) {
    await segment.file.close()
    throw error
  }
  state.changed.clear()
  return segment
}

/** A whole store in a folder that is empty and that nobody else knows yet. */
export async function fillFolder(folder: string, state: State, migrations: Migrations = ours): Promise<void> {
  const { file } = await begin({ disk: nodeDisk, folder, schemas: currentSchemas(migrations) }, state)
  await file.close()
}

const torn = 'left out the torn last line of the journal: it was never acknowledged'
const powerFailed =
  'left out zero bytes at the end of the journal, as a power failure leaves them: everything before them is kept, and ' +
  'nothing else was acknowledged, unless the disk had confirmed what it did not store'

/**
 * A new segment behind the newest. First it is said where that one ends, so that whatever is still written there, by a process
 * that has lost the folder, counts for nothing.
 */
async function goOn(place: Place, state: State, newest: Segment, logger: Logger): Promise<OpenSegment> {
  const { disk, folder } = place
  const { segment, tail } = newest
  const name = segmentName(segment)
  // What a killed process wrote may not be on stable storage yet, but from here on it counts as stored.
  const file = await disk.open(`${folder}/${name}`, 'append')
  await file.sync().finally(() => file.close())
  if (tail) logger.warn({ file: name, ...tail }, tail.zeros > 0 ? powerFailed : torn)
  await endSegment(place, newest)
  return await beginSegment(place, { segment: segment + 1, snapshots: state.snapshotsFor(segment) })
}
