import type { Address, Meeting } from '../documents/address.ts'

/** Somebody as the list of members of a team names them, and where they can be written to. */
export interface Listed {
  /** Entra object id. */
  id: string
  name: string
  met: Meeting
}

/** Who is in the teams that have the bot, or in a chat of theirs: looked up when it is needed, and kept nowhere. */
export interface Roster {
  /** People with this Entra object id or, however it is written, this name; nobody if no list could be read. */
  find(entered: string): Promise<Listed[]>
  /** Everybody in a channel or group chat; undefined if the list could not be read. */
  membersOf(place: Address): Promise<Listed[] | undefined>
}
