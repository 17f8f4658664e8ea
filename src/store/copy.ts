import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type StoreAddress, shownStore } from '../config.ts'
import { Fault } from '../errors.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import { differing, sumsOf } from './checksum.ts'
import { inspect, storeFiles } from './lowdb/backup.ts'
import { errorCode, handOver, nodeDisk } from './lowdb/disk.ts'
import { isTaken } from './lowdb/faults.ts'
import { takeLock } from './lowdb/lock.ts'
import type { State } from './lowdb/state.ts'
import { fillFolder } from './lowdb/store.ts'
import { fillDatabase } from './postgres/fill.ts'
import { inspectDatabase } from './postgres/inspect.ts'

export interface CopyOptions {
  /** Whatever is at the target goes; files are kept beside it. */
  replace: boolean
  clock: SteadyClock
  logger: Logger
  /** How far it is, from time to time. */
  told?(doing: 'read' | 'written' | 'verified', documents: number): void
}

export interface Copied {
  state: State
  /** Where the files lie that were there before. */
  beside?: string
}

/** Everything in a store, read without changing it, also while a bot works with it. Throws a Fault if it is damaged. */
export async function readStore(address: StoreAddress, told: (documents: number) => void = () => {}): Promise<State> {
  if (address.kind === 'postgres') return (await inspectDatabase(address, { told })).state
  return (await inspect(address.folder)).state
}

/**
 * Copies a whole store into another one of either kind: all of it or nothing. Then reads the copy and compares it, document
 * by document. What a bot writes into the original from now on is not in it.
 * @throws Fault 'store-failed' if something is at the target already, 'store-damaged' if the original is, or the copy differs
 */
export async function copyStore(from: StoreAddress, to: StoreAddress, options: CopyOptions): Promise<Copied> {
  const { replace, told } = options
  const state = await readStore(from, read => told?.('read', read))
  const written = (documents: number) => told?.('written', documents)
  let beside: string | undefined
  if (to.kind === 'postgres') await fillDatabase(to, state, replace, written)
  else beside = await intoFolder(to.folder, state, options)
  const copy = await readStore(to, read => told?.('verified', read))
  const wrong = differing(sumsOf(state), sumsOf(copy))
  if (wrong.length > 0) throw differs(to, wrong)
  return { state: copy, ...(beside !== undefined && { beside }) }
}

/** The folder appears with everything in it, or not at all. */
async function intoFolder(
  folder: string,
  state: State,
  { replace, clock, logger }: CopyOptions,
): Promise<string | undefined> {
  const isThere = (await storeFiles(folder)).length > 0
  if (isThere && !replace) throw isTaken(folder)
  const parent = dirname(resolve(folder))
  await mkdir(parent, { recursive: true })
  const draft = await mkdtemp(`${resolve(folder)}.part-`)
  try {
    await fillFolder(draft, state)
    await handOver(draft)
    const beside = isThere ? await movedAside(folder, clock, logger) : undefined
    await rename(draft, folder)
    await nodeDisk.syncFolder(parent)
    return beside
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error instanceof Fault ? error : notWritten(folder, error)
  }
}

/** Only while no bot works with it. */
async function movedAside(folder: string, clock: SteadyClock, logger: Logger): Promise<string> {
  const lock = await takeLock(folder, clock, logger)
  const beside = `${folder}.before-${clock.now().toISOString().replaceAll(/[:.]/g, '-')}`
  await lock.release()
  await rename(folder, beside)
  return beside
}

function notWritten(folder: string, cause: unknown): Fault {
  return new Fault(
    'store-failed',
    `The copy could not be written to ${folder} (${errorCode(cause)}). Nothing was left there.`,
    'Name a new folder, in a place where this user may write and where there is enough free space.',
    cause,
  )
}

function differs(to: StoreAddress, collections: string[]): Fault {
  return new Fault(
    'store-damaged',
    `The copy in ${shownStore(to)} differs from the original: ${collections.join(', ')}.`,
    'Do not use it. If a bot writes there, stop it, and copy once more with --replace.',
  )
}
