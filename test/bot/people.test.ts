import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/documents/unit.ts'
import { hashCode } from '../../src/idea/idea.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import { put, unit } from '../fixtures/documents.ts'
import { otto, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika, max } = teams

describe('wer bin ich', () => {
  it('tells everybody their roles, and coordinators where to go on', async () => {
    const town = await townHall({
      units: [
        unit('kasse', { name: { de: 'Kasse' }, lead: selin.aadObjectId, deputy: erika.aadObjectId }),
        unit('sicherheit', { is: 'role', name: { de: 'IT-Sicherheit' }, lead: erika.aadObjectId }),
      ],
    })
    for (const chat of [town.selin, town.erika, town.max, town.otto]) await chat.say('Wer bin ich?')
    expect(town.selin.read()).toContain('Koordination, Leitung Kasse')
    expect(town.erika.read()).toContain('Leitung Steueramt, Rolle IT-Sicherheit, Stellvertretung Kasse')
    expect(town.max.read()).toContain('Beschäftigte\nBereich\nSteueramt')
    expect(town.otto.read()).toContain('Beschäftigte\nBereich\nnoch nicht angegeben')
    expect(town.otto.read()).toContain(otto.aadObjectId)
    expect(town.selin.buttons()).toContain('Koordination')
    for (const chat of [town.erika, town.max, town.otto]) expect(chat.buttons()).not.toContain('Koordination')
  })

  it('speaks English', async () => {
    const town = await townHall()
    await town.erika.say('english')
    await town.erika.say('who am I?')
    expect(town.erika.read()).toContain('Tax department')
  })

  it('knows a coordinator of the configuration however the object id is spelled', async () => {
    const town = await townHall()
    const upper = { ...selin, aadObjectId: selin.aadObjectId.toUpperCase() }
    await town.chat(upper).say('Koordination')
    expect(town.selin.read()).toContain('Wer koordiniert')
  })
})

describe('the one-time code of a new installation', () => {
  const code = 'K7QX-M2PD-9RTA'

  async function newInstallation(): Promise<TestBot> {
    const bot = await startBot()
    const changes = [put('setup', { id: 'setup', codeHash: hashCode(code) })]
    await bot.store.commit({ at: '2026-03-02T08:00:00Z', reads: [], changes })
    await bot.chat().install()
    await bot.chat(max).install()
    return bot
  }

  const coordinators = async (bot: TestBot) => (await bot.store.coordinators()).map(({ doc }) => doc.id)

  it.each([code, 'code k7qx m2pd 9rta'])('makes the first coordinator, once: %s', async typed => {
    const bot = await newInstallation()
    await bot.chat().say(typed)
    expect(bot.chat().read()).toContain('Sie gehören als erste Person zur Koordination')
    await bot.chat(max).say(typed)
    expect(bot.chat(max).read()).toContain('gibt es keine Idee')
    expect(await coordinators(bot)).toEqual([erika.aadObjectId])
    expect((await bot.store.get('setup', 'setup'))?.doc).toEqual({ id: 'setup' })
  })

  it('makes only one of two who enter it at the same moment', async () => {
    const bot = await newInstallation()
    await Promise.all([bot.chat().say(code), bot.chat(max).say(code)])
    expect(await coordinators(bot)).toHaveLength(1)
  })

  it('must be right', async () => {
    const bot = await newInstallation()
    for (const wrong of ['K7QX-M2PD-9RTB', 'code K7QX', 'code']) await bot.chat().say(wrong)
    expect(await coordinators(bot)).toEqual([])
  })
})

