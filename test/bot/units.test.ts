import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import * as teams from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { put, unit } from '../fixtures/documents.ts'
import { otto, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika, max } = teams

const open = (chat: Chat, id: string) => chat.invoke({ v: 1, act: 'unit', id })
const stored = async (town: TownHall, id: string) => (await town.store.get('units', id))?.doc

async function change(town: TownHall, user: teams.User, more: Partial<Person>): Promise<void> {
  const known = await town.store.get('people', user.aadObjectId)
  if (known) await town.seed([put('people', { ...known.doc, ...more }, known.version)])
}

describe('units and roles', () => {
  it('are listed for coordinators, and opened from there', async () => {
    const town = await townHall({ tasks: [steuer('T-2026-10001')] })
    await town.selin.say('Bereiche und Rollen')
    expect(town.selin.read()).toContain('✓ erreichbar · eine offene Aufgabe')
    await town.selin.click('Neuer Bereich')
    await town.selin.click('Zurück')
    expect(town.selin.read()).toContain('Steueramt')
  })

  it('have pages that lead on and back', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      unit(`amt-${n}`, { name: { de: `Amt ${String(n).padStart(2, '0')}` } }),
    )
    const town = await townHall({ units: many })
    await town.selin.say('stellen')
    await town.selin.click('Nächste Seite')
    await town.selin.click('Nächste Seite')
    expect(town.selin.read()).toContain('Seite 3 von 3')
    expect(town.selin.read()).toContain('Steueramt')
    await town.selin.click('Vorige Seite')
    expect(town.selin.read()).toContain('Seite 2 von 3')
  })

  it('are created, and say how to go on', async () => {
    const town = await townHall()
    await town.selin.say('stellen')
    await town.selin.click('Neuer Bereich')
    await town.selin.click('Anlegen', { name: 'Bürgerbüro Süd', is: 'unit' })
    expect(town.selin.read()).toContain('Der Bereich ist angelegt')
    expect(await stored(town, 'buergerbuero-sued')).toMatchObject({ is: 'unit', name: { de: 'Bürgerbüro Süd' } })
    await town.selin.say('stellen')
    await town.selin.click('Neuer Bereich')
    await town.selin.click('Anlegen', { name: 'IT-Sicherheit', is: 'role' })
    expect(await stored(town, 'it-sicherheit')).toMatchObject({ is: 'role' })
  })

  it.each([
    ['STEUERAMT', '„STEUERAMT“ heißt schon ein anderer Bereich'],
    ['Tax department', '„Tax department“ heißt schon ein anderer Bereich'],
    ['', 'Hier fehlt noch Ihre Antwort'],
    ['!?', 'Bitte antworten Sie mit Wörtern oder Zahlen'],
    ['x'.repeat(81), 'Ihr Text hat 81 Zeichen'],
  ])('cannot be called %j, and the form keeps what was entered', async (name, reason) => {
    const town = await townHall()
    const before = await town.store.units()
    await town.selin.say('stellen')
    await town.selin.click('Neuer Bereich')
    await town.selin.click('Anlegen', { name, is: 'role' })
    expect(town.selin.read()).toContain(reason)
    if (name !== '') expect(town.selin.read().split('\n')).toContain(name)
    expect(await town.store.units()).toEqual(before)
    await town.selin.click('Anlegen', { name: 'Kasse' })
    expect(await stored(town, 'kasse')).toMatchObject({ is: 'role' })
  })

  it('made twice at the same moment are one', async () => {
    const town = await townHall({ env: { COORDINATORS: [selin, otto].map(each => each.aadObjectId).join(',') } })
    const create = { v: 1, act: 'unit-create', name: 'Kasse', is: 'unit' }
    await Promise.all([town.selin.invoke(create), town.otto.invoke(create)])
    expect((await town.store.units()).filter(({ doc }) => doc.name.de === 'Kasse')).toHaveLength(1)
  })

  it('get other names and a parent; a name that stays keeps its translation', async () => {
    const town = await townHall()
    await open(town.selin, 'steueramt')
    await town.selin.click({ act: 'unit-save' }, { also: 'Amt 22, Steuern; amt 22,, !', parent: 'bauamt' })
    expect(await stored(town, 'steueramt')).toMatchObject({
      name: { de: 'Steueramt', en: 'Tax department' },
      also: ['amt 22', 'Steuern'],
      parent: 'bauamt',
      edited: true,
    })
    await town.otto.say('Aufgaben vom Amt 22')
    expect(town.otto.read()).toContain('Aufgaben: Steueramt')
    await town.selin.click({ act: 'unit-save' }, { name: 'Steuer- und Abgabenamt', also: '', parent: '_' })
    const after = await stored(town, 'steueramt')
    expect(after).toMatchObject({ name: { de: 'Steuer- und Abgabenamt' }, also: [] })
    expect(after).not.toHaveProperty('parent')
  })

  it.each([
    [{ name: 'Bauamt' }, '„Bauamt“ heißt schon'],
    [{ name: 'Kasse', also: 'Steuern, Building department' }, '„Building department“ heißt schon'],
    [{ name: 'Kasse', also: 'y'.repeat(301) }, 'Ihr Text hat 301 Zeichen'],
  ])('refused names are kept in the form: %j', async (inputs, reason) => {
    const town = await townHall()
    await open(town.selin, 'steueramt')
    const before = await stored(town, 'steueramt')
    await town.selin.click({ act: 'unit-save' }, inputs)
    expect(town.selin.read()).toContain(reason)
    for (const entered of Object.values(inputs)) expect(town.selin.read().split('\n')).toContain(entered)
    expect(await stored(town, 'steueramt')).toEqual(before)
  })

  it('never become part of themselves, not even by two at the same moment', async () => {
    const town = await townHall({
      units: [unit('kasse', { parent: 'steueramt' })],
      env: { COORDINATORS: [selin, otto].map(each => each.aadObjectId).join(',') },
    })
    for (const parent of ['kasse', 'steueramt', 'made-up'])
      await town.selin.invoke({ v: 1, act: 'unit-save', id: 'steueramt', name: 'Steueramt', parent })
    expect(await stored(town, 'steueramt')).not.toHaveProperty('parent')
    const save = (id: string, parent: string) => ({ v: 1, act: 'unit-save', id, name: id, parent })
    await Promise.all([town.selin.invoke(save('steueramt', 'bauamt')), town.otto.invoke(save('bauamt', 'steueramt'))])
    const parents = [await stored(town, 'steueramt'), await stored(town, 'bauamt')].map(each => each?.parent)
    expect(parents.filter(parent => parent !== undefined)).toHaveLength(1)
  })

  it('have holders, who are entered and taken out again', async () => {
    const town = await townHall()
    await open(town.selin, 'bauamt')
    await town.selin.click('Als Leitung', { person: otto.aadObjectId })
    await town.selin.click('Als Stellvertretung', { person: selin.aadObjectId })
    expect(await stored(town, 'bauamt')).toMatchObject({ lead: otto.aadObjectId, deputy: selin.aadObjectId })
    expect(town.selin.read()).toContain('✓ Otto Fremd · erreichbar')
    await town.selin.click({ act: 'unit-holder', arg: 'lead', id: 'bauamt' })
    expect(await stored(town, 'bauamt')).toMatchObject({ deputy: selin.aadObjectId })
  })

  it.each([
    ['made-up', 'kenne ich noch nicht'],
    ['', 'Bitte wählen Sie eine Person aus'],
  ])('have no holder whom the bot does not know: %j', async (person, reason) => {
    const town = await townHall()
    const before = await stored(town, 'steueramt')
    await open(town.selin, 'steueramt')
    await town.selin.click('Als Leitung', { person })
    expect(town.selin.read()).toContain(reason)
    expect((await stored(town, 'steueramt'))?.lead).toBe(before?.lead)
  })

  it('are deleted without open tasks, after asking; what is done keeps their name', async () => {
    const town = await townHall({
      units: [unit('kasse', { name: { de: 'Kasse' } })],
      tasks: [steuer('T-2026-10001', { unit: 'kasse', status: 'erledigt', endedOn: '2026-03-02' })],
    })
    await open(town.selin, 'kasse')
    await town.selin.click('Entfernen')
    await town.selin.click('Nein, behalten')
    expect(await stored(town, 'kasse')).toBeDefined()
    await town.selin.click('Entfernen')
    await town.selin.say('ja')
    expect(await stored(town, 'kasse')).toBeUndefined()
    await town.selin.say('T-2026-10001')
    expect(town.selin.read()).toContain('kasse')
  })

  it('with open tasks stay, also if the card said otherwise', async () => {
    const town = await townHall({ tasks: [steuer('T-2026-10001')] })
    await open(town.selin, 'steueramt')
    expect(town.selin.buttons()).not.toContain('Entfernen')
    for (const act of ['unit-delete', 'unit-delete-yes']) {
      await town.selin.invoke({ v: 1, act, id: 'steueramt' })
      expect(town.selin.read()).toContain('Dort ist noch eine Aufgabe offen')
    }
    expect(await stored(town, 'steueramt')).toBeDefined()
  })

  it('that are gone are answered with the list', async () => {
    const town = await townHall()
    for (const act of ['unit', 'unit-save', 'unit-holder', 'unit-code', 'unit-delete', 'unit-delete-yes']) {
      await town.selin.invoke({ v: 1, act, id: 'made-up', name: 'x', arg: 'lead' })
      expect(town.selin.read()).toContain('Diesen Bereich kenne ich nicht')
    }
  })

  it('speak English', async () => {
    const town = await townHall()
    await town.selin.say('english')
    await town.selin.say('units and roles')
    await town.selin.click({ act: 'unit', id: 'steueramt' })
    expect(town.selin.read()).toContain('Tax department')
  })
})

