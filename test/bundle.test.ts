import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { strFromU8 } from 'fflate'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { bundle } from '../src/bundle.js'
import { entry, project } from '../src/bundled.js'
import type { Draft } from '../src/paper/file.ts'
import * as teams from './fixtures/activities/teams.ts'
import { startConnector } from './fixtures/connector.ts'
import { temporaryFolder } from './fixtures/store.ts'

// As deep as the bundle of an install: packages that are not in it are found from there.
const folder = join(project, 'node_modules/.cache/bundle-of-test')
beforeAll(() => bundle(folder))

describe('the bundle', () => {
  it('is begun with as long as what it was made from is as it was then', async () => {
    expect(entry(folder)).toBe(join(folder, 'run.js'))
    expect(entry(await temporaryFolder())).toBeUndefined()
    const other = await temporaryFolder()
    const stamps = JSON.parse(await readFile(join(folder, 'made-from.json'), 'utf8'))
    const saying = async (each: object) => {
      await writeFile(join(other, 'made-from.json'), JSON.stringify(each))
      return entry(other)
    }
    expect(await saying(stamps)).toBe(join(other, 'run.js'))
    for (const path of ['src/turn/handle.ts', 'locales/de.json', 'node_modules/.package-lock.json']) {
      expect(stamps[path]).toBeDefined()
      expect(await saying({ ...stamps, [path]: '1 1' })).toBeUndefined()
    }
    expect(await saying({ ...stamps, 'src/gone.ts': '1 1' })).toBeUndefined()
  })

  it('is kept in memory with one byte a letter', async () => {
    const files = (await readdir(folder)).filter(name => name.endsWith('.js'))
    expect(files).toContain('run.js')
    for (const name of files) expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/[^\0-\x7f]/)
  })

  it('loads nothing of Node for which there is no use', async () => {
    // findings/node-http-imported-loads-undici.sh
    const files = (await readdir(folder)).filter(name => name.endsWith('.js'))
    for (const name of files) expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/from *"node:http"/)
  })

  it('is a bot that gives back, before it is ready, what only a start needs, and answers', async () => {
    const connector = await startConnector()
    onTestFinished(() => connector.close())
    const [, url = ''] = await started(
      ['--expose-gc', '--max-semi-space-size=16', '--trace-gc'],
      /Mark-Compact \(reduce\).* testing;.*"url":"([^"]+)".*"msg":"ready"/s,
    )
    const erika = { user: teams.erika, place: teams.personal(teams.erika), serviceUrl: connector.serviceUrl }
    const body = JSON.stringify(teams.message({ ...erika, id: '1' }, 'hallo'))
    const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    expect(answer.status).toBe(200)
    await connector.arrived(1)
    expect(JSON.stringify(connector.messages()[0]?.card)).toContain('Guten Tag, Erika Muster!')
  })

  it('makes files in a thread', async () => {
    const thread = new Worker(join(folder, 'file-thread.js'))
    const blocks = [{ is: 'heading', level: 1, text: [{ text: 'Übersicht' }] }]
    const of = { title: 'Agenda', language: 'de', creator: 'Musterhausen', contents: false, blocks }
    thread.postMessage({ path: [], value: { as: 'html', of } as unknown as Draft })
    thread.postMessage('all')
    const [made] = (await once(thread, 'message')) as [string | Uint8Array]
    expect(typeof made === 'string' ? made : strFromU8(made)).toContain('Übersicht')
  })
})

/** As main.js does it; answers with what the process has written, as soon as it holds something. */
async function started(flags: string[], until: RegExp): Promise<RegExpExecArray> {
  const program = `const { run } = await import(${JSON.stringify(join(folder, 'run.js'))}); await run(process.env, '')`
  const child = spawn(process.execPath, [...flags, '--input-type=module', '-e', program], {
    cwd: await temporaryFolder(),
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
      GUIDES_DIR: join(project, 'guides'),
      PORT: '0',
      UNAUTHENTICATED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let written = ''
  for await (const chunk of child.stdout) {
    written += chunk
    const found = until.exec(written)
    if (found) return found
  }
  throw new Error(`The bot ended: ${written}`)
}
