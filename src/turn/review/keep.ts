import type { Idea } from '../../documents/idea.ts'
import type { Review } from '../../documents/review.ts'
import { maySend, momentOf, type When, withinHours } from '../../reminder/when.ts'
import { isOpen, remindedNow, toTell } from '../../review/review.ts'
import { leave } from '../notify.ts'
import { recipients } from '../people/recipient.ts'
import { coordinatorIds } from '../standing.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'

/**
 * Reminds those who are asked about an idea, at the usual time of reminders on working days, and tells the coordination once
 * all have answered or the day is over. What somebody changes at the same moment is left to the next time.
 * @param now instant
 */
export async function keepReviews(deps: TurnDeps, now: string): Promise<void> {
  const { timeZone } = deps.setting
  const when: When = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone }
  const moment = momentOf(now, timeZone)
  if (!maySend(moment, withinHours(when.rules.time, when.rules), when)) return
  for (const { doc } of await deps.store.reviews()) {
    if (remindedNow(doc, moment.day, when).length === 0 && !toTell(doc, moment.day)) continue
    await keep(deps, doc.id, when, { now, today: moment.day })
  }
}

async function keep(
  deps: TurnDeps,
  id: string,
  when: When,
  { now, today }: { now: string; today: string },
): Promise<void> {
  const work = new Work(deps.store)
  const review = await work.get('reviews', id)
  const idea = await work.get('ideas', id)
  if (!review || !idea || !isWanted(idea)) return
  const ctx = { work, deps, today, event: { at: now }, person: { id: '' } }
  const due = remindedNow(review, today, when).map(({ unit }) => unit)
  for (const unit of due)
    for (const { id: to, reminders } of await recipients(ctx, { unit }))
      if (!reminders?.digestOnly)
        leave(ctx, to, { is: 'review', idea: id, unit, what: 'due' }, `review:due:${id}:${unit}:${today}`, now)
  const what = toTell(review, today)
  if (what)
    for (const to of await coordinatorIds(ctx))
      if (await work.peek('people', to))
        leave(ctx, to, { is: 'review', idea: id, what }, `review:${what}:${id}:${review.dueOn}`, now)
  const put: Review = {
    ...review,
    requests: review.requests.map(request =>
      due.includes(request.unit) ? { ...request, remindedOn: today } : request,
    ),
    ...(what && { toldFor: review.dueOn }),
  }
  work.put('reviews', put)
  await deps.store.commit({ at: now, ...work.changeSet() })
}

function isWanted(idea: Idea): boolean {
  return isOpen(idea) && idea.mergedInto === undefined
}
