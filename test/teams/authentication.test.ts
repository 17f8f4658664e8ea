import { createHmac, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { EmulatorValidation } from 'botframework-connector'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { isOnHost, serviceHosts } from '../../src/config/service-hosts.ts'
import { readConfig } from '../../src/config.ts'
import { routeConsole } from '../../src/logging.ts'
import type { CollectedMetrics } from '../../src/metrics.ts'
import { createMetrics } from '../../src/prometheus.ts'
import { CachingAuthentication, createAuthentication, UnknownService } from '../../src/teams/authentication.ts'
import { createMessenger } from '../../src/teams/messenger.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Line, recordingLogger, startBot, testClock } from '../fixtures/bot.ts'
import { appId, authenticationBy, env, issuer, keys, startMetadata, token } from '../fixtures/channel.ts'
import type { HttpAnswer } from '../fixtures/chat.ts'
import { startConnector } from '../fixtures/connector.ts'
import { type EchoBot, startEchoBot } from '../fixtures/echo.ts'
import { trusting } from '../fixtures/watch.ts'

const otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })

function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds
}

function claimsOf(token: string): string {
  return token.split('.')[1] ?? ''
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

function unsigned(claims: object): string {
  return `${encoded({ alg: 'none', typ: 'JWT', kid: 'test-key' })}.${claimsOf(token(claims))}.`
}

/** Whoever checks with the algorithm that a token names would take the public key for a shared secret. */
function signedByPassword(claims: object): string {
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT', kid: 'test-key' })}.${claimsOf(token(claims))}`
  const password = keys.publicKey.export({ type: 'spki', format: 'pem' })
  return `${signed}.${createHmac('sha256', password).update(signed).digest('base64url')}`
}

// What the SDK writes itself goes to a log here, as it does in main.
const original = { ...console }
const written: Line[] = []
beforeAll(() => routeConsole(recordingLogger(written)))
afterAll(() => void Object.assign(console, original))

describe('requests with a registration', () => {
  let bot: EchoBot
  let caching: CachingAuthentication
  let metrics: CollectedMetrics
  const metadata = { now: 200 }

  beforeEach(async () => {
    metadata.now = 200
    const address = await startMetadata(metadata)
    caching = authenticationBy(address)
    metrics = createMetrics()
    bot = await startEchoBot(() => [], { env, authentication: caching, metrics })
  })

  function post(authorization: string | undefined, change: teams.Json = {}): Promise<HttpAnswer> {
    const activity = { ...teams.message(bot.chat().origin(), 'a'), ...change }
    return bot.post(activity, authorization === undefined ? {} : { Authorization: authorization })
  }

  function bearer(claims: object = {}, key?: KeyObject): string {
    return `Bearer ${token({ serviceurl: bot.connector.serviceUrl, ...claims }, key)}`
  }

  /** How many requests were refused, by reason. */
  async function refusals(): Promise<Record<string, number>> {
    const counted = (await metrics.text()).matchAll(/^trittstein_refused_total\{why="(\w+)"\} (\d+)$/gm)
    return Object.fromEntries([...counted].map(([, why, times]) => [why, Number(times)]))
  }

  it('are taken if the channel signed them', async () => {
    expect(await post(bearer())).toEqual({ status: 200, body: undefined })
    expect(bot.events).toHaveLength(1)
    expect(bot.log).toEqual([])
    expect(await refusals()).toEqual({})
  })

  it.each<[string, () => string | undefined]>([
    ['nothing', () => undefined],
    ['something else than a token', () => 'Bearer nonsense'],
    ['another scheme', () => bearer().replace('Bearer', 'Basic')],
    ['a token for another bot', () => bearer({ aud: teams.tenantId })],
    ['a token of another issuer', () => bearer({ iss: 'https://evil.example' })],
    ['an expired token', () => bearer({ exp: inSeconds(-400) })],
    ['a token that is not valid yet', () => bearer({ nbf: inSeconds(400), exp: inSeconds(800) })],
    ['a token that never ends', () => bearer({ exp: undefined })],
    ['a token for another service address', () => bearer({ serviceurl: 'https://evil.example' })],
    ['a token for no service address', () => bearer({ serviceurl: undefined })],
    ['a token that says it needs no signature', () => `Bearer ${unsigned({ serviceurl: bot.connector.serviceUrl })}`],
    [
      'a token signed with the public key as a password',
      () => `Bearer ${signedByPassword({ serviceurl: bot.connector.serviceUrl })}`,
    ],
    ['a token signed with another key', () => bearer({}, otherKeys.privateKey)],
    ['an unsigned token', () => bearer().replace(/\.[^.]+$/, '.')],
  ])('with %s are refused with 401', async (_what, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, body: { error: 'refused' } })
    expect(bot.events).toEqual([])
    expect(bot.log).toMatchObject([{ level: 'warn', message: 'A request was not authorised' }])
    expect(written.filter(({ level }) => level === 'error')).toEqual([])
    expect(JSON.stringify([bot.log, written])).not.toMatch(/eyJ|evil|secret-of-the-bot|PUBLIC KEY/)
    expect(await refusals()).toEqual({ token: 1 })
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
    expect(await refusals()).toEqual({ tenant: 5 })
  })

  it.each(['emulator', 'directline', 'AseChannel'])('of the channel %s are refused', async channelId => {
    expect((await post(bearer(), { channelId })).status).toBe(403)
    expect(bot.events).toEqual([])
    expect(await refusals()).toEqual({ channel: 1 })
  })

  it('that name an address which is none of Teams are refused, even if the channel signed it', async () => {
    const serviceUrl = 'https://smba.evil.example/emea/'
    expect((await post(bearer({ serviceurl: serviceUrl }), { serviceUrl })).status).toBe(403)
    expect(bot.events).toEqual([])
    expect(await refusals()).toEqual({ service: 1 })
    expect(JSON.stringify(bot.log)).not.toContain('evil')
  })

  it('that are sent again do nothing again, and are refused once their token has ended', async () => {
    const whole = await startBot({ env, authentication: caching, metrics })
    const authorization = { Authorization: `Bearer ${token({ serviceurl: whole.connector.serviceUrl })}` }
    const once = teams.message(whole.chat().origin(), 'idee: Hunde online anmelden')
    const person = async () => (await whole.store.get('people', teams.erika.aadObjectId))?.version
    expect((await whole.post(once, authorization)).status).toBe(200)
    const [before, seen] = [await person(), whole.chat().messages().length]
    // Teams itself delivers twice what it is not sure of, with the same token: so it is no error.
    expect((await whole.post(once, authorization)).status).toBe(200)
    expect(before).toBeDefined()
    expect(await person()).toBe(before)
    expect(whole.chat().messages()).toHaveLength(seen)
    const late = { Authorization: bearer({ serviceurl: whole.connector.serviceUrl, exp: inSeconds(-400) }) }
    expect((await whole.post(once, late)).status).toBe(401)
    expect(await refusals()).toEqual({ token: 1 })
  })

  it('may come again later if the keys cannot be loaded', async () => {
    metadata.now = 500
    expect((await post(bearer())).status).toBe(503)
    expect(await refusals()).toEqual({ keys: 1 })
    metadata.now = 200
    expect((await post(bearer())).status).toBe(200)
  })
})

