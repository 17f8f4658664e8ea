import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/documents/answers.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { nodes } from '../fixtures/card.ts'
import { assessment, put, unit } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { proposal, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const check = 'P-2026-10001'

/** 1,200 dogs a year, 15 minutes each: 300 hours. */
const answers: Answers = {
  prozess: { is: 'answered', value: 'Hund anmelden' },
  faelle: { is: 'answered', value: 1_200 },
  minuten: { is: 'answered', value: 15 },
  dauer: { is: 'answered', value: 'month' },
  wechsel: { is: 'answered', value: '4+' },
}

/** Everything else the short way asks, so that a correction is handed in at once. */
const others: Answers = Object.fromEntries(
  Object.entries({
    amt: 'Steueramt',
    zielgruppe: ['citizens'],
    ziel: 'service',
    weglassen: 'impossible',
    herkommen: 'once',
    stellen: 2,
    schriftform: 'no',
    daten: ['basic'],
    nachweise: 'none',
    fachverfahren: 'interface',
    nachnutzung: 'efa',
    team: 'good',
    mittel: 'yes',
  }).map(([id, value]) => [id, { is: 'answered' as const, value }]),
)

/** A finished check of the Steueramt, which Erika leads, with its two steps on the roadmap. */
async function town(options: TownHallOptions = {}): Promise<TownHall> {
  const origin = (key: string) => ({ is: 'assessment' as const, id: check, key })
  const bot = await townHall({
    tasks: [
      steuer('T-2026-10001', { title: 'Formular bauen', dueOn: '2026-05-04', origin: origin('a') }),
      steuer('T-2026-10002', { title: 'Team schulen', dueOn: '2026-05-04', origin: origin('b') }),
    ],
    ...options,
  })
  const guide = await shippedGuide('process-check')
  await bot.seed([
    put(
      'assessments',
      assessment(check, {
        guide,
        answers: { ...others, ...answers },
        unit: 'Steueramt',
        unitId: 'steueramt',
        by: [max.aadObjectId],
      }),
    ),
  ])
  return bot
}

const inquiry = async (bot: TownHall, id: string) => (await bot.store.get('inquiries', id))?.doc
const promisedBy = async (bot: TownHall) =>
  (await bot.store.get('assessments', check))?.doc.promised?.map(({ measures }) => measures)
/** What the input of the last card holds. */
const chosen = (bot: TownHall, id: string) =>
  nodes(bot.erika.lastCard()).find(each => each.id === id && String(each.type).startsWith('Input.'))?.value
const liveOf = async (bot: TownHall) => (await bot.store.get('assessments', check))?.doc.live

describe('Versprochen – gehalten', () => {
  it('goes from the last step over 3 and 12 months into result, roadmap and agenda', async () => {
    const bot = await town({ units: [unit('koordination', { is: 'role', name: { de: 'Koordination' } })] })
    await bot.erika.say('T-2026-10001 erledigt')
    await bot.work()
    expect(bot.erika.read()).not.toContain('Ist „Hund anmelden“ umgesetzt?')
    await bot.erika.say('T-2026-10002 erledigt')
    await bot.at('2026-03-03T09:30:00Z')
    expect(bot.erika.read()).toContain('Ist „Hund anmelden“ umgesetzt?')
    expect(bot.max.read()).not.toContain('Ist „Hund anmelden“ umgesetzt?')
    await bot.erika.click('Ist umgesetzt')
    expect(await liveOf(bot)).toEqual({ on: '2026-03-03' })
    expect(await promisedBy(bot)).toEqual([{ cases: 1_200, minutes: 15, duration: 'month', breaks: '4+' }])
    expect(bot.erika.read()).toContain('Umgesetzt seit 3. März 2026.')

    // 3 June is a Wednesday; at six in the morning nobody is asked yet.
    await bot.at('2026-06-03T04:00:00Z')
    expect(await inquiry(bot, `effect:${check}:3`)).toBeUndefined()
    await bot.at('2026-06-03T08:05:00Z')
    await bot.work()
    expect(bot.erika.read()).toContain('Was braucht „Hund anmelden“ nach 3 Monaten?')
    await bot.erika.click({ act: 'inquiry-ask' })
    expect(bot.erika.read()).toContain('Wie viele Fälle gibt es im Jahr? Im Check: 1.200 Fälle im Jahr')
    expect(bot.erika.read()).toContain('Im Check: Bis zu einem Monat')
    await bot.erika.click('Antworten speichern', { cases: '1.100', minutes: 'viele', duration: 'week', breaks: '1' })
    expect(bot.erika.read()).toContain('viele')
    expect((await inquiry(bot, `effect:${check}:3`))?.answer).toBeUndefined()
    await bot.erika.click('Antworten speichern', { cases: '1.100', minutes: '6', duration: 'week', breaks: '?' })
    expect((await inquiry(bot, `effect:${check}:3`))?.answer).toEqual({
      is: 'effect',
      on: '2026-06-03',
      measures: { cases: 1_100, minutes: 6, duration: 'week' },
    })
    expect(bot.erika.read()).toContain(
      'Gehalten: 110 statt 300 Stunden im Jahr bei 1.100 statt 1.200 Fällen, etwa 7 statt 30 Tage',
    )

    // A correction of the check changes nothing of what was promised.
    const found = await bot.store.get('assessments', check)
    if (!found) throw new Error('The check is gone')
    const corrected = { ...answers, faelle: { is: 'answered' as const, value: 5 } }
    await bot.seed([put('assessments', { ...found.doc, answers: corrected }, found.version)])
    await bot.at('2027-03-03T09:05:00Z')
    expect(bot.erika.read()).toContain('Was braucht „Hund anmelden“ nach 12 Monaten?')
    // What cannot be read is said before anything is asked, and what could be read stays.
    await bot.erika.say(`Wirkung ${check}: minus vier, 30 Minuten, ein Jahr, alles digital`)
    expect(bot.erika.read()).toContain('Bitte prüfen')
    expect(bot.erika.read()).not.toContain('Stimmt das so?')
    expect(chosen(bot, 'duration')).toBe('longer')
    expect(chosen(bot, 'breaks')).toBe('digital')
    await bot.erika.say('ja')
    expect((await inquiry(bot, `effect:${check}:12`))?.answer).toBeUndefined()
    await bot.erika.say(`Wirkung ${check}: 1.300 Fälle, 30 Minuten, ein Jahr, 2`)
    expect(chosen(bot, 'duration')).toBe('longer')
    expect(bot.erika.read()).toContain('Stimmt das so?')
    expect((await inquiry(bot, `effect:${check}:12`))?.answer).toBeUndefined()
    await bot.erika.say('ja')
    expect((await inquiry(bot, `effect:${check}:12`))?.answer).toMatchObject({
      measures: { cases: 1_300, minutes: 30, duration: 'longer', breaks: '2' },
    })
    await bot.otto.say('versprochen gehalten')
    expect(bot.otto.read()).toContain('Teilweise gehalten: 650 statt 300 Stunden im Jahr')
    expect(bot.otto.read()).toContain('Wechsel: 2-mal statt 4-mal oder öfter')
    expect(bot.otto.read()).toContain('Das sind 350 Stunden mehr.')
    expect(bot.otto.buttons()).not.toContain('Beantworten')
    await bot.otto.say('fahrplan')
    expect(bot.otto.read()).toContain('Im Check waren es 300 Stunden im Jahr, jetzt sind es 650.')
    await bot.selin.say('kapitel 9')
    expect(bot.selin.read()).toContain('Versprochen – gehalten')
    for (const chat of [bot.otto, bot.selin]) expect(chat.read()).not.toContain(erika.name)
  })

  it('freezes what a check says when it is handed in; a correction is another promise, and the first stays visible', async () => {
    const bot = await town()
    const correct = async (question: string, text: string) => {
      await bot.max.invoke({ v: 1, act: 'edit-check', id: check, arg: question })
      await bot.max.say(text)
      await bot.max.say('absenden')
    }
    await bot.erika.say(check)
    expect(bot.erika.read()).not.toContain('Zuerst im Check')
    await correct('minuten', '20')
    await bot.at('2026-03-05T09:30:00Z')
    await correct('faelle', '900')
    expect(await promisedBy(bot)).toEqual([
      { cases: 1_200, minutes: 15, duration: 'month', breaks: '4+' },
      { cases: 1_200, minutes: 20, duration: 'month', breaks: '4+' },
      { cases: 900, minutes: 20, duration: 'month', breaks: '4+' },
    ])
    // What is corrected but promises nothing else is no other promise.
    await correct('stellen', '4')
    expect(await promisedBy(bot)).toHaveLength(3)
    await bot.erika.say(`${check} umgesetzt`)
    await correct('minuten', '30')
    expect(await promisedBy(bot)).toHaveLength(3)

    await bot.at('2026-06-05T08:05:00Z')
    await bot.erika.click({ act: 'inquiry-ask' })
    expect(bot.erika.read()).toContain('Im Check: 900 Fälle im Jahr')
    await bot.erika.click('Antworten speichern', { cases: '1000', minutes: '10', duration: 'week', breaks: 'digital' })
    for (const part of [
      'Gehalten: 167 statt 300 Stunden im Jahr bei 1.000 statt 900 Fällen, etwa 7 statt 30 Tage, Wechsel: Gar nicht, alles ist digital statt 4-mal oder öfter',
      'Fälle im Jahr – Im Check: 900, Nach 3 Monaten: 1.000 (mehr)',
      'Minuten je Fall – Im Check: 20, Nach 3 Monaten: 10 (besser)',
      'Zuerst im Check (2. März 2026): Fälle im Jahr: 1.200, Minuten je Fall: 15',
    ])
      expect(bot.erika.read()).toContain(part)
  })

  it('promises by now what was corrected while it was live by mistake', async () => {
    const bot = await town()
    await bot.erika.say(`${check} umgesetzt`)
    await bot.max.invoke({ v: 1, act: 'edit-check', id: check, arg: 'minuten' })
    await bot.max.say('30')
    await bot.max.say('absenden')
    expect(await promisedBy(bot)).toHaveLength(1)
    await bot.erika.say(`${check} ist doch nicht umgesetzt`)
    expect((await promisedBy(bot))?.map(each => each.minutes)).toEqual([15, 30])
  })

  it('asks the same once an idea that the check was begun from is put into practice', async () => {
    const bot = await town({
      tasks: [],
      ideas: [proposal('2026-10001', 'Hunde online', { status: 'agenda', checks: [check] })],
    })
    await bot.selin.say('2026-10001 umgesetzt: Läuft seit heute.')
    await bot.selin.say('ja')
    await bot.at('2026-03-03T09:30:00Z')
    await bot.at('2026-03-03T09:31:00Z')
    expect(bot.erika.read()).toContain('Ist „Hund anmelden“ umgesetzt?')
  })

  it('is typed as well, with a day, and taken back as long as nothing is measured', async () => {
    const bot = await town()
    await bot.otto.say(`${check} ist umgesetzt`)
    expect(bot.otto.read()).toContain('Das sagt die Leitung des Amts oder die Koordination.')
    expect(await liveOf(bot)).toBeUndefined()
    await bot.erika.say(`${check} ist seit 1.2. umgesetzt`)
    expect(await liveOf(bot)).toMatchObject({ on: '2026-02-01' })
    await bot.erika.say(`${check} ist doch nicht umgesetzt`)
    expect(await liveOf(bot)).toBeUndefined()
    await bot.erika.say(`${check} ist seit 1.12.2030 umgesetzt`)
    expect(await liveOf(bot)).toBeUndefined()
    await bot.selin.say(check)
    await bot.selin.click('Ist umgesetzt')
    expect(await liveOf(bot)).toMatchObject({ on: '2026-03-03' })
  })

  it('reminds after five working days, then the coordination sees the unit; „weiß nicht“ is an answer', async () => {
    const bot = await town()
    await bot.erika.say(`${check} umgesetzt`)
    await bot.at('2026-06-03T08:05:00Z')
    const before = bot.erika.messages().length
    // The next day, a week later without the holiday, and two weeks later.
    await bot.at('2026-06-04T08:05:00Z')
    await bot.at('2026-06-05T08:05:00Z')
    expect(bot.erika.messages()).toHaveLength(before)
    await bot.at('2026-06-11T08:05:00Z')
    expect(bot.erika.read()).toContain('Noch einmal: eine Frage an Ihren Bereich')
    expect(bot.selin.read()).not.toContain('ohne Antwort')
    await bot.at('2026-06-18T08:05:00Z')
    expect(bot.selin.read()).toContain('Eine Frage zur Wirkung ohne Antwort')
    expect(bot.selin.read()).toContain('Steueramt')
    expect(bot.selin.read()).not.toContain(erika.name)
    await bot.at('2026-06-25T08:05:00Z')
    expect(bot.erika.messages().filter(each => JSON.stringify(each).includes('nach 3 Monaten'))).toHaveLength(2)
    await bot.erika.say(`Wirkung ${check}: weiß nicht`)
    await bot.erika.say('ja')
    expect((await inquiry(bot, `effect:${check}:3`))?.answer).toMatchObject({ measures: {} })
    expect(bot.erika.read()).toContain('Nicht zu vergleichen')
  })

  it('asks the substitute, and forgets a check that is deleted', async () => {
    const bot = await town()
    const lead = await bot.store.get('people', erika.aadObjectId)
    if (lead)
      await bot.seed([
        put('people', { ...lead.doc, substitute: { person: max.aadObjectId, until: '2026-12-31' } }, lead.version),
      ])
    await bot.selin.say(`${check} umgesetzt`)
    await bot.at('2026-06-03T08:05:00Z')
    expect(bot.max.read()).toContain('Was braucht „Hund anmelden“ nach 3 Monaten?')
    expect(bot.erika.read()).not.toContain('nach 3 Monaten')
    await bot.max.click({ act: 'inquiry-ask' })
    await bot.max.click('Antworten speichern', { cases: '1.200' })
    expect(await inquiry(bot, `effect:${check}:3`)).toMatchObject({ answer: { measures: { cases: 1_200 } } })
    await bot.max.say(check)
    await bot.max.click({ act: 'delete-check' })
    await bot.max.say('ja')
    expect(await inquiry(bot, `effect:${check}:3`)).toBeUndefined()
    await bot.at('2027-03-03T09:05:00Z')
    expect(await inquiry(bot, `effect:${check}:12`)).toBeUndefined()
  })
})

describe('indicators of goals', () => {
  it('are asked for after each quarter, kept as a series, and stand in the agenda', async () => {
    const own = await temporaryFolder()
    await mkdir(join(own, 'rules'))
    await writeFile(
      join(own, 'rules', 'goals.yaml'),
      [
        'goals:',
        '  - id: service',
        '    label: { de: Bürgerservice }',
        "    indicator: { de: Anteil der Online-Anträge, unit: '%', every: quarter, role: Steueramt }",
        '  - id: work',
        '    label: { de: Arbeitsbedingungen }',
        '    indicator: { de: Tage im Homeoffice, every: year }',
      ].join('\n'),
    )
    const bot = await townHall({ env: { GUIDES_DIR: own } })
    await bot.at('2026-04-01T08:05:00Z')
    await bot.at('2026-04-01T08:06:00Z')
    expect(bot.erika.read()).toContain('Anteil der Online-Anträge: 1. Quartal 2026')
    expect(bot.selin.read()).toContain('Tage im Homeoffice: 2025')
    await bot.erika.say('Kennzahl Bürgerservice: recht viel')
    expect(bot.erika.read()).toContain('Bitte prüfen')
    expect(bot.erika.read()).not.toContain('Stimmt das so?')
    await bot.erika.say('Kennzahl Bürgerservice: 12,5 %')
    await bot.erika.say('ja')
    expect(bot.erika.read()).toContain('Quartal 2026: 12,5 %')
    await bot.at('2026-07-01T08:05:00Z')
    await bot.erika.click({ act: 'inquiry-ask' })
    expect(bot.erika.read()).toContain('Quartal 2026: 12,5 %')
    await bot.erika.click('Wert speichern', { value: '' })
    await bot.otto.say('kennzahlen')
    expect(bot.otto.read()).toContain('Quartal 2026: nicht bekannt')
    expect(bot.otto.buttons()).not.toContain('Ändern')
    await bot.selin.say('kapitel 4')
    expect(bot.selin.read()).toContain('Kennzahlen im Verlauf')
    await bot.otto.say('Kennzahl Bürgerservice: 99')
    expect(bot.otto.read()).toContain('beantwortet die Leitung des Bereichs')
  })
})