describe('whether somebody can be reached', () => {
  it.each<[string, (town: TownHall) => Promise<unknown>, string]>([
    ['has a chat', async () => {}, '✓ Erika Muster · erreichbar'],
    ['removed the bot', town => town.erika.uninstall(), '⏳ Erika Muster · eingetragen, nicht erreichbar'],
    [
      'blocked the bot',
      town => change(town, erika, { unreachable: { why: 'blocked', on: '2026-03-02' } }),
      '⏳ Erika Muster · eingetragen, nicht erreichbar',
    ],
    [
      'blocked it and wrote again',
      async town => {
        await change(town, erika, { unreachable: { why: 'blocked', on: '2026-03-02' } })
        await town.erika.say('hallo')
      },
      '✓ Erika Muster · erreichbar',
    ],
    [
      'removed it and came back',
      async town => {
        await town.erika.uninstall()
        await town.erika.install()
      },
      '✓ Erika Muster · erreichbar',
    ],
  ])('is shown truthfully for a lead who %s', async (_, happens, state) => {
    const town = await townHall()
    await happens(town)
    await open(town.selin, 'steueramt')
    expect(town.selin.read()).toContain(state)
  })

  it('is shown truthfully for somebody the bot never met, with a code to pass on', async () => {
    const town = await townHall({ units: [unit('kasse', { lead: '99999999-0f72-4c9b-8b24-6b5f1e9c3d45' })] })
    await open(town.selin, 'kasse')
    expect(town.selin.read()).toContain('⏳ eingetragen, nicht erreichbar')
    expect(town.selin.read()).toMatch(/Bitte schreiben Sie Trittstein in Teams: Code \d{4}-AA/)
  })

  it('is told on the coordination card only where there are open tasks', async () => {
    const town = await townHall({ tasks: [steuer('T-2026-10001'), steuer('T-2026-10002', { unit: 'bauamt' })] })
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('**In einem Bereich mit offenen Aufgaben** ist niemand erreichbar')
    expect(town.selin.read()).toContain('Bauamt')
    await town.erika.uninstall()
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('**In 2 Bereichen mit offenen Aufgaben** ist niemand erreichbar')
  })

  it('counts a substitute who gets the reminders', async () => {
    const town = await townHall({ tasks: [steuer('T-2026-10001')] })
    await town.erika.say('Vertretung bis 15.3.: Max Beispiel')
    await town.erika.uninstall()
    await town.selin.say('koordination')
    expect(town.selin.read()).not.toContain('nicht erreichbar')
  })
})

