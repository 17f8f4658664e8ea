import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import { useTown } from './town.ts'

const town = useTown({
  seededAt: '10:30',
  env: { FILES_IN_TEAMS: 'on', PUBLIC_URL: 'https://trittstein.musterstadt.example' },
})

it('shows what processes promised and kept, and takes a measurement that is corrected, wrong answers first', async () => {
  const selin = await town.person(coordinator.name, { height: 1500 }, coordinator.id)
  const phone = await town.secondWindow(selin, { width: 480, height: 1800 })
  await phone.page.addStyleTag({ content: '.ac-adaptiveCard { width: 320px; box-sizing: border-box }' })
  await selin.say('versprochen gehalten')
  const all = await selin.sees('Versprochen – gehalten')
  for (const part of [
    '4 geprüfte Prozesse sind umgesetzt.',
    'Gehalten: 1, teilweise: 1, nicht: 1.',
    'Teilweise gehalten: 2.287 statt 1.880 Stunden im Jahr bei 9.800 statt 9.400 Fällen, etwa 1 statt 7 Tage, Wechsel: 1-mal statt 2-mal',
    'Noch nicht nachgemessen',
  ])
    expect(all).toContain(part)
  await selin.screenshot('kept')
  await selin.clickRow(/^Eingangsrechnung prüfen/)
  await selin.sees('Fälle im Jahr – Im Check: 9.400, Nach 3 Monaten: 9.800 (mehr)')
  await selin.screenshot('kept result')
  await phone.sees('Fälle im Jahr – Im Check: 9.400')
  await phone.screenshot('kept result phone')
  expect(await phone.overflow()).toBe(0)
  await selin.click('Ändern')
  await selin.sees('Im Check: 12 Minuten')
  await selin.fill('Wie viele Minuten dauert ein Fall etwa? Im Check: 12 Minuten', 'ungefähr so viel wie vorher')
  await selin.click('Antworten speichern')
  expect(await selin.sees('Was braucht')).toContain('⚠️')
  await selin.screenshot('kept wrong answer')
  await selin.fill('Wie viele Minuten dauert ein Fall etwa? Im Check: 12 Minuten', '9')
  await selin.click('Antworten speichern')
  expect(await selin.sees('Nach 3 Monaten: 9 (besser)')).toContain('Gehalten: 1.470 statt 1.880 Stunden')
  await selin.say('english')
  await selin.sees('What would you like to do?')
  await selin.say('promised and kept')
  expect(await selin.sees('Promised – kept')).toContain('Kept: 2, partly: 0, not: 1.')
  await selin.screenshot('kept english')
})

it('offers files into Teams first, and a link behind it: one’s own data, an export, the papers before the start', async () => {
  const [selin, jana, uwe] = await Promise.all([
    town.person(coordinator.name, { height: 1100 }, coordinator.id),
    town.person(staff.name, { width: 520, height: 1100 }, staff.id),
    town.person(lead.name, { height: 1100 }, lead.id),
  ])
  await jana.say('meine daten herunterladen')
  expect(await jana.sees('Legen Sie die Datei in Ihrem OneDrive ab.')).toContain('Dann nehmen Sie den Link.')
  await jana.screenshot('own data as files, narrow')
  await uwe.say('aufgaben exportieren')
  await uwe.sees('Als Kalenderdatei in Teams')
  await uwe.screenshot('tasks as files')
  await selin.say('deutsch')
  await selin.say('zustimmung')
  await selin.sees('Das Blatt zum Unterschreiben liegt bei den Unterlagen')
  await selin.screenshot('agreement with papers')
  await selin.click('Unterlagen herunterladen')
  await selin.sees('Als ZIP in Teams')
  await selin.screenshot('papers as files')
})
