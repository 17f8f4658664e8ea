import { chmod, chown, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../../src/ports/store/store.ts'
import { openDatabase } from '../../../src/store/postgres/database.ts'
import { Link } from '../../../src/store/postgres/link.ts'
import { systemIds } from '../../../src/system.ts'
import { startBot } from '../../fixtures/bot.ts'
import { changes, idea, person, put } from '../../fixtures/documents.ts'
import { postgresInstance, postgresStore } from '../../fixtures/postgres.ts'
import { addressOf } from '../../fixtures/postgres-address.ts'
import { type PostgresServer, startServer } from '../../fixtures/postgres-server.ts'
import { canMount, cannotMount, temporaryVolume } from '../../fixtures/volume.ts'

let folder: string
let server: PostgresServer
let made = 0

/** Durable, because it is killed. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trittstein-faults-'))
  await chmod(folder, 0o711)
  server = await startServer(join(folder, 'server'), { fsync: 'on' })
})

afterAll(async () => {
  await server.kill()
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
})

const place = (more = '') => `${server.address()}?schema=f_${++made}${more}`

async function beside(): Promise<Client> {
  const client = new Client(server.address())
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

async function eventually(check: () => void | Promise<void>): Promise<void> {
  const until = performance.now() + 30_000
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (performance.now() > until) throw error
      await wait(20)
    }
  }
}

const add = (store: Store, id: string) => store.commit(changes([put('people', person(id))], { turnId: `turn ${id}` }))

describe('a database that is not there', () => {
  test('is told at once, is honest to whoever waits, and is used again as soon as it is back', async () => {
    const log: string[] = []
    const note = (_: object, message: string) => log.push(message)
    const logger = { debug() {}, info() {}, warn: note, error: note }
    const store = await postgresStore(place(), { logger })
    await add(store, 'p1')
    expect(store.failure()).toBeUndefined()
    await server.stop()
    await eventually(() => expect(store.failure()).toContain('cannot be reached'))
    await expect(add(store, 'p2')).rejects.toMatchObject({ code: 'store-away' })
    await expect(store.catchUp()).rejects.toMatchObject({ code: 'store-away' })
    // What was known is still known: the apology comes in the person's language.
    expect((await store.get('people', 'p1'))?.doc).toEqual(person('p1'))
    await server.start()
    await eventually(() => expect(store.failure()).toBeUndefined())
    expect([await add(store, 'p1'), await add(store, 'p2')]).toEqual(['duplicate', 'committed'])
    expect(log).toEqual(['The database does not serve; it is tried again', 'The database serves again'])
  })

  test('does not let a bot start, and says why', async () => {
    await expect(postgresStore('postgres://127.0.0.1:1/trittstein')).rejects.toMatchObject({
      code: 'store-away',
      message: 'The database postgres://127.0.0.1:1/trittstein cannot be reached (ECONNREFUSED).',
    })
  })
})

test('a bot whose database is away says so to people and to the balancer, and goes on by itself', async () => {
  const { store, memory } = await postgresInstance(place())
  const bot = await startBot({ store, memory, ids: systemIds })
  const ready = async () => (await fetch(new URL('/readyz', bot.endpoint))).status
  const chat = bot.chat()
  await chat.install()
  await chat.say('idee: Termine online')
  expect([await ready(), chat.read().includes('Welches Problem')]).toEqual([200, true])
  await server.stop()
  await eventually(async () => expect(await ready()).toBe(503))
  expect((await chat.say('Es dauert zu lange')).status, 'Teams does not repeat it for ever').toBe(200)
  expect(chat.read()).toContain('Das hat leider nicht geklappt')
  await server.start()
  await eventually(async () => expect(await ready()).toBe(200))
  await chat.say('Es dauert zu lange')
  expect(chat.read()).toContain('Welches Ziel')
  const failed = bot.log.filter(({ message }) => message === 'A turn failed')
  expect(failed.map(({ fields }) => fields)).toEqual([
    expect.objectContaining({ code: 'store-away', remedy: expect.stringContaining('lets this machine in') }),
  ])
})

test.each(['stop', 'kill'] as const)(
  'a server that is restarted under load (%s) costs no turn, and none is there twice',
  async how => {
    const address = place()
    const stores = [await postgresStore(address), await postgresStore(address)]
    let isOver = false
    onTestFinished(() => {
      isOver = true
    })
    const done = new Map<string, string>()
    const worker = async (store: Store, name: string) => {
      for (let n = 0; !isOver; n++) {
        const id = `${name}${n}`
        // Teams delivers again what was not answered.
        for (;;) {
          const result = await add(store, id).catch(({ code }) => code as string)
          if (result !== 'store-away') {
            done.set(id, result)
            break
          }
        }
      }
    }
    const workers = ['a', 'b', 'c', 'd'].map((name, at) => worker(stores[at % 2] as Store, name))
    await eventually(() => expect(done.size).toBeGreaterThan(20))
    await server[how]()
    await server.start()
    const before = done.size
    await eventually(() => expect(done.size).toBeGreaterThan(before + 20))
    isOver = true
    await Promise.all(workers)
    expect(new Set(done.values()).size).toBeLessThanOrEqual(2)
    for (const store of stores) {
      await store.catchUp()
      expect((await store.people({ limit: 1 })).total).toBe(done.size)
    }
  },
)

test('connections that are cut off are made anew, and nobody notices', async () => {
  const store = await postgresStore(place())
  const client = await beside()
  for (let n = 0; n < 5; n++) {
    const commits = [1, 2, 3].map(each => add(store, `p${n}-${each}`))
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND application_name = 'trittstein'`)
    expect(await Promise.all(commits)).toEqual(['committed', 'committed', 'committed'])
  }
})

test('the connection that listens is made anew also if it is lost while it is asked, and nobody tells of it', async () => {
  const address = addressOf(place())
  const log: string[] = []
  const note = (_: object, message: string) => log.push(message)
  const database = openDatabase(address)
  const link = new Link({
    database,
    logger: { debug() {}, info() {}, warn: note, error: note },
    onNews() {},
    onMemory() {},
    onReturn: async () => {},
  })
  onTestFinished(async () => {
    await link.close()
    await database.close()
  })
  await database.query('CREATE SCHEMA $schema')
  await database.query('CREATE TABLE $schema.head (seq bigint)')
  await link.listen()
  const asked = link.ask('SELECT pg_sleep(60)').catch(error => error.code)
  const client = await beside()
  await eventually(async () => {
    const { rows } = await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query LIKE 'SELECT pg_sleep(60)%' AND state = 'active' AND pid <> pg_backend_pid()`)
    expect(rows).toHaveLength(1)
  })
  expect(await asked).toBe('57P01')
  await eventually(() => expect(log.at(-1)).toBe('The database serves again'))
  expect((await link.ask('SELECT 1 AS one')).rows).toEqual([{ one: '1' }])
})

test('a commit whose answer was lost on its way is neither lost nor made twice', async () => {
  const proxy = await cutting(server.port)
  const address = `postgres://postgres@127.0.0.1:${proxy.port}/postgres?schema=f_${++made}&connections=1`
  const store = await postgresStore(address)
  await add(store, 'p1')
  proxy.cutAfterNext('commit')
  expect(await add(store, 'p2')).toBe('committed')
  expect(proxy.cuts).toBe(1)
  proxy.cutAfterNext('commit')
  const version = (await store.get('people', 'p2'))?.version ?? 0
  expect(await store.commit(changes([put('people', person('p2', 'Max'), version)]))).toBe('committed')
  expect(proxy.cuts).toBe(2)
  const { rows } = await (await beside()).query(`SELECT seq FROM ${addressOf(address).schema}.head`)
  expect(Number(rows[0].seq)).toBe(3)
})

test('a statement that takes too long is given up in the server: nothing is written, and others go on', async () => {
  const address = place('&statement_timeout=300')
  const store = await postgresStore(address)
  await add(store, 'p1')
  const client = await beside()
  await client.query('BEGIN')
  await client.query(`SELECT FROM ${addressOf(address).schema}.head FOR UPDATE`)
  await expect(add(store, 'p2')).rejects.toMatchObject({
    code: 'store-away',
    message: expect.stringMatching(/took too long \(57014\)\. Nothing was written\.$/),
  })
  expect(store.failure(), 'one that is slow is there').toBeUndefined()
  expect((await store.get('people', 'p1'))?.doc).toEqual(person('p1'))
  await client.query('ROLLBACK')
  expect(await add(store, 'p2')).toBe('committed')
})

test('a full disk of the server refuses what has no room, and costs nothing that was acknowledged', async ({
  skip,
}) => {
  skip(!canMount(), cannotMount)
  const volume = await temporaryVolume(160 * 1_024)
  await chmod(volume, 0o711)
  const small = await startServer(join(volume, 'server'), { max_wal_size: '32MB', wal_recycle: 'off' })
  onTestFinished(() => small.kill())
  const store = await postgresStore(small.address())
  const large = (id: string) =>
    changes([put('ideas', idea(id, { title: Array.from({ length: 3_000 }, () => Math.random()).join() }))], {
      turnId: id,
    })
  await store.commit(large('before'))
  const { bavail, bsize } = await statfs(volume)
  const ballast = join(volume, 'ballast')
  await writeFile(ballast, Buffer.alloc(bavail * bsize - 2 * 1_024 * 1_024))
  await chown(ballast, 0, 0)
  const acknowledged = ['before']
  const refused = await (async () => {
    for (let n = 0; ; n++) {
      await store.commit(large(`i${n}`))
      acknowledged.push(`i${n}`)
    }
  })().catch(fault => fault)
  expect(refused).toMatchObject({ code: 'store-away' })
  await eventually(() => expect(store.failure()).toBeDefined())
  await rm(ballast)
  // If there was no room for its own log it has ended, and somebody starts it again.
  await eventually(async () => {
    if (store.failure() !== undefined) await small.start().catch(() => {})
    expect(store.failure()).toBeUndefined()
  })
  for (const id of acknowledged) expect(await store.commit(large(id))).toBe('duplicate')
  expect(await store.commit(large('after'))).toBe('committed')
  await store.close()
})

describe('a database that is set up wrong', () => {
  test('is told with what to do', async () => {
    const client = await beside()
    await client.query(`CREATE DATABASE ascii TEMPLATE template0 ENCODING SQL_ASCII LOCALE_PROVIDER libc LOCALE 'C'`)
    await client.query('CREATE ROLE weak LOGIN')
    const openAt = (path: string) => postgresStore(`postgres://${path}`)
    const at = `127.0.0.1:${server.port}`
    await expect(openAt(`postgres@${at}/ascii`)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('is encoded in SQL_ASCII, not in UTF8'),
    })
    await expect(openAt(`postgres@${at}/nowhere`)).rejects.toMatchObject({
      code: 'config',
      remedy: expect.stringContaining('CREATE DATABASE trittstein TEMPLATE template0 ENCODING UTF8'),
    })
    await expect(openAt(`nobody@${at}/postgres`)).rejects.toMatchObject({
      code: 'config',
      remedy: expect.stringContaining('Check user and password'),
    })
    await expect(openAt(`weak@${at}/postgres?schema=weak`)).rejects.toMatchObject({
      code: 'config',
      remedy: expect.stringContaining('right to create a schema'),
    })
    await expect(openAt(`postgres@${at}/postgres?sslmode=require`)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('offers no encrypted connection'),
    })
  })
})

/** A way to the server that can be cut: after a statement has reached it, and before its answer comes back. */
async function cutting(port: number): Promise<{ port: number; cuts: number; cutAfterNext(word: string): void }> {
  let word: string | undefined
  const sockets = new Set<Socket>()
  const way = createServer(client => {
    const there = connect(port, '127.0.0.1')
    let isCut = false
    for (const socket of [client, there]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.on('data', data => {
      if (word !== undefined && data.includes(word)) {
        isCut = true
        word = undefined
      }
      there.write(data)
    })
    there.on('data', data => {
      if (!isCut) return void client.write(data)
      result.cuts++
      isCut = false
      client.destroy()
    })
    client.on('close', () => there.destroy())
    there.on('close', () => client.destroy())
  })
  await new Promise<void>(resolve => way.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    way.close()
  })
  const address = way.address()
  const result = {
    port: typeof address === 'object' && address ? address.port : 0,
    cuts: 0,
    cutAfterNext(next: string) {
      word = next
    },
  }
  return result
}
