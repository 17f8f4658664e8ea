import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from './disk.ts'

/** Who holds a folder, as its lock file says. */
export interface Holder {
  pid: number
  host: string
  started: string
  /** Tells a process from any other on this machine and on others, where the system can say so. */
  life?: Life
}

interface Life {
  /** The boot of the machine and the namespace of process numbers (a container has its own): where a number means something. */
  world: string
  /** When the process was started, in ticks since that boot: a later process with the same number has another. */
  start: string
}

/** This process. */
export function ownHolder(started: Date): Holder {
  const life = lifeOf(process.pid)
  return { pid: process.pid, host: hostname(), started: started.toISOString(), ...(life && { life }) }
}

/** Undefined if it cannot be told from the text. */
export function parsedHolder(text: string): Holder | undefined {
  try {
    const { pid, host, started, life } = JSON.parse(text)
    if (!Number.isInteger(pid) || typeof host !== 'string') return undefined
    return {
      pid,
      host,
      started: String(started),
      ...(typeof life?.world === 'string' && typeof life.start === 'string' && { life }),
    }
  } catch {
    return undefined
  }
}

/**
 * Whether a holder lives, as far as that is certain: of a process of another machine or container nothing is known, also
 * if its host has the same name.
 */
export function stateOf({ pid, host, life }: Holder): 'alive' | 'ended' | 'unknown' {
  const own = lifeOf(process.pid)
  if (own && life) {
    if (own.world !== life.world) return 'unknown'
    return lifeOf(pid)?.start === life.start ? 'alive' : 'ended'
  }
  // Where the system has no such namespaces, a host is one world.
  return !own && !life && host === hostname() ? byNumber(pid) : 'unknown'
}

/** Whether a process number is in use here. */
export function byNumber(pid: number): 'alive' | 'ended' {
  try {
    process.kill(pid, 0)
    return 'alive'
  } catch (error) {
    return errorCode(error) === 'ESRCH' ? 'ended' : 'alive'
  }
}

/** Only Linux tells, from memory; undefined elsewhere, or if there is no such process. */
function lifeOf(pid: number): Life | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
    const namespace = readlinkSync('/proc/self/ns/pid')
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold spaces; the start is field 22.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return start === undefined ? undefined : { world: `${boot.trim()}/${namespace}`, start }
  } catch {
    return undefined
  }
}
