import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Fault } from '../../src/errors.ts'
import type { Logger } from '../../src/ports/logger.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { type Disk, nodeDisk } from '../../src/store/lowdb/disk.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { changes, idea, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { steppingDisk } from './stepping-disk.ts'

/** Nobody gives a sign of life during a test, and nobody waits for one. */
const lockTiming = { beat: 60_000, patience: 0 }

const clock = { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 }
const logger: Logger = { debug() {}, info() {}, warn() {}, error() {} }

/** Lets the holder look like one of another machine, of whom nothing is known. */
async function disown(folder: string): Promise<void> {
  const [name] = (await readdir(folder)).filter(each => each.endsWith('.lock'))
  const path = `${folder}/${name}`
  const holder = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...holder, life: { world: 'elsewhere', start: '1' } }))
}

/** Commits and compacts until the store says no. What it acknowledged. */
async function work(store: Store): Promise<string[]> {
  const acknowledged: string[] = []
  try {
    for (const id of ['a', 'b', 'c']) {
      await store.commit(changes([put('people', person(id)), put('ideas', idea(id))]))
      acknowledged.push(id)
      if (id === 'b') await store.compact()
    }
  } catch (error) {
    if ((error as Fault).code === 'store-lost') expect((error as Fault).message).toContain('was taken over by')
  }
  return acknowledged
}

/** True if the k-th step was reached. */
async function takeOverAt(k: number): Promise<boolean> {
  const folder = await temporaryFolder()
  let began = 0
  let second: Store | undefined
  const { disk, steps } = steppingDisk(async step => {
    if (step !== k) return
    await disown(folder)
    second = await temporaryStore({ folder, lockTiming })
    await second.commit(changes([put('people', person('second'))]))
    await second.compact()
  })
  const first = await openLowdbStore({ folder, clock, logger, lockTiming, disk }).catch(() => undefined)
  began = steps()
  const acknowledged = first ? await work(first) : []
  const isReached = steps() >= k
  const isLast = steps() === k
  // Whoever has lost the folder acknowledges nothing more, and what was acknowledged at the last moment is kept.
  if (isReached && first)
    await expect(first.commit(changes([put('people', person('late'))]))).rejects.toMatchObject({ code: 'store-lost' })
  if (isReached) await second?.commit(changes([put('people', person('third'))]))
  // Neither may take anything from the other by closing.
  await first?.close().catch(() => {})
  await second?.close()
  const store = await temporaryStore({ folder })
  const expected = [...acknowledged, ...(isReached && k > began ? ['second', 'third'] : [])]
  for (const id of expected) expect([k, id, await store.get('people', id)]).not.toContain(undefined)
  for (const id of acknowledged) expect([k, id, await store.get('ideas', id)]).not.toContain(undefined)
  if (isReached && first && !isLast) expect([k, acknowledged]).not.toEqual([k, ['a', 'b', 'c']])
  await store.close()
  return isReached
}

test('at whichever moment a folder is taken over, nothing that either acknowledged is lost', {
  timeout: 120_000,
}, async () => {
  const atOnce = 10
  let moments = 0
  for (let more = atOnce; more === atOnce; moments += more) {
    const reached = await Promise.all(Array.from({ length: atOnce }, (_, n) => takeOverAt(moments + n + 1)))
    more = reached.filter(Boolean).length
  }
  expect(moments).toBeGreaterThan(100)
})

test('whatever the disk says to somebody who lost the folder just then, they are told that they lost it', async () => {
  const folder = await temporaryFolder()
  let isBusy = false
  let second: Store | undefined
  const disk: Disk = {
    ...nodeDisk,
    async rename(from, to) {
      if (!isBusy) return nodeDisk.rename(from, to)
      isBusy = false
      await disown(folder)
      second = await temporaryStore({ folder, lockTiming })
      // As if the draft had been removed by whoever has the folder now.
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    },
  }
  const first = await openLowdbStore({ folder, clock, logger, lockTiming, disk })
  await first.commit(changes([put('people', person('a'))]))
  isBusy = true
  await expect(first.compact()).rejects.toThrow()
  expect(second).toBeDefined()
  await expect(first.commit(changes([put('people', person('late'))]))).rejects.toMatchObject({ code: 'store-lost' })
  expect(first.failure()).toContain('was taken over by')
  await first.close().catch(() => {})
  await second?.close()
})
