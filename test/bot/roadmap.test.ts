import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Task, TaskStatus } from '../../src/documents/task.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { counted } from '../fixtures/counted.ts'
import { unit } from '../fixtures/documents.ts'
import { memoryStore, temporaryFolder } from '../fixtures/store.ts'
import { otto, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** Bytes of a message from which on Teams may refuse it, with what surrounds the card. */
const most = 28_000

async function tasksOf({ store }: TownHall): Promise<Task[]> {
  return (await store.tasks({}, { limit: 1000 })).items.map(({ doc }) => doc)
}

describe('a new task', () => {
  it.each<[string, object]>([
    ['Aufgabe: Terminsoftware testen bis 31.3. für Bauamt', { unit: 'bauamt', dueOn: '2026-03-31' }],
    ['Aufgabe für das Bauamt: Terminsoftware testen bis 29.3.', { unit: 'bauamt', dueOn: '2026-03-30' }],
    ['Neue Aufgabe: Terminsoftware testen bis morgen', { unit: 'steueramt', dueOn: '2026-03-04' }],
    ['task: Terminsoftware testen by 31 March for IT', { unit: 'it', dueOn: '2026-03-31' }],
  ])('is made of a sentence: %s', async (text, expected) => {
    const town = await townHall()
    await town.erika.say(text)
    expect(await tasksOf(town)).toMatchObject([
      { title: 'Terminsoftware testen', ...expected, history: [{ by: 'lead' }] },
    ])
    expect(town.erika.read()).toContain('Terminsoftware testen')
    expect(town.erika.read()).toContain('ist angelegt')
  })

  it('is asked for what is missing, with what was understood filled in', async () => {
    const town = await townHall()
    await town.selin.say('Aufgabe: Terminsoftware testen für Bauamt')
    expect(town.selin.read()).toContain('Terminsoftware testen')
    await town.selin.click('Anlegen', { day: '2026-03-01' })
    expect(town.selin.read()).toContain('schon vorbei')
    await town.selin.click('Anlegen', { title: '', day: '2026-03-20' })
    await town.selin.click('Anlegen', { title: 'x'.repeat(201), day: '2026-03-20' })
    expect(town.selin.read()).toContain('201')
    expect(await tasksOf(town)).toEqual([])
    await town.selin.click('Anlegen', { title: 'Terminsoftware testen', day: '2026-03-21' })
    expect(town.selin.read()).toContain('23. März 2026')
    expect(await tasksOf(town)).toMatchObject([{ unit: 'bauamt', dueOn: '2026-03-23' }])
    await town.selin.say('Aufgabe: Kasse prüfen bis 5.3. für Amt 99')
    expect(town.selin.read()).toContain('Diesen Bereich kenne ich nicht')
  })

  it('tells the unit it is for, and not whoever made it', async () => {
    const town = await townHall({ units: [unit('kasse', { name: { de: 'Kasse' }, lead: otto.aadObjectId })] })
    await town.erika.say('Aufgabe: Belege sammeln bis 20.3. für Kasse')
    await town.erika.say('Aufgabe: Briefe kaufen bis 20.3. für Steueramt')
    const [first] = await tasksOf(town)
    expect(await town.waiting(otto)).toEqual([`assigned ${first?.id}`])
    expect(await town.waiting(erika)).toEqual([])
    await town.work()
    expect(town.otto.read()).toContain('Belege sammeln')
  })

  it('is made by a member for their own unit only', async () => {
    const town = await townHall()
    await town.max.say('Aufgabe: Briefe kaufen bis 20.3.')
    expect(await tasksOf(town)).toMatchObject([{ unit: 'steueramt', history: [{ by: 'member' }] }])
    expect(await town.waiting(erika)).toHaveLength(1)
    await town.max.say('Aufgabe: Server kaufen bis 20.3. für IT')
    expect(town.max.read()).toContain('Bitte prüfen')
    expect(await tasksOf(town)).toHaveLength(1)
  })
})

/** A guide of a municipality whose tasks wait for each other. */
const hof = `
id: hof
version: 1
languages: [de]
title: Hof-Check
purpose: Sie prüfen den Hof.
minutes: 1
produces: { assessment: { title: name } }
phases: [{ id: one, title: Eins }]
questions:
  - { id: name, kind: text, lines: one, phase: one, required: true, ask: Worum geht es?, label: Vorhaben }
outcomes:
  - { id: los, title: Los, sentence: Es geht los. }
tasks:
  - { id: besen, title: Besen kaufen, role: Fachamt, due: { days: 30 }, because: [{ outcome: los }] }
  - { id: kehren, title: Kehren, role: Fachamt, due: { days: 5 }, after: [besen], priority: hoch, goal: Sauberer Hof, because: [{ outcome: los }] }
  - { id: pflegen, title: Pflegen, role: Fachamt, due: { days: 9 }, after: [kehren], because: [{ outcome: los }] }
`

/** The sample Wohngeld of the domain, whose result proposes steps. */
const wohngeld =
  'Bürgerinnen und Bürger, Mitarbeitende|Bürgerservice|geht nicht|1.200|90|Monat|einmal|4|4 Ämter|ja|Nutzerkonto|Behörden haben sie schon|Finanzen und Soziales|mit Schnittstelle|EfA|mit Schulung|nächster Haushalt'

async function checked(chat: Chat, department = 'Steueramt'): Promise<void> {
  await chat.say('check: Wohngeld bewilligen')
  for (const text of [department, ...wohngeld.split('|'), 'absenden']) await chat.say(text)
}

describe('steps of a process check', () => {
  it('become the tasks that are chosen, once, with roles that did not exist', async () => {
    const town = await townHall()
    await checked(town.erika)
    await town.erika.click('Schritte in den Fahrplan')
    const all = chosen(town.erika)
    expect(all.length).toBeGreaterThan(2)
    await town.erika.click('Übernehmen', { tasks: '' })
    expect(town.erika.read()).toContain('nichts ausgewählt')
    expect(await tasksOf(town)).toEqual([])
    await town.erika.click('Schritte in den Fahrplan')
    const card = town.erika.lastMessage()?.id
    const number = (await town.store.assessments({ limit: 1 })).items[0]?.doc.id
    const click = { v: 1, act: 'adopt-yes', id: number, tasks: [...all.slice(0, 2), 'made-up', '__proto__'].join(',') }
    await town.erika.invoke(click, card)
    expect(await tasksOf(town)).toHaveLength(2)
    expect(town.erika.read()).toContain('2 Aufgaben sind übernommen')
    await town.erika.invoke(click, card)
    expect(await tasksOf(town)).toHaveLength(2)
    expect(town.erika.read()).toContain('2 Aufgaben sind übernommen')
    const units = (await town.store.units()).map(({ doc }) => doc.id)
    for (const task of await tasksOf(town)) {
      expect(task).toMatchObject({
        status: 'offen',
        origin: { is: 'assessment', id: number },
        goal: 'Wohngeld bewilligen',
      })
      expect(units).toContain(task.unit)
      expect(task.dueOn >= '2026-03-03').toBe(true)
    }
    await town.erika.click('Schritte in den Fahrplan')
    expect(chosen(town.erika)).toEqual(all.slice(2))
    await town.erika.say('ja')
    expect(await tasksOf(town)).toHaveLength(all.length)
    expect(town.erika.buttons()).not.toContain('Schritte in den Fahrplan')
  })

  it('wait for each other as the guide says, in whatever order they are taken over', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'hof.yaml'), hof)
    const town = await townHall({ env: { GUIDES_DIR: folder } })
    for (const text of ['Hof-Check', 'Hof kehren', 'absenden']) await town.erika.say(text)
    const number = (await town.store.assessments({ limit: 1 })).items[0]?.doc.id
    for (const key of ['kehren', 'besen', 'pflegen']) {
      await town.erika.click('Schritte in den Fahrplan')
      const card = town.erika.lastMessage()?.id
      await town.erika.invoke({ v: 1, act: 'adopt-yes', id: number, tasks: key }, card)
    }
    const tasks = await tasksOf(town)
    const of = (title: string) => tasks.find(task => task.title === title)
    expect(of('Besen kaufen')).toMatchObject({ after: [], priority: 'mittel', goal: 'Hof kehren' })
    expect(of('Kehren')).toMatchObject({ after: [of('Besen kaufen')?.id], priority: 'hoch', goal: 'Sauberer Hof' })
    expect(of('Pflegen')?.after).toEqual([of('Kehren')?.id])
    expect((of('Kehren')?.dueOn ?? '') >= (of('Besen kaufen')?.dueOn ?? '')).toBe(true)
  })

  it('are taken over once by two people at the same moment', async () => {
    const town = await townHall()
    await checked(town.erika)
    const number = (await town.store.assessments({ limit: 1 })).items[0]?.doc.id ?? ''
    for (const chat of [town.erika, town.selin]) await chat.say(`${number} übernehmen`)
    const all = chosen(town.erika)
    await Promise.all([town.erika.click('Übernehmen'), town.selin.click('Übernehmen')])
    const tasks = await tasksOf(town)
    expect(tasks).toHaveLength(all.length)
    expect(new Set(tasks.map(({ origin }) => ('key' in origin ? origin.key : '')))).toEqual(new Set(all))
    for (const chat of [town.erika, town.selin]) expect(chat.read()).toMatch(/Aufgaben sind übernommen/)
  })

  it('are not offered to those who lead nothing', async () => {
    const town = await townHall()
    await checked(town.otto)
    expect(town.otto.buttons()).not.toContain('Schritte in den Fahrplan')
    const number = (await town.store.assessments({ limit: 1 })).items[0]?.doc.id ?? ''
    await town.otto.say(`${number} übernehmen`)
    expect(town.otto.read()).toContain('Schritte übernehmen können Leitungen')
    await town.otto.invoke({ v: 1, act: 'adopt-yes', id: number, tasks: 'a' })
    expect(await tasksOf(town)).toEqual([])
  })
})

