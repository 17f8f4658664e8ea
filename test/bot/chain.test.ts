import { describe, expect, it } from 'vitest'
import { townHall } from '../fixtures/town-hall.ts'

const minutes = 60_000

describe('the way of an idea', () => {
  it('leads from the capture over question, check and tasks to "umgesetzt", and everybody hears of it', async () => {
    const town = await townHall()
    const { max, selin, otto } = town
    const number = await capture(max)
    expect(number).not.toBe('')

    await otto.say(`${number} unterstützen`)
    expect((await town.idea(number))?.supporters).toEqual([otto.user.aadObjectId])

    await selin.say('eingang')
    expect(selin.read()).toContain('Fundsachen im Foyer')
    await selin.sure(`${number} rückfrage: Welche Fundsachen meinen Sie?`)
    town.clock.set('2026-03-03T09:05:00Z')
    await town.work()
    expect(max.read()).toContain('Welche Fundsachen meinen Sie?')
    await max.click({ act: 'answer-idea-yes' }, { text: 'Vor allem Schlüssel.' })
    await town.work()
    expect(selin.read()).toContain('Vor allem Schlüssel.')

    // One notice fails on its way: it is sent again, not lost.
    await selin.sure(`${number} in prüfung: Wir sprechen mit dem Fundbüro.`)
    town.clock.advance(9 * minutes)
    const before = otto.messages().length
    await town.work()
    expect(otto.messages()).toHaveLength(before)
    town.clock.advance(2 * minutes)
    town.connector.next({ status: 429, headers: { 'Retry-After': '30' } })
    await town.work()
    town.clock.advance(2 * minutes)
    await town.work()
    for (const chat of [max, otto]) expect(chat.read()).toContain('Wir sprechen mit dem Fundbüro.')

    await selin.say(number)
    await selin.click({ act: 'check-from-idea' })
    await finishCheck(selin)
    const [check = ''] = (await town.idea(number))?.checks ?? []
    await selin.sure(`${number} agenda: Großer Nutzen für wenig Aufwand.`)
    await selin.say(`${check} übernehmen`)
    await selin.say('ja')
    const tasks = (await town.store.tasks({ origin: { is: 'assessment', id: check } }, { limit: 50 })).items
    expect(tasks.length).toBeGreaterThan(3)

    const asked = selin.messages().length
    for (const { doc } of tasks) await selin.say(`${doc.id} erledigt`)
    town.clock.advance(15 * minutes)
    await town.work()
    expect(selin.messages().length).toBeGreaterThan(asked)
    expect(selin.read()).toContain('Fundsachen im Foyer')

    await selin.sure(`${number} umgesetzt: Seit heute hängen die Fotos im Foyer.`)
    town.clock.advance(11 * minutes)
    await town.work()
    for (const chat of [max, otto]) expect(chat.read()).toContain('Seit heute hängen die Fotos im Foyer.')
    expect((await town.idea(number))?.status).toBe('umgesetzt')
  })
})

describe('an idea given to a unit for review', () => {
  it('reaches whoever leads it, as long as it is theirs', async () => {
    const town = await townHall()
    const { max, selin, erika } = town
    const number = await capture(max)
    town.clock.set('2026-03-03T09:05:00Z')
    await selin.say(number)
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { unit: 'steueramt' })
    await town.work()
    expect(erika.read()).toContain('Bitte prüfen Sie eine Idee')
    expect(erika.read()).toContain('Fundsachen im Foyer')

    const told = erika.messages().length
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { unit: '_' })
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { unit: 'steueramt' })
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { unit: '_' })
    await town.work()
    expect(erika.messages()).toHaveLength(told)
  })
})

describe('tasks made for an idea', () => {
  it('stand on it, and only when the last of them is done the coordination is asked', async () => {
    const town = await townHall()
    const { max, selin, erika } = town
    const number = await capture(max)
    await selin.sure(`${number} agenda: Großer Nutzen für wenig Aufwand.`)
    for (const title of ['Vitrine kaufen', 'Fotos machen']) {
      await selin.say(number)
      await selin.click({ act: 'task-from-idea' })
      await selin.click({ act: 'task-create' }, { title, unit: 'steueramt', day: '2026-03-10' })
    }
    await selin.say(number)
    for (const title of ['Vitrine kaufen', 'Fotos machen']) expect(selin.read()).toContain(title)

    const { items } = await town.store.tasks({ origin: { is: 'idea', id: number } }, { limit: 10 })
    const [first, last] = items.map(({ doc }) => doc.id)
    await erika.say(`${first} erledigt`)
    expect(await town.waiting(selin.user)).toEqual([])
    await erika.say(`${last} erledigt`)
    expect(await town.waiting(selin.user)).toEqual(['idea'])
  })

  it('are linked to it by coordinators only', async () => {
    const town = await townHall()
    const number = await capture(town.max)
    const form = { title: 'Vitrine kaufen', unit: 'steueramt', day: '2026-03-10' }
    await town.erika.invoke({ v: 1, act: 'task-create', id: number, ...form })
    const [made] = (await town.store.tasks({}, { limit: 10 })).items
    expect(made?.doc).toMatchObject({ title: 'Vitrine kaufen', origin: { is: 'hand' } })
  })
})

type Chat = Awaited<ReturnType<typeof townHall>>['selin']

/** Hands an idea in with a name. Its number. */
async function capture(chat: Chat): Promise<string> {
  await chat.say('idee: Fundsachen im Foyer mit Foto zeigen')
  for (const text of ['Viele Fundsachen werden nie abgeholt.', 'Bürgerservice', 'absenden', 'mit Namen'])
    await chat.say(text)
  return /\d{4}-\d{5}/.exec(chat.read())?.[0] ?? ''
}

/** Answers the short way of a process check that has its name already. */
async function finishCheck(chat: Chat): Promise<void> {
  const answers = [
    'Steueramt',
    'Bürgerinnen und Bürger, Mitarbeitende',
    'Bürgerservice',
    'geht nicht',
    '1.200',
    '90',
    'Monat',
    'einmal',
    '4',
    '4 Ämter',
    'ja',
    'Nutzerkonto',
    'Behörden haben sie schon',
    'Finanzen und Soziales',
    'mit Schnittstelle',
    'EfA',
    'mit Schulung',
    'nächster Haushalt',
    'absenden',
  ]
  for (const text of answers) await chat.say(text)
}
