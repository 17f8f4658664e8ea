import { describe, expect, it } from 'vitest'
import { hashCode } from '../../src/idea/idea.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { put } from '../fixtures/documents.ts'
import { otto, proposal, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika, max } = teams
/** A town whose configuration says more than a test needs. */
const configured = { env: { ORGANISATION: 'Stadt Neuburg', PRIVACY_CONTACT: 'dsb@neuburg.example', REGION: 'DE-BY' } }

const settings = async ({ store }: TownHall) => (await store.get('settings', 'settings'))?.doc

/** Opens a step from the card of the set-up and fills it in. */
async function fillIn({ selin: chat }: TownHall, arg: string, inputs: Record<string, string>): Promise<void> {
  await chat.say('einrichtung')
  await chat.click({ act: 'setup-step', arg })
  await chat.click({ act: 'setup-save' }, inputs)
}

describe('the set-up', () => {
  it('meets whoever is the first to coordinate, with what is open', async () => {
    const town = await townHall({ env: { COORDINATORS: '' } })
    await town.seed([put('setup', { id: 'setup', codeHash: hashCode('CCCCCCCCCCCC') })])
    await town.erika.say('CCCC-CCCC-CCCC')
    expect(town.erika.read()).toContain('Sie gehören als erste Person zur Koordination')
    expect(town.erika.read()).toMatch(/Einrichtung[\s\S]*3 Schritte sind noch offen/)
    await town.erika.say('koordination')
    expect(town.erika.read()).toContain('Einrichtung: 3 Schritte sind offen')
    await town.erika.click('Einrichtung')
    expect(town.erika.read()).toContain('⬜ Land und freie Tage (offen)')
  })

  it('says what comes from the configuration, and that nothing is open then', async () => {
    const town = await townHall(configured)
    await town.selin.say('einrichtung')
    const card = town.selin.read()
    expect(card).toContain('Stadt Neuburg · aus der Konfiguration')
    expect(card).toContain('dsb@neuburg.example · aus der Konfiguration')
    expect(card).toContain(
      'Bayern, ohne Mariä Himmelfahrt · Heiligabend und Silvester sind Arbeitstage · aus der Konfiguration',
    )
    expect(card).toContain('Erste Antwort in 5, Entscheidung in 20 Arbeitstagen · aus der Datei')
    expect(card).toContain('Nichts ist mehr offen')
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('✓ Alles in Ordnung')
  })

  it.each(['einrichtung', 'setup', 'Wie richte ich Trittstein ein?', 'Was muss noch eingerichtet werden?'])(
    'is found by typing: %s',
    async words => {
      const town = await townHall()
      await town.selin.say(words)
      expect(town.selin.read()).toContain('So wird Trittstein zu Ihrem')
    },
  )

  it('speaks English', async () => {
    const town = await townHall()
    await town.selin.say('english')
    await town.selin.say('set up')
    expect(town.selin.read()).toContain('This makes Trittstein yours')
    await town.selin.click({ act: 'setup-step', arg: 'contacts' })
    await town.selin.click({ act: 'setup-save' }, { helpContact: 'Room 12' })
    expect(town.selin.read()).toContain('Saved. It holds from now on.')
    expect(town.selin.read()).toContain('Room 12')
  })
})