describe('createAuthentication', () => {
  const clock = testClock('2026-03-02T08:15:00Z')

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

  it('lets nothing go to an address that is none of Teams, not even a token, whatever is stored of it', async () => {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const config = readConfig({ ...env, SERVICE_HOSTS: 'smba.teams.example.de' })
    const messenger = createMessenger(createAuthentication(config.access, clock), clock)
    const { serviceUrl } = connector
    const place = { serviceUrl, conversationId: 'a:1', userId: '29:1', botId: '28:1' }
    const refused = { ok: false, why: 'refused' }
    expect(await messenger.send(place, { text: 'a' })).toEqual(refused)
    expect(await messenger.update(place, '1', { text: 'a' })).toEqual(refused)
    expect(await messenger.remove(place, '1')).toEqual(refused)
    expect(await messenger.post(place, { text: 'a' })).toEqual(refused)
    expect(await messenger.openPersonal(place)).toEqual(refused)
    expect(await messenger.members(place)).toEqual(refused)
    expect(connector.requests).toEqual([])
  })

  it('fetches no token for an address that is none of Teams', () => {
    const never = () => Promise.reject(new Error('A token was asked for'))
    const isKnown = (address: string) => isOnHost(address, serviceHosts)
    const some = new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}), { isKnown, token: never })
    expect(() => some.connector('https://smba.trafficmanager.net.evil.example/')).toThrow(UnknownService)
    expect(some.connector('https://smba.trafficmanager.net/emea/')).toBeDefined()
  })

  it('keeps one connector for a service address', () => {
    const authentication = createAuthentication({ authenticated: false }, clock)
    const [a, b, other] = ['http://127.0.0.1:1/a/', 'http://127.0.0.1:1/a/', 'http://127.0.0.1:1/b/'].map(url =>
      authentication.connector(url),
    )
    expect(b).toBe(a)
    expect(other).not.toBe(a)
  })
})
