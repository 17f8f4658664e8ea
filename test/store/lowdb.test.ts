import { constants } from 'node:fs'
import { readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports/store/store.ts'
import { State, snapshotNames } from '../../src/store/lowdb/state.ts'
import { collections, currentSchemas, type Migrations, migrate, migrations } from '../../src/store/migrations.ts'
import { storeContract } from '../contract/store-contract.ts'
import {
  auditEntry,
  changes,
  comment,
  idea,
  person,
  put,
  record,
  remove,
  session,
  task,
} from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { formerStores } from './former-stores.ts'

storeContract('lowdb', async () => {
  const folder = await temporaryFolder()
  return { open: clock => temporaryStore({ folder, clock }) }
})

describe('the folder', () => {
  test('is closed to other users, and so are its files', async () => {
    const folder = `${await temporaryFolder()}/new/data`
    const store = await temporaryStore({ folder })
    await store.commit(changes([put('people', person('p1'))]))
    await store.compact()
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    const modes = (await readdir(folder)).map(async name => (await stat(`${folder}/${name}`)).mode & 0o777)
    expect(new Set(await Promise.all(modes))).toEqual(new Set([0o600]))
  })

  test('has a journal that Linux writes through to the disk, because nothing else syncs what is acknowledged', async ({
    skip,
  }) => {
    skip(process.platform !== 'linux')
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder })
    const flags = async () => {
      const open = (await readdir('/proc/self/fd')).map(async fd => [
        await readlink(`/proc/self/fd/${fd}`).catch(() => ''),
        await readFile(`/proc/self/fdinfo/${fd}`, 'utf8').catch(() => ''),
      ])
      const journals = (await Promise.all(open)).filter(([path]) => path?.startsWith(`${folder}/journal-`))
      return journals.map(([, info = '']) => Number.parseInt(/flags:\s*(\d+)/.exec(info)?.[1] ?? '', 8))
    }
    for (const again of [false, true]) {
      if (again) await store.compact()
      expect((await flags()).map(each => each & constants.O_DSYNC)).toEqual([constants.O_DSYNC])
    }
  })

  test('holds one readable file for each collection, in the order of the ids', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({
      folder,
      clock: { now: () => new Date('2026-03-02T08:16:00.000Z'), uptime: () => 0 },
    })
    for (const id of ['b', 'c', 'a']) await store.commit(changes([put('people', person(id))], { turnId: `turn ${id}` }))
    await store.compact()
    expect((await readdir(folder)).toSorted()).toEqual([
      'agendaTexts.json',
      'agendas.json',
      'agreements.json',
      'assessments.json',
      'audit.json',
      'campaigns.json',
      'cards.json',
      'channels.json',
      'comments.json',
      'guides.json',
      'ideas.json',
      'inquiries.json',
      'journal-000002.jsonl',
      'lists.json',
      'motions.json',
      'outbox.json',
      'people.json',
      'posts.json',
      'publications.json',
      'reminders.json',
      'reviews.json',
      'sessions.json',
      'settings.json',
      'setup.json',
      'sheets.json',
      'store-1.lock',
      'synergies.json',
      'tasks.json',
      'turns.json',
      'units.json',
      'usage.json',
      'withheld.json',
      'workshops.json',
    ])
    const text = await readFile(`${folder}/people.json`, 'utf8')
    expect(text).toMatch(/\n {4}"a": \{\n {6}"version": \d+,\n {6}"doc": \{\n {8}"id": "a",\n/)
    expect(Object.keys(JSON.parse(text).entries)).toEqual(['a', 'b', 'c'])
    expect(JSON.parse(await readFile(`${folder}/turns.json`, 'utf8')).entries).toEqual({
      'turn a': '2026-03-02T08',
      'turn b': '2026-03-02T08',
      'turn c': '2026-03-02T08',
    })
  })

  test('is free again after closing, and closing twice does no harm', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder })
    await store.close()
    await store.close()
    expect(await readdir(folder)).not.toContain('store-1.lock')
  })

  test('that cannot be created is a fault with a remedy', async () => {
    const folder = await temporaryFolder()
    await writeFile(`${folder}/file`, '')
    await expect(temporaryStore({ folder: `${folder}/file/data` })).rejects.toMatchObject({
      code: 'store-failed',
      message: `The store in ${folder}/file/data cannot be opened (ENOTDIR).`,
      remedy: expect.stringContaining('read and written by this user'),
    })
  })
})

