import type { Address, Meeting } from '../documents/address.ts'

/** Writes into chats. One attempt per call: retrying is the caller's decision, because a repeat may arrive twice. */
export interface Messenger {
  send(address: Address, message: Message): Promise<SendResult>
  update(address: Address, activityId: string, message: Message): Promise<SendResult>
  /** Asks somebody in their personal chat whether a file may be put into their OneDrive. */
  offerFile(address: Address, file: OfferedFile): Promise<SendResult>
  /** Shows a file that was put there. */
  showFile(address: Address, file: StoredFile): Promise<SendResult>
  /** Takes a message of ours out of the chat. */
  remove(address: Address, activityId: string): Promise<SendResult>
  /** Begins a new thread in a channel. `thread`: the conversation in which it can be updated. */
  post(channel: Address, message: Message): Promise<Posted>
  /** The mail address by which a chat with somebody is opened; looked up when it is needed, and kept nowhere. */
  mailOf(address: Address): Promise<{ ok: true; mail: string } | SendFailure>
  /** Opens (or finds) the personal chat with a person the bot met in a team or group. */
  openPersonal(address: Meeting): Promise<{ ok: true; address: Address } | SendFailure>
  /** Everybody in a team or group, at most 5,000; nobody at all if one page of the list could not be read. */
  members(address: Address): Promise<{ ok: true; members: Member[] } | SendFailure>
}

/** An Adaptive Card, rendered and localised. */
export type Card = { type: 'AdaptiveCard' } & Record<string, unknown>

/** What goes out as one message: a card with the text shown in notifications, or plain text. */
export type Message = { card: Card; summary: string } | { text: string }

/** A file before anybody has said yes. `token`: what the answer names it by. */
export interface OfferedFile {
  name: string
  /** In bytes. */
  size: number
  description: string
  token: string
}

/** A file in somebody's OneDrive, as Teams describes it. */
export interface StoredFile {
  name: string
  contentUrl: string
  uniqueId: string
  fileType: string
}

/** How a send ended. */
export type SendResult = { ok: true; id: string } | SendFailure

/**
 * Expected, and decided on by the caller. blocked: the person or an administrator does not want messages. gone: the chat
 * or message does not exist. busy: certainly not delivered, try again later. uncertain: it may have arrived.
 * unregistered: the bot's own registration is wrong, an operator has to act.
 */
export interface SendFailure {
  ok: false
  why: 'blocked' | 'not-installed' | 'gone' | 'busy' | 'too-big' | 'refused' | 'uncertain' | 'unregistered'
  status?: number
  /** Nothing was sent, because the bot got no token: what whoever gives tokens said, such as `HTTP 401, AADSTS7000222`. */
  token?: string
  /** busy: Teams asked to wait this long, in milliseconds. */
  retryAfter?: number
}

export type Posted = { ok: true; id: string; thread?: string } | SendFailure

/** Somebody in a team or group, as Teams lists them. */
export interface Member {
  /** Entra object id. */
  id: string
  name: string
  /** The channel's own id (MRI). */
  userId: string
}
