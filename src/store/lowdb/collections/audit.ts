import type { AuditEntry } from '../../../documents/audit.ts'
import type { Listing, Page } from '../../../ports/listing.ts'
import { compareTexts, Order } from '../order.ts'
import { pageOfSorted } from '../pages.ts'
import { Table } from '../table.ts'

/** Who changed what. */
export class Audit {
  /** Within a day by what was changed: in which order is no longer known. */
  readonly #byDay = new Order<AuditEntry>((a, b) => compareTexts(a.on, b.on) || compareTexts(a.about, b.about))
  readonly table = new Table<AuditEntry>([this.#byDay])

  all(page: Page): Listing<AuditEntry> {
    return pageOfSorted([this.#byDay.rows], byDay, page, 'falling')
  }
}

function byDay({ on, about, id }: AuditEntry): string {
  return `${on} ${about} ${id}`
}
