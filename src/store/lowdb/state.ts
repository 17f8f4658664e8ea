import type { Collection, Documents, Idea, Session, StoredGuide } from '../../documents.ts'
import type { ChangeSet, Listing, Page, Versioned } from '../../ports.ts'
import type { Schemas } from '../migrations.ts'
import type { Snapshot } from './snapshot.ts'
import { Index, Table } from './table.ts'

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

export const snapshotNames = [
  'people',
  'sessions',
  'ideas',
  'cards',
  'guides',
  'turns',
] as const satisfies SnapshotName[]

const openSessions = 50
/** 24 hours, and the hour it was applied in, because only that is kept. */
const turnsKeptFor = 25 * 60 * 60 * 1000

/** Everything the store knows, in memory. Replaying records in their order leads to exactly the same state. */
export class State {
  readonly #sessionsByOwner = new Index<Session>(session => session.owner)
  readonly #ideasByAuthor = new Index<Idea>(idea => idea.author)
  readonly #ideasByCode = new Index<Idea>(idea => idea.codeHash)

  readonly tables: { [C in Collection]: Table<Documents[C]> } = {
    people: new Table(),
    sessions: new Table([this.#sessionsByOwner]),
    ideas: new Table([this.#ideasByAuthor, this.#ideasByCode]),
    cards: new Table(),
    guides: new Table(),
  }

  /** Turn id → the hour it was applied in, YYYY-MM-DDTHH. Kept apart from documents, so that it leads to none. */
  readonly turns = new Map<string, string>()

  /** What differs from the snapshot files. */
  readonly changed = new Set<SnapshotName>()

  /** Any collection, where it does not matter which. */
  table(collection: Collection): Table<Document> {
    return this.tables[collection] as Table<Document>
  }

  /** True if nothing was ever stored. */
  get pristine(): boolean {
    return (
      this.turns.size === 0 && Object.values(this.tables).every(({ rows, floor }) => rows.size === 0 && floor === 0)
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

  apply({ turnId, at, changes }: CommitRecord): void {
    if (turnId !== undefined) {
      this.turns.set(turnId, hour(at))
      this.changed.add('turns')
    }
    for (const change of changes) {
      const table = this.table(change.collection)
      if ('put' in change) table.put(change.id, change.version, change.put)
      else table.delete(change.id, change.version)
      this.changed.add(change.collection)
    }
  }

  /** Forgets turns that were applied more than 24 hours ago. */
  forgetTurns(now: Date): void {
    const last = hour(new Date(now.getTime() - turnsKeptFor).toISOString())
    for (const [turnId, applied] of this.turns)
      if (applied <= last && this.turns.delete(turnId)) this.changed.add('turns')
  }

  /** A copy of what a snapshot file holds, as it is at this moment. Documents are frozen, so they are not copied. */
  snapshot(name: SnapshotName, schemas: Schemas): Snapshot {
    if (name === 'turns') return { schema: 1, floor: 0, entries: [...this.turns] }
    const { rows, floor } = this.table(name)
    return { schema: schemas[name], floor, entries: [...rows] }
  }

  sessionsOf(owner: string): Versioned<Session>[] {
    return latestFirst(this.tables.sessions.find(this.#sessionsByOwner, owner), session => session.updatedAt)
      .slice(0, openSessions)
      .map(({ row }) => row)
  }

  /** A cursor is the sort key of the last document shown, so pages stay right when ideas come and go in between. */
  ideasOf(author: string, { limit, cursor }: Page): Listing<Idea> {
    const all = latestFirst(
      this.tables.ideas.find(this.#ideasByAuthor, author),
      idea => idea.submittedAt ?? idea.submittedOn,
    )
    const rest = cursor === undefined ? all : all.filter(({ key }) => key < cursor)
    const shown = rest.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map(({ row }) => row),
      total: all.length,
      ...(last && shown.length < rest.length && { next: last.key }),
    }
  }

  ideaByCode(codeHash: string): Versioned<Idea> | undefined {
    return this.tables.ideas.find(this.#ideasByCode, codeHash)[0]
  }

  /** Guide sources that no session and no idea refers to. */
  unusedGuides(): Versioned<StoredGuide>[] {
    const used = new Set<string>()
    for (const { doc } of this.tables.sessions.rows.values()) used.add(doc.guide.hash)
    for (const { doc } of this.tables.ideas.rows.values()) used.add(doc.guide.hash)
    return [...this.tables.guides.rows.values()].filter(({ doc }) => !used.has(doc.id))
  }
}

function hour(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDTHH'.length)
}

function latestFirst<T extends { id: string }>(rows: Versioned<T>[], timeOf: (doc: T) => string) {
  return rows.map(row => ({ row, key: `${timeOf(row.doc)} ${row.doc.id}` })).sort((a, b) => (a.key < b.key ? 1 : -1))
}