describe('what is set up', () => {
  it('stands in the notice and wherever else the organisation is named, at once', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'organisation', { organisation: '  Stadt\n Altburg ' })
    await fillIn(town, 'contacts', {
      privacyContact: 'datenschutz@altburg.example',
      dpoContact: 'dsb@altburg.example',
      helpContact: 'Durchwahl 1234',
    })
    await town.erika.say('datenschutz')
    expect(town.erika.read()).toMatch(/Stadt Altburg[\s\S]*datenschutz@altburg\.example[\s\S]*dsb@altburg\.example/)
    expect(town.erika.read()).not.toContain('Neuburg')
    await town.erika.say('über trittstein')
    expect(town.erika.read()).toMatch(/Stadt Altburg[\s\S]*datenschutz@altburg\.example/)
    expect(town.erika.read()).toContain('Durchwahl 1234')
    await town.erika.say('Wen kann ich fragen?')
    expect(town.erika.read()).toContain('Fragen zu Trittstein beantwortet: Durchwahl 1234')
  })

  it('can be taken back, and be as the configuration says again', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'organisation', { organisation: 'Stadt Altburg' })
    await fillIn(town, 'organisation', { organisation: 'Stadt Althausen' })
    await town.selin.click('Letzte Änderung zurücknehmen')
    expect(town.selin.read()).toContain('Zurückgenommen')
    expect(town.selin.read()).toContain('Stadt Altburg')
    await town.selin.click({ act: 'setup-step', arg: 'organisation' })
    await town.selin.click('Wie in der Konfiguration')
    expect(town.selin.read()).toContain('Stadt Neuburg · aus der Konfiguration')
    await town.selin.say('änderungsprotokoll')
    const log = town.selin.read()
    expect(log).toContain('Einrichtung geändert: Organisation')
    expect(log).toContain('Letzte Änderung der Einrichtung zurückgenommen')
    expect(log).not.toContain('Althausen')
  })

  it('is not taken back twice, nor when somebody changed more since then', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'scheme', { scheme: 'counts' })
    const before = await settings(town)
    await fillIn(town, 'promise', { first: '3', decision: '9' })
    await town.selin.invoke({ v: 1, act: 'setup-undo', rev: before?.rev })
    expect(town.selin.read()).toContain('Seitdem wurde noch etwas geändert')
    expect((await settings(town))?.now).toEqual({ scheme: 'counts', promise: { first: 3, decision: 9 } })
    await town.selin.click('Letzte Änderung zurücknehmen')
    expect(town.selin.buttons()).not.toContain('Letzte Änderung zurücknehmen')
  })

  it('changes nothing where the same is entered again', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'promise', { first: '3', decision: '9' })
    await fillIn(town, 'promise', { first: '3', decision: '9' })
    expect((await settings(town))?.rev).toBe(1)
  })

  it.each([
    ['organisation', { organisation: ' ' }, 'Hier fehlt noch Ihre Antwort'],
    ['organisation', { organisation: 'x'.repeat(121) }, 'Erlaubt sind 120'],
    ['contacts', { helpContact: 'x'.repeat(201) }, 'Erlaubt sind 200'],
    ['calendar', { place: 'DE-BY/atlantis' }, 'Bitte wählen Sie Land und Gemeinde'],
    ['promise', { first: 'fünf', decision: '20' }, 'ganze Arbeitstage'],
    ['promise', { first: '0', decision: '20' }, 'ganze Arbeitstage'],
    ['promise', { first: '20', decision: '5' }, 'nicht vor der ersten Antwort'],
    ['release', { access: 'nobody' }, 'wer Trittstein nutzen kann'],
    ['units', { list: ' \n ; ' }, 'Hier steht noch kein Bereich'],
    ['units', { list: 'Kämmerei; ; Atlantis' }, 'Den Bereich „Atlantis“ gibt es nicht'],
  ])('is refused in words, and nothing is stored: %s %j', async (step, inputs, reason) => {
    const town = await townHall(configured)
    await fillIn(town, step, inputs)
    expect(town.selin.read()).toContain(reason)
    expect(await settings(town)).toBeUndefined()
  })

  it('is merged where two change different steps, from cards that were open at the same time', async () => {
    const town = await townHall({ env: { COORDINATORS: `${selin.aadObjectId},${otto.aadObjectId}` } })
    await Promise.all([
      town.selin.invoke({ v: 1, act: 'setup-save', arg: 'promise', first: '3', decision: '9' }),
      town.otto.invoke({ v: 1, act: 'setup-save', arg: 'scheme', scheme: 'apart' }),
    ])
    expect((await settings(town))?.now).toEqual({ promise: { first: 3, decision: 9 }, scheme: 'apart' })
  })

  it('holds after a restart', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'organisation', { organisation: 'Stadt Altburg' })
    const again = await startBot({ store: town.store, now: '2026-03-03T09:30:00Z', env: { ...configured.env } })
    const chat = again.chat(otto)
    await chat.say('über trittstein')
    expect(chat.read()).toContain('Stadt Altburg')
  })
})

