import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Address } from '../../src/documents/address.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import { CachingAuthentication } from '../../src/teams/authentication.ts'
import { createMessenger, failure } from '../../src/teams/messenger.ts'
import { NoToken } from '../../src/teams/token.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { testClock } from '../fixtures/bot.ts'
import { type Connector, startConnector } from '../fixtures/connector.ts'
import { cardOf } from '../fixtures/echo.ts'

const now = '2026-03-02T08:15:00Z'
const clock = testClock(now)
let connector: Connector
let messenger: Messenger
let address: Address

beforeEach(async () => {
  const started = await startConnector()
  connector = started
  onTestFinished(() => started.close())
  messenger = createMessenger(
    new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}), { timeout: 60_000 }),
    clock,
  )
  const { serviceUrl } = connector
  const { tenantId } = teams
  address = { serviceUrl, conversationId: teams.channel.id, userId: teams.erika.id, botId: teams.bot.id, tenantId }
})

describe('sending', () => {
  it('sends a card with its summary, and text alone', async () => {
    const sent = await messenger.send(address, { card: cardOf('a'), summary: 'Kurz' })
    await messenger.send(address, { text: 'b' })
    expect(connector.messages()).toEqual([
      { id: expect.any(String), conversation: teams.channel.id, updates: 0, card: cardOf('a'), summary: 'Kurz' },
      { id: expect.any(String), conversation: teams.channel.id, updates: 0, text: 'b' },
    ])
    expect(sent).toEqual({ ok: true, id: connector.messages()[0]?.id })
    expect(connector.problems).toEqual([])
  })

  it('changes a message in place', async () => {
    const sent = await messenger.send(address, { text: 'a' })
    const updated = await messenger.update(address, sent.ok ? sent.id : '', { text: 'b' })
    expect(updated).toEqual(sent)
    expect(connector.messages()).toMatchObject([{ text: 'b', updates: 1 }])
  })

  it('opens a personal chat', async () => {
    const opened = await messenger.openPersonal(address)
    expect(opened).toEqual({ ok: true, address: { ...address, conversationId: expect.stringMatching(/^a:1Opened/) } })
    expect(connector.requests[0]?.body).toMatchObject({
      bot: { id: teams.bot.id },
      members: [{ id: teams.erika.id }],
      tenantId: teams.tenantId,
      channelData: { tenant: { id: teams.tenantId } },
    })
  })

  it('writes into one chat in order, and does not wait for another chat', async () => {
    const gate = Promise.withResolvers<void>()
    connector.next({ until: gate.promise })
    const first = messenger.send(address, { text: 'first' })
    await connector.arrived(1)
    const second = messenger.send(address, { text: 'second' })
    await messenger.send({ ...address, conversationId: teams.group.id }, { text: 'elsewhere' })
    gate.resolve()
    await Promise.all([first, second])
    expect(connector.messages().map(each => each.text)).toEqual(['first', 'elsewhere', 'second'])
  })
})

