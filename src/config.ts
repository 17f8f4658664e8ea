import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod4'
import { lands } from './calendar/places.ts'
import { type Access, readRegistration, refuseUnsafe } from './config/access.ts'
import { fileHosts } from './config/file-hosts.ts'
import { guids, guidsRemedy, notGuids } from './config/guids.ts'
import { type PostgresAddress, readPostgres } from './config/postgres.ts'
import { proxiesIn } from './config/proxies.ts'
import { type Environment, Reader } from './config/reader.ts'
import { hostNames } from './config/service-hosts.ts'
import type { Language } from './documents/language.ts'
import type { ConfiguredBy, FirstLanguage, Setting } from './turn/turns.ts'

const logLevels = ['debug', 'info', 'warn', 'error'] as const

/** Where everything is kept. */
export type StoreAddress = { kind: 'json'; folder: string } | PostgresAddress

export interface Config {
  host: string
  /** 0 takes any free port. */
  port: number
  /** Where metrics are served, on this machine only; absent: nowhere. 0 takes any free port. */
  metricsPort?: number
  store: StoreAddress
  /** Where the backups lie, to see how old the youngest is. */
  backups?: string
  /** Folders of content: the municipality's own, if it has one, and what is shipped. */
  guides: string[]
  defaultLanguage: Language
  /** Which language somebody new is met in: their Teams client's if it says one, or always the default. */
  firstLanguage: FirstLanguage
  timeZone: string
  /** One of the Länder, e.g. DE-NW. */
  region: string
  /** Entra object ids in lower case. */
  coordinators: string[]
  organisation: string
  privacyContact: string
  /** How the data protection officer is reached (Art. 13 (1)(b) GDPR); absent: by way of `privacyContact`. */
  dpoContact?: string
  /** On what law the processing relies, in words (Art. 13 (1)(c) GDPR); absent: the usual one of the Land, to be reviewed. */
  legalBasis?: string
  /** The whole privacy notice of the organisation. */
  privacyUrl?: string
  /** Where this server is reached from browsers of staff, without a slash at its end: for downloads of one's own data. */
  publicUrl?: string
  /** Whether files are offered in the chat, to be put into the OneDrive of whoever wants them. */
  filesInTeams: boolean
  /** Hosts that files go to; a name stands for all below it. */
  fileHosts: string[]
  /** A Word file that papers are put into: the letterhead of the municipality. */
  paperTemplate?: string
  /** A folder with the exchange files of other towns. */
  exchange?: string
  logLevel: (typeof logLevels)[number]
  /** What the environment says of proxies on the way to Teams. */
  proxies?: Record<string, string>
  access: Access
  /** What is set here and not only left as usual, as far as it can be set up in chat, too. */
  configured: ConfiguredBy[]
  /** The local day an operator says it is, for a start at which the clock would not be believed. */
  confirmedDay?: string
}

/**
 * Reads all settings. An empty value counts as not set. Fails closed: without a registration the bot starts only if
 * that is asked for, on this machine only, and never in production.
 * @throws Fault `config` that lists every problem, one a line: the variable, what is wrong, what to do. No secrets.
 */
export function readConfig(env: Environment): Config {
  const reader = new Reader(env)
  const proxies = proxiesIn(env)
  const local = reader.text('UNAUTHENTICATED') !== undefined
  if (local) refuseUnsafe(reader)
  const config: Config = {
    host: reader.text('HOST') ?? '127.0.0.1',
    port: reader.take('PORT', port, 'is not a port number', 'Use a whole number from 0 to 65535, e.g. 3978.', 3978),
    ...(reader.text('METRICS_PORT') !== undefined && { metricsPort: readMetricsPort(reader) }),
    store: readStore(reader),
    ...optional('backups', reader.text('BACKUPS')),
    filesInTeams:
      reader.take(
        'FILES_IN_TEAMS',
        z.enum(['on', 'off']),
        'is neither of the two',
        'Use on or off.',
        local ? 'off' : 'on',
      ) === 'on',
    fileHosts: fileHosts.concat(
      reader.take(
        'FILE_HOSTS',
        hostNames,
        'is not a list of host names',
        'List names like musterstadt-my.sharepoint.com, separated by commas, or remove it.',
        [],
      ),
    ),
    ...optional('paperTemplate', reader.text('PAPER_TEMPLATE')),
    ...(proxies && { proxies }),
    ...optional('exchange', reader.text('EXCHANGE_DIR')),
    guides: guideFolders(reader.text('GUIDES_DIR')),
    defaultLanguage: reader.take(
      'DEFAULT_LANGUAGE',
      z.enum(['de', 'en']),
      'is not a language of the bot',
      'Use de or en.',
      'de',
    ),
    firstLanguage: reader.take(
      'FIRST_LANGUAGE',
      z.enum(['client', 'default']),
      'is neither of the two',
      'Use client or default.',
      'client',
    ),
    timeZone: reader.take(
      'TIME_ZONE',
      zone,
      'is not a time zone',
      'Use a name such as Europe/Berlin.',
      'Europe/Berlin',
    ),
    region: reader.take(
      'REGION',
      z.enum(lands),
      'is not one of the 16 Länder',
      `Use one of ${lands.join(', ')}.`,
      'DE-NW',
    ),
    coordinators: reader.take('COORDINATORS', guids, notGuids, guidsRemedy('object ids of people, from Entra'), []),
    organisation: local
      ? (reader.text('ORGANISATION') ?? 'Musterstadt (Test)')
      : reader.need('ORGANISATION', noticeRemedy),
    privacyContact: local
      ? (reader.text('PRIVACY_CONTACT') ?? 'datenschutz@example.org')
      : reader.need('PRIVACY_CONTACT', noticeRemedy),
    ...optional('dpoContact', reader.text('DPO_CONTACT')),
    ...optional('legalBasis', reader.text('LEGAL_BASIS')),
    ...optional('privacyUrl', readPage(reader, 'PRIVACY_URL', https)),
    ...optional(
      'publicUrl',
      readPage(reader, 'PUBLIC_URL', local ? z.url({ protocol: /^https?$/ }) : https)?.replace(/\/+$/, ''),
    ),
    logLevel: reader.take(
      'LOG_LEVEL',
      z.enum(logLevels),
      'is not a log level',
      'Use debug, info, warn or error.',
      'info',
    ),
    ...(reader.text('TODAY_IS') !== undefined && {
      confirmedDay: reader.take('TODAY_IS', z.iso.date(), 'is not a day', 'Write it like 2026-03-31, or remove it.'),
    }),
    configured: (Object.keys(alsoInChat) as ConfiguredBy[]).filter(key => reader.text(alsoInChat[key]) !== undefined),
    access: local ? { authenticated: false } : readRegistration(reader),
  }
  reader.refuseProblems()
  return config
}

