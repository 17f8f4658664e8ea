import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { migrations } from '../../src/store/migrations.ts'
import { type Ended, ran } from '../fixtures/command.ts'
import { changes, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const command = fileURLToPath(new URL('../../src/cli/store.ts', import.meta.url))
const worker = fileURLToPath(new URL('store-child.ts', import.meta.url))

/** Runs the command as an operator does who reads English, in `cwd`, with the store in its folder `data`. */
function run(cwd: string, ...args: string[]) {
  return runIn('en', cwd, ...args)
}

function runIn(language: string, cwd: string, ...args: string[]): Promise<Ended> {
  return ran('store', args, { cwd, env: environment(language) })
}

/** The same as a process of its own. */
function started(cwd: string, args: string[], user: { uid?: number } = {}): Promise<Ended> {
  return new Promise(resolve => {
    const options = { cwd, env: environment('en'), ...user }
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

function environment(language: string): NodeJS.ProcessEnv {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
  return { PATH, NODE_COMPILE_CACHE, DEFAULT_LANGUAGE: language }
}

async function placeWithStore(): Promise<string> {
  const place = await temporaryFolder()
  const store = await temporaryStore({ folder: `${place}/data` })
  for (const id of ['p1', 'p2', 'p3']) await store.commit(changes([put('people', person(id))]))
  await store.close()
  return place
}

/** Changes one letter in the journal. */
async function damage(folder: string): Promise<void> {
  const text = await readFile(`${folder}/journal-000001.jsonl`, 'utf8')
  await writeFile(`${folder}/journal-000001.jsonl`, text.replace('"p2","name":"E', '"p2","name":"F'))
}

test('copies the store of a bot that commits and compacts, with everything acknowledged before', async () => {
  const place = await temporaryFolder()
  const bot = spawn(process.execPath, [worker, `${place}/data`], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void bot.kill('SIGKILL'))
  let acknowledged = -1
  const lines = createInterface({ input: bot.stdout }).on('line', line => {
    acknowledged = Number(line)
  })
  await once(lines, 'line')
  for (const name of ['one', 'two', 'three', 'four']) {
    const before = acknowledged
    const { code, stderr } = await started(place, ['backup', `backups/${name}`])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const store = await temporaryStore({ folder: `${place}/backups/${name}` })
    for (let n = 0; n <= before; n++)
      expect([n, await store.get('people', `p${n}`), await store.get('ideas', `i${n}`)]).not.toContain(undefined)
    await store.close()
    expect((await stat(`${place}/backups/${name}`)).mode & 0o777).toBe(0o700)
  }
  expect(bot.exitCode, 'the bot went on').toBeNull()
  expect(await run(place, 'check')).toMatchObject({ code: 0, stderr: '' })
  expect(await readdir(`${place}/backups`), 'nothing else is left there').toHaveLength(4)
  bot.kill('SIGKILL')
})

test('says so where it may not look into the folder, and shows no stack', async () => {
  const place = await placeWithStore()
  await chmod(`${place}/data`, 0)
  await chmod(place, 0o777)
  // Root may look into everything.
  const user = process.getuid?.() === 0 ? { uid: 65_534 } : {}
  for (const args of [['check'], ['backup', 'copy'], ['restore', 'data'], ['copy', 'data', 'json:other']]) {
    const { code, stderr } = await started(place, args, user)
    expect([args, code, stderr]).toEqual([
      args,
      1,
      expect.stringMatching(/^The store in (\.\/)?data cannot be opened \(EACCES\)\.\n→ Check that the folder /),
    ])
  }
  await chmod(`${place}/data`, 0o700)
})

test('what root makes beside somebody else belongs to them, so that the bot can work with it', async ({ skip }) => {
  skip(process.getuid?.() !== 0, 'Only root can do that')
  const place = await placeWithStore()
  await chown(place, 65_534, 65_534)
  expect((await run(place, 'backup', 'copy')).code).toBe(0)
  expect((await run(place, 'restore', 'copy', '--replace')).code).toBe(0)
  for (const path of ['copy', 'copy/people.json', 'data', 'data/people.json'])
    expect([path, (await stat(`${place}/${path}`)).uid]).toEqual([path, 65_534])
})

test('says before an update that the earlier version cannot read the copy', async () => {
  const place = await temporaryFolder()
  const { ideas: _, ...others } = migrations
  const store = await temporaryStore({ folder: `${place}/data`, migrations: { ...others, ideas: [] } })
  await store.commit(changes([put('people', person('p1'))]))
  await store.close()
  const outcome = await run(place, 'backup', 'copy')
  expect(outcome.code).toBe(0)
  expect(outcome.stdout).toContain('Before an update, back up with the version that runs.')
  expect((await run(place, 'backup', 'again')).stdout).toContain('Before an update')
  expect((await run(place, 'restore', 'copy', '--replace')).code).toBe(0)
  expect((await run(place, 'backup', 'after')).stdout).not.toContain('Before an update')
})

test('never copies over something, and leaves nothing when it cannot copy', async () => {
  const place = await placeWithStore()
  expect((await run(place, 'backup', 'copy')).code).toBe(0)
  const again = await run(place, 'backup', 'copy')
  expect(again.code).toBe(1)
  expect(again.stderr).toContain('could not be written to copy')
  expect((await readdir(place)).toSorted()).toEqual(['copy', 'data'])
  await damage(`${place}/data`)
  const damaged = await run(place, 'backup', 'of-damaged')
  expect(damaged.code).toBe(1)
  expect(damaged.stderr).toContain('/data/journal-000001.jsonl, line 3: the line does not match its checksum.')
  expect((await readdir(place)).toSorted()).toEqual(['copy', 'data'])
})

test('finds damage, says what to do, and mends it', async () => {
  const place = await placeWithStore()
  expect(await run(place, 'check')).toEqual({ code: 0, stdout: './data is whole: 3 people\n', stderr: '' })
  await damage(`${place}/data`)
  const { code, stderr } = await run(place, 'check')
  expect(code).toBe(1)
  expect(stderr).toContain('data/journal-000001.jsonl, line 3: the line does not match its checksum.')
  expect(stderr).toContain('npm run store -- repair ./data')
  const mended = await run(place, 'repair')
  expect(mended).toMatchObject({ code: 0, stderr: '' })
  expect(mended.stdout).toMatch(/^Repaired \.\/data: 2 people\n {2}left out: journal-000001.jsonl, line 3: /)
  expect((await run(place, 'check', 'data')).stdout).toBe('data is whole: 2 people\n')
  expect((await run(place, 'repair')).stdout).toContain('Nothing was changed')
})

test('says all of it in German', async () => {
  const place = await placeWithStore()
  expect((await runIn('de', place, 'backup', 'kopie')).stdout).toBe(
    './data ist nach kopie kopiert, und die Kopie lässt sich öffnen. Personen: 3\n',
  )
  expect((await runIn('de', place, 'check')).stdout).toBe('./data ist unversehrt. Personen: 3\n')
  await damage(`${place}/data`)
  const { stderr } = await runIn('de', place, 'check')
  expect(stderr.split('\n')[0]).toMatch(/journal-000001\.jsonl, Zeile 3: die Zeile passt nicht zu ihrer Prüfsumme\.$/)
  expect(stderr.split('\n')[1]).toMatch(
    /^→ Keine Datei wurde geändert\. Spielen Sie .* „npm run store -- repair \.\/data“ /,
  )
  const { stdout } = await runIn('de', place, 'repair')
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    './data ist repariert. Personen: 2',
    '  ausgelassen: journal-000001.jsonl, Zeile 3: passt nicht zur Prüfsumme',
  ])
  expect(stdout).toContain('Darin stehen personenbezogene Daten.')
  expect((await runIn('de', place, 'mend')).stderr).toEqual(
    expect.stringMatching(
      /^So rufen Sie es auf: npm run store -- backup <neuer Ordner>\n(.*\n)+.* copy <von> <nach> \[--replace\]\n$/,
    ),
  )
})

test.each([[[]], [['backup']], [['mend']], [['check', 'nowhere']]])('%j tells how it is used', async args => {
  const { code, stderr } = await run(await temporaryFolder(), ...args)
  expect(code).toBe(1)
  expect(stderr).toMatch(
    args.includes('nowhere') ? /There is no store in nowhere/ : /npm run store -- backup <new folder>/,
  )
})
