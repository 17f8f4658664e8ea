import type { OutboxRecord } from '../documents/outbox.ts'
import type { Change, SendResult, Versioned } from '../ports.ts'
import { localDay } from '../turn/context.ts'
import { backoff } from './backoff.ts'
import type { OutboxDeps } from './deps.ts'
import { drop, put } from './pick.ts'
import { claimed, type Moment, refusal, settled } from './record.ts'

export type Failure = Extract<SendResult, { ok: false }>

/** What is written before and after an attempt to deliver records, whoever they go to. */
export interface Attempts {
  /** Commits the attempt; undefined if somebody else was faster. The token fences what is written after it. */
  claim(records: Versioned<OutboxRecord>[]): Promise<string | undefined>
  /** Notes how the attempt ended, on every record that is still this attempt's; `also` is written with it. */
  settle(
    records: Versioned<OutboxRecord>[],
    token: string,
    result: SendResult,
    also?: () => Promise<Change[]>,
  ): Promise<void>
  /** Nothing was sent: the records wait, or are parked, and no attempt is counted. */
  giveBack(
    records: Versioned<OutboxRecord>[],
    failure: Failure & { why: Exclude<Failure['why'], 'uncertain'> },
  ): Promise<void>
  /** Counts an end, and tells the operator what only they can mend. */
  report(result: SendResult): void
  /** False if one of these was changed meanwhile. */
  write(changes: Change[]): Promise<boolean>
}

export function createAttempts(deps: OutboxDeps): Attempts {
  const { store, clock, ids, logger, metrics, timeZone } = deps
  /** The operator was told that the bot is not registered, and nothing has arrived since. */
  let complained = false

  async function settle(
    records: Versioned<OutboxRecord>[],
    token: string,
    result: SendResult,
    also: () => Promise<Change[]> = async () => [],
  ): Promise<void> {
    const moment = momentAfter(records, result.ok ? undefined : result)
    for (let tries = 0; tries < 3; tries++) {
      const changes: Change[] = []
      for (const { doc } of records) {
        const now = await store.get('outbox', doc.id)
        if (now?.doc.lease?.token !== token) continue
        const next = settled(now.doc, result, moment)
        changes.push(next ? put(now, next) : drop(now))
      }
      changes.push(...(await also()))
      if (changes.length === 0 || (await write(changes))) return
    }
  }

  /** All records of a message come again together. */
  function momentAfter(records: Versioned<OutboxRecord>[], failure: Failure | undefined): Moment {
    const now = instant()
    const refusals = Math.max(...records.map(({ doc }) => doc.refusals)) + 1
    const wait = backoff(records[0]?.doc.id ?? '', refusals, failure?.retryAfter)
    return { today: localDay(now, timeZone), again: new Date(Date.parse(now) + wait).toISOString() }
  }

  async function write(changes: Change[]): Promise<boolean> {
    return (await store.commit({ at: instant(), reads: [], changes })) === 'committed'
  }

  function instant(): string {
    return clock.now().toISOString()
  }

  return {
    async claim(records) {
      const token = ids.unique()
      return (await write(records.map(each => put(each, claimed(each.doc, token, instant()))))) ? token : undefined
    },
    settle,
    async giveBack(records, failure) {
      const moment = momentAfter(records, failure)
      await write(records.map(each => put(each, refusal(each.doc, failure.why, moment))))
    },
    report(result) {
      metrics.sent(result.ok ? 'delivered' : result.why)
      if (result.ok) complained = false
      else if (result.why === 'refused')
        logger.error({ why: result.why, status: result.status }, 'A message of the outbox was refused')
      else if (result.why === 'unregistered' && !complained) {
        complained = true
        const fields = { why: result.why, status: result.status }
        logger.error(fields, 'Teams does not accept the registration of the bot: check MicrosoftAppId and its password')
      }
    },
    write,
  }
}
