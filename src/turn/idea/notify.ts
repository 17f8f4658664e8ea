import { DateTime } from 'luxon'
import type { Idea } from '../../documents/idea.ts'
import type { IdeaAbout } from '../../documents/outbox.ts'
import type { Unit } from '../../documents/unit.ts'
import { listeners } from '../../idea/support.ts'
import { type Leaving, leave, notify } from '../notify.ts'
import { recipients } from '../people/recipient.ts'
import { coordinatorIds } from '../standing.ts'
import type { Context } from '../subject.ts'
import { mergedInto } from './item.ts'

/** What is to be told of an idea, each once. */
interface Told {
  idea: Idea
  what: IdeaAbout
  /** The step of its history, by index, or the comment, by id. */
  at: string
  /** Makes it another than the one before of the same step. */
  key?: string
  /** Not before this instant; absent: now. */
  dueAt?: string
  /** Somebody without a name did it: told later, and to them as to all others. */
  nameless?: boolean
}

/** Tells everybody who wants to hear of an idea: its author, supporters and followers, also of those merged into it. */
export async function tellListeners(ctx: Leaving, told: Told): Promise<void> {
  for (const to of listeners(told.idea, await mergedInto(ctx, told.idea))) tell(ctx, to, told)
}

export function tellAuthor(ctx: Context, told: Told): void {
  if (told.idea.author !== undefined) tell(ctx, told.idea.author, told)
}

export async function tellCoordinators(ctx: Context, told: Told): Promise<void> {
  for (const to of await coordinatorIds(ctx)) tell(ctx, to, told)
}

/** Tells whoever leads the unit that is to review an idea. */
export async function tellReviewer(ctx: Context, idea: Idea, unit: Unit): Promise<void> {
  for (const to of await recipients(ctx, { unit: unit.id }, unit))
    tell(ctx, to.id, { idea, what: 'review', at: unit.id })
}

/**
 * Tells that a merge is over. Whoever was to be told of it and was not yet hears of neither.
 * @param later the idea that goes its own way again
 */
export async function tellUnmerged(ctx: Leaving, later: Idea, from: string, nameless = false): Promise<void> {
  const at = later.history.findLastIndex(({ what, other }) => what === 'merged' && other === from)
  const begun = mergeOf(later, String(at), from)
  for (const to of listeners(later, await mergedInto(ctx, later))) {
    const id = `${causeOf(begun)}:${to}`
    if ((await ctx.work.get('outbox', id))?.state === 'waiting') ctx.work.delete('outbox', id)
    else tell(ctx, to, { idea: later, what: 'unmerged', at: String(later.history.length - 1), nameless })
  }
}

/** Tells that an idea was merged into another. */
export function tellMerged(ctx: Leaving, later: Idea, into: string): Promise<void> {
  return tellListeners(ctx, mergeOf(later, String(later.history.length - 1), into))
}

function mergeOf(idea: Idea, at: string, key: string): Told {
  return { idea, what: 'merged', at, key }
}

/**
 * When something is told that somebody without a name did: with the overview of the next working day, the same for all,
 * so that its time tells nothing.
 */
export function discreetly(ctx: Leaving): string {
  const { digest } = ctx.deps.rules.current()
  const day = ctx.deps.calendar().after(ctx.today, 1)
  const at = DateTime.fromISO(`${day}T${digest.time}`, { zone: ctx.deps.setting.timeZone })
  return at.toUTC().toISO() ?? ctx.event.at
}

function tell(ctx: Leaving, to: string, told: Told): void {
  const { idea, what, at, dueAt, nameless } = told
  const about = { is: 'idea', idea: idea.id, what, at } as const
  if (nameless) leave(ctx, to, about, causeOf(told), discreetly(ctx))
  else notify(ctx, to, about, causeOf(told), dueAt)
}

function causeOf({ idea, what, at, key }: Told): string {
  return `idea:${what}:${idea.id}:${at}:${key ?? idea.rev ?? 0}`
}
