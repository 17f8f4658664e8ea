import type { OutboxRecord } from '../documents/outbox.ts'
import type { Change } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import type { SendResult } from '../ports/messenger.ts'
import { localDay } from '../turn/context.ts'
import { backoff } from './backoff.ts'
import type { OutboxDeps } from './deps.ts'
import { instant } from './now.ts'
import { abandon, claimed, drop, type Moment, put, type Refusal, refused, settled } from './record.ts'
import { write } from './write.ts'

/** Commits the attempt; undefined if somebody else was faster. The token fences what is written after it. */
export async function claim(deps: OutboxDeps, records: Versioned<OutboxRecord>[]): Promise<string | undefined> {
  const token = deps.ids.unique()
  const changes = records.map(each => put(each, claimed(each.doc, token, instant(deps))))
  return (await write(deps.store, instant(deps), changes)) ? token : undefined
}

/** Notes how the attempt ended, on every record that is still this attempt's; `also` is written with it. */
export async function settle(
  deps: OutboxDeps,
  records: Versioned<OutboxRecord>[],
  token: string,
  result: SendResult,
  also: () => Promise<Change[]>,
): Promise<void> {
  const moment = momentAfter(deps, records, result)
  for (let tries = 0; tries < 3; tries++) {
    const changes: Change[] = []
    for (const { doc } of records) {
      const now = await deps.store.get('outbox', doc.id)
      if (now?.doc.lease?.token !== token) continue
      const next = settled(now.doc, result, moment)
      changes.push(next ? abandon(now, next) : drop(now))
    }
    changes.push(...(await also()))
    if (await write(deps.store, instant(deps), changes)) return
  }
}

/** Nothing was sent: the records wait, or are parked, and no attempt is counted. */
export async function giveBack(deps: OutboxDeps, records: Versioned<OutboxRecord>[], refusal: Refusal): Promise<void> {
  const moment = momentAfter(deps, records, refusal)
  const changes = records.map(each => abandon(each, refused(each.doc, refusal.why, moment)))
  await write(deps.store, instant(deps), changes)
}

/** All records of a message come again together. */
function momentAfter(deps: OutboxDeps, records: Versioned<OutboxRecord>[], result: SendResult): Moment {
  const now = instant(deps)
  const refusals = Math.max(...records.map(({ doc }) => doc.refusals)) + 1
  const wait = backoff(records[0]?.doc.id ?? '', refusals, result.ok ? undefined : result.retryAfter)
  return { today: localDay(now, deps.timeZone), again: new Date(Date.parse(now) + wait).toISOString() }
}
