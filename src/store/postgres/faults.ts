import { Fault } from '../../errors.ts'

/** What a fault of the database means for whoever goes on. */
export type Trouble =
  | 'away' // not reachable, or just going: another connection may help
  | 'busy' // it took too long, and was given up there
  | 'refused' // it answers, but does not do this

/** SQLSTATE, or the code of Node for what the network says. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** Said by the server or the network; whatever else is thrown is an error of ours. */
function isOfDatabase(error: unknown): boolean {
  return codeOf(error) !== '' || Object.getPrototypeOf(error) === Error.prototype
}

/** Of a class of SQLSTATE, and of codes that are no SQLSTATE. Source: PostgreSQL, appendix A. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Fault || !isOfDatabase(error)) return 'refused'
  const code = codeOf(error)
  if (code === '57014' || code === '55P03') return 'busy'
  // 08: connection; 57P: shutdown and start; 53300: too many connections; 25006: a standby answers, not the primary.
  if (/^(08...|57P..|53300|25006)$/.test(code)) return 'away'
  return /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code) ? 'refused' : 'away'
}

const runs = 'Check that the server runs and lets this machine in.'
const kept = 'Everything that was acknowledged is kept.'
const goesOn = 'The bot tries again by itself, and goes on as soon as it is there.'

/** @param shown the database, without a password */
function away(shown: string, cause: unknown): Fault {
  return new Fault(
    'store-away',
    `The database ${shown} cannot be reached${because(cause)}.`,
    [runs, goesOn, kept].join(' '),
    cause,
  )
}

function busy(shown: string, cause: unknown): Fault {
  return new Fault(
    'store-away',
    `The database ${shown} took too long${because(cause)}. Nothing was written.`,
    ['Find out what holds it up: load, a lock, a slow disk.', kept].join(' '),
    cause,
  )
}

/** It answers, and refuses. */
function refused(shown: string, cause: unknown): Fault {
  const remedy = remedies[codeOf(cause)] ?? 'The log of the server says more.'
  return new Fault(
    'store-away',
    `The database ${shown} refuses${because(cause)}.`,
    [remedy, goesOn, kept].join(' '),
    cause,
  )
}

/** An error of ours stays what it is. */
export function faultOf(shown: string, error: unknown): unknown {
  if (error instanceof Fault || !isOfDatabase(error)) return error
  const trouble = troubleOf(error)
  return trouble === 'away' ? away(shown, error) : trouble === 'busy' ? busy(shown, error) : refused(shown, error)
}

/** At a start: what has to be set differently is told as such. */
export function notOpened(shown: string, error: unknown): unknown {
  if (error instanceof Fault) return error
  const remedy = startRemedies[codeOf(error)] ?? remedies[codeOf(error)]
  if (remedy === undefined && troubleOf(error) === 'away')
    return new Fault('store-away', away(shown, error).message, runs, error)
  if (remedy === undefined) return faultOf(shown, error)
  return new Fault('config', `The database ${shown} cannot be used${because(error)}.`, remedy, error)
}

const remedies: Record<string, string> = {
  '53100': 'The disk of the server is full: make room there.',
  '53200': 'The server is out of memory.',
  '42501': 'Give the user of the bot the right to create a schema there, or make it the owner of the schema.',
  '42P01': 'Tables are missing: restore a backup.',
  XX001: 'Files of the server are damaged: restore a backup.',
  XX002: 'Files of the server are damaged: restore a backup.',
}

const certificate =
  'Set sslrootcert in STORE to the certificate that signed the one of the server, and use the name it was issued for.'

const startRemedies: Record<string, string> = {
  '28P01': 'Check user and password in STORE.',
  '28000': 'Check user and password in STORE, and what pg_hba.conf of the server allows.',
  '3D000': 'Create the database: CREATE DATABASE trittstein TEMPLATE template0 ENCODING UTF8.',
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  CERT_HAS_EXPIRED: 'Renew the certificate of the server.',
  ERR_TLS_CERT_ALTNAME_INVALID: certificate,
  ENOTFOUND: 'Check the name of the server in STORE.',
}

export function noTls(shown: string): Fault {
  return new Fault(
    'config',
    `The database ${shown} offers no encrypted connection.`,
    'Switch on TLS there, or put sslmode=disable into STORE if nobody can listen in between.',
  )
}

export function notUtf8(shown: string, found: string): Fault {
  return new Fault(
    'config',
    `The database ${shown} is encoded in ${found}, not in UTF8.`,
    'Create another one: CREATE DATABASE trittstein TEMPLATE template0 ENCODING UTF8.',
  )
}

export function tooOld(shown: string, found: string): Fault {
  return new Fault('config', `The database ${shown} is PostgreSQL ${found}.`, 'The bot needs version 14 or newer.')
}

/** Another version of the bot has changed what documents look like. */
export function newer(shown: string): Fault {
  return new Fault(
    'store-newer',
    `The database ${shown} was brought up to date by a newer version of the bot.`,
    'Start that version everywhere. Nothing was written here since.',
  )
}

/** Documents of a version that is not running any more are brought up to date at the next start. */
export function closed(shown: string): Fault {
  return new Fault('store-failed', `The store in ${shown} is closed.`, 'Open it again before using it.')
}

function because(cause: unknown): string {
  const code = codeOf(cause)
  return code ? ` (${code})` : ''
}

export function noStore(shown: string): Fault {
  return new Fault(
    'store-failed',
    `There is no store in ${shown}.`,
    'The first start makes it, or “npm run store -- copy”.',
  )
}

/** It cannot even be read; what else is wrong with it, the check tells. */
export function unreadable(shown: string, collection: string, id: string, cause: unknown): Fault {
  return new Fault(
    'store-damaged',
    `In ${shown}, ${collection}, ${JSON.stringify(id)}: the document is damaged.`,
    'Nothing was changed. “npm run store -- check” says what is wrong with it.',
    cause,
  )
}

/** In a document that was changed in the database by hand, or is damaged. */
export function wrongDocument(
  shown: string,
  collection: string,
  path: (string | number)[],
  what: string,
  write: string,
): Fault {
  const where = [JSON.stringify(path[0]), ...path.slice(1)].join(' → ')
  return new Fault(
    'store-damaged',
    `In ${shown}, ${collection}, ${where}: ${what}; ${write}.`,
    'Nothing was changed. Correct this in the database, or restore a backup with “npm run store -- restore”.',
  )
}
