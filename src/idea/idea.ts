import { createHash } from 'node:crypto'
import type { Answers } from '../documents/answers.ts'
import type { GuideRef } from '../documents/guide.ts'
import type { Idea } from '../documents/idea.ts'

/** What a finished dialogue brings: the answers, and the guide they were given to. */
export interface Captured {
  guide: GuideRef
  answers: Answers
  title: string
}

/**
 * A new idea under its author's name.
 * @param id number people see, year and five random digits
 * @param at instant of submission
 * @param on the same as a local day
 */
export function namedIdea(captured: Captured, id: string, author: string, at: string, on: string): Idea {
  return { ...captured, id, author, status: 'neu', submittedOn: on, submittedAt: at, history: [{ on, status: 'neu' }] }
}

/** A new idea without a name: no person, no time finer than the day, only the hash of the Kennwort (DOMAIN §3). */
export function namelessIdea(captured: Captured, id: string, code: string, on: string): Idea {
  return { ...captured, id, codeHash: hashCode(code), status: 'neu', submittedOn: on, history: [{ on, status: 'neu' }] }
}

/** An idea may be changed or withdrawn by its author as long as nobody has worked on it. */
export function mayChange(idea: Idea, person: string): boolean {
  return idea.author === person && idea.status === 'neu'
}

/** The idea with corrected answers; number, date and history stay. */
export function edited(idea: Idea, captured: Captured): Idea {
  return { ...idea, ...captured }
}

/** The hash under which a nameless idea is found. Letter case, spaces and hyphens of the typed Kennwort do not matter. */
export function hashCode(code: string): string {
  return createHash('sha256').update(normaliseCode(code)).digest('hex')
}

/** Three groups of the letters and digits that a Kennwort has, in capitals, or with hyphens however they are written. */
const code =
  /(?<![\p{L}\d])(?:[A-HJ-NP-Z2-9]{4}([ \t])[A-HJ-NP-Z2-9]{4}\1[A-HJ-NP-Z2-9]{4}|[A-HJ-NP-Za-hj-np-z2-9]{4}([-‐‑–])[A-HJ-NP-Za-hj-np-z2-9]{4}\2[A-HJ-NP-Za-hj-np-z2-9]{4})(?![\p{L}\d])/u

/** Whether a text holds what has the form of a Kennwort: it must not become readable for others. */
export function holdsCode(text: string): boolean {
  return code.test(text)
}

function normaliseCode(code: string): string {
  return code.toUpperCase().replace(/[\s\-–]/g, '')
}
