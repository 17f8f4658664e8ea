import { DateTime, Duration } from 'luxon'
import type { Person } from '../documents/person.ts'
import type { Place, Unit } from '../documents/unit.ts'

const places = ['lead', 'deputy'] as const satisfies Place[]
const validDays = 14

/** So many wrong codes within an hour, and none is looked up for an hour: there are only some million (Ids.invitation). */
const tries = 5
const hour = Duration.fromObject({ hours: 1 }).toMillis()

/** How people type an invitation code, with or without a word before it: "Code 4711-XY", "4711 xy". */
const typed = /^(?:(?:einladungs)?code:?\s*|invitation(?: code)?:?\s*)?(\d{4})\s*(?:[-‐‑–—]\s*)?([a-z]{2})$/i

/** The code in a text that is nothing but one, as it is stored: 4711-XY. */
export function codeIn(text: string): string | undefined {
  const [, digits, letters] = typed.exec(text.trim()) ?? []
  return digits && letters ? `${digits}-${letters.toUpperCase()}` : undefined
}

export function isCode(text: string): boolean {
  return codeIn(text) !== undefined
}

/**
 * The unit with an invitation to a place; an earlier one no longer counts.
 * @param code as it is stored (Ids.invitation)
 * @param today local day; the code is valid for 14 days more
 */
export function invited(unit: Unit, place: Place, code: string, today: string): Unit {
  const until = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: validDays }).toFormat('yyyy-MM-dd')
  return { ...unit, codes: { ...unit.codes, [place]: { code, until } } }
}

/** The place of a unit that a code is for. Undefined if it has none with this code, or it is over. */
export function invitedTo(unit: Unit, code: string, today: string): Place | undefined {
  return places.find(place => unit.codes?.[place]?.code === code && unit.codes[place].until >= today)
}

/** The unit after somebody took a place: its code is used up. */
export function accepted(unit: Unit, place: Place, person: string): Unit {
  const { codes, ...rest } = unit
  const { [place]: _, ...open } = codes ?? {}
  return { ...rest, [place]: person, ...(Object.keys(open).length > 0 ? { codes: open } : {}) }
}

/**
 * False for an hour after the fifth wrong code within an hour.
 * @param at instant
 */
export function mayTryCode(person: Person, at: string): boolean {
  return recentWrongCodes(person, at) < tries
}

/** Wrong codes were entered within the last hour. */
export function hasWrongCodes(person: Person, at: string): boolean {
  return recentWrongCodes(person, at) > 0
}

/** The person after entering a code that does not exist or is over. */
export function wrongCode(person: Person, at: string): Person {
  const before = recentWrongCodes(person, at)
  const count = before + 1
  // The hour counts from the first wrong code; the hour of refusal from the last.
  const since = before === 0 || count >= tries ? at : (person.wrongCodes?.since ?? at)
  return { ...person, wrongCodes: { since, count } }
}

/** A clock that was set back lets nobody wait for longer than the hour. */
function recentWrongCodes({ wrongCodes }: Person, at: string): number {
  if (!wrongCodes) return 0
  const passed = DateTime.fromISO(at).toMillis() - DateTime.fromISO(wrongCodes.since).toMillis()
  return passed >= 0 && passed < hour ? wrongCodes.count : 0
}
