import type { Person } from '../documents.ts'
import { reachedAt } from '../people/person.ts'
import type { Context } from './context.ts'

/** Keeps name, address and reachability of the person up to date; writes only when something changed. */
export function meet(ctx: Context): void {
  const { event, person } = ctx
  if (event.chat !== 'personal' || event.what.is === 'removed') return
  const now = reachedAt(person, event.person.name, event.address)
  if (JSON.stringify(now) !== JSON.stringify(person)) savePerson(ctx, now)
}

/** What the card that is shown now asks for, so that the answer may be typed. */
export function remember(ctx: Context, asked: NonNullable<Person['asked']>): void {
  const { what } = ctx.event
  const card = what.is === 'action' ? what.card : undefined
  savePerson(ctx, { asked: { ...asked, ...(card !== undefined && { card }) } })
}

/** What the card before asked for; it counts for this turn only. */
export function takeAsked(ctx: Context): Person['asked'] {
  const { asked, ...person } = ctx.person
  if (asked) {
    ctx.person = person
    ctx.work.put('people', person)
  }
  return asked
}

/** Changes what is stored of the person, and what the rest of this turn sees of it. */
export function savePerson(ctx: Context, changes: Partial<Person>): void {
  ctx.person = { ...ctx.person, ...changes }
  ctx.work.put('people', ctx.person)
}
