import type { Assessment } from '../documents/assessment.ts'
import type { AuditEntry } from '../documents/audit.ts'
import type { Campaign } from '../documents/campaign.ts'
import type { Channel, Post } from '../documents/channel.ts'
import type { Comment } from '../documents/comment.ts'
import type { Collection, Documents } from '../documents/documents.ts'
import type { Idea } from '../documents/idea.ts'
import type { Inquiry } from '../documents/inquiry.ts'
import type { Motion } from '../documents/motion.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { Review } from '../documents/review.ts'
import type { Session } from '../documents/session.ts'
import type { Synergy } from '../documents/synergy.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import type { Workshop } from '../documents/workshop.ts'
import type { Change, ChangeSet, Read } from '../ports/change-set.ts'
import type { Listing, Page, Versioned } from '../ports/listing.ts'
import type { IdeaFilter, IdeaOrder } from '../ports/store/ideas.ts'
import type { Naming, Store } from '../ports/store/store.ts'
import type { TaskFilter, TaskTally } from '../ports/store/tasks.ts'
import type { How, Sought } from '../search/text-index.ts'
import { inOrder, matches } from '../task/filter.ts'

/** A page of documents. */
export interface Paged<T> {
  items: T[]
  total: number
  /** Where the next page starts; absent on the last. */
  next?: string
}

/**
 * The unit of work of one turn: reads the store and remembers which version it relied on, collects what is to change,
 * and writes nothing itself. A turn that fails is dropped with its work.
 *
 * What is relied on and changes meanwhile is a conflict: rights, and whatever is written again. What is only shown is
 * peeked at. Both see what this turn has changed already.
 */
export class Work {
  readonly #store: Store
  readonly #versions = new Map<string, Read>()
  readonly #changes = new Map<string, Change>()
  #leavesNoTrace = false
  #crowded = false

  constructor(store: Store) {
    this.#store = store
  }

  /** The document as this turn sees it, relied on. */
  async get<C extends Collection>(collection: C, id: string): Promise<Documents[C] | undefined> {
    const change = this.#changes.get(keyOf(collection, id))
    if (change) return putOf(change) as Documents[C] | undefined
    const found = await this.#store.get(collection, id)
    this.#rely(collection, id, found?.version ?? 0)
    return found?.doc
  }