describe('the roadmap', () => {
  it('lists what is still to do first, and what is done last', async () => {
    const town = await townHall({
      tasks: [
        steuer('T-2026-10001', { title: 'Erledigtes', dueOn: '2026-03-04', status: 'erledigt', endedOn: '2026-03-02' }),
        steuer('T-2026-10002', {
          title: 'Verworfenes',
          dueOn: '2026-03-05',
          status: 'verworfen',
          endedOn: '2026-03-02',
        }),
        steuer('T-2026-10003', { title: 'Offenes', dueOn: '2026-03-20' }),
        steuer('T-2026-10004', { title: 'Blockiertes', dueOn: '2026-03-06', status: 'blockiert' }),
      ],
    })
    await town.max.say('roadmap')
    const places = ['Blockiertes', 'Offenes', 'Erledigtes', 'Verworfenes'].map(title => town.max.read().indexOf(title))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })
})

describe('a template', () => {
  it('is looked at first, made with one yes, and says what exists when it is applied again', async () => {
    const town = await townHall()
    await town.selin.say('vorlage')
    for (const text of [
      '25 Schritte',
      '10 Schritte',
      'zur eigenen Digitalen Agenda',
      'kleine Gemeinde',
      'Kreis',
      'E-Akte',
    ])
      expect(town.selin.read()).toContain(text)
    await town.selin.click({ act: 'plan', id: 'digitale-agenda' })
    expect(town.selin.read()).toContain('Alle 25 Schritte im Einzelnen')
    expect(town.selin.read()).toContain('1 · Auftrag erteilen – Bürgermeister/in')
    await town.selin.click('Vorschau zeigen', { start: '2026-04-01' })
    expect(town.selin.read()).toContain('Aufgaben werden angelegt')
    expect(await tasksOf(town)).toEqual([])
    const card = town.selin.lastMessage()?.id
    await town.selin.click({ act: 'plan-yes' })
    const tasks = await tasksOf(town)
    expect(tasks.length).toBeGreaterThanOrEqual(25)
    expect(town.selin.read()).toContain(`${tasks.length} Aufgaben sind neu angelegt`)
    // What was made just now is not said to have been there.
    expect(town.selin.read()).not.toContain('Gibt es schon')
    const { items: log } = await town.store.audit({ limit: 5 })
    expect(log.map(({ doc: { what, detail } }) => [what, detail])).toEqual([['tasks-created', String(tasks.length)]])
    const byId = new Map(tasks.map(task => [task.id, task]))
    for (const { dueOn, after } of tasks) {
      expect(new Date(dueOn).getUTCDay() % 6).not.toBe(0)
      for (const id of after) expect((byId.get(id)?.dueOn ?? '9') <= dueOn).toBe(true)
    }
    // Also by a card that is older than the file.
    await town.selin.invoke({ v: 1, act: 'plan-yes', id: 'schritt-fuer-schritt', arg: '2026-04-01' }, card)
    expect(town.selin.read()).not.toContain('nichts')
    expect(await tasksOf(town)).toEqual(tasks)
    const gone = tasks.find(({ origin }) => origin.is === 'template')
    const stored = await town.store.get('tasks', gone?.id ?? '')
    await town.seed([{ collection: 'tasks', id: gone?.id ?? '', expect: stored?.version ?? 0, delete: true }])
    await town.selin.say('Vorlage 25 Schritten ab 1.4.')
    expect(town.selin.read()).toContain('Eine Aufgabe wird angelegt')
    await town.selin.say('ja')
    expect(await tasksOf(town)).toHaveLength(tasks.length)
    expect(town.selin.read()).toContain('Gibt es schon')
    await town.selin.say('protokoll')
    expect(town.selin.read()).toContain(`${tasks.length} Aufgaben`)
  })

  it('is made once by two clicks at the same moment', async () => {
    const town = await townHall()
    const yes = { v: 1, act: 'plan-yes', id: 'digitale-agenda', arg: '2026-04-01' }
    await town.selin.say('vorlage')
    await Promise.all([town.selin.invoke(yes), town.selin.invoke(yes)])
    const keys = (await tasksOf(town)).map(({ origin }) => ('key' in origin ? origin.key : ''))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('refuses a day that is over or none', async () => {
    const town = await townHall()
    for (const start of ['1.1.2026', 'irgendwann', '31.2.2027']) {
      await town.selin.say(`Vorlage E-Akte ab ${start}`)
      expect(town.selin.read()).toMatch(/schon vorbei|kein Datum|gibt es nicht/)
    }
    expect(await tasksOf(town)).toEqual([])
  })
})

describe('five thousand tasks', () => {
  const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']
  const long = 'Überprüfung der Öffnungszeiten & „Terminvergabe“ *mit* dem Hauptpersonalrat '
    .repeat(3)
    .trim()
    .slice(0, 200)

  function many(): Task[] {
    return Array.from({ length: 5000 }, (_, n) => {
      const status = statuses[n % 5] ?? 'offen'
      const day = new Date(Date.UTC(2026, 0, 1 + (n % (n < 2000 ? 90 : 700)))).toISOString().slice(0, 10)
      return steuer(`T-2026-${10_000 + n}`, {
        title: `${n} ${long}`.slice(0, 200),
        unit: n % 3 === 0 ? 'bauamt' : 'steueramt',
        status,
        dueOn: day,
        priority: 'hoch',
        ...(n % 4 === 0 && { person: max.aadObjectId }),
        ...(status === 'blockiert' && { blockedBecause: long }),
        ...((status === 'erledigt' || status === 'verworfen') && { endedOn: '2026-03-02' }),
        after: n > 20 ? Array.from({ length: 3 }, (_, back) => `T-2026-${10_000 + n - back - 1}`) : [],
        involved: ['it', 'bauamt', 'steueramt'],
        goal: long,
      })
    })
  }

  it('fit on every card, which asks for little more than it shows', async () => {
    const bauamt = unit('sozialamt', { name: { de: 'Sozialamt' }, lead: erika.aadObjectId })
    const { store, during } = counted(await memoryStore())
    const town = await townHall({ tasks: many(), units: [bauamt], store, now: '2026-03-02T07:00:00Z' })
    const check = async (what: string, doing: () => Promise<unknown>, chat = town.erika, documents = 200) => {
      const asked = await during(doing)
      expect(asked.calls, what).toBeLessThan(270)
      expect(asked.documents, what).toBeLessThan(documents)
      const { card, text } = chat.lastMessage() ?? {}
      const size = Buffer.byteLength(JSON.stringify(card ?? text))
      expect(size, what).toBeLessThan(most)
      expect(size, what).toBeGreaterThan(500)
    }
    for (const text of ['meine aufgaben', 'unser amt', 'roadmap', 'T-2026-14000', 'Aufgaben vom Bauamt'])
      await check(text, () => town.erika.say(text))
    await check('page 2', async () => {
      await town.erika.say('meine aufgaben')
      await town.erika.click({ act: 'my-tasks' })
    })
    await town.erika.say('unser amt')
    for (const step of [...statuses, 'overdue'])
      await check(step, () => town.erika.invoke({ v: 1, act: 'unit-tasks-of', id: 'steueramt', step }))
    await town.erika.say('roadmap')
    for (const id of ['2026-Q1', '2027-Q3', '2027-Q4'])
      await check(id, () => town.erika.invoke({ v: 1, act: 'roadmap', id }))
    await check('coordination', () => town.selin.say('koordination'), town.selin)
    await check('done', () => town.erika.say('T-2026-10001 in Arbeit'))
    await check('finished', () => town.erika.say('T-2026-10001 erledigt'))
    expect(town.erika.read()).not.toMatch(/undefined|NaN/)

    // Reminders look at each task once, and at little else; what is compared across the town, at some of them once more.
    const all = 5_000 + 200 + 2_000
    await check('monday', () => town.at('2026-03-02T07:35:00Z'), town.erika, all)
    expect(town.erika.lastMessage()?.card).toBeDefined()
    await check('reminder', () => town.at('2026-03-02T09:00:05Z'), town.erika, all)
    expect(town.erika.read()).toContain('weitere Aufgaben')
    await check('act', () => town.erika.click({ act: 'task-later' }))
    await check('acted', () => town.erika.click({ act: 'task-later-on', step: 'week' }))
    await check('details', () => town.erika.click({ act: 'task' }))
  })
})

/** What can be chosen on the card of proposals. */
function chosen(chat: Chat): string[] {
  const find = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(find)
    if (typeof node !== 'object' || node === null) return []
    const { id, choices, ...rest } = node as { id?: string; choices?: { value: string }[] }
    return id === 'tasks' ? (choices ?? []).map(({ value }) => value) : Object.values(rest).flatMap(find)
  }
  return find(chat.lastCard())
}
