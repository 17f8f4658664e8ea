import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backUp } from '../../src/store/lowdb/backup.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { proposal, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika } = teams
const title = 'Ein Aufzug zum Ratssaal'
const said = 'Das wünschen sich viele, trauen sich aber nicht.'
/** The first Kennwort of a test's bot. */
const kennwort = /AAAA-AAAA-2221/

const fixedIds = { unique: () => 'unique', digits: () => '54321', invitation: () => '1001-AA' }

interface Place {
  town: TownHall
  /** Every file of the store as it is, by name. */
  files(): Promise<Map<string, string>>
  /** What the timer of a running bot does every minute. */
  tidy(): Promise<void>
  folder: string
}

async function place(): Promise<Place> {
  const folder = join(await temporaryFolder(), 'data')
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const clock = { now: () => new Date('2026-03-03T08:58:00Z'), uptime: () => 0 }
  const store = await openLowdbStore({ folder, clock, logger: quiet })
  const town = await townHall({ store, ideas: [proposal('2026-10001', 'Termine online buchen')] })
  return {
    town,
    folder,
    files: () => filesOf(folder),
    tidy: async () => {
      if (store.holdsTraces()) await store.compact()
    },
  }
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter(name => !name.startsWith('lock'))
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

/** The lines of the journal, where everything of a turn stands together. */
function journal(files: Map<string, string>): string[] {
  return [...files].flatMap(([name, text]) => (name.startsWith('journal') ? text.split('\n') : []))
}

it('the Kennwort of an idea is in no file, at no moment, and nothing else leads to its author a minute later', async () => {
  const { town, files, tidy, folder } = await place()
  const everywhere = async () => [...(await files()).values()].join('\n')
  for (const text of [`Idee: ${title}`, 'Es gibt nur Treppen.', 'Bürgerservice', 'ohne Namen', 'absenden']) {
    await town.erika.say(text)
    expect(await everywhere()).not.toMatch(kennwort)
  }
  expect(town.erika.read()).toMatch(kennwort)
  await town.erika.say('notiert')
  expect(town.erika.read()).toContain('AAAA-AAAA-2221')
  await tidy()
  expect(await everywhere()).not.toMatch(kennwort)
  expect(journal(await files()).filter(line => line.includes(title) || line.includes(erika.aadObjectId))).toEqual([])
  const ideas = (await files()).get('ideas.json') ?? ''
  expect(ideas).toContain(title)
  expect(ideas).not.toContain(erika.aadObjectId)

  const copy = join(folder, '../copy')
  await backUp(folder, copy)
  const copied = await filesOf(copy)
  expect([...copied.values()].join('\n')).not.toMatch(kennwort)
  expect(journal(copied).filter(line => line.includes(title))).toEqual([])
})

it('a comment without a name stands beside nobody a minute later', async () => {
  const { town, files, tidy } = await place()
  await town.erika.say('2026-10001')
  await town.erika.click({ act: 'comment' })
  await town.erika.click({ act: 'comment-yes' }, { text: said, nameless: 'true' })
  await tidy()
  const all = await files()
  expect(all.get('comments.json')).toContain(said)
  expect(all.get('comments.json')).not.toContain(erika.aadObjectId)
  expect(journal(all).filter(line => line.includes(said))).toEqual([])
})

it('what is named is not compacted for it', async () => {
  const { town, files, tidy } = await place()
  await town.erika.say('2026-10001 kommentieren: Gute Sache!')
  await tidy()
  expect(journal(await files()).length).toBeGreaterThan(1)
})

it('after a restart there is a new Kennwort, shown before anything is stored', async () => {
  const { town } = await place()
  for (const text of [`Idee: ${title}`, 'Es gibt nur Treppen.', 'Bürgerservice', 'ohne Namen', 'absenden'])
    await town.erika.say(text)
  const again = (await startBot({ store: town.store, ids: { ...fixedIds, code: () => 'NEWC-ODE2-3456' } })).chat(erika)
  await again.say('notiert')
  expect(again.read()).toContain('Ihr Kennwort hat sich geändert')
  expect(again.read()).toContain('NEWC-ODE2-3456')
  expect((await town.store.ideas({}, 'newest', { limit: 10 })).total).toBe(1)
  await again.say('notiert')
  expect((await town.store.ideas({}, 'newest', { limit: 10 })).total).toBe(2)
})
