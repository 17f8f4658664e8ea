import type { AppCertificate } from '../config/certificate.ts'
import { arrived } from '../health/arrived.ts'
import { error, type Finding, fine, warning } from '../health/finding.ts'
import type { Clock } from '../ports/clock.ts'
import { createAgents, type Proxies } from '../teams/exchange.ts'
import { fetchToken, NoToken, type Registration } from '../teams/token.ts'

/** After this long nobody answers any more, in milliseconds, unless told. */
const usualPatience = 8_000

/** Where the keys are by which the bot knows that a request comes from Teams; without them it answers nobody. */
const keys = 'https://login.botframework.com/'

/**
 * Whether the bot answers at its public address, as Teams reaches it: it refuses a GET in its own words, and takes
 * nothing.
 */
export async function publicAddress(address: string | undefined, patience?: number): Promise<Finding[]> {
  if (address === undefined) return [warning('no-public')]
  try {
    const response = await fetch(`${address}/api/messages`, asked(patience))
    const body = await response.text()
    const isBot = response.status === 405 && body === '{"error":"refused"}'
    if (!isBot) return [error('public', `${address}, HTTP ${response.status}`)]
    return [fine('public', address), ...proxy(address, response.headers.get(arrived.header))]
  } catch (cause) {
    return [error('public', `${address}, ${why(cause)}`)]
  }
}

/** What the proxy says of a request, as the bot behind it saw it. Older ones say nothing of it. */
function proxy(address: string, told: string | null): Finding[] {
  if (told === null) return []
  const { sender, proto } = arrived.read(told)
  const scheme = new URL(address).protocol.replace(':', '')
  const says = `X-Forwarded-Proto: ${proto}`
  return [
    sender ? fine('proxy-sender') : warning('proxy-sender'),
    ...(proto === undefined ? [] : [proto === scheme ? fine('proxy-proto', says) : warning('proxy-proto', says)]),
  ]
}

/** Whether the two places answer that every turn needs: where Teams is written to, and where its keys are. */
export async function outside({ serviceHosts }: { serviceHosts: string[] }, patience?: number): Promise<Finding[]> {
  return await Promise.all([`https://${serviceHosts[0]}/`, keys].map(address => teams(address, patience)))
}

/** Whether anything answers there. Nothing is told to it, and no token is sent. */
export async function teams(address: string, patience?: number): Promise<Finding> {
  try {
    await fetch(address, asked(patience))
    return fine('teams', new URL(address).host)
  } catch (cause) {
    return error('teams', `${new URL(address).host}, ${why(cause)}`)
  }
}

/** Asks for a token with the very code of the bot, and throws it away. What is told of a refusal is its code, never a secret. */
export async function token(
  registration: Registration,
  clock: Clock,
  { authority, proxies, patience }: { authority?: string; proxies?: Proxies; patience?: number } = {},
): Promise<Finding> {
  const ofMachine = registration.appType === 'UserAssignedMSI'
  try {
    await fetchToken(registration, {
      agents: createAgents(proxies),
      clock,
      ...(authority && { authority }),
      ...(patience && { patience }),
    })
    return fine(ofMachine ? 'identity' : 'token')
  } catch (thrown) {
    if (!(thrown instanceof NoToken)) throw thrown
    const { why, host, codes } = thrown
    const said = codes.join(', ')
    if (why === 'busy') return warning('token-busy', `${host}, ${said}`)
    if (ofMachine) return why === 'refused' ? error('identity', said) : error('identity-none', `${host}, ${said}`)
    // That says nothing of the credentials.
    if (why === 'unreached') return error('teams', `${host}, ${said}`)
    return error(codes.includes('AADSTS7000222') ? 'token-over' : 'token', said)
  }
}

const oneDay = 24 * 60 * 60 * 1_000
/** So long before its end a certificate should be renewed, in milliseconds. */
const soon = 30 * oneDay

/** How long the bot can prove itself yet, if it does so by a certificate. The end of a password only Azure knows. */
export function certificate({ certificate }: { certificate?: AppCertificate }, now: Date): Finding[] {
  if (!certificate) return []
  const left = certificate.validTo.getTime() - now.getTime()
  const level = left < 0 ? error : left < soon ? warning : fine
  return [level('certificate', certificate.validTo.toISOString().slice(0, 10))]
}

function asked(patience = usualPatience): RequestInit {
  return { signal: AbortSignal.timeout(patience), redirect: 'manual' }
}

/** `ENOTFOUND`, `DEPTH_ZERO_SELF_SIGNED_CERT`, `TimeoutError` … */
function why(thrown: unknown): string {
  const { name, cause } = thrown as { name: string; cause?: { code?: string } }
  return cause?.code ?? name
}
