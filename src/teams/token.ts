import { randomUUID, sign } from 'node:crypto'
import * as z from 'zod4'
import type { Access } from '../config/access.ts'
import type { AppCertificate } from '../config/certificate.ts'
import type { Clock } from '../ports/clock.ts'
import { type Agents, createAgents, exchange, type Proxies, parsed, placeOf } from './exchange.ts'

export type Registration = Extract<Access, { authenticated: true }>

/** Where Microsoft gives tokens for bots. */
const login = 'https://login.microsoftonline.com'
/** What a token is for: writing into Teams. */
const resource = 'https://api.botframework.com'
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
/** So long before its end a token is replaced, in milliseconds. */
const early = 5 * 60 * 1_000
/** After this long nobody gives a token any more, in milliseconds, unless told. */
const usualPatience = 8_000

/**
 * There is no token, so nothing was sent. refused: what the bot proves itself with is wrong. busy: whoever gives tokens asks
 * to come again later. unreached: nobody who gives tokens answers.
 */
export class NoToken extends Error {
  override name = 'NoToken'
  readonly why: 'refused' | 'busy' | 'unreached'
  /** Who was asked. */
  readonly host: string
  /** What it said: `HTTP 401`, `AADSTS7000215`, `ENOTFOUND` … Never a secret. */
  readonly codes: string[]
  /** The header Retry-After. */
  readonly retryAfter: string | undefined

  constructor(
    why: NoToken['why'],
    { host, codes, retryAfter }: { host: string; codes: string[]; retryAfter?: string },
  ) {
    super(`No token from ${host} (${codes.join(', ')})`)
    this.why = why
    this.host = host
    this.codes = codes
    this.retryAfter = retryAfter
  }
}

export interface Token {
  value: string
  /** When it ends. */
  until: Date
}

interface Asking {
  agents?: Agents
  clock: Clock
  /** In milliseconds. */
  patience?: number
  /** Where Microsoft gives tokens; another one only in tests. */
  authority?: string
}

/**
 * A token for writing into Teams, got with whatever the registration says: a client secret, a certificate (RFC 7523), or the
 * managed identity of a machine in Azure. One attempt: whoever needs it tries again. The SDK would look for programs of Azure
 * on this machine and run them, and tell of no reason. @throws NoToken
 */
export function fetchToken(registration: Registration, asking: Asking): Promise<Token> {
  return registration.appType === 'UserAssignedMSI' ? ofMachine(registration, asking) : ofEntra(registration, asking)
}

/** Gives the token that is valid now, and fetches the next one in time: one request, however many wait. */
export function createTokens(registration: Registration, proxies: Proxies, clock: Clock): () => Promise<string> {
  const agents = createAgents(proxies)
  let current: Token | undefined
  let next: Promise<Token> | undefined
  const left = () => (current ? current.until.getTime() - clock.now().getTime() : 0)
  return async () => {
    if (current && left() > early) return current.value
    next ??= fetchToken(registration, { agents, clock }).finally(() => {
      next = undefined
    })
    try {
      current = await next
    } catch (error) {
      // The one before is good to its end.
      if (!current || left() <= 0) throw error
    }
    return current.value
  }
}

async function ofEntra(
  { appId, appPassword, certificate, tenantId }: Registration,
  { agents = createAgents(), clock, patience, authority = login }: Asking,
): Promise<Token> {
  const address = `${authority}/${tenantId}/oauth2/v2.0/token`
  const proof = certificate
    ? {
        client_assertion_type: assertionType,
        client_assertion: assertion(appId, certificate, address, clock.now()),
      }
    : { client_secret: appPassword ?? '' }
  const form = { grant_type: 'client_credentials', client_id: appId, ...proof, scope: `${resource}/.default` }
  return await asked('POST', address, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    content: new URLSearchParams(form).toString(),
    agents,
    clock,
    patience,
    busy: [429],
  })
}

/**
 * From the machine itself. Source: Microsoft's „Use managed identities on a virtual machine to acquire access token“, and for
 * the App Service „How to use managed identities“. Never by a proxy: the address is one of this machine.
 */
async function ofMachine({ appId, identity }: Registration, { clock, patience }: Asking): Promise<Token> {
  const { address, headers, version } = identity?.header
    ? { address: identity.endpoint, headers: { 'X-IDENTITY-HEADER': identity.header }, version: '2019-08-01' }
    : {
        address: `${identity?.endpoint ?? 'http://169.254.169.254'}/metadata/identity/oauth2/token`,
        headers: { Metadata: 'true' },
        version: '2018-02-01',
      }
  const query = new URLSearchParams({ 'api-version': version, resource, client_id: appId })
  // While the machine's service is brought up to date it answers 404 or 410, for about a minute.
  const busy = identity?.header ? [429] : [404, 410, 429]
  return await asked('GET', `${address}?${query}`, { headers, agents: createAgents(), clock, patience, busy })
}

interface Request {
  headers: Record<string, string>
  content?: string
  agents: Agents
  clock: Clock
  patience: number | undefined
  /** Statuses that say: later. */
  busy: number[]
}

const Given = z.object({
  access_token: z.string().min(1),
  // In seconds: from now, or since 1970. Machines write them as text.
  expires_in: z.coerce.number().optional(),
  expires_on: z.coerce.number().optional().catch(undefined),
})
const Refusal = z.object({ error: z.string(), error_codes: z.array(z.number()).catch([]) })

async function asked(method: string, address: string, { clock, patience, busy, ...request }: Request): Promise<Token> {
  const { host } = new URL(address)
  const { status, text, headers } = await exchange(method, placeOf(address), {
    ...request,
    timeout: patience ?? usualPatience,
  }).catch((cause: { code?: string }) => {
    throw new NoToken('unreached', { host, codes: [cause.code ?? 'TimeoutError'] })
  })
  const answer = parsed(text)
  const given = status === 200 ? Given.safeParse(answer).data : undefined
  if (given) {
    const { access_token: value, expires_in = 0, expires_on = clock.now().getTime() / 1_000 + expires_in } = given
    return { value, until: new Date(expires_on * 1_000) }
  }
  const refusal = Refusal.safeParse(answer).data
  const said = refusal?.error_codes.length ? refusal.error_codes.map(code => `AADSTS${code}`) : oneWord(refusal?.error)
  const codes = [`HTTP ${status}`, ...said]
  const retryAfter = [headers['retry-after']].flat()[0]
  if (status >= 500 || busy.includes(status))
    throw new NoToken('busy', { host, codes, ...(retryAfter !== undefined && { retryAfter }) })
  // Whoever gives tokens says why not. What says nothing of it stands in between: a firewall, a proxy that wants to be asked.
  throw new NoToken(refusal ? 'refused' : 'unreached', { host, codes })
}

/** A code of OAuth (RFC 6749, 5.2), never a sentence. */
function oneWord(text: string | undefined): string[] {
  return text !== undefined && /^[a-z_]{1,40}$/i.test(text) ? [text] : []
}

/** What a bot with a certificate says to be given a token (RFC 7523, with the thumbprint that Entra asks for). */
function assertion(appId: string, { key, thumbprint }: AppCertificate, audience: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1_000)
  const head = { alg: 'RS256', typ: 'JWT', x5t: Buffer.from(thumbprint, 'hex').toString('base64url') }
  const claims = { aud: audience, iss: appId, sub: appId, jti: randomUUID(), nbf: seconds, exp: seconds + 300 }
  const said = [head, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`
}
