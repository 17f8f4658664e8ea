import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ical from 'node-ical'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import schema from '../../docs/export.schema.json' with { type: 'json' }
import type { TownExport } from '../../src/export/town.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, comment, put } from '../fixtures/documents.ts'
import { otto, proposal, selin, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const people = [selin, erika, max, otto]
const isValid = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema)

async function town(options: TownHallOptions = {}): Promise<TownHall> {
  const bot = await townHall({
    ideas: [
      proposal('2026-10001', '=HYPERLINK("http://böse.example")', {
        status: 'agenda',
        field: 'administration',
        author: max.aadObjectId,
        supporters: [erika.aadObjectId, otto.aadObjectId],
        history: [{ on: '2026-03-02', status: 'agenda', reason: 'Großer Nutzen.' }],
      }),
      proposal('2026-10002', 'Karten-App'),
    ],
    tasks: [
      steuer('T-2026-10001', { person: max.aadObjectId, dueOn: '2026-03-30', goal: 'Weniger Papier' }),
      steuer('T-2026-10002', { status: 'erledigt', endedOn: '2026-03-02' }),
      steuer('T-2026-10003', { title: 'Kran prüfen', unit: 'bauamt' }),
    ],
    ...options,
    env: { PUBLIC_URL: 'https://bot.example.org/', ...options.env },
  })
  await bot.seed([
    put(
      'assessments',
      assessment('P-2026-20001', { guide: await shippedGuide('process-check'), by: [max.aadObjectId] }),
    ),
    put('comments', comment('c', '2026-10001', { author: max.aadObjectId })),
  ])
  return bot
}

/** The link on the newest card, as it is reached on this machine. */
function linkIn(chat: Chat, endpoint: string): URL {
  const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(chat.lastCard())) ?? []
  return new URL(path, endpoint)
}

const fetchFile = (link: URL, format: string) => fetch(link, { method: 'POST', body: new URLSearchParams({ format }) })

async function sheetOf(link: URL) {
  return readSheet(Buffer.from(await (await fetchFile(link, 'xlsx')).arrayBuffer()))
}

/** Everything, as its schema describes it. */
async function townIn(link: URL): Promise<TownExport> {
  const all = await (await fetchFile(link, 'json')).json()
  expect(isValid(all), JSON.stringify(isValid.errors)).toBe(true)
  return all as TownExport
}

async function csvOf(link: URL): Promise<string[][]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetchFile(link, 'csv')).arrayBuffer())
  expect(text.startsWith('\ufeff')).toBe(true)
  return parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
}

function expectNobody(text: string) {
  for (const { name, aadObjectId, id } of people)
    for (const part of [name, aadObjectId, id]) expect(text).not.toContain(part)
}

