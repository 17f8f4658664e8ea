import { randomInt, randomUUID } from 'node:crypto'
import { describeError } from '../../describe.ts'
import type { OutboxRecord } from '../../documents/outbox.ts'
import { Fault } from '../../errors.ts'
import type { ChangeSet, CommitResult } from '../../ports/change-set.ts'
import type { SteadyClock } from '../../ports/clock.ts'
import type { Versioned } from '../../ports/listing.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Store } from '../../ports/store/store.ts'
import type { State } from '../lowdb/state.ts'
import type { Schemas } from '../migrations.ts'
import { Reads } from '../reads.ts'
import { compact } from './compact.ts'
import type { Database } from './database.ts'
import { closed, newer } from './faults.ts'
import type { Image } from './image.ts'
import type { Link } from './link.ts'
import { storableText, toStored } from './stored.ts'

export interface PostgresParts {
  database: Database
  clock: SteadyClock
  logger: Logger
  schemas: Schemas
  image: Image
  link: Link
  onFailure?: ((fault: Fault) => void) | undefined
}

/** Versions are random, as in `store/lowdb/table.ts`: none comes twice, and none tells an order. */
const highest = 2 ** 48 - 1
/** How long an instance has the receivers it writes to for itself, in seconds: longer than sending to all of them takes. */
const holdTime = 60

/**
 * The store in PostgreSQL, for several instances. Each has an image of all documents, follows the commits of the others,
 * and answers from it; a commit is checked and made in the database, in one statement.
 */
export class PostgresStore extends Reads implements Store {
  readonly #parts: PostgresParts
  readonly #image: Image
  /** Who this is, for the others. */
  readonly #me = randomUUID()
  readonly #opened: number
  #compaction: Promise<void> = Promise.resolve()
  #hasHeld = false
  #fatal: Fault | undefined
  #closing: Promise<void> | undefined

  constructor(parts: PostgresParts) {
    super()
    this.#parts = parts
    this.#image = parts.image
    this.#opened = parts.clock.uptime()
  }

  protected open(): State {
    if (this.#fatal) throw this.#fatal
    if (this.#closing) throw closed(this.#parts.database.shown)
    return this.#image.state
  }

  async catchUp(): Promise<void> {
    this.open()
    try {
      await this.#parts.link.steadily(() => this.#image.catchUp())
    } catch (error) {
      throw this.#lasting(error)
    }
  }

  override async outboxClaimed(now: string, limit: number): Promise<Versioned<OutboxRecord>[]> {
    const due = this.open().outbox.due(now, Number.MAX_SAFE_INTEGER)
    if (due.length === 0) return due
    this.#hasHeld = true
    const receivers = [...new Set(due.map(({ doc }) => storableText(doc.to)))].sort()
    const { rows } = await this.#parts.link.steadily(() =>
      this.#parts.database.query<{ hold: string }>(
        'SELECT hold FROM $schema.hold($1::text[], $2::uuid, $3::int) AS hold',
        [receivers, this.#me, holdTime],
        'hold',
      ),
    )
    const held = new Set(rows.map(({ hold }) => hold))
    return due.filter(({ doc }) => held.has(storableText(doc.to))).slice(0, limit)
  }

  async commit({ turnId, at, reads, changes, leavesNoTrace }: ChangeSet): Promise<CommitResult> {
    this.open()
    if (turnId === undefined && changes.length + reads.length === 0) return 'committed'
    const values = [
      JSON.stringify(this.#parts.schemas),
      turnId === undefined ? null : storableText(turnId),
      at.slice(0, 'YYYY-MM-DDTHH'.length),
      JSON.stringify(
        reads.map(({ collection, id, version }) => ({ collection, id: storableText(id), expect: version })),
      ),
      JSON.stringify(
        changes.map(change => ({
          ...{ collection: change.collection, id: storableText(change.id), expect: change.expect },
          version: randomInt(1, highest),
          ...('put' in change && toStored(change.put)),
        })),
      ),
      leavesNoTrace === true,
    ]
    const { database, link } = this.#parts
    const { rows } = await link.steadily(() =>
      database.query<{ result: CommitResult | 'newer' }>(
        'SELECT result FROM $schema.commit($1::jsonb, $2, $3, $4::jsonb, $5::jsonb, $6)',
        values,
        'commit',
      ),
    )
    const result = rows[0]?.result ?? 'newer'
    if (result === 'newer') throw this.#lasting(newer(database.shown))
    // It is committed, whatever happens now: whoever reads next catches up then, or is told that it is not possible.
    await this.catchUp().catch(error => this.#parts.logger.debug(describeError(error), 'Could not catch up'))
    return result
  }

  failure(): string | undefined {
    const { link, database } = this.#parts
    return (this.#fatal ?? link.trouble ?? (this.#closing && closed(database.shown)))?.message
  }

  holdsTraces(): boolean {
    return this.#image.traces
  }

  compact(): Promise<void> {
    this.open()
    const run = this.#compaction.then(() => this.#compact())
    this.#compaction = run.catch(() => {})
    return run
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  #compact(): Promise<void> {
    const { database, clock, link } = this.#parts
    return link.steadily(() =>
      compact(database, this.#image, clock, this.#opened).catch(error => {
        // What was forgotten here may not be forgotten there.
        this.#image.doubt()
        throw error
      }),
    )
  }

  /** A newer version has taken over: this one has to end. */
  #lasting(fault: unknown): unknown {
    if (fault instanceof Fault && fault.code === 'store-newer' && !this.#fatal) {
      this.#fatal = fault
      this.#parts.onFailure?.(fault)
    }
    return fault
  }

  async #close(): Promise<void> {
    const { database, logger, link } = this.#parts
    await this.#compaction
    try {
      if (!this.#fatal && !link.trouble) {
        if (this.#hasHeld) await database.query('DELETE FROM $schema.holds WHERE holder = $1::uuid', [this.#me])
        if (this.#image.traces) await this.#compact()
      }
    } catch (error) {
      // Nothing is lost: the others tidy up, or the next start.
      logger.warn(describeError(error), 'The store was closed without tidying up')
    }
    await link.close()
    await database.close()
  }
}
