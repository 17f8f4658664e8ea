import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { type Ended, ran } from '../fixtures/command.ts'
import { changes, comment, idea, person, put, remove, session } from '../fixtures/documents.ts'
import { newAddress, postgresStore } from '../fixtures/postgres.ts'
import { addressOf } from '../fixtures/postgres-address.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const command = fileURLToPath(new URL('../../src/cli/store.ts', import.meta.url))

/** Where a machine is busy, it is told how far it is. */
const onlyProgress = expect.stringMatching(/^(\d+ documents (read|written|verified)\n)*$/)

type Settings = { STORE?: string; DEFAULT_LANGUAGE?: string }

/** Runs the command in `cwd`. */
function run(cwd: string, settings: Settings, ...args: string[]): Promise<Ended> {
  return ran('store', args, { cwd, env: environment(settings) })
}

/** The same as a process of its own, as an operator does. */
function started(cwd: string, settings: Settings, ...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    const options = { cwd, env: environment(settings) }
    const child = execFile(process.execPath, [command, ...args], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
  return { PATH, NODE_COMPILE_CACHE, DEFAULT_LANGUAGE: 'en', ...settings }
}

/** People, a dialogue, ideas without a name and a comment; one was deleted. */
async function folderWithStore(): Promise<string> {
  const place = await temporaryFolder()
  const store = await temporaryStore({ folder: `${place}/data` })
  const people = Array.from({ length: 1_200 }, (_, n) => put('people', person(`p${n}`, `Erika ${n} „Ö"`)))
  await store.commit(changes(people, { turnId: 't1' }))
  await store.commit(
    changes([put('sessions', session('s1', 'p1')), put('ideas', idea('i1', { codeHash: 'c1' }))], { turnId: 't2' }),
  )
  await store.commit(changes([put('comments', comment('k1', 'i1'))]))
  await store.commit(changes([remove('people', 'p7', (await store.get('people', 'p7'))?.version ?? 0)]))
  await store.close()
  return place
}

test('moves to PostgreSQL and back, with every document, version and turn', async () => {
  const place = await folderWithStore()
  const address = await newAddress()
  const moved = await started(place, {}, 'copy', 'json:data', address)
  expect(moved).toMatchObject({
    code: 0,
    stderr: onlyProgress,
  })
  expect(moved.stdout).toMatch(
    /^Copied data to postgres:\/\/127\.0\.0\.1:\d+\/postgres, and compared all of it: 1199 people/,
  )
  const store = await postgresStore(address)
  const original = await temporaryStore({ folder: `${place}/data` })
  for (const [collection, id] of [
    ['people', 'p0'],
    ['people', 'p7'],
    ['ideas', 'i1'],
    ['comments', 'k1'],
    ['sessions', 's1'],
  ] as const)
    expect(await store.get(collection, id)).toEqual(await original.get(collection, id))
  expect([await store.seen('t1'), await store.seen('t3')]).toEqual([true, false])
  await original.close()
  await store.commit(changes([put('people', person('p7', 'Max'))]))
  await store.close()

  expect((await run(place, {}, 'copy', address, 'back')).code).toBe(0)
  expect(await run(place, {}, 'check', 'back')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('back is whole: 1200 people'),
  })
  const back = await temporaryStore({ folder: `${place}/back` })
  expect((await back.get('people', 'p7'))?.doc.name).toBe('Max')
  expect(await back.seen('t2')).toBe(true)
  expect((await readdir(place)).toSorted()).toEqual(['back', 'data'])
})

test('copies over nothing unless told, and keeps the files that were there', async () => {
  const place = await folderWithStore()
  const address = await newAddress()
  const store = await postgresStore(address)
  await store.commit(changes([put('people', person('p1', 'Karl'))]))
  const refused = await run(place, {}, 'copy', 'data', address)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/^There is a store in postgres:.* already\.\n→ Nothing was changed\./)
  expect((await run(place, {}, 'copy', 'data', address, '--replace')).code).toBe(0)
  // A bot that works with it sees what is there now.
  await store.catchUp()
  expect((await store.get('people', 'p1'))?.doc.name).toBe('Erika 1 „Ö"')
  expect(await store.commit(changes([put('people', person('p-new'))]))).toBe('committed')

  const taken = await run(place, {}, 'copy', address, 'data')
  expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('There is a store in data already.')])
  const replaced = await run(place, {}, 'copy', address, 'data', '--replace')
  expect(replaced).toMatchObject({ code: 0, stderr: onlyProgress })
  const [, beside = ''] = /What was there before is in (data\.before-\S+)/.exec(replaced.stdout) ?? []
  expect((await run(place, {}, 'check', beside)).stdout).toContain('1199 people')
  expect((await run(place, {}, 'check', 'data')).stdout).toContain('1200 people')
})

