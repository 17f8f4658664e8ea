import { plusDays } from '../calendar/days.ts'
import type { KnownTime } from '../documents/setup.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Store } from '../ports/store/store.ts'
import type { Doubt, Look, Watch } from '../ports/watch.ts'
import { localDay } from '../turn/context.ts'
import { write } from './write.ts'

const oneHour = 60 * 60 * 1_000
const oneDay = 24 * oneHour
/** The time of day may drift this far from the time that passes, in milliseconds: a wrong time zone is two hours. */
const drift = 3 * oneHour
/** A bot may have rested this many days: longer than any holiday, shorter than anything it keeps. */
const longestRest = 31
/** Midnight passes, also while the bot is started again. In days. */
const noRest = 1
/** Time zones, and a clock that is put right by some minutes at midnight. In days. */
const shortestWayBack = 1
/** A machine that was off for long asks the network for the time, at once or a little later. In milliseconds. */
const settlingTime = oneHour

/** A watch that remembers, so that a jump is noticed also after a restart. */
export interface ClockWatch extends Watch {
  /** Writes down that an instant was believed: once a day, and when a doubt is over. Answers with that doubt. */
  keep(now: string): Promise<Doubt | undefined>
}

interface WatchDeps {
  store: Store
  clock: SteadyClock
  timeZone: string
  /** The local day an operator says it is. */
  confirmedDay?: string
}

/**
 * Looks whether the clock can be right. While the bot runs, the time of day has to pass as fast as the time that is
 * counted from the start of the machine. At a start, it may not lie before the last day that was believed, nor long after
 * it. A doubt ends by itself when the clock is back where it should be, or by the word of somebody who knows the time.
 * After a rest of days the clock is believed, but proves nothing: that takes such a word, too.
 */
export async function openWatch({ store, clock, timeZone, confirmedDay }: WatchDeps): Promise<ClockWatch> {
  const startedAt = clock.uptime()
  let known: KnownTime | undefined = (await store.get('setup', 'setup'))?.doc.clock
  /** When both clocks were last compared and found to go together; absent: not since the start. */
  let agreed: { now: number; uptime: number } | undefined
  /** The last day that was certain, and when that was. */
  let certain = known && { day: known.proven ?? known.day, uptime: startedAt }
  let doubted: Doubt | undefined

  function look(): Look {
    const [now, uptime] = [clock.now().getTime(), clock.uptime()]
    const instant = new Date(now).toISOString()
    const shown = localDay(instant, timeZone)
    if (!agreed && isConfirmed(shown)) vouch()
    const doubt = agreed ? since(agreed, now, uptime, shown) : atStart(shown)
    if (doubt) doubted = doubt
    const isSettling = !doubt && !agreed && hasRested(shown) && uptime - startedAt < settlingTime
    if (!doubt && !isSettling) agreed = { now, uptime }
    const proven = provenDay(shown, doubt === undefined)
    return { now: instant, ...(doubt && { doubt }), ...(isSettling && { settling: true }), proven }
  }

  function since(last: { now: number; uptime: number }, now: number, uptime: number, shown: string): Doubt | undefined {
    const expected = last.now + uptime - last.uptime
    if (Math.abs(now - expected) <= drift) return undefined
    return { believed: localDay(new Date(expected).toISOString(), timeZone), shown }
  }

  function atStart(shown: string): Doubt | undefined {
    if (known === undefined || isWithin(shown, known.day, longestRest)) return undefined
    return { believed: known.day, shown }
  }

  function isConfirmed(shown: string): boolean {
    return confirmedDay !== undefined && isWithin(shown, confirmedDay, 1)
  }

  function hasRested(shown: string): boolean {
    return known !== undefined && !isWithin(shown, known.day, noRest)
  }

  /** From a certain day to the next one the clock may lead. Over more days, only the time that passes counts. */
  function provenDay(shown: string, isBelieved: boolean): string {
    const uptime = clock.uptime()
    const least = certain ? plusDays(certain.day, Math.floor((uptime - certain.uptime) / oneDay)) : shown
    if (!isBelieved || shown > plusDays(least, noRest)) return least
    certain = { day: shown, uptime }
    return shown
  }

  function vouch(): void {
    const [now, uptime] = [clock.now(), clock.uptime()]
    agreed = { now: now.getTime(), uptime }
    certain = { day: localDay(now.toISOString(), timeZone), uptime }
  }

  return {
    look,
    vouch,
    async keep(now) {
      const [day, over] = [localDay(now, timeZone), doubted]
      const least = provenDay(day, true)
      const proven = least < day ? least : undefined
      if (known?.day === day && known.proven === proven && !over) return undefined
      const setup = await store.get('setup', 'setup')
      const isWorthTelling = over && over.believed !== over.shown
      const { proven: _, ...before } = known ?? {}
      const next: KnownTime = {
        ...before,
        day,
        ...(proven && { proven }),
        ...(isWorthTelling && { doubted: { ...over, over: day } }),
      }
      const put = { ...setup?.doc, id: 'setup', clock: next } as const
      if (!(await write(store, now, [{ collection: 'setup', id: 'setup', expect: setup?.version ?? 0, put }])))
        return undefined
      known = next
      doubted = undefined
      return over
    },
  }
}

function isWithin(day: string, from: string, days: number): boolean {
  return plusDays(from, -shortestWayBack) <= day && day <= plusDays(from, days)
}
