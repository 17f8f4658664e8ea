import type { Calendar } from '../calendar/calendar.ts'
import type { Idea } from '../documents/idea.ts'
import type { Review, ReviewQuestion, ReviewRequest } from '../documents/review.ts'
import { isDecided } from '../idea/lifecycle.ts'
import { hasOccasion } from '../reminder/occasions.ts'
import type { When } from '../reminder/when.ts'

/** So many units or roles may be asked about an idea at a time. */
export const mostAsked = 5

/** Those who are asked still, or have answered. */
export function asked({ requests }: Review): ReviewRequest[] {
  return requests.filter(({ state }) => state !== 'withdrawn')
}

/** Whether answers are still wanted: the idea is not decided about. */
export function isOpen({ status }: Pick<Idea, 'status'>): boolean {
  return !isDecided(status)
}

/** The day for answers is over. Answers are taken all the same, as long as nobody has decided. */
export function isOver({ dueOn }: Pick<Review, 'dueOn'>, today: string): boolean {
  return dueOn < today
}

/**
 * What is asked for now: units that are asked already stay as they are, also their answers; those that are new, or had been
 * withdrawn, are asked. With other questions those who answered are asked again, for what they said fits them no longer.
 */
export function askedFor(
  before: Review | undefined,
  wanted: { id: string; units: string[]; questions: ReviewQuestion[]; dueOn: string },
  today: string,
): Review {
  const { id, units, questions, dueOn } = wanted
  const isSame = before !== undefined && JSON.stringify(before.questions) === JSON.stringify(questions)
  const known = new Map((before?.requests ?? []).map(request => [request.unit, request]))
  const kept = (before?.requests ?? [])
    .filter(({ unit }) => !units.includes(unit))
    .map(request => (request.state === 'asked' ? withdrawn(request, today) : request))
  const requests = units.map((unit): ReviewRequest => {
    const request = known.get(unit)
    return request && request.state !== 'withdrawn' && (isSame || request.state === 'asked')
      ? request
      : { unit, state: 'asked', on: today }
  })
  return {
    id,
    questions,
    dueOn,
    dueSince: before?.dueOn === dueOn ? before.dueSince : today,
    // What somebody answered to other questions is of no use beside the new ones.
    requests: [...requests, ...kept.filter(({ state }) => isSame || state === 'withdrawn')],
    rev: (before?.rev ?? 0) + 1,
  }
}

/** The answers of one unit; said again, they take the place of those before. */
export function answered(review: Review, unit: string, answers: string[], today: string): Review {
  return changed(review, unit, ({ remindedOn: _, ...request }) => ({
    ...request,
    state: 'answered',
    on: today,
    answers,
  }))
}

/** One unit is asked no longer. What it has said is gone with that. */
export function takenBack(review: Review, unit: string, today: string): Review {
  return changed(review, unit, request => withdrawn(request, today))
}

function withdrawn({ unit }: ReviewRequest, on: string): ReviewRequest {
  return { unit, state: 'withdrawn', on }
}

function changed(review: Review, unit: string, change: (request: ReviewRequest) => ReviewRequest): Review {
  const requests = review.requests.map(each => (each.unit === unit ? change(each) : each))
  return { ...review, requests, rev: review.rev + 1 }
}

/** Those who are to be reminded now, by the same rules as of a task that is due on that day; never after it. */
export function remindedNow(review: Review, today: string, when: When): ReviewRequest[] {
  if (isOver(review, today)) return []
  return review.requests.filter(
    ({ state, remindedOn, on }) =>
      state === 'asked' &&
      on < today &&
      hasOccasion({ dueOn: review.dueOn, dueSince: review.dueSince }, remindedOn, today, when),
  )
}

/** What the coordination is to be told now: that all have answered, or that the day is over. Each day of answers once. */
export function toTell(review: Review, today: string): 'answered' | 'over' | undefined {
  const requests = asked(review)
  if (requests.length === 0 || review.toldFor === review.dueOn) return undefined
  if (requests.every(({ state }) => state === 'answered')) return 'answered'
  return isOver(review, today) ? 'over' : undefined
}

/** The day that is suggested: two weeks of working days. */
export function usualDay(today: string, calendar: Calendar): string {
  return calendar.after(today, 10)
}
