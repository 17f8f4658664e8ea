import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import { errorCode } from './disk.ts'
import { folderGone, locked, lockedByFormer, takenOver } from './faults.ts'
import { byNumber, type Holder, ownHolder, parsedHolder, stateOf } from './holder.ts'

export interface LockTiming {
  /** Milliseconds between two signs of life. */
  beat: number
  /** So many beats in a row must be missing before a lock is taken over. */
  patience: number
}

/** Long enough for a process that is held up by a slow disk, short enough to wait for at a start. */
const usual: LockTiming = { beat: 2_000, patience: 8 }

/** More often a lock does not change hands while somebody starts. */
const attempts = 20

/** What earlier versions wrote: it gives no signs of life. */
const formerName = 'store.lock'

/** The file of the n-th holder of a folder. */
function lockName(n: number): string {
  return `store-${n}.lock`
}

/**
 * A folder that belongs to this process alone. Its file is `store-<n>.lock`. Whoever takes the folder over creates the
 * file n + 1, which only one can, and so ends the time of the n-th holder: it finds out by `check`, which everything
 * that is acknowledged or replaced must pass. So a holder that was only asleep never acknowledges anything any more.
 */
export class Lock {
  readonly #folder: string
  readonly #n: number
  readonly #holder: Holder
  readonly #file: FileHandle
  readonly #identity: string
  readonly #beats: NodeJS.Timeout
  #beat = 0
  #beating = false
  #onLoss: ((fault: Fault) => void) | undefined

  constructor(folder: string, n: number, holder: Holder, file: FileHandle, timing: LockTiming) {
    this.#folder = folder
    this.#n = n
    this.#holder = holder
    this.#file = file
    this.#identity = identityIn(file.fd)
    this.#beats = setInterval(() => void this.#giveSign(), timing.beat).unref()
  }

  /** Is told at the latest one beat after the folder was lost. */
  onLoss(listener: (fault: Fault) => void): void {
    this.#onLoss = listener
  }

  /** Throws a Fault 'store-lost' unless the folder was this process's when `check` was called. */
  async check(): Promise<void> {
    const fault = await this.#loss()
    if (fault) throw fault
  }

