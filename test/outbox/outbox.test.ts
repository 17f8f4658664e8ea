import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import * as teams from '../fixtures/activities/teams.ts'
import type { ConnectorFault } from '../fixtures/connector.ts'
import { put } from '../fixtures/documents.ts'
import { known, monday, type Post, type PostOptions, startPost, waitingRecord } from './harness.ts'

const { erika, max } = teams
const never: ConnectorFault = { until: new Promise(() => {}) }

/** Erika, who has written to the bot, with one message due. */
async function withMessage(more: Partial<Person> = {}, options: PostOptions = {}): Promise<Post> {
  const post = await startPost(options)
  await post.save(put('people', known(erika, post.connector.serviceUrl, more)), waitingRecord('a'))
  return post
}

const code = (name: string) => ({ error: { code: name, message: 'No.' } })
const blocked209 = { errorCode: 209, message: '{\r\n  "subCode": "MessageWritesBlocked"\r\n}' }

describe('a message that is due', () => {
  it('is sent once, and nothing is left of it', async () => {
    const post = await withMessage()
    await post.run()
    await post.run()
    expect(post.texts(erika)).toEqual(['a'])
    expect(await post.records()).toEqual({})
    expect(post.sent).toEqual(['delivered'])
    expect(post.log).toEqual([])
  })

  it('waits for its time', async () => {
    const post = await withMessage()
    await post.save(waitingRecord('later', { dueAt: '2026-03-02T08:16:00.000Z' }))
    await post.run()
    expect(post.texts()).toEqual(['a'])
    post.clock.advance(60_000)
    await post.run()
    expect(post.texts()).toEqual(['a', 'later'])
  })

  it('goes out together with whatever else is due for the person, and apart from what is due for others', async () => {
    const post = await withMessage()
    await post.save(
      put('people', known(max, post.connector.serviceUrl)),
      waitingRecord('b', { about: { is: 'reminder', tasks: ['T-1', 'T-2'] }, dueAt: '2026-03-01T08:00:00.000Z' }),
      waitingRecord('c', { about: { is: 'digest' } }),
      waitingRecord('d', { to: max.aadObjectId }),
    )
    await post.run()
    expect(post.texts(erika)).toEqual(['b a c'])
    expect(post.texts(max)).toEqual(['d'])
  })

  it('tells of eight events at most; the others follow in the next run', async () => {
    const post = await withMessage()
    await post.save(...Array.from({ length: 10 }, (_, n) => waitingRecord(`b${n}`)))
    await post.run()
    expect(post.texts()[0]?.split(' ')).toHaveLength(8)
    await post.run()
    expect(post.texts()[1]?.split(' ')).toHaveLength(3)
    expect(await post.records()).toEqual({})
  })

  it('that has become pointless is dropped without a word', async () => {
    const post = await startPost({ compose: async () => undefined })
    await post.save(put('people', known(erika, post.connector.serviceUrl)), waitingRecord('a'))
    await post.run()
    expect(post.connector.requests).toEqual([])
    expect(await post.records()).toEqual({})
  })

  it('to somebody who was erased is dropped', async () => {
    const post = await startPost()
    await post.save(waitingRecord('a'))
    await post.run()
    expect(await post.records()).toEqual({})
  })

  it('that cannot be made is logged and tried again, and keeps nobody else from theirs', async () => {
    let broken = true
    const post = await startPost({
      compose: async (person, records) => {
        if (broken && person.id === erika.aadObjectId) throw new Error('Erika Muster')
        return { view: { is: 'apology', reference: records.map(({ id }) => id).join() }, language: 'de' }
      },
    })
    const { serviceUrl } = post.connector
    await post.save(put('people', known(erika, serviceUrl)), put('people', known(max, serviceUrl)))
    await post.save(waitingRecord('a'), waitingRecord('b', { to: max.aadObjectId }))
    await post.run()
    expect(post.texts()).toEqual(['b'])
    expect(post.log).toMatchObject([{ level: 'error', message: 'A message of the outbox could not be made' }])
    expect(JSON.stringify(post.log)).not.toContain('Erika')
    broken = false
    post.clock.advance(60_000)
    await post.run()
    expect(post.texts()).toEqual(['b', 'a'])
  })
})

