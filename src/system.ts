import { randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import type { SteadyClock } from './ports/clock.ts'
import type { Ids } from './ports/ids.ts'

/** The machine's time. How long it runs is counted by the kernel, from which a sleeping machine cannot hide. */
export const systemClock: SteadyClock = { now: () => new Date(), uptime: sinceBoot, ...bootOf() }

/** What the kernel was asked last, and when: each time a file is read, and nobody needs it to less than a second. In milliseconds. */
let counted = { at: Number.NEGATIVE_INFINITY, uptime: 0 }

function sinceBoot(): number {
  const at = performance.now()
  if (at - counted.at >= 1_000) counted = { at, uptime: uptime() * 1_000 }
  return counted.uptime
}

/** 32 characters, 5 bits each, without those that are easily confused: 0 and O, 1 and I. L is no digit here. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Without I and O, which look like digits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Unpredictable ids. */
export const systemIds: Ids = {
  unique: () => randomUUID(),
  digits: () => String(randomInt(100_000)).padStart(5, '0'),
  code: () => [group(), group(), group()].join('-'),
  invitation: () => `${String(randomInt(10_000)).padStart(4, '0')}-${some(2, letters)}`,
}

/** Only Linux names its starts; and in some containers the time is counted from the start of the container, which has no name. */
function bootOf(): { boot?: string } {
  const counted = process.hrtime.bigint() / 1_000_000_000n
  if (uptime() + 1 < Number(counted)) return {}
  try {
    return { boot: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() }
  } catch {
    return {}
  }
}

function group(): string {
  return some(4, alphabet)
}

function some(count: number, characters: string): string {
  return Array.from({ length: count }, () => characters[randomInt(characters.length)]).join('')
}
