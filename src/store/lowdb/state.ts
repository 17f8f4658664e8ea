import type { AgendaText, PublishedAgenda } from '../../documents/agenda.ts'
import type { Agreement } from '../../documents/agreement.ts'
import type { Campaign } from '../../documents/campaign.ts'
import type { ShownCard } from '../../documents/card.ts'
import type { Collection, Documents } from '../../documents/documents.ts'
import type { StoredGuide } from '../../documents/guide.ts'
import type { Inquiry } from '../../documents/inquiry.ts'
import type { KnownList } from '../../documents/list.ts'
import type { Motion } from '../../documents/motion.ts'
import type { Publication } from '../../documents/publication.ts'
import type { ReminderMemory } from '../../documents/reminder.ts'
import type { Review } from '../../documents/review.ts'
import type { Settings } from '../../documents/settings.ts'
import type { Setup } from '../../documents/setup.ts'
import type { Sheets } from '../../documents/sheet.ts'
import type { Synergy } from '../../documents/synergy.ts'
import type { Usage } from '../../documents/usage.ts'
import type { Workshop } from '../../documents/workshop.ts'
import type { ChangeSet } from '../../ports/change-set.ts'
import type { Versioned } from '../../ports/listing.ts'
import type { Naming } from '../../ports/store/store.ts'
import { collections, type Schemas } from '../migrations.ts'
import { Assessments } from './collections/assessments.ts'
import { Audit } from './collections/audit.ts'
import { Channels } from './collections/channels.ts'
import { Comments } from './collections/comments.ts'
import { Ideas } from './collections/ideas.ts'
import { Outbox } from './collections/outbox.ts'
import { People } from './collections/people.ts'
import { Posts } from './collections/posts.ts'
import { Sessions } from './collections/sessions.ts'
import { Tasks } from './collections/tasks.ts'
import { Units } from './collections/units.ts'
import { Withhelds } from './collections/withhelds.ts'
import { Entries } from './entries.ts'
import { collectionsWithGuides, type GuideNeeded, guidesNeeded } from './guides-needed.ts'
import { SharedParts, withSharedParts } from './shared-parts.ts'
import type { Snapshot } from './snapshot.ts'
import { Changes, Counts, Table } from './table.ts'

/** One commit as the journal keeps it: whole documents with the versions they got. A delete names the last version. */
export interface CommitRecord {
  turnId?: string
  at: string
  changes: RecordedChange[]
}

export type RecordedChange = {
  [C in Collection]:
    | { collection: C; id: string; version: number; put: Documents[C] }
    | { collection: C; id: string; version: number; delete: true }
}[Collection]

export type Document = Documents[Collection]

/** A snapshot file each: the collections, and the turns that were applied. */
export type SnapshotName = Collection | 'turns'

export const snapshotNames: readonly SnapshotName[] = [...collections, 'turns']

/** Written anew by nearly every turn: to share parts of these costs more than it saves. */
const shortLived: ReadonlySet<Collection> = new Set(['sessions', 'cards', 'people'])

const oneHour = 60 * 60 * 1000
/** 24 hours, and the hour it was applied in, because only that is kept. */
const turnsKeptFor = 25 * oneHour
/** However far the clock jumps, a turn is known for so long: nobody delivers a message again after more. */
const turnsKeptAtLeast = 6 * oneHour

/** Everything the store knows, in memory. Replaying records in their order leads to exactly the same state. */
export class State {
  readonly people = new People()
  readonly sessions = new Sessions()
  readonly ideas = new Ideas()
  readonly assessments = new Assessments()
  readonly units = new Units()
  readonly tasks = new Tasks()
  readonly outbox = new Outbox()
  readonly comments = new Comments()
  readonly channels = new Channels()
  readonly posts = new Posts()
  readonly audit = new Audit()
  readonly withhelds = new Withhelds()
  /** Up to when what is owed was dealt with. */
  readonly dealt = new Changes<ReminderMemory>(({ id, until, dealtOn, digestOn }) =>
    JSON.stringify([id, until, dealtOn, digestOn]),
  )

