import type { Post } from '../../../documents/channel.ts'
import type { Versioned } from '../../../ports/listing.ts'
import { earliestFirst } from '../pages.ts'
import { Index, Table } from '../table.ts'

/** Cards about ideas that stand in channels. */
export class Posts {
  readonly #byIdea = new Index<Post>(post => [post.idea])
  readonly table = new Table<Post>([this.#byIdea])

  of(idea: string): Versioned<Post>[] {
    return earliestFirst(this.#byIdea.find(idea), ({ id }) => id)
  }
}
