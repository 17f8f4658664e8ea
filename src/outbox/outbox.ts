import { describeError } from '../describe.ts'
import { createAttempts } from './attempts.ts'
import type { OutboxDeps } from './deps.ts'
import { isQuiet } from './hours.ts'
import { instant, today } from './now.ts'
import { nudge } from './nudge.ts'
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
  const { store, logger, metrics, rules, ideaRules } = deps
  const attempts = createAttempts(deps)
  let running: Promise<void> | undefined
  let closed = false
  /** The local day on which old names were last removed from tasks. */
  let tidiedOn = ''
  let reported = ''

  async function work(): Promise<void> {
    await step('Rules could not be read', refresh)
    await step('Reminders could not be derived', () => sweep(deps, instant(deps)))
    await step('Nudges could not be derived', () => nudge(deps, instant(deps)))
    await step('What is too old could not be removed', tidy)
    await step('Messages could not be sent', () => sendDue({ ...deps, attempts }, isStopped))
    await step('The outbox could not be counted', count)
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

  function isStopped(): boolean {
    return closed || store.failure() !== undefined
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

  async function tidy(): Promise<void> {
    const [now, day] = [instant(deps), today(deps)]
    if (tidiedOn === day) return
    const { auditDays } = ideaRules.current()
    const done = [await forgetHolders(store, now, day), await forgetAudit(store, now, day, auditDays)]
    if (done.every(each => each)) tidiedOn = day
  }

  async function count(): Promise<void> {
    const now = instant(deps)
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
