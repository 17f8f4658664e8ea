import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/errors.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { changes, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import {
  empty,
  type Files,
  filesOf,
  flipped,
  newest,
  sealed,
  snapshot,
  storeInThreeParts,
  write,
} from './three-parts.ts'

/** Its third line as zeros. */
function withZeros(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 2 ? '\0'.repeat(line.length) : line))
    .join('\n')
}

async function refusal(folder: string): Promise<Fault> {
  return await temporaryStore({ folder }).then(
    () => expect.unreachable('the store opened'),
    (fault: Fault) => fault,
  )
}

test('the folder of these tests has all three parts', async () => {
  const folder = await storeInThreeParts()
  expect(Object.keys(await filesOf(folder))).toEqual(expect.arrayContaining([snapshot, sealed, newest]))
  const store = await temporaryStore({ folder })
  for (let n = 1; n <= 9; n++) expect(await store.get('people', `p${n}`)).toBeDefined()
})

describe('a damaged store refuses to open and touches nothing', () => {
  test.each<{ what: string; damage: (files: Files) => Files; message: string; remedy: string }>([
    {
      what: 'a flipped bit in a line of the newest segment',
      damage: files => ({ [newest]: flipped(files[newest], '"p8","name":"') }),
      message: `${newest}, line 3: the line does not match its checksum.`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a flipped bit in the last whole line',
      damage: files => ({ [newest]: flipped(files[newest], '"p9","name":"') }),
      message: `${newest}, line 4: the line does not match its checksum.`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a flipped bit in a checksum',
      damage: files => ({ [newest]: flipped(files[newest], '\n{"crc32":"') }),
      message: `${newest}, line 2: the line does not match its checksum.`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a flipped bit in a sealed segment',
      damage: files => ({ [sealed]: flipped(files[sealed], '"p5","name":"') }),
      message: `${sealed}, line 3: the line does not match its checksum.`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a torn last line of a sealed segment',
      damage: files => ({ [sealed]: String(files[sealed]).slice(0, -9) }),
      message: `${sealed}, line 4: the line does not match its checksum.`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a missing line',
      damage: files => ({ [newest]: String(files[newest]).split('\n').toSpliced(2, 1).join('\n') }),
      message: `${newest}, line 3: the line does not match its checksum.`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a damaged header',
      damage: files => ({ [newest]: flipped(files[newest], '"format":"') }),
      message: `${newest}, line 1: the line does not match its checksum.`,
      remedy: 'Restore the whole folder from a backup.',
    },
    {
      what: 'an empty segment',
      damage: () => ({ [newest]: '' }),
      message: `${newest}, line 1: the line does not match its checksum.`,
      remedy: 'Restore the whole folder from a backup.',
    },
    {
      what: 'a segment under a wrong name',
      damage: files => ({ [newest]: String(files[sealed]) }),
      message: `${newest}, line 1: this is segment 2 under a wrong name.`,
      remedy: 'Restore the whole folder from a backup.',
    },
    {
      what: 'a flipped bit in a text of a snapshot',
      damage: files => ({ [snapshot]: flipped(files[snapshot], '"name": "') }),
      message: `${snapshot}, lines 1–38: the content does not match the checksum in line 39.`,
      remedy: 'correct this file by hand and set "crc32" to "unchecked"',
    },
    {
      what: 'a flipped bit in the JSON of a snapshot',
      damage: files => ({ [snapshot]: flipped(files[snapshot], '"p2": ') }),
      message: `${snapshot}, lines 18–27: this is not valid JSON.`,
      remedy: 'correct this file by hand',
    },
    {
      what: 'half a snapshot',
      damage: files => ({ [snapshot]: String(files[snapshot]).replace(/("id": "p2")[\s\S]*/, '$1') }),
      message: `${snapshot}, lines 18–21: this is not valid JSON.`,
      remedy: 'correct this file by hand',
    },
    {
      what: 'a snapshot of another format',
      damage: () => ({ [snapshot]: '{\n  "people": []\n}\n' }),
      message: `${snapshot}, line 2: expected a file of format "trittstein-snapshot-1" for "people".`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a snapshot in place of another',
      damage: files => ({ [snapshot]: String(files['cards.json']) }),
      message: `${snapshot}, line 2: expected a file of format "trittstein-snapshot-1" for "people".`,
      remedy: 'npm run store -- repair',
    },
    {
      what: 'a corrected snapshot with a mistake',
      damage: files => ({
        [snapshot]: String(files[snapshot])
          .replace(/"crc32": ".*"/, '"crc32": "unchecked"')
          .replace(/("p3": \{\n\s+"version": )\d+/, '$1"one"'),
      }),
      message: `${snapshot}, line 28: this entry is incomplete.`,
      remedy: 'correct this file by hand',
    },
  ])('$what', async ({ damage, message, remedy }) => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    const broken = { ...files, ...damage(files) }
    expect(broken).not.toEqual(files)
    await write(folder, broken)
    const fault = await refusal(folder)
    expect(fault.code).toBe('store-damaged')
    expect(fault.message.split('\n')).toContain(`${folder}/${message}`)
    expect(fault.remedy).toContain('No file was changed.')
    expect(fault.remedy).toContain(remedy)
    expect(await filesOf(folder)).toEqual(broken)
  })

  test.each([
    [[snapshot], snapshot],
    [[sealed], sealed],
    [[sealed, empty], sealed],
    [[empty], empty],
    [[sealed, empty, newest], sealed],
    [['journal-000002.end'], 'journal-000002.end'],
  ])('%j is missing', async (names, told) => {
    const folder = await storeInThreeParts()
    for (const name of names) await rm(`${folder}/${name}`)
    const left = await filesOf(folder)
    const fault = await refusal(folder)
    expect(fault.code).toBe('store-damaged')
    expect(fault.message).toContain(`${folder}/${told}, line 1: the file is missing`)
    expect(await filesOf(folder)).toEqual(left)
  })

  test('everything that is damaged is told at once', async () => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    const broken = {
      ...files,
      [snapshot]: flipped(files[snapshot], '"name": "'),
      'turns.json': '',
      [sealed]: flipped(files[sealed], '"p5","name":"'),
      [newest]: flipped(files[newest], '"p8","name":"'),
    }
    await write(folder, broken)
    const { message } = await refusal(folder)
    const told = message.split('\n').map(line => line.slice(folder.length + 1).replace(/,.*/, ''))
    expect(told).toEqual([snapshot, 'turns.json', sealed, newest])
    expect(await filesOf(folder)).toEqual(broken)
  })

  test('whichever byte is changed, wherever', async () => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    const place = fc
      .constantFrom(snapshot, 'turns.json', sealed, 'journal-000002.end', newest)
      .chain(name =>
        fc.record({ name: fc.constant(name), at: fc.nat(String(files[name]).length - 1), byte: fc.nat(255) }),
      )
    await fc.assert(
      fc.asyncProperty(place, async ({ name, at, byte }) => {
        const text = String(files[name])
        // The last line break of the newest segment makes the difference between a whole line and a torn one.
        fc.pre(text.charCodeAt(at) !== byte && !(name === newest && at === text.length - 1))
        const broken = { ...files, [name]: text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1) }
        await write(folder, broken)
        expect(await refusal(folder)).toMatchObject({ code: 'store-damaged' })
        expect(await filesOf(folder)).toEqual(broken)
      }),
      { numRuns: 200 },
    )
  })
})

