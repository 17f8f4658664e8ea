import { plusDays } from '../calendar/days.ts'
import type { Address, Meeting } from '../documents/address.ts'
import type { Language } from '../documents/language.ts'
import type { Person, Told } from '../documents/person.ts'
import { hasWrongCodes } from './invitation.ts'
import { hasSubstitute } from './standing.ts'

/** Somebody as the list of members of a team names them. */
export interface Member {
  /** Entra object id. */
  id: string
  name: string
  language: Language
  met: Meeting
}

/** A person seen for the first time. */
export function newPerson(id: string, name: string, language: Language): Person {
  return { id, name, language, installed: false, welcomed: false }
}

/** The person once their client says what it speaks, if nothing better is known. */
export function heard(person: Person, locale: Language | undefined): Person {
  const { unheard, ...rest } = person
  return unheard && locale ? { ...rest, language: locale } : person
}

/** The person after writing from the personal chat: reachable there, under the name and address used just now. */
export function reachedAt(person: Person, name: string, address: Address): Person {
  const { unreachable: _, removedOn: __, ...rest } = person
  return { ...rest, name: name || person.name, address, installed: true }
}

/**
 * The person after removing the bot: not written to, and welcomed again on return. Not even as a member of a team: what
 * was met is forgotten. Units still name them, and they keep what they set, until they have stayed away for long.
 * @param today local day
 */
export function removed(person: Person, today: string): Person {
  const { met: _, told: __, ...rest } = person
  return { ...rest, installed: false, welcomed: false, removedOn: person.removedOn ?? today }
}

/** The person after being met in a team that has the bot. Whoever removed it from their personal chat is left alone. */
export function metAt(person: Person | undefined, { id, name, language, met }: Member): Person {
  if (!person) return { ...newPerson(id, name, language), unheard: true, met }
  if (hasRemoved(person)) return person
  const { unreachable, ...rest } = person
  // In the team it is installed; whoever blocked it still does.
  return { ...rest, ...(unreachable?.why === 'blocked' && { unreachable }), name: person.name || name, met }
}

/** The person after asking in a group to be written to, by an invitation code: also whoever had removed the bot. */
export function cameBack(person: Person, name: string, met: Meeting): Person {
  const { unreachable: _, removedOn: __, ...rest } = person
  return { ...rest, name: name || person.name, met }
}

/**
 * The person without what is over: nothing is kept for longer than it is needed (DOMAIN §6).
 * @param at instant
 * @param today the same as a local day
 */
export function tidied(person: Person, at: string, today: string): Person {
  const { substitute, wrongCodes, told, listed, ...rest } = person
  const answerable = (told ?? []).filter(({ on }) => on >= plusDays(today, -answeredFor))
  return {
    ...rest,
    ...(answerable.length > 0 && { told: answerable }),
    ...(substitute && hasSubstitute(person, today) && { substitute }),
    ...(listed?.on === today && { listed }),
    ...(wrongCodes && hasWrongCodes(person, at) && { wrongCodes }),
  }
}

/** So many days an answer to a message may be long in coming, and so many messages are remembered. */
const answeredFor = 7
const mostTold = 6

/** The person after a message that the bot sent by itself. */
export function toldBy(person: Person, told: Told): Person {
  return { ...person, told: [...(person.told ?? []), told].slice(-mostTold) }
}

/** The bot can write to this person: into their personal chat, or it can open one. */
export function isReachable({ installed, address, met, unreachable }: Person): boolean {
  return !unreachable && ((installed && address !== undefined) || met !== undefined)
}

/** They removed it from their personal chat, and no team stands for them. */
export function hasRemoved({ installed, address, met }: Person): boolean {
  return address !== undefined && !installed && met === undefined
}

/** The person after a list or a reminder was shown: its tasks can be named by their numbers until the day is over. */
export function shownTasks(person: Person, tasks: string[], today: string): Person {
  return { ...person, listed: { tasks, on: today } }
}
