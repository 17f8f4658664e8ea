import type { AuditEntry } from '../../documents/audit.ts'
import type { Collection, Documents } from '../../documents/documents.ts'
import type { Inquiry } from '../../documents/inquiry.ts'
import type { Motion } from '../../documents/motion.ts'
import type { Publication } from '../../documents/publication.ts'
import type { Session } from '../../documents/session.ts'
import type { Synergy } from '../../documents/synergy.ts'
import type { Withheld } from '../../documents/withheld.ts'
import type { Workshop } from '../../documents/workshop.ts'
import type { ChangeSet, CommitResult } from '../change-set.ts'
import type { Listing, Page, Versioned } from '../listing.ts'
import type { AssessmentQueries } from './assessments.ts'
import type { CampaignQueries } from './campaigns.ts'
import type { ChannelQueries } from './channels.ts'
import type { FindingQueries } from './finding.ts'
import type { IdeaQueries } from './ideas.ts'
import type { OutboxQueries } from './outbox.ts'
import type { PeopleQueries } from './people.ts'
import type { ReviewQueries } from './reviews.ts'
import type { TaskQueries } from './tasks.ts'
import type { UnitQueries } from './units.ts'

/** A document that names somebody. */
export interface Naming {
  collection: Collection
  id: string
}

/**
 * Durable documents. `commit` answers only after the change is on stable storage. Reads see every change that was
 * committed here, and after `catchUp` those of other instances. Documents handed out are copies or frozen: nobody changes the store by changing an object.
 */
export interface Store
  extends IdeaQueries,
    TaskQueries,
    AssessmentQueries,
    ChannelQueries,
    CampaignQueries,
    ReviewQueries,
    PeopleQueries,
    UnitQueries,
    OutboxQueries,
    FindingQueries {
  /**
   * Resolves when reads see everything that was committed before this call, by whatever instance of the bot; at the
   * beginning of a turn. Throws a Fault if that cannot be known just now.
   */
  catchUp(): Promise<void>
  get<C extends Collection>(collection: C, id: string): Promise<Versioned<Documents[C]> | undefined>
  /** Open dialogues of a person, the latest change first; at most 50. */
  sessionsOf(person: string): Promise<Versioned<Session>[]>
  /** The audit log, the latest first. */
  audit(page: Page): Promise<Listing<AuditEntry>>
  /**
   * Every document in which an id or the name of a person stands, wherever and whoever's it is: to show, hand over or
   * erase what is kept of them. Looks at everything there is.
   */
  naming(person: { id: string; name?: string }): Promise<Naming[]>
  /** What coordinators removed lately; a handful at most. */
  withheld(): Promise<Versioned<Withheld>[]>
  /** What was published of every guide that is a draft; a handful. */
  publications(): Promise<Versioned<Publication>[]>
  /** Everything the bot asked units and roles by itself: a few a year for each. */
  inquiries(): Promise<Versioned<Inquiry>[]>
  /** Everything that was laid before the council; some hundreds in the life of a town. */
  motions(): Promise<Versioned<Motion>[]>
  /** Pairs of things under way that are about the same, and those that coordinators found unrelated. */
  synergies(): Promise<Versioned<Synergy>[]>
  /** Workshops that run, and what came of those that are over. */
  workshops(): Promise<Versioned<Workshop>[]>
  /** Dialogues under way of all people, the longest untouched first. */
  sessions(page: Page): Promise<Listing<Session>>
  /**
   * Another text than before if anything has changed, here or as seen from another instance, that decides whether somebody may be
   * reminded: people, units, who has open tasks, and what was dealt with. Not what of a task itself has.
   */
  remindedState(): Promise<string>
  /** True if this turn was applied already (within the last 24 hours; within 6 at least, if the clock jumps). */
  seen(turnId: string): Promise<boolean>
  commit(change: ChangeSet): Promise<CommitResult>
  /** Undefined while the store accepts changes; otherwise why not, for /readyz and the log. */
  failure(): string | undefined
  /**
   * Housekeeping: drops what must not be kept (journal lines older than a day, turn ids older than a day,
   * guide sources nobody refers to, remembered cards of dialogues that are over). Turns go on meanwhile.
   */
  compact(): Promise<void>
  /** Something was committed that must leave no trace, and only a compaction removes it from where it was written. */
  holdsTraces(): boolean
  close(): Promise<void>
}
