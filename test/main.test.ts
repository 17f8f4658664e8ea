import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as teams from './fixtures/activities/teams.ts'
import { type Connector, startConnector } from './fixtures/connector.ts'
import { temporaryFolder } from './fixtures/store.ts'
import { canMount, cannotMount, temporaryVolume, unmount } from './fixtures/volume.ts'

const project = resolve(import.meta.dirname, '..')

interface Process {
  child: ChildProcess
  /** Everything written so far. */
  output: { stdout: string; stderr: string }
  /** Resolves with the endpoint once the process says it is ready. */
  ready: Promise<string>
  /** Resolves with the exit code, or null after a signal. */
  exited: Promise<number | null>
}

/** `node src/main.js` as `npm start` starts it, in a folder of its own. */
function startMain(folder: string, env: Record<string, string>): Process {
  const child = spawn(process.execPath, ['--expose-gc', '--max-semi-space-size=16', join(project, 'src/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      GUIDES_DIR: join(project, 'guides'),
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  const ready = Promise.withResolvers<string>()
  child.stdout?.on('data', chunk => {
    output.stdout += chunk
    const url = /"url":"([^"]+)".*"msg":"ready"/.exec(output.stdout)?.[1]
    if (url) ready.resolve(url)
  })
  child.stderr?.on('data', chunk => {
    output.stderr += chunk
  })
  const exited = once(child, 'close').then(([code]) => code as number | null)
  exited.then(() => ready.reject(new Error(`The process ended: ${output.stderr}`)))
  ready.promise.catch(() => {})
  return { child, output, ready: ready.promise, exited }
}

async function post(url: string, activity: unknown): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(activity) })).status
}

/** Erika's chat with a bot that anybody may write to. */
async function chatWith(): Promise<{ connector: Connector; say: (url: string, text: string) => Promise<number> }> {
  const connector = await startConnector()
  onTestFinished(() => connector.close())
  const erika = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl }
  let count = 0
  return { connector, say: (url, text) => post(url, teams.message({ ...erika, id: String(++count) }, text)) }
}

function codeIn({ output }: Process): string | undefined {
  return /"code":"([A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4})"/.exec(output.stdout)?.[1]
}

