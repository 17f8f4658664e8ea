import { describeError } from '../describe.ts'
import { localDay } from '../turn/context.ts'
import { createAttempts } from './attempts.ts'
import type { OutboxDeps } from './deps.ts'
import { isQuiet } from './hours.ts'
import { nudge } from './nudge.ts'
import { recall } from './recall.ts'
import { forgetAudit, forgetHolders } from './retention.ts'
import { sendDue } from './send.ts'
import { sweep } from './sweep.ts'

/** What the bot says by itself: reminders, overviews, notices. */
export interface Outbox {
  /**
   * Makes records of what is owed, then sends everything that is due. Resolves when that is done, and never rejects. A
   * second call during a run gets the same run.
   */
  run(): Promise<void>
  /** Begins nothing new, and resolves when messages on their way are settled. */
  close(): Promise<void>
}

export function createOutbox(deps: OutboxDeps): Outbox {
  const { store, logger, metrics, rules, ideaRules, watch } = deps
  const attempts = createAttempts(deps)
  let running: Promise<void> | undefined
  let closed = false
  /** The local day on which old names were last removed from tasks. */
  let tidiedOn = ''
  let reported = ''
  let isDoubted = false

  async function work(): Promise<void> {
    await step('Rules could not be read', refresh)
    await timed('The day could not be noted', keep)
    await timed('Decisions could not be let count', deps.settleDecisions)
    await timed('Reminders could not be derived', now => sweep(deps, now))
    await timed('Nudges could not be derived', now => nudge(deps, now))
    await timed('What is too old could not be removed', tidy)
    await timed('Messages could not be sent', () => sendDue({ ...deps, attempts }, isHalted))
    await timed('The outbox could not be counted', count)
  }

  /** One step that fails keeps no other from its work. */
  async function step(failed: string, run: () => Promise<void>): Promise<void> {
    if (isStopped()) return
    try {
      await run()
    } catch (error) {
      logger.error(describeError(error), failed)
    }
  }

  /** A step that goes by the time of day: none while the clock cannot be right. */
  async function timed(failed: string, run: (now: string) => Promise<void>): Promise<void> {
    const { now, doubt } = watch.look()
    if (doubt && !isDoubted) {
      isDoubted = true
      logger.error(doubt, 'The clock cannot be right: nothing is reminded of, sent or removed until it is (TODAY_IS)')
    }
    if (!doubt) await step(failed, () => run(now))
  }

  /** What a wrong clock has put off is looked for when it is right again, and once a day. */
  async function keep(now: string): Promise<void> {
    const over = await watch.keep(now)
    if (over) tidiedOn = ''
    if (isDoubted) logger.warn({ ...over }, 'The clock is believed again')
    isDoubted = false
  }

  function isStopped(): boolean {
    return closed || store.failure() !== undefined
  }

  function isHalted(): boolean {
    return isStopped() || watch.look().doubt !== undefined
  }

  async function refresh(): Promise<void> {
    await Promise.all([rules.refresh(), ideaRules.refresh()])
    const problems = [...rules.problems(), ...ideaRules.problems()]
    const told = problems.join('\n')
    if (told !== '' && told !== reported) {
      logger.warn({ problems }, 'Rules are broken; the last good ones stay in force')
    }
    reported = told
  }

  async function tidy(now: string): Promise<void> {
    const day = localDay(now, deps.timeZone)
    if (tidiedOn === day) return
    const { auditDays } = ideaRules.current()
    const done = [
      await recall(store, now),
      await forgetHolders(store, now, day),
      await forgetAudit(store, now, day, auditDays),
    ]
    if (done.every(each => each)) tidiedOn = day
  }

  async function count(now: string): Promise<void> {
    const { waiting, parked, oldestDue } = await store.outboxFigures(now)
    const late = oldestDue === undefined || isQuiet(deps, now) ? 0 : Date.parse(now) - Date.parse(oldestDue)
    metrics.outbox(waiting, parked, late / 1_000)
  }

  return {
    run() {
      if (closed) return running ?? Promise.resolve()
      running ??= work().finally(() => {
        running = undefined
      })
      return running
    },
    close() {
      closed = true
      return running ?? Promise.resolve()
    },
  }
}