  readonly tables: { [C in Collection]: Table<Documents[C]> } = {
    people: this.people.table,
    sessions: this.sessions.table,
    ideas: this.ideas.table,
    assessments: this.assessments.table,
    cards: new Table<ShownCard>(),
    guides: new Table<StoredGuide>(),
    units: this.units.table,
    tasks: this.tasks.table,
    reminders: new Table<ReminderMemory>([this.dealt]),
    outbox: this.outbox.table,
    setup: new Table<Setup>(),
    settings: new Table<Settings>(),
    comments: this.comments.table,
    channels: this.channels.table,
    posts: this.posts.table,
    audit: this.audit.table,
    lists: new Table<KnownList>(),
    withheld: this.withhelds.table,
    publications: new Table<Publication>(),
    agreements: new Table<Agreement>(),
    agendaTexts: new Table<AgendaText>(),
    motions: new Table<Motion>(),
    agendas: new Table<PublishedAgenda>(),
    inquiries: new Table<Inquiry>(),
    usage: new Table<Usage>(),
    campaigns: new Table<Campaign>(),
    sheets: new Table<Sheets>(),
    reviews: new Table<Review>(),
    synergies: new Table<Synergy>(),
    workshops: new Table<Workshop>(),
  }

  /** Turn id → the hour it was applied in, YYYY-MM-DDTHH. Kept apart from documents, so that it leads to none. */
  readonly turns = new Map<string, string>()

  /** The steady time at which a turn was applied, in milliseconds. Of those before the start it is not known. */
  readonly #appliedAt = new Map<string, number>()

  /** What documents have in common. */
  readonly parts = new SharedParts()

  /** What differs from the snapshot files. */
  readonly changed = new Set<SnapshotName>()

  /** Up to which segment of the journal a snapshot file holds everything. */
  readonly through = new Map<SnapshotName, number>()

