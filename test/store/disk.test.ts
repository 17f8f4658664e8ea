import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readSnapshot } from '../../src/store/lowdb/adapter.ts'
import { nodeDisk } from '../../src/store/lowdb/disk.ts'
import { temporaryFolder } from '../fixtures/store.ts'

test.each([0, 1, 70_000, 3_000_000])('a file of %d bytes is read as it is', async size => {
  const path = `${await temporaryFolder()}/file`
  const written = Buffer.from(Uint8Array.from({ length: size }, (_, n) => n * 7))
  await writeFile(path, written)
  expect(written.equals((await nodeDisk.read(path)) as Buffer)).toBe(true)
  expect(await nodeDisk.read(`${path}-that-is-not-there`)).toBeUndefined()
})

test('the memory of a snapshot file is given back as soon as it is read', async () => {
  const folder = await temporaryFolder()
  const text = '{ "format": "trittstein-snapshot-1", "collection": "ideas", "schema": 1, "floor": 0, "entries": {}, '
  await writeFile(`${folder}/ideas.json`, `${text}"crc32": "unchecked" }`)
  const read: Buffer[] = []
  const disk = { ...nodeDisk, read: async (path: string) => read[read.push((await nodeDisk.read(path)) as Buffer) - 1] }
  await readSnapshot(disk, folder, 'ideas')
  expect(read.map(({ byteLength }) => byteLength)).toEqual([0])
})

test('a journal is written at once, until the disk was slow: then the next hundred writes are done beside', async () => {
  const path = `${await temporaryFolder()}/journal`
  await writeFile(path, '')
  const file = await nodeDisk.open(path, 'journal')
  onTestFinished(() => file.close())
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  onTestFinished(() => now.mockRestore())
  /** Whether it is written before anything else can run. */
  const atOnce = async (text: string) => {
    const written = file.write(text).then(() => true)
    const first = await Promise.race([written, Promise.resolve().then(() => false)])
    await written
    return first
  }
  expect([await atOnce('1\n'), await atOnce('2\n')]).toEqual([true, true])
  now.mockReturnValueOnce(0).mockReturnValueOnce(20)
  expect(await atOnce('slow\n')).toBe(true)
  const beside = Array.from({ length: 100 }, (_, n) => `beside ${n}\n`)
  for (const text of beside) expect(await atOnce(text)).toBe(false)
  expect(await atOnce('again\n')).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(['1\n', '2\n', 'slow\n', ...beside, 'again\n'].join(''))
})