describe('what Teams refuses for good', () => {
  it.each([
    [403, code('BotDisabledByAdmin'), 'blocked'],
    [403, code('ConversationBlockedByUser'), 'blocked'],
    [403, blocked209, 'blocked'],
    [403, code('BotNotInConversationRoster'), 'not-installed'],
    [403, code('ForbiddenOperationException'), 'not-installed'],
  ] as const)('%i %j: nobody is written to again until they come back', async (status, body, why) => {
    const post = await withMessage()
    post.connector.next({ status, body })
    await post.run()
    await post.save(waitingRecord('b'))
    post.clock.advance(3_600_000)
    await post.run()
    expect(post.connector.requests).toHaveLength(1)
    expect((await post.person())?.unreachable).toEqual({ why, on: '2026-03-02' })
    expect(await post.records()).toMatchObject({
      a: { state: 'parked', deliveries: 0, parked: { why, on: '2026-03-02' } },
      b: { state: 'parked', parked: { why } },
    })

    const person = await post.store.get('people', erika.aadObjectId)
    await post.save(put('people', known(erika, post.connector.serviceUrl), person?.version))
    await post.run()
    expect(post.texts(erika)).toEqual(['a b'])
    expect(await post.records()).toEqual({})
  })

  it.each([
    [400, code('BadArgument')],
    [403, code('SomethingNew')],
    [500, code('ServiceError')],
  ])('%i %j: parked and logged, tried once', async (status, body) => {
    const post = await withMessage()
    post.connector.next({ status, body })
    await post.run()
    post.clock.advance(3_600_000)
    await post.run()
    expect(post.connector.requests).toHaveLength(1)
    expect(await post.records()).toMatchObject({ a: { state: 'parked', deliveries: 0, parked: { why: 'refused' } } })
    expect((await post.person())?.unreachable).toBeUndefined()
    expect(post.log).toEqual([
      { level: 'error', fields: { why: 'refused', status }, message: 'A message of the outbox was refused' },
    ])
  })

  it('does not count against somebody who writes at the same moment', async () => {
    const post = await withMessage()
    const gate = Promise.withResolvers<void>()
    post.connector.always(() => ({ status: 403, body: code('ConversationBlockedByUser') }))
    const original = post.store.commit.bind(post.store)
    post.store.commit = async change => {
      const isSettling = change.changes.some(each => each.collection === 'people')
      if (isSettling) {
        post.store.commit = original
        const person = await post.store.get('people', erika.aadObjectId)
        await post.save(put('people', known(erika, post.connector.serviceUrl), person?.version))
        post.connector.always(undefined)
        gate.resolve()
      }
      return original(change)
    }
    await post.run()
    await gate.promise
    expect((await post.person())?.unreachable).toBeUndefined()
    await post.run()
    expect(post.texts(erika)).toEqual(['a'])
  })
})

describe('a chat that is gone', () => {
  it.each(['ConversationNotFound', 'ActivityNotFoundInConversation'])('%s: is opened again', async name => {
    const post = await withMessage()
    post.connector.next({ status: 404, body: code(name) })
    await post.run()
    const [message] = post.connector.messages()
    expect(message).toMatchObject({ text: 'a', conversation: expect.stringMatching(/^a:1Opened/) })
    expect((await post.person())?.address?.conversationId).toBe(message?.conversation)
    expect(await post.records()).toEqual({})
  })

  it('and cannot be opened again: parked, and the address is forgotten', async () => {
    const post = await withMessage()
    post.connector.always(() => ({ status: 404, body: code('ConversationNotFound') }))
    await post.run()
    expect(post.connector.requests.map(({ conversation }) => conversation)).toEqual([
      teams.personal(erika).id,
      undefined,
    ])
    expect(await post.records()).toMatchObject({ a: { state: 'parked', deliveries: 0, parked: { why: 'gone' } } })
    expect((await post.person())?.address).toBeUndefined()
  })

  it('and cannot be opened just now: waits, and counts as no delivery', async () => {
    const post = await withMessage()
    post.connector.next({ status: 404, body: code('ConversationNotFound') })
    post.connector.next({ status: 503 })
    await post.run()
    expect(await post.records()).toMatchObject({ a: { state: 'waiting', deliveries: 0, refusals: 1 } })
    expect((await post.person())?.address).toBeDefined()
  })
})