describe('exports for coordinators', () => {
  it('are offered under „Koordination“, and come as Excel and CSV, each once, naming nobody', async () => {
    const bot = await town()
    const { selin: chat, endpoint } = bot
    await chat.say('koordination')
    await chat.click('Exportieren')
    await chat.click('Alle Ideen')
    const link = linkIn(chat, endpoint)
    expect(await (await fetch(link)).text()).toContain('Die Ideen zum Herunterladen')
    const file = await fetchFile(link, 'xlsx')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="ideen-2026-03-03.xlsx"')
    const [head = [], ...rows] = await readSheet(Buffer.from(await file.arrayBuffer()))
    const of = (name: string, row = rows.find(([number]) => number === '2026-10001')) => row?.[head.indexOf(name)]
    expect(of('Titel')).toBe('=HYPERLINK("http://böse.example")')
    expect(of('Stand')).toBe('auf der Digitalen Agenda')
    expect(of('Unterstützungen')).toBe(2)
    expect(of('Kommentare')).toBe(1)
    expect(of('Letzte Begründung')).toBe('Großer Nutzen.')
    const csv = await csvOf(link)
    expect(csv).toHaveLength(3)
    expect(csv.flat()).toContain('\'=HYPERLINK("http://böse.example")')
    expectNobody(JSON.stringify([head, rows, csv]))
    expect((await fetchFile(link, 'csv')).status).toBe(410)
    expect((await fetchFile(link, 'json')).status).toBe(410)
  })

  it('are typed, too', async () => {
    const { selin: chat } = await town()
    for (const [text, said] of [
      ['export', 'Alles für andere Programme'],
      ['ideen als excel', 'Die Ideen zum Herunterladen'],
      ['aufgaben exportieren', 'Die Aufgaben zum Herunterladen'],
      ['Kann ich alle Prüfungen als Excel haben?', 'Die Checks zum Herunterladen'],
      ['Bitte alle Ideen als CSV', 'Die Ideen zum Herunterladen'],
      ['alles exportieren', 'Alles zum Herunterladen'],
      ['export all tasks', 'Die Aufgaben zum Herunterladen'],
    ] as const) {
      await chat.say(text)
      expect(chat.read(), text).toContain(said)
    }
  })

  it('have the days of Berlin and a due day in calendars', async () => {
    const { selin: chat, endpoint } = await town()
    await chat.say('aufgaben exportieren')
    const link = linkIn(chat, endpoint)
    const [head = [], ...rows] = await sheetOf(link)
    const row = rows.find(([number]) => number === 'T-2026-10001') ?? []
    expect(row[head.indexOf('Fällig am')]).toEqual(new Date('2026-03-30T00:00:00Z'))
    expect((await csvOf(link)).find(([number]) => number === 'T-2026-10001')).toContain('30.03.2026')
    const text = await (await fetchFile(link, 'ics')).text()
    expect(text).toContain('DUE;VALUE=DATE:20260330')
    expect(text).toContain('UID:T-2026-10001@bot.example.org')
    expect(Object.values(ical.sync.parseICS(text)).filter(each => each?.type === 'VTODO')).toHaveLength(3)
    expectNobody(text)
  })

  it('come as one file for other programs, which its schema describes', async () => {
    const { selin: chat, endpoint } = await town()
    await chat.say('alles exportieren')
    const all = await townIn(linkIn(chat, endpoint))
    expect(all.ideas).toHaveLength(2)
    expect(all.checks.map(({ number }) => number)).toEqual(['P-2026-20001'])
    expect(all.fields.map(({ id }) => id)).toContain('administration')
    expectNobody(JSON.stringify(all))
  })

  it('say what has to be set where the server has no address for browsers', async () => {
    const { selin: chat } = await town({ env: { PUBLIC_URL: '' } })
    for (const text of ['export', 'ideen exportieren']) {
      await chat.say(text)
      expect(chat.read()).toContain('PUBLIC_URL')
    }
  })

  it('hold the figures of the store and nobody, whatever a town has', async () => {
    const guide = await shippedGuide('idea')
    const checks = await shippedGuide('process-check')
    const statuses = ['neu', 'in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt', 'umgesetzt'] as const
    const anybody = fc.subarray(people.map(({ aadObjectId }) => aadObjectId))
    const towns = fc.record({
      ideas: fc.array(fc.record({ status: fc.constantFrom(...statuses), supporters: anybody }), { maxLength: 20 }),
      checks: fc.array(anybody, { maxLength: 5 }),
      tasks: fc.array(fc.constantFrom('offen', 'erledigt', 'verworfen'), { maxLength: 12 }),
    })
    for (const [at, random] of fc.sample(towns, { numRuns: 3, seed: 11 }).entries()) {
      const bot = await townHall({ env: { PUBLIC_URL: 'https://bot.example.org/' } })
      const number = (n: number) => `${10_000 + at * 1_000 + n}`
      await bot.seed([
        ...random.ideas.map((each, n) =>
          put('ideas', proposal(`2026-${number(n)}`, `Idee ${number(n)}`, { ...each, guide, author: max.aadObjectId })),
        ),
        ...random.checks.map((by, n) =>
          put('assessments', assessment(`P-2026-${number(n)}`, { title: `Ablauf ${number(n)}`, guide: checks, by })),
        ),
        ...random.tasks.map((status, n) =>
          put('tasks', steuer(`T-2026-${number(n)}`, { title: `Werk ${number(n)}`, status, person: max.aadObjectId })),
        ),
      ])
      const { selin: chat, endpoint } = bot
      const link = async (text: string) => {
        await chat.say(text)
        return linkIn(chat, endpoint)
      }
      const all = await townIn(await link('alles exportieren'))
      const figures = {
        ideas: random.ideas.length,
        checks: random.checks.length,
        tasks: random.tasks.length,
        support: random.ideas.reduce((sum, { supporters }) => sum + supporters.length, 0),
      }
      const sum = (rows: { support: number }[]) => rows.reduce((total, { support }) => total + support, 0)
      expect({
        ideas: all.ideas.length,
        checks: all.checks.length,
        tasks: all.tasks.length,
        support: sum(all.ideas),
      }).toEqual(figures)
      for (const [text, kind] of [
        ['ideen exportieren', 'ideas'],
        ['prüfungen exportieren', 'checks'],
        ['aufgaben exportieren', 'tasks'],
      ] as const) {
        const to = await link(text)
        const sheet = await sheetOf(to)
        const csv = await csvOf(to)
        expect(sheet).toHaveLength(figures[kind] + 1)
        expect(csv).toHaveLength(figures[kind] + 1)
        expect(sheet.map(([first]) => first)).toEqual(csv.map(([first]) => first))
        if (kind === 'ideas')
          expect(
            csv
              .slice(1)
              .map(row => Number(row[csv[0]?.indexOf('Unterstützungen') ?? -1]))
              .reduce((a, b) => a + b, 0),
          ).toBe(figures.support)
        expectNobody(JSON.stringify([sheet, csv]))
      }
      expectNobody(JSON.stringify(all))
    }
  })
})

