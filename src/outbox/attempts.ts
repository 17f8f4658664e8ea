import type { OutboxRecord } from '../documents/outbox.ts'
import type { Change } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import type { SendFailure, SendResult } from '../ports/messenger.ts'
import type { OutboxDeps } from './deps.ts'
import { claim, settle } from './lease.ts'
import { createPacer } from './pacing.ts'

/** How an attempt ended, and what else whoever made it knows by then. */
interface Ended {
  result: SendResult
}

/** One message to one chat, and the records it tells of. */
export interface Attempt<End extends Ended> {
  records: Versioned<OutboxRecord>[]
  /** The conversation it goes into, for the limits of Teams. */
  chat: string
  deliver(): Promise<End>
  /** Keeps what the end says about the receiver. */
  learn(end: End): Promise<void>
  /** What is to be written together with the settlement. */
  also?(end: End): Promise<Change[]>
}

export interface Attempts {
  /**
   * Waits for a slot, claims the records, delivers, and settles. Answers why it was not delivered; undefined also if
   * somebody else was faster.
   */
  make<End extends Ended>(attempt: Attempt<End>): Promise<SendFailure['why'] | undefined>
  /** Counts an end, and tells the operator what only they can mend. */
  report(result: SendResult): void
}

/** What sending needs. */
export interface SendDeps extends OutboxDeps {
  attempts: Attempts
}

/**
 * An attempt is committed before the POST, and what became of it after, both only while the record is still this
 * attempt's (ARCHITECTURE, outbox): so nothing is lost, and nothing arrives more than twice.
 */
export function createAttempts(deps: OutboxDeps): Attempts {
  const { clock, logger, metrics } = deps
  const pacer = createPacer()
  /** The operator was told that the bot is not registered, and nothing has arrived since. */
  let complained = false

  /** False, without waiting, if it would take too long. */
  async function waitForSlot(chat: string): Promise<boolean> {
    const slot = pacer.take(chat, clock.now().getTime())
    if (slot === undefined) return false
    const wait = slot - clock.now().getTime()
    if (wait > 0) await deps.wait(wait)
    return true
  }

  function report(result: SendResult): void {
    metrics.sent(result.ok ? 'delivered' : result.why)
    if (result.ok) complained = false
    else if (result.token !== undefined) complain(result)
    // Here only, and without the person: coordinators do not read which it was (people/why-told.ts).
    else if (result.why === 'blocked' || result.why === 'not-installed' || result.why === 'gone')
      logger.info({ why: result.why, status: result.status }, 'The receiver of a message cannot be reached')
    else if (result.why === 'refused')
      logger.error({ why: result.why, status: result.status }, 'A message of the outbox was refused')
    else if (result.why === 'unregistered') complain(result)
  }

  /** Once, until something arrives: everything else that waits has the same reason. */
  function complain({ why, status, token }: SendFailure): void {
    if (complained) return
    complained = true
    if (why === 'unregistered')
      logger.error(
        { why, status, token },
        'Microsoft does not accept the registration of the bot: npm run doctor -- --token tells what to check',
      )
    else logger.warn({ why, token }, 'The bot gets no token from Microsoft, and tries again: npm run doctor -- --token')
  }

  return {
    async make({ records, chat, deliver, learn, also }) {
      if (!(await waitForSlot(chat))) return 'busy'
      const token = await claim(deps, records)
      if (token === undefined) return undefined
      const end = await deliver()
      report(end.result)
      await learn(end)
      await settle(deps, records, token, end.result, async () => (await also?.(end)) ?? [])
      return end.result.ok ? undefined : end.result.why
    },
    report,
  }
}
