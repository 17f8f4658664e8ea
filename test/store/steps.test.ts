import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodeDisk } from '../../src/store/lowdb/disk.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { live } from './life.ts'
import { steppingDisk } from './stepping-disk.ts'

const script = fileURLToPath(new URL('steps-child.ts', import.meta.url))

/** A life of a process of its own that dies at a step. Resolves with what was acknowledged before. */
async function die(folder: string, life: string, step: number): Promise<string[]> {
  const child = spawn(process.execPath, [script, folder, life, String(step)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect([step, code, signal], 'it was killed and did not end in order').toEqual([step, null, 'SIGKILL'])
  return output.split('\n').filter(Boolean)
}

/** A life that dies of nothing. Resolves with what was acknowledged. */
async function goOn(folder: string, life: string): Promise<string[]> {
  const told: string[] = []
  await live(folder, life, { disk: nodeDisk, tell: id => told.push(id) })
  return told
}

/** How many steps of the disk a life takes up to the end of opening, of committing and of compacting. */
async function stepsOf(folder: string): Promise<{ opened: number; committed: number; compacted: number }> {
  const { disk, steps } = steppingDisk(() => {})
  const marks: number[] = []
  await live(folder, 'counted', { disk, tell: () => {}, mark: () => marks.push(steps()) })
  const [opened = 0, committed = 0, compacted = 0] = marks
  return { opened, committed, compacted }
}

async function expectAll(folder: string, told: string[], step: number): Promise<void> {
  const store = await temporaryStore({ folder })
  for (const id of told) {
    const found = [await store.get('people', id), await store.get('ideas', id), (await store.seen(id)) || undefined]
    expect([step, id, ...found]).not.toContain(undefined)
  }
  await store.close()
}

/** What somebody left in a folder, and what was acknowledged of it. */
interface Left {
  folder: string
  told: string[]
}

/** A process dies at a step of what is left, and another life goes on: everything is kept. */
async function dieAt(step: number, left: Left): Promise<void> {
  const folder = await temporaryFolder()
  await cp(left.folder, folder, { recursive: true })
  const first = await die(folder, 'first', step)
  const second = await goOn(folder, 'second')
  await expectAll(folder, [...left.told, ...first, ...second], step)
}

/** At every n-th step of these, by turns on both cores of a small machine. */
async function dieAtEach(from: number, to: number, n: number, left: Left): Promise<void> {
  const steps = Array.from({ length: Math.ceil((to - from) / n) }, (_, index) => from + 1 + index * n)
  const lane = async () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) await dieAt(step, left)
  }
  await Promise.all([lane(), lane()])
}

test('a process may die at any step of its first start, of a commit and of a compaction', {
  timeout: 180_000,
}, async () => {
  const nothing = { folder: await temporaryFolder(), told: [] }
  const { opened, committed, compacted } = await stepsOf(await temporaryFolder())
  expect([opened > 100, committed > opened, compacted > committed + 30]).toEqual([true, true, true])
  await dieAtEach(0, opened, 19, nothing)
  await dieAtEach(opened, committed, 3, nothing)
  await dieAtEach(committed, compacted, 5, nothing)
})

test('a process may die at any step of opening what one left that died while compacting', {
  timeout: 180_000,
}, async () => {
  const folder = await temporaryFolder()
  const told = await goOn(folder, 'left')
  const counted = await temporaryFolder()
  await cp(folder, counted, { recursive: true })
  const { committed } = await stepsOf(counted)
  const left = { folder, told: [...told, ...(await die(folder, 'cut', committed + 15))] }
  const opening = await temporaryFolder()
  await cp(folder, opening, { recursive: true })
  const { opened } = await stepsOf(opening)
  expect(opened).toBeGreaterThan(8)
  await dieAtEach(0, opened, 3, left)
})
