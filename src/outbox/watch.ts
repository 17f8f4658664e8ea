import { plusDays } from '../calendar/days.ts'
import type { KnownTime } from '../documents/setup.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Store } from '../ports/store/store.ts'
import type { Doubt, Watch } from '../ports/watch.ts'
import { localDay } from '../turn/context.ts'
import { write } from './write.ts'

/** The time of day may drift this far from the time that passes, in milliseconds: a wrong time zone is two hours. */
const drift = 3 * 60 * 60 * 1_000
/** A bot may have rested this many days: longer than any holiday, shorter than anything it keeps. */
const longestRest = 31
/** Time zones, and a clock that is put right by some minutes at midnight. In days. */
const shortestWayBack = 1

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
 */
export async function openWatch({ store, clock, timeZone, confirmedDay }: WatchDeps): Promise<ClockWatch> {
  let known: KnownTime | undefined = (await store.get('setup', 'setup'))?.doc.clock
  /** When both clocks were last compared and found to go together; absent: not since the start. */
  let agreed: { now: number; uptime: number } | undefined
  let doubted: Doubt | undefined

  function look(): { now: string; doubt?: Doubt } {
    const [now, uptime] = [clock.now().getTime(), clock.uptime()]
    const instant = new Date(now).toISOString()
    const shown = localDay(instant, timeZone)
    const doubt = agreed ? since(agreed, now, uptime, shown) : atStart(shown)
    if (doubt === undefined) agreed = { now, uptime }
    else doubted = doubt
    return { now: instant, ...(doubt && { doubt }) }
  }

  function since(last: { now: number; uptime: number }, now: number, uptime: number, shown: string): Doubt | undefined {
    const expected = last.now + uptime - last.uptime
    if (Math.abs(now - expected) <= drift) return undefined
    return { believed: localDay(new Date(expected).toISOString(), timeZone), shown }
  }

  function atStart(shown: string): Doubt | undefined {
    if (known === undefined || isWithin(shown, known.day, longestRest)) return undefined
    if (confirmedDay !== undefined && isWithin(shown, confirmedDay, 1)) return undefined
    return { believed: known.day, shown }
  }

  return {
    look,
    vouch() {
      agreed = { now: clock.now().getTime(), uptime: clock.uptime() }
    },
    async keep(now) {
      const [day, over] = [localDay(now, timeZone), doubted]
      if (known?.day === day && !over) return undefined
      const setup = await store.get('setup', 'setup')
      const isWorthTelling = over && over.believed !== over.shown
      const next: KnownTime = { ...known, day, ...(isWorthTelling && { doubted: { ...over, over: day } }) }
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
