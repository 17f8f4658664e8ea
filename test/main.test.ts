import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as teams from './fixtures/activities/teams.ts'
import { startConnector } from './fixtures/connector.ts'
import { temporaryFolder } from './fixtures/store.ts'
import { canMount, temporaryVolume, unmount } from './fixtures/volume.ts'

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

/** `node src/main.ts` as an operator starts it, in a folder of its own. */
const cache = join(tmpdir(), 'trittstein-compile-cache')

function startMain(folder: string, env: Record<string, string>): Process {
  const child = spawn(process.execPath, [join(project, 'src/main.ts')], {
    cwd: folder,
    // Nine starts in a row: what one has compiled, the next need not.
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: cache,
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

describe('the process', () => {
  it('says once where it is ready, answers, and on SIGTERM ends with 0 after the answers are out', async () => {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const main = startMain(await temporaryFolder(), {
      UNAUTHENTICATED: '1',
      LOG_LEVEL: 'warn',
      COORDINATORS: teams.max.aadObjectId,
    })
    const url = await main.ready
    const gate = Promise.withResolvers<void>()
    connector.next({ until: gate.promise })
    const origin = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl, id: '1' }
    expect(await post(url, teams.message(origin, 'hallo'))).toBe(200)
    await connector.arrived(1)
    main.child.kill('SIGTERM')
    gate.resolve()
    expect(await main.exited).toBe(0)
    expect(connector.messages()).toHaveLength(1)
    expect(main.output.stdout.trim().split('\n')).toHaveLength(1)
    expect(main.output.stderr).toBe('')
  })

  it('ends at once on a second signal', async () => {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const main = startMain(await temporaryFolder(), { UNAUTHENTICATED: '1' })
    const url = await main.ready
    connector.next({ until: new Promise(() => {}) })
    const origin = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl, id: '1' }
    await post(url, teams.message(origin, 'hallo'))
    await connector.arrived(1)
    main.child.kill('SIGINT')
    main.child.kill('SIGTERM')
    expect(await main.exited).toBe(1)
  })

  it('remembers what was acknowledged when it is killed', async () => {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const folder = await temporaryFolder()
    const origin = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl, id: '1' }
    const first = startMain(folder, { UNAUTHENTICATED: '1' })
    await post(await first.ready, teams.message(origin, 'idee: Hunde online anmelden'))
    first.child.kill('SIGKILL')
    await first.exited
    const second = startMain(folder, { UNAUTHENTICATED: '1' })
    const seen = connector.requests.length
    await post(await second.ready, teams.message({ ...origin, id: '2' }, 'zurück'))
    await connector.arrived(seen + 1)
    second.child.kill('SIGTERM')
    expect(await second.exited).toBe(0)
    expect(JSON.stringify(connector.messages())).toContain('Hunde online anmelden')
  })

  it('tells a code for the first coordinator at each start until there is one', async () => {
    const folder = await temporaryFolder()
    const codes: (string | undefined)[] = []
    for (let n = 0; n < 2; n++) {
      const main = startMain(folder, { UNAUTHENTICATED: '1', LOG_LEVEL: 'warn' })
      await main.ready
      main.child.kill('SIGTERM')
      expect(await main.exited).toBe(0)
      codes.push(/"code":"([A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4})"/.exec(main.output.stdout)?.[1])
    }
    expect(new Set(codes).size).toBe(2)
    expect(codes).not.toContain(undefined)
  })

  it('serves metrics where it is told to', async () => {
    const main = startMain(await temporaryFolder(), { UNAUTHENTICATED: '1', METRICS_PORT: '0' })
    await main.ready
    const url = /"metricsUrl":"([^"]+)"/.exec(main.output.stdout)?.[1] ?? ''
    expect(await (await fetch(url)).text()).toContain('trittstein_turns_total')
    main.child.kill('SIGTERM')
    expect(await main.exited).toBe(0)
  })

  it('reads .env, but the environment wins', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, '.env'), 'UNAUTHENTICATED=1\nTIME_ZONE=Mars/Olympus\nLOG_LEVEL=loud\n')
    const main = startMain(folder, { TIME_ZONE: 'Europe/Vienna' })
    expect(await main.exited).toBe(1)
    expect(main.output.stderr).toContain('LOG_LEVEL is not')
    expect(main.output.stderr).not.toContain('TIME_ZONE')
  })

  it('without a registration does not start, and says everything that is missing', async () => {
    const main = startMain(await temporaryFolder(), {})
    expect(await main.exited).toBe(1)
    for (const name of ['ORGANISATION', 'PRIVACY_CONTACT', 'MicrosoftAppId'])
      expect(main.output.stderr).toContain(`${name} is missing`)
    expect(main.output.stderr).not.toMatch(/^\s+at /m)
    expect(main.output.stdout).toBe('')
  })

  it('does not start on a port that is in use', async () => {
    const first = startMain(await temporaryFolder(), { UNAUTHENTICATED: '1' })
    const { port } = new URL(await first.ready)
    const second = startMain(await temporaryFolder(), { UNAUTHENTICATED: '1', PORT: port })
    expect(await second.exited).toBe(1)
    expect(second.output.stderr).toMatch(/in use\.\n→ /)
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

  it.each([
    ['deleted', (data: string) => rm(data, { recursive: true })],
    ['renamed', (data: string) => rename(data, `${data}-elsewhere`)],
  ])('notices that its folder was %s, promises nothing, and ends with 1', async (_, vanish) => {
    await promisesNothingOnce(vanish, join(await temporaryFolder(), 'data'))
  })

  it.skipIf(!canMount())('notices that its volume was unmounted, promises nothing, and ends with 1', async () => {
    await promisesNothingOnce(unmount, await temporaryVolume(8_192))
  })

  it('ends with 1 also if its folder has gone just before it is told to end', async () => {
    const place = await temporaryFolder()
    const main = startMain(place, { UNAUTHENTICATED: '1' })
    await main.ready
    await rm(join(place, 'data'), { recursive: true })
    main.child.kill('SIGTERM')
    expect(await main.exited).toBe(1)
  })

  it('does not start where it cannot store anything', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'data'), 'a file, no folder')
    const main = startMain(folder, { UNAUTHENTICATED: '1' })
    expect(await main.exited).toBe(1)
    expect(main.output.stderr).toContain('→ ')
    expect(main.output.stderr).not.toMatch(/^\s+at /m)
  })
})