describe('an invitation code', () => {
  const id = 'bauamt'
  const invitation = { code: '4711-XY', until: '2026-03-17' }
  const invited = (more: Partial<Unit> = {}) =>
    unit('kasse', { codes: { lead: invitation }, name: { de: 'Kasse' }, ...more })
  const kasse = async (town: TownHall) => (await town.store.get('units', 'kasse'))?.doc

  it.each([
    'Code 4711-XY',
    'code 4711 xy',
    '4711-xy',
    'Code: 4711-XY',
    'Einladungscode 4711-XY',
    'Mein Code ist 4711-XY',
    'Bitte schreiben Sie Trittstein in Teams: Code 4711-XY',
    'My code is 4711-XY.',
  ])('gives the place, the unit and a reachable holder: %s', async text => {
    const town = await townHall({ units: [invited()] })
    await town.otto.say(text)
    expect(town.otto.read()).toContain('Sie sind jetzt eingetragen für: Kasse')
    expect(town.otto.read()).toContain('Leitung Kasse')
    expect(await kasse(town)).toMatchObject({ lead: otto.aadObjectId })
    expect(await kasse(town)).not.toHaveProperty('codes')
    expect(await town.person(otto)).toMatchObject({ unit: 'kasse', installed: true })
  })

  it('can be entered on the card for codes as well', async () => {
    const town = await townHall({ units: [invited({ is: 'role' })] })
    await town.otto.say('hallo')
    await town.otto.click('Kennwort eingeben')
    await town.otto.click('Idee zeigen', { code: '4711-xy' })
    expect(await kasse(town)).toMatchObject({ lead: otto.aadObjectId })
    expect(await town.person(otto)).not.toHaveProperty('unit')
  })

  it('counts once, and leaves the unit somebody has said', async () => {
    const town = await townHall({ units: [invited()] })
    await town.max.say('Code 4711-XY')
    await town.otto.say('Code 4711-XY')
    expect(town.otto.read()).toContain('Dieser Code gilt nicht')
    expect(await kasse(town)).toMatchObject({ lead: max.aadObjectId })
    expect(await town.person(max)).toMatchObject({ unit: 'steueramt' })
  })

  it('goes to one of two who enter it at the same moment', async () => {
    const town = await townHall({ units: [invited()] })
    await Promise.all([town.max.say('Code 4711-XY'), town.otto.say('Code 4711-XY')])
    const holders = [max, otto].filter(({ name }) =>
      [town.max, town.otto].some(chat => chat.user.name === name && chat.read().includes('Leitung Kasse')),
    )
    expect(holders.map(({ aadObjectId }) => aadObjectId)).toEqual([(await kasse(town))?.lead])
  })

  it('is valid up to and including its last day', async () => {
    const town = await townHall({ units: [invited({ codes: { deputy: invitation } })] })
    town.clock.set('2026-03-17T23:30:00Z')
    await town.otto.say('Code 4711-XY')
    expect(town.otto.read()).toContain('Dieser Code gilt nicht')
    town.clock.set('2026-03-17T20:00:00Z')
    await town.otto.say('Code 4711-XY')
    expect(await kasse(town)).toMatchObject({ deputy: otto.aadObjectId })
  })

  it('cannot be guessed: after five wrong ones none is looked at for an hour', async () => {
    const town = await townHall({ units: [invited()] })
    for (let n = 1; n <= 5; n++) await town.otto.say(`Code 000${n}-AA`)
    await town.otto.say('Code 4711-XY')
    expect(town.otto.read()).toContain('zu viele falsche Codes')
    expect(await kasse(town)).not.toHaveProperty('lead')
    town.clock.advance(60 * 60 * 1000)
    await town.otto.say('Code 4711-XY')
    expect(await kasse(town)).toMatchObject({ lead: otto.aadObjectId })
    expect(await town.person(otto)).not.toHaveProperty('wrongCodes')
  })

  it('leaves no count of wrong ones behind when the hour is over', async () => {
    const town = await townHall()
    await town.otto.say('Code 0001-AA')
    expect(await town.person(otto)).toMatchObject({ wrongCodes: { count: 1 } })
    town.clock.advance(60 * 60 * 1000)
    await town.otto.say('hallo')
    expect(await town.person(otto)).not.toHaveProperty('wrongCodes')
  })

  it.each(['Kennwort AAAA-AAAA-2223', 'AAAA-AAAA-2223', 'code AAAA-AAAA-2223', 'Kennwort 4711-XZ', 'Passcode 4711 xz'])(
    'is told from a Kennwort, and nothing is kept of who tried one: %s',
    async text => {
      const town = await townHall({ units: [invited()] })
      const before = await town.person(otto)
      for (let n = 1; n <= 7; n++) await town.otto.say(text)
      expect(town.otto.read()).toContain('gibt es keine Idee')
      expect(await town.person(otto)).toEqual(before)
    },
  )

  it('works in a group for somebody who never wrote before, and makes them reachable', async () => {
    const bot = await startBot()
    const changes = [put('units', invited()), put('units', unit(id))]
    await bot.store.commit({ at: '2026-03-02T08:00:00Z', reads: [], changes })
    const shared = bot.chat(otto, teams.channel)
    await shared.say('Code 4711-XY')
    expect(shared.messages().map(({ text }) => text)).toEqual([expect.stringContaining('persönlichen Chat')])
    expect((await bot.store.get('units', 'kasse'))?.doc).toMatchObject({ lead: otto.aadObjectId })
    const { userId, serviceUrl } = (await bot.store.get('people', otto.aadObjectId))?.doc.met ?? {}
    expect({ userId, serviceUrl }).toEqual({ userId: otto.id, serviceUrl: bot.connector.serviceUrl })
    const personal = bot.connector.messages().filter(({ conversation }) => conversation !== teams.channel.id)
    expect(JSON.stringify(personal.at(-1)?.card)).toContain('Leitung Kasse')
  })

  it('is accepted in English', async () => {
    const town = await townHall({ units: [invited({ name: { de: 'Kasse', en: 'Treasury' } })] })
    await town.otto.say('english')
    await town.otto.say('invitation code 4711-XY')
    expect(town.otto.read()).toContain('Treasury')
    expect(await kasse(town)).toMatchObject({ lead: otto.aadObjectId })
  })
})

