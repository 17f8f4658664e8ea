import type { Assessment, Collection, Documents, Idea, Session, ShownCard, StoredGuide } from '../../documents.ts'
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
  'assessments',
  'cards',
  'guides',
  'turns',
] as const satisfies SnapshotName[]

const openSessions = 50
const german = new Intl.Collator('de')
/** 24 hours, and the hour it was applied in, because only that is kept. */
const turnsKeptFor = 25 * 60 * 60 * 1000

/** Everything the store knows, in memory. Replaying records in their order leads to exactly the same state. */
export class State {
  readonly #sessionsByOwner = new Index<Session>(session => [session.owner])
  readonly #ideasByAuthor = new Index<Idea>(idea => [idea.author])
  readonly #ideasByCode = new Index<Idea>(idea => [idea.codeHash])
  readonly #assessmentsByPerson = new Index<Assessment>(assessment => assessment.by)

  readonly tables: { [C in Collection]: Table<Documents[C]> } = {
    people: new Table(),
    sessions: new Table([this.#sessionsByOwner]),
    ideas: new Table([this.#ideasByAuthor, this.#ideasByCode]),
    assessments: new Table([this.#assessmentsByPerson]),
    cards: new Table(),
    guides: new Table(),
  }

  /** Turn id → the hour it was applied in, YYYY-MM-DDTHH. Kept apart from documents, so that it leads to none. */
  readonly turns = new Map<string, string>()

  /** All checks in the order they are listed; undefined once one of them changed. Sorting in German order is slow. */
  #sorted: Keyed<Assessment>[] | undefined

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
      if (change.collection === 'assessments') this.#sorted = undefined
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

  ideasOf(author: string, page: Page): Listing<Idea> {
    const ideas = this.tables.ideas.find(this.#ideasByAuthor, author)
    return pageOf(
      latestFirst(ideas, idea => idea.submittedAt ?? idea.submittedOn),
      page,
    )
  }

  assessmentsBy(person: string, page: Page): Listing<Assessment> {
    const assessments = this.tables.assessments.find(this.#assessmentsByPerson, person)
    return pageOf(
      latestFirst(assessments, assessment => assessment.completedAt),
      page,
    )
  }

  assessments(page: Page): Listing<Assessment> {
    this.#sorted ??= byUnitAndTitle([...this.tables.assessments.rows.values()])
    return pageOf(this.#sorted, page)
  }

  ideaByCode(codeHash: string): Versioned<Idea> | undefined {
    return this.tables.ideas.find(this.#ideasByCode, codeHash)[0]
  }

  /** Remembered cards of dialogues that are over: their message ids hold times. */
  staleCards(): Versioned<ShownCard>[] {
    return [...this.tables.cards.rows.values()].filter(({ doc }) => !this.tables.sessions.rows.has(doc.session))
  }

  /** Guide sources that no session, no idea and no check refers to. */
  unusedGuides(): Versioned<StoredGuide>[] {
    const used = new Set<string>()
    for (const { doc } of this.tables.sessions.rows.values()) used.add(doc.guide.hash)
    for (const { doc } of this.tables.ideas.rows.values()) used.add(doc.guide.hash)
    for (const { doc } of this.tables.assessments.rows.values()) used.add(doc.guide.hash)
    return [...this.tables.guides.rows.values()].filter(({ doc }) => !used.has(doc.id))
  }
}

function hour(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDTHH'.length)
}

/** A document with the key it is sorted by. */
interface Keyed<T> {
  row: Versioned<T>
  key: string
}

function latestFirst<T extends { id: string }>(rows: Versioned<T>[], timeOf: (doc: T) => string): Keyed<T>[] {
  return rows.map(row => ({ row, key: `${timeOf(row.doc)} ${row.doc.id}` })).sort((a, b) => (a.key < b.key ? 1 : -1))
}

/** In German order, where ä stands with a; without a unit last. */
function byUnitAndTitle(rows: Versioned<Assessment>[]): Keyed<Assessment>[] {
  return rows
    .sort(
      ({ doc: a }, { doc: b }) =>
        Number(a.unit === undefined) - Number(b.unit === undefined) ||
        german.compare(a.unit ?? '', b.unit ?? '') ||
        german.compare(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(row => ({ row, key: row.doc.id }))
}

/**
 * A cursor names the last document shown, so pages stay right when others come in between, and how many were shown, in
 * case that very document is gone.
 */
function pageOf<T>(all: Keyed<T>[], { limit, cursor = '0' }: Page): Listing<T> {
  const [shownBefore = '0', ...key] = cursor.split(' ')
  const found = all.findIndex(each => each.key === key.join(' '))
  const from = found < 0 ? Math.max(0, (Number.parseInt(shownBefore, 10) || 0) - 1) : found + 1
  const shown = all.slice(from, from + limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ row }) => row),
    total: all.length,
    ...(last && from + shown.length < all.length && { next: `${from + shown.length} ${last.key}` }),
  }
}
