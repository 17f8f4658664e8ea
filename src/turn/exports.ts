import { createHash } from 'node:crypto'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'

/** So long a link to one's own data is valid, in minutes. */
export const validMinutes = 15
/** What a link leads to: for reading, and for other programs. Each is there once. */
export const formats = ['html', 'json'] as const
export type Format = (typeof formats)[number]

/** What a link is good for; `left`: what was not fetched yet. */
export type Ticket = { is: 'valid'; person: string; left: Format[] } | { is: 'used' | 'expired' | 'unknown' }

/** Links to one's own data. */
export interface Exports {
  /** A new secret for a person; the one before is worth nothing any more. */
  issue(person: string): string
  look(secret: string): Ticket
  /** Notes that a file was fetched. False: somebody was faster. */
  take(secret: string, format: Format): boolean
}

/**
 * Kept in memory only, by the hash: nothing stored leads to anybody's data, and after a restart a new link is asked for. Of
 * links that are over so much is remembered for a day that whoever opens one is told why.
 */
export function createExports(clock: Clock, ids: Ids): Exports {
  const tickets = new Map<string, { person: string; until: number; left: Format[] }>()
  const now = () => clock.now().getTime()
  const keyOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

  return {
    issue(person) {
      for (const [key, ticket] of tickets) {
        if (ticket.person === person) ticket.until = Math.min(ticket.until, now())
        if (ticket.until + rememberedFor < now()) tickets.delete(key)
      }
      const secret = `${ids.unique()}${ids.unique()}`
      tickets.set(keyOf(secret), { person, until: now() + validMinutes * 60_000, left: [...formats] })
      return secret
    },
    look(secret) {
      const ticket = tickets.get(keyOf(secret))
      if (!ticket) return { is: 'unknown' }
      if (ticket.left.length === 0) return { is: 'used' }
      return ticket.until > now() ? { is: 'valid', person: ticket.person, left: ticket.left } : { is: 'expired' }
    },
    take(secret, format) {
      const ticket = tickets.get(keyOf(secret))
      if (!ticket?.left.includes(format)) return false
      ticket.left = ticket.left.filter(each => each !== format)
      return true
    },
  }
}

/** In milliseconds. */
const rememberedFor = 24 * 60 * 60_000