describe('codes', () => {
  const code = async (town: TownHall, id: string) => (await stored(town, id))?.codes?.lead?.code

  it('are there when a coordinator looks, and stay the same until they are renewed', async () => {
    const town = await townHall()
    await open(town.selin, 'bauamt')
    const first = await code(town, 'bauamt')
    expect(town.selin.read()).toContain(`Code ${first}`)
    await open(town.selin, 'bauamt')
    expect(await code(town, 'bauamt')).toBe(first)
    await town.selin.click({ act: 'unit-code', arg: 'lead' })
    const second = await code(town, 'bauamt')
    expect(second).not.toBe(first)
    await town.otto.say(`Code ${first}`)
    expect(town.otto.read()).toContain('Dieser Code gilt nicht')
    await town.otto.say(`Code ${second}`)
    expect(await stored(town, 'bauamt')).toMatchObject({ lead: otto.aadObjectId })
  })

  it('are replaced when they are over', async () => {
    const town = await townHall()
    await open(town.selin, 'bauamt')
    const first = await code(town, 'bauamt')
    town.clock.set('2026-03-18T09:00:00Z')
    await open(town.selin, 'bauamt')
    expect(await code(town, 'bauamt')).not.toBe(first)
  })

  it('end when somebody is entered otherwise', async () => {
    const town = await townHall()
    await open(town.selin, 'bauamt')
    const first = await code(town, 'bauamt')
    await town.selin.click('Als Leitung', { person: max.aadObjectId })
    await town.otto.say(`Code ${first}`)
    expect(town.otto.read()).toContain('Dieser Code gilt nicht')
    expect(await stored(town, 'bauamt')).toMatchObject({ lead: max.aadObjectId })
  })

  it('are shown to nobody but coordinators', async () => {
    const town = await townHall()
    await open(town.selin, 'bauamt')
    const first = (await code(town, 'bauamt')) ?? ''
    for (const chat of [town.erika, town.max, town.otto]) {
      for (const text of ['wer bin ich', 'stellen', 'koordination', 'Aufgaben vom Bauamt']) await chat.say(text)
      for (const act of ['unit', 'units', 'unit-code', 'coordination'])
        await chat.invoke({ v: 1, act, id: 'bauamt', arg: 'lead' })
      expect(JSON.stringify(chat.cards())).not.toContain(first)
    }
    expect(await code(town, 'bauamt')).toBe(first)
  })
})

