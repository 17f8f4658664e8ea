import type { OutboxRecord } from '../../../documents/outbox.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { OutboxFigures } from '../../../ports/store/outbox.ts'
import { compareTexts, Order } from '../order.ts'
import { pageOf } from '../pages.ts'
import { Index, Table } from '../table.ts'

/** Messages on their way. */
export class Outbox {
  readonly #byPerson = new Index<OutboxRecord>(record => [record.to])
  readonly #waiting = new Order<OutboxRecord>(compareDue, record => record.state === 'waiting')
  readonly #sending = new Order<OutboxRecord>(compareDue, record => record.state === 'sending')
  readonly #parked = new Order<OutboxRecord>(compareParked, record => record.state === 'parked')
  readonly table = new Table<OutboxRecord>([this.#byPerson, this.#waiting, this.#sending, this.#parked])

  due(now: string, limit: number): Versioned<OutboxRecord>[] {
    const waiting = this.#waiting.rows.slice(0, limit).filter(({ doc }) => doc.dueAt <= now)
    const abandoned = this.#sending.rows.filter(({ doc }) => doc.lease === undefined || doc.lease.until < now)
    return this.#waiting.sort([...waiting, ...abandoned]).slice(0, limit)
  }

  of(person: string): Versioned<OutboxRecord>[] {
    return this.#waiting.sort(this.#byPerson.find(person))
  }

  parked(page: Page): Listing<OutboxRecord> {
    return pageOf(this.#parked.rows, ({ id }) => id, page)
  }

  figures(now: string): OutboxFigures {
    const [oldest] = [this.#waiting.rows, this.#sending.rows]
      .flatMap(([first]) => first?.doc.dueAt ?? [])
      .sort(compareTexts)
    const owed = this.#waiting.rows.filter(({ doc }) => doc.dueAt <= now || doc.refusals + doc.deliveries > 0)
    return {
      waiting: owed.length + this.#sending.rows.length,
      parked: this.#parked.rows.length,
      refused: owed.filter(({ doc }) => doc.refusals > 0).length,
      ...(oldest !== undefined && oldest <= now && { oldestDue: oldest }),
    }
  }
}

function compareDue(a: OutboxRecord, b: OutboxRecord): number {
  return compareTexts(a.dueAt, b.dueAt)
}

/** What was parked on the latest day comes first, and of one day what was due last. */
function compareParked(a: OutboxRecord, b: OutboxRecord): number {
  return compareTexts(b.parked?.on ?? '', a.parked?.on ?? '') || compareDue(b, a)
}
