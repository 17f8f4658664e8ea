import { createHash } from 'node:crypto'
import type { Workshop } from '../documents/workshop.ts'
import { instantOf, momentOf, type When } from '../reminder/when.ts'
import { endAnswers, endDots } from './workshop.ts'

/** How long everybody answers: for minutes in a meeting, or up to a local day, so that all come to it. */
export type Lasting = { is: 'minutes'; minutes: number } | { is: 'day'; day: string }

/** In a meeting dots take so long. */
const minutesForDots = 10

/** The instant at which answers end. A day ends with the hours in which messages are sent. */
export function answersEnd(lasting: Lasting, now: string, when: When): string {
  if (lasting.is === 'minutes') return minutesAfter(now, lasting.minutes)
  return instantOf({ day: lasting.day, time: when.rules.hours.to }, when.timeZone)
}

/**
 * What has become of a workshop by now. After the bot stood still, too: whoever may give dots has all the time for it that
 * there should have been, and taking the step twice changes nothing.
 * @param order ids of its questions, as they were asked
 */
export function takenOn(workshop: Workshop, order: string[], now: string, when: When): Workshop {
  return now < workshop.endsAt ? workshop : ended(workshop, order, now, when)
}

/** The workshop once its state is over, whether its time is or not. */
export function ended(workshop: Workshop, order: string[], now: string, when: When): Workshop {
  const next =
    workshop.state === 'answering' ? endAnswers(workshop, order, dotsEnd(workshop.lasts, now, when)) : endDots(workshop)
  return on(workshop, next, now, when)
}

/** Notes the day on which a workshop came to its end. */
export function on(before: Workshop, after: Workshop, now: string, { timeZone }: Pick<When, 'timeZone'>): Workshop {
  const isOver = after.state !== before.state && after.state !== 'voting'
  return isOver ? { ...after, endedOn: momentOf(now, timeZone).day } : after
}

/** In a meeting some minutes; otherwise the end of the next working day. */
function dotsEnd(lasts: Workshop['lasts'], now: string, { calendar, rules, timeZone }: When): string {
  if (lasts === 'minutes') return minutesAfter(now, minutesForDots)
  return instantOf({ day: calendar.after(momentOf(now, timeZone).day, 1), time: rules.hours.to }, timeZone)
}

/**
 * Tells a second answer of somebody. Of another workshop it is another one, and without the secret it leads to nobody.
 * @param secret of this workshop alone, deleted with the marks
 */
export function markOf(secret: string, person: string): string {
  return createHash('sha256').update(`${secret}\n${person}`).digest('hex')
}

function minutesAfter(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
