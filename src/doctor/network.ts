import { randomUUID, sign } from 'node:crypto'
import { z } from 'zod/v4'
import type { Access } from '../config/access.ts'
import type { AppCertificate } from '../config/certificate.ts'
import { arrived } from '../health/arrived.ts'
import { error, type Finding, fine, warning } from '../health/finding.ts'

/** After this long nobody answers any more, in milliseconds, unless told. */
const usualPatience = 8_000

/** Where Microsoft gives tokens for bots. */
const login = 'https://login.microsoftonline.com'
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

const Refusal = z.object({ error: z.string(), error_codes: z.array(z.number()).catch([]) }).partial()

/** Asks for a token as the bot does, and throws it away. What is told of a refusal is its code, never a secret. */
export async function token(access: Access & { authenticated: true }, authority = login): Promise<Finding> {
  const address = `${authority}/${access.tenantId}/oauth2/v2.0/token`
  const proof = access.certificate
    ? { client_assertion_type: assertionType, client_assertion: assertion(access.appId, access.certificate, address) }
    : access.appPassword !== undefined && { client_secret: access.appPassword }
  if (!proof) return warning('no-password')
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: access.appId,
    ...proof,
    scope: 'https://api.botframework.com/.default',
  })
  try {
    const response = await fetch(address, { ...asked(), method: 'POST', body })
    if (response.ok) return fine('token')
    const told = Refusal.safeParse(await response.json().catch(() => undefined)).data
    const codes = (told?.error_codes ?? []).map(code => `AADSTS${code}`)
    return error('token', [`HTTP ${response.status}`, ...codes].join(', '))
  } catch (cause) {
    // That says nothing of the credentials.
    return error('teams', `${new URL(authority).host}, ${why(cause)}`)
  }
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const oneDay = 24 * 60 * 60 * 1_000
/** So long before its end a certificate should be renewed, in milliseconds. */
const soon = 30 * oneDay

/** What a bot with a certificate says to be given a token (RFC 7523, with the thumbprint that Entra asks for). */
function assertion(appId: string, { key, thumbprint }: AppCertificate, audience: string): string {
  const now = Math.floor(Date.now() / 1_000)
  const head = { alg: 'RS256', typ: 'JWT', x5t: Buffer.from(thumbprint, 'hex').toString('base64url') }
  const claims = { aud: audience, iss: appId, sub: appId, jti: randomUUID(), nbf: now, exp: now + 300 }
  const said = [head, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`
}

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
