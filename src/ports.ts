import type { Address, Meeting } from './documents/address.ts'
import type { Assessment } from './documents/assessment.ts'
import type { AuditEntry } from './documents/audit.ts'
import type { Channel, Post } from './documents/channel.ts'
import type { Comment } from './documents/comment.ts'
import type { Collection, Documents } from './documents/documents.ts'
import type { Idea, IdeaStatus } from './documents/idea.ts'
import type { OutboxRecord } from './documents/outbox.ts'
import type { Person } from './documents/person.ts'
import type { Session } from './documents/session.ts'
import type { Task, TaskStatus } from './documents/task.ts'
import type { Unit } from './documents/unit.ts'

/** The present instant. Injected, so that no test waits and no rule reads the time itself. */
export interface Clock {
  now(): Date
}

/** Randomness. Injected for the same reason. */
export interface Ids {
  /** A unique id for a document. */
  unique(): string
  /** Five random digits: the second part of an idea's number. */
  digits(): string
  /** A Kennwort of twelve characters in groups of four, 60 bits, without characters that are easily confused. */
  code(): string
  /** An invitation code of four digits and two letters: "4711-XY". */
  invitation(): string
}

/** Structured log lines. Messages are static; fields never hold names, texts or ids of people. */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** A document and the version of it that was read; version 0 means: does not exist. */
export interface Versioned<T> {
  version: number
  doc: T
}

export type Change = {
  [C in Collection]:
    | { collection: C; id: string; expect: number; put: Documents[C] }
    | { collection: C; id: string; expect: number; delete: true }
}[Collection]

/** A version that was relied on without being changed (a role, a status). If it moved meanwhile, that is a conflict. */
export interface Read {
  collection: Collection
  id: string
  version: number
}

/** Everything one turn changes: written whole or not at all. */
export interface ChangeSet {
  /** Which turn this is; the same turn is never applied twice. Absent for housekeeping. */
  turnId?: string
  at: string
  reads: Read[]
  changes: Change[]
}

export type CommitResult = 'committed' | 'duplicate' | 'conflict'

export interface Page {
  /** At most this many documents. */
  limit: number
  /** Where the page before ended; absent for the first. */
  cursor?: string
}

export interface Listing<T> {
  items: Versioned<T>[]
  /** Total number of matches, for "3 von 27". */
  total: number
  /** Absent on the last page. */
  next?: string
}

/** Which ideas, in which order. Ideas merged into another are left out unless `merged` asks for them. */
export interface IdeaFilter {
  status?: IdeaStatus[]
  /** An option of the question for the goal, or for the sphere, whose ids the guide of ideas gives. */
  answers?: Record<string, string>
  /** Only those with an open question to their author, or only those without. */
  asked?: boolean
  merged?: true
}

/**
 * newest: by day of submission; within a day in an order that tells nothing (by number). support: most supporters of
 * the idea and all merged into it, then newest. waiting: longest without a decision first.
 */
export type IdeaOrder = 'newest' | 'support' | 'waiting'

/** Which tasks. Every condition that is given must hold; lists mean "one of these". */
export interface TaskFilter {
  /** Tasks these persons are named for, or nobody is and one of `unitsOf` is responsible: "my tasks". */
  responsible?: { persons: string[]; units: string[] }
  /** Responsible unit or role. */
  unit?: string
  status?: TaskStatus[]
  /** Due on or after, and on or before, a local day. */
  from?: string
  to?: string
  /** Made from this check or template, or for this idea. */
  origin?: { is: 'assessment' | 'template' | 'idea'; id: string }
  /** Waiting for this task. */
  after?: string
}

/** How many tasks there are of a kind. */
export interface TaskTally {
  /** "2026-Q4" */
  quarter: string
  status: TaskStatus
  count: number
  /** Of these, due before `today`; 0 for what is done or dropped. */
  overdue: number
}

/** The outbox in figures, for coordinators and metrics. */
export interface OutboxFigures {
  /**
   * Due and not delivered, also those on their way or to be tried again. Not what is due later: that comes about when
   * somebody without a name does something, so a curve of it would tell when.
   */
  waiting: number
  parked: number
  /** The instant since which the oldest record that is not parked is due; absent if none is due at `now`. */
  oldestDue?: string
}

/**
 * Durable documents. `commit` answers only after the change is on stable storage. Reads see every committed change
 * of this store. Documents handed out are copies or frozen: nobody changes the store by changing an object.
 */