describe('a person who has not written yet', () => {
  const { address: _, ...stranger } = known(erika, '')
  const met = (serviceUrl: string) => ({
    ...stranger,
    installed: false,
    met: { serviceUrl, userId: erika.id, botId: teams.bot.id, tenantId: teams.tenantId },
  })

  it('but was met in a team is written to in a new chat, which is remembered', async () => {
    const post = await startPost()
    await post.save(put('people', met(post.connector.serviceUrl)), waitingRecord('a'))
    await post.run()
    await post.save(waitingRecord('b'))
    await post.run()
    expect(post.texts()).toEqual(['a', 'b'])
    expect(post.connector.requests.filter(({ conversation }) => conversation === undefined)).toHaveLength(1)
    expect((await post.person())?.address?.conversationId).toBe(post.connector.messages()[0]?.conversation)
  })

  it.each([
    [{ status: 503 }, 'waiting', undefined],
    ['reset' as const, 'waiting', undefined],
    [{ status: 429, headers: { 'Retry-After': '600' } }, 'waiting', undefined],
    [{ status: 403, body: code('BotNotInConversationRoster') }, 'parked', 'not-installed'],
    [{ status: 400 }, 'parked', 'refused'],
  ])('and whose chat cannot be opened (%j) counts as no delivery', async (fault, state, why) => {
    const post = await startPost()
    await post.save(put('people', met(post.connector.serviceUrl)), waitingRecord('a'))
    post.connector.next(fault)
    await post.run()
    const { a } = await post.records()
    expect(a).toMatchObject({ state, deliveries: 0, ...(why && { parked: { why } }) })
    if (state === 'waiting') expect(Date.parse(a?.dueAt ?? '') - Date.parse(monday)).toBeGreaterThanOrEqual(30_000)
  })

  it('and cannot be reached at all is waited for', async () => {
    const post = await startPost()
    await post.save(put('people', stranger), waitingRecord('a'))
    await post.run()
    expect(await post.records()).toMatchObject({ a: { state: 'parked', parked: { why: 'not-installed' } } })
    const person = await post.store.get('people', erika.aadObjectId)
    await post.save(put('people', known(erika, post.connector.serviceUrl), person?.version))
    await post.run()
    expect(post.texts(erika)).toEqual(['a'])
  })
})

describe('what Teams refuses for now', () => {
  it.each([
    ['a limit', { status: 429 }, 30],
    ['a limit, with how long to wait', { status: 429, headers: { 'Retry-After': '600' } }, 600],
    ['other writes into the same chat', { status: 412, body: code('PreconditionFailed') }, 30],
  ])('because of %s is sent again, later and once', async (_what, fault, seconds) => {
    const post = await withMessage()
    post.connector.next(fault)
    await post.run()
    post.clock.advance(seconds * 1_000 - 1)
    await post.run()
    expect(await post.records()).toMatchObject({ a: { state: 'waiting', deliveries: 0, refusals: 1 } })
    expect(post.connector.requests).toHaveLength(1)
    post.clock.advance(seconds * 250 + 1)
    await post.run()
    expect(post.texts(erika)).toEqual(['a'])
  })

  it('comes again as one message', async () => {
    const post = await withMessage()
    await post.save(waitingRecord('b'), waitingRecord('c', { refusals: 3 }))
    post.connector.next({ status: 429 })
    await post.run()
    post.clock.advance(3_600_000)
    await post.run()
    expect(post.texts(erika)).toEqual(['a b c'])
  })

  it('is parked after 24 hours of it', async () => {
    const post = await withMessage()
    post.connector.always(() => ({ status: 429 }))
    for (let n = 0; n < 500 && (await post.records()).a?.state === 'waiting'; n++) {
      post.clock.advance(15 * 60_000)
      await post.run()
    }
    expect(await post.records()).toMatchObject({ a: { deliveries: 0, parked: { why: 'refused' } } })
    const attempts = post.connector.requests.length
    expect(attempts).toBeGreaterThan(40)
    expect(attempts).toBeLessThan(60)
  })
})