describe('holidays', () => {
  /** 8 August 2031 is a Friday: the Friedensfest of Augsburg. */
  const friedensfest = '2031-08-08T08:00:05Z'

  async function reminded(place: string, december: string, at: string): Promise<boolean> {
    const now = `${at.slice(0, 10)}T04:00:00Z`
    const day = at.slice(0, 10)
    const town = await townHall({ ...configured, now, tasks: [steuer('T-2026-10001', { dueOn: day })] })
    await fillIn(town, 'calendar', { place, december })
    const before = town.erika.messages().length
    await town.at(at)
    return town.erika.messages().length > before
  }

  it.each([
    ['DE-BY/augsburg', 'none', friedensfest, false],
    ['DE-BY', 'none', friedensfest, true],
    ['DE-BY', '12-24 12-31', '2026-12-24T09:00:05Z', false],
    ['DE-BY', '12-31', '2026-12-24T09:00:05Z', true],
    ['DE-SN/corpus-christi', 'none', '2026-06-04T08:00:05Z', false],
    ['DE-SN', 'none', '2026-06-04T08:00:05Z', true],
  ])('of %s with %s: at %s reminders are sent: %s', async (place, december, at, isSent) => {
    expect(await reminded(place, december, at)).toBe(isSent)
  })

  it('of a Land change the authority in the notice', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'calendar', { place: 'DE-SN/corpus-christi', december: 'none' })
    await town.erika.say('datenschutz')
    expect(town.erika.read()).toContain('Sächsische')
  })
})

describe('the promise', () => {
  it('is what authors read and coordinators are held to', async () => {
    const town = await townHall({ ...configured, ideas: [proposal('2026-10001', 'Parkausweise online')] })
    await fillIn(town, 'promise', { first: '1', decision: '2' })
    town.clock.set('2026-03-09T09:00:00Z')
    await town.selin.say('koordination')
    expect(town.selin.read()).toMatch(/Eine davon ist[\s\S]*Parkausweise online[\s\S]*Seit 4 Arbeitstagen überfällig/)
    await town.selin.click({ act: 'idea', id: '2026-10001' })
    expect(town.selin.read()).toContain('Parkausweise online')
    await town.selin.say('einrichtung')
    await town.selin.click({ act: 'setup-step', arg: 'promise' })
    await town.selin.click('Wie in der Datei')
    await town.selin.say('koordination')
    expect(town.selin.read()).not.toContain('Eine davon ist')
  })
})

describe('units', () => {
  const list = 'Name\tWeitere Namen\tGehört zu\nKämmerei\tAmt 20\t\nKasse\tAmt 21, Zahlstelle\tKämmerei\nBauamt\t\t'

  it('are pasted, looked at, and made; what there is stays', async () => {
    const town = await townHall()
    await fillIn(town, 'units', { list })
    expect(town.selin.read()).toMatch(/2 Bereiche sind neu:[\s\S]*Kämmerei · Kasse[\s\S]*Einen gibt es schon/)
    expect((await town.store.units()).map(({ doc }) => doc.name.de)).not.toContain('Kämmerei')
    await town.selin.click('2 Bereiche anlegen')
    expect(town.selin.read()).toContain('2 Bereiche sind angelegt')
    const units = (await town.store.units()).map(({ doc }) => doc)
    expect(units.find(({ id }) => id === 'kasse')).toMatchObject({
      parent: 'kaemmerei',
      also: ['Amt 21', 'Zahlstelle'],
    })
    await fillIn(town, 'units', { list })
    expect(town.selin.read()).toContain('Alle gibt es schon')
    await town.selin.say('änderungsprotokoll')
    expect(town.selin.read()).toMatch(/Liste von Bereichen übernommen[\s\S]*2 Bereiche/)
  })
})

