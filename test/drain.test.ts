import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import * as teams from './fixtures/activities/teams.ts'
import { startConnector } from './fixtures/connector.ts'
import { temporaryFolder } from './fixtures/store.ts'

const project = resolve(import.meta.dirname, '..')
/** Connections that are kept, and always busy. */
const busy = 30
/** Docker waits for so long, in milliseconds, before it kills. */
const patience = 10_000

interface Answered {
  status: number
  /** The server says that this was the last answer on this connection. */
  isLast: boolean
}

/** One connection that is kept as long as the server keeps it. Rejects if it breaks before an answer. */
class Kept {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  /** Answers so far; the last is the one with which the server ended the connection. */
  readonly answers: Answered[] = []

  async ask(url: string | URL, activity?: unknown): Promise<Answered> {
    const method = activity === undefined ? 'GET' : 'POST'
    const headers = { 'Content-Type': 'application/json' }
    const asked = request(url, { agent: this.#agent, method, headers })
    asked.end(activity === undefined ? undefined : JSON.stringify(activity))
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    response.resume()
    await once(response, 'end')
    const answered = { status: response.statusCode ?? 0, isLast: response.headers.connection === 'close' }
    this.answers.push(answered)
    return answered
  }

  close(): void {
    this.#agent.destroy()
  }
}

it('on SIGTERM the process ends kept connections with an answer each, says so first, and is gone in time', async () => {
  const connector = await startConnector()
  onTestFinished(() => connector.close())
  const child = spawn(process.execPath, [join(project, 'src/main.js')], {
    cwd: await temporaryFolder(),
    env: {
      PATH: process.env.PATH ?? '',
      GUIDES_DIR: join(project, 'guides'),
      PORT: '0',
      UNAUTHENTICATED: '1',
      COORDINATORS: teams.max.aadObjectId,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'close')
  const [ready] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const url = (JSON.parse(ready) as { url: string }).url
  const health = new URL('/readyz', url)

  let posted = 0
  const warm = Promise.withResolvers<void>()
  async function keepAsking(kept: Kept, user: teams.User): Promise<void> {
    const origin = { user, place: teams.personal(user), serviceUrl: connector.serviceUrl }
    do {
      if (++posted === 5 * busy) warm.resolve()
    } while (!(await kept.ask(url, teams.message({ ...origin, id: String(posted) }, 'hilfe'))).isLast)
  }
  const connections = Array.from({ length: busy }, () => new Kept())
  const [idle, probe] = [new Kept(), new Kept()]
  onTestFinished(() => [...connections, idle, probe].forEach(kept => void kept.close()))
  await idle.ask(health)
  // One reply hangs for good: it is given up in time.
  connector.next({ until: new Promise(() => {}) })
  const asking = connections.map((kept, n) =>
    keepAsking(kept, { ...teams.erika, id: `29:1p${n}`, aadObjectId: `p${n}`, name: `P ${n}` }),
  )
  await warm.promise

  const begun = performance.now()
  const before = connections.map(({ answers }) => answers.length)
  child.kill('SIGTERM')
  const last: Answered[] = []
  do last.push(await probe.ask(health))
  while (last.at(-1)?.status === 200)
  expect(last.at(-1)).toEqual({ status: 503, isLast: true })
  await Promise.all(asking)
  const after = connections.flatMap(({ answers }, n) => answers.slice(before[n]))

  expect(await exited).toEqual([0, null])
  expect(performance.now() - begun).toBeLessThan(patience)
  expect(after.filter(({ status }) => status !== 200)).toEqual([])
  // One more answer each, and what was on its way when the signal came.
  expect(after.filter(({ isLast }) => isLast)).toHaveLength(busy)
})