export interface Store {
  get<C extends Collection>(collection: C, id: string): Promise<Versioned<Documents[C]> | undefined>
  /** Open dialogues of a person, the latest change first; at most 50. */
  sessionsOf(person: string): Promise<Versioned<Session>[]>
  /** Ideas of an author, the latest first. */
  ideasOf(author: string, page: Page): Promise<Listing<Idea>>
  /** The idea stored without a name under this hash of a Kennwort. */
  ideaByCode(codeHash: string): Promise<Versioned<Idea> | undefined>
  /** Ideas of a filter, of named and nameless authors alike. */
  ideas(filter: IdeaFilter, order: IdeaOrder, page: Page): Promise<Listing<Idea>>
  /**
   * Ideas that fit a text, the best first; those merged into another are left out.
   * @param how similar: they are about the same as a title, rather none than a wrong one. search (unless told): whatever
   * has these words
   */
  searchIdeas(text: string, limit: number, how?: 'similar' | 'search'): Promise<Versioned<Idea>[]>
  /** Comments on an idea, the earliest day first; within a day in no order that tells who wrote when. */
  commentsOf(idea: string, page: Page): Promise<Listing<Comment>>
  /** Channels bound to the ideas. */
  channels(): Promise<Versioned<Channel>[]>
  /** Cards about an idea in channels. */
  postsOf(idea: string): Promise<Versioned<Post>[]>
  /** The audit log, the latest first. */
  audit(page: Page): Promise<Listing<AuditEntry>>
  /** Checks somebody took part in, the latest first. */
  assessmentsBy(person: string, page: Page): Promise<Listing<Assessment>>
  /** All checks, by unit and process name in German order; those without a unit last. */
  assessments(page: Page): Promise<Listing<Assessment>>
  /** Tasks, by due date and then number. A page may start in the middle (`cursor`). */
  tasks(filter: TaskFilter, page: Page): Promise<Listing<Task>>
  /** The tasks of a filter, counted by quarter and status, by quarter. */
  tallyTasks(filter: TaskFilter, today: string): Promise<TaskTally[]>
  /** All units and roles, units first, each in German order of their names; far fewer than a thousand. */
  units(): Promise<Versioned<Unit>[]>
  /** Units and roles a person leads or is the deputy of. */
  unitsOf(person: string): Promise<Versioned<Unit>[]>
  /** The unit or role that has this invitation code. */
  unitByInvitation(code: string): Promise<Versioned<Unit> | undefined>
  /** Everybody the bot knows, in German order of their names. */
  people(page: Page): Promise<Listing<Person>>
  /** People whose name folds to this (guide/questions/fold.ts), in no order; at most 10. */
  peopleNamed(folded: string): Promise<Versioned<Person>[]>
  /** People who appointed this one as their substitute, also if that is over. */
  substitutedBy(person: string): Promise<Versioned<Person>[]>
  /** People appointed as coordinators in chat. */
  coordinators(): Promise<Versioned<Person>[]>
  /**
   * Records to send now: waiting and due at `now`, or sending with a lease that is over; the earliest due first.
   * @param limit how many at most
   */
  outboxDue(now: string, limit: number): Promise<Versioned<OutboxRecord>[]>
  /** All records for a person, the earliest due first. */
  outboxOf(person: string): Promise<Versioned<OutboxRecord>[]>
  /** Parked records, the latest first. */
  outboxParked(page: Page): Promise<Listing<OutboxRecord>>
  outboxFigures(now: string): Promise<OutboxFigures>
  /** True if this turn was applied already (within the last 24 hours). */
  seen(turnId: string): Promise<boolean>
  commit(change: ChangeSet): Promise<CommitResult>
  /** Undefined while the store accepts changes; otherwise why not, for /readyz and the log. */
  failure(): string | undefined
  /**
   * Housekeeping: drops what must not be kept (journal lines older than a day, turn ids older than a day,
   * guide sources nobody refers to, remembered cards of dialogues that are over). Turns go on meanwhile.
   */
  compact(): Promise<void>
  close(): Promise<void>
}

/** An Adaptive Card, rendered and localised. */
export type Card = { type: 'AdaptiveCard' } & Record<string, unknown>

/** What goes out as one message: a card with the text shown in notifications, or plain text. */
export type Message = { card: Card; summary: string } | { text: string }

/** How a send ended. Everything but `sent` is expected and decided on by the caller. */
export type SendResult =
  | { ok: true; id: string }
  /**
   * blocked: the person or an administrator does not want messages. gone: the chat or message does not exist.
   * busy: certainly not delivered, try again later. uncertain: it may have arrived. unregistered: the bot's own
   * registration is wrong, an operator has to act.
   */
  | {
      ok: false
      why: 'blocked' | 'not-installed' | 'gone' | 'busy' | 'too-big' | 'refused' | 'uncertain' | 'unregistered'
      status?: number
      /** busy: Teams asked to wait this long, in milliseconds. */
      retryAfter?: number
    }

export type Posted = { ok: true; id: string; thread?: string } | Extract<SendResult, { ok: false }>

/** Somebody in a team or group, as Teams lists them. */
export interface Member {
  /** Entra object id. */
  id: string
  name: string
  /** The channel's own id (MRI). */
  userId: string
}

/** Writes into chats. One attempt per call: retrying is the caller's decision, because a repeat may arrive twice. */
export interface Messenger {
  send(address: Address, message: Message): Promise<SendResult>
  update(address: Address, activityId: string, message: Message): Promise<SendResult>
  /** Begins a new thread in a channel. `thread`: the conversation in which it can be updated. */
  post(channel: Address, message: Message): Promise<Posted>
  /** The mail address by which a chat with somebody is opened; looked up when it is needed, and kept nowhere. */
  mailOf(address: Address): Promise<{ ok: true; mail: string } | Extract<SendResult, { ok: false }>>
  /** Opens (or finds) the personal chat with a person the bot met in a team or group. */
  openPersonal(address: Meeting): Promise<{ ok: true; address: Address } | Extract<SendResult, { ok: false }>>
  /** Everybody in a team or group, at most 5,000; nobody at all if one page of the list could not be read. */
  members(address: Address): Promise<{ ok: true; members: Member[] } | Extract<SendResult, { ok: false }>>
}

/** What is counted for operators. Never ids, names or texts. */
export interface Metrics {
  /** A turn: what happened (text, action …), how it ended, and how long it took in seconds. */
  turn(kind: string, outcome: 'answered' | 'ignored' | 'refused' | 'failed', seconds: number): void
  /** A message the outbox sent, or tried to: `delivered`, or why not. */
  sent(result: 'delivered' | Extract<SendResult, { ok: false }>['why']): void
  /** How full the outbox is, and how late its oldest record, in seconds. */
  outbox(waiting: number, parked: number, lag: number): void
}
