import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { ClaimsIdentity, EmulatorValidation, PasswordServiceClientCredentialFactory } from 'botframework-connector'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { routeConsole } from '../../src/logging.ts'
import { CachingAuthentication, createAuthentication } from '../../src/teams/authentication.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Line, recordingLogger, testClock } from '../fixtures/bot.ts'
import type { HttpAnswer } from '../fixtures/chat.ts'
import { type EchoBot, startEchoBot } from '../fixtures/echo.ts'
import { trusting } from '../fixtures/watch.ts'

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
  let caching: CachingAuthentication
  const metadata = { now: 200 }

  beforeEach(async () => {
    metadata.now = 200
    const address = await startMetadata(metadata)
    const inner = new ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: 'https://login.example',
        ToChannelFromBotOAuthScope: 'https://scope.example',
        ToBotFromChannelTokenIssuer: issuer,
        ToBotFromChannelOpenIdMetadataUrl: address,
        // The same keys: what is refused is refused for who issued it.
        ToBotFromEmulatorOpenIdMetadataUrl: address,
        OAuthUrl: 'https://oauth.example',
        CallerId: 'urn:test',
      },
      new PasswordServiceClientCredentialFactory(appId, env.MicrosoftAppPassword, teams.tenantId),
    )
    caching = new CachingAuthentication(inner, { issuer })
    bot = await startEchoBot(() => [], { env, authentication: caching })
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
    expect(written.filter(({ level }) => level === 'error')).toEqual([])
    expect(JSON.stringify([bot.log, written])).not.toMatch(/eyJ|evil|secret-of-the-bot|PUBLIC KEY/)
  })

  /** As Entra signs for the Bot Framework Emulator, and for a bot that calls another one as its skill. */
  const fromEntra = { iss: `https://sts.windows.net/${teams.tenantId}/`, tid: teams.tenantId, ver: '1.0' }
  it.each([
    ['the emulator', { ...fromEntra, appid: appId }],
    [
      'the emulator, version 2',
      { ...fromEntra, iss: `https://login.microsoftonline.com/${teams.tenantId}/v2.0`, ver: '2.0', azp: appId },
    ],
    [
      'the emulator of Microsoft',
      { ...fromEntra, iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: appId },
    ],
    ['a skill', { ...fromEntra, appid: teams.tenantId }],
    ['the channel of the US government', { iss: 'https://api.botframework.us' }],
    ['several', { iss: [issuer, 'https://evil.example'] }],
    ['nobody', { iss: undefined }],
  ])('with a token of %s are refused with 401, although its signature is good', async (_what, claims) => {
    expect((await post(bearer(claims))).status).toBe(401)
    expect(bot.events).toEqual([])
  })

  it('that are forged leave nothing behind in the SDK', async () => {
    const { issuer: known } = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters
    const before = known?.length
    for (let n = 0; n < 20; n++) await post(bearer({ tid: randomUUID() }, otherKeys.privateKey))
    expect(known).toHaveLength(before ?? 0)
  })

  it('vouch for the clock if they are taken, and only then', async () => {
    let vouched = 0
    const watch = { ...trusting(testClock('2026-03-02T08:15:00Z')), vouch: () => void vouched++ }
    bot = await startEchoBot(() => [], { env, authentication: caching, watch })
    for (const nbf of [-600, 3_600])
      await post(bearer({ nbf: Math.floor(Date.now() / 1000) + nbf, exp: Math.floor(Date.now() / 1000) + nbf + 60 }))
    await post(bearer({}, otherKeys.privateKey))
    await post(bearer(), { conversation: { conversationType: 'personal', tenantId: randomUUID(), id: 'a:1x' } })
    expect(vouched).toBe(0)
    expect((await post(bearer())).status).toBe(200)
    expect(vouched).toBe(1)
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
    // A channel that is shared with others: the conversation is ours, whoever writes is not. And the other way round.
    const mixed = { ...place, tenantId: teams.tenantId }
    expect((await post(bearer(), { conversation: mixed, channelData: { tenant: { id: foreign } } })).status).toBe(403)
    expect(
      (await post(bearer(), { conversation: place, channelData: { tenant: { id: teams.tenantId } } })).status,
    ).toBe(403)
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
  it('takes tokens of the public channel only', async () => {
    const bot = await startEchoBot(() => [], { env })
    // With the SDK alone this one would ask Entra for keys.
    const claims = { iss: `https://sts.windows.net/${teams.tenantId}/`, tid: teams.tenantId, ver: '1.0', appid: appId }
    const authorization = { Authorization: `Bearer ${token(claims)}` }
    expect((await bot.post(teams.message(bot.chat().origin(), 'a'), authorization)).status).toBe(401)
    expect(bot.events).toEqual([])
  })

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
