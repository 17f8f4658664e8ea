import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { token as tried } from '../../src/doctor/network.ts'
import { line } from '../../src/health/finding.ts'
import { systemClock } from '../../src/system.ts'
import { failure } from '../../src/teams/messenger.ts'
import { createTokens, fetchToken, type Registration } from '../../src/teams/token.ts'
import { testClock } from '../fixtures/bot.ts'
import { appId, env as withSecret } from '../fixtures/channel.ts'
import { type IdentityEndpoint, startIdentityEndpoint } from '../fixtures/microsoft.ts'

const { MicrosoftAppPassword, ...others } = withSecret
const withIdentity = { ...others, MicrosoftAppType: 'UserAssignedMSI' }
const clock = testClock('2026-03-02T08:00:00Z')
const inAnHour = String(Date.parse('2026-03-02T09:00:00Z') / 1_000)

function registered(env: Record<string, string>): Registration {
  const { access } = readConfig(env)
  if (!access.authenticated) throw new Error('no registration')
  return access
}

const onMachine = ({ address }: IdentityEndpoint) =>
  registered({ ...withIdentity, AZURE_POD_IDENTITY_AUTHORITY_HOST: address })
const inAppService = ({ address }: IdentityEndpoint) =>
  registered({ ...withIdentity, IDENTITY_ENDPOINT: `${address}/msi/token`, IDENTITY_HEADER: 'key-of-the-machine' })

const given = (value: string, until = inAnHour) => ({
  status: 200,
  body: { access_token: value, expires_on: until, resource: 'https://api.botframework.com', token_type: 'Bearer' },
})

describe('a managed identity', () => {
  it('is asked of the machine as Azure documents it', async () => {
    const endpoint = await startIdentityEndpoint(given('of-machine'))
    const told = await fetchToken(onMachine(endpoint), { clock })
    expect(told).toEqual({ value: 'of-machine', until: new Date('2026-03-02T09:00:00Z') })
    const { method, path = '', headers } = endpoint.calls[0] ?? {}
    expect([method, headers?.metadata]).toEqual(['GET', 'true'])
    const { pathname, searchParams } = new URL(path, endpoint.address)
    expect(pathname).toBe('/metadata/identity/oauth2/token')
    expect(Object.fromEntries(searchParams)).toEqual({
      'api-version': '2018-02-01',
      resource: 'https://api.botframework.com',
      client_id: appId,
    })
  })

  it('is asked of the App Service with its key', async () => {
    const endpoint = await startIdentityEndpoint(given('of-service'))
    expect((await fetchToken(inAppService(endpoint), { clock })).value).toBe('of-service')
    const [call] = endpoint.calls
    expect(call?.headers['x-identity-header']).toBe('key-of-the-machine')
    expect(call?.headers.metadata).toBeUndefined()
    expect(call?.path).toMatch(/^\/msi\/token\?api-version=2019-08-01&/)
  })
})

describe('a token', () => {
  it('is fetched once for all who wait, kept, and replaced before it ends', async () => {
    const endpoint = await startIdentityEndpoint(given('first'))
    const now = testClock('2026-03-02T08:00:00Z')
    const get = createTokens(onMachine(endpoint), {}, now)
    expect(await Promise.all([get(), get(), get()])).toEqual(['first', 'first', 'first'])
    now.set('2026-03-02T08:54:00Z')
    expect(await get()).toBe('first')
    expect(endpoint.calls).toHaveLength(1)
    now.set('2026-03-02T08:56:00Z')
    endpoint.next = given('second', String(Date.parse('2026-03-02T09:56:00Z') / 1_000))
    expect(await get()).toBe('second')
    expect(endpoint.calls).toHaveLength(2)
  })

  it('is good to its end where the next one cannot be had', async () => {
    const endpoint = await startIdentityEndpoint(given('first'))
    const now = testClock('2026-03-02T08:00:00Z')
    const get = createTokens(onMachine(endpoint), {}, now)
    await get()
    endpoint.next = { status: 500, body: 'oops' }
    now.set('2026-03-02T08:59:00Z')
    expect(await get()).toBe('first')
    now.set('2026-03-02T09:00:01Z')
    await expect(get()).rejects.toThrow('No token from 127.0.0.1')
    endpoint.next = given('second', String(Date.parse('2026-03-02T10:00:00Z') / 1_000))
    expect(await get()).toBe('second')
  })
})

const refusal = (error: string, ...codes: number[]) => ({
  error,
  error_description: 'hunter2 Erika',
  error_codes: codes,
})
const later = { 'Retry-After': '30' }

