import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/documents/assessment.ts'
import { erika, max, type User } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { assessment, put } from '../fixtures/documents.ts'
import { otto, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

const number = 'P-2026-20001'

/** A result of Max, who works in the Steueramt; Erika leads it, and Selin coordinates. */
async function town(more: Partial<Assessment> = {}): Promise<TownHall> {
  const hall = await townHall()
  const guide = await shippedGuide('process-check')
  await hall.seed([
    put('assessments', assessment(number, { guide, by: [max.aadObjectId], unit: 'Steueramt', ...more })),
  ])
  return hall
}

const checkIn = async (hall: TownHall) => (await hall.store.get('assessments', number))?.doc
const tasksIn = async (hall: TownHall) => (await hall.store.tasks({}, { limit: 100 })).total

/** What everybody is told next. */
async function told(hall: TownHall): Promise<Record<string, string[]>> {
  const people: [string, User][] = [
    ['selin', selin],
    ['erika', erika],
    ['max', max],
    ['otto', otto],
  ]
  const all = await Promise.all(people.map(async ([name, user]) => [name, await hall.waiting(user)] as const))
  return Object.fromEntries(all.filter(([, waiting]) => waiting.length > 0))
}

describe('the result of somebody who leads nothing', () => {
  it('goes to the lead of the unit with one click, who starts the steps from the message', async () => {
    const hall = await town()
    await hall.max.say(number)
    expect(hall.max.read()).toContain('Von selbst erfährt niemand davon. Die Leitung (Steueramt) kann')
    await hall.max.click('An die Leitung geben')
    expect(hall.max.read()).toContain('Am 3. März 2026 an die Leitung gegeben.')
    expect(hall.max.buttons()).not.toContain('An die Leitung geben')
    expect(await told(hall)).toEqual({ erika: [`check ${number}`] })

    await hall.at('2026-03-03T09:00:00Z')
    expect(hall.erika.read()).toMatch(/Ein Ergebnis wartet auf Ihre Entscheidung[\s\S]*Hund anmelden/)
    expect(hall.erika.read()).not.toContain('Max')
    await hall.erika.click('Schritte in den Fahrplan')
    await hall.erika.click('Übernehmen')
    expect(await tasksIn(hall)).toBeGreaterThan(0)
    await hall.max.say(number)
    expect(hall.max.read()).toMatch(/Schritte? steh(?:t|en) im Fahrplan/)
  })

  it('is told once, however often and by whomever of its authors it is given on', async () => {
    const hall = await town({ by: [max.aadObjectId, otto.aadObjectId] })
    for (const chat of [hall.max, hall.otto]) await chat.say(number)
    await Promise.all([
      hall.max.click({ act: 'refer-check' }),
      hall.max.click({ act: 'refer-check' }),
      hall.otto.click({ act: 'refer-check' }),
    ])
    await hall.otto.invoke({ v: 1, act: 'refer-check', id: number })
    expect(hall.otto.read()).toContain('an die Leitung gegeben')
    expect(await told(hall)).toEqual({ erika: [`check ${number}`] })
    await hall.at('2026-03-03T09:00:00Z')
    const messages = hall.erika.messages().filter(({ card }) => card && hall.erika.read(card).includes('wartet auf'))
    expect(messages).toHaveLength(1)
  })

  it.each<[string, Partial<Assessment>]>([
    ['that has no lead', { unit: 'Bauamt' }],
    ['that nobody knows', { unit: 'Amt für alles' }],
  ])('goes to the coordination from a unit %s', async (_, more) => {
    const hall = await town({ by: [otto.aadObjectId], ...more })
    await hall.otto.say(number)
    await hall.otto.click('An die Koordination geben')
    expect(hall.otto.read()).toContain('Am 3. März 2026 an die Koordination gegeben.')
    expect(await told(hall)).toEqual({ selin: [`check ${number}`] })
    expect((await checkIn(hall))?.referred).toEqual({ to: 'coordination', on: '2026-03-03' })
  })

  it('goes to the lead of the author’s unit where the check names none', async () => {
    const hall = await town()
    const { unit: _, ...bare } = (await checkIn(hall)) as Assessment
    const version = (await hall.store.get('assessments', number))?.version
    await hall.seed([put('assessments', bare, version)])
    await hall.max.say(number)
    await hall.max.click('An die Leitung geben')
    expect(await told(hall)).toEqual({ erika: [`check ${number}`] })
  })

  it('goes to whoever stands in for the lead', async () => {
    const hall = await town()
    await hall.erika.say('Vertretung bis 15.3.: Otto Fremd')
    await hall.erika.say('ja')
    await hall.max.say(number)
    await hall.max.click('An die Leitung geben')
    expect(await hall.waiting(otto)).toContain(`check ${number}`)
    expect(await hall.waiting(erika)).toEqual([])
  })

  it('says so where there is nobody to give it to', async () => {
    const hall = await townHall({ env: { COORDINATORS: '' } })
    const guide = await shippedGuide('process-check')
    await hall.seed([put('assessments', assessment(number, { guide, by: [otto.aadObjectId] }))])
    await hall.otto.say(number)
    expect(hall.otto.read()).toContain('Bitte geben Sie das Ergebnis selbst weiter.')
    await hall.otto.invoke({ v: 1, act: 'refer-check', id: number })
    expect((await checkIn(hall))?.referred).toBeUndefined()
  })

  it('may be given on again once it is corrected, and the first message is no longer sent', async () => {
    const hall = await town()
    await hall.max.say(number)
    await hall.max.click('An die Leitung geben')
    await hall.max.click({ act: 'edit-check' })
    for (let n = 0; n < 40 && !hall.max.buttons().includes('Änderungen speichern'); n++)
      await hall.max.click({ act: 'unknown' })
    await hall.max.click('Änderungen speichern')
    expect((await checkIn(hall))?.referred).toBeUndefined()
    await hall.at('2026-03-03T09:00:00Z')
    expect(await told(hall)).toEqual({})
    expect(hall.erika.messages().filter(({ card }) => card && hall.erika.read(card).includes('wartet auf'))).toEqual([])
    await hall.max.click('An die Leitung geben')
    expect(await told(hall)).toEqual({ erika: [`check ${number}`] })
  })

  it('is not told of any more when its steps were started or it was deleted meanwhile', async () => {
    for (const end of [
      async (hall: TownHall) => {
        await hall.selin.say(`${number} übernehmen`)
        await hall.selin.say('ja')
      },
      async (hall: TownHall) => {
        await hall.max.click({ act: 'delete-check' })
        await hall.max.say('ja')
      },
    ]) {
      const hall = await town()
      await hall.max.say(number)
      await hall.max.click('An die Leitung geben')
      await end(hall)
      await hall.at('2026-03-03T09:00:00Z')
      const texts = hall.erika.cards().map(card => hall.erika.read(card))
      expect(texts.join()).not.toContain('Prozess-Check wartet')
    }
  })
})

describe('the result of somebody who may start its steps', () => {
  it.each(['erika', 'selin'] as const)('is not given on, but put on the roadmap: %s', async who => {
    const hall = await town({ by: [erika.aadObjectId, selin.aadObjectId] })
    await hall[who].say(number)
    expect(hall[who].buttons()).toContain('Schritte in den Fahrplan')
    expect(hall[who].buttons()).not.toContain('An die Leitung geben')
    await hall[who].say(`${number} an die Leitung geben`)
    expect(hall[who].read()).toContain('Nehmen Sie die Schritte in den Fahrplan auf.')
    expect(await told(hall)).toEqual({})
  })
})

describe('a result, typed', () => {
  it.each([
    `${number} an die Leitung geben`,
    `${number} an die Leitung`,
    `Bitte ${number} an die Leitung geben`,
    `give ${number} to the lead`,
    `${number} to the head of the unit`,
  ])('is given on by its number: %s', async text => {
    const hall = await town()
    await hall.max.say(text)
    expect(await told(hall)).toEqual({ erika: [`check ${number}`] })
  })

  it('is asked about first where no number is said', async () => {
    const hall = await town()
    await hall.max.say('an die Leitung geben')
    expect(hall.max.read()).toContain('Möchten Sie das Ergebnis zu „Hund anmelden“ weitergeben?')
    await hall.max.say('nein')
    expect(await told(hall)).toEqual({})
    await hall.max.say('an die Leitung geben')
    await hall.max.say('ja')
    expect(await told(hall)).toEqual({ erika: [`check ${number}`] })
    await hall.max.say('an die Leitung geben')
    expect(hall.max.read()).not.toContain('Möchten Sie')
  })

  it('is given on by its authors only', async () => {
    const hall = await town()
    await hall.otto.say(`${number} an die Leitung geben`)
    expect(hall.otto.read()).toContain('Weitergeben kann das Ergebnis, wer den Check gemacht hat.')
    await hall.otto.say('an die Leitung geben')
    expect(hall.otto.read()).toContain('Meine Checks')
    expect(await told(hall)).toEqual({})
  })

  it('is put on the roadmap by an answer to the message that told of it', async () => {
    const hall = await town()
    await hall.max.say(`${number} an die Leitung geben`)
    await hall.at('2026-03-03T09:00:00Z')
    const message = hall.erika.lastMessage()?.id
    await hall.erika.say('Guten Tag')
    await hall.erika.say(`<quoted messageId="${message}"/>übernehmen`)
    expect(hall.erika.read()).toContain('Diese Schritte schlägt der Check „Hund anmelden“ vor.')
    await hall.erika.say(`<quoted messageId="${message}"/>was ist das denn`)
    expect(hall.erika.read()).toContain(number)
  })
})
