import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { Store } from '../src/ports/store/store.ts'
import * as teams from './fixtures/activities/teams.ts'
import { recordingLogger, startBot, testClock } from './fixtures/bot.ts'
import { changes, put, task, unit } from './fixtures/documents.ts'
import { line, silentTurns, startEchoBot } from './fixtures/echo.ts'
import { trusting } from './fixtures/watch.ts'

const answer = () => [{ do: 'send', view: line('answer') } as const]

describe('requests', () => {
  it.each([
    ['no JSON', '{', {}, 400],
    ['an empty body', '', {}, 400],
    ['a list', '[]', {}, 400],
    ['no type', '{"text":"a"}', {}, 400],
    ['a type and nothing else', '{"type":"message"}', {}, 400],
    ['another content type', '{}', { 'Content-Type': 'text/plain' }, 415],
    ['a compressed body', '{}', { 'Content-Encoding': 'gzip' }, 415],
    ['257 KB', JSON.stringify({ text: 'x'.repeat(257 * 1024) }), {}, 413],
  ])('with %s are refused without a word about the inside', async (_what, body, headers, status) => {
    const bot = await startEchoBot(answer)
    const response = await fetch(bot.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    })
    expect(response.status).toBe(status)
    expect(['', '{"error":"refused"}']).toContain(await response.text())
    expect(response.headers.get('server')).toBeNull()
    expect(bot.events).toEqual([])
  })

  it('of far too much are cut off', async () => {
    const bot = await startEchoBot(answer)
    const { port } = new URL(bot.endpoint)
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n'
    const reply = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(head))
      socket.on('data', chunk => (text += chunk))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
    expect(reply).toMatch(/^HTTP\/1\.1 413 /)
  })

  it.each([
    ['GET', '/api/messages', 405],
    ['GET', '/', 404],
    ['POST', '/livez', 405],
    ['GET', '/../package.json', 404],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const bot = await startEchoBot(answer)
    const response = await fetch(new URL(path, bot.endpoint), { method })
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('{"error":"refused"}')
  })
})

describe('health', () => {
  it('is alive always, and ready while the store works', async () => {
    let failure: string | undefined
    const store = { failure: () => failure, close: async () => {} } as unknown as Store
    const bot = await startEchoBot(answer, { store })
    const status = async (path: string) => (await fetch(new URL(path, bot.endpoint))).status
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200])
    failure = 'disk full'
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503])
  })
})

describe('closing', () => {
  it('lets turns in progress end and their answers go out, then closes the store once', async () => {
    const done: string[] = []
    const gate = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const store = { failure: () => undefined, close: async () => void done.push('store') } as unknown as Store
    const bot = await startEchoBot(
      async () => {
        begun.resolve()
        await gate.promise
        done.push('turn')
        return answer()
      },
      { store },
    )
    const said = bot.chat().say('a')
    await begun.promise
    const closed = bot.app.close()
    await expect(fetch(new URL('/livez', bot.endpoint))).rejects.toThrow()
    gate.resolve()
    await Promise.all([closed, bot.app.close()])
    expect((await said).status).toBe(200)
    expect(bot.chat().lastMessage()?.text).toBe('answer')
    expect(done).toEqual(['turn', 'store'])
  })

  it('is not held up by connections that are merely open', async () => {
    const bot = await startEchoBot(answer)
    const { port } = new URL(bot.endpoint)
    const idle = connect(Number(port), '127.0.0.1')
    const ended = new Promise(resolve => idle.on('close', resolve))
    await new Promise<void>(resolve => idle.on('connect', () => resolve()))
    await bot.app.close()
    await ended
  })
})

describe('the outbox', () => {
  /** Erika has written to the bot, leads the Hauptamt, and has a task that is due today. */
  async function due(): Promise<Awaited<ReturnType<typeof startBot>>> {
    const bot = await startBot({ now: '2026-03-03T08:55:00Z' })
    await bot.chat().say('hallo')
    const today = task('T-2026-10001', { dueOn: '2026-03-03', dueSince: '2026-02-01', createdOn: '2026-02-01' })
    const list = [put('units', unit('hauptamt', { lead: teams.erika.aadObjectId })), put('tasks', today)]
    expect(await bot.store.commit(changes(list))).toBe('committed')
    return bot
  }

  it('reminds of a task when its time has come', async () => {
    const bot = await due()
    await bot.work()
    const before = bot.chat().messages().length
    bot.clock.advance(10 * 60_000)
    await bot.work()
    await bot.work()
    expect(bot.chat().messages()).toHaveLength(before + 1)
    expect(JSON.stringify(bot.chat().lastMessage())).toContain('Terminsoftware testen')
    expect(bot.log.filter(({ level }) => level !== 'debug')).toEqual([])
  })

  it('says nothing of a task that is done by the time of sending', async () => {
    const bot = await due()
    const before = bot.chat().messages().length
    bot.clock.advance(10 * 60_000)
    bot.connector.next({ status: 429, headers: { 'Retry-After': '60' } })
    await bot.work()
    const found = await bot.store.get('tasks', 'T-2026-10001')
    if (!found) throw new Error('no task')
    const done = { ...found.doc, status: 'erledigt', endedOn: '2026-03-03', rev: 2 } as const
    await bot.store.commit(changes([put('tasks', done, found.version)]))
    bot.clock.advance(10 * 60_000)
    await bot.work()
    expect(bot.chat().messages()).toHaveLength(before)
    expect(await bot.store.outboxFigures(bot.clock.now().toISOString())).toEqual({ waiting: 0, parked: 0, refused: 0 })
  })

  it('is waited for at closing, and begins nothing afterwards', async () => {
    const bot = await due()
    bot.clock.advance(10 * 60_000)
    const gate = Promise.withResolvers<void>()
    const seen = bot.connector.requests.length
    bot.connector.next({ until: gate.promise })
    const run = bot.app.work()
    await bot.connector.arrived(seen + 1)
    let closed = false
    const closing = bot.app.close().then(() => {
      closed = true
    })
    await bot.app.work()
    expect(closed).toBe(false)
    gate.resolve()
    await Promise.all([run, closing])
    expect(bot.connector.requests).toHaveLength(seen + 1)
  })
})

describe('a port that is in use', () => {
  it('is a fault with a remedy', async () => {
    const bot = await startEchoBot(answer)
    const { port } = new URL(bot.endpoint)
    const second = createApp(readConfig({ UNAUTHENTICATED: '1', PORT: port }), {
      store: bot.store,
      turns: silentTurns,
      render: () => ({ text: '' }),
      clock: testClock('2026-03-02T08:15:00Z'),
      watch: trusting(testClock('2026-03-02T08:15:00Z')),
      logger: recordingLogger([]),
    })
    await expect(second.listen()).rejects.toMatchObject({ code: 'config', remedy: expect.stringContaining('PORT') })
  })
})

describe('several apps', () => {
  it('run beside each other without knowing of each other', async () => {
    const [a, b] = await Promise.all([startEchoBot(answer), startEchoBot(answer)])
    await Promise.all([a.chat().say('a'), b.chat(teams.max).say('b')])
    expect([a.events, b.events].map(events => events.map(event => event.person.name))).toEqual([
      ['Erika Muster'],
      ['Max Beispiel'],
    ])
  })
})