describe('compaction', () => {
  test('leaves no link between an idea without a name and who wrote it', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder })
    await store.commit(
      changes([put('people', person('the-author')), put('sessions', session('the-draft', 'the-author'))]),
    )
    const version = async (of: 'people' | 'sessions', id: string) => (await store.get(of, id))?.version ?? 0
    await store.commit(
      changes(
        [
          remove('sessions', 'the-draft', await version('sessions', 'the-draft')),
          put('ideas', idea('the-idea', { codeHash: 'c1' })),
        ],
        {
          turnId: 'the-turn',
          at: '2026-03-02T08:15:42.123Z',
        },
      ),
    )
    await store.commit(
      changes(
        [
          put('people', person('the-author', 'Uwe'), await version('people', 'the-author')),
          put('comments', comment('the-comment', 'another-idea')),
        ],
        {
          turnId: 'the-next-turn',
          at: '2026-03-02T08:15:42.456Z',
        },
      ),
    )
    await store.compact()
    const files = await Promise.all(
      (await readdir(folder)).map(async name => ({ name, text: await readFile(`${folder}/${name}`, 'utf8') })),
    )
    expect(files.filter(({ text }) => text.includes('the-idea')).map(({ name }) => name)).toEqual(['ideas.json'])
    expect(files.filter(({ text }) => text.includes('the-comment')).map(({ name }) => name)).toEqual(['comments.json'])
    const textOf = (file: string) => files.find(({ name }) => name === file)?.text
    const [ideas, comments, people] = ['ideas.json', 'comments.json', 'people.json'].map(textOf)
    for (const trace of ['the-author', 'the-draft', 'the-turn', 'the-next-turn', '08:15', 'T08']) {
      expect(ideas).not.toContain(trace)
      expect(comments).not.toContain(trace)
    }
    for (const { text } of files) expect(text).not.toContain('08:15:42')
    expect(people).not.toContain('the-turn')
  })

  test('comes with closing, where that is wanted', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder, compactOnClose: true })
    await store.commit(changes([put('sessions', session('the-draft', 'the-author'))]))
    await store.commit(
      changes([remove('sessions', 'the-draft', (await store.get('sessions', 'the-draft'))?.version ?? 0)]),
    )
    await store.close()
    for (const name of await readdir(folder))
      expect(await readFile(`${folder}/${name}`, 'utf8'), name).not.toContain('the-draft')
  })

  test('a version tells no order: it counts nothing', async () => {
    const store = await temporaryStore()
    const add = (id: string) => store.commit(changes([put('comments', comment(id, 'i1'))]))
    for (const id of ['a', 'b', 'c']) await add(id)
    const versions = await Promise.all(['a', 'b', 'c'].map(async id => (await store.get('comments', id))?.version ?? 0))
    expect(new Set(versions).size).toBe(3)
    // Chance is 2^48 versions wide, so that a small one is not met.
    for (const version of versions) expect(version).toBeGreaterThan(10_000)
  })

  test('rewrites only what changed, and the turns with it, and costs nothing if nothing did', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder })
    const state = async () =>
      Promise.all(
        (await readdir(folder)).toSorted().map(async name => {
          const { ino } = await stat(`${folder}/${name}`)
          return `${name} ${ino}`
        }),
      )
    await store.commit(changes([put('people', person('p1'))]))
    const before = await state()
    await store.compact()
    const after = await state()
    const moved = after.filter(line => !before.includes(line)).map(line => line.split(' ')[0])
    expect(moved).toEqual(['journal-000002.jsonl', 'people.json', 'turns.json'])
    await store.compact()
    expect(await state()).toEqual(after)
  })

  test('starts by itself when the journal has grown', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder, segmentLimit: 2_000 })
    for (let n = 0; n < 20; n++) await store.commit(changes([put('people', person(`p${n}`))]))
    await store.close()
    const journals = (await readdir(folder)).filter(name => name.startsWith('journal'))
    expect(journals).toHaveLength(1)
    expect(journals).not.toContain('journal-000001.jsonl')
    expect((await readFile(`${folder}/people.json`, 'utf8')).length).toBeGreaterThan(1_000)
  })
})