  async release(): Promise<void> {
    clearInterval(this.#beats)
    const isOwn = (await this.#loss()) === undefined
    await this.#file.close()
    if (isOwn) await rm(this.#path, { force: true })
  }

  get #path(): string {
    return `${this.#folder}/${lockName(this.#n)}`
  }

  /** The next holder first: it creates its own file before it removes this one. */
  async #loss(): Promise<Fault | undefined> {
    if (!identityOf(`${this.#folder}/${lockName(this.#n + 1)}`) && identityOf(this.#path) === this.#identity)
      return undefined
    const newer = await newestLock(this.#folder).catch(() => undefined)
    const isTakenOver = newer !== undefined && newer.n > this.#n
    return isTakenOver ? takenOver(this.#folder, parsedHolder(newer.text)) : folderGone(this.#folder, lockName(this.#n))
  }

  /** Writes through the file that is open, so never into the file of another holder. */
  async #giveSign(): Promise<void> {
    if (this.#beating) return
    this.#beating = true
    try {
      await this.#file.write(textOf(this.#holder, ++this.#beat), 0)
      const fault = await this.#loss()
      if (fault) this.#onLoss?.(fault)
    } catch {
      // Whether the disk works is found out by whoever writes something of worth.
    } finally {
      this.#beating = false
    }
  }
}

/**
 * Takes the folder for this process alone. A lock that a process certainly left behind is taken over at once. If that
 * cannot be known (another machine, another container), its signs of life are watched: by whether they change, never by
 * what a clock says. Throws a Fault 'store-locked' naming the holder.
 */
export async function takeLock(folder: string, clock: Clock, logger: Logger, timing = usual): Promise<Lock> {
  await refuseFormer(folder, logger)
  const holder = ownHolder(clock.now())
  for (let attempt = 0; ; attempt++) {
    const found = await newestLock(folder)
    const use = found && (attempt === attempts ? 'alive' : await useOf(folder, found, logger, timing))
    if (found && use === 'alive') throw locked(`${folder}/${found.name}`, parsedHolder(found.text))
    if (use === 'moved') continue
    const n = (found?.n ?? 0) + 1
    const file = await claim(`${folder}/${lockName(n)}`, holder)
    if (!file) continue // somebody else was faster
    const lock = new Lock(folder, n, holder, file, timing)
    // Two may have found different files: the later counts.
    if ((await newestLock(folder))?.n !== n) {
      await lock.release()
      continue
    }
    if (found) await tookOver(folder, found, logger)
    return lock
  }
}

/**
 * Which file is there; undefined if none. It is opened, because some file systems answer otherwise from memory, and at
 * once: every commit waits for it, and the detour over another thread takes longer than the thing itself.
 */
function identityOf(path: string): string | undefined {
  try {
    const file = openSync(path, 'r')
    try {
      return identityIn(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}

/** No other file has it while this one is open. */
function identityIn(file: number): string {
  const { dev, ino } = fstatSync(file, { bigint: true })
  return `${dev}/${ino}`
}

interface Found {
  n: number
  name: string
  text: string
}

async function newestLock(folder: string): Promise<Found | undefined> {
  const numbers = readdirSync(folder)
    .flatMap(name => /^store-(\d{1,9})\.lock$/.exec(name)?.[1] ?? [])
    .map(Number)
  const n = Math.max(0, ...numbers)
  const name = lockName(n)
  return n === 0 ? undefined : { n, name, text: readIfThere(`${folder}/${name}`) ?? '' }
}

/** Creates the file; undefined if there is one. On a full disk none stays that says nothing: nobody would know whose it is. */
async function claim(path: string, holder: Holder): Promise<FileHandle | undefined> {
  const file = await open(path, 'wx', 0o600).catch(error => {
    if (errorCode(error) === 'EEXIST') return undefined
    throw error
  })
  try {
    await file?.write(textOf(holder, 0), 0)
    return file
  } catch (error) {
    await file?.close()
    await rm(path, { force: true })
    throw error
  }
}

/** 'moved' if it was given back or taken over by another while it was watched. */
async function useOf(
  folder: string,
  found: Found,
  logger: Logger,
  timing: LockTiming,
): Promise<'alive' | 'ended' | 'moved'> {
  const holder = parsedHolder(found.text)
  const state = holder ? stateOf(holder) : 'unknown'
  if (state !== 'unknown') return state
  const seconds = (timing.beat * timing.patience) / 1_000
  logger.warn({ ...shown(holder), seconds }, 'waiting for a sign of life of whoever has the store lock')
  for (let missing = 0; missing < timing.patience; missing++) {
    await wait(timing.beat)
    const now = await newestLock(folder)
    if (now?.n !== found.n) return 'moved'
    if (now.text !== found.text) return 'alive'
  }
  return 'ended'
}

async function tookOver(folder: string, { n, text }: Found, logger: Logger): Promise<void> {
  for (let older = n; older > 0; older--) {
    const isThere = readIfThere(`${folder}/${lockName(older)}`) !== undefined
    if (!isThere) break
    await rm(`${folder}/${lockName(older)}`, { force: true })
  }
  logger.warn(shown(parsedHolder(text)), 'took over the store lock of a process that has ended')
}

/** Takes over what an earlier version left behind on this host, and refuses whatever may still be in use. */
async function refuseFormer(folder: string, logger: Logger): Promise<void> {
  const path = `${folder}/${formerName}`
  const text = readIfThere(path)
  if (text === undefined) return
  const holder = parsedHolder(text)
  if (!holder || holder.host !== hostname() || byNumber(holder.pid) === 'alive') throw lockedByFormer(path, holder)
  await rm(path, { force: true })
  logger.warn(shown(holder), 'took over the store lock of a process that has ended')
}

function shown(holder: Holder | undefined): object {
  return holder ? { pid: holder.pid, host: holder.host, started: holder.started } : {}
}

function textOf(holder: Holder, beat: number): string {
  return `${JSON.stringify({ ...holder, beat })}\n`
}

/** Undefined if there is no such file, or its folder is gone. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}
