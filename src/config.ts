import { isIPv4 } from 'node:net'
import { z } from 'zod/v4'
import type { Language } from './documents/language.ts'
import { Fault } from './errors.ts'

/** The German Länder as ISO 3166-2 codes: whose public holidays count. */
const regions = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map(land => `DE-${land}`)
const logLevels = ['debug', 'info', 'warn', 'error'] as const
const appTypes = ['SingleTenant', 'UserAssignedMSI'] as const

/** Who may talk to the bot. */
export type Access =
  | { authenticated: false }
  | {
      authenticated: true
      appType: (typeof appTypes)[number]
      appId: string
      /** Only with SingleTenant; a managed identity has none. */
      appPassword?: string
      tenantId: string
      /** In lower case; never empty. */
      allowedTenants: string[]
    }

export interface Config {
  host: string
  /** 0 takes any free port. */
  port: number
  /** Where metrics are served, on this machine only; absent: nowhere. 0 takes any free port. */
  metricsPort?: number
  store: { kind: 'json'; folder: string }
  guidesDir: string
  defaultLanguage: Language
  timeZone: string
  /** One of the Länder, e.g. DE-NW. */
  region: string
  /** Entra object ids in lower case. */
  coordinators: string[]
  organisation: string
  privacyContact: string
  logLevel: (typeof logLevels)[number]
  access: Access
}

type Environment = Record<string, string | undefined>

/**
 * Reads all settings. An empty value counts as not set. Fails closed: without a registration the bot starts only if
 * that is asked for, on this machine only, and never in production.
 * @throws Fault `config` that lists every problem, one a line: the variable, what is wrong, what to do. No secrets.
 */
export function readConfig(env: Environment): Config {
  const reader = new Reader(env)
  const local = reader.text('UNAUTHENTICATED') !== undefined
  if (local) refuseUnsafe(reader)
  const config: Config = {
    host: reader.text('HOST') ?? '127.0.0.1',
    port: reader.take('PORT', port, 'is not a port number', 'Use a whole number from 0 to 65535, e.g. 3978.', 3978),
    ...(reader.text('METRICS_PORT') !== undefined && { metricsPort: readMetricsPort(reader) }),
    store: readStore(reader),
    guidesDir: reader.text('GUIDES_DIR') ?? './guides',
    defaultLanguage: reader.take(
      'DEFAULT_LANGUAGE',
      z.enum(['de', 'en']),
      'is not a language of the bot',
      'Use de or en.',
      'de',
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
      z.enum(regions),
      'is not one of the 16 Länder',
      `Use one of ${regions.join(', ')}.`,
      'DE-NW',
    ),
    coordinators: reader.take('COORDINATORS', guids, notGuids, guidsRemedy('object ids of people, from Entra'), []),
    organisation: local
      ? (reader.text('ORGANISATION') ?? 'Musterstadt (Test)')
      : reader.need('ORGANISATION', noticeRemedy),
    privacyContact: local
      ? (reader.text('PRIVACY_CONTACT') ?? 'datenschutz@example.org')
      : reader.need('PRIVACY_CONTACT', noticeRemedy),
    logLevel: reader.take('LOG_LEVEL', z.enum(logLevels), 'is not a log level', `Use ${logLevels.join(', ')}.`, 'info'),
    access: local ? { authenticated: false } : readRegistration(reader),
  }
  reader.refuseProblems()
  return config
}

/** The folder of the store alone, for tools that need nothing else. Throws a Fault `config` like `readConfig`. */
export function readStoreFolder(env: Environment): string {
  const reader = new Reader(env)
  const { folder } = readStore(reader)
  reader.refuseProblems()
  return folder
}

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535))
const zone = z.string().refine(isTimeZone)
const guid = z.guid().toLowerCase()
const guids = z
  .string()
  .transform(list =>
    list
      .split(',')
      .map(id => id.trim())
      .filter(id => id !== ''),
  )
  .pipe(z.array(guid))
const notGuids = 'is not a list of ids'
const noticeRemedy = 'People are told it before their first entry (Art. 13 GDPR), so set it as they should read it.'

function guidsRemedy(what: string): string {
  return `List ${what}, like 00000000-0000-0000-0000-000000000000, separated by commas.`
}

function readMetricsPort(reader: Reader): number {
  const remedy = 'Use a whole number from 0 to 65535, e.g. 9464, or remove it.'
  const metricsPort = reader.take('METRICS_PORT', port, 'is not a port number', remedy)
  const isTaken = metricsPort !== 0 && String(metricsPort) === (reader.text('PORT') ?? '3978')
  if (isTaken) reader.problem('METRICS_PORT', 'is the same as PORT', 'Use another one, e.g. 9464.')
  return metricsPort
}