describe('schemas', () => {
  /** In schema 2 people have a first name only; in schema 3 it is in capitals. */
  const newer: Migrations = {
    ...migrations,
    people: [
      ...migrations.people,
      doc => ({ ...doc, name: String(doc.name).split(' ')[0] }),
      doc => ({ ...doc, name: String(doc.name).toUpperCase() }),
    ],
  }

  test.each(['in the journal', 'in a snapshot', 'in both'])(
    'documents %s come to the current schema once',
    async where => {
      const folder = await temporaryFolder()
      const old = await temporaryStore({ folder })
      await old.commit(changes([put('people', person('p1', 'Anna Alt'))]))
      if (where !== 'in the journal') await old.compact()
      if (where === 'in both') await old.commit(changes([put('people', person('p2', 'Bernd Alt'))]))
      await old.close()

      for (let time = 0; time < 3; time++) {
        const store = await temporaryStore({ folder, migrations: newer })
        expect((await store.get('people', 'p1'))?.doc.name).toBe('ANNA')
        if (where === 'in both') expect((await store.get('people', 'p2'))?.doc.name).toBe('BERND')
        if (time === 0) await store.commit(changes([put('people', person('p3', 'Carla Neu'))]))
        expect((await store.get('people', 'p3'))?.doc.name).toBe('Carla Neu')
        if (time === 1) await store.compact()
        await store.close()
      }
      expect(JSON.parse(await readFile(`${folder}/people.json`, 'utf8')).schema).toBe(currentSchemas(newer).people)
    },
  )

  test('a snapshot of a newer version is refused', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder, migrations: newer })
    await store.close()
    await expect(temporaryStore({ folder })).rejects.toMatchObject({
      code: 'store-newer',
      message: expect.stringContaining(
        `${folder}/people.json, line 4: schema 3 of "people" is newer than schema 1, the newest this version knows.`,
      ),
      remedy: expect.stringContaining('Start the version that wrote it, or a newer one.'),
    })
  })

  test('a journal of a newer version is refused, even if no snapshot was written since', async () => {
    const folder = await temporaryFolder()
    await (await temporaryStore({ folder })).close()
    await (await temporaryStore({ folder, migrations: newer })).close()
    const what = 'schema 3 of "people" is newer than schema 1, the newest this version knows.'
    await expect(temporaryStore({ folder })).rejects.toMatchObject({
      code: 'store-newer',
      message: `${folder}/journal-000002.jsonl, line 1: ${what}`,
    })
  })
})

describe.each(formerStores)('a store of the version before %s', (_, files) => {
  async function formerFolder(): Promise<string> {
    const folder = await temporaryFolder()
    for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/${name}`, text)
    return folder
  }

  async function expectFormerDocuments(store: Store): Promise<void> {
    expect((await store.get('people', 'p1'))?.doc.name).toBe('Erika Neumann')
    expect((await store.get('people', 'p2'))?.doc.name).toBe('Uwe Alt')
    expect((await store.ideasOf('p1', { limit: 9 })).total).toBe(1)
    for (const turn of ['t1', 't2', 't3']) expect(await store.seen(turn)).toBe(true)
  }

  test.each([false, true])('opens without loss and takes what is new (compacted: %s)', async compacted => {
    const folder = await formerFolder()
    const clock = { now: () => new Date('2026-03-02T08:16:00.000Z'), uptime: () => 0 }
    const news = changes([
      put('tasks', task('T-1')),
      put('outbox', record('r1')),
      put('comments', comment('c1', '2026-10001')),
      put('audit', auditEntry('a1')),
    ])
    for (const life of [1, 2, 3]) {
      const store = await temporaryStore({ folder, clock })
      await expectFormerDocuments(store)
      expect((await store.peopleNamed('erika neumann')).map(({ doc }) => doc.id)).toEqual(['p1'])
      expect(await store.commit(news)).toBe(life === 1 ? 'committed' : 'conflict')
      expect((await store.tasks({}, { limit: 9 })).total).toBe(1)
      expect((await store.outboxFigures('2027-01-01T00:00:00.000Z')).waiting).toBe(1)
      expect((await store.ideas({}, 'newest', { limit: 9 })).total).toBe(1)
      expect((await store.commentsOf('2026-10001', { limit: 9 })).total).toBe(1)
      expect((await store.audit({ limit: 9 })).total).toBe(1)
      if (compacted) await store.compact()
      await store.close()
    }
    expect((await readdir(folder)).includes('comments.json')).toBe(compacted)
    expect((await readdir(folder)).includes('journal-000002.jsonl')).toBe(!compacted)
  })

  test('is still refused if a file is missing that it had', async () => {
    const folder = await formerFolder()
    await rm(`${folder}/ideas.json`)
    await expect(temporaryStore({ folder })).rejects.toMatchObject({
      code: 'store-damaged',
      message: `${folder}/ideas.json, line 1: the file is missing.`,
    })
  })

  test('is refused if a new file is missing after it was written', async () => {
    const folder = await formerFolder()
    const store = await temporaryStore({ folder })
    await store.compact()
    await store.close()
    await rm(`${folder}/comments.json`)
    await expect(temporaryStore({ folder })).rejects.toMatchObject({ code: 'store-damaged' })
  })
})

test('of a change that was noted with its time, the day is kept', () => {
  const { on: _, ...entry } = auditEntry('a1')
  const former = { ...entry, at: '2026-03-02T08:15:00.000Z' }
  expect(migrate(migrations, 'audit', 1, former)).toEqual(auditEntry('a1'))
})

test('every collection has a schema, a table and a file', () => {
  const names = [...collections].toSorted()
  expect(Object.keys(currentSchemas(migrations)).toSorted()).toEqual(names)
  expect(Object.keys(new State().tables).toSorted()).toEqual(names)
  expect(snapshotNames.toSorted()).toEqual([...names, 'turns'].toSorted())
})
