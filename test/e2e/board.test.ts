import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import { useTown } from './town.ts'

const town = useTown({ seededAt: '10:00' })

it('lets an idea be supported instead of captured again', async () => {
  const uwe = await town.person(lead.name, { height: 1400 }, lead.id)
  await uwe.sees('Erinnerung an')
  await uwe.say('idee: Termine für das Bürgerbüro im Internet buchen')
  const alike = await uwe.sees('Gibt es diese Idee schon?')
  expect(alike).toContain('Termine im Bürgerbüro online buchen')
  await uwe.screenshot('similar ideas')
  await uwe.clickBeside('Termine im Bürgerbüro online buchen', 'Unterstützen statt neu')
  await uwe.sees('Sie unterstützen jetzt')
  await uwe.screenshot('supported instead')
})

it('goes from capture through a question and a decision to an answer for the author', async () => {
  const [jana, selin] = await Promise.all([
    town.person(staff.name, { height: 1600 }, staff.id),
    town.person(coordinator.name, { height: 1800 }, coordinator.id),
  ])
  await jana.sees('Erinnerung an 2 Aufgaben')
  await jana.say('idee: Fundsachen im Foyer mit Foto zeigen')
  await jana.sees('Welches Problem löst sie?')
  await jana.say('Viele Fundsachen werden nie abgeholt.')
  await jana.sees('Welches Ziel')
  await jana.say('4')
  await jana.sees('Stimmt alles so?')
  await jana.say('absenden')
  await jana.sees('Bitte schreiben Sie:')
  await jana.say('mit Namen')
  const number = /\d{4}-\d{5}/.exec(await jana.sees(/\d{4}-\d{5}/))?.[0] ?? ''

  await selin.say('eingang')
  await selin.sees('Fundsachen im Foyer')
  await selin.screenshot('inbox')
  await selin.clickRow(/Fundsachen im Foyer/)
  await selin.sees('Für die Koordination')
  await selin.screenshot('idea for coordinators')
  await selin.click('Rückfrage')
  await selin.fill('Ihre Frage', 'Welche Fundsachen meinen Sie?')
  await selin.screenshot('question to the author')
  await selin.click('Frage senden')

  await jana.sees('Welche Fundsachen meinen Sie?')
  await jana.screenshot('question arrives')
  await jana.fill('Ihre Antwort', 'Vor allem Schlüssel und Brillen.')
  await jana.click('Antworten')
  await selin.sees('Vor allem Schlüssel und Brillen.')
  await selin.screenshot('answer arrives')

  await selin.say(`${number} in Prüfung: Wir sprechen mit dem Fundbüro.`)
  await selin.sees('Rückgängig')
  await selin.screenshot('decided')
  await selin.say('protokoll')
  await selin.screenshot('audit')
  await selin.say('ideen')
  await selin.sees('Fundsachen im Foyer')
  await selin.screenshot('board')
})
