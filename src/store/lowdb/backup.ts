import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Fault } from '../../errors.ts'
import { type Migrations, migrations as ours } from '../migrations.ts'
import { snapshotPath } from './adapter.ts'
import { errorCode, handOver, nodeDisk } from './disk.ts'
import { unusable } from './faults.ts'
import { type Loaded, load } from './load.ts'
import { segmentNumber } from './segment.ts'
import { endNumber } from './segment-end.ts'
import { snapshotNames } from './state.ts'
import { openLowdbStore } from './store.ts'

/** How often what does not fit together is read again although no file came or went: a compaction may have begun only then. */
const attempts = 3

/**
 * The files of a folder that belong to the store, none if there is no such folder: snapshots first, then the journal, oldest first.
 * @throws Fault 'store-failed' if this user may not look into it
 */
export async function storeFiles(folder: string): Promise<string[]> {
  const names = await nodeDisk.list(folder).catch(error => ignoreMissing(folder, error))
  const snapshots = snapshotNames.map(name => `${name}.json`).filter(name => names.includes(name))
  const journal = names.filter(name => isOfJournal(name)).sort()
  return [...snapshots, ...journal]
}

/** Segments and their ends. */
export function isOfJournal(name: string): boolean {
  return (segmentNumber(name) ?? endNumber(name)) !== undefined
}

/**
 * Copies a store to a new folder, also while the bot works with it, and opens the copy to see that it is whole. It holds
 * everything that was acknowledged before the call. A copy that a compaction has overtaken lacks a file, which opening
 * notices; then it is made anew. The folder appears with everything in it, or not at all.
 * @throws Fault 'store-damaged' if the original cannot be opened either
 */
export async function backUp(folder: string, target: string, migrations: Migrations = ours): Promise<Loaded> {
  await mkdir(dirname(resolve(target)), { recursive: true })
  const draft = await mkdtemp(`${resolve(target)}.part-`)
  try {
    const loaded = await untilWhole(folder, async () => {
      await rm(draft, { recursive: true })
      await mkdir(draft, { mode: 0o700 })
      for (const name of await storeFiles(folder)) await copyDurably(`${folder}/${name}`, `${draft}/${name}`)
      await nodeDisk.syncFolder(draft)
      return await loadExisting(draft, migrations)
    })
    await withoutTraces(draft, migrations)
    await handOver(draft)
    await rename(draft, target)
    await nodeDisk.syncFolder(dirname(resolve(target)))
    return loaded
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (error instanceof Fault)
      throw new Fault(error.code, error.message.replaceAll(draft, folder), error.remedy.replaceAll(draft, folder))
    throw notWritten(target, error)
  }
}

/** The journal tells what was there before, and beside what: a copy that is kept for years holds only what is so now. */
async function withoutTraces(folder: string, migrations: Migrations): Promise<void> {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const clock = { now: () => new Date(), uptime: () => 0 }
  const store = await openLowdbStore({ folder, clock, logger: quiet, compactOnClose: true, migrations })
  await store.close()
}

/** Reads a store without changing it, also while the bot works with it. Throws a Fault if it is damaged. */
export async function inspect(folder: string, migrations: Migrations = ours): Promise<Loaded> {
  return await untilWhole(folder, () => loadExisting(folder, migrations))
}

async function loadExisting(folder: string, migrations: Migrations): Promise<Loaded> {
  const loaded = (await storeFiles(folder)).length > 0 ? await readable(folder, migrations) : undefined
  if (!loaded || loaded.segments.length === 0) throw noStore(folder)
  return loaded
}

async function readable(folder: string, migrations: Migrations): Promise<Loaded> {
  try {
    return await load(nodeDisk, folder, migrations)
  } catch (error) {
    throw notAllowed(error) ? unusable(folder, error) : error
  }
}

/**
 * What is read while files are exchanged may not fit together: it is read again as often as files came or went meanwhile. Whatever is
 * really damaged is so when nothing moves.
 */
async function untilWhole<T>(folder: string, read: () => Promise<T>, left = attempts): Promise<T> {
  const before = await storeFiles(folder)
  try {
    return await read()
  } catch (error) {
    const isOvertaken = error instanceof Fault || errorCode(error) === 'ENOENT'
    if (!isOvertaken) throw error
    const isSettled = isDeepStrictEqual(before, await storeFiles(folder))
    if (isSettled && left <= 1) throw error
    return await untilWhole(folder, read, isSettled ? left - 1 : attempts)
  }
}

/** Copies a file to a new name, and resolves once it is on stable storage. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL)
  const file = await open(to, 'r+')
  await file.sync().finally(() => file.close())
}

function ignoreMissing(folder: string, error: unknown): string[] {
  if (errorCode(error) === 'ENOENT') return []
  throw notAllowed(error) ? unusable(folder, error) : error
}

function notAllowed(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(errorCode(error) ?? '')
}

function noStore(folder: string): Fault {
  return new Fault(
    'store-failed',
    `There is no store in ${folder}: ${snapshotPath(folder, 'people')} and the other files are missing.`,
    'Name the folder of a store, as STORE does, or of a backup.',
  )
}

function notWritten(target: string, cause: unknown): Fault {
  return new Fault(
    'store-failed',
    `The copy could not be written to ${target} (${errorCode(cause)}). Nothing was left there.`,
    'Name a new folder, in a place where this user may write and where there is enough free space.',
    cause,
  )
}