describe('members of a team that has the bot', () => {
  const vera: teams.User = { name: 'Vera Neu', aadObjectId: 'E5B8A6FC-0F72-4C9B-8B24-6B5F1E9C3D45', id: '29:1VeraPx3' }
  const veraId = vera.aadObjectId.toLowerCase()

  async function join(town: TownHall, members = [vera, otto], added?: { id: string }[]): Promise<void> {
    town.connector.members.set(teams.team.id, members.map(teams.listedMember))
    await town.selin.post(teams.teamJoined(town.selin.origin(), added))
  }

  it('are neither kept nor written to', async () => {
    const town = await townHall()
    const before = town.connector.messages().length
    await join(town)
    expect(await town.store.get('people', veraId)).toBeUndefined()
    expect(town.connector.messages()).toHaveLength(before)
  })

  it('are found by name, and hear of it in a chat opened for it, with the notice on data protection', async () => {
    const town = await townHall()
    await join(town)
    await town.erika.say('Vertretung bis 15.3.: Vera Neu')
    expect(town.erika.read()).toContain('Vera Neu vertritt Sie bis Sonntag, 15. März 2026')
    town.clock.set('2026-03-03T09:00:05Z')
    await town.work()
    const opened = town.connector.messages().filter(({ conversation }) => conversation.startsWith('a:1Opened'))
    expect(opened).toHaveLength(1)
    expect(JSON.stringify(opened[0]?.card)).toContain('Erika Muster hat Sie als Vertretung eingetragen')
    expect(JSON.stringify(opened[0]?.card)).toContain('Verantwortlich für Ihre Daten')
  })

  it('are reachable holders of a unit', async () => {
    const town = await townHall({ units: [unit('kasse', { name: { de: 'Kasse' }, lead: veraId })] })
    await town.selin.invoke({ v: 1, act: 'unit', id: 'kasse' })
    expect(town.selin.read()).not.toContain('Vera Neu')
    await join(town)
    await town.selin.invoke({ v: 1, act: 'unit', id: 'kasse' })
    expect(town.selin.read()).toContain('✓ Vera Neu · erreichbar')
  })

  it('who removed the bot are left alone, and not reachable', async () => {
    const town = await townHall({ units: [unit('kasse', { name: { de: 'Kasse' }, lead: otto.aadObjectId })] })
    await join(town)
    await town.otto.uninstall()
    await join(town)
    expect(await town.person(otto)).not.toHaveProperty('met')
    await town.selin.invoke({ v: 1, act: 'unit', id: 'kasse' })
    expect(town.selin.read()).toContain('⏳ Otto Fremd · eingetragen, nicht erreichbar')
  })

  it('get the name that Teams lists, if none was known', async () => {
    const town = await townHall()
    const known = await town.store.get('people', otto.aadObjectId)
    if (known) await town.seed([put('people', { ...known.doc, name: '' }, known.version)])
    await join(town)
    expect(await town.person(otto)).toMatchObject({ name: 'Otto Fremd', installed: true })
  })
})
