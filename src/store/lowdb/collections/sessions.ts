import type { Session } from '../../../documents/session.ts'
import type { Versioned } from '../../../ports/listing.ts'
import { latestFirst } from '../pages.ts'
import { Index, Table } from '../table.ts'

/** How many open dialogues of one person are listed. */
const listed = 50

/** Running dialogues. */
export class Sessions {
  readonly #byOwner = new Index<Session>(session => [session.owner])
  readonly table = new Table<Session>([this.#byOwner])

  of(owner: string): Versioned<Session>[] {
    return latestFirst(this.#byOwner.find(owner), ({ updatedAt, id }) => `${updatedAt} ${id}`).slice(0, listed)
  }
}