describe('forged by somebody without the right', () => {
  const forged = [
    { act: 'unit-create', name: 'Meine Stelle', is: 'unit' },
    { act: 'unit-save', id: 'steueramt', name: 'Mein Amt', also: '' },
    { act: 'unit-holder', id: 'steueramt', arg: 'lead', step: 'occupy', person: otto.aadObjectId },
    { act: 'unit-holder', id: 'steueramt', arg: 'lead' },
    { act: 'unit-code', id: 'steueramt', arg: 'lead' },
    { act: 'unit-delete', id: 'bauamt' },
    { act: 'unit-delete-yes', id: 'bauamt' },
    { act: 'unit', id: 'bauamt' },
    { act: 'units' },
    { act: 'unit-new' },
  ]

  it.each(forged)('%j changes nothing, and the answer is polite', async data => {
    const town = await townHall()
    const before = await town.store.units()
    for (const chat of [town.erika, town.max, town.otto]) {
      await chat.invoke({ v: 1, ...data })
      expect(chat.read()).toContain('Das kann nur die Koordination')
      await chat.say('ja')
    }
    expect(await town.store.units()).toEqual(before)
  })

  it('or whose right was taken away between card and click, in English', async () => {
    const town = await townHall()
    await change(town, otto, { coordinator: { by: selin.aadObjectId, on: '2026-03-01' }, language: 'en' })
    await open(town.otto, 'bauamt')
    const before = await town.store.units()
    const known = await town.person(otto)
    const { coordinator: _, ...revoked } = known ?? { id: '' }
    const version = (await town.store.get('people', otto.aadObjectId))?.version ?? 0
    await town.seed([put('people', revoked as Person, version)])
    await town.otto.click('As head', { person: max.aadObjectId })
    expect(town.otto.read()).toContain('Only coordinators can do this')
    expect(await town.store.units()).toEqual(before)
  })
})
