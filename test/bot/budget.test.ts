import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { unit } from '../fixtures/documents.ts'
import { otto, proposal, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const closes = { year: 2027, min: 5_000, max: 10_000 }

/** Erika leads the Steueramt, Max the Schulamt, Otto the Bauamt, which never answers. */
async function town(): Promise<TownHall> {
  return townHall({
    units: [
      unit('schulamt', { name: { de: 'Schulamt' }, lead: max.aadObjectId }),
      unit('tiefbau', { name: { de: 'Tiefbauamt' }, lead: otto.aadObjectId }),
    ],
    ideas: [
      proposal('2026-10001', 'Termine online', {
        author: max.aadObjectId,
        status: 'agenda',
        history: [{ on: '2026-11-02', status: 'agenda', reason: 'Großer Nutzen.' }],
      }),
    ],
    tasks: [
      steuer('T-2026-10001', {
        title: 'Terminsoftware',
        dueOn: '2026-09-01',
        costs: [closes, { year: 2028, min: 2_000, max: 2_000 }],
        account: '11.1.02',
        origin: { is: 'idea', id: '2026-10001' },
      }),
      steuer('T-2026-10002', { title: 'Scanner', dueOn: '2026-09-01', costs: [{ year: 2027, min: 900, max: 900 }] }),
      steuer('T-2026-10003', {
        title: 'Schul-App',
        unit: 'schulamt',
        dueOn: '2026-09-01',
        costs: [closes],
        account: '21.1',
      }),
      steuer('T-2026-10004', { title: 'Kanal-Kamera', unit: 'tiefbau', dueOn: '2026-09-01', costs: [closes] }),
    ],
    env: { PUBLIC_URL: 'https://bot.example.org/' },
  })
}

function linkIn(chat: Chat, endpoint: string): URL {
  const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(chat.lastCard())) ?? []
  return new URL(path, endpoint)
}

const fetchFile = (link: URL, format: string) => fetch(link, { method: 'POST', body: new URLSearchParams({ format }) })
const answerOf = async (bot: TownHall, id: string) => (await bot.store.get('inquiries', id))?.doc.answer

describe('the money of a task', () => {
  it('is entered on its form and typed, and refused in plain words', async () => {
    const bot = await town()
    await bot.erika.say('T-2026-10002 ändern')
    await bot.erika.click({ act: 'task-edit-yes' }, { costs: '2027: viel', account: '' })
    expect(bot.erika.read()).toContain('verstehe ich nicht als Betrag')
    await bot.erika.click(
      { act: 'task-edit-yes' },
      { costs: '2027: 1-2 T€; 2029: bis 500', account: '11.1.02.7431000' },
    )
    expect(await bot.task('T-2026-10002')).toMatchObject({
      costs: [
        { year: 2027, min: 1_000, max: 2_000 },
        { year: 2029, min: 0, max: 500 },
      ],
      account: '11.1.02.7431000',
    })
    expect(bot.erika.read()).toContain('2027: 1.000–2.000; 2029: 0–500')
    await bot.erika.say('T-2026-10002 Kosten 2027: 3.000')
    await bot.erika.say('T-2026-10002 Produktkonto 12.2')
    expect(await bot.task('T-2026-10002')).toMatchObject({
      costs: [
        { year: 2027, min: 3_000, max: 3_000 },
        { year: 2029, min: 0, max: 500 },
      ],
      account: '12.2',
    })
    await bot.erika.say('T-2026-10002 Kosten 5000')
    expect(bot.erika.read()).toContain('fehlt das Haushaltsjahr')
    await bot.max.say('T-2026-10002 Kosten 2027: 1')
    expect((await bot.task('T-2026-10002'))?.costs?.[0]?.max).toBe(3_000)
  })
})

