import type { Channel } from '../../../documents/channel.ts'
import type { Versioned } from '../../../ports/listing.ts'
import { Order } from '../order.ts'
import { Table } from '../table.ts'

/** Channels bound to the ideas. */
export class Channels {
  readonly #all = new Order<Channel>(() => 0)
  readonly table = new Table<Channel>([this.#all])

  all(): Versioned<Channel>[] {
    return [...this.#all.rows]
  }
}