describe('what a crash leaves behind', () => {
  test('a torn last line of the newest segment is left out, and told', async () => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    const whole = String(files[newest])
    const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1
    for (let length = lastLine + 1; length < whole.length; length += 20) {
      await write(folder, { ...files, [newest]: whole.slice(0, length) })
      const warnings: object[] = []
      const logger: Logger = { debug() {}, info() {}, warn: fields => warnings.push(fields), error() {} }
      const store = await temporaryStore({ folder, logger })
      expect(warnings).toEqual([{ file: newest, line: 4, bytes: length - lastLine, zeros: 0 }])
      expect(await store.get('people', 'p9')).toBeUndefined()
      expect(await store.get('people', 'p8')).toBeDefined()
      expect((await filesOf(folder))[newest], 'nothing is cut off').toBe(whole.slice(0, length))
      expect(await store.commit(changes([put('people', person('p9', 'Anew'))]))).toBe('committed')
      await store.close()
      const again = await temporaryStore({ folder })
      expect((await again.get('people', 'p9'))?.doc.name).toBe('Anew')
      await again.close()
    }
  })

  test.each([
    ['behind whole lines', '', 5],
    ['within a line', '{"crc32":"0', 5],
  ])('zero bytes %s, as a power failure leaves them, are told apart from a torn line', async (_, text, line) => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    const broken = { ...files, [newest]: `${files[newest]}${text}${'\0'.repeat(4_096)}` }
    await write(folder, broken)
    const warnings: [object, string][] = []
    const warn = (fields: object, message: string) => void warnings.push([fields, message])
    const store = await temporaryStore({ folder, logger: { debug() {}, info() {}, warn, error() {} } })
    expect(warnings).toEqual([
      [{ file: newest, line, bytes: text.length + 4_096, zeros: 4_096 }, expect.stringContaining('a power failure')],
    ])
    for (let n = 1; n <= 9; n++) expect(await store.get('people', `p${n}`)).toBeDefined()
    expect(await store.commit(changes([put('people', person('p10'))]))).toBe('committed')
    await store.close()
    expect((await filesOf(folder))[newest], 'nothing is cut off').toBe(broken[newest])
    expect(await (await temporaryStore({ folder })).get('people', 'p10')).toBeDefined()
  })

  test('zero bytes with something behind them are damage', async () => {
    const folder = await storeInThreeParts()
    const files = await filesOf(folder)
    await write(folder, { ...files, [newest]: withZeros(String(files[newest])) })
    expect((await refusal(folder)).message).toBe(`${folder}/${newest}, line 3: the line does not match its checksum.`)
  })

  test('drafts are removed, and where segments ended that are gone', async () => {
    const folder = await storeInThreeParts()
    await writeFile(`${folder}/ideas.json.tmp`, '{"form')
    await writeFile(`${folder}/journal-000004.jsonl.tmp`, '')
    await writeFile(`${folder}/journal-000001.end`, '{"bytes":4711,"crc32":"0815cafe"}\n')
    const store = await temporaryStore({ folder })
    const names = await readdir(folder)
    expect(names.filter(name => name.endsWith('.tmp'))).toEqual([])
    const ends = ['journal-000002.end', 'journal-000003.end', 'journal-000004.end']
    expect(names.filter(name => name.endsWith('.end')).toSorted()).toEqual(ends)
    await store.compact()
    expect((await readdir(folder)).filter(name => name.endsWith('.end'))).toEqual([])
  })

  test('a store whose creation was cut short is created to its end', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder })
    await store.close()
    const whole = await readdir(folder)
    for (const name of ['turns.json', 'people.json', 'guides.json']) await rm(`${folder}/${name}`)
    const again = await temporaryStore({ folder })
    expect(await again.commit(changes([put('people', person('p1'))]))).toBe('committed')
    await again.compact()
    await again.close()
    expect((await readdir(folder)).filter(name => name.endsWith('.json'))).toEqual(
      whole.filter(name => name.endsWith('.json')),
    )
    expect(await (await temporaryStore({ folder })).get('people', 'p1')).toBeDefined()
  })

  test('a store without its only journal is refused, although all other files are empty', async () => {
    const folder = await temporaryFolder()
    const store = await temporaryStore({ folder })
    await store.commit(changes([put('people', person('p1'))]))
    await store.close()
    await rm(`${folder}/journal-000001.jsonl`)
    expect((await refusal(folder)).message).toBe(`${folder}/journal-000001.jsonl, line 1: the file is missing.`)
  })
})

test('a snapshot corrected by hand is read, and gets its checksum back', async () => {
  const folder = await storeInThreeParts()
  const text = await readFile(`${folder}/${snapshot}`, 'utf8')
  const corrected = text
    .replace('Erika Mustermann', 'Erika Musterfrau')
    .replace(/"crc32": ".*"/, '"crc32": "unchecked"')
  await writeFile(`${folder}/${snapshot}`, corrected)
  const store = await temporaryStore({ folder })
  expect((await store.get('people', 'p1'))?.doc.name).toBe('Erika Musterfrau')
  await store.compact()
  expect(await readFile(`${folder}/${snapshot}`, 'utf8')).toMatch(/"crc32": "[0-9a-f]{8}"/)
})
