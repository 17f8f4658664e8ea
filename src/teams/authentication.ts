import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  CertificateServiceClientCredentialsFactory,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  EmulatorValidation,
  type UserTokenClient,
} from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { Access } from '../config/access.ts'
import { isOnHost } from '../config/service-hosts.ts'

/** After this long a call to Teams is given up, in milliseconds; Teams repeats a turn of ours after about 15 seconds. */
const connectorTimeout = 10_000

/** A hundred service addresses is far more than one tenant has; the bound keeps forged ones from filling the memory. */
const maxConnectors = 100

/** How requests are checked: with the bot's registration, or not at all for local use (config.ts decides which is allowed). */
export function createAuthentication(access: Access): CachingAuthentication {
  if (!access.authenticated) return new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}))
  const { appType, appId, appPassword, certificate, tenantId, serviceHosts } = access
  return new CachingAuthentication(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppType: appType,
        MicrosoftAppId: appId,
        MicrosoftAppTenantId: tenantId,
        ...(appPassword && { MicrosoftAppPassword: appPassword }),
      },
      certificate &&
        new CertificateServiceClientCredentialsFactory(
          appId,
          certificate.thumbprint,
          certificate.key,
          tenantId,
          certificate.certificate,
        ),
    ),
    {
      issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
      isKnown: serviceUrl => isOnHost(serviceUrl, serviceHosts),
    },
  )
}

/**
 * The SDK builds a connector and a token client for every turn, which costs part of it (bench/turns.ts shows how much).
 * Here one connector is kept per service address and audience, and the token client, which only sign-in dialogues need,
 * is never built.
 */
export class CachingAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication
  readonly #timeout: number
  readonly #issuer: string | undefined
  readonly #isKnown: (serviceUrl: string) => boolean
  readonly #connectors = new Map<string, Promise<ConnectorClient>>()

  constructor(
    inner: BotFrameworkAuthentication,
    { timeout = connectorTimeout, issuer, isKnown = () => true }: Options = {},
  ) {
    super()
    this.#inner = inner
    this.#timeout = timeout
    this.#issuer = issuer
    this.#isKnown = isKnown
  }

  /** Whether a service address is one of Teams. */
  knows(serviceUrl: string): boolean {
    return this.#isKnown(serviceUrl)
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const { iss, exp } = claimsOf(authHeader)
    if (this.#issuer !== undefined && iss !== this.#issuer)
      throw new AuthenticationError('Not issued by the channel', 401)
    // The SDK takes a token without an end for one that is valid for good.
    if (this.#issuer !== undefined && typeof exp !== 'number') throw new AuthenticationError('Without an end', 401)
    const result = await inTime(this.#inner.authenticateRequest(activity, authHeader)).finally(forgetIssuers)
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) }
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new Error('Streaming is not supported')
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const inner = this.#inner.createConnectorFactory(identity)
    return new CachingFactory((serviceUrl, audience) => this.#connector(inner, serviceUrl, audience))
  }

  override async createUserTokenClient(): Promise<UserTokenClient> {
    return undefined as unknown as UserTokenClient
  }

  #connector(factory: ConnectorFactory, serviceUrl: string, audience: string | undefined): Promise<ConnectorClient> {
    // Whatever was stored of an address: no token is fetched, so none is sent.
    if (!this.#isKnown(serviceUrl)) return Promise.reject(new UnknownService())
    const key = `${serviceUrl}\n${audience ?? ''}`
    const known = this.#connectors.get(key)
    if (known) return known
    const connector = factory.create(serviceUrl, audience).then(built => oneAttempt(built, this.#timeout))
    this.#connectors.set(key, connector)
    connector.catch(() => this.#connectors.delete(key))
    const [oldest] = this.#connectors.keys()
    if (oldest !== undefined && this.#connectors.size > maxConnectors) this.#connectors.delete(oldest)
    return connector
  }
}

interface Options {
  /** After which a call to Teams is given up, in milliseconds; 10 seconds unless told. */
  timeout?: number
  /** Tokens of others are refused before the SDK looks at them; not given: it takes those of the emulator and of skills, too. */
  issuer?: string
  /** Which service addresses get a token and cards; not given: all, for a bot that has no token. */
  isKnown?: (serviceUrl: string) => boolean
}

/** Nothing was sent, because the address is none of Teams. */
export class UnknownService extends Error {
  override name = 'UnknownService'
}

/** What a token says of itself. Whether that is true is the SDK's to check. */
function claimsOf(authHeader: string): { iss?: unknown; exp?: unknown } {
  const payload = /^Bearer [^.\s]+\.([^.\s]+)\./.exec(authHeader)?.[1]
  try {
    return JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8')) ?? {}
  } catch {
    return {}
  }
}

const { issuer: emulators = [] } = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters
const knownEmulators = emulators.length

/** The SDK adds four issuers for every tenant that a token names, and does so before it has checked the token. */
function forgetIssuers(): void {
  if (Array.isArray(emulators)) emulators.length = knownEmulators
}

/** The SDK waits for the channel's keys without end. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new AuthenticationError('Too late', 500)), connectorTimeout)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

type Create = (serviceUrl: string, audience?: string) => Promise<ConnectorClient>

class CachingFactory extends ConnectorFactory {
  readonly #create: Create

  constructor(create: Create) {
    super()
    this.#create = create
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.#create(serviceUrl, audience)
  }
}

/** What is used of the request pipeline inside a connector, which the SDK keeps private. */
interface Pipelined {
  client: {
    pipeline: {
      removePolicy(policy: { name: string }): unknown
      addPolicy(policy: { name: string; sendRequest: Send }): void
    }
  }
}
type Request = { timeout: number }
type Send = (request: Request, next: (request: Request) => Promise<never>) => Promise<never>

/**
 * By default a connector repeats a POST up to three times on 500, 502 and 503, although the message may have arrived
 * (`noRetryPolicy` is ignored in 4.23). Repeating is our own decision, so it is switched off.
 */
function oneAttempt(connector: ConnectorClient, timeout: number): ConnectorClient {
  const { pipeline } = (connector as unknown as Pipelined).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy({
    name: 'timeout',
    sendRequest: (request, next) => {
      request.timeout = timeout
      return next(request)
    },
  })
  return connector
}