describe('a message that is too big', () => {
  it('is told in one plain line', async () => {
    const post = await withMessage()
    post.connector.next({ status: 413, body: code('MessageSizeTooBig') })
    await post.run()
    expect(post.texts(erika)).toEqual(['note.news-too-big'])
    expect(await post.records()).toEqual({})
    expect(post.log).toMatchObject([{ level: 'error', message: 'A message of the outbox was too big for Teams' }])
  })

  it('even so is parked', async () => {
    const post = await withMessage()
    post.connector.always(() => ({ status: 413 }))
    await post.run()
    expect(post.connector.requests).toHaveLength(2)
    expect(await post.records()).toMatchObject({ a: { state: 'parked', parked: { why: 'too-big' } } })
  })
})

describe('a bot that is not registered', () => {
  it('tells the operator once, stops at the first refusal, and loses nothing', async () => {
    const post = await startPost()
    const people = Array.from({ length: 20 }, (_, n) => ({
      ...erika,
      aadObjectId: `p${n}`,
      id: `29:1p${n}-long-enough`,
    }))
    for (const [n, user] of people.entries()) {
      await post.save(put('people', known(user, post.connector.serviceUrl)))
      await post.save(waitingRecord(`r${n}`, { to: user.aadObjectId }))
    }
    post.connector.always(() => ({ status: 401, body: code('BotNotRegistered') }))
    for (let n = 0; n < 3; n++) {
      await post.run()
      post.clock.advance(60_000)
    }
    expect(post.connector.requests.length).toBeLessThanOrEqual(24)
    expect(post.log.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        fields: { why: 'unregistered', status: 401 },
        message: 'Microsoft does not accept the registration of the bot: npm run doctor -- --token tells what to check',
      },
    ])
    expect(Object.values(await post.records()).map(({ state, deliveries }) => [state, deliveries])).toEqual(
      people.map(() => ['waiting', 0]),
    )
    post.connector.always(undefined)
    post.clock.advance(3_600_000)
    await post.run()
    expect(new Set(post.texts()).size).toBe(20)
    expect(await post.records()).toEqual({})
  })
})

describe('a message that may have arrived', () => {
  it.each([
    ['502', { status: 502, body: 'Bad gateway' }],
    ['503', { status: 503 }],
    ['504', { status: 504, body: '<html>' }],
    ['408', { status: 408 }],
    ['a connection that breaks after it was accepted', 'reset' as const],
    ['an answer that comes too late', never],
  ])('because of %s is sent exactly once more, and then parked as uncertain', async (_what, fault) => {
    const late = fault === never
    const post = await withMessage({}, late ? { patience: 200 } : {})
    post.connector.always(() => fault)
    await post.run()
    expect(await post.records()).toMatchObject({ a: { state: 'waiting', deliveries: 1 } })
    for (let n = 0; n < 5; n++) {
      post.clock.advance(3_600_000)
      await post.run()
    }
    // Nobody knows whether what was given up arrived, nor does the connector on a slow machine.
    expect(post.connector.requests.length, 'attempts').toBeLessThanOrEqual(2)
    if (!late) expect(post.connector.requests).toHaveLength(2)
    expect(post.texts().length).toBeLessThanOrEqual(2)
    expect(await post.records()).toMatchObject({ a: { state: 'parked', deliveries: 2, parked: { why: 'uncertain' } } })
    expect((await post.person())?.unreachable).toBeUndefined()
  })

  it('and arrives the second time is done', async () => {
    const post = await withMessage()
    post.connector.next('reset')
    await post.run()
    post.clock.advance(60_000)
    await post.run()
    expect(post.texts(erika)).toEqual(['a', 'a'])
    expect(await post.records()).toEqual({})
  })

  it('does not hold up other people', async () => {
    const post = await withMessage()
    await post.save(put('people', known(max, post.connector.serviceUrl)), waitingRecord('b', { to: max.aadObjectId }))
    const other = Promise.withResolvers<void>()
    post.connector.always(({ conversation }) => {
      if (conversation === teams.personal(erika).id) return { until: other.promise }
      other.resolve()
      return undefined
    })
    await post.run()
    expect(post.texts(max)).toEqual(['b'])
    // The first was answered only because the second was sent meanwhile.
    expect(await post.records()).toEqual({})
  })

  it('because the process died is left alone until its lease is over, then sent once more', async () => {
    const post = await withMessage()
    const lease = { token: 'dead', until: '2026-03-02T08:16:00.000Z' }
    await post.save(waitingRecord('b', { state: 'sending', deliveries: 1, lease }))
    await post.save(waitingRecord('c', { state: 'sending', deliveries: 2, lease }))
    await post.run()
    expect(post.texts()).toEqual(['a'])
    post.clock.advance(60_001)
    await post.run()
    expect(post.texts()).toEqual(['a', 'b'])
    expect(await post.records()).toMatchObject({ c: { state: 'parked', parked: { why: 'uncertain' } } })
  })
})