// A start takes seconds of both cores of a small machine, so one life shows all that can be seen in it.
describe('the process', () => {
  it('remembers what was acknowledged when it is killed, tells another code, and on SIGTERM ends with 0 after the answers are out', async () => {
    const { connector, say } = await chatWith()
    const folder = await temporaryFolder()
    const first = startMain(folder, { UNAUTHENTICATED: '1', METRICS_PORT: '0' })
    expect(await say(await first.ready, 'idee: Hunde online anmelden')).toBe(200)
    const metrics = /"metricsUrl":"([^"]+)"/.exec(first.output.stdout)?.[1] ?? ''
    expect(await (await fetch(metrics)).text()).toContain('trittstein_turns_total')
    first.child.kill('SIGKILL')
    await first.exited
    expect(codeIn(first)).toBeDefined()

    // Whatever is logged: without the code there is no coordinator.
    const second = startMain(folder, { UNAUTHENTICATED: '1', LOG_LEVEL: 'error' })
    const url = await second.ready
    const gate = Promise.withResolvers<void>()
    const [seen, sent] = [connector.requests.length, connector.messages().length]
    connector.next({ until: gate.promise })
    expect(await say(url, 'zurück')).toBe(200)
    await connector.arrived(seen + 1)
    second.child.kill('SIGTERM')
    gate.resolve()
    expect(await second.exited).toBe(0)
    expect(JSON.stringify(connector.messages().slice(sent))).toContain('Hunde online anmelden')
    // A code for the first coordinator at each start until there is one, and once where it is ready.
    expect(codeIn(second)).toBeDefined()
    expect(codeIn(second)).not.toBe(codeIn(first))
    expect(second.output.stdout.match(/"msg":"ready"/g)).toHaveLength(1)
    expect(second.output.stderr).toBe('')
  })

  it('needs no code once there is a coordinator, and ends at once on a second signal', async () => {
    const { connector, say } = await chatWith()
    const main = startMain(await temporaryFolder(), {
      UNAUTHENTICATED: '1',
      LOG_LEVEL: 'warn',
      COORDINATORS: teams.max.aadObjectId,
    })
    const url = await main.ready
    connector.next({ until: new Promise(() => {}) })
    await say(url, 'hallo')
    await connector.arrived(1)
    expect(main.output.stdout.trim().split('\n')).toHaveLength(1)
    main.child.kill('SIGINT')
    main.child.kill('SIGTERM')
    expect(await main.exited).toBe(1)
  })

  it('without a registration does not start, and says everything that is missing or wrong in .env, which the environment overrules', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, '.env'), 'TIME_ZONE=Mars/Olympus\nLOG_LEVEL=loud\n')
    const main = startMain(folder, { TIME_ZONE: 'Europe/Vienna' })
    expect(await main.exited).toBe(1)
    for (const name of ['ORGANISATION', 'PRIVACY_CONTACT', 'MicrosoftAppId'])
      expect(main.output.stderr).toContain(`${name} fehlt`)
    expect(main.output.stderr).toContain(
      'LOG_LEVEL ist keine Stufe des Protokolls. Nehmen Sie debug, info, warn oder error.',
    )
    expect(main.output.stderr).not.toContain('TIME_ZONE')
    expect(main.output.stderr).not.toMatch(/^\s+at /m)
    expect(main.output.stdout).toBe('')
  })

  it('does not start on a port that is in use', async () => {
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const main = startMain(await temporaryFolder(), { UNAUTHENTICATED: '1', PORT: String(port) })
    expect(await main.exited).toBe(1)
    expect(main.output.stderr).toMatch(
      /^Trittstein ist nicht gestartet\.\nPort \d+ auf 127\.0\.0\.1 ist belegt\.\n→ Beenden /,
    )
    expect(main.output.stderr).not.toMatch(/^\s+at /m)
  })

  async function promisesNothingOnce(vanish: (data: string) => unknown, data: string): Promise<void> {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const main = startMain(await temporaryFolder(), { UNAUTHENTICATED: '1', STORE: `json:${data}` })
    const url = await main.ready
    await vanish(data)
    const origin = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl, id: '1' }
    const answered = await post(url, teams.message(origin, 'idee: Hunde online anmelden')).catch(() => 0)
    expect(await main.exited).toBe(1)
    // It is told, or, if the process was just ending, not taken at all.
    const told = JSON.stringify(connector.messages())
    if (answered === 200) expect(told).toContain('Das hat leider nicht geklappt')
    expect(main.output.stdout).toContain('"code":"store-lost"')
    expect(main.output.stdout).toContain('was removed or exchanged')
    expect(told).not.toContain('Hunde online anmelden')
  }

  /** At once: the process might write into a folder that is being emptied. */
  async function remove(data: string): Promise<void> {
    await rename(data, `${data}-removed`)
    await rm(`${data}-removed`, { recursive: true })
  }

  // What else may become of it tells the test of the lock.
  it('notices that its folder was deleted, promises nothing, and ends with 1', async () => {
    await promisesNothingOnce(remove, join(await temporaryFolder(), 'data'))
  })

  it('notices that its volume was unmounted, promises nothing, and ends with 1', async ({ skip }) => {
    skip(!canMount(), cannotMount)
    await promisesNothingOnce(unmount, await temporaryVolume(8_192))
  })

  it('ends with 1 also if its folder has gone just before it is told to end', async () => {
    const place = await temporaryFolder()
    const main = startMain(place, { UNAUTHENTICATED: '1' })
    await main.ready
    await remove(join(place, 'data'))
    main.child.kill('SIGTERM')
    expect(await main.exited).toBe(1)
  })
})
