import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, put } from '../fixtures/documents.ts'
import { otto, proposal, selin, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const dog = '2026-10001'
const check = 'P-2026-20001'
const minutes = 60_000

async function town(options: TownHallOptions = {}): Promise<TownHall> {
  const bot = await townHall({
    ideas: [
      proposal(dog, 'Hundesteuer online', {
        status: 'in-pruefung',
        author: max.aadObjectId,
        checks: [check],
        supporters: [erika.aadObjectId, otto.aadObjectId],
        history: [{ on: '2026-03-02', status: 'in-pruefung', reason: 'Der Rat entscheidet.' }],
      }),
    ],
    tasks: [
      steuer('T-2026-10001', {
        title: 'Software kaufen',
        status: 'blockiert',
        blockedBecause: 'Warten auf den Ratsbeschluss',
        origin: { is: 'idea', id: dog },
        financing: 'Produktkonto 1106',
      }),
      steuer('T-2026-10002', {
        title: 'Formular testen',
        status: 'blockiert',
        blockedBecause: 'Frau ist krank',
        origin: { is: 'assessment', id: check, key: 'pilot' },
      }),
    ],
    ...options,
    env: { PUBLIC_URL: 'https://bot.example.org/', ...options.env },
  })
  await bot.seed([
    put(
      'assessments',
      assessment(check, {
        guide: await shippedGuide('process-check'),
        by: [max.aadObjectId],
        title: 'Hund anmelden',
        idea: dog,
        answers: {
          prozess: { is: 'answered', value: 'Hund anmelden' },
          beteiligte: { is: 'answered', value: ['staff_council', 'caseworkers'] },
          nachnutzung: { is: 'answered', value: 'efa' },
        },
      }),
    ),
  ])
  return bot
}

function linkIn(chat: Chat, endpoint: string): URL {
  const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(JSON.stringify(chat.lastCard())) ?? []
  return new URL(path, endpoint)
}

async function paperOf(bot: TownHall, text: string): Promise<{ name: string; text: string }> {
  await bot.selin.say(text)
  const response = await fetch(linkIn(bot.selin, bot.endpoint), {
    method: 'POST',
    body: new URLSearchParams({ format: 'docx' }),
  })
  const name = response.headers.get('content-disposition') ?? ''
  const body = unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml'] ?? new Uint8Array()
  return {
    name,
    text: strFromU8(body)
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, ''),
  }
}

async function later(bot: TownHall, duration: number): Promise<void> {
  bot.clock.advance(duration)
  await bot.work()
}

const motion = async (bot: TownHall, id: string) => (await bot.store.get('motions', id))?.doc
const idea = async (bot: TownHall) => (await bot.store.get('ideas', dog))?.doc
const task = async (bot: TownHall, id = 'T-2026-10001') => (await bot.store.get('tasks', id))?.doc

