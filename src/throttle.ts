import type { Clock } from './ports/clock.ts'
import type { Logger } from './ports/logger.ts'

/** One line of a kind in this time, in milliseconds. */
const pause = 60_000

/** Says something in the log that outsiders can cause as often as they want. */
export type Warn = (fields: object, message: string) => void

/**
 * Warnings about what outsiders do. The first of a kind is told at once; what follows within a minute is counted, and the next
 * line says how many times it was (`times`).
 */
export function throttled(logger: Logger, clock: Clock): Warn {
  const told = new Map<string, { at: number; times: number }>()
  return (fields, message) => {
    const now = clock.now().getTime()
    const last = told.get(message)
    // A clock that was put back keeps nothing quiet.
    if (last && Math.abs(now - last.at) < pause) {
      last.times++
      return
    }
    const times = last?.times ?? 1
    told.set(message, { at: now, times: 1 })
    logger.warn({ ...fields, ...(times > 1 && { times }) }, message)
  }
}