describe('very many messages for one person', () => {
  it('hold up nobody who stands behind them', async () => {
    const post = await withMessage()
    const many = Array.from({ length: 1_100 }, (_, n) => waitingRecord(`z${n}`, { dueAt: '2026-03-02T08:00:00.000Z' }))
    const other = known(max, post.connector.serviceUrl)
    await post.save(...many, put('people', other), waitingRecord('last', { to: max.aadObjectId }))
    await post.run()
    expect(post.texts(max)).toEqual(['last'])
    expect(Object.keys(await post.records()).length).toBeGreaterThan(900)
  })
})

describe('hours in which nothing is sent', () => {
  it.each([
    ['before the hours', '2026-03-02T05:59:00.000Z', '2026-03-02T06:00:00.000Z'],
    ['after the hours', '2026-03-02T17:00:00.000Z', '2026-03-03T06:00:00.000Z'],
    ['on a Sunday', '2026-03-01T10:00:00.000Z', '2026-03-02T06:00:00.000Z'],
    ['on a public holiday', '2026-04-03T10:00:00.000Z', '2026-04-07T05:00:00.000Z'],
  ])('%s hold everything back, and no lag is told', async (_what, quiet, open) => {
    const post = await startPost({ now: quiet })
    await post.save(
      put('people', known(erika, post.connector.serviceUrl)),
      waitingRecord('a', { dueAt: '2026-02-27T08:00:00.000Z' }),
    )
    await post.run()
    post.clock.set(new Date(Date.parse(open) - 1).toISOString())
    await post.run()
    expect(post.connector.requests).toEqual([])
    expect(post.figures).toEqual([1, 0, 0])
    post.clock.set(open)
    await post.run()
    expect(post.texts(erika)).toEqual(['a'])
  })

  it('change with the rules at once', async () => {
    const post = await startPost({ now: '2026-03-02T17:30:00.000Z' })
    await post.save(put('people', known(erika, post.connector.serviceUrl)), waitingRecord('a'))
    await post.run()
    expect(post.texts()).toEqual([])
    post.rules.now = { ...post.rules.now, hours: { from: '07:00', to: '20:00' } }
    await post.run()
    expect(post.texts()).toEqual(['a'])
  })

  it.each([
    ['a pause', { pausedUntil: '2026-03-03' }],
    ['own weekdays', { weekdays: [3, 4, 5] }],
  ])('that a person asked for hold back reminders and overviews, not what happens: %s', async (_, reminders) => {
    const post = await withMessage({ reminders })
    await post.save(
      waitingRecord('b', { about: { is: 'reminder', tasks: ['T-1'] } }),
      waitingRecord('c', { about: { is: 'digest' } }),
    )
    await post.run()
    post.clock.set('2026-03-03T16:00:00.000Z')
    await post.run()
    expect(post.texts(erika)).toEqual(['a'])
    post.clock.set('2026-03-04T06:00:00.000Z')
    await post.run()
    expect(post.texts(erika)).toEqual(['a', 'b c'])
  })
})

describe('several instances on one store', () => {
  it('send each message once', async () => {
    const post = await startPost()
    const second = post.second()
    const people = Array.from({ length: 30 }, (_, n) => ({
      ...erika,
      aadObjectId: `p${n}`,
      id: `29:1p${n}-long-enough`,
    }))
    for (const [n, user] of people.entries()) {
      await post.save(put('people', known(user, post.connector.serviceUrl)))
      for (const part of ['x', 'y']) await post.save(waitingRecord(`r${n}${part}`, { to: user.aadObjectId }))
    }
    for (let n = 0; n < 3; n++) await Promise.all([post.outbox.run(), second.run()])
    expect(post.texts().toSorted()).toEqual(people.map((_, n) => `r${n}x r${n}y`).toSorted())
    expect(await post.records()).toEqual({})
  })
})

