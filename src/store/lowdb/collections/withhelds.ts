import type { Withheld } from '../../../documents/withheld.ts'
import type { Versioned } from '../../../ports/listing.ts'
import { Order } from '../order.ts'
import { Table } from '../table.ts'

/** What coordinators removed lately. */
export class Withhelds {
  readonly #all = new Order<Withheld>(() => 0)
  readonly table = new Table<Withheld>([this.#all])

  all(): Versioned<Withheld>[] {
    return [...this.#all.rows]
  }
}
