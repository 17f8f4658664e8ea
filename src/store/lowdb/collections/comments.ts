import type { Comment } from '../../../documents/comment.ts'
import type { Listing, Page } from '../../../ports/listing.ts'
import { earliestFirst, pageOfSorted } from '../pages.ts'
import { Index, Table } from '../table.ts'

/** What was said about ideas. */
export class Comments {
  readonly #byIdea = new Index<Comment>(comment => [comment.idea])
  readonly table = new Table<Comment>([this.#byIdea])

  on(idea: string, page: Page): Listing<Comment> {
    return pageOfSorted([earliestFirst(this.#byIdea.find(idea), byDay)], byDay, page)
  }
}

/**
 * Never by the time, although some have one: a comment without a name between two others would tell when it was written.
 * Ids are random.
 */
function byDay({ on, id }: Comment): string {
  return `${on} ${id}`
}
