import type { AuditEntry } from '../../../documents/audit.ts'
import type { Listing, Page } from '../../../ports/listing.ts'
import { compareTexts, Order } from '../order.ts'
import { pageOfSorted } from '../pages.ts'
import { Table } from '../table.ts'

/** Who changed what. */
export class Audit {
  readonly #byTime = new Order<AuditEntry>((a, b) => compareTexts(a.at, b.at))
  readonly table = new Table<AuditEntry>([this.#byTime])

  all(page: Page): Listing<AuditEntry> {
    return pageOfSorted(this.#byTime.rows.toReversed(), byTime, page, 'falling')
  }
}

function byTime({ at, id }: AuditEntry): string {
  return `${at} ${id}`
}
