import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { TownExport } from '../../src/export/town.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, put } from '../fixtures/documents.ts'
import { otto, proposal, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const env = { PUBLIC_URL: 'https://bot.example.org/' }
const people = [selin, erika, max, otto]

/** The link on the newest card, as it is reached on this machine. */
function linkIn(chat: Chat, endpoint: string): URL {
  const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(chat.lastCard())) ?? []
  return new URL(path, endpoint)
}

const fetchFile = (link: URL, format: string) => fetch(link, { method: 'POST', body: new URLSearchParams({ format }) })

async function fileOf({ selin: chat, endpoint }: TownHall, text: string, format: string): Promise<string> {
  await chat.say(text)
  return (await fetchFile(linkIn(chat, endpoint), format)).text()
}

/** Tables of a page by their captions, without their heads. */
function tablesIn(html: string): Map<string, string[][]> {
  const cells = (row: string) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell)
  return new Map(
    [...html.matchAll(/<caption[^>]*>Tabelle \d+: (.*?)<\/caption>.*?<tbody>(.*?)<\/tbody>/gs)].map(
      ([, caption = '', body = '']) => [
        caption,
        [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => cells(row)),
      ],
    ),
  )
}

describe('„überblick“', () => {
  it('shows the coordination each question with its answer, and its chart one tap away', async () => {
    const bot = await townHall({
      ideas: Array.from({ length: 13 }, (_, n) =>
        proposal(
          `2026-${10_000 + n}`,
          `Idee ${n}`,
          n < 7 ? {} : { answers: { ziel: { is: 'answered', value: 'unclear' } } },
        ),
      ),
      tasks: [steuer('T-2026-10001'), steuer('T-2026-10002', { status: 'erledigt', endedOn: '2026-03-02' })],
    })
    for (const text of ['überblick', 'Überblick bitte', 'overview', 'zeig mir den Überblick']) {
      await bot.selin.say(text)
      expect(bot.selin.read(), text).toContain('Bisher sind 13 Ideen eingegangen.')
    }
    expect(bot.selin.read()).toContain('Erledigt: 1 von 2 Aufgaben.')
    await bot.selin.click({ act: 'town-overview-section', id: '4' })
    expect(bot.selin.read()).toContain('**Bürgerservice:** 7')
    expect(bot.selin.read()).toContain('**Klima und Umwelt:** keine Angabe')
    await bot.selin.click('Nächste Auswertung')
    expect(bot.selin.read()).toContain('Überblick: Ideen nach Rolle')
  })

  it('is another than the overview of the week', async () => {
    const { selin: chat } = await townHall()
    for (const text of ['übersicht', 'wochenüberblick', 'my overview']) {
      await chat.say(text)
      expect(chat.read(), text).not.toContain('Ideen nach Stand')
    }
  })

  it('leads all others to what is published, and gives them no file', async () => {
    const { max: chat } = await townHall({ env, ideas: [proposal('2026-10001', 'Eine Idee')] })
    for (const text of ['überblick', 'überblick herunterladen']) {
      await chat.say(text)
      expect(chat.read()).toContain('Den Überblick sieht nur die Koordination.')
      expect(chat.read()).toContain('Noch ist keine Digitale Agenda veröffentlicht')
    }
  })

  it('comes as Word and as a page, each once, and names nobody', async () => {
    const bot = await townHall({
      env,
      ideas: Array.from({ length: 6 }, (_, n) => proposal(`2026-1000${n}`, `Idee ${n}`, { status: 'agenda' })),
    })
    await bot.selin.say('überblick herunterladen')
    const link = linkIn(bot.selin, bot.endpoint)
    const docx = await fetchFile(link, 'docx')
    expect(docx.headers.get('content-disposition')).toBe('attachment; filename="ueberblick-2026-03-03.docx"')
    const parts = unzipSync(new Uint8Array(await docx.arrayBuffer()))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const html = await (await fetchFile(link, 'html')).text()
    for (const said of [document, html]) {
      expect(said).toContain('Bisher sind 6 Ideen eingegangen.')
      expect(said).not.toMatch(/undefined|\[object|NaN/)
      for (const { name, aadObjectId } of people)
        for (const part of [name, aadObjectId]) expect(said).not.toContain(part)
    }
    expect((await fetchFile(link, 'html')).status).toBe(410)
  })
})

describe('agenda, overview and exports', () => {
  it('say the same figures, whatever a town has', async () => {
    const [guide, checks] = [await shippedGuide('idea'), await shippedGuide('process-check')]
    const option = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
    const towns = fc.record({
      ideas: fc.array(
        fc.record({
          status: fc.constantFrom('neu', 'gesichtet', 'in-pruefung', 'agenda', 'agenda', 'geparkt', 'umgesetzt'),
          ziel: fc.constantFrom('service', 'service', 'work', 'climate', 'unclear'),
          ort: option('administration', 'community'),
          rolle: option('provider', 'partner'),
          field: option('mobility', 'culture', 'gone'),
        }),
        { minLength: 4, maxLength: 45 },
      ),
      checks: fc.nat(8),
      tasks: fc.array(
        fc.record({
          status: fc.constantFrom('offen', 'blockiert', 'erledigt', 'verworfen'),
          dueOn: fc.constantFrom('2026-01-05', '2026-03-31', '2026-04-01', '2027-12-30'),
          financing: option('Haushalt 2027'),
        }),
        { maxLength: 20 },
      ),
    })
    for (const [at, random] of fc.sample(towns, { numRuns: 4, seed: 15 }).entries()) {
      const bot = await townHall({ env })
      const number = (n: number) => `${10_000 + at * 1_000 + n}`
      const answered = (values: Record<string, string | undefined>) =>
        Object.fromEntries(
          Object.entries(values).flatMap(([id, value]) =>
            value === undefined ? [] : [[id, { is: 'answered' as const, value }]],
          ),
        )
      await bot.seed([
        ...random.ideas.map(({ status, field, ...answers }, n) => {
          const idea = proposal(`2026-${number(n)}`, `Idee ${number(n)}`, { guide })
          return put('ideas', {
            ...idea,
            status: status as typeof idea.status,
            answers: answered({ titel: idea.title, problem: 'Zu langsam', ...answers }),
            ...(field !== undefined && { field }),
          })
        }),
        ...Array.from({ length: random.checks }, (_, n) =>
          put('assessments', assessment(`P-2026-${number(n)}`, { guide: checks, by: [max.aadObjectId] })),
        ),
        ...random.tasks.map(({ status, financing, ...task }, n) => {
          const made = steuer(`T-2026-${number(n)}`, task)
          return put('tasks', {
            ...made,
            status: status as typeof made.status,
            ...(financing !== undefined && { financing }),
          })
        }),
      ])
      const town = JSON.parse(await fileOf(bot, 'alles exportieren', 'json')) as TownExport
      const overviewed = tablesIn(await fileOf(bot, 'überblick herunterladen', 'html'))
      const agenda = tablesIn(await fileOf(bot, 'agenda exportieren', 'html'))

      // What is told of ideas is what the exported ones say.
      const kinds = [
        ['Ideen nach Umfeld', 'Ideen in den vier Umfeldern', town.spheres, ({ sphere }) => sphere],
        ['Ideen nach Ziel', 'Ideen zu den Zielen', town.goals, ({ goal }) => goal],
        ['Ideen nach Rolle', 'Rollen der Kommune', town.roles, ({ role }) => role],
        ['Ideen nach Handlungsfeld', undefined, town.fields, ({ field }) => field],
      ] as const satisfies [
        string,
        string | undefined,
        TownExport['goals'],
        (idea: TownExport['ideas'][number]) => unknown,
      ][]
      for (const [caption, inAgenda, choices, of] of kinds) {
        const rows = overviewed.get(caption) ?? []
        let left = town.ideas.length
        for (const [label, figure] of rows) {
          const id = choices.find(choice => choice.label.de === label)?.id
          const count = town.ideas.filter(idea => of(idea) === id).length
          if (figure === 'keine Angabe') continue
          expect([caption, label, figure]).toEqual([caption, label, String(count)])
          expect(count).toBeGreaterThanOrEqual(5)
          left -= count
        }
        if (rows.some(([, figure]) => figure === 'keine Angabe')) expect(left).toBeGreaterThanOrEqual(5)
        if (inAgenda !== undefined && rows.length > 0)
          expect(agenda.get(inAgenda)?.map(cells => [cells[0], cells.at(-1)])).toEqual(rows)
      }

      // What is to be done stands alike in all of them.
      expect(overviewed.get('Aufgaben je Quartal')).toEqual(agenda.get('Aufgaben je Quartal'))
      const kept = town.tasks.filter(({ status }) => status !== 'verworfen')
      const quarters = overviewed.get('Aufgaben je Quartal') ?? []
      const sum = (cell: number) => quarters.reduce((all, row) => all + Number(row[cell]), 0)
      expect([sum(1), sum(2)]).toEqual([
        kept.filter(({ status }) => status === 'erledigt').length,
        kept.filter(({ status }) => status !== 'erledigt').length,
      ])
      const settled = kept.filter(({ status, financing }) => status !== 'erledigt' && financing !== undefined)
      expect(agenda.get('Aufgaben mit geklärter Finanzierung')?.length ?? 0).toBe(settled.length)
      if (sum(2) > 0)
        expect(overviewed.get('Offene Aufgaben nach Finanzierung')?.[0]).toEqual(['geklärt', String(settled.length)])

      // Checks: as many as there are, where that may be told.
      const levels = overviewed.get('Prozesse nach Reifegrad') ?? []
      for (const [label, figure] of levels.filter(([, told]) => told !== 'keine Angabe')) {
        expect(agenda.get('Prozesse nach Reifegrad')).toContainEqual([label, figure])
        expect(figure).toBe(String(town.checks.filter(({ level }) => level?.label.de === label).length))
      }
      for (const [label, figure] of overviewed.get('Prozesse nach Ergebnis') ?? [])
        expect([
          'keine Angabe',
          String(town.checks.filter(({ outcome }) => outcome.label.de === label).length),
        ]).toContain(figure)
    }
  })
})
