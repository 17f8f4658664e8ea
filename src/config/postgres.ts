import { readFileSync } from 'node:fs'
import type { Reader } from './reader.ts'

/** How the database is reached. What is not named in the address, `pg` takes from PGUSER, PGPASSWORD and its kin. */
export interface PostgresAddress {
  kind: 'postgres'
  /** Without the password: for messages and the log. */
  shown: string
  host: string
  port: number
  database: string
  user?: string
  password?: string
  /** The schema everything lies in. */
  schema: string
  /** Connections at the same time, besides one that listens. */
  connections: number
  /** How long the server may work on one statement, in milliseconds. */
  statementTime: number
  /** 'verified': the certificate of the server is checked, against `ca` if it is given. */
  tls: 'none' | 'unverified' | 'verified'
  ca?: string
}

const usual = 'Write it like postgres://user:password@server:5432/database.'
const modes = { disable: 'none', require: 'unverified', 'verify-full': 'verified' } as const
const known = ['sslmode', 'sslrootcert', 'schema', 'connections', 'statement_timeout']

/** Reads STORE=postgres://… Says everything that is wrong with it, and never the password. */
export function readPostgres(reader: Reader, store: string): PostgresAddress {
  const url = URL.canParse(store) ? new URL(store) : undefined
  const wrong = (what: string, remedy: string) => reader.problem('STORE', what, remedy)
  if (!url?.hostname) {
    wrong('is no address of a database', usual)
    return { ...nowhere, shown: 'postgres:' }
  }
  const database = decoded(url.pathname.slice(1))
  if (database === '' || database.includes('/')) wrong('names no database', usual)
  const given = (name: string) => url.searchParams.get(name)?.trim() || undefined
  for (const name of url.searchParams.keys())
    if (!known.includes(name)) wrong(`has “${name}”, which is not known there`, `Use one of ${known.join(', ')}.`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const schema = given('schema') ?? 'trittstein'
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
    wrong('has a schema that is no plain name', 'Use up to 40 small letters, digits and underscores.')
  const mode = given('sslmode') ?? (isThisMachine(host) ? 'disable' : 'verify-full')
  if (!Object.hasOwn(modes, mode)) wrong('has no such sslmode', `Use one of ${Object.keys(modes).join(', ')}.`)
  const ca = given('sslrootcert')
  return {
    kind: 'postgres',
    shown: `postgres://${url.host}/${database}`,
    host,
    port: Number(url.port || 5432),
    database,
    ...(url.username && { user: decoded(url.username) }),
    ...(url.password && { password: decoded(url.password) }),
    schema,
    connections: count('connections', 4, 1, 50),
    statementTime: count('statement_timeout', 5_000, 100, 60_000),
    tls: modes[mode as keyof typeof modes],
    ...(ca !== undefined && { ca: certificate(ca) }),
  }

  function count(name: string, otherwise: number, least: number, most: number): number {
    const text = given(name)
    if (text === undefined) return otherwise
    const value = Number(text)
    if (!Number.isInteger(value) || value < least || value > most)
      wrong(`has a ${name} that is out of bounds`, `Use a whole number from ${least} to ${most}.`)
    return value
  }

  function certificate(path: string): string {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      wrong('names a certificate that cannot be read', 'Set sslrootcert to a PEM file that this user may read.')
      return ''
    }
  }
}

const nowhere: PostgresAddress = {
  kind: 'postgres',
  shown: '',
  host: '',
  port: 0,
  database: '',
  schema: '',
  connections: 1,
  statementTime: 1,
  tls: 'none',
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

/** What was no escape stands as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