  /** How often guides are needed, counted collection by collection: to look at 100,000 ideas for that is a pause that people notice. */
  readonly #guides = collectionsWithGuides.map(collection => {
    const counts = new Counts<Document>(doc => guidesNeeded(collection, doc).map(({ hash }) => hash))
    this.table(collection).keep(counts)
    return counts
  })

  /** Any collection, where it does not matter which. */
  table(collection: Collection): Table<Document> {
    return this.tables[collection] as Table<Document>
  }

  /** True if nothing was ever stored. */
  get pristine(): boolean {
    return (
      this.turns.size === 0 &&
      Object.values(this.tables).every(({ rows, everDeleted }) => rows.size === 0 && !everDeleted)
    )
  }

  /** Why a change cannot be applied now, if so. */
  objection({ turnId, reads, changes }: ChangeSet): 'duplicate' | 'conflict' | undefined {
    if (turnId !== undefined && this.turns.has(turnId)) return 'duplicate'
    const moved =
      reads.some(read => this.table(read.collection).version(read.id) !== read.version) ||
      changes.some(change => this.table(change.collection).version(change.id) !== change.expect)
    return moved ? 'conflict' : undefined
  }

  /** The record of a change that meets no objection. It is not applied yet. */
  record({ turnId, at, changes }: ChangeSet): CommitRecord {
    const recorded = changes.map(change => {
      const { collection, id } = change
      const table = this.table(collection)
      return 'put' in change
        ? { collection, id, version: table.nextVersion(id), put: change.put }
        : { collection, id, version: table.version(id), delete: true }
    }) as RecordedChange[]
    return { ...(turnId !== undefined && { turnId }), at, changes: recorded }
  }

  /** @param uptime the steady time, unless it is a replay of what happened before the start */
  apply({ turnId, at, changes }: CommitRecord, uptime?: number): void {
    if (turnId !== undefined) {
      // Of a day there are 25 hours, and thousands of turns.
      this.turns.set(turnId, this.parts.text(hour(at)))
      if (uptime !== undefined) this.#appliedAt.set(turnId, uptime)
      this.changed.add('turns')
    }
    for (const change of changes) {
      const table = this.table(change.collection)
      const sharing = uptime === undefined || !shortLived.has(change.collection)
      if ('put' in change)
        table.put(change.id, change.version, sharing ? withSharedParts(change.put, this.parts) : change.put)
      else table.delete(change.id)
      this.changed.add(change.collection)
    }
  }

  /**
   * Forgets turns that were applied more than 24 hours ago. Only the time of day tells so of those before the start, and it
   * may jump. So a turn is forgotten when a day of steady time is over, whatever its hour; and before that, when its hour
   * is more than a day from now, in the past or in the future, but a quarter of a day of steady time is over as well.
   * @param opened the steady time of the start
   */
  forgetTurns(now: Date, uptime: number, opened: number): void {
    const [first, last] = [now.getTime() - turnsKeptFor, now.getTime() + turnsKeptFor].map(instant =>
      hour(new Date(instant).toISOString()),
    ) as [string, string]
    for (const [turnId, applied] of this.turns) {
      const held = uptime - (this.#appliedAt.get(turnId) ?? opened)
      const isFar = applied <= first || applied >= last
      if (held < (isFar ? turnsKeptAtLeast : turnsKeptFor)) continue
      this.turns.delete(turnId)
      this.#appliedAt.delete(turnId)
      this.changed.add('turns')
    }
  }

  /**
   * A copy of what a snapshot file holds, as it is at this moment: at the end of the segment `through`. Documents are
   * frozen, so they are not copied.
   */
  snapshot(name: SnapshotName, schemas: Schemas, through: number): Snapshot {
    if (name === 'turns') return { schema: 1, floor: 0, through, entries: Entries.of(this.turns) }
    const { rows, everDeleted } = this.table(name)
    return { schema: schemas[name], floor: everDeleted ? 1 : 0, through, entries: Entries.of(rows) }
  }

  /** Those of all files, one after another. */
  *snapshots(schemas: Schemas, through: number): Generator<{ name: SnapshotName; snapshot: Snapshot }> {
    for (const name of snapshotNames) yield { name, snapshot: this.snapshot(name, schemas, through) }
  }

  /** How far each snapshot file must go before the segments up to and including `last` are dropped. */
  snapshotsFor(last: number): Record<string, number> {
    return Object.fromEntries(
      snapshotNames.map(name => [name, this.changed.has(name) ? last : (this.through.get(name) ?? 0)]),
    )
  }

  /** Remembered cards of dialogues that are over: their message ids hold times. */
  staleCards(): Versioned<ShownCard>[] {
    return [...this.tables.cards.rows.values()].filter(({ doc }) => !this.tables.sessions.rows.has(doc.session))
  }

  /** Documents that name a person, by id anywhere in them, or by the whole of a text that is their name. */
  naming({ id, name }: { id: string; name?: string }): Naming[] {
    const isNamed = (value: unknown): boolean => {
      if (typeof value === 'string') return value.includes(id) || (name !== undefined && name !== '' && value === name)
      return typeof value === 'object' && value !== null && Object.values(value).some(isNamed)
    }
    return collections.flatMap(collection =>
      [...this.table(collection).rows].flatMap(([key, { doc }]) =>
        key.includes(id) || isNamed(doc) ? { collection, id: key } : [],
      ),
    )
  }

  /** Everywhere that a guide is needed. */
  *guidesNeeded(): Generator<GuideNeeded & { collection: Collection; id: string }> {
    for (const collection of collectionsWithGuides)
      for (const [id, { doc }] of this.table(collection).rows)
        for (const needed of guidesNeeded(collection, doc)) yield { collection, id, ...needed }
  }

  /** Guide sources that nothing needs. */
  unusedGuides(): Versioned<StoredGuide>[] {
    return [...this.tables.guides.rows.values()].filter(({ doc }) => !this.#guides.some(counts => counts.has(doc.id)))
  }
}

function hour(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDTHH'.length)
}
