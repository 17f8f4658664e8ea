import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/documents/unit.ts'
import { max } from '../fixtures/activities/teams.ts'
import { put, unit } from '../fixtures/documents.ts'
import { selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'
const role = (more: Partial<Unit> = {}) =>
  unit('koordination', { is: 'role', name: { de: 'Koordination', en: 'Coordination' }, ...more })
const task = steuer(id, { title: 'Auftrag vorbereiten', unit: 'koordination' })
/** Tuesday at 10:00 in Germany, the usual hour of reminders, and the Monday after it at 8:30. */
const ten = '2026-03-03T09:00:05Z'
const overview = '2026-03-09T07:30:05Z'

async function town(more: Partial<Unit> = {}): Promise<TownHall> {
  const made = await townHall({ units: [role(more)], tasks: [task] })
  // Max is appointed in chat, Selin is named in the configuration.
  const known = await made.store.get('people', max.aadObjectId)
  if (known) {
    const coordinator = { by: selin.aadObjectId, on: '2026-03-02' }
    await made.seed([put('people', { ...known.doc, coordinator }, known.version)])
  }
  return made
}

describe('the role of the coordination', () => {
  it('is held by all who coordinate, without being entered there: they are reminded', async () => {
    const here = await town()
    await here.at(ten)
    for (const chat of [here.selin, here.max]) expect(chat.read()).toContain('Auftrag vorbereiten')
    for (const chat of [here.erika, here.otto]) expect(chat.read()).not.toContain('Auftrag vorbereiten')
  })

  it('is the one entered there who is reminded, if somebody is; all others still see it as theirs', async () => {
    const here = await town({ lead: max.aadObjectId })
    await here.at(ten)
    expect(here.max.read()).toContain('Auftrag vorbereiten')
    expect(here.selin.read()).not.toContain('Auftrag vorbereiten')
    await here.selin.say('meine aufgaben')
    expect(here.selin.read()).toContain('Auftrag vorbereiten')
  })

  it('stands in their lists, under „Unser Amt“ and in the weekly overview', async () => {
    const here = await town()
    await here.selin.say('meine aufgaben')
    expect(here.selin.read()).toContain('Auftrag vorbereiten')
    await here.selin.say('unser amt')
    expect(here.selin.read()).toContain('Aufgaben: Koordination')
    // Max works in the Steueramt: that is "our department", and the role stands beside it.
    await here.max.say('unser amt')
    expect(here.max.read()).toContain('Aufgaben: Steueramt')
    expect(here.max.buttons().join()).toContain('Koordination')
    for (const instant of [ten, overview]) await here.at(instant)
    expect(here.selin.read()).toMatch(/Übersicht der Woche[\s\S]*Koordination/)
  })

  it('is acted on in the reminder, by one for all', async () => {
    const here = await town()
    await here.at(ten)
    await here.max.click('Erledigt')
    expect(await here.task(id)).toMatchObject({ status: 'erledigt', history: [{}, { by: 'coordination' }] })
  })

  it('tells all of them of a new task, and of one that is taken only whoever took it', async () => {
    const here = await town()
    await here.erika.say('Aufgabe: Bericht schreiben bis 31.3. für Koordination')
    expect(await here.waiting(selin)).toHaveLength(1)
    expect(await here.waiting(max)).toHaveLength(1)
    await here.at(ten)
    await here.selin.say(`${id} übernehmen`)
    await here.at('2026-03-10T09:00:05Z')
    expect(here.selin.read()).toContain('Auftrag vorbereiten')
  })

  it('is not among those that nobody can be reached of', async () => {
    const here = await town()
    await here.selin.say('koordination')
    expect(here.selin.read()).not.toContain('nicht erreichbar')
    await here.selin.say('stellen')

    await here.selin.invoke({ v: 1, act: 'unit', id: 'koordination' })
    expect(here.selin.read()).toContain('Alle in der Koordination haben diese Rolle')
  })

  it('is not handed on to a substitute, as coordinating is not', async () => {
    const here = await town()
    await here.selin.say('Vertretung bis 20.3.: Otto Fremd')
    await here.at(ten)
    expect(here.otto.read()).not.toContain('Auftrag vorbereiten')
    await here.otto.say(`${id} erledigt`)
    expect((await here.task(id))?.status).toBe('offen')
  })

  it('is gone with the appointment', async () => {
    const here = await town()
    await here.selin.invoke({ v: 1, act: 'dismiss-yes', id: max.aadObjectId })
    await here.at(ten)
    expect(here.max.read()).not.toContain('Auftrag vorbereiten')
  })
})
