import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { planned } from '../../src/introduction/papers.ts'
import { formats, type Wanted } from '../../src/turn/exports.ts'
import { invoke, type Json, listedMember } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { put, workshop } from '../fixtures/documents.ts'
import { proposal, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

interface Put {
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What OneDrive is to the bot: an address that takes a file. */
async function drive(status = 201, headers: Record<string, string> = {}): Promise<{ url: string; puts: Put[] }> {
  const puts: Put[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (request.method === 'PUT') puts.push({ headers: request.headers, body: Buffer.concat(chunks) })
    response.writeHead(status, headers)
    response.end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/upload`, puts }
}

function town(env: Record<string, string> = {}): Promise<TownHall> {
  return townHall({
    ideas: [proposal('2026-10001', 'Hundesteuer online')],
    tasks: [steuer('T-2026-10001')],
    env: { FILES_IN_TEAMS: 'on', ...env },
  })
}

/** What the bot sent that is no card: files that are offered, and files that are there. */
function attachments(bot: TownHall, kind: 'consent' | 'info'): Json[] {
  return bot.connector.requests
    .filter(({ method }) => method === 'POST')
    .flatMap(({ body }) => (body.attachments ?? []) as Json[])
    .filter(({ contentType }) => contentType === `application/vnd.microsoft.teams.card.file.${kind}`)
}

/** The answer that Teams brings. */
function answer(bot: TownHall, chat: Chat, action: 'accept' | 'decline', uploadUrl: string, more: Json = {}) {
  const offered = attachments(bot, 'consent').at(-1)
  const name = offered?.name
  const message = bot.connector.messages().findLast(({ card }) => card !== undefined && 'acceptContext' in card)
  return bot.post({
    ...invoke(chat.origin(), {}, message?.id),
    name: 'fileConsent/invoke',
    value: {
      type: 'fileUpload',
      action,
      context: (offered?.content as Json | undefined)?.[action === 'accept' ? 'acceptContext' : 'declineContext'],
      ...(action === 'accept' && {
        uploadInfo: {
          contentUrl: 'https://stadt-my.sharepoint.com/ideen.xlsx',
          name,
          uploadUrl,
          uniqueId: 'u-1',
          fileType: 'xlsx',
          ...more,
        },
      }),
    },
  })
}

const texts = (bot: TownHall) => bot.connector.messages().map(({ text = '' }) => text)

describe('a file in the chat', () => {
  it('is made while something is said, and that becomes what came of it', async () => {
    const bot = await town()
    await bot.selin.say('agenda exportieren')
    await bot.selin.click('Als Word in Teams')
    const said = bot.connector.requests.map(({ method, body }) => [method, body.text])
    expect(said).toContainEqual(['POST', expect.stringContaining('Ich erstelle die Agenda …')])
    expect(said).toContainEqual(['PUT', expect.stringContaining('Fertig: digitale-agenda-entwurf-2026-03-03.docx')])
    expect(texts(bot).join()).not.toContain('Ich erstelle')
    expect(attachments(bot, 'consent')).toEqual([
      expect.objectContaining({
        name: 'digitale-agenda-entwurf-2026-03-03.docx',
        content: expect.objectContaining({ sizeInBytes: expect.any(Number) }),
      }),
    ])
  })

  it('goes to where Teams says, whole, and without any token', async () => {
    const bot = await town()
    const { url, puts } = await drive()
    await bot.selin.say('ideen als excel')
    await bot.selin.click('Als Excel in Teams')
    expect((await answer(bot, bot.selin, 'accept', url)).status).toBe(200)
    expect(puts).toHaveLength(1)
    const [first] = puts
    const size = first?.body.length ?? 0
    expect(first?.headers).toMatchObject({
      'content-range': `bytes 0-${size - 1}/${size}`,
      'content-length': String(size),
    })
    expect(first?.headers).not.toHaveProperty('authorization')
    expect(first?.headers).not.toHaveProperty('cookie')
    expect(attachments(bot, 'consent').at(-1)?.content).toMatchObject({ sizeInBytes: size })
    expect((await readSheet(first?.body ?? Buffer.alloc(0))).flat()).toContain('Hundesteuer online')
    expect(attachments(bot, 'info')).toEqual([
      expect.objectContaining({
        contentUrl: 'https://stadt-my.sharepoint.com/ideen.xlsx',
        content: { uniqueId: 'u-1', fileType: 'xlsx' },
      }),
    ])
    // Once: whoever answers again gets nothing.
    await answer(bot, bot.selin, 'accept', url)
    expect(puts).toHaveLength(1)
    expect(texts(bot).join()).toContain('Diese Datei ist nicht mehr da')
  })

  it('goes nowhere if it is declined', async () => {
    const bot = await town()
    const { url, puts } = await drive()
    await bot.selin.say('ideen als excel')
    await bot.selin.click('Als Excel in Teams')
    await answer(bot, bot.selin, 'decline', url)
    await answer(bot, bot.selin, 'accept', url)
    expect(puts).toEqual([])
    expect(texts(bot).join()).toContain('Es wurde nichts abgelegt')
  })

  it('is for whom it was made', async () => {
    const bot = await town()
    const { url, puts } = await drive()
    await bot.selin.say('ideen als excel')
    await bot.selin.click('Als Excel in Teams')
    await answer(bot, bot.max, 'accept', url)
    expect(puts).toEqual([])
  })

  it('goes to no host but those of Teams, and follows nobody who sends it elsewhere', async () => {
    const bot = await town()
    const other = await drive()
    const moved = await drive(307, { Location: other.url })
    for (const url of [
      'https://böse.example/upload',
      'http://stadt.sharepoint.com/x',
      'https://sharepoint.com.example/x',
      moved.url,
    ]) {
      await bot.selin.say('ideen als excel')
      await bot.selin.click('Als Excel in Teams')
      await answer(bot, bot.selin, 'accept', url)
    }
    expect(other.puts).toEqual([])
    expect(attachments(bot, 'info')).toEqual([])
    expect(texts(bot).filter(text => text.includes('ließ sich nicht ablegen'))).toHaveLength(4)
  })

  it('is not made for those who may not have it, whatever a card says', async () => {
    const bot = await town()
    for (const [id, arg, step] of [
      ['ideas', 'xlsx', ''],
      ['motion', 'docx', '2026-10001'],
      ['agenda', 'docx', ''],
      ['x', 'y', 'z'],
      ['unit-tasks', 'csv', 'bauamt'],
    ])
      await bot.max.invoke({ v: 1, act: 'file', id, arg, step })
    expect(attachments(bot, 'consent')).toEqual([])
  })

  it('is offered nowhere unless it is set', async () => {
    const bot = await town({ FILES_IN_TEAMS: 'off', PUBLIC_URL: 'https://bot.example.org' })
    await bot.selin.say('ideen als excel')
    expect(bot.selin.buttons().join()).not.toContain('in Teams')
    expect(JSON.stringify(bot.selin.lastCard())).toContain('https://bot.example.org/meine-daten/')
  })

  it('is in the log of changes: who, what and on which day', async () => {
    const bot = await town({ PUBLIC_URL: 'https://bot.example.org' })
    await bot.selin.say('ideen als excel')
    await bot.selin.say('vorlage für rat 2026-10001')
    await bot.erika.say('aufgaben exportieren')
    await bot.erika.say('T-2026-10001 in meinen Kalender')
    const { items } = await bot.store.audit({ limit: 10 })
    expect(items.map(({ doc }) => [doc.what, doc.about]).sort()).toEqual([
      ['exported', 'ideas'],
      ['exported', 'motion'],
      ['exported', 'unit-tasks'],
    ])
    await bot.selin.say('protokoll')
    expect(bot.selin.read()).toContain('Export: alle Ideen')
  })

  it('is the way to one’s own data as well, also while the bot is not released, and to nobody who was erased', async () => {
    const bot = await town()
    const { url, puts } = await drive()
    await bot.max.say('hallo')
    await bot.seed([put('settings', { id: 'settings', now: { restricted: true }, rev: 1 })])
    await bot.max.say('hallo')
    expect(bot.max.read()).toContain('noch nicht freigegeben')
    await bot.max.say('meine daten herunterladen')
    await bot.max.click('Als Webseite in Teams')
    await answer(bot, bot.max, 'accept', url)
    expect(puts.map(({ body }) => String(body))).toEqual([expect.stringContaining('Max Beispiel')])
    await bot.max.say('meine daten herunterladen')
    await bot.max.click('Als JSON in Teams')
    await bot.max.say('meine daten')
    await bot.max.click('Alles löschen')
    await bot.max.click({ act: 'my-data-erase-yes' })
    await answer(bot, bot.max, 'accept', url)
    expect(puts).toHaveLength(1)
    // Nobody is told by the log of changes that somebody looked at their own data.
    expect((await bot.store.audit({ limit: 10 })).items.map(({ doc }) => doc.about)).not.toContain('my-data')
  })

  it('brings the papers before the start, for coordinators alone, each a Word file', async () => {
    const bot = await town()
    const { url, puts } = await drive()
    await bot.max.say('Unterlagen zur Einführung')
    expect(bot.max.buttons().join()).not.toContain('ZIP')
    await bot.max.invoke({ v: 1, act: 'file', id: 'introduction', arg: 'zip' })
    expect(attachments(bot, 'consent')).toEqual([])
    await bot.selin.say('zustimmung')
    await bot.selin.click('Unterlagen herunterladen')
    await bot.selin.click('Als ZIP in Teams')
    await answer(bot, bot.selin, 'accept', url)
    const papers = unzipSync(puts[0]?.body ?? new Uint8Array())
    expect(Object.keys(papers)).toEqual(planned.map(({ name }) => `${name}.docx`))
    const sheet = unzipSync(papers['9-zustimmungsblatt.docx'] ?? new Uint8Array())
    expect(strFromU8(sheet['word/document.xml'] ?? new Uint8Array())).toContain('Zustimmungsblatt')
    await bot.selin.say('protokoll')
    expect(bot.selin.read()).toContain('Export: Unterlagen zur Einführung')
  })

  /** What somebody says or clicks to get a file of each kind. */
  const ways: Record<Wanted['is'], (bot: TownHall) => Promise<Chat>> = {
    'my-data': said('max', 'meine daten exportieren'),
    agenda: said('selin', 'agenda exportieren'),
    overview: async ({ selin }) => {
      await selin.say('überblick')
      await selin.click({ act: 'town-overview-export' })
      return selin
    },
    ideas: said('selin', 'ideen exportieren'),
    checks: said('selin', 'checks exportieren'),
    tasks: said('selin', 'aufgaben exportieren'),
    town: said('selin', 'alles als json exportieren'),
    exchange: async ({ selin }) => {
      await selin.invoke({ v: 1, act: 'export', id: 'exchange' })
      return selin
    },
    budget: async ({ selin }) => {
      await selin.say('haushaltsanmeldung')
      await selin.click({ act: 'export' })
      return selin
    },
    'unit-tasks': said('erika', 'aufgaben exportieren'),
    task: said('erika', 'T-2026-10001 in meinen Kalender'),
    motion: said('selin', 'vorlage für rat 2026-10001'),
    sheets: async ({ selin }) => {
      await selin.say('bürgerbögen')
      await selin.click({ act: 'sheets-print' }, { count: '2' })
      return selin
    },
    notice: async ({ selin }) => {
      await selin.invoke({ v: 1, act: 'notice' })
      return selin
    },
    introduction: said('selin', 'einführung'),
    workshop: async ({ max, seed, connector }) => {
      const place = { ...workshop('').place, serviceUrl: connector.serviceUrl }
      const groups = [{ question: 'angebot', statements: ['Nachtbus'], dots: 5 }]
      const past = { state: 'over', told: 'over', endedOn: '2026-03-02' } as const
      const guide = await shippedGuide('zukunftsbild')
      await seed([put('workshops', workshop('W-2026-10001', { ...past, place, guide, groups }))])
      connector.members.set(place.conversationId, [listedMember(max.user)])
      await max.say('werkstatt protokoll')
      return max
    },
  }

  function said(who: 'max' | 'selin' | 'erika', text: string) {
    return async (bot: TownHall) => {
      await bot[who].say(text)
      return bot[who]
    }
  }

  it.each(Object.entries(ways))('is offered for %s in each format, and a link stands behind it', async (is, way) => {
    const bot = await town({ PUBLIC_URL: 'https://bot.example.org/' })
    const chat = await way(bot)
    const card = JSON.stringify(chat.lastCard())
    const offered = chat.buttons().filter(title => title.endsWith(' in Teams'))
    expect(offered).toHaveLength(formats[is as Wanted['is']].length)
    for (const format of formats[is as Wanted['is']]) expect(card).toContain(`"arg":"${format}"`)
    expect(card.indexOf('https://bot.example.org/meine-daten/')).toBeGreaterThan(card.indexOf('"act":"file"'))
  })

  it.each(Object.entries(ways))('is offered for %s alone where no browser reaches the server', async (_, way) => {
    const chat = await way(await town())
    expect(JSON.stringify(chat.lastCard())).toContain('"act":"file"')
    expect(JSON.stringify(chat.lastCard())).not.toContain('meine-daten')
  })

  it('leaves the bot at one place only', async () => {
    const files = await readdir('src/turn', { recursive: true })
    const sources = await Promise.all(
      files
        .filter(file => file.endsWith('.ts'))
        .map(async file => [file, await readFile(`src/turn/${file}`, 'utf8')] as const),
    )
    expect(sources.filter(([, text]) => text.includes('.issue(')).map(([file]) => file)).toEqual(['hand-out.ts'])
  })
})
