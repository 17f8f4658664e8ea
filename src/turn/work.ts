import type { Assessment } from '../documents/assessment.ts'
import type { AuditEntry } from '../documents/audit.ts'
import type { Channel, Post } from '../documents/channel.ts'
import type { Comment } from '../documents/comment.ts'
import type { Collection, Documents } from '../documents/documents.ts'
import type { Idea } from '../documents/idea.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { Session } from '../documents/session.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import type { Change, Read } from '../ports/change-set.ts'
import type { Listing, Page, Versioned } from '../ports/listing.ts'
import type { IdeaFilter, IdeaOrder } from '../ports/store/ideas.ts'
import type { Store } from '../ports/store/store.ts'
import type { TaskFilter, TaskTally } from '../ports/store/tasks.ts'
import { byDueDate, matches } from '../task/filter.ts'

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

  /** The same without relying on it: for what never changes, is only kept best effort, or is only shown. */
  async peek<C extends Collection>(collection: C, id: string): Promise<Documents[C] | undefined> {
    const changed = this.#changes.get(`${collection}/${id}`)
    if (changed) return 'put' in changed ? (changed.put as Documents[C]) : undefined
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

  /** Tasks to show, as this turn sees them, without relying on them: whoever acts on one reads it with `get`. */
  async peekTasks(filter: TaskFilter, page: Page): Promise<{ tasks: Task[]; total: number; next?: string }> {
    const { items, total, next } = await this.#store.tasks(filter, page)
    const { puts, ids } = this.#changed('tasks')
    const before = await Promise.all([...ids].map(async id => (await this.#store.get('tasks', id))?.doc))
    const left = before.filter(task => task && matches(filter, task)).length
    const come = puts.filter(task => matches(filter, task))
    const untouched = items.filter(({ doc }) => !ids.has(doc.id)).map(({ doc }) => doc)
    const tasks = [...untouched, ...come].toSorted(byDueDate).slice(0, page.limit)
    return { tasks, total: total - left + come.length, ...(next !== undefined && { next }) }
  }

  /** Ideas to show, without relying on them: whoever acts on one reads it with `get`. */
  async peekIdeas(
    filter: IdeaFilter,
    order: IdeaOrder,
    page: Page,
  ): Promise<{ ideas: Idea[]; total: number; next?: string }> {
    const { items, ...rest } = await this.#store.ideas(filter, order, page)
    return { ideas: items.map(({ doc }) => doc), ...rest }
  }

  /** Ideas about the same as a text, the best first, without relying on them. */
  async searchIdeas(text: string, limit: number, how: 'similar' | 'search'): Promise<Idea[]> {
    return (await this.#store.searchIdeas(text, limit, how)).map(({ doc }) => doc)
  }

  /** Comments as this turn sees them, without relying on them. */
  async peekComments(idea: string, page: Page): Promise<{ comments: Comment[]; total: number; next?: string }> {
    const { items, total, next } = await this.#store.commentsOf(idea, page)
    const { puts, ids } = this.#changed('comments')
    const come = puts.filter(comment => comment.idea === idea)
    const stored = items.map(({ doc }) => doc).filter(({ id }) => !ids.has(id))
    const comments = [...stored, ...come].slice(-page.limit)
    const left = items.length - stored.length
    return { comments, total: total - left + come.length, ...(next !== undefined && { next }) }
  }

  /** Channels bound to the ideas, without relying on them: who is no longer bound gets nothing. */
  async peekChannels(): Promise<Channel[]> {
    return (await this.#store.channels()).map(({ doc }) => doc)
  }

  /** Cards about an idea in channels, without relying on them. */
  async peekPosts(idea: string): Promise<Post[]> {
    return (await this.#store.postsOf(idea)).map(({ doc }) => doc)
  }

  async peekAudit(page: Page): Promise<{ entries: AuditEntry[]; total: number; next?: string }> {
    const { items, ...rest } = await this.#store.audit(page)
    return { entries: items.map(({ doc }) => doc), ...rest }
  }

  /** The tasks of a filter counted, without relying on them. */
  tallyTasks(filter: TaskFilter, today: string): Promise<TaskTally[]> {
    return this.#store.tallyTasks(filter, today)
  }

  /** All units and roles as this turn sees them, without relying on them. */
  async peekUnits(): Promise<Unit[]> {
    const { puts, ids } = this.#changed('units')
    return [...(await this.#store.units()).map(({ doc }) => doc).filter(({ id }) => !ids.has(id)), ...puts]
  }

  /** Units and roles a person leads or is the deputy of: rights follow from them. */
  async unitsOf(person: string): Promise<Unit[]> {
    const { puts, ids } = this.#changed('units')
    const stored = this.#relyAll('units', await this.#store.unitsOf(person)).filter(({ id }) => !ids.has(id))
    return [...stored, ...puts.filter(({ lead, deputy }) => lead === person || deputy === person)]
  }

  async unitByInvitation(code: string): Promise<Unit | undefined> {
    const found = await this.#store.unitByInvitation(code)
    return found && this.#relyAll('units', [found])[0]
  }

  /** Who appointed a person as their substitute: rights follow from it. */
  async substitutedBy(person: string): Promise<Person[]> {
    return this.#relyAll('people', await this.#store.substitutedBy(person))
  }

  /** People appointed as coordinators, all relied on: the last one must stay. */
  async coordinators(): Promise<Person[]> {
    const { puts, ids } = this.#changed('people')
    const stored = this.#relyAll('people', await this.#store.coordinators()).filter(({ id }) => !ids.has(id))
    return [...stored, ...puts.filter(({ coordinator }) => coordinator !== undefined)]
  }

  /** People of this name, without relying on them. */
  async peekPeopleNamed(folded: string): Promise<Person[]> {
    return (await this.#store.peopleNamed(folded)).map(({ doc }) => doc)
  }

  async peekParked(page: Page): Promise<{ records: OutboxRecord[]; total: number; next?: string }> {
    const { items, total, next } = await this.#store.outboxParked(page)
    const { ids } = this.#changed('outbox')
    const records = items.map(({ doc }) => doc).filter(({ id }) => !ids.has(id))
    return { records, total: total - (items.length - records.length), ...(next !== undefined && { next }) }
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

  /** The ids of documents this turn writes or deletes. */
  touched(collection: Collection): string[] {
    return [...this.#changed(collection).ids]
  }

  /** What to commit: the changes, and the versions relied on without being changed. */
  changeSet(): { reads: Read[]; changes: Change[] } {
    const reads = [...this.#versions].filter(([key]) => !this.#changes.has(key)).map(([, read]) => read)
    return { reads, changes: [...this.#changes.values()] }
  }

  /** What this turn changes in a collection: the documents it writes, and the ids of all it writes or deletes. */
  #changed<C extends Collection>(collection: C): { puts: Documents[C][]; ids: Set<string> } {
    const changes = [...this.#changes.values()].filter(change => change.collection === collection)
    const puts = changes.flatMap(change => ('put' in change ? [change.put as Documents[C]] : []))
    return { puts, ids: new Set(changes.map(({ id }) => id)) }
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
