import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import { useTown } from './town.ts'

const town = useTown({ seededAt: '10:00' })

const leaflet = 'Aushang zu den Online-Terminen entwerfen'
const hours = 'Öffnungszeiten auf der Internetseite prüfen'

it('reminds two people, each in one message, and takes what they answer in the card', async () => {
  // One after the other: as long as Jana cannot be reached, her lead is reminded of her tasks.
  const jana = await town.person(staff.name, { height: 1400 }, staff.id)
  expect(await jana.sees('Erinnerung an 2 Aufgaben')).toContain('heute fällig')
  const uwe = await town.person(lead.name, { height: 1600 }, lead.id)
  const led = await uwe.sees('Erinnerung an 4 Aufgaben')
  expect(led).toContain('⚠️ überfällig seit 7 Tagen')
  expect(led).not.toContain(leaflet)
  await jana.screenshot('reminder')
  await uwe.screenshot('reminder of the lead')
  const cards = await jana.cards.count()

  await jana.clickBeside(leaflet, 'Später')
  await jana.sees('Später erinnern')
  await jana.screenshot('reminder later')
  await jana.click('Morgen')
  expect(await jana.sees('erinnere ich Sie am')).toContain('heute fällig')

  await jana.clickBeside(hours, 'Details')
  await jana.sees('Zuständig')
  await jana.screenshot('task')
  await jana.click('Blockiert')
  await jana.sees('Was hält die Aufgabe auf?')
  await jana.fill('Grund', 'Die neuen Zeiten sind noch nicht beschlossen.')
  await jana.screenshot('task blocked')
  await jana.click('Als blockiert melden')
  expect(await jana.sees('Leitung und Koordination bekommen eine Nachricht')).toContain('⛔ blockiert')

  expect(await uwe.sees('Eine Aufgabe ist blockiert')).toContain('noch nicht beschlossen')
  await uwe.screenshot('told that a task is blocked')

  await jana.clickBeside(hours, 'Erledigt')
  await jana.sees('✓ erledigt')
  await jana.screenshot('reminder done')
  expect(await jana.cards.count()).toBe(cards)
})

it('shows a unit, the whole roadmap and its figures, in German and English, wide and narrow', async () => {
  const [uwe, selin] = await Promise.all([
    town.person(lead.name, { height: 1400 }, lead.id),
    town.person(coordinator.name, { height: 1600 }, coordinator.id),
  ])
  await uwe.say('unser amt')
  await uwe.sees('Aufgaben: Bürgerservice')
  await uwe.unfold(/offen \(\d/)
  await uwe.sees('Team des Bürgerservice schulen')
  await uwe.screenshot('unit')

  const phone = await town.secondWindow(selin, { width: 480, height: 1600 })
  await phone.page.addStyleTag({ content: '.ac-adaptiveCard { width: 320px; box-sizing: border-box }' })
  await selin.say('roadmap')
  expect(await selin.sees(/Fällig in Q\d/)).toContain('blockiert')
  await selin.screenshot('roadmap')
  await phone.sees(/Fällig in Q\d/)
  await phone.screenshot('roadmap phone')
  expect(await phone.overflow()).toBe(0)
  await selin.say('english')
  await selin.sees('What would you like to do?')
  await selin.say('roadmap')
  expect(await selin.sees(/Due in Q\d/)).toContain('blocked')
  await selin.screenshot('roadmap english')
})

it('makes a roadmap from the template once, and tasks from a typed sentence', async () => {
  const selin = await town.person(coordinator.name, { height: 1600 }, coordinator.id)
  await selin.say('deutsch')
  await selin.say('vorlage ab 1.12.')
  await selin.sees('kleine Gemeinde')
  await selin.screenshot('templates')
  await selin.say('Vorlage 25 Schritten ab 1.12.')
  // Five departments have three tasks each, where the template says so.
  await selin.sees('37 Aufgaben werden angelegt')
  await selin.screenshot('template')
  await selin.click('37 Aufgaben anlegen')
  // What was just made is not what was there before.
  expect(await selin.sees('37 Aufgaben sind neu angelegt')).not.toContain('Im Fahrplan')
  await selin.say('Vorlage 25 Schritten ab 2.12.')
  expect(await selin.sees('Alle Aufgaben dieser Vorlage sind angelegt')).not.toMatch(/\d+ Aufgaben anlegen/)

  await selin.say('Aufgabe: Handys für den Außendienst bestellen bis 31.3. für Bauamt')
  expect(await selin.sees('ist angelegt')).toContain('Bauamt')
  await selin.screenshot('task typed')
})