test('a folder that a bot works with is not replaced', async () => {
  const place = await folderWithStore()
  expect((await run(place, {}, 'copy', 'data', 'copy')).code).toBe(0)
  await temporaryStore({ folder: `${place}/data` })
  const refused = await run(place, {}, 'restore', 'copy', '--replace')
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('The store is in use')])
  expect((await readdir(place)).toSorted()).toEqual(['copy', 'data'])
})

test('backs up while bots commit, and restores what was acknowledged before', async () => {
  const place = await temporaryFolder()
  const STORE = await newAddress()
  const store = await postgresStore(STORE)
  let acknowledged = -1
  let isOver = false
  const bot = (async () => {
    for (let n = 0; !isOver; n++) {
      await store.commit(changes([put('people', person(`p${n}`)), put('ideas', idea(`i${n}`))]))
      acknowledged = n
    }
  })()
  onTestFinished(() => {
    isOver = true
  })
  const before = acknowledged
  const made = await run(place, { STORE }, 'backup', 'backups/one')
  expect(made).toMatchObject({ code: 0, stderr: onlyProgress })
  isOver = true
  await bot
  await store.close()
  const copy = await temporaryStore({ folder: `${place}/backups/one` })
  for (let n = 0; n <= before; n++) expect(await copy.get('people', `p${n}`)).toBeDefined()
  const count = (await copy.people({ limit: 1 })).total
  expect((await copy.ideas({}, 'newest', { limit: 1 })).total, 'never half a commit').toBe(count)
  await copy.close()
  const restored = await run(place, { STORE }, 'restore', 'backups/one', '--replace')
  expect([restored.code, restored.stderr]).toEqual([0, ''])
  const again = await postgresStore(STORE)
  expect((await again.people({ limit: 1 })).total).toBe(count)
})

test('says in German what is wrong, and what to do', async () => {
  const place = await temporaryFolder()
  const STORE = await newAddress()
  const german = (...args: string[]) => run(place, { STORE, DEFAULT_LANGUAGE: 'de' }, ...args)
  expect((await german('check')).stderr).toMatch(
    /^In postgres:\S+ gibt es keinen Speicher\.\n→ Der erste Start legt ihn an, oder „npm run store -- copy“\.\n$/,
  )
  const store = await postgresStore(STORE)
  await store.commit(changes([put('people', person('p1'))]))
  expect((await german('check')).stdout).toMatch(/^postgres:\S+ ist unversehrt\. Personen: 1\n$/)
  expect((await german('backup', 'kopie')).stdout).toMatch(
    /^postgres:\S+ ist nach kopie kopiert und ganz verglichen\. /,
  )
  expect(await readFile(`${place}/kopie/people.json`, 'utf8')).toContain('Erika Mustermann')
  expect((await german('repair')).stderr).toMatch(
    /ist kein Ordner\. Repariert wird hier nur ein Ordner mit JSON-Dateien/,
  )
  const client = new Client(STORE)
  await client.connect()
  await client.query(`UPDATE ${addressOf(STORE).schema}.documents SET doc = doc || '{"name": 7}'`)
  await client.end()
  expect((await german('check')).stderr).toMatch(
    /people, "p1" → name: das geht hier nicht; .*\n→ Nichts wurde geändert\. Berichtigen Sie das in der Datenbank\./,
  )
  const away = await run(place, { STORE: 'postgres://127.0.0.1:1/x', DEFAULT_LANGUAGE: 'de' }, 'check')
  expect([away.code, away.stderr]).toEqual([
    1,
    expect.stringMatching(
      /^Die Datenbank postgres:\/\/127\.0\.0\.1:1\/x ist nicht erreichbar \(ECONNREFUSED\)\.\n→ Prüfen/,
    ),
  ])
})
