import { randomInt } from 'node:crypto'
import type { SteadyClock } from '../../ports/clock.ts'
import { type Database, inTransaction, type Session } from './database.ts'
import type { Image } from './image.ts'

const highest = 2 ** 48 - 1

/**
 * Housekeeping, while nobody commits: drops what nobody needs or must not be kept, and takes away what tells that documents
 * were committed together. Whatever was written since the last time is written once more, all of it at once, under one
 * number: neither that number nor the number of the transaction leads from one document to another then. What was there
 * before goes with VACUUM.
 * @param opened the steady time at which this instance was started
 */
export async function compact(database: Database, image: Image, clock: SteadyClock, opened: number): Promise<void> {
  await database.patiently(async session => {
    await inTransaction(session, () => rewrite(session, image, clock, opened))
    await image.catchUp()
    await session.query('VACUUM $schema.documents, $schema.turns, $schema.head')
  })
}

async function rewrite(session: Session, image: Image, clock: SteadyClock, opened: number): Promise<void> {
  await session.query('SELECT FROM $schema.head FOR UPDATE')
  await image.catchUp()
  const { state, seq } = image
  const turns = [...state.turns.keys()]
  state.forgetTurns(clock.now(), clock.uptime(), opened)
  const forgotten = turns.filter(turn => !state.turns.has(turn))
  const cards = state.staleCards().map(({ doc }) => ['cards', doc.id])
  const guides = state.unusedGuides().map(({ doc }) => ['guides', doc.id])
  const dropped = [...cards, ...guides]
  const all = [seq + 1]
  await session.query('DELETE FROM $schema.turns WHERE id = ANY ($1::text[])', [forgotten])
  await session.query('DELETE FROM $schema.documents WHERE doc IS NULL')
  await session.query(
    `UPDATE $schema.documents SET doc = NULL, keys = NULL, version = $3::bigint + ordinal, seq = $4::bigint
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS dropped (c, i, ordinal) WHERE collection = c AND id = i`,
    [dropped.map(([collection]) => collection), dropped.map(([, id]) => id), randomInt(1, highest), seq + 1],
  )
  for (const table of ['documents', 'turns'])
    await session.query(
      `UPDATE $schema.${table} SET seq = $1::bigint FROM $schema.head h WHERE ${table}.seq > h.tidied AND ${table}.seq < $1::bigint`,
      all,
    )
  await session.query(
    'UPDATE $schema.head SET seq = $1::bigint, tidied = $1::bigint, purged = $1::bigint - 1, traces = false',
    all,
  )
  await session.query(`DELETE FROM $schema.holds WHERE until < clock_timestamp()`)
  await session.query(`SELECT pg_notify('$schema', ($1::bigint)::text)`, all)
}
