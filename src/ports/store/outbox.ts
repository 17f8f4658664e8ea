import type { OutboxRecord } from '../../documents/outbox.ts'
import type { Listing, Page, Versioned } from '../listing.ts'

/** What the bot is to say by itself. */
export interface OutboxQueries {
  /**
   * Records to send now: waiting and due at `now`, or sending with a lease that is over; the earliest due first.
   * @param limit how many at most
   */
  outboxDue(now: string, limit: number): Promise<Versioned<OutboxRecord>[]>
  /**
   * The same, for receivers that no other instance of the bot writes to at the moment: from now on none does, for a minute.
   */
  outboxClaimed(now: string, limit: number): Promise<Versioned<OutboxRecord>[]>
  /** All records for a person, the earliest due first. */
  outboxOf(person: string): Promise<Versioned<OutboxRecord>[]>
  /** Parked records, the latest first. */
  outboxParked(page: Page): Promise<Listing<OutboxRecord>>
  outboxFigures(now: string): Promise<OutboxFigures>
}

/** The outbox in figures, for coordinators and metrics. */
export interface OutboxFigures {
  /**
   * Due and not delivered, also those on their way or to be tried again. Not what is due later: that comes about when
   * somebody without a name does something, so a curve of it would tell when.
   */
  waiting: number
  parked: number
  /** Of those waiting: refused by Teams, and to be tried again. */
  refused: number
  /** The instant since which the oldest record that is not parked is due; absent if none is due at `now`. */
  oldestDue?: string
}
