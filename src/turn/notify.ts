import type { About } from '../documents/outbox.ts'
import type { Context } from './subject.ts'

/** What leaving messages takes: the commit they go into, when that is, and who causes it. */
export type Leaving = Pick<Context, 'work' | 'deps' | 'today'> & {
  event: Pick<Context['event'], 'at'>
  person: Pick<Context['person'], 'id'>
}

/**
 * Leaves a message for somebody in this turn's commit. Whoever caused it knows already and gets none.
 * @param cause what makes it happen once: "blocked:T-2026-48213:7"
 * @param dueAt not before this instant; absent: now
 */
export function notify(ctx: Leaving, to: string, about: About, cause: string, dueAt = ctx.event.at): void {
  if (to !== ctx.person.id) leave(ctx, to, about, cause, dueAt)
}

/** The same also for whoever caused it: where nobody is to see who that was, they must not be the one who is left out. */
export function leave(ctx: Leaving, to: string, about: About, cause: string, dueAt: string): void {
  const id = `${cause}:${to}`
  ctx.work.put('outbox', { id, to, about, dueAt, state: 'waiting', deliveries: 0, refusals: 0 })
}

const prefix = 'channel:'

/** The receiver of records that go into a channel. */
export function toChannel(channel: string): string {
  return `${prefix}${channel}`
}

const place = 'workshop:'

/** The receiver of what a workshop shows in its chat, which need not be bound to the ideas. */
export function toPlace(workshop: string): string {
  return toChannel(`${place}${workshop}`)
}

/** The workshop whose chat records with this receiver go into, if they do. */
export function placeOf(to: string): string | undefined {
  const channel = channelOf(to)
  return channel?.startsWith(place) ? channel.slice(place.length) : undefined
}

/** The channel that records with this receiver go into; undefined for a person. */
export function channelOf(to: string): string | undefined {
  return to.startsWith(prefix) ? to.slice(prefix.length) : undefined
}
