import { describe, expect, it } from 'vitest'
import { selfCheck } from '../../src/doctor/self-check.ts'
import { error, fine, warning } from '../../src/health/finding.ts'
import { put } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** Working hours begin. */
const ten = '2026-03-03T09:00:05Z'
const inWords = { de: 'Testnachricht an mich', en: 'Send me a test message' }

const waiting = ({ waiting: of }: TownHall) => of(selin)

/** A town hall in which messages are sent. */
async function atTen(options?: Parameters<typeof townHall>[0]): Promise<TownHall> {
  const town = await townHall(options)
  town.clock.set(ten)
  return town
}

describe('the self-test', () => {
  it('tells coordinators what is so, the worst first, each with what to do', async () => {
    const space = warning('space', { amount: { value: 0.83, unit: 'GB' } })
    const findings = [fine('clock'), space, error('backup-none', { place: '/srv/secret' })]
    const town = await atTen({ selfCheck: async () => findings })
    await town.selin.say('selbsttest')
    const card = town.selin.read()
    expect(card).toContain('**2 Punkte** brauchen Aufmerksamkeit')
    expect(card).toMatch(
      /Ordner für Sicherungen liegt keine[\s\S]*→ Sichern Sie täglich[\s\S]*Freier Platz: 0,8 GB[\s\S]*Uhr und Zeitzone/,
    )
    expect(card).not.toContain('/srv')
  })

  it('is a click away from the coordination, and is done again in its place', async () => {
    let runs = 0
    const town = await atTen({ selfCheck: async () => [fine('store', `${++runs}`)] })
    await town.selin.say('koordination')
    await town.selin.click('Selbsttest')
    await town.selin.click('Noch einmal prüfen')
    expect(town.selin.read()).toContain('Speicher: 2')
    expect(town.selin.read()).toContain('✓ Alles ist, wie es sein soll.')
  })

  it('speaks English', async () => {
    const town = await atTen({ selfCheck: async language => [error('guides', `read in ${language}`)] })
    await town.selin.say('english')
    await town.selin.say('self-test')
    expect(town.selin.read()).toMatch(/Guides, templates, units and rules: read in en[\s\S]*→ Correct the file/)
    await town.selin.click(inWords.en)
    await town.work()
    expect(town.selin.read()).toContain('The test message has arrived')
  })

  it.each(['selbsttest', 'self test'])(
    'is nobody’s who does not coordinate, to whom the words mean the guide about themselves: %s',
    async words => {
      let runs = 0
      const town = await atTen({ selfCheck: async () => [fine('store', `${++runs}`)] })
      await town.otto.say(words)
      expect(town.otto.read()).toContain('Digitaler Selbstcheck beginnen')
      await town.otto.invoke({ v: 1, act: 'self-test' })
      expect(town.otto.read()).toContain('Das kann nur die Koordination')
      await town.otto.invoke({ v: 1, act: 'test-message' })
      expect(runs).toBe(0)
      expect(await town.store.outboxOf(otto.aadObjectId)).toEqual([])
    },
  )
})

describe('the test message', () => {
  it('comes on the way of all messages, once', async () => {
    const town = await atTen()
    await town.selin.say('selbsttest')
    await town.selin.click(inWords.de)
    expect(town.selin.read()).toContain('Die Testnachricht ist unterwegs')
    expect(await waiting(town)).toEqual(['test'])
    await town.selin.click(inWords.de)
    expect(town.selin.read()).toContain('Eine Testnachricht ist schon unterwegs')
    await town.work()
    expect(town.selin.read()).toContain('Die Testnachricht ist angekommen')
    expect(await waiting(town)).toEqual([])
    await town.selin.click('Koordination')
    expect(town.selin.read()).toContain('Wer koordiniert')
  })

  it('says when it comes where nothing is sent now', async () => {
    const town = await townHall()
    town.clock.set('2026-03-06T20:00:00Z')
    await town.selin.say('selbsttest')
    await town.selin.click(inWords.de)
    expect(town.selin.read()).toMatch(/Die Testnachricht kommt ab 9\. März 2026 um 7:00/)
    await town.work()
    expect(await waiting(town)).toEqual(['test'])
    await town.at('2026-03-09T10:00:00Z')
    expect(town.selin.read()).toContain('Die Testnachricht ist angekommen')
  })

  it('that did not arrive is seen as such, and may be tried again', async () => {
    const town = await atTen()
    await town.selin.say('selbsttest')
    await town.selin.click(inWords.de)
    const [message] = await town.store.outboxOf(selin.aadObjectId)
    if (!message) throw new Error('There is no message')
    const parked = { ...message.doc, state: 'parked' as const, parked: { why: 'gone' as const, on: '2026-03-03' } }
    await town.seed([put('outbox', parked, message.version)])
    await town.selin.say('nicht zugestellt')
    expect(town.selin.read()).toContain('Testnachricht · seit')
    await town.selin.say('selbsttest')
    await town.selin.click(inWords.de)
    expect(town.selin.read()).toContain('Die Testnachricht ist unterwegs')
    await town.work()
    expect(await waiting(town)).toEqual([])
  })
})

describe('what a bot that runs sees of its surroundings', () => {
  it('is its own machine, its clock and its files, and never a path', async () => {
    const folder = await temporaryFolder()
    const store = { failure: () => undefined }
    const clock = { now: () => new Date(ten) }
    const doubt = { believed: '2026-03-03', shown: '2027-03-03' }
    const watch = { look: () => ({ now: ten, proven: '2026-03-03', doubt }) }
    const config = { access: { authenticated: false } as const, store: { kind: 'json' as const, folder } }
    const files = [{ problems: (language?: string) => [`rules.yaml:1: ${language}`] }]
    const found = await selfCheck({ config, store, clock, watch, files }, 'en')
    expect(found).toMatchObject([
      { what: 'node' },
      { what: 'open', level: 'warning' },
      { what: 'store', level: 'fine' },
      { what: 'write', level: 'fine' },
      { what: 'space' },
      { what: 'no-backups', level: 'warning' },
      { what: 'guides', level: 'error', detail: 'rules.yaml:1: en' },
      { what: 'clock', level: 'error' },
    ])
    expect(found.map(({ detail }) => detail ?? '').join()).not.toContain(folder)
  })

  it('is told of a store that takes nothing more', async () => {
    const town = await townHall()
    const config = { access: { authenticated: false } as const, store: { kind: 'json' as const, folder: 'none' } }
    const inside = { config, store: { failure: () => 'disk' }, clock: town.clock, files: [] }
    const watch = { look: () => ({ now: ten, proven: '2026-03-03' }) }
    const found = await selfCheck({ ...inside, watch }, 'de')
    expect(found.find(({ what }) => what === 'store')).toEqual(error('store'))
    expect(found.find(({ what }) => what === 'clock')).toEqual(fine('clock'))
  })
})
