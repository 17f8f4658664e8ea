import { describeError } from '../../describe.ts'
import type { Change, ChangeSet, CommitResult } from '../../ports/change-set.ts'
import type { SteadyClock } from '../../ports/clock.ts'
import type { Versioned } from '../../ports/listing.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Store } from '../../ports/store/store.ts'
import type { Schemas } from '../migrations.ts'
import { Reads } from '../reads.ts'
import { writeSnapshots } from './adapter.ts'
import type { Disk } from './disk.ts'
import { closed, notCompacted } from './faults.ts'
import type { Journal } from './journal.ts'
import type { Lock } from './lock.ts'
import type { State } from './state.ts'

export interface LowdbParts {
  folder: string
  disk: Disk
  clock: SteadyClock
  logger: Logger
  schemas: Schemas
  /** Bytes of journal after which the store compacts by itself. */
  segmentLimit: number
  /** Closing compacts, unless the store has failed. */
  compactOnClose: boolean
  state: State
  journal: Journal
  lock: Lock
}

/**
 * The store in one folder of JSON files. All documents are in memory; a commit is checked and applied there in one go,
 * then written to the journal, and acknowledged once it is on stable storage.
 *
 * A read may see a commit shortly before it is on the disk. That is safe: whatever is committed because of it stands
 * behind it in the journal, so it is never kept without it.
 */
export class LowdbStore extends Reads implements Store {
  readonly #parts: LowdbParts
  readonly #state: State
  readonly #journal: Journal
  /** The steady time at which the store was opened, in milliseconds. */
  readonly #opened: number
  /** Compactions run one after the other; this is the end of the last one. */
  #compaction: Promise<void> = Promise.resolve()
  #compacting = 0
  /** Since the last compaction something was written that is to leave no trace. */
  #traces = false
  /** Bytes of journal at which it compacts by itself. */
  #limit: number
  #closing: Promise<void> | undefined

  constructor(parts: LowdbParts) {
    super()
    this.#parts = parts
    this.#state = parts.state
    this.#journal = parts.journal
    this.#limit = parts.segmentLimit
    this.#opened = parts.clock.uptime()
  }

  /** Nobody else writes here. */
  async catchUp(): Promise<void> {}

  async commit(change: ChangeSet): Promise<CommitResult> {
    const objection = this.open().objection(change)
    // The caller acts on what objects to the change ("stored already"), so that must be on the disk, too.
    await (objection ? this.#journal.settled() : this.#apply(change))
    return objection ?? 'committed'
  }

  failure(): string | undefined {
    return (this.#journal.failure ?? (this.#closing && closed(this.#parts.folder)))?.message
  }

  holdsTraces(): boolean {
    return this.#traces
  }

  async compact(): Promise<void> {
    this.open()
    await this.#enqueueCompaction()
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  /** What is stored. Throws a Fault once the store is closed or has failed. */
  protected open(): State {
    if (this.#journal.failure) throw this.#journal.failure
    if (this.#closing) throw closed(this.#parts.folder)
    return this.#state
  }

  /** Applies a change at once and resolves when it is on the disk. Memory is built from exactly the text that goes there. */
  #apply(change: ChangeSet): Promise<void> {
    if (change.turnId === undefined && change.changes.length === 0) return this.#journal.settled()
    const record = JSON.stringify(this.#state.record(change))
    // The time is remembered of turns alone, and asking for it reads a file of the kernel.
    this.#state.apply(JSON.parse(record), change.turnId === undefined ? undefined : this.#parts.clock.uptime())
    const stored = change.canWait ? this.#journal.note(record) : this.#journal.append(record)
    if (change.leavesNoTrace) this.#traces = true
    if (this.#journal.size > this.#limit && this.#compacting === 0) void this.#compactByItself()
    return stored
  }

  /** Nobody waits for it, so that it failed is told here. */
  #compactByItself(): Promise<void> {
    return this.#enqueueCompaction().catch(error =>
      this.#parts.logger.warn(describeError(error), 'The store could not be compacted and goes on with its journal'),
    )
  }

  #enqueueCompaction(): Promise<void> {
    this.#compacting++
    const run = this.#compaction.then(() => this.#compact()).finally(() => this.#compacting--)
    this.#compaction = run.catch(() => {})
    return run
  }

  /**
   * Writes the collections that changed into their snapshot files and drops the journal up to here. The journal is
   * sealed and the contents are noted at the same moment, so together the new snapshots hold exactly the sealed
   * segments; turns go on and write into the new segment. After a crash at any point the old segments are replayed over
   * whatever mixture of old and new snapshots is there. Records hold whole documents with their versions, so the last
   * one of each document decides, and the result is the same. If it fails, as on a full disk, the journal has everything
   * and goes on.
   */
  async #compact(): Promise<void> {
    const { folder, disk, clock, logger, schemas, segmentLimit } = this.#parts
    const state = this.#state
    const forgotten = this.#forget(clock)
    const through = this.#journal.segment
    const isDue = state.changed.size > 0 || this.#journal.hasContent
    // With whatever else is written: whether turns were just forgotten would tell the hour of what somebody did.
    if (isDue) state.changed.add('turns')
    const snapshots = [...state.changed].map(name => ({ name, snapshot: state.snapshot(name, schemas, through) }))
    const traces = this.#traces
    this.#traces = false
    const sealed = isDue ? this.#journal.seal(state.snapshotsFor(through)) : undefined
    state.changed.clear()
    try {
      await Promise.all([forgotten, sealed])
      await writeSnapshots(disk, folder, snapshots)
      for (const { name } of snapshots) state.through.set(name, through)
      await this.#journal.dropSealed()
      this.#limit = segmentLimit
    } catch (error) {
      this.#traces ||= traces
      for (const { name } of snapshots) if (state.through.get(name) !== through) state.changed.add(name)
      // Once more as much before the next attempt.
      this.#limit = this.#journal.size + segmentLimit
      throw this.#journal.failure ?? notCompacted(folder, error)
    }
    if (snapshots.length > 0) logger.debug({ collections: snapshots.map(({ name }) => name) }, 'compacted the store')
  }

  /** Drops what must not be kept. */
  #forget(clock: SteadyClock): Promise<void> {
    const now = clock.now()
    this.#state.forgetTurns(now, clock.uptime(), this.#opened)
    const removed = (collection: 'cards' | 'guides', found: Versioned<{ id: string }>[]) =>
      found.map(({ version, doc }) => ({ collection, id: doc.id, expect: version, delete: true }) as Change)
    const state = this.#state
    const changes = [...removed('cards', state.staleCards()), ...removed('guides', state.unusedGuides())]
    return this.#apply({ at: now.toISOString(), reads: [], changes })
  }

  async #close(): Promise<void> {
    const { journal, lock, compactOnClose } = this.#parts
    await this.#compaction
    // If it fails, nothing is lost: the next start reads the journal.
    if (compactOnClose && !journal.failure) await this.#compactByItself()
    // What was acknowledged is not where it should be: whoever closes must not take that for a good end.
    const lost = journal.failure ? undefined : await lock.check().catch(error => journal.fail(error))
    await journal.close().finally(() => lock.release())
    if (lost) throw lost
  }
}