describe('where no token is given, what is sent says so, and the doctor what to do', () => {
  const secret = () => registered(withSecret)
  it.each<[string, (endpoint: IdentityEndpoint) => Registration, IdentityEndpoint['next'], RegExp, object]>([
    [
      'a secret that is wrong',
      secret,
      { status: 401, body: refusal('invalid_client', 7000215) },
      /^FEHLER +Zugangsdaten.*HTTP 401, AADSTS7000215 → Prüfen/,
      { why: 'unregistered' },
    ],
    [
      'a secret that has ended',
      secret,
      { status: 401, body: refusal('invalid_client', 7000222) },
      /^FEHLER +Der geheime Clientschlüssel ist abgelaufen.*→ Legen/,
      { why: 'unregistered' },
    ],
    [
      'an id that is unknown',
      secret,
      { status: 400, body: refusal('unauthorized_client', 700016) },
      /^FEHLER +Zugangsdaten.*HTTP 400, AADSTS700016 → Prüfen/,
      { why: 'unregistered' },
    ],
    [
      'Entra that is flooded',
      secret,
      { status: 429, body: refusal('temporarily_unavailable'), headers: later },
      /^WARNUNG +Gerade gibt es kein Token.*HTTP 429.*→ Warten/,
      { why: 'busy', retryAfter: 30_000 },
    ],
    [
      'Entra that fails',
      secret,
      { status: 503, body: '<h1>Sorry</h1>' },
      /^WARNUNG +Gerade gibt es kein Token.*HTTP 503 → Warten/,
      { why: 'busy' },
    ],
    [
      'a firewall',
      secret,
      { status: 403, body: '<h1>Gesperrt</h1>' },
      /^FEHLER +Verbindung zu Teams.*HTTP 403 → Erlauben/,
      { why: 'busy' },
    ],
    [
      'an answer that is none',
      secret,
      { status: 200, body: '<h1>Anmeldung am Gastnetz</h1>' },
      /^FEHLER +Verbindung zu Teams.*HTTP 200 → Erlauben/,
      { why: 'busy' },
    ],
    ['silence', secret, undefined, /^FEHLER +Verbindung zu Teams.*TimeoutError → Erlauben/, { why: 'busy' }],
    [
      'an identity that is not assigned',
      onMachine,
      { status: 400, body: { error: 'invalid_request', error_description: 'Identity not found' } },
      /^FEHLER +Verwaltete Identität.*HTTP 400, invalid_request → Weisen/,
      { why: 'unregistered' },
    ],
    [
      'an identity that may not',
      onMachine,
      { status: 403, body: { error: 'access_denied' } },
      /^FEHLER +Verwaltete Identität.*HTTP 403, access_denied → Weisen/,
      { why: 'unregistered' },
    ],
    [
      'a machine that is brought up to date',
      onMachine,
      { status: 410, body: '' },
      /^WARNUNG +Gerade gibt es kein Token.*HTTP 410 → Warten/,
      { why: 'busy' },
    ],
    [
      'a machine that is asked too often',
      onMachine,
      { status: 429, body: refusal('too_many_requests'), headers: later },
      /^WARNUNG +Gerade gibt es kein Token.*HTTP 429.*→ Warten/,
      { why: 'busy', retryAfter: 30_000 },
    ],
    [
      'a machine that says nothing',
      onMachine,
      undefined,
      /^FEHLER +Dieser Rechner hat keine verwaltete Identität.*TimeoutError → Die gibt es nur in Azure/,
      { why: 'busy' },
    ],
    [
      'an App Service with another key',
      inAppService,
      { status: 401, body: { error: 'unauthorized' } },
      /^FEHLER +Verwaltete Identität.*HTTP 401, unauthorized → Weisen/,
      { why: 'unregistered' },
    ],
  ])('%s', async (_what, registration, next, says, means) => {
    const endpoint = await startIdentityEndpoint(next)
    const asking = { clock: systemClock, authority: endpoint.address, patience: 400 }
    const error = await fetchToken(registration(endpoint), asking).catch(each => each)
    expect(failure(error, clock.now())).toEqual({ ok: false, token: expect.any(String), ...means })
    expect(endpoint.calls).toHaveLength(1)
    const said = line(await tried(registration(endpoint), systemClock, asking), 'de')
    expect(said).toMatch(says)
    expect(`${said} ${error}`).not.toMatch(/hunter2|Erika|secret-of-the-bot|key-of-the-machine/)
  })

  it('a machine outside of Azure', async () => {
    const nobody = registered({ ...withIdentity, AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:9' })
    expect(line(await tried(nobody, systemClock), 'en')).toMatch(
      /^ERROR +This machine has no managed identity.*ECONNREFUSED/,
    )
  })
})
