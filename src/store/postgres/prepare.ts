import { currentSchemas, type Migrations, migrate, type Schemas, type Stored as Written } from '../migrations.ts'
import { type Database, inTransaction, type Session } from './database.ts'
import { allDocuments } from './documents.ts'
import { newer, notUtf8, tooOld } from './faults.ts'
import { layouts } from './layout.ts'
import { toStored } from './stored.ts'

/** The oldest that is still cared for, and has everything that is used. */
const oldest = 14

/**
 * Makes the schema, or brings it and the documents up to date. Of several instances that start at once one does it, and the
 * others wait.
 * @throws Fault 'config' if this is no database for it, 'store-newer' if a newer version of the bot has been at work
 */
export async function prepare(database: Database, session: Session, migrations: Migrations): Promise<Schemas> {
  const schemas = currentSchemas(migrations)
  await inTransaction(session, async () => {
    await check(database, session)
    await session.query(`SELECT pg_advisory_xact_lock(hashtext('trittstein'), hashtext('$schema'))`)
    await layOut(database, session, schemas)
    await bringUpToDate(database, session, migrations, schemas)
  })
  return schemas
}

async function check(database: Database, session: Session): Promise<void> {
  const { rows } = await session.query<{ encoding: string; version: string }>(
    `SELECT current_setting('server_encoding') AS encoding, current_setting('server_version') AS version`,
  )
  const { encoding = '', version = '' } = rows[0] ?? {}
  if (Number.parseInt(version, 10) < oldest) throw tooOld(database.shown, version)
  if (encoding !== 'UTF8') throw notUtf8(database.shown, encoding)
}

async function layOut(database: Database, session: Session, schemas: Schemas): Promise<void> {
  const exists = `SELECT FROM pg_catalog.pg_tables WHERE schemaname = '$schema' AND tablename = 'layout'`
  if ((await session.query(exists)).rows.length === 0) {
    const named = `SELECT FROM pg_catalog.pg_namespace WHERE nspname = '$schema'`
    if ((await session.query(named)).rows.length === 0) await session.query('CREATE SCHEMA $schema')
    await session.query('CREATE TABLE $schema.layout (number int NOT NULL)')
    await session.query('INSERT INTO $schema.layout VALUES (0)')
  }
  const { rows } = await session.query<{ number: string }>('SELECT number FROM $schema.layout')
  const number = Number(rows[0]?.number)
  if (number > layouts.length) throw newer(database.shown)
  for (const step of layouts.slice(number)) await session.query(step)
  if (number < layouts.length) await session.query('UPDATE $schema.layout SET number = $1', [layouts.length])
  await session.query('INSERT INTO $schema.head (schemas) VALUES ($1::jsonb) ON CONFLICT DO NOTHING', [
    JSON.stringify(schemas),
  ])
}

/** Documents of an earlier version; whoever still runs that one writes nothing from now on. */
async function bringUpToDate(
  database: Database,
  session: Session,
  migrations: Migrations,
  schemas: Schemas,
): Promise<void> {
  const { rows } = await session.query<{ schemas: Record<string, number> }>(
    'SELECT schemas FROM $schema.head FOR UPDATE',
  )
  const found = rows[0]?.schemas ?? {}
  for (const [name, schema] of Object.entries(found))
    if (schema > (schemas[name as keyof Schemas] ?? 0)) throw newer(database.shown)
  if (Object.entries(schemas).every(([name, schema]) => found[name] === schema)) return
  await session.query('UPDATE $schema.head SET seq = seq + 1, schemas = $1::jsonb', [JSON.stringify(schemas)])
  for await (const page of allDocuments(session))
    for (const { collection, id, doc } of page) {
      const schema = found[collection] ?? 1
      if (schema >= schemas[collection]) continue
      const { doc: put, keys } = toStored(migrate(migrations, collection, schema, doc as unknown as Written))
      await session.query(
        `UPDATE $schema.documents d SET doc = $3::jsonb, keys = $4::jsonb, version = d.version + 1, seq = h.seq
         FROM $schema.head h WHERE d.collection = $1 AND d.id = $2`,
        [collection, id, JSON.stringify(put), keys ? JSON.stringify(keys) : null],
      )
    }
}
