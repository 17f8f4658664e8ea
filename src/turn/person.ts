import type { AskedFor, Person } from '../documents/person.ts'
import { heard, reachedAt, shownTasks, tidied } from '../people/person.ts'
import type { Context } from './subject.ts'

/** Keeps name, address and reachability of the person up to date, and nothing that is over; writes only changes. */
export function meet(ctx: Context): void {
  const { event, person, today } = ctx
  if (event.chat !== 'personal' || event.what.is === 'removed') return
  const now = heard(tidied(reachedAt(person, event.person.name, event.address), event.at, today), event.locale)
  if (JSON.stringify(now) !== JSON.stringify(person)) replacePerson(ctx, now)
}

/** What the card that is shown now asks for, so that the answer may be typed. */
export function remember(ctx: Context, asked: AskedFor): void {
  const { what } = ctx.event
  const card = what.is === 'action' ? what.card : undefined
  savePerson(ctx, { asked: { ...asked, ...(card !== undefined && { card }) } })
}

/** What the card before asked for; it counts for this turn only. */
export function takeAsked(ctx: Context): AskedFor | undefined {
  const { asked, ...person } = ctx.person
  if (asked) replacePerson(ctx, person)
  return asked
}

/** Adds to what is stored of the person, and to what the rest of this turn sees of it. */
export function savePerson(ctx: Context, changes: Partial<Person>): void {
  replacePerson(ctx, { ...ctx.person, ...changes })
}

/** The same for a person who lost something: `savePerson` only adds. */
export function replacePerson(ctx: Context, person: Person): void {
  ctx.person = person
  ctx.work.put('people', person)
}

/** Remembers the tasks that are shown, in their order; writes only what is new. */
export function rememberListed(ctx: Context, tasks: string[]): void {
  const { listed } = ctx.person
  if (ctx.event.chat !== 'personal' || tasks.length === 0) return
  if (listed?.on === ctx.today && listed.tasks.join() === tasks.join()) return
  replacePerson(ctx, shownTasks(ctx.person, tasks, ctx.today))
}
