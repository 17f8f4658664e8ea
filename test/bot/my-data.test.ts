import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { assessment, comment, put } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, proposal, selin, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const supported = '2026-10001'
const alone = '2026-10002'
const hers = '2026-10003'
const check = 'P-2026-20001'

/** Max has ideas, comments, a check, a task and a draft; others build on one of his ideas. */
async function town(options: TownHallOptions = {}): Promise<TownHall> {
  const bot = await townHall({
    ideas: [
      proposal(supported, 'Hundesteuer online', { supporters: [erika.aadObjectId] }),
      proposal(alone, 'Ein Aquarium im Foyer'),
      proposal(hers, 'Bänke im Park', { author: erika.aadObjectId, supporters: [max.aadObjectId, otto.aadObjectId] }),
    ],
    tasks: [steuer('T-2026-10001', { person: max.aadObjectId, dueOn: '2026-05-04' })],
    ...options,
    env: { PUBLIC_URL: 'https://bot.example.org/', ...options.env },
  })
  await bot.seed([
    put(
      'assessments',
      assessment(check, { guide: await shippedGuide('process-check'), by: [max.aadObjectId, erika.aadObjectId] }),
    ),
    put('comments', comment('c', hers, { author: max.aadObjectId, at: '2026-03-02T10:00:00.000Z', text: 'Von Max.' })),
  ])
  await bot.max.say('idee: Laubsauger teilen')
  await bot.max.say('pause')
  return bot
}

/** The link on the newest card, as it is reached on this machine. */
function linkIn({ max: chat, endpoint }: TownHall): URL {
  const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(chat.lastCard())) ?? []
  return new URL(path, endpoint)
}

const fetchFile = (link: URL, format: string) => fetch(link, { method: 'POST', body: new URLSearchParams({ format }) })

describe('„meine daten“', () => {
  it('says what is kept, why and until when, with how much of it', async () => {
    const { max } = await town()
    await max.say('meine daten')
    const said = max.read()
    for (const part of [
      'Zu Ihrer Person',
      'Entwürfe (1)',
      'Ideen mit Ihrem Namen (2)',
      'Ideen, die Sie unterstützen oder denen Sie folgen (1)',
      'Kommentare mit Ihrem Namen (1)',
      'Checks und andere Ergebnisse (1)',
      'Aufgaben (1)',
      '6 Monate nach der Entscheidung',
      '90 Tage nach dem Ende',
    ])
      expect(said).toContain(part)
    expect(said).not.toContain('Änderungsprotokoll')
    expect(max.buttons()).toEqual(['Herunterladen', 'Namen entfernen', 'Alles löschen', 'Datenschutz', 'Start'])
  })

  it.each([
    'Zeig mir meine Daten',
    'Auskunft nach DSGVO',
    'my data',
    'Ich möchte Auskunft über meine Daten',
    'Alle meine Daten löschen',
    'Bitte löschen Sie meine Daten',
    // What stands on its buttons.
    'Alles löschen',
    'Namen entfernen',
  ])('is what „%s“ leads to, and nothing happens by it', async text => {
    const bot = await town()
    const before = await bot.everything()
    await bot.max.say(text)
    expect(bot.max.read()).toMatch(/Meine Daten|My data/)
    expect(await bot.everything()).toEqual(before)
    expect(await bot.person(max)).toBeDefined()
  })

  it('is on the start card under „Mehr“, and „Datenschutz“ is one tap', async () => {
    const { max } = await town()
    await max.say('hallo')
    await max.click('Datenschutz')
    expect(max.read()).toContain('www.ldi.nrw.de')
    await max.click('Meine Daten')
    expect(max.read()).toContain('Ideen mit Ihrem Namen (2)')
  })

  it('follows the rules of how long something is kept', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'rules'))
    await writeFile(join(folder, 'rules/retention.yaml'), 'ideaMonths: 3\n')
    const { max } = await town({ env: { GUIDES_DIR: folder } })
    await max.say('meine daten')
    expect(max.read()).toContain('3 Monate nach der Entscheidung')
    await max.say('datenschutz')
    expect(max.read()).toContain('3 Monate nach der Entscheidung')
  })
})

