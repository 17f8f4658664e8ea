import { Client, type ClientConfig, Pool, type QueryResult, type QueryResultRow } from 'pg'
import type { PostgresAddress } from '../../config/postgres.ts'
import { noTls } from './faults.ts'

/** How long a connection may take to come about, in milliseconds: somebody waits for an answer. */
const connectTime = 2_500
/** Above what the server is given, so that its word is heard where it can speak. In milliseconds. */
const grace = 500
/** A connection that nobody needs is kept for so long, in milliseconds. */
const restTime = 60_000
/** After so much silence the system asks whether the other end is still there. In milliseconds. */
const silence = 10_000

/** The connections to a database. Queries name the schema as `$schema`. */
export interface Database {
  readonly shown: string
  readonly schema: string
  /** One statement, by a connection of the pool. With a name it is planned once a connection. */
  query<R extends QueryResultRow>(sql: string, values?: unknown[], name?: string): Promise<QueryResult<R>>
  /** Work that takes as long as it takes, on a connection of its own: nobody waits for an answer. */
  patiently<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** A connection that stays, not connected yet. */
  client(): Client
  close(): Promise<void>
}

/** One connection. */
export interface Session {
  query<R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<QueryResult<R>>
}

/** Connects to nothing yet. */
export function openDatabase(address: PostgresAddress): Database {
  const { shown, schema, connections, statementTime } = address
  const config = configOf(address)
  const limited = { statement_timeout: statementTime, query_timeout: statementTime + grace }
  const pool = new Pool({ ...config, ...limited, max: connections, idleTimeoutMillis: restTime })
  // One that is cut off, at rest or at work: whoever asks is told, and nobody else need hear of it.
  pool.on('error', () => {})
  pool.on('connect', client => void client.on('error', () => {}))
  const named = (sql: string) => sql.replaceAll('$schema', schema)

  return {
    shown,
    schema,
    async query(sql, values, name) {
      const client = await connected(shown, pool.connect())
      let failure: unknown
      try {
        return await client.query({ text: named(sql), ...(values && { values }), ...(name && { name }) })
      } catch (error) {
        failure = error
        throw error
      } finally {
        // Whatever state it is in: it is not used again.
        client.release(failure !== undefined)
      }
    },
    async patiently(work) {
      const client = new Client(config)
      client.on('error', () => {})
      await connected(shown, client.connect())
      try {
        return await work({ query: (sql, values) => client.query(named(sql), values) })
      } finally {
        await client.end().catch(() => {})
      }
    },
    client: () => new Client({ ...config, ...limited }),
    close: () => pool.end(),
  }
}

async function connected<T>(shown: string, connecting: Promise<T>): Promise<T> {
  try {
    return await connecting
  } catch (error) {
    throw String(error).includes('does not support SSL') ? noTls(shown) : error
  }
}

/** In one transaction: all of it or nothing, because whatever fails ends the connection. */
export async function inTransaction<T>(session: Session, work: () => Promise<T>): Promise<T> {
  await session.query('BEGIN')
  const done = await work()
  await session.query('COMMIT')
  return done
}

/** How to begin where several statements have to see one and the same moment. */
export const oneMoment = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'

function configOf({ host, port, database, user, password, tls, ca }: PostgresAddress): ClientConfig {
  return {
    host,
    port,
    database,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ssl: tls === 'none' ? false : { rejectUnauthorized: tls === 'verified', ...(ca !== undefined && { ca }) },
    application_name: 'trittstein',
    keepAlive: true,
    keepAliveInitialDelayMillis: silence,
    connectionTimeoutMillis: connectTime,
    // Whoever was cut off in the middle holds nothing up.
    idle_in_transaction_session_timeout: 30_000,
    options: '-c default_transaction_isolation=read\\ committed -c default_transaction_read_only=off -c timezone=UTC',
    types: { getTypeParser },
  }
}

/** int8 comes as text; ours are whole numbers below 2^53. Everything else comes as text or as JSON. */
function getTypeParser(type: number): (value: string) => unknown {
  if (type === int8) return Number
  if (type === jsonb) return JSON.parse
  if (type === bool) return value => value === 't'
  return value => value
}

const [bool, int8, jsonb] = [16, 20, 3802]
