import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/documents/channel.ts'
import type { About, OutboxRecord } from '../../src/documents/outbox.ts'
import type { Change } from '../../src/ports/change-set.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { idea, post, put, record } from '../fixtures/documents.ts'
import { monday, type Post, startPost } from './harness.ts'

const id = teams.channel.id.replace(/;.*/, '')
const other = '19:0f1e2d3c4b5a49788695a4b3c2d1e0f9@thread.tacv2'

function bound(serviceUrl: string, more: Partial<Channel> = {}): Change {
  const conversationId = more.id ?? id
  const address = { serviceUrl, conversationId, userId: '', botId: teams.bot.id, tenantId: teams.tenantId }
  return put('channels', { id, address, mode: 'inbox', ...more })
}

function waits(about: About, more: Partial<OutboxRecord> = {}): Change {
  const name = 'idea' in about ? `${about.is}:${about.idea}` : `${about.is}:2026-03-02`
  const channel = (more.to ?? `channel:${id}`).slice('channel:'.length)
  return put('outbox', record(`${name}:${channel}`, { to: `channel:${id}`, about, dueAt: monday, ...more }))
}

const about = (number: string): About => ({ is: 'post', idea: number })

/** A bound channel with ideas that are to be posted. */
async function withPosts(...numbers: string[]): Promise<Post> {
  const run = await startPost()
  const changes = numbers.flatMap(number => [put('ideas', idea(number)), waits(about(number))])
  await run.save(bound(run.connector.serviceUrl), ...changes)
  return run
}

/** One that stands in the channel already, and has changed since. */
async function withChange(): Promise<Post> {
  const run = await withPosts('2026-1')
  await run.run()
  await run.save(waits({ is: 'repost', idea: '2026-1' }))
  return run
}

const recordOf = async (run: Post, name: string): Promise<OutboxRecord | undefined> =>
  (await run.records())[`${name}:${id}`]
const channelOf = async (run: Post): Promise<Channel | undefined> => (await run.store.get('channels', id))?.doc