  /** The same without relying on it: for what never changes, is only kept best effort, or is only shown. */
  async peek<C extends Collection>(collection: C, id: string): Promise<Documents[C] | undefined> {
    const change = this.#changes.get(keyOf(collection, id))
    return change ? (putOf(change) as Documents[C] | undefined) : (await this.#store.get(collection, id))?.doc
  }

  // Relied on.

  /** Open dialogues of a person, the latest first. */
  async sessionsOf(person: string): Promise<Session[]> {
    const stored = this.#relyAll('sessions', await this.#store.sessionsOf(person))
    return this.#seen('sessions', stored, ({ owner }) => owner === person, 'first')
  }

  async ideasOf(author: string, page: Page): Promise<Listing<Idea>> {
    return this.#relyOn('ideas', await this.#store.ideasOf(author, page))
  }

  async assessmentsBy(person: string, page: Page): Promise<Listing<Assessment>> {
    return this.#relyOn('assessments', await this.#store.assessmentsBy(person, page))
  }

  async assessments(page: Page): Promise<Listing<Assessment>> {
    return this.#relyOn('assessments', await this.#store.assessments(page))
  }

  async ideaByCode(codeHash: string): Promise<Idea | undefined> {
    const found = await this.#store.ideaByCode(codeHash)
    return found && this.#relyAll('ideas', [found])[0]
  }

  /** Units and roles a person leads or is the deputy of: rights follow from them. */
  async unitsOf(person: string): Promise<Unit[]> {
    const stored = this.#relyAll('units', await this.#store.unitsOf(person))
    return this.#seen('units', stored, ({ lead, deputy }) => lead === person || deputy === person)
  }

  async unitByInvitation(code: string): Promise<Unit | undefined> {
    const found = await this.#store.unitByInvitation(code)
    return found && this.#relyAll('units', [found])[0]
  }

  /** Who appointed a person as their substitute: rights follow from it. */
  async substitutedBy(person: string): Promise<Person[]> {
    return this.#relyAll('people', await this.#store.substitutedBy(person))
  }

  /** People appointed as coordinators, all of them: the last one must stay. */
  async coordinators(): Promise<Person[]> {
    const stored = this.#relyAll('people', await this.#store.coordinators())
    return this.#seen('people', stored, ({ coordinator }) => coordinator !== undefined)
  }

  /** Documents that name a person, wherever. Whoever changes one of them reads it with `get`. */
  naming(person: { id: string; name?: string }): Promise<Naming[]> {
    return this.#store.naming(person)
  }

  // Only to show: whoever acts on one of these reads it with `get`.

  async peekTasks(filter: TaskFilter, page: Page): Promise<Paged<Task>> {
    const stored = pageOf(await this.#store.tasks(filter, page))
    const fits = (task: Task) => matches(filter, task)
    const { puts, ids } = this.#changed('tasks')
    const before = await Promise.all([...ids].map(async id => (await this.#store.get('tasks', id))?.doc))
    const left = before.filter(task => task && fits(task)).length
    const items = this.#seen('tasks', stored.items, fits).toSorted(inOrder).slice(0, page.limit)
    return { ...stored, items, total: stored.total - left + puts.filter(fits).length }
  }

  async peekIdeas(filter: IdeaFilter, order: IdeaOrder, page: Page): Promise<Paged<Idea>> {
    return pageOf(await this.#store.ideas(filter, order, page))
  }

  async peekWaiting(from: number, limit: number): Promise<Paged<Idea>> {
    const { items, total } = await this.#store.waitingIdeas(from, limit)
    return { items: docsOf(items), total }
  }

  async peekWaitingSince(since: { first: string; decision: string }, limit: number): Promise<Paged<Idea>> {
    const { items, total } = await this.#store.ideasWaitingSince(since, limit)
    return { items: docsOf(items), total }
  }

  /** Ideas about the same as words, a title, or all that was written, the best first. */
  async searchIdeas(sought: string | Sought, limit: number, how: Exclude<How, 'named'>): Promise<Idea[]> {
    const more = this.#changed('ideas').ids.size
    const found = this.#now('ideas', docsOf(await this.#store.searchIdeas(sought, limit + more, how)))
    return found.filter(({ mergedInto }) => mergedInto === undefined).slice(0, limit)
  }

  /** Checks that have these words, the best first. */
  async findChecks(words: string, limit: number, how: 'search' | 'named' = 'search'): Promise<Assessment[]> {
    return docsOf(await this.#store.findChecks(words, limit, how))
  }

  /** Tasks that have these words, the best first. */
  async findTasks(words: string, limit: number): Promise<Task[]> {
    return docsOf(await this.#store.findTasks(words, limit))
  }

  /** Checks to compare with: whether a name is alike does not change what is written. */
  async peekAssessments(limit: number): Promise<Assessment[]> {
    return docsOf((await this.#store.assessments({ limit })).items)
  }

  async peekComments(idea: string, page: Page): Promise<Paged<Comment>> {
    const stored = pageOf(await this.#store.commentsOf(idea, page))
    const items = this.#seen('comments', stored.items, comment => comment.idea === idea)
    return { ...stored, items: items.slice(-page.limit), total: stored.total + items.length - stored.items.length }
  }

  /** Channels bound to the ideas: who is no longer bound gets nothing. */
  async peekChannels(): Promise<Channel[]> {
    return docsOf(await this.#store.channels())
  }

  /** All campaigns, the latest first. */
  async peekCampaigns(): Promise<Campaign[]> {
    const all = this.#seen('campaigns', docsOf(await this.#store.campaigns()), () => true)
    return all.toSorted((a, b) => `${b.from} ${b.id}`.localeCompare(`${a.from} ${a.id}`))
  }

  /** What units were asked about ideas. */
  async peekReviews(): Promise<Review[]> {
    return this.#seen('reviews', docsOf(await this.#store.reviews()), () => true)
  }

  /** Pairs that are about the same. */
  async peekSynergies(): Promise<Synergy[]> {
    return this.#seen('synergies', docsOf(await this.#store.synergies()), () => true)
  }

  /** Workshops that run, and those that are over. */
  async peekWorkshops(): Promise<Workshop[]> {
    return this.#seen('workshops', docsOf(await this.#store.workshops()), () => true)
  }

  /** Cards about an idea in channels. */
  async peekPosts(idea: string): Promise<Post[]> {
    return docsOf(await this.#store.postsOf(idea))
  }

  async peekAudit(page: Page): Promise<Paged<AuditEntry>> {
    return pageOf(await this.#store.audit(page))
  }

  /** The tasks of a filter counted. */
  tallyTasks(filter: TaskFilter, today: string, opinions: string[]): Promise<TaskTally[]> {
    return this.#store.tallyTasks(filter, today, opinions)
  }

  /** All units and roles. */
  async peekUnits(): Promise<Unit[]> {
    return this.#seen('units', docsOf(await this.#store.units()), () => true)
  }

  /** Everything that units and roles were asked. */
  async peekInquiries(): Promise<Inquiry[]> {
    return this.#seen('inquiries', docsOf(await this.#store.inquiries()), () => true)
  }

  /** Everything that was laid before the council. */
  async peekMotions(): Promise<Motion[]> {
    return this.#seen('motions', docsOf(await this.#store.motions()), () => true)
  }

  async peekPeopleNamed(folded: string): Promise<Person[]> {
    return docsOf(await this.#store.peopleNamed(folded))
  }

  /** How many messages Teams has refused and are tried again. @param now instant */
  async peekRefused(now: string): Promise<number> {
    return (await this.#store.outboxFigures(now)).refused
  }

  async peekParked(page: Page): Promise<Paged<OutboxRecord>> {
    const stored = pageOf(await this.#store.outboxParked(page))
    const items = this.#seen('outbox', stored.items, () => false)
    return { ...stored, items, total: stored.total - (stored.items.length - items.length) }
  }

  // What is to change.

  /** Writes a document; one that this turn has not read must not exist yet. */
  put<C extends Collection>(collection: C, doc: Documents[C]): void {
    this.#change({ collection, id: doc.id, expect: this.#expect(collection, doc.id), put: doc } as Change)
  }

  delete(collection: Collection, id: string): void {
    this.#change({ collection, id, expect: this.#expect(collection, id), delete: true } as Change)
  }

  /** Whether this turn writes a document. */
  changes(collection: Collection, id: string): boolean {
    return this.#changes.has(keyOf(collection, id))
  }

  /** The ids of documents this turn writes or deletes. */
  touched(collection: Collection): string[] {
    return [...this.#changed(collection).ids]
  }

  /** Somebody without a name does this: nothing of it may stay beside the rest for long. */
  leaveNoTrace(): void {
    this.#leavesNoTrace = true
  }

  /** Many write to the same document at once: it is decided anew as often as it takes. */
  isCrowded(): void {
    this.#crowded = true
  }

  get crowded(): boolean {
    return this.#crowded
  }

  /** What to commit: the changes, and the versions relied on without being changed. */
  changeSet(): Pick<ChangeSet, 'reads' | 'changes' | 'leavesNoTrace'> {
    const reads = [...this.#versions].filter(([key]) => !this.#changes.has(key)).map(([, read]) => read)
    return { reads, changes: [...this.#changes.values()], ...(this.#leavesNoTrace && { leavesNoTrace: true }) }
  }

  /** Stored documents without those this turn changes, and of these the ones that fit by now: last, or first. */
  #seen<C extends Collection>(
    collection: C,
    stored: Documents[C][],
    fits: (doc: Documents[C]) => boolean,
    where: 'first' | 'last' = 'last',
  ): Documents[C][] {
    const { puts, ids } = this.#changed(collection)
    if (ids.size === 0) return stored
    const untouched = stored.filter(({ id }) => !ids.has(id))
    const come = puts.filter(fits)
    return where === 'first' ? [...come, ...untouched] : [...untouched, ...come]
  }

  /** Stored documents as this turn has them by now, without those it deletes. */
  #now<C extends Collection>(collection: C, stored: Documents[C][]): Documents[C][] {
    const { puts, ids } = this.#changed(collection)
    return stored.flatMap(doc => (ids.has(doc.id) ? (puts.find(({ id }) => id === doc.id) ?? []) : doc))
  }

  /** What this turn changes in a collection: the documents it writes, and the ids of all it writes or deletes. */
  #changed<C extends Collection>(collection: C): { puts: Documents[C][]; ids: Set<string> } {
    const puts: Documents[C][] = []
    const ids = new Set<string>()
    for (const change of this.#changes.values()) {
      if (change.collection !== collection) continue
      ids.add(change.id)
      if ('put' in change) puts.push(change.put as Documents[C])
    }
    return { puts, ids }
  }

  #change(change: Change): void {
    this.#changes.set(keyOf(change.collection, change.id), change)
  }

  #expect(collection: Collection, id: string): number {
    return this.#versions.get(keyOf(collection, id))?.version ?? 0
  }

  #rely(collection: Collection, id: string, version: number): void {
    const key = keyOf(collection, id)
    // What was read first counts: if a later look saw something newer, the decision mixed two states.
    if (!this.#versions.has(key)) this.#versions.set(key, { collection, id, version })
  }

  #relyAll<C extends Collection>(collection: C, found: Versioned<Documents[C]>[]): Documents[C][] {
    for (const { doc, version } of found) this.#rely(collection, doc.id, version)
    return docsOf(found)
  }

  #relyOn<C extends Collection>(collection: C, listing: Listing<Documents[C]>): Listing<Documents[C]> {
    this.#relyAll(collection, listing.items)
    return listing
  }
}

function keyOf(collection: Collection, id: string): string {
  return `${collection}/${id}`
}

/** What a change writes; undefined if it deletes. */
function putOf(change: Change): Documents[Collection] | undefined {
  return 'put' in change ? change.put : undefined
}

function docsOf<T>(found: Versioned<T>[]): T[] {
  return found.map(({ doc }) => doc)
}

function pageOf<T>({ items, ...rest }: Listing<T>): Paged<T> {
  return { items: docsOf(items), ...rest }
}