describe('registering for the budget', () => {
  it('asks every unit, reminds, tells who has not answered, and brings one list with sums', async () => {
    const bot = await town()
    await bot.selin.say('Mittelanmeldung bis 15. Juli')
    await bot.selin.say('haushaltsanmeldung')
    expect(bot.selin.read()).toContain('bis 15. Juli 2026')
    await bot.max.say('Mittelanmeldung bis 1.1.')
    expect(bot.max.read()).not.toContain('1. Januar')

    // 20 working days before 15 July.
    await bot.at('2026-06-16T08:05:00Z')
    expect(await bot.store.inquiries()).toEqual([])
    await bot.at('2026-06-17T08:05:00Z')
    for (const chat of [bot.erika, bot.max, bot.otto]) expect(chat.read()).toContain('Mittel für den Haushalt 2027')

    await bot.erika.click({ act: 'inquiry-ask' })
    await bot.erika.click('Anmeldung absenden', { 'costs-T-2026-10001': '9.000-8.000' })
    expect(bot.erika.read()).toContain('der zweite Betrag kleiner')
    expect(await answerOf(bot, 'budget:2027:steueramt')).toBeUndefined()
    await bot.erika.click('Anmeldung absenden', { 'costs-T-2026-10001': '6.000–8.000', 'T-2026-10002': 'drop' })
    expect(await answerOf(bot, 'budget:2027:steueramt')).toEqual({
      is: 'budget',
      on: '2026-06-17',
      confirmed: ['T-2026-10001'],
      dropped: ['T-2026-10002'],
    })
    expect((await bot.task('T-2026-10002'))?.costs).toBeUndefined()
    expect(bot.erika.read()).not.toContain('Schulamt')

    await bot.max.say('Haushaltsanmeldung Schulamt bestätigen')
    await bot.max.say('ja')
    expect(await answerOf(bot, 'budget:2027:schulamt')).toMatchObject({ confirmed: ['T-2026-10003'] })

    await bot.at('2026-07-01T08:05:00Z')
    expect(bot.otto.read()).toContain('Noch einmal: eine Frage an Ihren Bereich')
    expect(bot.erika.read()).not.toContain('Noch einmal')
    await bot.at('2026-07-08T08:05:00Z')
    expect(bot.selin.read()).toContain('Haushaltsanmeldung: ein Bereich hat nicht geantwortet')
    expect(bot.selin.read()).toContain('Tiefbauamt')
    expect(bot.selin.read()).not.toContain(otto.name)
    await bot.selin.say('haushaltsanmeldung')
    expect(bot.selin.read()).toContain('Ein Bereich fehlt noch.')
    expect(bot.selin.read()).toContain('Zusammen: 16.000–28.000 Euro.')

    await bot.selin.click('Liste für die Kämmerei')
    const link = linkIn(bot.selin, bot.endpoint)
    const rows = await readSheet(Buffer.from(await (await fetchFile(link, 'xlsx')).arrayBuffer()))
    const [head = []] = rows
    const shown = rows.map(row => [
      row[0],
      row[1],
      row[2],
      row[head.indexOf('Von (Euro)')],
      row[head.indexOf('Bis (Euro)')],
    ])
    expect(shown.slice(1)).toEqual([
      ['Aufgabe', 'Schulamt', '21.1', 5_000, 10_000],
      ['Summe Produktkonto', 'Schulamt', '21.1', 5_000, 10_000],
      ['Summe Bereich', 'Schulamt', null, 5_000, 10_000],
      ['Aufgabe', 'Steueramt', '11.1.02', 6_000, 8_000],
      ['Summe Produktkonto', 'Steueramt', '11.1.02', 6_000, 8_000],
      ['Summe Bereich', 'Steueramt', null, 6_000, 8_000],
      ['Aufgabe', 'Tiefbauamt', null, 5_000, 10_000],
      ['Summe Produktkonto', 'Tiefbauamt', null, 5_000, 10_000],
      ['Summe Bereich', 'Tiefbauamt', null, 5_000, 10_000],
      ['Summe gesamt', null, null, 16_000, 28_000],
    ])
    expect(rows.flat()).toContain('Bereich hat nicht geantwortet')
    const csv = parse(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetchFile(link, 'csv')).arrayBuffer()),
      {
        bom: true,
        delimiter: ';',
        record_delimiter: '\r\n',
      },
    )
    expect(csv).toHaveLength(rows.length)
    for (const { name } of [erika, max, otto]) expect(JSON.stringify([rows, csv])).not.toContain(name)
    // After the closing day the list is still that of this round.
    await bot.at('2026-07-20T08:05:00Z')
    await bot.selin.say('haushaltsanmeldung')
    expect(bot.selin.read()).toContain('Die Anmeldung endete am 15. Juli 2026.')
    expect(bot.selin.read()).toContain('Zusammen: 16.000–28.000 Euro.')
    await bot.erika.invoke({ v: 1, act: 'export', id: 'budget' })
    expect(JSON.stringify(bot.erika.lastCard())).not.toContain('bot.example.org')
  })

  it('puts off what was not funded, and tells whoever had the idea', async () => {
    const bot = await town()
    await bot.at('2026-12-10T09:05:00Z')
    await bot.erika.say('nicht finanziert')
    expect(bot.erika.read()).not.toContain('Was wurde nicht finanziert?')
    await bot.selin.say('T-2026-10001 nicht finanziert: Der Rat baut zuerst die Schule.')
    expect(bot.selin.read()).toContain('Stimmt das so?')
    expect((await bot.task('T-2026-10001'))?.costs?.[0]?.year).toBe(2027)
    await bot.selin.say('ja')
    expect(await bot.task('T-2026-10001')).toMatchObject({
      dueOn: '2028-09-01',
      costs: [
        { year: 2028, min: 5_000, max: 10_000 },
        { year: 2029, min: 2_000, max: 2_000 },
      ],
    })
    await bot.at('2026-12-10T09:30:00Z')
    expect(bot.max.read()).toContain('wartet auf den nächsten Haushalt')
    expect(bot.max.read()).toContain('Der Rat baut zuerst die Schule.')
    expect((await bot.idea('2026-10001'))?.history.at(-1)).toMatchObject({ what: 'put-off', status: 'agenda' })
    await bot.selin.say('protokoll')
    expect(bot.selin.read()).toContain('Nicht Finanziertes verschoben')
    await bot.selin.say('nicht finanziert')
    await bot.selin.click('Auf den nächsten Haushalt verschieben', { tasks: 'T-2026-10003', reason: '' })
    expect(bot.selin.read()).toContain('Was wurde nicht finanziert?')
    expect((await bot.task('T-2026-10003'))?.costs?.[0]?.year).toBe(2027)
  })
})
