import type { Calendar } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import type { Idea, IdeaStep } from '../documents/idea.ts'
import { isDecided, settled } from './lifecycle.ts'
import type { IdeaRules } from './rules.ts'

/** What is promised to every author. */
export type Promised = 'first' | 'decision'

/** By which local days an idea waits for an answer; nothing where the answer was given. */
export type Due = Partial<Record<Promised, string>>

/** The answer an idea waits for next. `left` is in working days: 0 on the last day, negative when overdue. */
export interface Waiting {
  for: Promised
  due: string
  left: number
}

/** What a coordinator is to be nudged about. */
export interface Nudge extends Waiting {
  /** Number of the idea. */
  idea: string
}

/**
 * Until when answers are promised: so many working days after submission (DOMAIN §3). A question to the author counts as
 * a first reaction, and does not stop the clock: an idea must not be forgotten with it. What was decided and is taken up
 * again waits for its decision from that day. A merged idea waits for nothing; the earlier one does.
 */
export function dueOf(idea: Idea, { promise }: Pick<IdeaRules, 'promise'>, calendar: Calendar): Due {
  if (idea.mergedInto !== undefined || isDecided(idea.status)) return {}
  const decision = calendar.after(undecidedSince(idea), promise.decision)
  if (idea.history.some(isReaction)) return { decision }
  return { first: calendar.after(idea.submittedOn, promise.first), decision }
}

/** Whether the coordination has to answer it. What was just decided does not wait any more, although nobody else is to see that yet. */
export function isWaiting({ status, decision, mergedInto }: Idea): boolean {
  return mergedInto === undefined && !isDecided(status) && !(decision && isDecided(decision.to))
}

/** What an idea that waits is to get next, and since which local day: whatever the rules and the calendar, it counts from there. */
export function waitsSince(idea: Idea): { for: Promised; since: string } {
  const now = settled(idea, idea.submittedOn)
  return now.history.some(isReaction)
    ? { for: 'decision', since: undecidedSince(now) }
    : { for: 'first', since: now.submittedOn }
}

/**
 * Since which local day, or an earlier one, an idea has to wait so that what it was promised is broken: a working day has
 * begun since it should have had its next answer, and none are left (`waitingFor`).
 */
export function brokenSince(
  today: string,
  { promise }: Pick<IdeaRules, 'promise'>,
  calendar: Calendar,
): Record<Promised, string> {
  const before = (days: number) => plusDays(workingDaysBefore(calendar.onOrBefore(today), days, calendar), -1)
  return { first: before(promise.first), decision: before(promise.decision) }
}

/** Working days from today until a day: 0 on the day itself, negative after it. */
export function daysLeft(due: string, today: string, calendar: Calendar): number {
  return due >= today ? workingDays(today, due, calendar) : -workingDays(due, today, calendar)
}

/**
 * How many working days an author waited for what is promised, as far as it was given. Of several decisions the first
 * counts: with it the author had an answer.
 */
export function waited({ submittedOn, history }: Idea, calendar: Calendar): Partial<Record<Promised, number>> {
  const days = (step: IdeaStep | undefined) => step && workingDays(submittedOn, step.on, calendar)
  const first = days(history.find(isReaction))
  const decision = days(history.find(({ status, what }) => what === undefined && isDecided(status)))
  return { ...(first !== undefined && { first }), ...(decision !== undefined && { decision }) }
}

/** What an idea waits for next, for the inbox; undefined if it was decided or merged. */
export function waitingFor(
  idea: Idea,
  today: string,
  rules: Pick<IdeaRules, 'promise'>,
  calendar: Calendar,
): Waiting | undefined {
  const { first, decision } = dueOf(idea, rules, calendar)
  if (first !== undefined) return { for: 'first', due: first, left: daysLeft(first, today, calendar) }
  if (decision === undefined) return undefined
  return { for: 'decision', due: decision, left: daysLeft(decision, today, calendar) }
}

/** True if an answer should have been given before today. */
export function overdue(idea: Idea, today: string, rules: Pick<IdeaRules, 'promise'>, calendar: Calendar): boolean {
  return Object.values(dueOf(idea, rules, calendar)).some(due => due < today)
}

/**
 * Which ideas coordinators are to be nudged about on a day, each at most once, by due date. An idea nobody reacted to
 * comes again when its decision is due.
 * @param until the local day up to which nudges were dealt with, after a downtime; absent: only today counts
 */
export function nudges(
  ideas: Idea[],
  today: string,
  rules: Pick<IdeaRules, 'promise' | 'nudge'>,
  calendar: Calendar,
  until: string = plusDays(today, -1),
): Nudge[] {
  const owed = owedDues(until, today, rules.nudge, calendar)
  const found = ideas.flatMap(idea => {
    const isOwed = (due: string) => (owed.get(due) ?? '') > idea.submittedOn
    const { first, decision } = dueOf(idea, rules, calendar)
    if (decision !== undefined && isOwed(decision)) return [nudgeOf(idea, 'decision', decision)]
    return first !== undefined && isOwed(first) ? [nudgeOf(idea, 'first', first)] : []
  })
  return found.sort((a, b) => compare(a.due, b.due) || compare(a.idea, b.idea))

  function nudgeOf({ id }: Idea, promised: Promised, due: string): Nudge {
    return { idea: id, for: promised, due, left: daysLeft(due, today, calendar) }
  }
}

/** Ends of promises that are nudged about after one day and up to another, each with the last day on which it is. */
function owedDues(after: string, today: string, nudge: IdeaRules['nudge'], calendar: Calendar): Map<string, string> {
  const owed = new Map<string, string>()
  for (let day = calendar.after(after, 1); day <= today; day = calendar.after(day, 1)) {
    for (const days of nudge.before) owed.set(calendar.after(day, days), day)
    for (const days of nudge.after) owed.set(workingDaysBefore(day, days, calendar), day)
  }
  return owed
}

function workingDaysBefore(day: string, days: number, calendar: Calendar): string {
  let at = day
  for (let left = days; left > 0; left--) at = calendar.onOrBefore(plusDays(at, -1))
  return at
}

/** Working days after `from`, up to and including `to`. */
function workingDays(from: string, to: string, calendar: Calendar): number {
  let count = 0
  for (let day = calendar.after(from, 1); day <= to; day = calendar.after(day, 1)) count++
  return count
}

/** Authors hear of a status and of a question. */
function isReaction({ status, what }: IdeaStep): boolean {
  return what === 'question' || (what === undefined && status !== 'neu')
}

function undecidedSince({ submittedOn, history }: Idea): string {
  const reopened = history.findLast(
    ({ status }, at) => !isDecided(status) && isDecided(history[at - 1]?.status ?? 'neu'),
  )
  return reopened?.on ?? submittedOn
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
