import type { Address, Assessment, Collection, Documents, Idea, Session } from './documents.ts'

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
  /** Checks somebody took part in, the latest first. */
  assessmentsBy(person: string, page: Page): Promise<Listing<Assessment>>
  /** All checks, by unit and process name in German order; those without a unit last. */
  assessments(page: Page): Promise<Listing<Assessment>>
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
  /** blocked: the person or an administrator does not want messages. gone: the chat or message does not exist. */
  | {
      ok: false
      why: 'blocked' | 'not-installed' | 'gone' | 'busy' | 'too-big' | 'refused' | 'uncertain'
      status?: number
    }

/** Writes into chats. One attempt per call: retrying is the caller's decision, because a repeat may arrive twice. */
export interface Messenger {
  send(address: Address, message: Message): Promise<SendResult>
  update(address: Address, activityId: string, message: Message): Promise<SendResult>
  /** Opens (or finds) the personal chat with a person the bot met in a team or group. */
  openPersonal(address: Address): Promise<{ ok: true; address: Address } | Extract<SendResult, { ok: false }>>
}
