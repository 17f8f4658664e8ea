import type { Session } from '../../../documents/session.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import { compareTexts, Order } from '../order.ts'
import { latestFirst, pageOfSorted } from '../pages.ts'
import { Index, Table } from '../table.ts'

/** How many open dialogues of one person are listed. */
const listed = 50

/** Running dialogues. */
export class Sessions {
  readonly #byOwner = new Index<Session>(session => [session.owner])
  readonly #byTime = new Order<Session>((a, b) => compareTexts(a.updatedAt, b.updatedAt))
  readonly table = new Table<Session>([this.#byOwner, this.#byTime])

  of(owner: string): Versioned<Session>[] {
    return latestFirst(this.#byOwner.find(owner), byTime).slice(0, listed)
  }

  all(page: Page): Listing<Session> {
    return pageOfSorted([this.#byTime.rows], byTime, page)
  }
}

function byTime({ updatedAt, id }: Session): string {
  return `${updatedAt} ${id}`
}
