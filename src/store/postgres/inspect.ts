import type { PostgresAddress } from '../../config/postgres.ts'
import type { Fault } from '../../errors.ts'
import { documentProblems } from '../lowdb/document-problems.ts'
import { allOf } from '../lowdb/faults.ts'
import { State } from '../lowdb/state.ts'
import { currentSchemas, type Migrations, migrate, migrations as ours, type Stored as Written } from '../migrations.ts'
import { oneMoment, openDatabase, type Session } from './database.ts'
import { allDocuments, putInto, type Row } from './documents.ts'
import { newer, noStore, notOpened, wrongDocument } from './faults.ts'

export interface Inspected {
  state: State
  /** What time the server has. */
  at: Date
}

interface Reading {
  /** Hears how many documents were read, from time to time. */
  told?: (read: number) => void
  migrations?: Migrations
  /** What is wrong with a document, if that is looked for: then it is left out of what is read. */
  problemsOf?: (row: Row) => Fault[]
}

/**
 * Reads all of a database as it is at one moment, without changing anything, also while bots work with it.
 * @throws Fault 'store-failed' if there is no store
 */
export async function inspectDatabase(address: PostgresAddress, reading: Reading = {}): Promise<Inspected> {
  const database = openDatabase(address)
  try {
    return await database.patiently(async session => {
      await session.query(oneMoment)
      return await readAll(database.shown, session, reading)
    })
  } catch (error) {
    throw notOpened(database.shown, error)
  } finally {
    await database.close()
  }
}

async function readAll(
  shown: string,
  session: Session,
  { told, migrations = ours, problemsOf }: Reading,
): Promise<Inspected> {
  const schemas = await writtenIn(session)
  if (!schemas) throw noStore(shown)
  const known = currentSchemas(migrations)
  for (const [name, schema] of Object.entries(schemas))
    if (schema > (known[name as Row['collection']] ?? 0)) throw newer(shown)
  const state = new State()
  const faults: Fault[] = []
  let read = 0
  for await (const page of allDocuments(session)) {
    for (const written of page) {
      const row = upToDate(written, schemas, migrations)
      const problems = problemsOf?.(row) ?? []
      if (problems.length === 0) putInto(state, shown, row)
      faults.push(...problems)
    }
    read += page.length
    told?.(read)
  }
  const { rows } = await session.query<{ id: string; hour: string }>('SELECT id, hour FROM $schema.turns')
  for (const { id, hour } of rows) state.turns.set(id, hour)
  if (problemsOf && faults.length === 0) faults.push(...missingGuides(state, shown))
  if (faults.length > 0) throw allOf(faults)
  return { state, at: await timeOf(session) }
}

/**
 * The same, with a look at every document, as somebody may have changed one in the database.
 * @throws Fault 'store-damaged' with everything that is wrong
 */
export function checkDatabase(address: PostgresAddress): Promise<Inspected> {
  return inspectDatabase(address, {
    problemsOf: ({ collection, id, doc }) =>
      documentProblems(collection, id, doc).map(({ path, what, write }) =>
        wrongDocument(address.shown, collection, [id, ...path], what, write),
      ),
  })
}

function upToDate({ doc, ...row }: Row, schemas: Record<string, number>, migrations: Migrations): Row {
  const current = migrate(migrations, row.collection, schemas[row.collection] ?? 1, doc as unknown as Written)
  return { ...row, doc: current as unknown as Row['doc'] }
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

/** Documents whose guide is not there could not be shown, and nothing that lists them. */
function missingGuides(state: State, shown: string): Fault[] {
  const guides = state.tables.guides.rows
  return [...state.guidesNeeded()].flatMap(({ collection, id, path, hash }) =>
    guides.has(hash)
      ? []
      : wrongDocument(shown, collection, [id, ...path], 'guides has no such guide', 'put the guide back there'),
  )
}
