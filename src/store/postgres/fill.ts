import type { PostgresAddress } from '../../config/postgres.ts'
import { isTaken } from '../lowdb/faults.ts'
import type { State } from '../lowdb/state.ts'
import { collections, type Migrations, migrations as ours } from '../migrations.ts'
import { inTransaction, openDatabase, type Session } from './database.ts'
import { notOpened } from './faults.ts'
import { prepare } from './prepare.ts'
import { storableText, toStored } from './stored.ts'

/** Rows that are written at once. */
const atOnce = 500

/**
 * Puts a whole store into a database: all of it or nothing. Bots that work with it see it as soon as it is there.
 * @param replace whatever is there goes
 * @param told how many documents were written, from time to time
 * @throws Fault 'store-failed' if there is something already
 */
export async function fillDatabase(
  address: PostgresAddress,
  state: State,
  replace: boolean,
  told: (written: number) => void = () => {},
  migrations: Migrations = ours,
): Promise<void> {
  const database = openDatabase(address)
  try {
    await database.patiently(async session => {
      await prepare(database, session, migrations)
      await inTransaction(session, async () => {
        // Nobody commits meanwhile.
        await session.query('SELECT FROM $schema.head FOR UPDATE')
        const found = await session.query('SELECT FROM $schema.documents WHERE doc IS NOT NULL LIMIT 1')
        if (found.rows.length > 0 && !replace) throw isTaken(database.shown)
        for (const table of ['documents', 'turns', 'holds']) await session.query(`DELETE FROM $schema.${table}`)
        await session.query(
          `UPDATE $schema.head SET store = gen_random_uuid(), seq = seq + 1, tidied = seq + 1, purged = seq, traces = false`,
        )
        await write(session, state, told)
        await session.query(`SELECT pg_notify('$schema', seq::text) FROM $schema.head`)
      })
      await session.query('VACUUM ANALYZE $schema.documents, $schema.turns')
    })
  } catch (error) {
    throw notOpened(database.shown, error)
  } finally {
    await database.close()
  }
}

async function write(session: Session, state: State, told: (written: number) => void): Promise<void> {
  let written = 0
  for (const collection of collections) {
    const rows = [...state.table(collection).rows]
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce).map(([id, { version, doc }]) => ({
        ...{ collection, id: storableText(id), version },
        ...toStored(doc),
      }))
      await session.query(
        `INSERT INTO $schema.documents (collection, id, version, doc, keys, seq)
         SELECT c.*, h.seq FROM $schema.head h,
           jsonb_to_recordset($1::jsonb) AS c (collection text, id text, version bigint, doc jsonb, keys jsonb)`,
        [JSON.stringify(some)],
      )
      written += some.length
      told(written)
    }
  }
  const turns = [...state.turns]
  await session.query(
    `INSERT INTO $schema.turns (id, hour, seq)
     SELECT t.id, t.hour, h.seq FROM $schema.head h, unnest($1::text[], $2::text[]) AS t (id, hour)`,
    [turns.map(([id]) => storableText(id)), turns.map(([, hour]) => hour)],
  )
}
