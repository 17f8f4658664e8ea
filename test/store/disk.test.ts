import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
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