describe('the suggestion scheme', () => {
  async function handIn(town: TownHall, naming: string): Promise<{ review: string; receipt: string }> {
    for (const text of ['idee: Digitaler Bauantrag', 'Alles auf Papier', '4']) await town.max.say(text)
    const review = town.max.read()
    await town.max.say('absenden')
    await town.max.say(naming)
    if (naming !== 'mit Namen') await town.max.say('notiert')
    return { review, receipt: town.max.read() }
  }
  const said = /Vorschlagswesen/

  it('is named nowhere while nothing is set', async () => {
    const { review, receipt } = await handIn(await townHall(configured), 'mit Namen')
    expect(review).not.toMatch(said)
    expect(receipt).not.toMatch(said)
    expect(receipt).toContain('2026-10001')
  })

  it.each([
    ['counts', 'mit Namen', 'Diese Idee zählt auch für das Betriebliche Vorschlagswesen'],
    ['apart', 'mit Namen', 'Diese Idee zählt nicht für das Betriebliche Vorschlagswesen'],
    ['counts', 'ohne Namen', 'Ohne Namen lässt sich Ihre dort niemandem zuordnen'],
  ])('that %s stands before submitting and on the receipt, %s', async (scheme, naming, line) => {
    const town = await townHall(configured)
    await fillIn(town, 'scheme', { scheme })
    const { review, receipt } = await handIn(town, naming)
    expect(review).toMatch(said)
    expect(receipt).toContain(line)
  })

  it('says nothing again once that is set', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'scheme', { scheme: 'counts' })
    await fillIn(town, 'scheme', { scheme: 'none' })
    const { review, receipt } = await handIn(town, 'mit Namen')
    expect(`${review}${receipt}`).not.toMatch(said)
  })

  it('is no matter of other guides', async () => {
    const town = await townHall(configured)
    await fillIn(town, 'scheme', { scheme: 'counts' })
    await town.max.say('neuer check')
    await town.max.say('Hund anmelden')
    expect(town.max.read()).not.toMatch(said)
  })
})

