import { describe, expect, it } from 'vitest'
import { townHall } from '../fixtures/town-hall.ts'

const minutes = 60_000

describe('the way of an idea', () => {
  it('leads from the capture over question, check and tasks to "umgesetzt", and everybody hears of it', async () => {
    const town = await townHall()
    const { max, selin, otto } = town
    await max.say('idee: Fundsachen im Foyer mit Foto zeigen')
    await max.say('Viele Fundsachen werden nie abgeholt.')
    await max.say('Bürgerservice')
    await max.say('absenden')
    await max.say('mit Namen')
    const number = /\d{4}-\d{5}/.exec(max.read())?.[0] ?? ''
    expect(number).not.toBe('')

    await otto.say(`${number} unterstützen`)
    expect((await town.idea(number))?.supporters).toEqual([otto.user.aadObjectId])

    await selin.say('eingang')
    expect(selin.read()).toContain('Fundsachen im Foyer')
    await selin.say(`${number} rückfrage: Welche Fundsachen meinen Sie?`)
    town.clock.set('2026-03-03T09:05:00Z')
    await town.work()
    expect(max.read()).toContain('Welche Fundsachen meinen Sie?')
    await max.click({ act: 'answer-idea-yes' }, { text: 'Vor allem Schlüssel.' })
    await town.work()
    expect(selin.read()).toContain('Vor allem Schlüssel.')

    // One notice fails on its way: it is sent again, not lost.
    await selin.say(`${number} in prüfung: Wir sprechen mit dem Fundbüro.`)
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
    await selin.say(`${number} agenda: Großer Nutzen für wenig Aufwand.`)
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

    await selin.say(`${number} umgesetzt: Seit heute hängen die Fotos im Foyer.`)
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
    await max.say('idee: Fundsachen im Foyer mit Foto zeigen')
    for (const text of ['Viele Fundsachen werden nie abgeholt.', 'Bürgerservice', 'absenden', 'mit Namen'])
      await max.say(text)
    const number = /\d{4}-\d{5}/.exec(max.read())?.[0] ?? ''
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

/** Answers the short way of a process check that has its name already. */
async function finishCheck(chat: Awaited<ReturnType<typeof townHall>>['selin']): Promise<void> {
  const answers = [
    'Hauptamt',
    'Bürgerinnen und Bürger, Mitarbeitende',
    'Bürgerservice',
    'geht nicht',
    '1.200',
    '90',
    'Monat',
    '4',
    'ja',
    'Nutzerkonto',
    'mit Schnittstelle',
    'EfA',
    'mit Schulung',
    'absenden',
  ]
  for (const text of answers) await chat.say(text)
}
