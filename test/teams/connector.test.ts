import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Conversations, createConnector, type Token } from '../../src/teams/connector.ts'
import { createAgents } from '../../src/teams/exchange.ts'
import { failure } from '../../src/teams/messenger.ts'
import { NoToken } from '../../src/teams/token.ts'

/** What a server was asked, and what it answers. */
interface Asked {
  method: string | undefined
  url: string | undefined
  type: string | undefined
  authorization: string | undefined
  body: unknown
}

let asked: Asked[]
let answer: { status: number; body: string; headers?: Record<string, string> }
let server: ReturnType<typeof createServer>
let serviceUrl: string
const now = new Date('2026-03-02T08:15:00Z')

beforeEach(async () => {
  asked = []
  answer = { status: 200, body: '{}' }
  server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const { method, url, headers } = request
    const type = headers['content-type']?.split(';')[0]
    asked.push({ method, url, type, authorization: headers.authorization, body: text && JSON.parse(text) })
    response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers })
    response.end(answer.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`
})
afterEach(
  () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
)

function ours(token?: Token): Conversations {
  return createConnector(serviceUrl, token, createAgents(), 5_000).conversations
}

/** The connector of the SDK, which repeats what failed. */
async function theirs(): Promise<Conversations> {
  const identity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: '' }])
  const factory = new ConfigurationBotFrameworkAuthentication({}).createConnectorFactory(identity)
  const connector = await factory.create(serviceUrl, '')
  const inside = connector as unknown as {
    client: { pipeline: { removePolicy(policy: { name: string }): void } }
    conversations: Conversations
  }
  inside.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  return inside.conversations
}

const conversation = '19:7c2e@thread.tacv2;messageid=17'
const activity = {
  type: 'message',
  from: { id: '28:bot', name: '' },
  conversation: { id: conversation },
  summary: 'Grüße aus „Köln“',
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [{ n: 1, of: [true, null, ''] }] } },
  ],
} as unknown as Parameters<Conversations['sendToConversation']>[1]
const opening = {
  isGroup: false,
  bot: { id: '28:bot', name: '' },
  members: [{ id: '29:erika', name: '' }],
  tenantId: 't',
  channelData: { tenant: { id: 't' } },
} as unknown as Parameters<Conversations['createConversation']>[0]

const calls: [what: string, call: (of: Conversations) => Promise<unknown>, body: string][] = [
  ['sends', of => of.sendToConversation(conversation, activity), '{"id":"1772438000001"}'],
  ['changes', of => of.updateActivity(conversation, '1772438000001/ä', activity), '{"id":"1772438000001"}'],
  ['removes', of => of.deleteActivity(conversation, '1772438000001'), ''],
  ['opens a chat', of => of.createConversation(opening), '{"id":"a:1","activityId":"17"}'],
  ['looks somebody up', of => of.getConversationMember(conversation, '29:erika=='), '{"id":"29:e","email":"e@x.de"}'],
  ['lists members', of => of.getConversationPagedMembers(conversation, { pageSize: 500 }), '{"members":[]}'],
  [
    'lists more members',
    of => of.getConversationPagedMembers(conversation, { pageSize: 500, continuationToken: 'a b&c=d+/' }),
    '{"members":[{"id":"29:e"}],"continuationToken":"next"}',
  ],
]

describe('our connector', () => {
  test.each(calls)('%s with the same request as that of the SDK', async (_what, call, body) => {
    answer = { status: 200, body }
    const results = [await call(await theirs()), await call(ours())]
    const [first, second] = asked.map(({ url, ...rest }) => ({ ...rest, url: decodeURIComponent(url ?? '') }))
    expect(asked).toHaveLength(2)
    expect(second).toEqual(first)
    const [theirIds, ourIds] = results.map(each => (each as { id?: string } | undefined)?.id)
    expect(ourIds).toBe(theirIds)
  })

  const code = (name: string) => JSON.stringify({ error: { code: name, message: 'No.' } })
  test.each([
    [400, code('BadArgument'), {}],
    [401, '', {}],
    [403, code('BotDisabledByAdmin'), {}],
    [403, '{"errorCode":209,"message":"{ \\"subCode\\": \\"MessageWritesBlocked\\" }"}', {}],
    [403, code('BotNotInConversationRoster'), {}],
    [404, code('ConversationNotFound'), {}],
    [412, code('PreconditionFailed'), {}],
    [413, code('MessageSizeTooBig'), {}],
    [429, '', { 'Retry-After': '7' }],
    [500, code('ServiceError'), {}],
    [502, 'Bad gateway', {}],
    [503, '', { 'Retry-After': 'Mon, 02 Mar 2026 08:16:00 GMT' }],
  ])('says of %i %s what that of the SDK says, after one attempt', async (status, body, headers) => {
    answer = { status, body, headers }
    for (const [what, call] of calls) {
      asked = []
      const results = await Promise.all(
        [await theirs(), ours()].map(of =>
          call(of).then(
            () => 'fine',
            error => failure(error, now),
          ),
        ),
      )
      expect(results[1], what).toEqual(results[0])
      expect(results[1]).not.toBe('fine')
      expect(asked).toHaveLength(2)
    }
  })

  test('signs every call with what the credentials say', async () => {
    for (const [, call] of calls) await call(ours(async () => 'abc'))
    expect(asked.map(({ authorization }) => authorization)).toEqual(calls.map(() => 'Bearer abc'))
  })

  test('sends nothing if there is no token', async () => {
    const none = new NoToken('unreached', { host: 'login.example', codes: ['ENOTFOUND'] })
    const error = await ours(() => Promise.reject(none))
      .deleteActivity(conversation, '1')
      .catch(each => each)
    expect([failure(error, now), asked]).toEqual([{ ok: false, why: 'busy', token: 'ENOTFOUND' }, []])
  })

  test('follows no redirect: the token would go with it', async () => {
    answer = { status: 307, body: '', headers: { Location: `${serviceUrl}elsewhere` } }
    const error = await ours()
      .sendToConversation(conversation, activity)
      .catch(each => each)
    expect([failure(error, now), asked.length]).toEqual([{ ok: false, why: 'refused', status: 307 }, 1])
  })
})