describe('until it is released', () => {
  const strangers = { name: 'Neu Hier', aadObjectId: 'f0f0f0f0-9c2b-4a5a-8b7f-3f100b9d2f7e', id: '29:1Neu' }

  async function restricted(options: Parameters<typeof townHall>[0] = {}): Promise<TownHall> {
    const town = await townHall({ ...configured, ...options })
    await fillIn(town, 'contacts', { helpContact: 'Durchwahl 1234' })
    await fillIn(town, 'release', { access: 'coordination' })
    return town
  }

  it('whoever is new gets a kind card for all they do, and nothing of them is stored or logged', async () => {
    const town = await restricted()
    const chat = town.chat(strangers)
    const before = JSON.stringify(await town.everything())
    await chat.install()
    await chat.say('Idee: Hunde online anmelden')
    expect(chat.read()).toMatch(/noch nicht freigegeben[\s\S]*wird nichts gespeichert[\s\S]*Durchwahl 1234/)
    await chat.invoke({ v: 1, act: 'start', arg: 'idea' })
    await chat.invoke({ v: 1, act: 'ideas', id: 'newest' })
    await chat.say('meine daten')
    await chat.say('4711-XY')
    expect(chat.read()).toContain('noch nicht freigegeben')
    await chat.uninstall()
    expect(await town.store.get('people', strangers.aadObjectId)).toBeUndefined()
    expect(await town.store.sessionsOf(strangers.aadObjectId)).toEqual([])
    expect(await town.store.naming({ id: strangers.aadObjectId })).toEqual([])
    expect(JSON.stringify(await town.everything())).toBe(before)
    expect(JSON.stringify(town.log)).not.toContain(strangers.name)
  })

  it('a channel and the search say so in a line', async () => {
    const town = await restricted({ ideas: [proposal('2026-10001', 'Parkausweise online')] })
    const channel = town.chat(strangers, teams.channel)
    await channel.say('idee')
    expect(channel.lastMessage()?.text).toContain('noch nicht freigegeben')
    const chat = town.chat(strangers)
    const found = await chat.post(teams.query(chat.origin(), 'Parkausweise'))
    expect(JSON.stringify(found.body)).toContain('noch nicht freigegeben')
    expect(JSON.stringify(found.body)).not.toContain('Parkausweise')
    expect(await town.store.get('people', strangers.aadObjectId)).toBeUndefined()
  })

  it('people the bot knows already keep their rights on their data', async () => {
    const town = await restricted()
    await town.max.say('meine aufgaben')
    expect(town.max.read()).toMatch(/noch nicht freigegeben[\s\S]*meine daten/)
    await town.max.say('meine daten')
    expect(town.max.read()).not.toContain('noch nicht freigegeben')
    await town.max.click({ act: 'my-data-erase' })
    await town.max.say('ja')
    expect(await town.person(max)).toBeUndefined()
  })

  it('coordinators use everything, and messages to others wait until it is released', async () => {
    const town = await restricted({ tasks: [steuer('T-2026-10001')] })
    await town.selin.say('fahrplan')
    expect(town.selin.read()).toContain('Terminsoftware testen')
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('Einrichtung: ein Schritt ist offen')
    const before = town.erika.messages().length
    await town.at('2026-03-03T09:00:05Z')
    await town.at('2026-03-04T09:00:05Z')
    expect(town.erika.messages()).toHaveLength(before)
    await fillIn(town, 'release', { access: 'everybody' })
    expect(town.selin.read()).toContain('Freigegeben. Ab sofort')
    await town.at('2026-03-05T09:00:05Z')
    expect(town.erika.messages().length).toBeGreaterThan(before)
    await town.erika.say('meine aufgaben')
    expect(town.erika.read()).not.toContain('noch nicht freigegeben')
  })

  it('the code that makes the first coordinator is taken, should nobody coordinate any more', async () => {
    const town = await restricted()
    await town.seed([
      put(
        'setup',
        { id: 'setup', codeHash: hashCode('CCCCCCCCCCCC') },
        (await town.store.get('setup', 'setup'))?.version ?? 0,
      ),
    ])
    await town.erika.say('CCCC-CCCC-CCCC')
    expect(town.erika.read()).toContain('Sie gehören als erste Person zur Koordination')
  })
})

describe('without the right', () => {
  it.each([
    { act: 'setup' },
    { act: 'setup-step', arg: 'organisation' },
    { act: 'setup-save', arg: 'organisation', organisation: 'Räuberhöhle' },
    { act: 'setup-save', arg: 'release', access: 'coordination' },
    { act: 'setup-units', list: 'Kämmerei' },
    { act: 'setup-reset', arg: 'organisation' },
    { act: 'setup-undo', rev: 1 },
  ])('%j changes nothing', async data => {
    const town = await townHall(configured)
    await fillIn(town, 'scheme', { scheme: 'counts' })
    const before = JSON.stringify([await town.everything(), await settings(town)])
    for (const chat of [town.erika, town.max, town.otto]) {
      await chat.invoke({ v: 1, ...data })
      expect(chat.read()).toContain('Das kann nur die Koordination')
    }
    expect(JSON.stringify([await town.everything(), await settings(town)])).toBe(before)
    expect(await town.person(erika)).toBeDefined()
  })

  it('typed words lead nowhere', async () => {
    const town = await townHall(configured)
    await town.max.say('einrichtung')
    expect(town.max.read()).toContain('Das kann nur die Koordination')
  })

  it('what is forged by a coordinator is taken as nothing', async () => {
    const town = await townHall(configured)
    for (const act of ['setup-step', 'setup-save', 'setup-reset'])
      for (const arg of ['', 'atlantis', '__proto__', 'units']) await town.selin.invoke({ v: 1, act, arg })
    await town.selin.invoke({ v: 1, act: 'setup-save', arg: 'channel' })
    expect(await settings(town)).toBeUndefined()
  })
})
