import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Clock } from '../../src/ports/clock.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { ownHolder } from '../../src/store/lowdb/holder.ts'
import { type Lock, takeLock } from '../../src/store/lowdb/lock.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const clock: Clock = { now: () => new Date('2026-03-02T08:15:00.000Z') }
/** Somebody without signs of life is replaced after 60 ms. */
const timing = { beat: 20, patience: 3 }

function recording(): Logger & { warnings: string[] } {
  const warnings: string[] = []
  return { warnings, debug() {}, info() {}, error() {}, warn: (_, message) => warnings.push(message) }
}

const waiting = 'waiting for a sign of life of whoever has the store lock'
const took = 'took over the store lock of a process that has ended'

/** Released after the test. */
async function take(folder: string, logger = recording(), how = timing): Promise<Lock> {
  const lock = await takeLock(folder, clock, logger, how)
  onTestFinished(() => lock.release())
  return lock
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

async function folderLockedBy(holder: object | string, name = 'store-1.lock'): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(`${folder}/${name}`, typeof holder === 'string' ? holder : JSON.stringify(holder))
  return folder
}

/** Somebody of another machine, or of another container with the same host name. */
async function stranger(): Promise<object> {
  const own = ownHolder(new Date(0))
  return { ...own, life: { world: 'another-boot/pid:[4711]', start: '815' }, beat: 7 }
}

test('names its holder, and leaves nothing but the lock', async () => {
  const folder = await temporaryFolder()
  await take(folder)
  expect(await readdir(folder)).toEqual(['store-1.lock'])
  const holder = JSON.parse(await readFile(`${folder}/store-1.lock`, 'utf8'))
  expect(holder).toMatchObject({ pid: process.pid, host: hostname(), started: '2026-03-02T08:15:00.000Z' })
})

test('a folder in use is refused at once with the holder, even within one process, and nobody is told to delete anything', async () => {
  const folder = await temporaryFolder()
  const lock = await take(folder)
  const logger = recording()
  const refused = take(folder, logger)
  await expect(refused).rejects.toMatchObject({
    code: 'store-locked',
    message: `The store is in use: ${folder}/store-1.lock belongs to process ${process.pid} on host "${hostname()}", started 2026-03-02T08:15:00.000Z.`,
    remedy: expect.not.stringContaining('delete'),
  })
  expect(logger.warnings).toEqual([])
  await lock.check()
})

test('a released folder is free', async () => {
  const folder = await temporaryFolder()
  await (await take(folder)).release()
  expect(await readdir(folder)).toEqual([])
  await take(folder)
})

test('the lock of a process that has certainly ended is taken over at once, and told', async () => {
  const own = ownHolder(new Date(0))
  const folder = await folderLockedBy({ ...own, pid: await endedProcess() })
  const logger = recording()
  await take(folder, logger)
  expect(logger.warnings).toEqual([took])
  expect(await readdir(folder)).toEqual(['store-2.lock'])
})

test('so is that of a process whose number another one has by now', async () => {
  const { life, ...own } = ownHolder(new Date(0))
  const folder = await folderLockedBy({ ...own, pid: process.ppid, ...(life && { life: { ...life, start: '1' } }) })
  const logger = recording()
  if (life) await take(folder, logger)
  else await expect(take(folder, logger)).rejects.toMatchObject({ code: 'store-locked' })
  expect(logger.warnings).toEqual(life ? [took] : [])
})

