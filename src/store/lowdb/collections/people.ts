import type { Person } from '../../../documents/person.ts'
import { fold } from '../../../guide/questions/fold.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import { anyWayRound } from '../../names.ts'
import { compareGerman, Order } from '../order.ts'
import { pageOf } from '../pages.ts'
import { Changes, Index, Table } from '../table.ts'

/** How many people of one name are listed. */
const listed = 10

/** Everybody the bot knows. */
export class People {
  readonly #byName = new Index<Person>(person => [anyWayRound(fold(person.name))])
  readonly #bySubstitute = new Index<Person>(person => [person.substitute?.person])
  readonly #coordinators = new Order<Person>(compareNames, person => person.coordinator !== undefined)
  readonly #all = new Order<Person>(compareNames)
  /** Who is written to, and when. Nearly every turn changes something else of a person. */
  readonly reached = new Changes<Person>(
    ({ id, installed, address, met, unreachable, substitute, reminders, coordinator }) =>
      JSON.stringify([id, installed, address, met, unreachable, substitute, reminders, coordinator]),
  )
  readonly table = new Table<Person>([this.#byName, this.#bySubstitute, this.#coordinators, this.#all, this.reached])

  all(page: Page): Listing<Person> {
    return pageOf(this.#all.rows, ({ id }) => id, page)
  }

  named(folded: string): Versioned<Person>[] {
    return this.#byName.find(anyWayRound(folded)).slice(0, listed)
  }

  substitutedBy(person: string): Versioned<Person>[] {
    return this.#all.sort(this.#bySubstitute.find(person))
  }

  coordinators(): Versioned<Person>[] {
    return [...this.#coordinators.rows]
  }
}

function compareNames(a: Person, b: Person): number {
  return compareGerman(a.name, b.name)
}
