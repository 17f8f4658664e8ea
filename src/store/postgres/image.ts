import { State } from '../lowdb/state.ts'
import type { Schemas } from '../migrations.ts'
import { type Database, oneMoment, type Session } from './database.ts'
import { allDocuments, allVersions, putInto, type RawRow, type Row, rowOf, someDocuments } from './documents.ts'
import { newer } from './faults.ts'

interface Head {
  store: string
  seq: number
  purged: number
  traces: boolean
  is_ours: boolean
}

type Applied = { turn: string; hour: string }

const headOf = 'h.store, h.seq AS head, h.purged, h.traces, h.schemas = $1::jsonb AS is_ours'

/**
 * What the database holds, in memory, as of one commit of it. It changes only by following the database, also for what this
 * instance has written itself. Whole commits, one after the other: so it never shows half of one.
 */
export class Image {
  readonly state = new State()
  readonly #database: Database
  readonly #ask: Session['query']
  readonly #schemas: string
  readonly #uptime: () => number
  #store = ''
  #seq = -1
  #traces = false
  /** Whether every document has to be compared: at the start, and whenever this may be another database. */
  #isUnsure = true
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined

  /**
   * @param ask a connection that waits for no commit: one that is held up may need the image first
   * @param uptime the steady time, in milliseconds
   */
  constructor(database: Database, ask: Session['query'], schemas: Schemas, uptime: () => number) {
    this.#database = database
    this.#ask = ask
    this.#schemas = JSON.stringify(schemas)
    this.#uptime = uptime
  }

  /** The number of the last commit it has. */
  get seq(): number {
    return this.#seq
  }

  /** Something was committed that must leave no trace, and is not tidied up yet. */
  get traces(): boolean {
    return this.#traces
  }

  /** After connections were lost, another server may answer, with less than was seen before. */
  doubt(): void {
    this.#isUnsure = true
  }

  /** Resolves when it has everything that was committed before this call. */
  catchUp(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#follow().finally(() => {
        this.#running = undefined
      })
      return this.#running
    }
    // What runs may have looked already: one more, for all who come meanwhile.
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined
        return this.catchUp()
      })
    return this.#next
  }

  async #follow(): Promise<void> {
    if (this.#isUnsure) return await this.#database.patiently(session => this.compareAll(session))
    const { rows } = await this.#ask<Head & RawRow & Applied & { head: number }>(
      `SELECT ${headOf}, n.* FROM $schema.head h LEFT JOIN (
         SELECT collection, id, version, doc, keys, NULL AS turn, NULL AS hour FROM $schema.documents WHERE seq > $2
         UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, id, hour FROM $schema.turns WHERE seq > $2
       ) n ON true`,
      [this.#schemas, this.#seq],
    )
    const head = this.#checked(rows[0])
    // Another store was put in its place, an older one, or some deletes are not told any more.
    if (head.store !== this.#store || head.head < this.#seq || head.purged > this.#seq) {
      this.#isUnsure = true
      return await this.#follow()
    }
    for (const row of rows) {
      if (row.turn !== null) this.#noteTurn(row)
      else if (row.collection !== null) this.#put(row, rowOf(row))
    }
    this.#reached(head)
  }

  /** Versions are random, so whatever has the same version is the same. */
  async compareAll(session: Session): Promise<void> {
    await session.query(oneMoment)
    const { rows } = await session.query<Head & { head: number }>(`SELECT ${headOf} FROM $schema.head h`, [
      this.#schemas,
    ])
    const head = this.#checked(rows[0])
    const { gone, come } = this.#seq < 0 ? { gone: [], come: await everything(session) } : await this.#diff(session)
    const turns = await session.query<Applied>('SELECT id AS turn, hour FROM $schema.turns')
    await session.query('COMMIT')
    for (const key of gone) this.#put(key, undefined)
    for (const row of come) this.#put(row, row)
    for (const turn of turns.rows) this.#noteTurn(turn)
    const known = new Set(turns.rows.map(({ turn }) => turn))
    for (const turn of this.state.turns.keys()) if (!known.has(turn)) this.state.turns.delete(turn)
    this.#isUnsure = false
    this.#reached(head)
  }

  async #diff(session: Session): Promise<{ gone: Pick<Row, 'collection' | 'id'>[]; come: Row[] }> {
    const left = new Map(
      Object.entries(this.state.tables).map(([collection, { rows }]) => [collection, new Set(rows.keys())]),
    )
    const differing: Pick<Row, 'collection' | 'id'>[] = []
    for await (const page of allVersions(session))
      for (const { collection, id, version } of page) {
        left.get(collection)?.delete(id)
        if (this.state.table(collection).version(id) !== version) differing.push({ collection, id })
      }
    const gone = [...left].flatMap(([collection, ids]) =>
      [...ids].map(id => ({ collection: collection as Row['collection'], id })),
    )
    return { gone, come: await someDocuments(session, differing) }
  }

  #checked<H extends Head>(head: H | undefined): H {
    if (!head?.is_ours) throw newer(this.#database.shown)
    return head
  }

  #reached({ store, head, traces }: Head & { head: number }): void {
    this.#store = store
    this.#seq = head
    this.#traces = traces
  }

  #noteTurn({ turn, hour }: Applied): void {
    if (!this.state.turns.has(turn)) this.state.apply({ turnId: turn, at: hour, changes: [] }, this.#uptime())
  }

  /** What was only tidied up is the same as before. */
  #put({ collection, id }: Pick<Row, 'collection' | 'id'>, row: Row | undefined): void {
    const table = this.state.table(collection)
    if (!row) {
      if (table.version(id) !== 0) table.delete(id)
    } else if (table.version(id) !== row.version) putInto(this.state, this.#database.shown, row)
  }
}

async function everything(session: Session): Promise<Row[]> {
  const all: Row[] = []
  for await (const page of allDocuments(session)) all.push(...page)
  return all
}
