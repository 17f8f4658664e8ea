import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  type ConnectorClient,
  ConnectorFactory,
  EmulatorValidation,
  PasswordServiceClientCredentialFactory,
  type UserTokenClient,
} from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { Access } from '../config/access.ts'
import { isOnHost } from '../config/service-hosts.ts'
import type { Clock } from '../ports/clock.ts'
import { type Connector, createConnector, type Token } from './connector.ts'
import { type Agents, createAgents, type Proxies } from './exchange.ts'
import { inTime } from './in-time.ts'
import { createTokens } from './token.ts'

/** After this long a call to Teams is given up, in milliseconds; Teams repeats a turn of ours after about 15 seconds. */
const connectorTimeout = 10_000

/** A hundred service addresses is far more than one tenant has; the bound keeps forged ones from filling the memory. */
const maxConnectors = 100

/** How requests are checked: with the bot's registration, or not at all for local use (config.ts decides which is allowed). */
export function createAuthentication(access: Access, clock: Clock, proxies: Proxies = {}): CachingAuthentication {
  if (!access.authenticated)
    return new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}), { proxies })
  const { appId, tenantId, serviceHosts } = access
  // It only checks what comes in: by the id, whatever the bot proves itself with.
  const identity = new PasswordServiceClientCredentialFactory(appId, '', tenantId)
  return new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}, identity), {
    issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    proxies,
    isKnown: serviceUrl => isOnHost(serviceUrl, serviceHosts),
    token: createTokens(access, proxies, clock),
  })
}

/**
 * The SDK builds a connector and a token client for every turn. Here one connector is kept per service address: ours
 * (connector.ts), with a token of ours (token.ts). The token client, which only sign-in dialogues need, is never built.
 */
export class CachingAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication
  readonly #timeout: number
  readonly #issuer: string | undefined
  readonly #isKnown: (serviceUrl: string) => boolean
  readonly #agents: Agents
  readonly #token: Token | undefined
  readonly #connectors = new Map<string, Connector>()

  constructor(
    inner: BotFrameworkAuthentication,
    { timeout = connectorTimeout, issuer, isKnown = () => true, proxies, token }: Options = {},
  ) {
    super()
    this.#inner = inner
    this.#timeout = timeout
    this.#agents = createAgents(proxies)
    this.#issuer = issuer
    this.#isKnown = isKnown
    this.#token = token
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
    // It waits for the channel's keys without end.
    const checked = inTime(this.#inner.authenticateRequest(activity, authHeader), connectorTimeout, () =>
      Promise.reject(new AuthenticationError('Too late', 500)),
    )
    const result = await checked.finally(forgetIssuers)
    return { ...result, connectorFactory: this.createConnectorFactory() }
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new Error('Streaming is not supported')
  }

  override createConnectorFactory(): ConnectorFactory {
    return new CachingFactory(async serviceUrl => this.connector(serviceUrl) as unknown as ConnectorClient)
  }

  /** The connector at a service address. @throws UnknownService if it is none of Teams */
  connector(serviceUrl: string): Connector {
    // Whatever was stored of an address: no token is fetched, so none is sent.
    if (!this.#isKnown(serviceUrl)) throw new UnknownService()
    const known = this.#connectors.get(serviceUrl)
    if (known) return known
    const connector = createConnector(serviceUrl, this.#token, this.#agents, this.#timeout)
    this.#connectors.set(serviceUrl, connector)
    const [oldest] = this.#connectors.keys()
    if (oldest !== undefined && this.#connectors.size > maxConnectors) this.#connectors.delete(oldest)
    return connector
  }

  override async createUserTokenClient(): Promise<UserTokenClient> {
    return undefined as unknown as UserTokenClient
  }
}

interface Options {
  /** After which a call to Teams is given up, in milliseconds; 10 seconds unless told. */
  timeout?: number
  /** Tokens of others are refused before the SDK looks at them; not given: it takes those of the emulator and of skills, too. */
  issuer?: string
  /** The variables of the environment that name proxies, if there are any. */
  proxies?: Proxies
  /** Which service addresses get a token and cards; not given: all, for a bot that has no token. */
  isKnown?: (serviceUrl: string) => boolean
  /** What calls are signed with; not given: nothing. */
  token?: Token
}

/** Nothing was sent, because the address is none of Teams. */
export class UnknownService extends Error {
  override name = 'UnknownService'
}

/** What a token says of itself. Whether that is true is the SDK's to check. */
function claimsOf(authHeader: string): { iss?: unknown; exp?: unknown } {
  const payload = /^Bearer [^.\s]+\.([^.\s]+)\./.exec(authHeader)?.[1]
  if (payload === undefined) return {}
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) ?? {}
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

type Create = (serviceUrl: string) => Promise<ConnectorClient>

class CachingFactory extends ConnectorFactory {
  readonly #create: Create

  constructor(create: Create) {
    super()
    this.#create = create
  }

  override create(serviceUrl: string): Promise<ConnectorClient> {
    return this.#create(serviceUrl)
  }
}
