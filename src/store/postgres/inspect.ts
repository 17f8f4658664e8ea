import type { PostgresAddress } from '../../config/postgres.ts'
import type { Fault } from '../../errors.ts'
import { documentProblems } from '../lowdb/document-problems.ts'
import { allOf } from '../lowdb/faults.ts'
import { State } from '../lowdb/state.ts'
import {
  collections,
  currentSchemas,
  type Migrations,
  migrate,
  migrations as ours,
  type Stored as Written,
} from '../migrations.ts'
import { oneMoment, openDatabase, type Session } from './database.ts'
import { allDocuments, type Row } from './documents.ts'
import { newer, noStore, notOpened, wrongDocument } from './faults.ts'

export interface Inspected {
  state: State
  /** What time the server has. */
  at: Date
}

/**
 * Reads all of a database as it is at one moment, without changing anything, also while bots work with it.
 * @param told how many documents were read, from time to time
 * @throws Fault 'store-failed' if there is no store
 */
export async function inspectDatabase(
  address: PostgresAddress,
  told: (read: number) => void = () => {},
  migrations: Migrations = ours,
): Promise<Inspected> {
  const database = openDatabase(address)
  const { shown } = database
  try {
    return await database.patiently(async session => {
      await session.query(oneMoment)
      const schemas = await writtenIn(session)
      if (!schemas) throw noStore(shown)
      const known = currentSchemas(migrations)
      for (const [name, schema] of Object.entries(schemas))
        if (schema > (known[name as Row['collection']] ?? 0)) throw newer(shown)
      const state = new State()
      let read = 0
      for await (const page of allDocuments(session)) {
        for (const row of page) {
          if (!collections.includes(row.collection)) throw newer(shown)
          take(state, row, schemas[row.collection] ?? 1, migrations)
        }
        told((read += page.length))
      }
      const { rows } = await session.query<{ id: string; hour: string }>('SELECT id, hour FROM $schema.turns')
      for (const { id, hour } of rows) state.turns.set(id, hour)
      return { state, at: await timeOf(session) }
    })
  } catch (error) {
    throw notOpened(shown, error)
  } finally {
    await database.close()
  }
}

/** The schema of each collection; undefined if there is no store. */
async function writtenIn(session: Session): Promise<Record<string, number> | undefined> {
  const there = await session.query<{ head: string | null }>(`SELECT to_regclass('$schema.head') AS head`)
  if (there.rows[0]?.head == null) return undefined
  const { rows } = await session.query<{ schemas: Record<string, number> }>('SELECT schemas FROM $schema.head')
  return rows[0]?.schemas
}

async function timeOf(session: Session): Promise<Date> {
  const { rows } = await session.query<{ at: string }>(
    'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS at',
  )
  return new Date(Number(rows[0]?.at))
}

function take(state: State, { collection, id, version, doc }: Row, schema: number, migrations: Migrations): void {
  const current = migrate(migrations, collection, schema, structuredClone(doc) as unknown as Written)
  state.table(collection).put(id, version, current as unknown as Row['doc'])
}

/**
 * The same, with a look at every document, as somebody may have changed one in the database.
 * @throws Fault 'store-damaged' with everything that is wrong
 */
export async function checkDatabase(address: PostgresAddress): Promise<Inspected> {
  const found = await inspectDatabase(address)
  const { shown } = address
  const faults = collections.flatMap(collection =>
    [...found.state.table(collection).rows].flatMap(([id, { doc }]) =>
      documentProblems(collection, id, doc).map(({ path, what, write }) =>
        wrongDocument(shown, collection, [id, ...path], what, write),
      ),
    ),
  )
  faults.push(...missingGuides(found.state, shown))
  if (faults.length > 0) throw allOf(faults)
  return found
}

/** Documents whose guide is not there could not be shown, and nothing that lists them. */
function missingGuides(state: State, shown: string): Fault[] {
  const guides = state.tables.guides.rows
  return [...state.guidesNeeded()].flatMap(({ collection, id, path, hash }) =>
    guides.has(hash)
      ? []
      : wrongDocument(shown, collection, [id, ...path], 'guides has no such guide', 'put the guide back there'),
  )
}
