import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ideaStatuses } from '../../src/documents/idea-statuses.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, comment, put } from '../fixtures/documents.ts'
import { otto, proposal, selin, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const people = [selin, erika, max, otto]

async function town(options: TownHallOptions = {}): Promise<TownHall> {
  const bot = await townHall({
    ideas: [
      proposal('2026-10001', 'Hundesteuer online', {
        status: 'agenda',
        field: 'administration',
        supporters: [erika.aadObjectId, otto.aadObjectId],
        history: [{ on: '2026-03-02', status: 'agenda', reason: 'Großer Nutzen.' }],
      }),
      proposal('2026-10002', 'Eigene Karten-App', {
        status: 'geparkt',
        history: [{ on: '2026-03-02', status: 'geparkt', reason: 'Die Region plant eine.' }],
      }),
      proposal('2026-10003', 'Noch ganz neu'),
    ],
    tasks: [
      steuer('T-2026-10001', { person: max.aadObjectId, dueOn: '2026-05-04', goal: 'Weniger Papier' }),
      steuer('T-2026-10002', { status: 'erledigt', endedOn: '2026-03-02' }),
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

/** The heads of tables of ideas begin like their rows. */
const tablesOfIdeas = (chapter: string) => chapter.match(/^\| Idee \|/gm)?.length ?? 0

const fetchFile = (link: URL, format: string) => fetch(link, { method: 'POST', body: new URLSearchParams({ format }) })

describe('„agenda“', () => {
  it('shows coordinators how each chapter stands', async () => {
    const { selin: chat } = await town()
    for (const text of ['agenda', 'digitale agenda zeigen', 'Zeig mir die Digitale Agenda']) {
      await chat.say(text)
      const said = chat.read()
      expect(said, text).toContain('8 Ideen')
      expect(said).toContain('Gefüllt aus einer Idee.')
      expect(said).toContain('3 Zukunftsbild')
      expect(said).toContain('Noch leer. Beginnen Sie den Leitfaden „Zukunftsbild“.')
    }
  })

  it('is one tap away from the coordination, and a chapter from there', async () => {
    const { selin: chat } = await town()
    await chat.say('koordination')
    await chat.click('Digitale Agenda')
    await chat.click({ act: 'agenda-chapter', id: '8' })
    expect(chat.read()).toContain('Hundesteuer online')
    expect(chat.read()).not.toMatch(/Noch ganz neu|Max Beispiel/)
    await chat.say('kapitel 11')
    expect(chat.read()).toContain('erledigt: 1 · offen: 0')
  })

  it('tells all others that nothing is published yet, one tap away from the roadmap', async () => {
    const { max: chat } = await town()
    await chat.say('roadmap')
    await chat.click('Digitale Agenda')
    expect(chat.read()).toContain('Noch ist keine Digitale Agenda veröffentlicht')
    await chat.say('kapitel 8')
    expect(chat.read()).not.toContain('Hundesteuer')
  })
})

describe('the text of a chapter', () => {
  it('is written in the chat or on the card, kept with its history, and restored', async () => {
    const bot = await town()
    const { selin: chat } = bot
    await chat.say('Kapitel 3: 2035 ist vieles leichter.')
    expect(chat.read()).toContain('2035 ist vieles leichter.')
    await chat.click('Text speichern', { text: 'Alle kommen ohne Papier aus.\n\n- zuerst das Rathaus' })
    expect(chat.read()).toContain('Alle kommen ohne Papier aus.')
    const stored = (await bot.store.get('agendaTexts', 'vision'))?.doc
    expect(stored?.texts.map(({ text }) => text)).toEqual([
      '2035 ist vieles leichter.',
      'Alle kommen ohne Papier aus.\n\n- zuerst das Rathaus',
    ])
    expect(JSON.stringify(stored)).not.toContain(selin.aadObjectId)
    await chat.click('Zurückholen')
    expect((await bot.store.get('agendaTexts', 'vision'))?.doc.texts.at(-1)?.text).toBe('2035 ist vieles leichter.')
    expect((await bot.store.audit({ limit: 9 })).items.map(({ doc: { what, about } }) => `${what} ${about}`)).toContain(
      'agenda-text 3',
    )
  })

  it('is not lost where somebody else wrote meanwhile, nor where it is too long', async () => {
    const bot = await town()
    const { selin: chat } = bot
    await chat.say('kapitel 3')
    await bot.seed([
      put('agendaTexts', { id: 'vision', texts: [{ on: '2026-03-03', by: 'coordination', text: 'Anders' }], rev: 1 }),
    ])
    await chat.click('Text speichern', { text: 'Mein Text' })
    expect(JSON.stringify(chat.lastCard())).toContain('Mein Text')
    expect(chat.read()).toContain('inzwischen geändert')
    expect((await bot.store.get('agendaTexts', 'vision'))?.doc.texts).toHaveLength(1)
    await chat.click('Text speichern', { text: 'x'.repeat(4_001) })
    expect(chat.read()).toContain('4.001')
    expect((await bot.store.get('agendaTexts', 'vision'))?.doc.texts).toHaveLength(1)
  })

  it('is taken out on the card only, and can be restored then', async () => {
    const bot = await town()
    const { selin: chat } = bot
    await chat.say('Kapitel 3: Leicht.')
    await chat.say('Kapitel 3:')
    expect(chat.read()).toContain('Leicht.')
    await chat.click('Text speichern', { text: '' })
    expect(chat.read()).toContain('Der Text ist entfernt.')
    expect(chat.read()).toContain('Noch leer')
    await chat.click('Zurückholen')
    expect((await bot.store.get('agendaTexts', 'vision'))?.doc.texts.map(({ text }) => text)).toEqual([
      'Leicht.',
      '',
      'Leicht.',
    ])
  })

  it('is for coordinators only', async () => {
    const bot = await town()
    await bot.max.say('Kapitel 3: Ich war hier.')
    expect(await bot.store.get('agendaTexts', 'vision')).toBeUndefined()
  })
})

describe('the agenda as a file', () => {
  it('comes as Word, HTML and Markdown, each once, and names nobody', async () => {
    const bot = await town()
    const { selin: chat, endpoint } = bot
    await chat.say('agenda exportieren')
    const link = linkIn(chat, endpoint)
    const page = await (await fetch(link)).text()
    expect(page).toContain('Die Digitale Agenda zum Herunterladen')

    const docx = await fetchFile(link, 'docx')
    expect(docx.headers.get('content-disposition')).toBe(
      'attachment; filename="digitale-agenda-entwurf-2026-03-03.docx"',
    )
    const document = strFromU8(
      unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml'] ?? new Uint8Array(),
    )
    const html = await (await fetchFile(link, 'html')).text()
    const markdown = await (await fetchFile(link, 'md')).text()
    for (const text of [document, html, markdown]) {
      for (const part of [
        'Hundesteuer online',
        'Großer Nutzen.',
        'Die Region plant eine.',
        'Weniger Papier',
        'Hund anmelden',
      ])
        expect(text).toContain(part)
      expect(text).not.toMatch(/undefined|\[object|Noch ganz neu/)
      for (const { name, aadObjectId } of people) {
        expect(text).not.toContain(name)
        expect(text).not.toContain(aadObjectId)
      }
    }
    expect((await fetchFile(link, 'md')).status).toBe(410)
    expect((await fetchFile(link, 'json')).status).toBe(410)
  })

  it('holds the figures of the store and nobody, whatever a town has', async () => {
    const guide = await shippedGuide('idea')
    const checks = await shippedGuide('process-check')
    const anybody = fc.subarray(people.map(({ aadObjectId }) => aadObjectId))
    const town = fc.record({
      ideas: fc.array(fc.record({ status: fc.constantFrom(...ideaStatuses), supporters: anybody }), { maxLength: 30 }),
      checks: fc.array(anybody, { maxLength: 6 }),
      tasks: fc.array(fc.constantFrom('offen', 'erledigt', 'verworfen'), { maxLength: 15 }),
    })
    for (const [at, random] of fc.sample(town, { numRuns: 4, seed: 7 }).entries()) {
      const bot = await townHall({ env: { PUBLIC_URL: 'https://bot.example.org/' } })
      const number = (n: number) => `${10_000 + at * 1_000 + n}`
      await bot.seed([
        ...random.ideas.map((each, n) =>
          put('ideas', proposal(`2026-${number(n)}`, `Idee ${number(n)}`, { ...each, guide })),
        ),
        ...random.checks.map((by, n) =>
          put('assessments', assessment(`P-2026-${number(n)}`, { title: `Ablauf ${number(n)}`, guide: checks, by })),
        ),
        ...random.tasks.map((status, n) =>
          put('tasks', steuer(`T-2026-${number(n)}`, { title: `Werk ${number(n)}`, status, person: max.aadObjectId })),
        ),
      ])
      await bot.selin.say('agenda exportieren')
      const said = await (await fetchFile(linkIn(bot.selin, bot.endpoint), 'md')).text()
      const chapter = (n: number) => said.split(/^## /m)[n] ?? ''
      const rows = (n: number, word: string) =>
        chapter(n).match(new RegExp(`^\\| (?:\\d+ \\| )?${word} `, 'gm'))?.length ?? 0
      const having = (...wanted: string[]) => random.ideas.filter(({ status }) => wanted.includes(status)).length
      expect(rows(8, 'Idee')).toBe(having('agenda', 'umgesetzt', 'in-pruefung') + tablesOfIdeas(chapter(8)))
      expect(rows(17, 'Idee')).toBe(having('geparkt', 'nicht-weiterverfolgt') + tablesOfIdeas(chapter(17)))
      expect(rows(9, 'Ablauf')).toBe(random.checks.length)
      expect(rows(11, 'Werk')).toBe(random.tasks.filter(status => status !== 'verworfen').length)
      const supports = random.ideas.reduce((sum, { supporters }) => sum + supporters.length, 0)
      if (supports >= 5) expect(chapter(7)).toContain(`${supports}-mal`)
      else expect(chapter(7)).not.toContain('-mal')
      for (const { name, aadObjectId, id } of people)
        for (const part of [name, aadObjectId, id]) expect(said).not.toContain(part)
    }
  })

  it('says what has to be set where the server has no address for browsers', async () => {
    const { selin: chat } = await town({ env: { PUBLIC_URL: '' } })
    await chat.say('agenda exportieren')
    expect(chat.read()).toContain('PUBLIC_URL')
  })

  it('ends with the right to it, and leaves a link to one’s own data alone', async () => {
    const bot = await town()
    await bot.selin.say('ernenne Erika Mustermann')
    const known = await bot.store.get('people', erika.aadObjectId)
    if (!known) throw new Error('Erika is not there')
    const coordinator = { by: selin.aadObjectId, on: '2026-03-01' }
    await bot.seed([put('people', { ...known.doc, coordinator }, known.version)])
    await bot.erika.say('meine daten exportieren')
    const own = linkIn(bot.erika, bot.endpoint)
    await bot.erika.say('agenda exportieren')
    const link = linkIn(bot.erika, bot.endpoint)
    expect((await fetch(own)).status).toBe(200)
    const now = await bot.store.get('people', erika.aadObjectId)
    if (!now) throw new Error('Erika is gone')
    const { coordinator: _, ...without } = now.doc
    await bot.seed([put('people', without, now.version)])
    expect((await fetchFile(link, 'md')).status).toBe(410)
  })
})

describe('a version of the agenda', () => {
  it('is asked for, published, read by everybody as it was, compared, and taken back', async () => {
    const bot = await town()
    const { selin: chat, max: reader, endpoint } = bot
    await chat.say('agenda veröffentlichen')
    expect(chat.read()).toContain('Fassung 1 vom 3. März 2026')
    await chat.say('ja')
    expect(chat.read()).toContain('Die Fassung 1 ist veröffentlicht.')

    await bot.seed([
      put('ideas', proposal('2026-10009', 'Bänke teilen', { status: 'agenda', guide: await shippedGuide('idea') })),
    ])
    await chat.say('Kapitel 4: Unsere Ziele.')
    await reader.say('agenda')
    expect(reader.read()).toContain('Fassung 1 vom 3. März 2026')
    await reader.say('kapitel 8')
    expect(reader.read()).toContain('Hundesteuer online')
    expect(reader.read()).not.toContain('Bänke teilen')
    await reader.say('agenda exportieren')
    const text = await (await fetchFile(linkIn(reader, endpoint), 'md')).text()
    expect(text).toContain('Fassung 1 vom 3. März 2026')
    expect(text).not.toMatch(/Bänke teilen|Unsere Ziele/)

    await chat.say('agenda')
    expect(chat.read()).toContain('Neu: eine Idee.')
    expect(chat.read()).toContain('Der Text von Kapitel 4')
    await chat.click({ act: 'agenda-publish' })
    await chat.click('Ja, veröffentlichen')
    expect(chat.read()).toContain('Die Fassung 2 ist veröffentlicht.')
    await chat.click({ act: 'agenda-take-back', id: '2' })
    await chat.click('Ja, zurücknehmen')
    expect(await bot.store.get('agendas', '2')).toBeUndefined()
    expect(JSON.stringify((await bot.store.get('agendas', '1'))?.doc)).not.toContain(max.aadObjectId)
  })

  it('is asked about again where something changed since it was shown', async () => {
    const bot = await town()
    await bot.selin.say('agenda veröffentlichen')
    await bot.seed([put('ideas', proposal('2026-10009', 'Bänke teilen', { guide: await shippedGuide('idea') }))])
    await bot.selin.say('ja')
    expect(bot.selin.read()).toContain('Inzwischen hat sich etwas geändert')
    expect(await bot.store.get('agendas', '1')).toBeUndefined()
  })
})
