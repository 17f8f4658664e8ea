import type { Workshop } from '../../documents/workshop.ts'
import { markOf } from '../../workshop/course.ts'
import { isRunning } from '../../workshop/workshop.ts'
import type { TurnEvent } from '../event.ts'
import { isCoordinator } from '../standing.ts'
import type { Reader } from '../subject.ts'

/**
 * Whether somebody is in the chat of a workshop right now: whoever clicks or writes there is, of all others Teams is asked.
 * Undefined: it could not be found out.
 */
export async function isIn(reader: Reader & { event?: TurnEvent }, { place }: Workshop): Promise<boolean | undefined> {
  const { event, person, deps } = reader
  if (event && event.chat !== 'personal' && isSameChat(event.address.conversationId, place.conversationId)) return true
  const members = await deps.roster.membersOf(place)
  return members?.some(({ id }) => id === person.id)
}

/** Threads of a channel are one chat. */
export function isSameChat(one: string, other: string): boolean {
  return withoutThread(one) === withoutThread(other)
}

function withoutThread(conversation: string): string {
  return conversation.replace(/;messageid=.*/s, '')
}

/** This person's mark in a workshop that runs. */
export function markIn({ secret }: Workshop, { person }: Pick<Reader, 'person'>): string | undefined {
  return secret === undefined ? undefined : markOf(secret, person.id)
}

/** Whoever started a workshop, and the coordination, can end it as long as it runs. */
export function mayEnd(reader: Reader, workshop: Workshop): boolean {
  const isHost = workshop.host !== undefined && workshop.host === markIn(workshop, reader)
  return isRunning(workshop) && (isHost || isCoordinator(reader))
}
