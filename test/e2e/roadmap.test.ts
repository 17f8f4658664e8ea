import { expect, it } from 'vitest'
import { coordinator, lead, staff } from '../demo/town.ts'
import { useTown } from './town.ts'

const town = useTown({ seededAt: '10:00' })

it('reminds of what is due, in one message, and every button works on it', async () => {
  const [jana, uwe, selin] = await Promise.all([
    town.person(staff.name, { height: 1400 }, staff.id),
    town.person(lead.name, { height: 1600 }, lead.id),
    town.person(coordinator.name, { height: 1400 }, coordinator.id),
  ])

  const due = await jana.sees('Aushang zu den Online-Terminen entwerfen')
  expect(due).toContain('Öffnungszeiten auf der Internetseite prüfen')
  await jana.screenshot('reminder of two')
  await jana.click('Später')
  await jana.screenshot('reminder later')

  const led = await uwe.sees('Terminsoftware mit drei Schaltern testen')
  expect(led).toContain('Merkblatt „Online-Ausweis“ aktualisieren')
  await uwe.screenshot('reminder of the lead')
  await selin.sees('Trittstein')
})
