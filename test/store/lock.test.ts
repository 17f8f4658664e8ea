import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import type { Clock } from '../../src/ports/clock.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { lockName, takeLock } from '../../src/store/lowdb/lock.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const clock: Clock = { now: () => new Date('2026-03-02T08:15:00.000Z') }
const onLinux = process.platform === 'linux'

function recording(): Logger & { warnings: string[] } {
  const warnings: string[] = []
  return { warnings, debug() {}, info() {}, error() {}, warn: (_, message) => warnings.push(message) }
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

async function folderLockedBy(holder: object | string): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(`${folder}/${lockName}`, typeof holder === 'string' ? holder : JSON.stringify(holder))
  return folder
}

const started = '2026-03-01T06:00:00.000Z'

test('names its holder, and leaves nothing but the lock', async () => {
  const folder = await temporaryFolder()
  await takeLock(folder, clock, recording())
  expect(await readdir(folder)).toEqual([lockName])
  const holder = JSON.parse(await readFile(`${folder}/${lockName}`, 'utf8'))
  expect(holder).toMatchObject({ pid: process.pid, host: hostname(), started: '2026-03-02T08:15:00.000Z' })
})

test('a folder in use is refused with the holder and a remedy, even within one process', async () => {
  const folder = await temporaryFolder()
  await takeLock(folder, clock, recording())
  const path = `${folder}/${lockName}`
  await expect(takeLock(folder, clock, recording())).rejects.toMatchObject({
    code: 'store-locked',
    message: `The store is in use: ${path} belongs to process ${process.pid} on host "${hostname()}", started 2026-03-02T08:15:00.000Z.`,
    remedy: expect.stringContaining('delete the file'),
  })
})

test('a released folder is free', async () => {
  const folder = await temporaryFolder()
  const lock = await takeLock(folder, clock, recording())
  await lock.release()
  expect(await readdir(folder)).toEqual([])
  await takeLock(folder, clock, recording())
})

test('of many that want it at once, exactly one gets it', async () => {
  const folder = await folderLockedBy({ pid: await endedProcess(), host: hostname(), started })
  const results = await Promise.allSettled(Array.from({ length: 2 }, () => takeLock(folder, clock, recording())))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the lock of a process that has ended is taken over, and told', async () => {
  const folder = await folderLockedBy({ pid: await endedProcess(), host: hostname(), started })
  const logger = recording()
  await takeLock(folder, clock, logger)
  expect(logger.warnings).toEqual(['took over the store lock of a process that has ended'])
  expect(JSON.parse(await readFile(`${folder}/${lockName}`, 'utf8')).pid).toBe(process.pid)
  expect(await readdir(folder)).toEqual([lockName])
})

test.runIf(onLinux).each(['an earlier boot', 'this boot'])(
  'a living process with the number of one that ended in %s does not hold the lock',
  async when => {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const life = when === 'this boot' ? `${boot}/1` : '00000000-0000-0000-0000-000000000000/4711'
    const logger = recording()
    await takeLock(await folderLockedBy({ pid: process.ppid, host: hostname(), started, life }), clock, logger)
    expect(logger.warnings).toHaveLength(1)
  },
)

test('where the system does not tell lives apart, a living process number holds the lock', async () => {
  const folder = await folderLockedBy({ pid: process.ppid, host: hostname(), started })
  await expect(takeLock(folder, clock, recording())).rejects.toMatchObject({ code: 'store-locked' })
})

test('whether a process of another host lives cannot be known: its lock stands', async () => {
  const folder = await folderLockedBy({ pid: await endedProcess(), host: 'elsewhere', started })
  await expect(takeLock(folder, clock, recording())).rejects.toMatchObject({
    code: 'store-locked',
    message: expect.stringContaining('on host "elsewhere"'),
  })
})

test.each(['', '{"pid":', '{"host":"x"}', '[]', 'null'])('a lock file that cannot be read stands: %s', async text => {
  const folder = await folderLockedBy(text)
  await expect(takeLock(folder, clock, recording())).rejects.toMatchObject({
    code: 'store-locked',
    message: expect.stringContaining('cannot be told from the file'),
  })
  expect(await readFile(`${folder}/${lockName}`, 'utf8')).toBe(text)
})
