import { createHash } from 'node:crypto'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'

/** So long a link is valid, in minutes. */
export const validMinutes = 15

/** Where the server shows what a link leads to: what proxies pass on stays the same, whatever there is to fetch. */
export const exportPath = '/meine-daten'

/** What a link leads to, in formats each of which is there once. `version`: of what was published; absent: as it is now. */
export type Wanted =
  | { is: 'my-data' }
  | { is: 'agenda'; version?: string }
  | { is: 'overview' }
  /** exchange: for neighbouring towns. */
  | { is: 'ideas' | 'checks' | 'tasks' | 'town' | 'budget' | 'exchange' }
  | { is: 'unit-tasks'; unit: string }
  | { is: 'task'; task: string }
  /** Forms for citizens, by the first number of their run; and what became of those of a quarter. */
  | { is: 'sheets'; from: number }
  | { is: 'notice'; quarter?: string }
  /** A paper for the council about an idea, a check (by number) or the agenda. */
  | { is: 'motion'; about: string }
  /** The minutes of a workshop. */
  | { is: 'workshop'; workshop: string }

  /** The papers for data protection, staff council and staff before the start. */
  | { is: 'introduction' }
export const formats = {
  'my-data': ['html', 'json'],
  agenda: ['docx', 'html', 'md'],
  overview: ['docx', 'html'],
  ideas: ['xlsx', 'csv'],
  checks: ['xlsx', 'csv'],
  tasks: ['xlsx', 'csv', 'ics'],
  'unit-tasks': ['xlsx', 'csv', 'ics'],
  task: ['ics'],
  budget: ['xlsx', 'csv'],
  motion: ['docx', 'html'],
  sheets: ['docx', 'html'],
  notice: ['docx', 'html', 'md'],
  workshop: ['docx', 'html', 'md'],
  introduction: ['zip'],
  town: ['json'],
  exchange: ['json'],
} as const satisfies Record<Wanted['is'], readonly string[]>
export type Format = (typeof formats)[Wanted['is']][number]

/** What a link is good for; `left`: what was not fetched yet. */
export type Ticket =
  | { is: 'valid'; person: string; wanted: Wanted; left: Format[] }
  | { is: 'used' | 'expired' | 'unknown' }

/** Links to files, each for the person who asked for it. */
export interface Exports {
  /** A new secret for a person; the one before for the same is worth nothing any more. */
  issue(person: string, wanted: Wanted): string
  look(secret: string): Ticket
  /** Notes that a file was fetched. False: somebody was faster. */
  take(secret: string, format: Format): boolean
}

/** What is known of a link. `until`: in milliseconds. */
export interface Issued {
  person: string
  wanted: Wanted
  until: number
  left: Format[]
}

/**
 * Kept in memory only, by the hash: nothing stored leads to anybody's data, and after a restart a new link is asked for. Of
 * links that are over so much is remembered for a day that whoever opens one is told why.
 * @param tickets the memory they are in
 */
export function createExports(clock: Clock, ids: Ids, tickets = new Map<string, Issued>()): Exports {
  const now = () => clock.now().getTime()
  const keyOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

  return {
    issue(person, wanted) {
      for (const [key, ticket] of tickets) {
        if (ticket.until + rememberedFor < now()) tickets.delete(key)
        else if (ticket.person === person && ticket.wanted.is === wanted.is && ticket.until > now())
          tickets.set(key, { ...ticket, until: now() })
      }
      const secret = `${ids.unique()}${ids.unique()}`
      tickets.set(keyOf(secret), {
        person,
        wanted,
        until: now() + validMinutes * 60_000,
        left: [...formats[wanted.is]],
      })
      return secret
    },
    look(secret) {
      const ticket = tickets.get(keyOf(secret))
      if (!ticket) return { is: 'unknown' }
      if (ticket.left.length === 0) return { is: 'used' }
      if (ticket.until <= now()) return { is: 'expired' }
      const { person, wanted, left } = ticket
      return { is: 'valid', person, wanted, left }
    },
    take(secret, format) {
      const ticket = tickets.get(keyOf(secret))
      if (!ticket?.left.includes(format)) return false
      tickets.set(keyOf(secret), { ...ticket, left: ticket.left.filter(each => each !== format) })
      return true
    },
  }
}

/** In milliseconds. */
const rememberedFor = 24 * 60 * 60_000
