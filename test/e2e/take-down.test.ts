import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import type { Person } from './person.ts'
import { useTown } from './town.ts'

const town = useTown({ seededAt: '10:30' })
const idea = '2026-83614'
const said = 'So faul wie das Nachbaramt.'

/** From the card of the idea to what is asked before its only comment goes, and that it goes. */
async function takeDown(selin: Person): Promise<void> {
  await selin.click('Mehr zu diesem Kommentar')
  await selin.sees('Kommentare: Laufmappen')
  await selin.click('Entfernen')
  await selin.sees('erfährt den Grund')
  await selin.fill('Begründung', 'Der Kommentar beleidigt andere.')
  await selin.click('Entfernen')
  await selin.sees('lässt sich das zurücknehmen')
}

it('takes a comment from a report to its end: back within ten minutes, gone after them, and its author told why', async () => {
  const [jana, uwe, selin] = await Promise.all([
    town.person(staff.name, { height: 1400 }, staff.id),
    town.person(lead.name, { height: 1400 }, lead.id),
    town.person(coordinator.name, { height: 1600 }, coordinator.id),
  ])
  await uwe.say(idea)
  await uwe.sees('Laufmappen durch digitale Umläufe ersetzen')
  await uwe.click('Kommentieren')
  await uwe.fill('Ihr Kommentar', said)
  await uwe.click('Kommentar speichern')
  await jana.sees(`Uwe Bäumer schreibt: ${said}`)
  await jana.click('Idee ansehen')
  await jana.sees('Mehr zu diesem Kommentar')
  await jana.click('Mehr zu diesem Kommentar')
  await jana.sees('Kommentare: Laufmappen')
  await jana.click('Melden')
  await jana.sees('aber nicht von wem')
  await jana.choose('Beleidigend oder unangemessen')
  await jana.click('Melden')
  await selin.sees('Gemeldet ist ein Kommentar: Beleidigend oder unangemessen.')
  await selin.screenshot('comment reported')
  await selin.click('Idee ansehen')
  await selin.sees('Für die Koordination')
  await takeDown(selin)
  await selin.screenshot('comment removed')
  await jana.say(idea)
  await jana.sees('Verlauf')
  expect(await jana.sees(idea)).not.toContain(said)
  await selin.click('Zurücknehmen')
  expect(await selin.sees('Niemand erfährt davon.')).toContain(said)
  await takeDown(selin)
  town.minutesPass(11)
  const told = await uwe.sees('Ihr Kommentar zur Idee 2026-83614 wurde entfernt')
  expect(told).toContain('Laufmappen durch digitale Umläufe ersetzen')
  expect(told).toContain('Der Kommentar beleidigt andere.')
  expect(told).not.toContain(said)
  await uwe.screenshot('told that a comment was removed')
  await selin.click('Zurücknehmen')
  const late = await selin.sees('Zurückholen geht nicht mehr')
  expect(late).not.toContain(said)
  // What was reported is gone, so nothing is left to look at.
  expect(late).not.toContain('Gemeldet')
  await selin.screenshot('too late to put it back')
})
