import type { SendFailure } from './messenger.ts'

/** What is counted for operators. Never ids, names or texts. */
export interface Metrics {
  /** A turn: what happened (text, action …), how it ended, and how long it took in seconds. */
  turn(kind: string, outcome: 'answered' | 'ignored' | 'refused' | 'failed', seconds: number): void
  /** A message the outbox sent, or tried to: `delivered`, or why not. */
  sent(result: 'delivered' | SendFailure['why']): void
  /** How full the outbox is, and how late its oldest record, in seconds. */
  outbox(waiting: number, parked: number, lag: number): void
}