describe('a failure', () => {
  const code = (name: string) => ({ error: { code: name, message: 'No.' } })
  const blocked209 = { errorCode: 209, message: '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": ""\r\n}' }

  it.each([
    [400, code('BadArgument'), 'refused'],
    [401, code('BotNotRegistered'), 'unregistered'],
    [401, undefined, 'unregistered'],
    [403, code('BotDisabledByAdmin'), 'blocked'],
    [403, code('ConversationBlockedByUser'), 'blocked'],
    [403, blocked209, 'blocked'],
    [403, code('BotNotInConversationRoster'), 'not-installed'],
    [403, code('ForbiddenOperationException'), 'not-installed'],
    [403, code('SomethingNew'), 'refused'],
    [404, code('ConversationNotFound'), 'gone'],
    [404, code('ActivityNotFoundInConversation'), 'gone'],
    [412, code('PreconditionFailed'), 'busy'],
    [413, code('MessageSizeTooBig'), 'too-big'],
    [429, undefined, 'busy'],
    [500, code('ServiceError'), 'refused'],
    [502, 'Bad gateway', 'uncertain'],
    [503, undefined, 'uncertain'],
    [504, '<html>', 'uncertain'],
  ] as const)('%i %j is %s, after exactly one attempt', async (status, body, why) => {
    connector.next({ status, body })
    expect(await messenger.send(address, { text: 'a' })).toEqual({ ok: false, why, status })
    expect(connector.requests).toHaveLength(1)
  })

  it('is uncertain when the connection breaks after the message arrived', async () => {
    connector.next('reset')
    expect(await messenger.send(address, { text: 'a' })).toEqual({ ok: false, why: 'uncertain' })
    expect(connector.requests).toHaveLength(1)
    expect(connector.messages()).toHaveLength(1)
  })

  it('is certain when nobody listens: a repeat cannot arrive twice', async () => {
    await connector.close()
    expect(await messenger.send(address, { text: 'a' })).toEqual({ ok: false, why: 'busy' })
  })

  it('is uncertain when no answer came in time, although the message arrived', async () => {
    const gate = Promise.withResolvers<void>()
    onTestFinished(() => gate.resolve())
    connector.next({ until: gate.promise })
    const authentication = new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({}), {
      timeout: 3_000,
    })
    const impatient = createMessenger(authentication, clock)
    expect(await impatient.send(address, { text: 'a' })).toEqual({ ok: false, why: 'uncertain' })
    expect(connector.messages()).toHaveLength(1)
  })

  it.each([
    ['12', 12_000],
    ['0', 0],
    ['Mon, 02 Mar 2026 08:16:30 GMT', 90_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['soon', undefined],
  ])('keeps how long Teams asked to wait: Retry-After %s', async (header, retryAfter) => {
    connector.next({ status: 429, headers: { 'Retry-After': header } })
    const failed = { ok: false, why: 'busy', status: 429, ...(retryAfter !== undefined && { retryAfter }) }
    expect(await messenger.send(address, { text: 'a' })).toEqual(failed)
  })

  it.each([
    ['refused', undefined, { why: 'unregistered' }],
    ['busy', '30', { why: 'busy', retryAfter: 30_000 }],
    ['unreached', undefined, { why: 'busy' }],
  ] as const)('to get a token (%s) is certain: nothing was sent', (why, retryAfter, means) => {
    const none = new NoToken(why, { host: 'login.example', codes: ['HTTP 429'], ...(retryAfter && { retryAfter }) })
    expect(failure(none, clock.now())).toEqual({ ok: false, token: 'HTTP 429', ...means })
  })

  it('does not keep the next message from going out', async () => {
    connector.next({ status: 403 })
    const sent = await Promise.all([messenger.send(address, { text: 'a' }), messenger.send(address, { text: 'b' })])
    expect(sent.map(each => each.ok)).toEqual([false, true])
  })
})

describe('the members of a team', () => {
  const { team } = teams
  const listed = (n: number) => ({ id: `29:1m${n}`, objectId: `00000000-0000-4000-8000-${n}`, name: `M ${n}` })

  it('are read page by page', async () => {
    connector.members.set(team.id, [...Array.from({ length: 1_100 }, (_, n) => listed(n)), { id: '28:a-bot' }])
    const found = await messenger.members({ ...address, conversationId: team.id })
    expect(found.ok && found.members).toHaveLength(1_100)
    expect(found.ok && found.members[1_099]).toEqual({
      id: listed(1_099).objectId,
      name: 'M 1099',
      userId: '29:1m1099',
    })
    expect(connector.requests.map(each => each.method)).toEqual(['GET', 'GET', 'GET'])
  })

  it('are at most 5,000', async () => {
    connector.members.set(
      team.id,
      Array.from({ length: 6_000 }, (_, n) => listed(n)),
    )
    const found = await messenger.members({ ...address, conversationId: team.id })
    expect(found.ok && found.members).toHaveLength(5_000)
  })

  it('are unknown if one page could not be read', async () => {
    connector.members.set(
      team.id,
      Array.from({ length: 600 }, (_, n) => listed(n)),
    )
    connector.next({ status: 429 }, 'GET')
    expect(await messenger.members({ ...address, conversationId: team.id })).toMatchObject({ ok: false, why: 'busy' })
  })
})
