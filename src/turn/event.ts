import type { Address } from '../documents/address.ts'
import type { Language } from '../documents/language.ts'
import type { Listed } from '../ports/roster.ts'

/** What a click on one of our cards says: untrusted, parsed, checked again on every click. */
export interface CardAction {
  /** What to do: an act of view/acts.ts, but untrusted. */
  act: string
  /** The document meant: a session id, an idea's number. */
  id?: string
  /** The step the card showed. */
  step?: string
  /** The revision the card was rendered from. */
  rev?: number
  /** A further word: a page cursor, a language, a question id. */
  arg?: string
}

/** One thing that happened in a chat, in our own words. Nothing behind teams/ sees an Activity. */
export interface TurnEvent {
  /** Hash of conversation and activity id: the same delivery has the same turn id. */
  turnId: string
  at: string
  person: { id: string; name: string }
  /** What the client speaks, as far as it says so: the language of somebody who is new. */
  locale?: Language
  /** Address of the chat this came from (personal, group or channel). */
  address: Address
  chat: 'personal' | 'group' | 'channel'
  what: Happening
}

export type Happening =
  /** Cleaned text, without mentions and quotations. Empty if only the bot was mentioned. `quoted`: ids of messages. */
  | { is: 'text'; text: string; quoted?: string[] }
  /** A message or an input longer than what is read; it is not here, only its length, in characters. */
  | { is: 'too-long'; length: number; limit: number; how: 'invoke' | 'submit' }
  /** `card` is the activity id of the clicked card. `how`: an invoke wants the new card in its answer. */
  | { is: 'action'; action: CardAction; inputs: Record<string, string>; card?: string; how: 'invoke' | 'submit' }
  | { is: 'installed' }
  | { is: 'removed' }
  /** Words typed beside a message, to find an idea and share it. `from`: so many results are shown already. */
  | { is: 'search'; words: string; from: number }
  /** A message of any chat is to become an idea: its text, without who wrote it and whom it mentions. */
  | { is: 'capture'; text: string }
  /** People of a team that has the bot, all or those who joined: where each can be written to. At most 5,000. */
  | { is: 'met'; team: Address; people: Listed[] }
  /** The bot was removed from a team. */
  | { is: 'left-team'; team: string }
