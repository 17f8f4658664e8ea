import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/documents/task.ts'
import { importUnits } from '../../src/start/import-units.ts'
import { unit } from '../fixtures/documents.ts'
import { steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

async function tasksOf({ store }: TownHall): Promise<Task[]> {
  return (await store.tasks({}, { limit: 1000 })).items.map(({ doc }) => doc)
}

function keyOf({ origin }: Task): string {
  return origin.is === 'template' ? origin.key : ''
}

async function apply(town: TownHall, id = 'digitale-agenda', start = '2026-04-01'): Promise<void> {
  await town.selin.invoke({ v: 1, act: 'plan-yes', id, arg: start })
}

/** The units that have a step, by the keys of its tasks. */
async function whose(town: TownHall, step: string): Promise<string[]> {
  const tasks = (await tasksOf(town)).filter(task => keyOf(task).split('@')[0] === step)
  return tasks.map(task => task.unit).toSorted()
}

describe('the templates', () => {
  it('are chosen with their purpose and number of steps, and looked at before anything is made', async () => {
    const town = await townHall()
    await town.selin.say('vorlagen')
    expect(town.selin.read()).toMatch(/kleine Gemeinde[\s\S]*10 Schritte · In zehn Schritten/)
    await town.selin.click({ act: 'plan', id: 'kleine-gemeinde' })
    expect(town.selin.read()).toContain('Alle 10 Schritte im Einzelnen')
    expect(town.selin.read()).toContain('8 · Mittel für den Haushalt anmelden – Kämmerei')
    await town.selin.click('Vorschau zeigen', { start: '2026-03-09' })
    expect(town.selin.read()).toContain('10 Aufgaben werden angelegt')
    expect(await tasksOf(town)).toEqual([])
    await town.selin.click({ act: 'plan-yes' })
    expect(await tasksOf(town)).toHaveLength(10)
  })

  it.each([
    ['Vorlage kleine Gemeinde', 'Digitale Agenda für eine kleine Gemeinde'],
    ['vorlage e-akte anwenden', 'E-Akte einführen'],
    ['Vorlage EfA-Leistung anbinden ab 1.4.', 'EfA-Leistung anbinden'],
    ['template small municipality', 'Digitale Agenda für eine kleine Gemeinde'],
  ])('are named by typing, too: %s', async (text, title) => {
    const town = await townHall()
    await town.selin.say(text)
    expect(town.selin.read()).toContain(title)
    expect(town.selin.read()).toContain(text.includes('1.4.') ? '1. April 2026' : 'Wann soll es losgehen?')
  })

  it('keep a start that was typed before one was chosen, and a name nobody knows leads to all of them', async () => {
    const town = await townHall()
    await town.selin.say('vorlage ab 1.4.')
    await town.selin.click({ act: 'plan', id: 'kreis' })
    expect(town.selin.read()).toContain('Beginn am 1. April 2026')
    await town.selin.say('vorlage raumfahrt')
    expect(town.selin.read()).toContain('E-Akte einführen')
    expect(await tasksOf(town)).toEqual([])
  })

  it('go by the budget calendar where they say so', async () => {
    const town = await townHall()
    await apply(town, 'e-akte', '2026-03-09')
    const money = (await tasksOf(town)).find(task => keyOf(task) === 'mittel')
    // Registration is by 30 June, and two weeks before it is time; in March that is still this year.
    expect(money?.dueOn).toBe('2026-06-16')
    const [choice] = (await tasksOf(town)).filter(task => keyOf(task) === 'vergabe')
    expect(choice?.after).toContain(money?.id)
  })

  it('that were applied under an earlier id still count', async () => {
    const origin = { is: 'template', id: 'schritt-fuer-schritt', key: 'auftrag' } as const
    const old = steuer('T-2026-10001', { title: 'Auftrag der Verwaltungsleitung einholen', origin })
    const town = await townHall({ tasks: [old] })
    await town.selin.say('vorlagen')
    expect(town.selin.read()).toContain('eine Aufgabe ist schon angelegt')
    await apply(town)
    const tasks = await tasksOf(town)
    expect(tasks.filter(task => keyOf(task) === 'auftrag')).toEqual([old])
    expect(tasks.find(task => keyOf(task) === 'koordination')?.after).toEqual([old.id])
    await town.selin.say(old.id)
    expect(town.selin.read()).toContain('aus der Vorlage „In 25 Schritten zur eigenen Digitalen Agenda“')
  })
})

describe('a step for each department', () => {
  const steps = ['lotsen', 'quick-wins', 'pilot']

  it('becomes a task of each, said once in the preview', async () => {
    const town = await townHall()
    await town.selin.say('Vorlage 25 Schritten ab 1.4.')
    expect(town.selin.read()).toContain('Digitallotsen je Amt gewinnen – 2 Ämter und Fachbereiche')
    expect(town.selin.read()).toContain('28 Aufgaben anlegen')
    await town.selin.say('ja')
    expect(await tasksOf(town)).toHaveLength(28)
    for (const step of steps) expect(await whose(town, step)).toEqual(['bauamt', 'steueramt'])
    // Roles get none of them, and what follows waits for all departments.
    const tasks = await tasksOf(town)
    const champions = tasks.filter(task => keyOf(task).startsWith('lotsen')).map(task => task.id)
    const register = tasks.find(task => keyOf(task) === 'prozessregister')
    expect(register?.after.toSorted()).toEqual(champions.toSorted())
    await apply(town)
    expect(await tasksOf(town)).toHaveLength(28)
  })

  it('comes to a department that is made later, by whatever way, and what follows waits for it', async () => {
    const town = await townHall()
    await apply(town)
    await town.selin.invoke({ v: 1, act: 'unit-create', name: 'Standesamt', is: 'unit' })
    await town.max.say('check: Hund anmelden')
    await town.max.say('Sozialamt')
    await town.max.say('ja')
    for (const step of steps)
      expect(await whose(town, step)).toEqual(['bauamt', 'sozialamt', 'standesamt', 'steueramt'])
    const tasks = await tasksOf(town)
    const made = tasks.find(task => keyOf(task) === 'lotsen@standesamt')
    const others = tasks.find(task => keyOf(task) === 'lotsen@bauamt')
    expect(made).toMatchObject({ title: others?.title, dueOn: others?.dueOn, after: others?.after })
    expect(tasks.find(task => keyOf(task) === 'ideen')?.after).toContain(made?.id)
    await town.selin.invoke({ v: 1, act: 'unit-create', name: 'Schwimmaufsicht', is: 'role' })
    expect(await tasksOf(town)).toHaveLength(34)
  })

  it('is due in time for a late department, and only while the roadmap is under way', async () => {
    const town = await townHall()
    await apply(town)
    await town.at('2026-12-01T09:00:00Z')
    await town.selin.invoke({ v: 1, act: 'unit-create', name: 'Standesamt', is: 'unit' })
    const due = async (key: string) => (await tasksOf(town)).find(task => keyOf(task) === key)?.dueOn
    expect(await due('lotsen@standesamt')).toBe('2026-12-31')
    expect(await due('pilot@standesamt')).toBe(await due('pilot@bauamt'))
    for (const { doc, version } of (await town.store.tasks({}, { limit: 1000 })).items)
      await town.seed([{ collection: 'tasks', id: doc.id, expect: version, put: { ...doc, status: 'erledigt' } }])
    await town.selin.invoke({ v: 1, act: 'unit-create', name: 'Jugendamt', is: 'unit' })
    expect(await whose(town, 'lotsen')).not.toContain('jugendamt')
  })

  it('is nothing for a town without such a roadmap', async () => {
    const town = await townHall()
    await apply(town, 'kleine-gemeinde')
    await town.selin.invoke({ v: 1, act: 'unit-create', name: 'Standesamt', is: 'unit' })
    expect(await tasksOf(town)).toHaveLength(10)
  })

  it('stands for all while there is none, and goes over to the first', async () => {
    const town = await townHall()
    for (const id of ['bauamt', 'steueramt']) {
      const version = (await town.store.get('units', id))?.version ?? 0
      await town.seed([{ collection: 'units', id, expect: version, delete: true }])
    }
    await apply(town)
    expect(await tasksOf(town)).toHaveLength(25)
    expect(await whose(town, 'lotsen')).toEqual([expect.stringMatching(/^facha/)])
    for (const name of ['Bauamt', 'Jugendamt']) await town.selin.invoke({ v: 1, act: 'unit-create', name, is: 'unit' })
    for (const step of steps) expect(await whose(town, step)).toEqual(['bauamt', 'jugendamt'])
    expect(await tasksOf(town)).toHaveLength(28)
    await apply(town)
    expect(await tasksOf(town)).toHaveLength(28)
  })

  it('comes to the units of the file, too', async () => {
    const town = await townHall()
    const entries = [unit('standesamt', { name: { de: 'Standesamt' } }), unit('bauamt', { name: { de: 'Bauamt' } })]
    expect((await importUnits(town.store, entries, town.clock)).map(({ id }) => id)).toEqual(['standesamt'])
    expect(await importUnits(town.store, entries, town.clock)).toEqual([])
  })
})
