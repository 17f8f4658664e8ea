import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Exchange, exchangeSchema } from '../../src/export/exchange.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { assessment, put } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, proposal, selin, townHall } from '../fixtures/town-hall.ts'

const people = [selin, erika, max, otto]

const theirs: Exchange = {
  format: 'trittstein-exchange',
  version: 1,
  organisation: 'Stadt Neustadt',
  day: '2026-02-20',
  ideas: [
    { title: 'Hundesteuer online anmelden', outcome: 'umgesetzt', reason: 'Spart Wege.' },
    { title: 'Drohnen für den Winterdienst', outcome: 'nicht-weiterverfolgt' },
  ],
  checks: [{ title: 'Hund anmelden', outcome: { de: 'Digitalisieren lohnt sich' } }],
}

async function neighbours(): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'neustadt.json'), JSON.stringify(theirs))
  return folder
}

describe('the exchange file', () => {
  it('holds decided ideas and results, and leads to nobody, whatever a town has', async () => {
    const guide = await shippedGuide('idea')
    const checks = await shippedGuide('process-check')
    const statuses = ['neu', 'in-pruefung', 'agenda', 'geparkt', 'nicht-weiterverfolgt', 'umgesetzt'] as const
    const towns = fc.array(
      fc.record({
        status: fc.constantFrom(...statuses),
        supporters: fc.subarray(people.map(({ aadObjectId }) => aadObjectId)),
        reported: fc.boolean(),
        reason: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    for (const ideas of fc.sample(towns, { numRuns: 4, seed: 5 })) {
      const hall = await townHall({ env: { PUBLIC_URL: 'https://bot.example.org/' } })
      await hall.seed([
        ...ideas.map(({ reported, reason, ...each }, n) =>
          put(
            'ideas',
            proposal(`2026-${10_000 + n}`, `Idee ${n}`, {
              ...each,
              guide,
              reviewUnit: 'steueramt',
              history: [{ on: '2026-03-02', status: each.status, ...(reason && { reason: 'Gut' }) }],
              ...(reported && { reports: [{ why: 'personal' as const, on: '2026-03-02' }] }),
            }),
          ),
        ),
        put('assessments', assessment('P-2026-10001', { guide: checks, by: [max.aadObjectId], unit: 'Steueramt' })),
      ])
      await hall.selin.say('Austausch')
      const card = JSON.stringify(hall.selin.lastCard())
      const [, path = ''] = /"url":"https:\/\/bot\.example\.org(\/[^"]+)"/.exec(card) ?? []
      const link = new URL(path, hall.endpoint)
      const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ format: 'json' }) })
      const file = (await answer.json()) as Exchange
      expect(exchangeSchema.safeParse(file).error).toBeUndefined()
      const told = ideas.filter(({ status, reported }) => !reported && status !== 'neu' && status !== 'in-pruefung')
      expect(file.ideas).toHaveLength(told.length)
      expect(file.checks).toMatchObject([{ title: 'Hund anmelden' }])
      const text = JSON.stringify(file)
      for (const { name, aadObjectId, id } of people)
        for (const part of [name, aadObjectId, id]) expect(text).not.toContain(part)
      expect(text).not.toMatch(/steueramt|P-2026|2026-1\d{4}|supporter|author/i)
      const numbers = JSON.stringify({ ...file, day: '', version: 0 }).match(/:\d+/g)
      expect(numbers).toEqual([':0'])
    }
  })

  it('is handed out to coordinators alone', async () => {
    const hall = await townHall({ env: { PUBLIC_URL: 'https://bot.example.org/' } })
    await hall.selin.say('Austausch')
    expect(hall.selin.read()).toContain('Die Austauschdatei zum Herunterladen')
    await hall.max.say('Austausch')
    expect(hall.max.read()).not.toContain('Austauschdatei zum Herunterladen')
  })

  it('of another town is found by whoever searches or begins the same, marked as theirs', async () => {
    const hall = await townHall({ env: { EXCHANGE_DIR: await neighbours() } })
    await hall.max.say('suche Hundesteuer')
    expect(hall.max.read()).toContain('Aus anderen Kommunen')
    expect(hall.max.read()).toContain('Aus Stadt Neustadt · ✅ umgesetzt · Spart Wege.')
    await hall.max.say('Idee')
    await hall.max.say('Hundesteuer online anmelden')
    expect(hall.max.read()).toContain('Hier gibt es das noch nicht')
    expect(hall.max.read()).toContain('Aus Stadt Neustadt')
    await hall.max.say('1')
    expect(hall.max.read()).toContain('Schreiben Sie *trotzdem neu*')
    await hall.max.say('trotzdem neu')
    expect(hall.max.read()).not.toContain('Aus Stadt Neustadt')
    await hall.erika.say('Prozess prüfen')
    await hall.erika.say('Hund anmelden')
    expect(hall.erika.read()).toContain('Aus Stadt Neustadt · geprüft · Digitalisieren lohnt sich')
  })

  it('of another town is read however it was saved', async () => {
    const folder = await temporaryFolder()
    const of = (organisation: string) => JSON.stringify({ ...theirs, organisation })
    await writeFile(join(folder, 'a.json'), `\uFEFF${of('Stadt Übersee')}`)
    await writeFile(join(folder, 'b.json'), Buffer.from(`\uFEFF${of('Stadt Örtel')}`, 'utf16le'))
    await writeFile(join(folder, 'c.json'), Buffer.from(of('Stadt Ährental'), 'latin1'))
    const hall = await townHall({ env: { EXCHANGE_DIR: folder } })
    await hall.max.say('suche Drohnen')
    for (const town of ['Stadt Übersee', 'Stadt Örtel', 'Stadt Ährental'])
      expect(hall.max.read()).toContain(`Aus ${town}`)
  })

  it('of another town is read again while the bot runs; what is wrong with one is told, and the last good one counts', async () => {
    const folder = await neighbours()
    const hall = await townHall({ env: { EXCHANGE_DIR: folder } })
    const found = async () => {
      await hall.max.say('suche Drohnen')
      return hall.max.read().includes('Aus Stadt Neustadt')
    }
    expect(await found()).toBe(true)
    await writeFile(join(folder, 'neustadt.json'), '{ "format": "trittstein-exchange" }')
    await writeFile(join(folder, 'altdorf.json'), 'kein JSON')
    await hall.at('2026-03-03T09:10:00Z')
    expect(await found()).toBe(true)
    await hall.selin.say('Koordination')
    expect(hall.selin.read()).toContain('neustadt.json:1: Das ist keine Austauschdatei von Trittstein (version)')
    expect(hall.selin.read()).toContain('altdorf.json:1: Das ist kein JSON')
    await rm(join(folder, 'altdorf.json'))
    await rm(join(folder, 'neustadt.json'))
    await hall.at('2026-03-03T09:11:00Z')
    expect(await found()).toBe(false)
  })
})