const alsoInChat: Record<ConfiguredBy, string> = {
  organisation: 'ORGANISATION',
  privacyContact: 'PRIVACY_CONTACT',
  dpoContact: 'DPO_CONTACT',
  region: 'REGION',
}

const shippedGuides = fileURLToPath(new URL('../guides', import.meta.url))

/** What is shipped, and on top of it the municipality's own folder, if there is one. */
export function guideFolders(own: string | undefined): string[] {
  return own === undefined || resolve(own) === resolve(shippedGuides) ? [shippedGuides] : [own, shippedGuides]
}

/** What of it turns, and so all that people see, go by. */
export function settingOf(config: Config): Setting {
  const { defaultLanguage, firstLanguage, timeZone, region, organisation, privacyContact, coordinators } = config
  const { dpoContact, legalBasis, privacyUrl, publicUrl, configured, filesInTeams } = config
  return {
    ...{ defaultLanguage, firstLanguage, timeZone, region, organisation, privacyContact, coordinators },
    ...{ place: region, configured, filesInTeams },
    ...optional('dpoContact', dpoContact),
    ...optional('legalBasis', legalBasis),
    ...optional('privacyUrl', privacyUrl),
    ...optional('publicUrl', publicUrl),
  }
}

/**
 * Where the store is, for tools that need nothing else: what STORE says, or another address like it. Throws a Fault `config`
 * like `readConfig`.
 */
export function readStoreAddress(env: Environment): StoreAddress {
  const reader = new Reader(env)
  const store = readStore(reader)
  reader.refuseProblems()
  return store
}

/** How it is called in messages. */
export function shownStore(store: StoreAddress): string {
  return store.kind === 'json' ? store.folder : store.shown
}

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535))
const zone = z.string().refine(isTimeZone)
const noticeRemedy = 'People are told it before their first entry (Art. 13 GDPR), so set it as they should read it.'

const https = z.url({ protocol: /^https$/ })

function readPage(reader: Reader, variable: string, page: z.ZodType<string>): string | undefined {
  if (reader.text(variable) === undefined) return undefined
  return reader.take(
    variable,
    page,
    'is no https address',
    'Write it like https://www.musterstadt.example, or remove it.',
  )
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string })
}

function readMetricsPort(reader: Reader): number {
  const remedy = 'Use a whole number from 0 to 65535, e.g. 9464, or remove it.'
  const metricsPort = reader.take('METRICS_PORT', port, 'is not a port number', remedy)
  const isTaken = metricsPort !== 0 && String(metricsPort) === (reader.text('PORT') ?? '3978')
  if (isTaken) reader.problem('METRICS_PORT', 'is the same as PORT', 'Use another one, e.g. 9464.')
  return metricsPort
}

function readStore(reader: Reader): StoreAddress {
  const store = reader.text('STORE') ?? 'json:./data'
  if (/^postgres(ql)?:/.test(store)) return readPostgres(reader, store)
  if (!/^json:./.test(store))
    reader.problem(
      'STORE',
      'names no kind of store',
      'Use json:<folder>, e.g. json:./data, or the address of a PostgreSQL database.',
    )
  return { kind: 'json', folder: store.slice('json:'.length) }
}

function isTimeZone(name: string): boolean {
  try {
    // An offset such as +01:00 is accepted by Intl but knows no summer time.
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