describe('a paper for the council', () => {
  it('about an idea says what is known, names nobody, and marks what is missing', async () => {
    const bot = await town()
    const { name, text } = await paperOf(bot, `Vorlage für den Rat zu ${dog}`)
    expect(name).toContain(`beschlussvorlage-${dog}`)
    for (const said of [
      'Beschlussvorschlag',
      'Sachverhalt',
      'Alternativen',
      'Finanzielle Auswirkungen',
      'Beteiligung',
      'Beratungsfolge',
      '[Bitte ergänzen: Nummer aus dem Ratsinformationssystem]',
      '[Bitte ergänzen: öffentlich oder nichtöffentlich]',
      'Klima',
      'Hundesteuer online',
      'Ergebnis des Prozess-Checks „Hund anmelden“',
      'Software kaufen',
      'Produktkonto 1106',
      'Der Rat entscheidet.',
    ])
      expect(text).toContain(said)
    for (const { name: person, aadObjectId } of [selin, erika, max, otto]) {
      expect(text).not.toContain(person)
      expect(text).not.toContain(aadObjectId)
    }
    // Two supporters are too few to be told.
    expect(text).not.toContain('unterstützen')
    expect(text).toMatch(/Personalrat\neinbezogen/)
    expect(text).toMatch(/Datenschutz\n\[Bitte ergänzen/)
    expect((await motion(bot, `idea:${dog}`))?.madeOn).toBe('2026-03-03')
  })

  it('says what tasks cost, by year and account; what is not known of them is a gap', async () => {
    const bot = await town()
    await bot.selin.say('T-2026-10001 Kosten 2027: 5.000–10.000; 2028: bis 2.000')
    await bot.selin.say('T-2026-10001 Produktkonto 11.1.02')
    await bot.selin.say('T-2026-10002 Kosten 2027: 300')
    const { text } = await paperOf(bot, `Vorlage für den Rat zu ${dog}`)
    expect(text).toMatch(/Deckung: Haushaltsjahr, Produktkonto\n2027: 11.1.02, 2028: 11.1.02\n/)
    expect(text).toMatch(/Software kaufen\n2027\n5.000–10.000 €\n11.1.02\n/)
    expect(text).toMatch(/Formular testen\n2027\n300 €\n\[Bitte ergänzen: Konto\]/)
    const agenda = await paperOf(bot, 'Vorlage für den Rat zur Agenda')
    expect(agenda.text).toMatch(/2027\n2\n5.300–10.300\n/)
  })

  it('about a check and about the agenda', async () => {
    const bot = await town()
    const one = await paperOf(bot, `Ratsvorlage ${check}`)
    expect(one.text).toContain('Die Verwaltung digitalisiert den Prozess „Hund anmelden“.')
    expect(one.text).toContain('Angaben aus dem Prozess-Check')
    const all = await paperOf(bot, 'Beschlussvorlage zur digitalen Agenda')
    expect(all.text).toContain('Der Rat beschließt die Kommunale Digitale Agenda')
    expect(all.text).toContain('noch nicht veröffentlicht')
  })

  test.each([
    'vorlage für rat 2026-10001',
    '2026-10001 vorlage für den rat',
    'Bitte Beschlussvorlage für die Idee 2026-10001 erstellen',
    'Sitzungsvorlage zu 2026-10001',
    'Vorlage für den Gemeinderat zur Idee 2026-10001.',
    'council paper for 2026-10001',
  ])('is there for “%s”', async text => {
    const bot = await town()
    await bot.selin.say(text)
    expect(bot.selin.read()).toContain('Beschlussvorlage herunterladen')
  })

  it('is offered on the cards of an idea, a check and the agenda, for coordinators alone', async () => {
    const bot = await town()
    for (const text of [dog, check, 'agenda']) {
      await bot.selin.say(text)
      expect(bot.selin.buttons()).toContain('Vorlage für den Rat')
      await bot.max.say(text)
      expect(bot.max.buttons()).not.toContain('Vorlage für den Rat')
    }
    await bot.max.say(`Vorlage für den Rat zu ${dog}`)
    expect(bot.max.read()).toContain('Koordination')
    expect(await motion(bot, `idea:${dog}`)).toBeUndefined()
  })

  it('can no longer be fetched by somebody who coordinates no more', async () => {
    const bot = await town()
    await bot.selin.say('vorlage für rat')
    expect(bot.selin.read()).toContain('Vorlagen für den Rat')
    await bot.selin.say('Vorlage für den Rat zu 2026-99999')
    expect(bot.selin.read()).toContain('Dazu gibt es keine Vorlage')
  })
})

describe('a decision of the council', () => {
  const typed = `Beschluss 2026/123 vom 2.3.2026 zu ${dog}: zugestimmt, mit jährlichem Bericht`

  it('is shown before it is entered, and counts after ten minutes, not before', async () => {
    const bot = await town()
    await bot.selin.say(typed)
    expect(bot.selin.read()).toContain('Diesen Beschluss eintragen?')
    expect(await motion(bot, `idea:${dog}`)).toBeUndefined()
    await bot.selin.say('ja')
    expect(bot.selin.read()).toContain('Beschluss 2026/123 vom 2. März 2026: zugestimmt. Mit jährlichem Bericht')

    await later(bot, 9 * minutes)
    expect((await idea(bot))?.status).toBe('in-pruefung')
    expect((await task(bot))?.status).toBe('blockiert')
    await bot.max.say(dog)
    expect(bot.max.read()).not.toContain('2026/123')
    await bot.selin.say(dog)
    expect(bot.selin.read()).toContain('2026/123')

    await later(bot, 2 * minutes)
    expect(await idea(bot)).toMatchObject({ status: 'agenda' })
    expect((await idea(bot))?.history.at(-1)?.reason).toBe(
      'Beschluss 2026/123 vom 2. März 2026: zugestimmt. Mit jährlichem Bericht',
    )
    await bot.work()
    expect(
      bot.max
        .cards()
        .map(card => bot.max.read(card))
        .join(),
    ).toContain('Beschluss 2026/123')
    // What waited for the council goes on; what waits for something else does not.
    expect(await task(bot)).toMatchObject({ status: 'offen' })
    expect((await task(bot))?.blockedBecause).toBeUndefined()
    expect((await task(bot, 'T-2026-10002'))?.status).toBe('blockiert')
    expect((await motion(bot, `idea:${dog}`))?.pending).toBeUndefined()
  })

  test.each([
    ['vertagt', 'geparkt'],
    ['abgelehnt: zu teuer', 'nicht-weiterverfolgt'],
    ['mit Änderungen beschlossen', 'agenda'],
  ])('„%s“ makes of the idea „%s“', async (said, status) => {
    const bot = await town()
    await bot.selin.say(`Beschluss Nr. 7/26 vom 2. März 2026 zu ${dog}: ${said}`)
    await bot.selin.say('ja')
    await later(bot, 11 * minutes)
    expect((await idea(bot))?.status).toBe(status)
    expect((await task(bot))?.status).toBe(status === 'agenda' ? 'offen' : 'blockiert')
  })

  it('can be taken back, and nobody hears of it', async () => {
    const bot = await town()
    await bot.selin.say(typed)
    await bot.selin.say('ja')
    const before = bot.max.cards().length
    await bot.selin.click('Beschluss zurücknehmen')
    expect(bot.selin.read()).toContain('zurückgenommen')
    await later(bot, 11 * minutes)
    expect((await idea(bot))?.status).toBe('in-pruefung')
    expect(bot.max.cards().length).toBe(before)
  })

  it('takes the place of what the coordination decided meanwhile', async () => {
    const bot = await town()
    await bot.selin.say(typed)
    await bot.selin.say('ja')
    await later(bot, 5 * minutes)
    await bot.selin.say(`${dog} zurückgestellt: Erst die E-Akte`)
    await bot.selin.say('ja')
    await later(bot, 6 * minutes)
    expect(await idea(bot)).toMatchObject({ status: 'agenda' })
    expect((await idea(bot))?.decision).toBeUndefined()
  })

  it('is asked for on a card, with what is missing', async () => {
    const bot = await town()
    await bot.selin.say(`vorlage für rat ${dog}`)
    await bot.selin.say('beschluss 2026/5 vom 2.3.2026')
    expect(bot.selin.read()).toContain('Was hat der Rat beschlossen?')
    await bot.selin.click('Beschluss eintragen', { about: dog, number: '2026/5', on: '2.3.2026', outcome: '' })
    expect(bot.selin.read()).toContain('Wählen Sie das Ergebnis')
    await bot.selin.click('Beschluss eintragen', { number: '2026/5', on: '4.3.2026', outcome: 'accepted' })
    expect(bot.selin.read()).toContain('erst noch')
    await bot.selin.click('Beschluss eintragen', { number: '2026/5', on: '2.3.2026', outcome: 'accepted' })
    expect((await motion(bot, `idea:${dog}`))?.pending).toMatchObject({ number: '2026/5', outcome: 'accepted' })
  })

  it('about a check is told to those who answered, and stands on its card', async () => {
    const bot = await town()
    await bot.selin.say(`Beschluss 9/2026 vom 2.3.2026 zu ${check}: zugestimmt`)
    await bot.selin.say('ja')
    await later(bot, 11 * minutes)
    await bot.work()
    expect(
      bot.max
        .cards()
        .map(card => bot.max.read(card))
        .join(),
    ).toContain('Beschluss 9/2026')
    await bot.max.say(check)
    expect(bot.max.read()).toContain('Beschluss 9/2026 vom 2. März 2026: zugestimmt')
  })

  it('about the agenda stands on its card for everybody', async () => {
    const bot = await town()
    await bot.selin.say('Ratsbeschluss 11/2026 vom 2.3.2026 zur Agenda: einstimmig beschlossen')
    await bot.selin.say('ja')
    await later(bot, 11 * minutes)
    await bot.max.say('agenda')
    expect(bot.max.read()).toContain('Beschluss 11/2026')
  })

  test.each(['Beschluss ist gefasst', 'Beschluss vom 2.3.2026', 'Der Beschluss 5 war gut', 'vorlage'])(
    '“%s” enters nothing',
    async text => {
      const bot = await town()
      await bot.selin.say(text)
      expect(await bot.store.motions()).toEqual([])
    },
  )
})