describe('a post', () => {
  it('begins a thread of its own, and is remembered', async () => {
    const run = await withPosts('2026-1')
    await run.run()
    const [message] = run.connector.messages()
    expect(message).toMatchObject({ text: JSON.stringify(about('2026-1')) })
    expect(run.connector.requests[0]?.body).toMatchObject({
      isGroup: true,
      channelData: { channel: { id }, tenant: { id: teams.tenantId } },
    })
    expect((await run.store.postsOf('2026-1')).map(({ doc }) => doc)).toEqual([
      { ...post('2026-1', id, message?.id), thread: `${id};messageid=${message?.id}` },
    ])
    expect(await run.records()).toEqual({})
    expect(run.sent).toEqual(['delivered'])
  })

  it('comes in the order of the numbers, however it was stored', async () => {
    const run = await withPosts('2026-3', '2026-1', '2026-2')
    await run.run()
    expect(run.connector.messages().map(({ text }) => JSON.parse(text ?? '').idea)).toEqual([
      '2026-1',
      '2026-2',
      '2026-3',
    ])
  })

  it('keeps what Teams takes in one channel', async () => {
    const run = await withPosts(...Array.from({ length: 70 }, (_, n) => `2026-${10 + n}`))
    const times: number[] = []
    run.connector.always(() => {
      times.push(run.clock.now().getTime())
      return undefined
    })
    for (let n = 0; n < 10; n++) {
      await run.run()
      run.clock.advance(15_000)
    }
    expect(times).toHaveLength(70)
    const within = (count: number) => Math.min(...times.slice(count).map((at, n) => at - (times[n] ?? 0)))
    expect([within(7), within(8), within(60)].map(Math.round)).toEqual([1_000, 2_000, expect.any(Number)])
    expect(within(60)).toBeGreaterThanOrEqual(30_000)
  })

  it('waits for the hours of messages', async () => {
    const run = await withPosts('2026-1')
    run.clock.set('2026-03-02T21:00:00Z')
    await run.run()
    expect(run.connector.messages()).toEqual([])
    run.clock.set('2026-03-03T08:00:00Z')
    await run.run()
    expect(run.connector.messages()).toHaveLength(1)
  })

  it('is dropped when the channel is no longer bound, or gets overviews now', async () => {
    const run = await startPost()
    await run.save(bound(run.connector.serviceUrl, { mode: 'weekly', digestOn: '2026-03-02' }))
    await run.save(waits(about('2026-1')), waits(about('2026-1'), { to: `channel:${other}` }))
    await run.run()
    expect(run.connector.requests).toEqual([])
    expect(await run.records()).toEqual({})
  })

  it('goes out once when two instances send at once', async () => {
    const run = await withPosts('2026-1')
    await Promise.all([run.run(), run.second().run()])
    expect(run.connector.messages()).toHaveLength(1)
  })

  const code = (name: string) => ({ error: { code: name } })

  it.each([
    [400, code('BadArgument'), 'refused', undefined],
    [413, code('MessageSizeTooBig'), 'too-big', undefined],
    [500, undefined, 'refused', undefined],
    [403, code('BotDisabledByAdmin'), 'blocked', 'blocked'],
    [403, code('BotNotInConversationRoster'), 'not-installed', 'not-installed'],
    [403, code('ForbiddenOperationException'), 'not-installed', 'not-installed'],
    [404, code('ConversationNotFound'), 'gone', 'gone'],
  ] as const)('that is refused with %i %j is parked as %s', async (status, body, why, unreachable) => {
    const run = await withPosts('2026-1')
    run.connector.next({ status, ...(body && { body }) })
    await run.run()
    expect(await recordOf(run, 'post:2026-1')).toMatchObject({ state: 'parked', parked: { why }, deliveries: 0 })
    expect((await channelOf(run))?.unreachable?.why).toBe(unreachable)
  })

  it.each([
    [412, 'a moment'],
    [429, 'a moment'],
    [401, 'the operator'],
  ])('that is refused with %i waits for %s, and arrives once', async status => {
    const run = await withPosts('2026-1', '2026-2')
    run.connector.next({ status, headers: { 'Retry-After': '40' } })
    await run.run()
    expect(run.connector.messages()).toEqual([])
    expect(await recordOf(run, 'post:2026-1')).toMatchObject({ state: 'waiting', deliveries: 0, refusals: 1 })
    run.clock.advance(60_000)
    await run.run()
    expect(run.connector.messages()).toHaveLength(2)
    expect(await run.records()).toEqual({})
  })

  it.each(['reset', 502, 503, 504, 408] as const)(
    'whose end is unknown (%s) is sent once more, then parked',
    async end => {
      const run = await withPosts('2026-1')
      for (const _ of ['first', 'second']) run.connector.next(end === 'reset' ? end : { status: end })
      await run.run()
      expect(await recordOf(run, 'post:2026-1')).toMatchObject({ state: 'waiting', deliveries: 1 })
      run.clock.advance(60_000)
      await run.run()
      expect(await recordOf(run, 'post:2026-1')).toMatchObject({ state: 'parked', parked: { why: 'uncertain' } })
      run.clock.advance(3_600_000)
      await run.run()
      expect(run.connector.requests).toHaveLength(2)
    },
  )

  it('left behind by a process that died is sent once more, and then never again', async () => {
    const run = await startPost()
    const lease = { token: 'dead', until: '2026-03-02T08:00:00.000Z' }
    await run.save(bound(run.connector.serviceUrl), put('ideas', idea('2026-1')))
    await run.save(waits(about('2026-1'), { state: 'sending', deliveries: 2, lease }))
    await run.run()
    expect(run.connector.requests).toEqual([])
    expect(await recordOf(run, 'post:2026-1')).toMatchObject({ state: 'parked', parked: { why: 'uncertain' } })
  })

  it('is not tried again while the channel cannot be written to, and comes when somebody writes there', async () => {
    const run = await withPosts('2026-1', '2026-2')
    run.connector.next({ status: 403, body: code('BotNotInConversationRoster') })
    await run.run()
    await run.run()
    expect(run.connector.requests).toHaveLength(1)
    expect(await recordOf(run, 'post:2026-2')).toMatchObject({ state: 'parked', parked: { why: 'not-installed' } })
    const before = await run.store.get('channels', id)
    if (before) {
      const { unreachable: _, ...back } = before.doc
      await run.save(put('channels', back, before.version))
    }
    await run.run()
    expect(run.connector.messages()).toHaveLength(2)
    expect(await run.records()).toEqual({})
  })

  it('does not hold up other channels', async () => {
    const run = await withPosts('2026-1')
    await run.save(bound(run.connector.serviceUrl, { id: other }), waits(about('2026-1'), { to: `channel:${other}` }))
    run.connector.always(({ body }) =>
      (body.channelData as { channel?: { id: string } })?.channel?.id === id ? { status: 429 } : undefined,
    )
    await run.run()
    expect(run.connector.messages()).toHaveLength(1)
  })
})