describe('of whom nothing is known, signs of life decide', () => {
  test('without any, the lock is taken over after a while, and both are told', async () => {
    const folder = await folderLockedBy(await stranger(), 'store-4.lock')
    const logger = recording()
    await take(folder, logger)
    expect(logger.warnings).toEqual([waiting, took])
    expect(await readdir(folder)).toEqual(['store-5.lock'])
  })

  test('with one, the lock stands', async () => {
    const holder = await stranger()
    const folder = await folderLockedBy(holder)
    const logger = recording()
    const sign = () => writeFileSync(`${folder}/store-1.lock`, JSON.stringify({ ...holder, beat: performance.now() }))
    const signs = setInterval(sign, 15)
    onTestFinished(() => clearInterval(signs))
    await expect(take(folder, logger, { beat: 50, patience: 4 })).rejects.toMatchObject({ code: 'store-locked' })
    expect(logger.warnings).toEqual([waiting])
    expect(await readdir(folder)).toEqual(['store-1.lock'])
  })

  test.each(['', '{"pid":', '{"host":"x"}', '[]', 'null'])('also if the file cannot be read: %s', async text => {
    const folder = await folderLockedBy(text)
    await take(folder)
    expect(await readdir(folder)).toEqual(['store-2.lock'])
  })

  test('a lock given back meanwhile is free', async () => {
    const folder = await folderLockedBy(await stranger())
    const logger = recording()
    const taken = take(folder, logger, { beat: 60, patience: 3 })
    await rm(`${folder}/store-1.lock`)
    await taken
    expect(logger.warnings).toEqual([waiting])
    expect(await readdir(folder)).toEqual(['store-1.lock'])
  })
})

test('of many that want it at once, exactly one gets it', async () => {
  const folder = await folderLockedBy(await stranger())
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => take(folder)))
  const holds = results.map(async result =>
    result.status === 'fulfilled'
      ? result.value.check().then(
          () => 1,
          () => 0,
        )
      : 0,
  )
  const holders = (await Promise.all(holds)).reduce<number>((a, b) => a + b, 0)
  expect(holders).toBe(1)
})

describe('whoever has lost the folder', () => {
  test('to another finds out at the next check, is told by itself, and takes nothing from the other', async () => {
    const folder = await temporaryFolder()
    const lock = await take(folder)
    const told = new Promise(resolve => lock.onLoss(resolve))
    await writeFile(`${folder}/store-2.lock`, JSON.stringify(await stranger()))
    const lost = { code: 'store-lost', message: expect.stringContaining('was taken over by process') }
    await expect(lock.check()).rejects.toMatchObject(lost)
    expect(await told).toMatchObject(lost)
    await lock.release()
    expect(await readdir(folder)).toContain('store-2.lock')
  })

  test.each<[string, (folder: string) => Promise<void>]>([
    ['removed', folder => rm(folder, { recursive: true })],
    ['renamed', folder => rename(folder, `${folder}-renamed`)],
    ['emptied', folder => rm(`${folder}/store-1.lock`)],
    [
      'exchanged',
      async folder => {
        await writeFile(`${folder}/other`, JSON.stringify(await stranger()))
        await rename(`${folder}/other`, `${folder}/store-1.lock`)
      },
    ],
  ])('because it was %s finds out, too', async (_, vanish) => {
    const folder = await temporaryFolder()
    onTestFinished(() => rm(`${folder}-renamed`, { recursive: true, force: true }))
    const lock = await take(folder)
    const told = new Promise(resolve => lock.onLoss(resolve))
    await vanish(folder)
    const lost = { code: 'store-lost', message: expect.stringContaining('was removed or exchanged') }
    await expect(lock.check()).rejects.toMatchObject(lost)
    expect(await told).toMatchObject(lost)
    await lock.release()
  })
})

describe('the lock of an earlier version', () => {
  const former = { host: hostname(), started: '2026-03-01T06:00:00.000Z' }

  test('of a process of this host that has ended is taken over', async () => {
    const folder = await folderLockedBy({ ...former, pid: await endedProcess() }, 'store.lock')
    await take(folder)
    expect(await readdir(folder)).toEqual(['store-1.lock'])
  })

  test.each([
    { pid: process.ppid, host: hostname() },
    { pid: 1, host: 'elsewhere' },
  ])('%j stands', async holder => {
    const folder = await folderLockedBy({ ...former, ...holder }, 'store.lock')
    await expect(take(folder)).rejects.toMatchObject({
      code: 'store-locked',
      message: expect.stringContaining('in use by an earlier version'),
    })
    expect(await readdir(folder)).toEqual(['store.lock'])
  })
})
