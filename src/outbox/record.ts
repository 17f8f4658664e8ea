import type { OutboxRecord, ParkedWhy } from '../documents/outbox.ts'
import type { Change } from '../ports/change-set.ts'
import type { Versioned } from '../ports/listing.ts'
import type { SendFailure, SendResult } from '../ports/messenger.ts'
import { mostRefusals } from './backoff.ts'

/** A failure after which it is certain that nothing was delivered. */
export type Refusal = SendFailure & { why: Exclude<SendFailure['why'], 'uncertain'> }

/** A message may have arrived twice at most, ever. */
const mostDeliveries = 2
/** How long an attempt belongs to whoever made it, in milliseconds; an attempt takes 40 seconds at most. */
const leaseTime = 60_000

/** A record as it begins: nothing was tried yet. */
export function fresh(record: Pick<OutboxRecord, 'id' | 'to' | 'about' | 'dueAt'>): OutboxRecord {
  return { ...record, state: 'waiting', deliveries: 0, refusals: 0 }
}

/** To be sent now: waiting and due, or left behind by an attempt that never ended. */
export function isDue({ state, dueAt, lease }: OutboxRecord, now: string): boolean {
  if (state === 'sending') return lease === undefined || lease.until < now
  return state === 'waiting' && dueAt <= now
}

/** It may have arrived as often as is allowed. */
export function isSpent({ deliveries }: OutboxRecord): boolean {
  return deliveries >= mostDeliveries
}

/** The record as it is written before the POST: whatever happens then, this attempt counts. */
export function claimed(record: OutboxRecord, token: string, now: string): OutboxRecord {
  const until = new Date(Date.parse(now) + leaseTime).toISOString()
  return { ...withoutLease(record), state: 'sending', deliveries: record.deliveries + 1, lease: { token, until } }
}

/** The record after it could not be delivered for good. @param on local day */
export function parked(record: OutboxRecord, why: ParkedWhy, on: string): OutboxRecord {
  return { ...withoutLease(record), state: 'parked', parked: { why, on } }
}

/** The record as it waits again, with all its attempts before it counted. */
export function waiting({ parked: _, ...record }: OutboxRecord, dueAt: string): OutboxRecord {
  return { ...withoutLease(record), state: 'waiting', dueAt }
}

/** When an attempt ended: the instant, the local day, and the instant of the next attempt if there is one. */
export interface Moment {
  today: string
  again: string
}

/**
 * What becomes of a claimed record after its attempt; undefined if it was delivered. A clear refusal does not count as a
 * delivery; what may have arrived does, and gets one more attempt at most.
 */
export function settled(record: OutboxRecord, result: SendResult, { today, again }: Moment): OutboxRecord | undefined {
  if (result.ok) return undefined
  if (result.why === 'uncertain') return isSpent(record) ? parked(record, 'uncertain', today) : waiting(record, again)
  return refused({ ...record, deliveries: Math.max(0, record.deliveries - 1) }, result.why, { today, again })
}

/** What becomes of a record that was certainly not delivered. */
export function refused(record: OutboxRecord, why: Refusal['why'], { today, again }: Moment): OutboxRecord {
  const refusals = record.refusals + 1
  switch (why) {
    case 'busy':
      return refusals < mostRefusals
        ? waiting({ ...record, refusals }, again)
        : parked({ ...record, refusals }, 'refused', today)
    case 'unregistered':
      // The registration is the operator's to mend, and no reason to give up on anybody, however long it takes.
      return waiting({ ...record, refusals: Math.min(refusals, mostRefusals - 1) }, again)
    default:
      return parked(record, why, today)
  }
}

/** Writes a record as it is next, if it is still the version that was read. */
export function put({ doc, version }: Versioned<OutboxRecord>, next: OutboxRecord): Change {
  return { collection: 'outbox', id: doc.id, expect: version, put: next }
}

/**
 * The same of one that may be parked. A Denkanstoß never is: it is missed by nobody, and who wants them is nobody else's
 * business.
 */
export function abandon(each: Versioned<OutboxRecord>, next: OutboxRecord): Change {
  return next.state === 'parked' && each.doc.about.is === 'spark' ? drop(each) : put(each, next)
}

/** Writes a new record. */
export function add(record: OutboxRecord): Change {
  return { collection: 'outbox', id: record.id, expect: 0, put: record }
}

/** Deletes a record, if it is still the version that was read. */
export function drop({ doc, version }: Versioned<OutboxRecord>): Change {
  return { collection: 'outbox', id: doc.id, expect: version, delete: true }
}

function withoutLease({ lease: _, ...record }: OutboxRecord): OutboxRecord {
  return record
}
