import { newPerson } from '../../people/person.ts'
import { latestDigestDay } from '../../reminder/digest.ts'
import { maySend, momentOf, type When, withinHours } from '../../reminder/when.ts'
import { inSlices } from '../../slices.ts'
import { checkMatter, ideaMatter, type Matter, namesOf, taskMatter } from '../../synergy/matter.ts'
import { Radar } from '../../synergy/radar.ts'
import { openStatuses } from '../../task/task.ts'
import { leave } from '../notify.ts'
import { coordinatorIds } from '../standing.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'
import { openSynergies } from './twins.ts'

/** So many are compared with all others at each call. */
const slice = 20
/** How often is looked for what is new, in milliseconds. */
const lookEvery = 5 * 60_000
/** The latest of each kind that are compared: beyond these, things are long done. */
const most = 5_000

/**
 * Looks for two that are about the same: a few at each call, when something new has come, and all of them once a week. Then, with
 * the weekly overview, coordinators hear of one. What is found twice, or by two instances, is stored once.
 */
export function synergyRadar(deps: TurnDeps): (now: string) => Promise<void> {
  const radar = new Radar()
  let lookedAt = Number.NEGATIVE_INFINITY
  let week = ''
  return async now => {
    const { timeZone } = deps.setting
    const when: When = { rules: deps.rules.current(), calendar: deps.calendar(), timeZone }
    const moment = momentOf(now, timeZone)
    const digestDay = latestDigestDay(moment.day, when.rules)
    if (Math.abs(Date.parse(now) - lookedAt) >= lookEvery) {
      lookedAt = Date.parse(now)
      const matters = await mattersOf(new Work(deps.store))
      await inSlices(radar.see(matters))
      await forget(deps, new Set(matters.map(({ id }) => id)), now)
    }
    if (week !== digestDay) radar.again()
    week = digestDay
    for (const { id, of, likeness } of await inSlices(radar.next(slice))) {
      const work = new Work(deps.store)
      if (await work.get('synergies', id)) continue
      work.put('synergies', { id, of, likeness, foundOn: moment.day, state: 'open' })
      await deps.store.commit({ at: now, ...work.changeSet() })
    }
    const isTime = maySend(moment, withinHours(when.rules.digest.time, when.rules), when)
    if (isTime && when.calendar.onOrAfter(digestDay) === moment.day) await tellOfOne(deps, now, moment.day)
  }
}

async function mattersOf(work: Work): Promise<Matter[]> {
  const names = namesOf(await work.peekUnits())
  const page = { limit: most }
  const ideas = (await work.peekIdeas({ status: ['neu', 'gesichtet', 'in-pruefung', 'agenda'] }, 'newest', page)).items
  const tasks = (await work.peekTasks({ status: openStatuses }, page)).items
  const checks = await work.peekAssessments(most)
  return inSlices(matters())

  function* matters(): Generator<void, Matter[]> {
    const found: (Matter | undefined)[] = []
    for (const idea of ideas) yield void found.push(ideaMatter(idea, names))
    for (const check of checks) yield void found.push(checkMatter(check, names))
    for (const task of tasks) yield void found.push(taskMatter(task, names))
    return found.filter(each => each !== undefined)
  }
}

/** A pair goes with what it is about: also what coordinators said of it. */
async function forget(deps: TurnDeps, there: ReadonlySet<string>, now: string): Promise<void> {
  const work = new Work(deps.store)
  const gone = (await work.peekSynergies()).filter(({ of }) => of.some(id => !there.has(id)))
  if (gone.length === 0) return
  for (const { id } of gone) {
    await work.get('synergies', id)
    work.delete('synergies', id)
  }
  await deps.store.commit({ at: now, ...work.changeSet() })
}

/** The most alike that nobody was told of yet. */
async function tellOfOne(deps: TurnDeps, now: string, today: string): Promise<void> {
  const work = new Work(deps.store)
  if ((await work.peekSynergies()).some(({ toldOn }) => toldOn === today)) return
  const person = newPerson('', '', deps.setting.defaultLanguage)
  const reader = { work, deps, today, person, language: person.language, subjects: undefined as never }
  const next = (await openSynergies(reader)).find(({ toldOn }) => toldOn === undefined)
  const synergy = next && (await work.get('synergies', next.id))
  if (!synergy) return
  work.put('synergies', { ...synergy, toldOn: today })
  const ctx = { ...reader, event: { at: now } }
  for (const to of await coordinatorIds(reader))
    if (await work.peek('people', to))
      leave(ctx, to, { is: 'synergy', synergy: synergy.id }, `synergy:${synergy.id}`, now)
  await deps.store.commit({ at: now, ...work.changeSet() })
}
