import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Connector, startConnector } from '../fixtures/connector.ts'
import { changes, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { known, monday, waitingRecord } from './harness.ts'

const script = fileURLToPath(new URL('crash-child.ts', import.meta.url))
/** What one life has compiled, the next need not. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'trittstein-compile-cache')
const receivers = 12
/** Both cores of a small machine. */
const lanes = 2
const rounds = 4
/** Lives of a round that are killed, and those after them: every attempt that is cut off counts, and there are two. */
const killed = 3
const lives = 5

const ids = Array.from({ length: receivers }, (_, n) => `r${n}`)

/**
 * One life, an hour after the one before. Killed once it is about to send, if it is not done by then.
 * @returns true if it came to its end
 */
async function live(folder: string, life: number, connector: Connector, maySurvive: boolean): Promise<boolean> {
  const now = new Date(Date.parse(monday) + life * 3_600_000).toISOString()
  const child = spawn(process.execPath, [script, folder, now], {
    env: { ...process.env, NODE_COMPILE_CACHE },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  let done = false
  createInterface({ input: child.stdout }).on('line', line => {
    done ||= line === 'done'
  })
  if (!maySurvive) {
    const upTo = connector.requests.length + 1 + Math.floor(Math.random() * 5)
    await Promise.race([connector.arrived(upTo), closed])
    child.kill('SIGKILL')
  }
  await closed
  return done
}

/** @returns how many lives were cut off in the middle */
async function round(): Promise<number> {
  const connector = await startConnector()
  onTestFinished(() => connector.close())
  const folder = await temporaryFolder()
  await prepare(folder, connector)
  // Some attempts are answered at once, some hang after the message was delivered, some are refused, at random.
  connector.always(() => {
    const chance = Math.random()
    if (chance < 0.4) return { until: new Promise(() => {}) }
    return chance < 0.5 ? { status: 429 } : undefined
  })
  let life = 0
  let cutOff = 0
  for (; life < killed; life++) cutOff += (await live(folder, life, connector, false)) ? 0 : 1
  connector.always(undefined)
  for (; life < lives; life++) expect(await live(folder, life, connector, true)).toBe(true)
  await check(folder, connector)
  return cutOff
}

async function prepare(folder: string, connector: Connector): Promise<void> {
  const store = await temporaryStore({ folder })
  for (const [n, id] of ids.entries()) {
    const user = { ...teams.erika, aadObjectId: `p${n}`, id: `29:1p${n}-long-enough` }
    const list = [put('people', known(user, connector.serviceUrl)), waitingRecord(id, { to: user.aadObjectId })]
    await store.commit(changes(list))
  }
  await store.close()
}

/** Every message arrived once or twice; whatever did not surely arrive is still there, parked as uncertain. */
async function check(folder: string, connector: Connector): Promise<void> {
  const store = await temporaryStore({ folder })
  const left = new Map<string, OutboxRecord>()
  for (const { doc } of (await store.outboxParked({ limit: 100 })).items) left.set(doc.id, doc)
  expect((await store.outboxFigures('2027-01-01T00:00:00.000Z')).waiting).toBe(0)
  for (const id of ids) {
    const arrived = connector.messages().filter(({ text }) => text === id).length
    expect(arrived, `${id} arrived`).toBeLessThanOrEqual(2)
    if (left.has(id)) expect(left.get(id)?.parked?.why).toBe('uncertain')
    else expect(arrived, `${id} is settled`).toBeGreaterThanOrEqual(1)
  }
  await store.close()
}

test('no message is lost, and none arrives more than twice, however often the process is killed while sending', {
  timeout: 120_000,
}, async () => {
  let cutOff = 0
  async function lane(): Promise<void> {
    for (let n = 0; n < rounds / lanes; n++) cutOff += await round()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  expect(cutOff).toBeGreaterThan(rounds)
})
