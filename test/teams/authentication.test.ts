import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { ClaimsIdentity, PasswordServiceClientCredentialFactory } from 'botframework-connector'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { routeConsole } from '../../src/logging.ts'
import { CachingAuthentication, createAuthentication } from '../../src/teams/authentication.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Line, recordingLogger } from '../fixtures/bot.ts'
import type { HttpAnswer } from '../fixtures/chat.ts'
import { type EchoBot, startEchoBot } from '../fixtures/echo.ts'

const issuer = 'https://tokens.example'
const appId = '5f0c7d1e-3b2a-4c6d-8e9f-1a2b3c4d5e6f'
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const env = {
  NODE_ENV: 'production',
  UNAUTHENTICATED: '',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'secret-of-the-bot',
  MicrosoftAppTenantId: teams.tenantId,
  ORGANISATION: 'Musterstadt',
  PRIVACY_CONTACT: 'datenschutz@musterstadt.example',
}

/** Signs tokens as the channel does, but with a key of this test. */
function token(claims: object, key: KeyObject = keys.privateKey): string {
  const now = Math.floor(Date.now() / 1000)
  const all = { iss: issuer, aud: appId, nbf: now - 60, exp: now + 600, ...claims }
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'test-key' })}.${encode(all)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

/** The channel's OpenID metadata with the public key. `status` is what it answers with. */
async function startMetadata(status: { now: number }): Promise<string> {
  const { n, e } = keys.publicKey.export({ format: 'jwk' })
  const server = createServer((request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const body =
      request.url === '/keys'
        ? { keys: [{ kty: 'RSA', kid: 'test-key', n, e, endorsements: ['msteams'] }] }
        : { jwks_uri: `${base}/keys` }
    // Restify replaces writeHead() of every response in the process, and then it cannot be chained.
    response.writeHead(status.now, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`
}

// What the SDK writes itself goes to a log here, as it does in main.
const original = { ...console }
const written: Line[] = []
beforeAll(() => routeConsole(recordingLogger(written)))
afterAll(() => void Object.assign(console, original))

describe('requests with a registration', () => {
  let bot: EchoBot
  const metadata = { now: 200 }

  beforeEach(async () => {
    metadata.now = 200
    const inner = new ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: 'https://login.example',
        ToChannelFromBotOAuthScope: 'https://scope.example',
        ToBotFromChannelTokenIssuer: issuer,
        ToBotFromChannelOpenIdMetadataUrl: await startMetadata(metadata),
        ToBotFromEmulatorOpenIdMetadataUrl: 'http://127.0.0.1:1/',
        OAuthUrl: 'https://oauth.example',
        CallerId: 'urn:test',
      },
      new PasswordServiceClientCredentialFactory(appId, env.MicrosoftAppPassword, teams.tenantId),
    )
    bot = await startEchoBot(() => [], { env, authentication: new CachingAuthentication(inner) })
  })

  function post(authorization: string | undefined, change: teams.Json = {}): Promise<HttpAnswer> {
    const activity = { ...teams.message(bot.chat().origin(), 'a'), ...change }
    return bot.post(activity, authorization === undefined ? {} : { Authorization: authorization })
  }

  function bearer(claims: object = {}, key?: KeyObject): string {
    return `Bearer ${token({ serviceurl: bot.connector.serviceUrl, ...claims }, key)}`
  }

  it('are taken if the channel signed them', async () => {
    expect(await post(bearer())).toEqual({ status: 200, body: undefined })
    expect(bot.events).toHaveLength(1)
    expect(bot.log).toEqual([])
  })

  it.each<[string, () => string | undefined]>([
    ['nothing', () => undefined],
    ['something else than a token', () => 'Bearer nonsense'],
    ['another scheme', () => bearer().replace('Bearer', 'Basic')],
    ['a token for another bot', () => bearer({ aud: teams.tenantId })],
    ['a token of another issuer', () => bearer({ iss: 'https://evil.example' })],
    ['an expired token', () => bearer({ exp: Math.floor(Date.now() / 1000) - 400 })],
    ['a token for another service address', () => bearer({ serviceurl: 'https://evil.example' })],
    ['a token signed with another key', () => bearer({}, otherKeys.privateKey)],
    ['an unsigned token', () => bearer().replace(/\.[^.]+$/, '.')],
  ])('with %s are refused with 401', async (_what, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, body: { error: 'refused' } })
    expect(bot.events).toEqual([])
    expect(bot.log).toMatchObject([{ level: 'warn', message: 'A request was not authorised' }])
    expect(JSON.stringify([bot.log, written])).not.toMatch(/eyJ|evil|secret-of-the-bot|PUBLIC KEY/)
  })

  it('of another tenant start no turn', async () => {
    const foreign = '00000000-1111-4222-8333-444444444444'
    const place = { conversationType: 'personal', tenantId: foreign, id: 'a:1x' }
    expect((await post(bearer(), { conversation: place })).status).toBe(403)
    const { tenantId: _none, ...nameless } = place
    expect((await post(bearer(), { conversation: nameless, channelData: { tenant: { id: foreign } } })).status).toBe(
      403,
    )
    expect((await post(bearer(), { conversation: nameless, channelData: {} })).status).toBe(403)
    expect((await post(bearer(), { conversation: nameless })).status).toBe(200)
    expect(bot.events).toHaveLength(1)
    expect(JSON.stringify(bot.log)).not.toContain(foreign)
  })

  it.each(['emulator', 'directline', 'AseChannel'])('of the channel %s are refused', async channelId => {
    expect((await post(bearer(), { channelId })).status).toBe(403)
    expect(bot.events).toEqual([])
  })

  it('may come again later if the keys cannot be loaded', async () => {
    metadata.now = 500
    expect((await post(bearer())).status).toBe(503)
    metadata.now = 200
    expect((await post(bearer())).status).toBe(200)
  })
})

describe('createAuthentication', () => {
  it('refuses an unsigned request in production', async () => {
    const bot = await startEchoBot(() => [], { env })
    expect((await bot.post(teams.message(bot.chat().origin(), 'a'))).status).toBe(401)
    expect(bot.events).toEqual([])
  })

  it('keeps one connector for a service address', async () => {
    const factory = () => authentication.createConnectorFactory(new ClaimsIdentity([]))
    const authentication = createAuthentication({ authenticated: false })
    const [a, b, other] = await Promise.all(
      ['http://127.0.0.1:1/a/', 'http://127.0.0.1:1/a/', 'http://127.0.0.1:1/b/'].map(url => factory().create(url)),
    )
    expect(b).toBe(a)
    expect(other).not.toBe(a)
  })
})
