import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import { goTo, mention, share, takeAlong } from './chats.ts'
import { useTown } from './town.ts'

const town = useTown({ seededAt: '10:00' })

it('lets an idea be supported instead of captured again', async () => {
  const uwe = await town.person(lead.name, { height: 1400 }, lead.id)
  await uwe.say('idee: Termine für das Bürgerbüro im Internet buchen')
  const alike = await uwe.sees('Gibt es diese Idee schon?')
  expect(alike).toContain('Termine im Bürgerbüro online buchen')
  await uwe.screenshot('similar ideas')
  await uwe.clickBeside('Termine im Bürgerbüro online buchen', 'Unterstützen statt neu')
  await uwe.sees('Sie unterstützen jetzt')
  await uwe.screenshot('supported instead')
})

it('asks the author of an idea, who answers on the card', async () => {
  const [jana, selin] = await Promise.all([
    town.person(staff.name, { height: 1600 }, staff.id),
    town.person(coordinator.name, { height: 1800 }, coordinator.id),
  ])
  await jana.say('idee: Fundsachen im Foyer mit Foto zeigen')
  await jana.sees('Welches Problem löst sie?')
  await jana.say('Viele Fundsachen werden nie abgeholt.')
  await jana.sees('Welches Ziel')
  await jana.say('4')
  await jana.sees('Stimmt alles so?')
  await jana.say('absenden')
  await jana.sees('Noch ist nichts abgesendet')
  await jana.say('mit Namen')
  await jana.sees(/\d{4}-\d{5}/)

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
})

it('decides with a reason that the author reads, and takes it back', async () => {
  const [jana, selin] = await Promise.all([
    town.person(staff.name, { height: 1600 }, staff.id),
    town.person(coordinator.name, { height: 1800 }, coordinator.id),
  ])
  await selin.say('suche Fundsachen')
  await selin.clickRow(/^Fundsachen im Foyer/)
  const number = /\d{4}-\d{5}/.exec(await selin.sees('Für die Koordination'))?.[0] ?? ''
  await selin.click('Entscheiden')
  await selin.sees('Wie geht es mit der Idee weiter?')
  await selin.click('🔍 in Prüfung')
  expect(await selin.lastCard().getByLabel('Begründung').inputValue()).toContain('Nutzen')
  await selin.screenshot('decide')
  await selin.fill('Begründung', 'Wir sprechen mit dem Fundbüro.')
  await selin.click('Entscheidung speichern')
  await selin.sees('Rückgängig')
  await selin.screenshot('decided')
  await jana.say(number)
  // Only the coordination knows of it for ten minutes.
  expect(await jana.sees(number)).not.toContain('Wir sprechen mit dem Fundbüro.')
  await jana.screenshot('decided, as others see it')
  await selin.click('Rückgängig')
  expect(await selin.sees('zurückgenommen')).not.toContain('Fundbüro')
  await selin.say('protokoll')
  await selin.screenshot('audit')
  await selin.say('ideen')
  await selin.sees('Fundsachen im Foyer')
  await selin.screenshot('board')
})

it('merges a later idea into an earlier one, and separates them again', async () => {
  const [uwe, selin] = await Promise.all([
    town.person(lead.name, { height: 1600 }, lead.id),
    town.person(coordinator.name, { height: 1800 }, coordinator.id),
  ])
  await selin.say('suche Ausdrucke')
  await selin.clickRow(/^Besprechungen ohne Ausdrucke/)
  const paper = /\d{4}-\d{5}/.exec(await selin.sees('Für die Koordination'))?.[0] ?? ''
  await selin.say('suche Laufmappen')
  await selin.sees('Gefunden zu „Laufmappen“')
  await selin.clickRow(/^Laufmappen durch digitale Umläufe ersetzen/)
  await selin.sees('Für die Koordination')
  await selin.click('Zusammenführen')
  await selin.fill('Nummer der anderen Idee', paper)
  await selin.screenshot('merge')
  await selin.clickBeside('Nummer der anderen Idee', 'Zusammenführen')
  const merged = await selin.sees('ist jetzt Teil dieser Idee')
  expect(merged).toContain('Zusammengeführt mit')
  expect(merged).toContain('4 unterstützen das')
  await selin.screenshot('merged')

  await uwe.sees('Zwei Ideen sind zusammengeführt')
  await uwe.screenshot('told of the merge')
  await uwe.say('suche Laufmappen')
  await uwe.sees('Dazu gibt es nichts')
  await uwe.screenshot('nothing found')

  await selin.clickRow(/^Laufmappen durch digitale Umläufe ersetzen/)
  await selin.sees('Diese Idee geht weiter in')
  await selin.screenshot('merged away')
  await selin.click('Wieder trennen')
  await selin.sees('Die Ideen sind wieder getrennt')
  await selin.screenshot('unmerged')
})

it('takes a message of a group along as an idea, and asks for the rest in the personal chat', async () => {
  const jana = await town.person(staff.name, { height: 1200 }, staff.id)
  const said = 'Wir faxen noch immer jeden Tag Pläne an das Katasteramt.'
  await goTo(jana, 'Runde Bürgerservice')
  await jana.say(said)
  await takeAlong(jana, said, 'captureIdea')
  await goTo(jana, 'Personal Chat')
  await jana.sees('Der Text der Nachricht ist übernommen')
  await jana.screenshot('message taken along')
  await jana.say('Pläne digital statt per Fax')
  await jana.sees('Welches Ziel')
  await jana.say('4')
  expect(await jana.sees('Stimmt alles so?')).toContain(said)
  await jana.screenshot('message taken along, review')
  await jana.say('abbrechen')
  await jana.say('ja')
})

it('is bound to a channel, and shares an idea there that everybody may act on', async () => {
  const selin = await town.person(coordinator.name, {}, coordinator.id)
  await goTo(selin, 'Ideen')
  await mention(selin, 'ideen hier wöchentlich')
  await selin.page.getByText('Hier erscheint jede Woche eine Übersicht').waitFor()
  await share(selin, 'Schlaglöcher', 'Mängel in der Stadt mit Foto melden')
  await selin.click('Unterstützen')
  await selin.page.getByText('Sie unterstützen „Mängel in der Stadt mit Foto melden“').waitFor()
  await selin.screenshot('shared in a channel')
  await selin.click('Ansehen')
  await selin.page.getByText('im persönlichen Chat').waitFor()
  await goTo(selin, 'Personal Chat')
  expect(await selin.sees('Für die Koordination')).toContain('Mängel in der Stadt mit Foto melden')
})
