import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import { useTown } from './town.ts'

const town = useTown({ seededAt: '10:05' })

it('takes a campaign from a typed sentence to an idea of somebody else, and to its report', async () => {
  const [jana, selin] = await Promise.all([
    town.person(staff.name, { height: 1600, width: 420 }, staff.id),
    town.person(coordinator.name, { height: 1600 }, coordinator.id),
  ])
  await jana.sees('Erinnerung an')
  await selin.say('kampagne: Weniger Papier')
  await selin.sees('Kampagne vorbereiten')
  await selin.fill('Worum geht es?', 'Wo drucken wir noch, was niemand liest?')
  await selin.screenshot('campaign form')
  await selin.click('Vorschau ansehen')
  await selin.sees('So wird die Kampagne aussehen')
  await selin.screenshot('campaign draft')
  await selin.click('Kampagne starten')
  // The announcement may stand below it already.
  await selin.sees('Gestartet', selin.cards.filter({ hasText: 'Gestartet' }).last())
  await jana.sees('Neue Kampagne')
  await jana.screenshot('campaign announced, narrow')
  await jana.click('Mitmachen')
  await jana.sees('Titel')
  await jana.say('Faxgeräte abschaffen')
  await jana.sees('Welches Problem löst sie?')
  await jana.say('Vieles wird doppelt gedruckt.')
  await jana.sees('Welches Ziel')
  await jana.say('4')
  await jana.sees('Stimmt alles so?')
  await jana.say('absenden')
  await jana.sees('Noch ist nichts abgesendet')
  await jana.say('mit Namen')
  const number = /\d{4}-\d{5}/.exec(await jana.sees(/\d{4}-\d{5}/))?.[0] ?? ''
  await jana.say(number)
  await jana.sees('Aus der Kampagne')
  await jana.screenshot('idea of a campaign, narrow')
  await selin.say('kampagnen')
  await selin.clickRow(/Weniger Papier/)
  await selin.sees('Läuft bis')
  await selin.click('Beenden')
  await selin.sees('Wirklich heute beenden?')
  await selin.click('Ja, beenden')
  await selin.sees('Bericht zur Kampagne')
  await selin.clickRow(/Weniger Papier/)
  expect(await selin.sees('Das ist aus den Ideen geworden')).toContain('Faxgeräte abschaffen')
  await selin.screenshot('report of a campaign')
  await selin.say('english')
  await selin.say('campaigns')
  await selin.clickRow(/Weniger Papier/)
  await selin.sees('This is what became of the ideas')
  await selin.screenshot('report of a campaign, English')
  await selin.say('deutsch')
})

it('asks several units about an idea, and shows what they say side by side', async () => {
  const [uwe, selin] = await Promise.all([
    town.person(lead.name, { height: 1600, width: 420 }, lead.id),
    town.person(coordinator.name, { height: 1600 }, coordinator.id),
  ])
  await uwe.sees('Erinnerung an')
  await selin.say('suche Mängel')
  await selin.sees('Gefunden zu „Mängel“')
  await selin.clickRow(/^Mängel in der Stadt/)
  const number = /\d{4}-\d{5}/.exec(await selin.sees('Für die Koordination'))?.[0] ?? ''
  await selin.say(`${number} prüfen lassen`)
  await selin.sees('Wer soll Stellung nehmen?')
  // Bauamt reviews it already, so it stands there.
  await selin.lastCard().getByRole('combobox').click()
  await selin.page.getByText('Bürgerservice', { exact: true }).last().click()
  await selin.page.keyboard.press('Escape')
  await selin.fill('Eigene Fragen', 'Reicht das Personal?')
  await selin.screenshot('ask for statements')
  await selin.click('Anfragen')
  await selin.sees('Gefragt, mit Antwort bis')
  await uwe.sees('Stellungnahme erbeten')
  await uwe.screenshot('statement asked for, narrow')
  await uwe.clickRow(/Mängel/)
  await uwe.sees('Ihre Stellungnahme für')
  await uwe.fill('Ist das machbar?', 'Ja, ab dem Sommer.')
  await uwe.fill('Reicht das Personal?', 'Mit einer halben Stelle mehr.')
  await uwe.screenshot('statement, narrow')
  await uwe.click('Stellungnahme abgeben')
  await uwe.sees('Vielen Dank')
  await selin.say(`Stellungnahme ${number}`)
  expect(await selin.sees('Mit einer halben Stelle mehr.')).toContain('Bauamt')
  await selin.screenshot('statements side by side')
})
