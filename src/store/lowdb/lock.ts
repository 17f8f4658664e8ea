import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { Fault } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import { errorCode } from './disk.ts'

/** Who holds a folder. `life` tells a process from a later one with the same number, where the system can say so. */
interface Holder {
  pid: number
  host: string
  started: string
  life?: string
}

export interface Lock {
  release(): Promise<void>
}

export const lockName = 'store.lock'

/** More often a lock does not change hands while somebody starts. */
const attempts = 20

/**
 * Takes the folder for this process alone. A lock that a dead process of this host left behind is taken over; whether
 * a process of another host lives cannot be known, so its lock stands. Throws a Fault 'store-locked' naming the holder.
 */
export async function takeLock(folder: string, clock: Clock, logger: Logger): Promise<Lock> {
  const path = `${folder}/${lockName}`
  const life = await lifeOf(process.pid)
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    started: clock.now().toISOString(),
    ...(life !== undefined && { life }),
  }
  const text = `${JSON.stringify(own)}\n`
  for (let attempt = 0; !(await claim(path, text)); attempt++) {
    const found = await readFile(path, 'utf8').catch(ignoreMissing)
    const holder = parsedHolder(found)
    if (attempt === attempts || (found !== undefined && (!holder || (await isAlive(holder)))))
      throw locked(path, holder)
    if (found === undefined || !holder || !(await putAside(path, found))) continue // it changed hands at this moment
    logger.warn({ pid: holder.pid, started: holder.started }, 'took over the store lock of a process that has ended')
  }
  return { release: () => rm(path, { force: true }) }
}

/** Creates the lock file whole, or not at all if there is one. False if there is one. */
async function claim(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.new.tmp`
  try {
    await writeFile(draft, text, { mode: 0o600, flush: true })
    // A link fails if the name is taken, like O_EXCL, but shows the file with its content from the first moment.
    await link(draft, path).catch(error => {
      if (!noLinks.has(errorCode(error))) throw error
      return writeFile(path, text, { mode: 0o600, flush: true, flag: 'wx' })
    })
    return true
  } catch (error) {
    // ENOENT: whoever got the lock just now has tidied up the draft.
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** What file systems without hard links answer (SMB shares, exFAT). */
const noLinks = new Set<string | undefined>(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])

/**
 * Removes a dead process's lock. Two processes may try at once: renaming lets one of them win, and whoever finds that
 * it has moved away the winner's new lock puts it back. False in that case.
 */
async function putAside(path: string, expected: string): Promise<boolean> {
  const aside = `${path}.${process.pid}.old.tmp`
  try {
    await rename(path, aside)
    if ((await readFile(aside, 'utf8')) === expected) return true
    await link(aside, path)
    return false
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function isAlive({ pid, host, life }: Holder): Promise<boolean> {
  if (host !== hostname()) return true
  if (life !== undefined && (await lifeOf(process.pid)) !== undefined) return (await lifeOf(pid)) === life
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

/**
 * Boot of the machine and start of the process since then: both together are never the same again. Only Linux tells;
 * undefined elsewhere, or if there is no such process.
 */
async function lifeOf(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold spaces; the start is field 22.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return start && `${boot.trim()}/${start}`
  } catch {
    return undefined
  }
}

function parsedHolder(text = ''): Holder | undefined {
  try {
    const { pid, host, started, life } = JSON.parse(text)
    if (!Number.isInteger(pid) || typeof host !== 'string') return undefined
    return { pid, host, started: String(started), ...(typeof life === 'string' && { life }) }
  } catch {
    return undefined
  }
}

function locked(path: string, holder: Holder | undefined): Fault {
  const who = holder
    ? `process ${holder.pid} on host "${holder.host}", started ${holder.started}`
    : 'a process that cannot be told from the file'
  return new Fault(
    'store-locked',
    `The store is in use: ${path} belongs to ${who}.`,
    'Only one process may use a folder. Stop that process, or give this one a folder of its own. ' +
      'If you are certain that it no longer runs (a container that was replaced, say), delete the file.',
  )
}

function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}
