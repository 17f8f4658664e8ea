import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type Connector, startConnector } from '../fixtures/connector.ts'
import { changes, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { known, monday, waitingRecord } from './harness.ts'

const script = fileURLToPath(new URL('crash-child.ts', import.meta.url))
const receivers = 12
const ids = Array.from({ length: receivers }, (_, n) => `r${n}`)

/** What happens to the messages of one life, in the order they arrive. It is killed while the last of them is open. */
type Life = [...('answered' | 'refused' | 'reset')[], 'unanswered' | 'lost']

/**
 * Two lives that are killed, because every attempt that is cut off counts, and there are two. However many messages the
 * first has sent when it is killed, whatever is not surely answered is due again in the second: enough for its list.
 */
const rounds: [first: Life, second: Life][] = [
  [['lost'], ['unanswered']],
  [
    ['answered', 'refused', 'unanswered'],
    ['reset', 'answered', 'refused', 'lost'],
  ],
  [['reset', 'answered', 'refused', 'answered', 'lost'], ['lost']],
]

/** One life, an hour after the one before: killed as its plan says, or without one until it has done everything. */
async function live(folder: string, life: number, connector: Connector, plan?: Life): Promise<void> {
  const now = new Date(Date.parse(monday) + life * 3_600_000).toISOString()
  const before = connector.requests.length
  connector.always(() => {
    const fate = plan?.[connector.requests.length - before - 1]
    if (!plan || fate === 'answered') return undefined
    if (fate === 'refused') return { status: 429 }
    if (fate === 'reset') return 'reset'
    // Further ones may be on their way already when the process is killed.
    return fate === 'unanswered' ? { until: new Promise(() => {}) } : 'lost'
  })
  const child = spawn(process.execPath, [script, folder, now], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  let done = false
  createInterface({ input: child.stdout }).on('line', line => {
    done ||= line === 'done'
  })
  if (plan) {
    await Promise.race([connector.arrived(before + plan.length), closed])
    child.kill('SIGKILL')
  }
  await closed
  expect(done, `life ${life} came to its end`).toBe(plan === undefined)
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

describe('a process that is killed while it sends', () => {
  it.each(rounds)('loses no message and sends none more than twice: %j, then %j', async (first, second) => {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const folder = await temporaryFolder()
    await prepare(folder, connector)
    await live(folder, 0, connector, first)
    await live(folder, 1, connector, second)
    await live(folder, 2, connector)
    await check(folder, connector)
  })
})
