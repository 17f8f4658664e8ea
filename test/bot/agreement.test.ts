import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** Working hours begin. */
const ten = '2026-03-03T09:00:05Z'

/** A town with rules of its own, which may be changed meanwhile. */
async function ownRules(): Promise<{ town: TownHall; change(text: string): Promise<void> }> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'rules'))
  const file = join(folder, 'rules', 'retention.yaml')
  await writeFile(file, 'draftDays: 30\n')
  const town = await townHall({ env: { GUIDES_DIR: folder } })
  town.clock.set(ten)
  return { town, change: text => writeFile(file, text) }
}

const agreements = async ({ store }: TownHall, body: 'privacy' | 'council') =>
  (await store.get('agreements', body))?.doc.agreed.map(({ on }) => on)

describe('the agreement of Datenschutz and Personalrat', () => {
  it('is noted with a click, for the day that was entered and to what was shown', async () => {
    const town = await townHall()
    await town.selin.say('zustimmung')
    expect(town.selin.read()).toMatch(/Fingerabdruck von heute:\*\* [0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/)
    expect(town.selin.read()).toContain('Noch ist keine Zustimmung festgehalten.')
    await town.selin.click('Zustimmung Datenschutz festhalten', { 'on-privacy': '2.3.2026' })
    expect(town.selin.read()).toContain('Festgehalten: Der Datenschutz hat am Montag, 2. März 2026 zugestimmt.')
    expect(town.selin.read()).toContain('✓ Seitdem hat sich für Menschen nichts geändert.')
    expect(await agreements(town, 'privacy')).toEqual(['2026-03-02'])
    expect(await agreements(town, 'council')).toBeUndefined()
    expect((await town.store.audit({ limit: 1 })).items[0]?.doc).toMatchObject({
      what: 'agreed',
      about: 'privacy',
      detail: '2026-03-02',
    })
    await town.selin.say('änderungsprotokoll')
    expect(town.selin.read()).toMatch(/Zustimmung festgehalten.*Datenschutz/)
  })

  it('holds no name of a person', async () => {
    const town = await townHall()
    await town.selin.say('zustimmung')
    await town.selin.click('Zustimmung Datenschutz festhalten', { 'on-privacy': 'heute' })
    const stored = JSON.stringify((await town.store.get('agreements', 'privacy'))?.doc)
    expect(stored).not.toContain(selin.aadObjectId)
    expect(stored).not.toContain(selin.name)
  })

  it.each([
    ['zustimmung personalrat 2.3.2026', 'council', '2026-03-02'],
    ['Zustimmung des Personalrats vom 27.2.', 'council', '2026-02-27'],
    ['zustimmung datenschutz', 'privacy', '2026-03-03'],
    ['agreement staff council today', 'council', '2026-03-03'],
  ] as const)('is typed, shown, and noted after a yes: %s', async (words, body, on) => {
    const town = await townHall()
    await town.selin.say(words)
    expect(town.selin.read()).toMatch(/Zustimmung festhalten\?[\s\S]*[0-9A-F]{4}-/)
    expect(await agreements(town, body)).toBeUndefined()
    await town.selin.say('ja')
    expect(await agreements(town, body)).toEqual([on])
  })

  it.each(['zustimmung datenschutz fehlt noch', 'zustimmung der eltern einholen'])(
    'is not what another sentence says: %s',
    async words => {
      const town = await townHall()
      await town.selin.say(words)
      expect(town.selin.read()).not.toContain('Zustimmung festhalten?')
    },
  )

  it('is refused for a day to come, and for nobody', async () => {
    const town = await townHall()
    await town.selin.say('zustimmung')
    await town.selin.click('Zustimmung Datenschutz festhalten', { 'on-privacy': '5.3.2026' })
    expect(town.selin.read()).toContain('Der Tag liegt in der Zukunft.')
    await town.selin.invoke({ v: 1, act: 'agreement-yes', id: 'nobody', arg: 'x' })
    expect(town.selin.read()).toContain('Wer hat zugestimmt?')
    expect(await agreements(town, 'privacy')).toBeUndefined()
  })

  it('is to what the card showed: what changed meanwhile is shown first', async () => {
    const { town, change } = await ownRules()
    await town.selin.say('zustimmung')
    await change('draftDays: 60\n')
    await town.work()
    await town.selin.click('Zustimmung Datenschutz festhalten', { 'on-privacy': 'heute' })
    expect(town.selin.read()).toContain('Der Stand hat sich gerade geändert.')
    expect(await agreements(town, 'privacy')).toBeUndefined()
    await town.selin.click('Zustimmung Datenschutz festhalten', { 'on-privacy': 'heute' })
    expect(await agreements(town, 'privacy')).toEqual(['2026-03-03'])
  })

  it('is taken out again, asked first, and then the one before counts', async () => {
    const town = await townHall()
    for (const words of ['zustimmung personalrat 2.3.2026', 'ja', 'zustimmung personalrat heute', 'ja'])
      await town.selin.say(words)
    expect(await agreements(town, 'council')).toEqual(['2026-03-02', '2026-03-03'])
    await town.selin.click('Letzten Eintrag entfernen')
    expect(town.selin.read()).toContain('Eintrag entfernen?')
    await town.selin.click('Ja, entfernen')
    expect(await agreements(town, 'council')).toEqual(['2026-03-02'])
    await town.selin.say('zustimmung')
    await town.selin.click('Letzten Eintrag entfernen')
    await town.selin.say('ja')
    expect(await agreements(town, 'council')).toBeUndefined()
  })

  it('speaks English', async () => {
    const town = await townHall()
    for (const words of ['english', 'agreement staff council today', 'yes']) await town.selin.say(words)
    expect(town.selin.read()).toContain('Noted: the staff council agreed on Tuesday, 3 March 2026.')
  })

  it('is for coordinators only', async () => {
    const town = await townHall()
    await town.otto.say('zustimmung')
    expect(town.otto.read()).toContain('Das kann nur die Koordination')
    await town.otto.say('zustimmung personalrat heute')
    await town.otto.say('ja')
    await town.otto.invoke({ v: 1, act: 'agreement-yes', id: 'council' })
    expect(await agreements(town, 'council')).toBeUndefined()
  })
})

describe('what changed since an agreement', () => {
  it('is told to coordinators once, in sentences, and stands under „Koordination“', async () => {
    const { town, change } = await ownRules()
    for (const words of ['zustimmung personalrat heute', 'ja']) await town.selin.say(words)
    await town.work()
    expect(await town.waiting(selin)).toEqual([])
    await change('draftDays: 60\n')
    await town.work()
    expect(town.selin.read()).toContain('Seit der Zustimmung hat sich etwas geändert')
    expect(town.selin.read()).toContain('Zeigen Sie es dem Personalrat.')
    const before = town.connector.messages().length
    await town.at('2026-03-04T10:00:00Z')
    expect(town.connector.messages()).toHaveLength(before)
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('Der Personalrat hat einem anderen Stand zugestimmt.')
    await town.selin.say('zustimmung')
    expect(town.selin.read()).toContain('Die Aufbewahrung für Entwürfe ist jetzt 60 Tage, vorher 30 Tage.')
    await change('draftDays: 30\n')
    await town.work()
    await town.selin.say('zustimmung')
    expect(town.selin.read()).toContain('✓ Seitdem hat sich für Menschen nichts geändert.')
  })

  it('is told again when something else changed, on another day', async () => {
    const { town, change } = await ownRules()
    for (const words of ['zustimmung datenschutz heute', 'ja']) await town.selin.say(words)
    await change('draftDays: 60\n')
    await town.work()
    const told = town.connector.messages().length
    await change('draftDays: 90\n')
    await town.work()
    expect(town.connector.messages()).toHaveLength(told)
    await town.at('2026-03-04T10:00:00Z')
    expect(town.connector.messages()).toHaveLength(told + 1)
    expect(await town.waiting(otto)).toEqual([])
  })

  it('is told of a guide that asks more, all of it page by page', async () => {
    const folder = await temporaryFolder()
    const town = await townHall({ env: { GUIDES_DIR: folder } })
    for (const words of ['zustimmung personalrat heute', 'ja']) await town.selin.say(words)
    const shipped = await readFile(join(import.meta.dirname, '../../guides/steckbrief.yaml'), 'utf8')
    const more = Array.from({ length: 12 }, (_, n) => question(n)).join('')
    await writeFile(join(folder, 'steckbrief.yaml'), shipped.replace('\noutcomes:', `${more}\noutcomes:`))
    await town.work()
    await town.selin.say('zustimmung')
    expect(town.selin.read()).toContain('fragt jetzt auch: „Frage 0?“')
    await town.selin.click('Alle Änderungen')
    expect(town.selin.read()).toContain('Seite 1 von 2')
    await town.selin.invoke({ v: 1, act: 'agreement-changes', id: 'council', arg: '2' })
    expect(town.selin.read()).toContain('„Frage 11?“')
  })
})

function question(n: number): string {
  return `
  - id: neu${n}
    kind: text
    phase: mittel
    ask: { de: Frage ${n}?, en: Question ${n}? }
    label: { de: Neu ${n}, en: New ${n} }
    max: 80
`
}