function readStore(reader: Reader): Config['store'] {
  const store = reader.text('STORE') ?? 'json:./data'
  if (/^postgres(ql)?:/.test(store)) {
    reader.problem(
      'STORE',
      'asks for PostgreSQL, but this build has only json:',
      'Use json:<folder>, e.g. json:./data.',
    )
  } else if (!/^json:./.test(store)) {
    reader.problem('STORE', 'names no kind of store', 'Use json:<folder>, e.g. json:./data.')
  }
  return { kind: 'json', folder: store.slice('json:'.length) }
}

/**
 * MultiTenant is not offered: Azure creates no such bots any more since August 2025, and the SDK takes that type
 * without an id for "authentication off".
 */
function readRegistration(reader: Reader): Access {
  if (!reader.any(registration)) {
    reader.problem(
      'MicrosoftAppId',
      'is missing, and so is everything else of a registration',
      'Set MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId; to try the bot on this machine only, set UNAUTHENTICATED=1.',
    )
    return { authenticated: false }
  }
  const appType = reader.take(
    'MicrosoftAppType',
    z.enum(appTypes),
    'is missing or not supported',
    `Use ${appTypes.join(' or ')}; MultiTenant is no longer supported by Azure.`,
  )
  const appId = reader.take(
    'MicrosoftAppId',
    guid,
    'is missing or not an id',
    'Copy the application (client) id of the bot from Azure.',
  )
  const tenantId = reader.take(
    'MicrosoftAppTenantId',
    guid,
    'is missing or not an id',
    'Copy the directory (tenant) id from Azure.',
  )
  const appPassword = reader.text('MicrosoftAppPassword')
  if (appType === 'SingleTenant' && appPassword === undefined) {
    reader.problem(
      'MicrosoftAppPassword',
      'is missing',
      'Create a client secret for the bot in Azure and set its value.',
    )
  }
  if (appType === 'UserAssignedMSI' && appPassword !== undefined) {
    reader.problem('MicrosoftAppPassword', 'is set, but a managed identity has none', 'Remove it, or use SingleTenant.')
  }
  const tenants = guids.refine(list => list.length > 0)
  const allowedTenants = reader.take('ALLOWED_TENANTS', tenants, notGuids, guidsRemedy('tenant ids'), [tenantId])
  return {
    authenticated: true,
    appType,
    appId,
    tenantId,
    allowedTenants,
    ...(appPassword !== undefined && { appPassword }),
  }
}

const registration = ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId']

function refuseUnsafe(reader: Reader): void {
  const variable = 'UNAUTHENTICATED'
  if (reader.text(variable) !== '1')
    reader.problem(variable, 'has an unknown value', 'Use 1 for local use, or remove it.')
  if (reader.any(registration)) {
    reader.problem(variable, 'is set together with a registration (MicrosoftApp…)', 'Remove one of the two.')
  }
  if (reader.text('NODE_ENV') === 'production') {
    reader.problem(variable, 'is set with NODE_ENV=production', 'Set the registration (MicrosoftApp…) instead.')
  }
  if (!isLoopback(reader.text('HOST') ?? '127.0.0.1')) {
    reader.problem(
      'HOST',
      'is reachable from outside although nobody is authenticated',
      'Use 127.0.0.1, or remove UNAUTHENTICATED.',
    )
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

function isTimeZone(name: string): boolean {
  try {
    // An offset such as +01:00 is accepted by Intl but knows no summer time.
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Reads variables one by one and collects what is wrong, so that all of it is reported at once. */
class Reader {
  readonly problems: string[] = []
  readonly #env: Environment

  constructor(env: Environment) {
    this.#env = env
  }

  text(variable: string): string | undefined {
    return this.#env[variable]?.trim() || undefined
  }

  any(variables: string[]): boolean {
    return variables.some(variable => this.text(variable) !== undefined)
  }

  need(variable: string, remedy: string): string {
    const value = this.text(variable)
    if (value === undefined) this.problem(variable, 'is missing', remedy)
    return value ?? ''
  }

  /** Without `otherwise` the variable is required. After a problem the result is worthless, and never used. */
  take<T>(variable: string, schema: z.ZodType<T>, wrong: string, remedy: string, otherwise?: NoInfer<T>): T {
    const value = this.text(variable)
    if (value === undefined && otherwise !== undefined) return otherwise
    const parsed = schema.safeParse(value)
    if (!parsed.success) this.problem(variable, wrong, remedy)
    return parsed.data as T
  }

  problem(variable: string, wrong: string, remedy: string): void {
    this.problems.push(`${variable} ${wrong}. ${remedy}`)
  }

  refuseProblems(): void {
    if (this.problems.length === 0) return
    throw new Fault('config', this.problems.join('\n'), '.env.example explains every setting.')
  }
}