describe('the link to one’s own data', () => {
  it('shows what there is, hands out each file once, and then says so', async () => {
    const bot = await town()
    await bot.max.say('meine daten exportieren')
    const link = linkIn(bot)
    for (let look = 0; look < 3; look++) {
      const page = await fetch(link)
      expect(page.status).toBe(200)
      expect(page.headers.get('cache-control')).toBe('no-store')
      expect(await page.text()).toContain('Zum Lesen herunterladen')
    }
    const html = await fetchFile(link, 'html')
    expect(html.headers.get('content-disposition')).toBe('attachment; filename="trittstein-2026-03-03.html"')
    const text = await html.text()
    expect(text).toMatch(/Sprache<\/dt>\s*<dd>Deutsch/)
    for (const part of [
      'Max Beispiel',
      'Ein Aquarium im Foyer',
      'Von Max.',
      'Laubsauger teilen',
      'Es dauert heute zu lange.',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/Erika|Otto|undefined|\[object/)

    const json = await (await fetchFile(link, 'json')).json()
    expect(json).toMatchObject({
      exportedOn: '2026-03-03',
      person: { id: max.aadObjectId, name: 'Max Beispiel' },
      ideas: [{ id: supported, supporters: 1 }, { id: alone }],
      supported: [{ id: hers, supports: true, follows: false }],
      comments: [{ idea: hers, text: 'Von Max.' }],
      checks: [{ id: check, answeredBy: 2 }],
      tasks: [{ id: 'T-2026-10001' }],
      drafts: [{ answers: { titel: { value: 'Laubsauger teilen' } } }],
    })
    for (const other of [erika, otto, selin]) expect(JSON.stringify(json)).not.toContain(other.aadObjectId)

    for (const again of [await fetch(link), await fetchFile(link, 'json'), await fetchFile(link, 'html')]) {
      expect(again.status).toBe(410)
      expect(await again.text()).toContain('schon abgeholt')
    }
  })

  it('hands out a file once, also to two at once', async () => {
    const bot = await town()
    await bot.max.say('meine daten exportieren')
    const both = await Promise.all([fetchFile(linkIn(bot), 'json'), fetchFile(linkIn(bot), 'json')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
  })

  it('ends after a quarter of an hour, with a newer one, and when the person is gone', async () => {
    const bot = await town()
    await bot.max.say('meine daten exportieren')
    const first = linkIn(bot)
    await bot.max.say('meine daten exportieren')
    const second = linkIn(bot)
    expect(second.href).not.toBe(first.href)
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([410, 200])
    bot.clock.advance(15 * 60_000)
    const late = await fetch(second)
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('abgelaufen')
    expect((await fetchFile(second, 'json')).status).toBe(410)
    await bot.max.say('meine daten exportieren')
    const third = linkIn(bot)
    await bot.max.say('meine daten')
    await bot.max.click({ act: 'my-data-erase' })
    await bot.max.click({ act: 'my-data-erase-yes' })
    expect((await fetch(third)).status).toBe(410)
  })

  it.each(['x', '', '..%2f..%2fetc', 'A'.repeat(5_000), '%00'])(
    'that was never given out leads nowhere: %s',
    async secret => {
      const bot = await town()
      const answer = await fetch(`${new URL('/meine-daten/', bot.endpoint)}${secret}`)
      expect([400, 404]).toContain(answer.status)
      expect(await answer.text()).not.toContain('Max')
    },
  )

  it('takes no other format, and no body that is too big', async () => {
    const bot = await town()
    await bot.max.say('meine daten exportieren')
    const link = linkIn(bot)
    for (const format of ['xml', '', '__proto__', 'x'.repeat(100_000)]) {
      const answer = await fetchFile(link, format)
      expect(await answer.text()).toContain('Zum Lesen herunterladen')
    }
    expect((await fetchFile(link, 'json')).status).toBe(200)
  })

  it('is not offered where the server has no address for browsers, and whom to ask is said', async () => {
    const bot = await town({ env: { PUBLIC_URL: '' } })
    await bot.max.say('meine daten')
    expect(bot.max.buttons()).not.toContain('Herunterladen')
    await bot.max.say('meine daten exportieren')
    expect(bot.max.read()).toContain('datenschutz@example.org')
    expect((await fetch(new URL('/meine-daten/x', bot.endpoint))).status).toBe(404)
  })

  it('is in no log and in no file', async () => {
    const bot = await town()
    await bot.max.say('meine daten exportieren')
    const secret = linkIn(bot).pathname.split('/').at(-1) ?? ''
    expect(secret.length).toBeGreaterThan(5)
    await fetchFile(linkIn(bot), 'json')
    expect(JSON.stringify(bot.log)).not.toContain(secret)
    expect(JSON.stringify(await bot.person(max))).not.toContain(secret)
  })
})

describe('taking one’s name away', () => {
  it('is asked first; then what was contributed stays and names nobody', async () => {
    const bot = await town()
    await bot.max.say('meine daten')
    await bot.max.click('Namen entfernen')
    expect(bot.max.read()).toContain('2 Ideen')
    await bot.max.say('nein')
    expect((await bot.idea(alone))?.author).toBe(max.aadObjectId)
    await bot.max.say('meine daten')
    await bot.max.click('Namen entfernen')
    await bot.max.say('ja')
    expect(bot.max.read()).toContain('Ihr Name ist von Ihren Beiträgen entfernt')
    for (const id of [supported, alone]) {
      const idea = await bot.idea(id)
      expect(idea).toBeDefined()
      expect([idea?.author, idea?.submittedAt]).toEqual([undefined, undefined])
    }
    expect((await bot.store.get('comments', 'c'))?.doc).toEqual(comment('c', hers, { text: 'Von Max.' }))
    expect((await bot.store.get('assessments', check))?.doc.by).toEqual([erika.aadObjectId])
    // What is not contributed stays.
    expect((await bot.idea(hers))?.supporters).toContain(max.aadObjectId)
    expect((await bot.task('T-2026-10001'))?.person).toBe(max.aadObjectId)
    await bot.max.say(alone)
    expect(bot.max.buttons()).not.toContain('Zurückziehen')
  })
})

describe('deleting everything', () => {
  const yes = async ({ max: chat }: TownHall) => {
    await chat.say('meine daten')
    await chat.click('Alles löschen')
    await chat.click({ act: 'my-data-erase-yes' })
  }

  it('is asked first, says what goes and what stays, and "nein" changes nothing', async () => {
    const bot = await town()
    const before = await bot.everything()
    await bot.max.say('meine daten')
    await bot.max.click('Alles löschen')
    expect(bot.max.read()).toContain('ein Entwurf, eine Idee und ein Kommentar')
    expect(bot.max.read()).toContain('ein Check und eine Idee, mit der andere arbeiten')
    await bot.max.say('nein')
    expect(bot.max.read()).toContain('Meine Daten')
    expect(await bot.everything()).toEqual(before)
  })

  it('leaves what others build on, without a name, and nothing else', async () => {
    const bot = await town()
    await yes(bot)
    expect(bot.max.read()).toContain('Alles ist gelöscht')
    expect(await bot.idea(alone)).toBeUndefined()
    expect(await bot.idea(supported)).toMatchObject({ title: 'Hundesteuer online', supporters: [erika.aadObjectId] })
    expect((await bot.idea(supported))?.author).toBeUndefined()
    expect((await bot.idea(hers))?.supporters).toEqual([otto.aadObjectId])
    expect(await bot.store.get('comments', 'c')).toBeUndefined()
    expect((await bot.task('T-2026-10001'))?.person).toBeUndefined()
    expect(await bot.store.naming({ id: max.aadObjectId, name: 'Max Beispiel' })).toEqual([])
  })

  it('makes nobody known again by a second click, and who writes is welcomed anew', async () => {
    const bot = await town()
    await bot.max.say('meine daten')
    await bot.max.click('Alles löschen')
    const card = bot.max.lastMessage()?.id
    await bot.max.click({ act: 'my-data-erase-yes' })
    await bot.max.invoke({ v: 1, act: 'my-data-erase-yes' }, card)
    expect(await bot.person(max)).toBeUndefined()
    expect(bot.max.read()).toContain('Alles ist gelöscht')
    await bot.max.say('hallo')
    expect(bot.max.read()).toContain('Guten Tag, Max Beispiel!')
    await bot.max.say('meine daten')
    expect(bot.max.read()).not.toContain('Ideen mit Ihrem Namen')
  })

  it('is out of every file within the next minute, also out of the journal', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const quiet = { debug() {}, info() {}, warn() {}, error() {} }
    const store = await openLowdbStore({
      folder,
      clock: { now: () => new Date('2026-03-03T08:58:00Z'), uptime: () => 0 },
      logger: quiet,
    })
    const bot = await town({ store })
    const files = async () => {
      const names = (await readdir(folder)).filter(name => !name.startsWith('lock'))
      return (await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
    }
    await store.compact()
    for (const trace of [max.aadObjectId, max.name, 'Aquarium', 'Laubsauger', 'Von Max.'])
      expect(await files()).toContain(trace)
    await yes(bot)
    // What the timer of a running bot does every minute.
    expect(store.holdsTraces()).toBe(true)
    await store.compact()
    for (const trace of [max.aadObjectId, max.id, max.name, 'Aquarium', 'Laubsauger', 'Von Max.'])
      expect(await files()).not.toContain(trace)
    expect(await files()).toContain('Hundesteuer online')
  })

  it('keeps one coordinator', async () => {
    const bot = await town({ env: { COORDINATORS: '' } })
    const known = await bot.store.get('people', max.aadObjectId)
    if (!known) throw new Error('Max is not there')
    await bot.seed([put('people', { ...known.doc, coordinator: { by: 'x', on: '2026-03-01' } }, known.version)])
    await yes(bot).catch(() => {})
    await bot.max.invoke({ v: 1, act: 'my-data-erase-yes' })
    expect(bot.max.read()).toContain('letzte Person der Koordination')
    expect(await bot.person(max)).toBeDefined()
  })
})

describe('somebody who has left', () => {
  it('is forgotten by the coordination, asked first, with what they held', async () => {
    const bot = await town()
    await bot.selin.say('koordination')
    await bot.selin.click('Jemand ist ausgeschieden')
    await bot.selin.click({ act: 'leaver-ask' }, { person: 'Muster, Erika' })
    expect(bot.selin.read()).toContain('Alles löschen, was zu Erika Muster führt?')
    await bot.selin.click('Löschen')
    expect(bot.selin.read()).toContain('Gelöscht ist alles')
    expect(await bot.store.naming({ id: erika.aadObjectId, name: erika.name })).toEqual([])
    expect((await bot.store.get('units', 'steueramt'))?.doc.lead).toBeUndefined()
    expect(await bot.idea(hers)).toMatchObject({ supporters: [max.aadObjectId, otto.aadObjectId].sort() })
    const [entry] = (await bot.store.audit({ limit: 1 })).items
    expect(entry?.doc).toMatchObject({ what: 'person-erased', about: '', by: selin.aadObjectId })
    await bot.selin.say('protokoll')
    expect(bot.selin.read()).toContain('Daten einer Person gelöscht: eine Person ohne Namen')
  })

  it('is asked about when typed, and those of one name are told apart', async () => {
    const bot = await town()
    await bot.seed([
      put('people', { id: 'j1', name: 'Jana Weber', language: 'de', installed: true, welcomed: true, unit: 'bauamt' }),
      put('people', { id: 'j2', name: 'Jana Weber', language: 'de', installed: true, welcomed: true }),
    ])
    await bot.selin.say('Ausgeschieden: Jana Weber')
    expect(JSON.stringify(bot.selin.lastCard())).toContain('Jana Weber · Bauamt')
    await bot.selin.click({ act: 'leaver-ask' }, { person: 'j2' })
    await bot.selin.say('ja')
    expect(
      [await bot.store.get('people', 'j1'), await bot.store.get('people', 'j2')].map(each => each !== undefined),
    ).toEqual([true, false])
  })

  it.each([
    ['nobody known', 'Vera Niemand', 'nichts gespeichert'],
    ['oneself', 'Selin Aydın', 'Das sind Sie selbst'],
    ['nothing', ' ', 'wählen Sie eine Person'],
  ])('is not %s', async (_what, person, said) => {
    const bot = await town()
    await bot.selin.say('ausgeschieden')
    await bot.selin.click({ act: 'leaver-ask' }, { person })
    expect(bot.selin.read()).toContain(said)
  })

  it('is what only the coordination may say', async () => {
    const bot = await town()
    await bot.otto.say('Ausgeschieden: Erika Muster')
    expect(bot.otto.read()).toContain('Koordination')
    await bot.otto.invoke({ v: 1, act: 'leaver-yes', id: erika.aadObjectId })
    await bot.selin.invoke({ v: 1, act: 'leaver-yes', id: selin.aadObjectId })
    expect(await bot.person(erika)).toBeDefined()
    expect(await bot.person(selin)).toBeDefined()
  })
})
