import type { Assessment, Collection, Documents, Idea, Session } from '../documents.ts'
import type { Change, Listing, Page, Read, Store, Versioned } from '../ports.ts'

/**
 * The unit of work of one turn: reads the store and remembers which version it relied on, collects what is to change,
 * and writes nothing itself. A turn that fails is dropped with its work.
 */
export class Work {
  readonly #store: Store
  readonly #versions = new Map<string, Read>()
  readonly #changes = new Map<string, Change>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The document as this turn sees it: its own change first, else what is stored. */
  async get<C extends Collection>(collection: C, id: string): Promise<Documents[C] | undefined> {
    const changed = this.#changes.get(`${collection}/${id}`)
    if (changed) return 'put' in changed ? (changed.put as Documents[C]) : undefined
    const found = await this.#store.get(collection, id)
    this.#rely(collection, id, found?.version ?? 0)
    return found?.doc
  }

  /** The stored document, without relying on it: for what never changes, and for what is only kept best effort. */
  async peek<C extends Collection>(collection: C, id: string): Promise<Documents[C] | undefined> {
    return (await this.#store.get(collection, id))?.doc
  }

  /** Open dialogues of a person as this turn sees them, the latest first. */
  async sessionsOf(person: string): Promise<Session[]> {
    const stored = this.#relyAll('sessions', await this.#store.sessionsOf(person))
    const changed = [...this.#changes.values()].filter(change => change.collection === 'sessions')
    const untouched = stored.filter(({ id }) => !changed.some(change => change.id === id))
    const written = changed.flatMap(change => ('put' in change && change.put.owner === person ? [change.put] : []))
    return [...written, ...untouched]
  }

  async ideasOf(author: string, page: Page): Promise<Listing<Idea>> {
    const listing = await this.#store.ideasOf(author, page)
    this.#relyAll('ideas', listing.items)
    return listing
  }

  async assessmentsBy(person: string, page: Page): Promise<Listing<Assessment>> {
    const listing = await this.#store.assessmentsBy(person, page)
    this.#relyAll('assessments', listing.items)
    return listing
  }

  async assessments(page: Page): Promise<Listing<Assessment>> {
    const listing = await this.#store.assessments(page)
    this.#relyAll('assessments', listing.items)
    return listing
  }

  /** Checks to compare with, without relying on them: whether a name is alike does not change what is written. */
  async peekAssessments(limit: number): Promise<Assessment[]> {
    return (await this.#store.assessments({ limit })).items.map(({ doc }) => doc)
  }

  async ideaByCode(codeHash: string): Promise<Idea | undefined> {
    const found = await this.#store.ideaByCode(codeHash)
    return found && this.#relyAll('ideas', [found])[0]
  }

  /** Writes a document; one that this turn has not read must not exist yet. */
  put<C extends Collection>(collection: C, doc: Documents[C]): void {
    this.#change({ collection, id: doc.id, expect: this.#expect(collection, doc.id), put: doc } as Change)
  }

  delete(collection: Collection, id: string): void {
    this.#change({ collection, id, expect: this.#expect(collection, id), delete: true } as Change)
  }

  /** Whether this turn writes a document. */
  changes(collection: Collection, id: string): boolean {
    return this.#changes.has(`${collection}/${id}`)
  }

  /** What to commit: the changes, and the versions relied on without being changed. */
  changeSet(): { reads: Read[]; changes: Change[] } {
    const reads = [...this.#versions].filter(([key]) => !this.#changes.has(key)).map(([, read]) => read)
    return { reads, changes: [...this.#changes.values()] }
  }

  #change(change: Change): void {
    this.#changes.set(`${change.collection}/${change.id}`, change)
  }

  #expect(collection: Collection, id: string): number {
    return this.#versions.get(`${collection}/${id}`)?.version ?? 0
  }

  #rely(collection: Collection, id: string, version: number): void {
    const key = `${collection}/${id}`
    // What was read first counts: if a later look saw something newer, the decision mixed two states.
    if (!this.#versions.has(key)) this.#versions.set(key, { collection, id, version })
  }

  #relyAll<C extends Collection>(collection: C, found: Versioned<Documents[C]>[]): Documents[C][] {
    for (const { doc, version } of found) this.#rely(collection, doc.id, version)
    return found.map(({ doc }) => doc)
  }
}
