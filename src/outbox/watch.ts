import { daysBetween, plusDays } from '../calendar/days.ts'
import type { KnownTime } from '../documents/setup.ts'
import type { SteadyClock } from '../ports/clock.ts'
import type { Store } from '../ports/store/store.ts'
import type { Doubt, Look, Watch } from '../ports/watch.ts'
import { localDay } from '../turn/context.ts'
import { write } from './write.ts'

const oneMinute = 60 * 1_000
const oneHour = 60 * oneMinute
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
 * Looks whether the clock can be right. While the machine runs, the time of day has to pass as fast as the time that is
 * counted from its start, however often the bot is started meanwhile. At the first start after that, it may not lie before
 * the last day that was believed, nor long after it. A doubt ends by itself when the clock is back where it should be, or by
 * the word of somebody who knows the time. After a rest the clock is believed, but proves nothing: that takes such a word,
 * too. Small steps add up until there is one: a clock may not creep ahead.
 */
export async function openWatch({ store, clock, timeZone, confirmedDay }: WatchDeps): Promise<ClockWatch> {
  const startedAt = clock.uptime()
  let known: KnownTime | undefined = (await store.get('setup', 'setup'))?.doc.clock
  /** When the time that is counted began, by the time of day, as it was believed before the start. */
  const before = clock.boot !== undefined && known?.boot?.id === clock.boot ? Date.parse(known.boot.at) : undefined
  /** The same as it was believed since the start. */
  let believed: number | undefined
  /** Days for which nobody has counted: there the bot rested, or the clock only said so. */
  let rested = known?.proven === undefined ? 0 : daysBetween(known.proven, known.day)
  let doubted: Doubt | undefined

  function look(): Look {
    const [now, uptime] = [clock.now().getTime(), clock.uptime()]
    const instant = new Date(now).toISOString()
    const shown = localDay(instant, timeZone)
    if (believed === undefined && isConfirmed(shown)) vouch()
    const begun = believed ?? before
    const doubt = begun === undefined ? atStart(shown) : since(begun, now, uptime, shown)
    if (doubt) doubted = doubt
    const isSettling = !doubt && begun === undefined && isUnsettled(shown, uptime)
    if (!doubt && !isSettling && believed === undefined) {
      if (begun === undefined && known && shown > known.day) rested += daysBetween(known.day, shown)
      believed = begun ?? now - uptime
    }
    const proven = plusDays(doubt ? doubt.believed : shown, rested > noRest ? -rested : 0)
    return { now: instant, ...(doubt && { doubt }), ...(isSettling && { settling: true }), proven }
  }

  function since(begun: number, now: number, uptime: number, shown: string): Doubt | undefined {
    const expected = begun + uptime
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

  /** After days of rest, or on another day and just switched on. */
  function isUnsettled(shown: string, uptime: number): boolean {
    if (known === undefined || shown === known.day) return false
    const isRest = !isWithin(shown, known.day, noRest)
    return (isRest && uptime - startedAt < settlingTime) || (clock.boot !== undefined && uptime < settlingTime)
  }

  function vouch(): void {
    believed = clock.now().getTime() - clock.uptime()
    rested = 0
  }

  /** Whether it is written down what is believed of the start of the machine; a word may have set it right since. */
  function isNoted(): boolean {
    const noted = known?.boot
    const isRight = noted === undefined || Math.abs(Date.parse(noted.at) - (believed ?? 0)) < oneHour
    return noted?.id === clock.boot && isRight
  }

  return {
    look,
    vouch,
    async keep(now) {
      const [day, over] = [localDay(now, timeZone), doubted]
      const proven = rested > 0 ? plusDays(day, -rested) : undefined
      if (known?.day === day && known.proven === proven && isNoted() && !over) return undefined
      const setup = await store.get('setup', 'setup')
      const isWorthTelling = over && over.believed !== over.shown
      const { proven: _, boot: __, ...others } = known ?? {}
      const next: KnownTime = {
        ...others,
        day,
        ...(proven && { proven }),
        ...(clock.boot !== undefined && believed !== undefined && { boot: bootOf(clock.boot, believed) }),
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

/** Whole minutes: nobody's message is to be found again in it. */
function bootOf(id: string, at: number): NonNullable<KnownTime['boot']> {
  return { id, at: new Date(Math.round(at / oneMinute) * oneMinute).toISOString() }
}

function isWithin(day: string, from: string, days: number): boolean {
  return plusDays(from, -shortestWayBack) <= day && day <= plusDays(from, days)
}
