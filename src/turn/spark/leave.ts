import type { Person } from '../../documents/person.ts'
import { newPerson } from '../../people/person.ts'
import { maySend, momentOf, type When } from '../../reminder/when.ts'
import type { TownSpark } from '../../spark/material.ts'
import { isSparkDue, nextSpark } from '../../spark/spark.ts'
import { withPublished } from '../in-force.ts'
import { leave } from '../notify.ts'
import { coordinates } from '../standing.ts'
import type { Reader } from '../subject.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'
import { sparksFor, sparksNow } from './material.ts'

/** How often is looked who is to be asked, in milliseconds: it may come some minutes after the hour. */
const lookEvery = 5 * 60_000
/** People looked at in one go. */
const pageSize = 1_000

/**
 * Leaves a question to think about for everybody whose fortnight is over, and forgets what was asked of those who want none any
 * more. Each in a commit of its own; what somebody changes at the same moment is left to the next time.
 */
export function sparkLeaver(given: TurnDeps): (now: string) => Promise<void> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async now => {
    const when: When = { rules: given.rules.current(), calendar: given.calendar(), timeZone: given.setting.timeZone }
    const moment = momentOf(now, when.timeZone)
    const isRecent = Math.abs(Date.parse(now) - lookedAt) < lookEvery
    if (isRecent || !maySend(moment, when.rules.hours.from, when)) return
    lookedAt = Date.parse(now)
    const looking = new Work(given.store)
    const deps = await withPublished(given, looking)
    const nobody = newPerson('', '', given.setting.defaultLanguage)
    const around = { deps, today: moment.day, language: nobody.language, subjects: undefined as never }
    let sparks: TownSpark[] | undefined
    for await (const { doc: person } of everybody(given)) {
      const work = new Work(given.store)
      const reader: Reader = { ...around, work, person }
      const memory = await work.get('reminders', person.id)
      if (!person.reminders?.sparks) {
        if (memory?.sparks && memory.sparks.next <= moment.day) await forget(reader, now)
        continue
      }
      if (!isSparkDue(person, memory?.sparks, moment, when) || isHeld(reader, person)) continue
      sparks ??= await sparksNow({ ...around, work: looking, person: nobody })
      await ask(reader, await sparksFor(reader, sparks), now)
    }
  }
}

async function ask(reader: Reader, sparks: TownSpark[], now: string): Promise<void> {
  const { work, deps, today, person } = reader
  const memory = (await work.get('reminders', person.id)) ?? { id: person.id, later: [] }
  const next = nextSpark(person.id, sparks, memory.sparks, today)
  if (!next) return
  work.put('reminders', { ...memory, sparks: next.memory })
  // One that is still on its way is of another day, and will not be sent.
  const cause = `spark:${today}`
  leave({ ...reader, event: { at: now } }, person.id, { is: 'spark', spark: next.spark.id, on: today }, cause, now)
  await deps.store.commit({ at: now, ...work.changeSet() })
}

async function forget({ work, deps, person }: Reader, now: string): Promise<void> {
  const memory = await work.get('reminders', person.id)
  if (!memory) return
  const { sparks: _, ...rest } = memory
  work.put('reminders', rest)
  await deps.store.commit({ at: now, ...work.changeSet() })
}

/** Until the bot is released only the coordination is written to. */
function isHeld(reader: Reader, person: Person): boolean {
  return reader.deps.setting.restricted === true && !coordinates(reader, person)
}

async function* everybody({ store }: TurnDeps) {
  let cursor: string | undefined
  do {
    const page = await store.people({ limit: pageSize, ...(cursor !== undefined && { cursor }) })
    yield* page.items
    cursor = page.next
  } while (cursor !== undefined)
}
