import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const script = fileURLToPath(new URL('steps-child.ts', import.meta.url))
const NODE_COMPILE_CACHE = join(tmpdir(), 'trittstein-compile-cache')

/** What a life told before it died at a step, or ended by itself. */
async function live(folder: string, life: string, step: number): Promise<{ died: boolean; told: string[] }> {
  const env = { ...process.env, NODE_COMPILE_CACHE }
  const child = spawn(process.execPath, [script, folder, life, String(step)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect([code, signal], 'it was killed, or ended in order').toEqual(signal === null ? [0, null] : [null, 'SIGKILL'])
  return { died: signal !== null, told: output.split('\n').filter(Boolean) }
}

/** How many steps of the disk a life takes up to the end of opening, of committing and of compacting. */
async function stepsOf(folder: string): Promise<{ opened: number; committed: number; compacted: number }> {
  const { told } = await live(folder, crypto.randomUUID(), 0)
  const [opened = 0, committed = 0, compacted = 0] = told.at(-1)?.split(' ').slice(1).map(Number) ?? []
  return { opened, committed, compacted }
}

async function expectAll(folder: string, told: string[], step: number): Promise<void> {
  const store = await temporaryStore({ folder })
  for (const line of told) {
    if (!line.startsWith('+')) continue
    const id = line.slice(1)
    const found = [await store.get('people', id), await store.get('ideas', id), (await store.seen(id)) || undefined]
    expect([step, id, ...found]).not.toContain(undefined)
  }
  await store.close()
}

/** A life that dies at a step of what `before` left, and a second one that goes on: everything is kept. */
async function dieAt(step: number, before: (folder: string) => Promise<string[]>): Promise<void> {
  const folder = await temporaryFolder()
  const told = await before(folder)
  const first = await live(folder, 'first', step)
  expect([step, first.died]).toEqual([step, true])
  const second = await live(folder, 'second', 0)
  await expectAll(folder, [...told, ...first.told, ...second.told], step)
}

/** At every n-th step of these, by turns on both cores of a small machine. */
async function dieAtEach(from: number, to: number, n: number, before = async (_: string): Promise<string[]> => []) {
  const steps = Array.from({ length: Math.ceil((to - from) / n) }, (_, index) => from + 1 + index * n)
  const lane = async () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) await dieAt(step, before)
  }
  await Promise.all([lane(), lane()])
}

test('a process may die at any step of its first start, of a commit and of a compaction', {
  timeout: 180_000,
}, async () => {
  const { opened, committed, compacted } = await stepsOf(await temporaryFolder())
  expect([opened > 100, committed > opened, compacted > committed + 30]).toEqual([true, true, true])
  await dieAtEach(0, opened, 19)
  await dieAtEach(opened, committed, 3)
  await dieAtEach(committed, compacted, 5)
})

test('a process may die at any step of opening what one left that died while compacting', {
  timeout: 180_000,
}, async () => {
  const folder = await temporaryFolder()
  await live(folder, 'left', 0)
  const { committed } = await stepsOf(folder)
  async function before(folder: string): Promise<string[]> {
    const left = await live(folder, 'left', 0)
    const cut = await live(folder, 'cut', committed + 15)
    expect(cut.died).toBe(true)
    return [...left.told, ...cut.told]
  }
  await before(folder)
  const { opened } = await stepsOf(folder)
  expect(opened).toBeGreaterThan(8)
  await dieAtEach(0, opened, 3, before)
})