describe('an attempt that took longer than its lease', () => {
  it('does not decide about the attempt that came after it', async () => {
    const post = await withMessage()
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    for (const { promise } of [first, second]) post.connector.next({ until: promise })
    const slow = post.run()
    await post.connector.arrived(1)
    post.clock.advance(60_001)
    const other = post.second().run()
    await post.connector.arrived(2)
    first.resolve()
    await slow
    expect(await post.records()).toMatchObject({ a: { state: 'sending', deliveries: 2, lease: { token: 'token-2' } } })
    second.resolve()
    await other
    expect(post.texts()).toEqual(['a', 'a'])
    expect(await post.records()).toEqual({})
  })
})

describe('pacing', () => {
  it('writes to a hundred people without ever exceeding what Teams takes', async () => {
    const post = await startPost()
    for (let n = 0; n < 100; n++) {
      const user = { ...erika, aadObjectId: `p${n}`, id: `29:1p${n}-long-enough` }
      await post.save(
        put('people', known(user, post.connector.serviceUrl)),
        waitingRecord(`r${n}`, { to: user.aadObjectId }),
      )
    }
    await post.run()
    expect(post.texts()).toHaveLength(100)
    expect(post.clock.now().getTime() - Date.parse(monday)).toBeGreaterThanOrEqual(3_000)
  })
})

describe('a run', () => {
  it('is the same for whoever asks during it, and is waited for at closing', async () => {
    const post = await withMessage()
    const gate = Promise.withResolvers<void>()
    post.connector.next({ until: gate.promise })
    const run = post.outbox.run()
    expect(post.outbox.run()).toBe(run)
    await post.connector.arrived(1)
    const closed = post.outbox.close()
    gate.resolve()
    await closed
    expect(await post.records()).toEqual({})
    await post.save(waitingRecord('b'))
    await post.outbox.run()
    expect(post.texts()).toEqual(['a'])
  })

  it('counts what waits and since when', async () => {
    const post = await withMessage()
    await post.save(waitingRecord('p', { state: 'parked', parked: { why: 'refused', on: '2026-03-01' } }))
    post.connector.always(() => ({ status: 429 }))
    await post.run()
    expect(post.figures).toEqual([1, 1, 0])
    expect(post.sent).toEqual(['busy'])
  })

  it('says once that the rules are broken, and goes on with the last good ones', async () => {
    const post = await withMessage()
    post.rules.problems = ['reminders.yaml:3: before is no list. → …']
    await post.run()
    await post.run()
    expect(post.texts()).toEqual(['a'])
    expect(post.log).toMatchObject([{ level: 'warn', fields: { problems: post.rules.problems } }])
  })

  it('does not touch a store that has failed', async () => {
    const post = await withMessage()
    post.store.failure = () => 'disk full'
    await post.run()
    expect(post.connector.requests).toEqual([])
    expect(post.log).toEqual([])
  })
})

describe('a store that fails in the middle', () => {
  it('ends the run only when nothing is on its way any more', async () => {
    const post = await withMessage()
    await post.save(put('people', known(max, post.connector.serviceUrl)), waitingRecord('b', { to: max.aadObjectId }))
    const gate = Promise.withResolvers<void>()
    post.connector.always(() => ({ until: gate.promise }))
    const read = post.store.outboxOf.bind(post.store)
    post.store.outboxOf = async id => {
      if (id === erika.aadObjectId) throw new Error('disk full')
      return read(id)
    }
    let ended = false
    const run = post.run().then(() => {
      ended = true
    })
    await post.connector.arrived(1)
    expect(ended).toBe(false)
    gate.resolve()
    await run
    expect(post.texts()).toEqual(['b'])
    expect(await post.records()).toMatchObject({ a: { state: 'waiting', deliveries: 0 } })
    expect(post.log).toMatchObject([{ level: 'error', message: 'Messages could not be sent' }])
  })
})
