import type { Assessment } from '../../../documents/assessment.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { How } from '../../../search/text-index.ts'
import { inSlices } from '../../../slices.ts'
import { compareGerman, Order } from '../order.ts'
import { latestFirst, pageOf } from '../pages.ts'
import { Search } from '../search.ts'
import { Index, Table } from '../table.ts'

/** Finished checks of processes. */
export class Assessments {
  readonly #byPerson = new Index<Assessment>(assessment => assessment.by)
  readonly #byUnit = new Order<Assessment>(compareUnitAndTitle)
  readonly #search = new Search<Assessment>(({ title, unit = '' }) => ({ title, text: unit }))
  readonly table = new Table<Assessment>([this.#byPerson, this.#byUnit, this.#search])

  by(person: string, page: Page): Listing<Assessment> {
    return pageOf(latestFirst(this.#byPerson.find(person), byTime), byTime, page)
  }

  /** Sorts what is looked at everywhere, and reads what is searched. Other work goes on in between. */
  async prepare(): Promise<void> {
    await inSlices(this.#byUnit.prepare())
    await this.#search.prepare()
  }

  find(words: string, limit: number, how?: How): Promise<Versioned<Assessment>[]> {
    return this.#search.find(words, limit, how)
  }

  all(page: Page): Listing<Assessment> {
    return pageOf(this.#byUnit.rows, ({ id }) => id, page)
  }
}

function byTime({ completedAt, id }: Assessment): string {
  return `${completedAt} ${id}`
}

/** Those without a unit come last. */
function compareUnitAndTitle(a: Assessment, b: Assessment): number {
  return (
    Number(a.unit === undefined) - Number(b.unit === undefined) ||
    compareGerman(a.unit ?? '', b.unit ?? '') ||
    compareGerman(a.title, b.title)
  )
}
