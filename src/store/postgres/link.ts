import { setTimeout as wait } from 'node:timers/promises'
import type { Client, QueryResult, QueryResultRow } from 'pg'
import { describeError } from '../../describe.ts'
import { Fault } from '../../errors.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Database } from './database.ts'
import { codeOf, faultOf, troubleOf } from './faults.ts'

/** How long a turn waits for a database that is just going or coming, in milliseconds; Teams waits 5 seconds for an answer. */
const patience = 2_000
/** Between two attempts, in milliseconds: while somebody waits, and then from the first to the longest. */
const [shortPause, firstPause, longestPause] = [100, 250, 4_000]

export interface LinkDeps {
  database: Database
  logger: Logger
  /** Somebody has committed something. */
  onNews(seq: number): void
  /** Something that is not kept, from another instance. */
  onMemory(payload: string): void
  /** After it was gone: brings everything up to date, before it is told that the database is there again. */
  onReturn(): Promise<void>
}

/** Whether the database is there: asks again what may be asked again, listens, and comes back by itself. */
export class Link {
  readonly #deps: LinkDeps
  readonly #ending = new AbortController()
  #listener: Client | undefined
  #trouble: Fault | undefined
  #returning: Promise<void> | undefined

  constructor(deps: LinkDeps) {
    this.#deps = deps
  }

  /** Why nothing can be written just now, if so. */
  get trouble(): Fault | undefined {
    return this.#trouble
  }

  /** Asks by the connection that listens: what others have sent before is heard before the answer. */
  readonly ask = async <R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<QueryResult<R>> => {
    const client = this.#listener
    const { schema } = this.#deps.database
    if (!client) throw Object.assign(new Error('Not connected'), { code: '08003' })
    try {
      return await client.query(sql.replaceAll('$schema', schema), values)
    } catch (error) {
      // Whoever asked may tell nobody: without a connection that listens there is trouble, and it is made anew.
      if (troubleOf(error) === 'away' && this.#drop(client)) this.#lose(faultOf(this.#deps.database.shown, error))
      throw error
    }
  }

  /** @throws what the database says; afterwards this listens */
  async listen(): Promise<void> {
    const { database, onNews, onMemory } = this.#deps
    const client = database.client()
    let isLost = false
    const lost = (error?: unknown): void => {
      isLost = true
      if (this.#drop(client)) this.#lose(faultOf(database.shown, error))
    }
    client.on('error', lost)
    client.on('end', () => lost())
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === database.schema) onNews(Number(payload))
      else onMemory(payload)
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${database.schema}`)
      await client.query(`LISTEN ${database.schema}_memory`)
      if (isLost) throw Object.assign(new Error('Not connected'), { code: '08006' })
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    this.#listener = client
  }

  /**
   * Does what may be done twice, and again while the database is only restarted.
   * @throws Fault 'store-away' if it does not come back soon, takes too long or refuses
   */
  async steadily<T>(work: () => Promise<T>): Promise<T> {
    const until = performance.now() + patience
    for (;;) {
      try {
        return await work()
      } catch (error) {
        const isWorthIt = troubleOf(error) === 'away' && performance.now() < until && !this.#ending.signal.aborted
        if (!isWorthIt) throw this.#noted(error)
        await wait(shortPause)
      }
    }
  }

  #drop(client: Client): boolean {
    if (this.#listener !== client) return false
    this.#listener = undefined
    void client.end().catch(() => {})
    return true
  }

  async close(): Promise<void> {
    this.#ending.abort()
    await this.#returning
    const listener = this.#listener
    this.#listener = undefined
    await listener?.end().catch(() => {})
  }

  #noted(error: unknown): unknown {
    const fault = faultOf(this.#deps.database.shown, error)
    const isLasting = troubleOf(error) === 'away' || /^(53|25|42501|42P01|3F)/.test(codeOf(error))
    if (isLasting) this.#lose(fault)
    return fault
  }

  #lose(fault: unknown): void {
    if (this.#ending.signal.aborted || !(fault instanceof Fault)) return
    if (!this.#trouble) this.#deps.logger.error(describeError(fault), 'The database does not serve; it is tried again')
    this.#trouble = fault
    this.#returning ??= this.#return().finally(() => {
      this.#returning = undefined
    })
  }

  async #return(): Promise<void> {
    const { database, logger, onReturn } = this.#deps
    for (let pause = firstPause; !this.#ending.signal.aborted; pause = Math.min(2 * pause, longestPause)) {
      await wait(pause, undefined, { ref: false, signal: this.#ending.signal }).catch(() => {})
      if (this.#ending.signal.aborted) return
      try {
        if (!this.#listener) await this.listen()
        // Reading is not enough: a disk may be full, and a standby answers, too.
        await database.query('UPDATE $schema.head SET seq = seq')
        await onReturn()
        this.#trouble = undefined
        logger.warn({}, 'The database serves again')
        return
      } catch (error) {
        const fault = faultOf(database.shown, error)
        if (fault instanceof Fault) this.#trouble = fault
      }
    }
  }
}