describe('a change of a post', () => {
  it('is made in place, in its thread, also out of hours', async () => {
    const run = await withChange()
    run.clock.set('2026-03-02T21:00:00Z')
    await run.run()
    const [message, ...others] = run.connector.messages()
    expect(others).toEqual([])
    expect(message).toMatchObject({ updates: 1, text: JSON.stringify({ is: 'repost', idea: '2026-1' }) })
    expect(run.connector.requests.at(-1)?.conversation).toBe(`${id};messageid=${message?.id}`)
    expect(await run.records()).toEqual({})
  })

  it('is tried as often as it takes, because it changes nothing twice', async () => {
    const run = await withChange()
    for (const _ of Array(4)) run.connector.next({ status: 502 }, 'PUT')
    for (let n = 0; n < 4; n++) {
      await run.run()
      expect(await recordOf(run, 'repost:2026-1')).toMatchObject({ state: 'waiting', deliveries: 0, refusals: n + 1 })
      run.clock.advance(3_600_000 / 4)
    }
    await run.run()
    expect(run.connector.messages()).toMatchObject([{ updates: 1 }])
    expect(await run.records()).toEqual({})
  })

  it('becomes a new post where the old one is gone', async () => {
    const run = await withChange()
    run.connector.next({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }, 'PUT')
    await run.run()
    expect(run.connector.messages()).toHaveLength(2)
    expect((await run.store.postsOf('2026-1'))[0]?.doc.activityId).toBe(run.connector.messages()[1]?.id)
    expect(await run.records()).toEqual({})
  })

  it('arrives twice at most even where posting anew ends in the dark', async () => {
    const run = await withChange()
    run.connector.always(({ method }) => (method === 'PUT' ? { status: 404 } : 'reset'))
    for (let n = 0; n < 5; n++) {
      await run.run()
      run.clock.advance(120_000)
    }
    expect(run.connector.messages()).toHaveLength(3)
    expect(await recordOf(run, 'repost:2026-1')).toMatchObject({ state: 'parked', parked: { why: 'uncertain' } })
  })

  it('is forgotten where neither post nor idea are left', async () => {
    const run = await withChange()
    const found = await run.store.get('ideas', '2026-1')
    await run.save({ collection: 'ideas', id: '2026-1', expect: found?.version ?? 0, delete: true })
    run.connector.next({ status: 404 }, 'PUT')
    await run.run()
    expect(run.connector.messages()).toHaveLength(1)
    expect(await run.store.postsOf('2026-1')).toEqual([])
    expect(await run.records()).toEqual({})
  })

  it('without a post is dropped, unless the post is on its way', async () => {
    const run = await startPost()
    const lease = { token: 'other', until: '2026-03-02T08:16:00.000Z' }
    await run.save(bound(run.connector.serviceUrl), put('ideas', idea('2026-1')), put('ideas', idea('2026-2')))
    await run.save(waits({ is: 'repost', idea: '2026-1' }), waits({ is: 'repost', idea: '2026-2' }))
    await run.save(waits(about('2026-2'), { state: 'sending', deliveries: 1, lease }))
    await run.run()
    expect(run.connector.requests).toEqual([])
    expect(Object.keys(await run.records()).sort()).toEqual([`post:2026-2:${id}`, `repost:2026-2:${id}`])
    // Its sender died: both become one message, the second attempt.
    run.clock.advance(120_000)
    await run.run()
    expect(run.connector.messages()).toHaveLength(1)
    expect(await run.records()).toEqual({})
  })
})

describe('an overview', () => {
  it('is made once by the sweep, and posted', async () => {
    const run = await startPost({ now: '2026-03-09T08:00:00Z' })
    await run.save(bound(run.connector.serviceUrl, { mode: 'weekly', digestOn: '2026-03-02' }))
    await run.run()
    await run.run()
    expect(run.connector.messages().map(({ text }) => JSON.parse(text ?? ''))).toEqual([
      { is: 'overview', mode: 'weekly', from: '2026-03-02', to: '2026-03-08' },
    ])
    expect((await channelOf(run))?.digestOn).toBe('2026-03-09')
  })
})
