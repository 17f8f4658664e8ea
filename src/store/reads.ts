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
import type { Publication } from '../documents/publication.ts'
import type { Review } from '../documents/review.ts'
import type { Session } from '../documents/session.ts'
import type { Synergy } from '../documents/synergy.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'
import type { Withheld } from '../documents/withheld.ts'
import type { Workshop } from '../documents/workshop.ts'
import type { Listing, Page, Versioned } from '../ports/listing.ts'
import type { Counted, IdeaFilter, IdeaOrder } from '../ports/store/ideas.ts'
import type { OutboxFigures } from '../ports/store/outbox.ts'
import type { Naming } from '../ports/store/store.ts'
import type { Responsible, TaskFilter, TaskTally } from '../ports/store/tasks.ts'
import type { How, Sought } from '../search/text-index.ts'
import type { State } from './lowdb/state.ts'

/** What every store answers from the documents that it has in memory. */
export abstract class Reads {
  /** What is stored. Throws a Fault where nothing may be read any more. */
  protected abstract open(): State

  async get<C extends Collection>(collection: C, id: string): Promise<Versioned<Documents[C]> | undefined> {
    return this.open().tables[collection].rows.get(id)
  }

  async remindedState(): Promise<string> {
    const { people, units, dealt, tasks } = this.open()
    return [people.reached, units.led, dealt, tasks.concerning].map(({ count }) => count).join(' ')
  }

  async sessionsOf(person: string): Promise<Versioned<Session>[]> {
    return this.open().sessions.of(person)
  }

  async ideasOf(author: string, page: Page): Promise<Listing<Idea>> {
    return this.open().ideas.of(author, page)
  }

  async ideaByCode(codeHash: string): Promise<Versioned<Idea> | undefined> {
    return this.open().ideas.withCode(codeHash)
  }

  async ideas(filter: IdeaFilter, order: IdeaOrder, page: Page): Promise<Listing<Idea>> {
    return this.open().ideas.list(filter, order, page)
  }

  async waitingIdeas(from: number, limit: number): Promise<Counted> {
    return this.open().ideas.waiting(from, limit)
  }

  async ideasWaitingSince(since: { first: string; decision: string }, limit: number): Promise<Counted> {
    return this.open().ideas.waitingSince(since, limit)
  }

  async searchIdeas(sought: string | Sought, limit: number, how?: How): Promise<Versioned<Idea>[]> {
    return this.open().ideas.search(sought, limit, how)
  }

  async prepare(): Promise<void> {
    const { ideas, assessments, tasks } = this.open()
    for (const each of [ideas, assessments, tasks]) await each.prepare()
  }

  async findChecks(words: string, limit: number, how?: How): Promise<Versioned<Assessment>[]> {
    return this.open().assessments.find(words, limit, how)
  }

  async findTasks(words: string, limit: number): Promise<Versioned<Task>[]> {
    return this.open().tasks.find(words, limit)
  }

  async commentsOf(idea: string, page: Page): Promise<Listing<Comment>> {
    return this.open().comments.on(idea, page)
  }

  async channels(): Promise<Versioned<Channel>[]> {
    return this.open().channels.all()
  }

  async postsOf(idea: string): Promise<Versioned<Post>[]> {
    return this.open().posts.of(idea)
  }

  async audit(page: Page): Promise<Listing<AuditEntry>> {
    return this.open().audit.all(page)
  }

  async assessmentsBy(person: string, page: Page): Promise<Listing<Assessment>> {
    return this.open().assessments.by(person, page)
  }

  async assessments(page: Page): Promise<Listing<Assessment>> {
    return this.open().assessments.all(page)
  }

  async tasks(filter: TaskFilter, page: Page): Promise<Listing<Task>> {
    return this.open().tasks.list(filter, page)
  }

  async tallyTasks(filter: TaskFilter, today: string, opinions: string[]): Promise<TaskTally[]> {
    return this.open().tasks.tally(filter, today, opinions)
  }

  async responsible(): Promise<Responsible[]> {
    return this.open().tasks.responsible()
  }

  async units(): Promise<Versioned<Unit>[]> {
    return this.open().units.all()
  }

  async unitsOf(person: string): Promise<Versioned<Unit>[]> {
    return this.open().units.of(person)
  }

  async unitByInvitation(code: string): Promise<Versioned<Unit> | undefined> {
    return this.open().units.withCode(code)
  }

  async people(page: Page): Promise<Listing<Person>> {
    return this.open().people.all(page)
  }

  async peopleNamed(folded: string): Promise<Versioned<Person>[]> {
    return this.open().people.named(folded)
  }

  async substitutedBy(person: string): Promise<Versioned<Person>[]> {
    return this.open().people.substitutedBy(person)
  }

  async coordinators(): Promise<Versioned<Person>[]> {
    return this.open().people.coordinators()
  }

  async outboxDue(now: string, limit: number): Promise<Versioned<OutboxRecord>[]> {
    return this.open().outbox.due(now, limit)
  }

  /** Where there is only one instance. */
  async outboxClaimed(now: string, limit: number): Promise<Versioned<OutboxRecord>[]> {
    return this.outboxDue(now, limit)
  }

  async outboxOf(person: string): Promise<Versioned<OutboxRecord>[]> {
    return this.open().outbox.of(person)
  }

  async outboxParked(page: Page): Promise<Listing<OutboxRecord>> {
    return this.open().outbox.parked(page)
  }

  async outboxFigures(now: string): Promise<OutboxFigures> {
    return this.open().outbox.figures(now)
  }

  async withheld(): Promise<Versioned<Withheld>[]> {
    return this.open().withhelds.all()
  }

  async inquiries(): Promise<Versioned<Inquiry>[]> {
    return [...this.open().tables.inquiries.rows.values()]
  }

  async motions(): Promise<Versioned<Motion>[]> {
    return [...this.open().tables.motions.rows.values()]
  }

  async campaigns(): Promise<Versioned<Campaign>[]> {
    return [...this.open().tables.campaigns.rows.values()]
  }

  async reviews(): Promise<Versioned<Review>[]> {
    return [...this.open().tables.reviews.rows.values()]
  }

  async synergies(): Promise<Versioned<Synergy>[]> {
    return [...this.open().tables.synergies.rows.values()]
  }

  async workshops(): Promise<Versioned<Workshop>[]> {
    return [...this.open().tables.workshops.rows.values()]
  }

  async publications(): Promise<Versioned<Publication>[]> {
    return [...this.open().tables.publications.rows.values()]
  }

  async naming(person: { id: string; name?: string }): Promise<Naming[]> {
    return this.open().naming(person)
  }

  async sessions(page: Page): Promise<Listing<Session>> {
    return this.open().sessions.all(page)
  }

  async seen(turnId: string): Promise<boolean> {
    return this.open().turns.has(turnId)
  }
}
