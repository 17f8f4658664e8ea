import type { Idea } from '../../../documents.ts'
import type { Listing, Page, Versioned } from '../../../ports.ts'
import { latestFirst, pageOf } from '../pages.ts'
import { Index, Table } from '../table.ts'

/** Ideas. Those without a name are in no list of a person, and found by the hash of their Kennwort only. */
export class Ideas {
  readonly #byAuthor = new Index<Idea>(idea => [idea.author])
  readonly #byCode = new Index<Idea>(idea => [idea.codeHash])
  readonly table = new Table<Idea>([this.#byAuthor, this.#byCode])

  of(author: string, page: Page): Listing<Idea> {
    return pageOf(latestFirst(this.#byAuthor.find(author), byTime), byTime, page)
  }

  withCode(codeHash: string): Versioned<Idea> | undefined {
    return this.#byCode.find(codeHash)[0]
  }
}

function byTime({ submittedAt, submittedOn, id }: Idea): string {
  return `${submittedAt ?? submittedOn} ${id}`
}