describe('exports for others', () => {
  it('are the tasks of the units they lead, and no others', async () => {
    const bot = await town()
    const { erika: lead, endpoint } = bot
    await lead.say('aufgaben exportieren')
    const link = linkIn(lead, endpoint)
    const file = await fetchFile(link, 'ics')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="aufgaben-steueramt-2026-03-03.ics"')
    expect(await file.text()).not.toContain('Kran')
    expect((await sheetOf(link)).flat()).not.toContain('Kran prüfen')
    await lead.say('export')
    expect(lead.read()).not.toContain('Alle Ideen')
    await lead.say('ideen exportieren')
    expect(lead.read()).toContain('Das kann nur die Koordination')
  })

  it('end with the right to them, also where the link was there before', async () => {
    const bot = await town()
    await bot.erika.say('aufgaben exportieren')
    const link = linkIn(bot.erika, bot.endpoint)
    const unit = await bot.store.get('units', 'steueramt')
    if (!unit) throw new Error('The unit is not there')
    const { lead: _, deputy: __, ...without } = unit.doc
    await bot.seed([put('units', without, unit.version)])
    expect((await fetchFile(link, 'csv')).status).toBe(410)
  })

  it('are one task for whoever is responsible, from its card or typed', async () => {
    const bot = await town()
    const { max: chat, endpoint } = bot
    await chat.say('T-2026-10001')
    await chat.click('In meinen Kalender')
    const link = linkIn(chat, endpoint)
    const file = await fetchFile(link, 'ics')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="t-2026-10001-2026-03-03.ics"')
    expect(await file.text()).toContain('SUMMARY:')
    await chat.click('Zur Aufgabe')
    expect(chat.read()).toContain('T-2026-10001')
    await chat.say('T-2026-10001 in meinen Kalender')
    expect(chat.read()).toContain('Die Aufgabe für Ihren Kalender')
    await chat.say('T-2026-10003 in meinen Kalender')
    expect(chat.read()).not.toContain('Die Aufgabe für Ihren Kalender')
    await chat.say('export')
    expect(chat.read()).toContain('Exportieren können die Koordination')
  })
})
