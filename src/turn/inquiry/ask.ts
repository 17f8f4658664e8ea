import type { Inquiry } from '../../documents/inquiry.ts'
import { asked, inquiryId, nextStage } from '../../kept/inquiry.ts'
import { newPerson } from '../../people/person.ts'
import { maySend, momentOf, withinHours } from '../../reminder/when.ts'
import { localDay } from '../context.ts'
import { withPublished } from '../in-force.ts'
import { leave } from '../notify.ts'
import { recipients } from '../people/recipient.ts'
import { coordinatorIds } from '../standing.ts'
import type { Reader } from '../subject.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'
import { wantedToday } from './wanted.ts'

/**
 * Once a working day, at the usual time of reminders: asks what is due, asks again, and tells the coordination of what has no
 * answer. Each in a commit of its own; what somebody changes at the same moment is left to the next time.
 * @param now instant
 * @returns false: it is not the time of day for it yet
 */
export async function askUnits(given: TurnDeps, now: string): Promise<boolean> {
  const { timeZone, defaultLanguage: language } = given.setting
  const when = { rules: given.rules.current(), calendar: given.calendar(), timeZone }
  if (!maySend(momentOf(now, timeZone), withinHours(when.rules.time, when.rules), when)) return false
  const looking = new Work(given.store)
  const deps = await withPublished(given, looking)
  const today = localDay(now, timeZone)
  const around = { person: newPerson('', '', language), language, today, deps, subjects: undefined as never }
  const known = new Map((await looking.peekInquiries()).map(inquiry => [inquiry.id, inquiry]))
  for (const wanted of await wantedToday({ ...around, work: looking })) {
    if (known.has(inquiryId(wanted))) continue
    await say({ ...around, work: new Work(given.store) }, asked(wanted, today, when.calendar), now)
  }
  for (const inquiry of known.values()) {
    const stage = nextStage(inquiry, today)
    if (stage && (await isStillMeant(looking, inquiry)))
      await say({ ...around, work: new Work(given.store) }, { ...inquiry, stage }, now)
  }
  return true
}

/** A check that was deleted is asked about no more. */
async function isStillMeant(work: Work, { about }: Inquiry): Promise<boolean> {
  return about.is !== 'effect' || (await work.peek('assessments', about.check))?.live !== undefined
}

async function say(reader: Reader, inquiry: Inquiry, now: string): Promise<void> {
  const { work, deps, today } = reader
  const before = await work.get('inquiries', inquiry.id)
  if (before?.answer || before?.stage === inquiry.stage) return
  work.put('inquiries', inquiry)
  const { id, stage: what } = inquiry
  for (const to of what === 'passed' ? await coordinatorsKnown(reader) : await askedPeople(reader, inquiry)) {
    // One of an earlier time that could not be delivered says the same.
    if (await work.peek('outbox', `inquiry:${id}:${what}:${to}`)) continue
    const turn = { work, deps, today, event: { at: now }, person: { id: to } }
    leave(turn, to, { is: 'inquiry', inquiry: id, what }, `inquiry:${id}:${what}`, now)
  }
  await deps.store.commit({ at: now, ...work.changeSet() })
}

/** Whoever leads the unit, its deputy, a substitute; where nobody can be reached, all coordinators. */
async function askedPeople(reader: Reader, { unit }: Inquiry): Promise<string[]> {
  const people = unit === undefined ? [] : await recipients(reader, { unit })
  return people.length > 0 ? people.map(({ id }) => id) : coordinatorsKnown(reader)
}

async function coordinatorsKnown(reader: Reader): Promise<string[]> {
  const found = await Promise.all((await coordinatorIds(reader)).map(id => reader.work.peek('people', id)))
  return found.flatMap(person => person?.id ?? [])
}
