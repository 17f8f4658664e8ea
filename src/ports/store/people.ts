import type { Person } from '../../documents/person.ts'
import type { Listing, Page, Versioned } from '../listing.ts'

/** Everybody the bot knows, and whom they stand in for. */
export interface PeopleQueries {
  /** Everybody the bot knows, in German order of their names. */
  people(page: Page): Promise<Listing<Person>>
  /** People whose name folds to this (guide/questions/fold.ts), in no order; at most 10. */
  peopleNamed(folded: string): Promise<Versioned<Person>[]>
  /** People who appointed this one as their substitute, also if that is over. */
  substitutedBy(person: string): Promise<Versioned<Person>[]>
  /** People appointed as coordinators in chat. */
  coordinators(): Promise<Versioned<Person>[]>
}
