import type { SendFailure } from './messenger.ts'

/**
 * body: too big, too slow, too deep or no JSON. activity: no activity. channel: not from Teams. service: an address that is none
 * of Teams. token: missing, forged, expired or for somebody else. keys: those of the channel could not be had. tenant: one that
 * is not allowed. rate: too many from one person or address.
 */
export type Refused = 'body' | 'activity' | 'channel' | 'service' | 'token' | 'keys' | 'tenant' | 'rate'

/** What is counted for operators. Never ids, names or texts. */
export interface Metrics {
  /** A turn: what happened (text, action …), how it ended, and how long it took in seconds. */
  turn(kind: string, outcome: 'answered' | 'ignored' | 'refused' | 'failed', seconds: number): void
  /** A request that was refused before anything was decided, and why. Also counted as a turn. */
  refused(why: Refused): void
  /** A message the outbox sent, or tried to: `delivered`, or why not. */
  sent(result: 'delivered' | SendFailure['why']): void
  /** How full the outbox is, and how late its oldest record, in seconds. */
  outbox(waiting: number, parked: number, lag: number): void
}
