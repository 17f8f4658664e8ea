import { describeError } from '../describe.ts'
import { localDay } from '../turn/context.ts'
import { createAttempts } from './attempts.ts'
import type { OutboxDeps } from './deps.ts'
import { isQuiet } from './hours.ts'
import { meetHolders } from './meet.ts'
import { nudge } from './nudge.ts'
import { purge } from './purge.ts'
import { recall } from './recall.ts'
import { forgetWhatIsPast } from './retention.ts'
import { sendDue } from './send.ts'
import { createSweep } from './sweep.ts'

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
  const { store, logger, metrics, files, retention, watch } = deps
  const attempts = createAttempts(deps)
  const sweep = createSweep(deps)
  let running: Promise<void> | undefined
  let closed = false
  /** The local days on which what is too old was last removed: shown, and proven. */
  let tidiedOn = ''
  /** The local day on which people with a role were last looked up. */
  let metOn = ''
  /** The local day on which units and roles were last asked what is due. */
  let askedOn = ''
  let reported = ''
  let isDoubted = false
  let isSettlingTold = false

  async function work(): Promise<void> {
    await step('What others have done could not be read', () => store.catchUp())
    await step('Rules could not be read', refresh)
    await timed('The day could not be noted', keep)
    await timed('People with a role could not be looked up', meet)
    await timed('Decisions could not be let count', deps.settleDecisions)
    await timed('Reminders could not be derived', sweep)
    await timed('Nudges could not be derived', now => nudge(deps, now))
    await timed('What is to be told of campaigns could not be derived', deps.keepCampaigns)
    await timed('What units were asked about ideas could not be looked at', deps.keepReviews)
    await timed('Workshops could not be taken on', deps.keepWorkshops)
    await timed('Synergies could not be looked for', deps.lookForSynergies)
    await timed('Questions to think about could not be left', deps.leaveSparks)
    await timed('What was agreed to could not be compared', deps.tellOfChanges)
    await timed('Units could not be asked', ask)
    await timed('What was removed could not be purged', now => purge(store, now, localDay(now, deps.timeZone)))
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

  /** A step that goes by the time of day: none while the clock cannot be right, or may still be put right. */
  async function timed(failed: string, run: (now: string) => Promise<void>): Promise<void> {
    const { now, doubt, settling } = watch.look()
    if (doubt && !isDoubted) {
      isDoubted = true
      logger.error(doubt, 'The clock cannot be right: nothing is reminded of, sent or removed until it is (TODAY_IS)')
    }
    if (settling && !isSettlingTold) {
      isSettlingTold = true
      logger.info({}, 'After a rest, nothing is done by itself for an hour, or until a message of Teams (TODAY_IS)')
    }
    if (!doubt && !settling) await step(failed, () => run(now))
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
    const { doubt, settling } = watch.look()
    return isStopped() || settling === true || doubt !== undefined
  }

  async function refresh(): Promise<void> {
    await Promise.all(files.map(file => file.refresh()))
    const problems = files.flatMap(file => file.problems())
    const told = problems.join('\n')
    if (told !== '' && told !== reported) {
      logger.warn({ problems }, 'Something is wrong with the guides or rules; what was last good stays in force')
    }
    reported = told
  }

  /** Once a day: Teams is asked for lists of whole teams. */
  async function meet(now: string): Promise<void> {
    const day = localDay(now, deps.timeZone)
    if (metOn === day) return
    metOn = day
    await meetHolders(deps, now)
  }

  /** Once a working day, at the usual time of reminders. */
  async function ask(now: string): Promise<void> {
    const day = localDay(now, deps.timeZone)
    if (askedOn !== day && (await deps.askUnits(now))) askedOn = day
  }

  async function tidy(now: string): Promise<void> {
    const { proven } = watch.look()
    const shown = localDay(now, deps.timeZone)
    const days = `${shown} ${proven}`
    if (tidiedOn === days) return
    if (proven < shown)
      logger.info({ proven, shown }, 'After a rest, what is too old is removed when a message proves the day')
    const recalled = await recall(store, now)
    const { coordinators } = deps
    const { complete, counts } = await forgetWhatIsPast(store, {
      now,
      today: proven,
      rules: retention.current(),
      coordinators,
    })
    if (Object.values(counts).some(count => count > 0))
      logger.info({ ...counts }, 'What was kept for long enough was removed')
    if (recalled && complete) tidiedOn = days
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
