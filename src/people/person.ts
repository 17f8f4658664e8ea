import type { Address, Language, Person } from '../documents.ts'

/** A person seen for the first time. */
export function newPerson(id: string, name: string, language: Language): Person {
  return { id, name, language, installed: false, welcomed: false }
}

/** The person after writing from the personal chat: reachable there, under the name and address used just now. */
export function reachedAt(person: Person, name: string, address: Address): Person {
  return { ...person, name: name || person.name, address, installed: true }
}

/** The person after removing the bot: not written to, and welcomed again on return. */
export function removed(person: Person): Person {
  return { ...person, installed: false, welcomed: false }
}
