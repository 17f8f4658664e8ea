import { rename, stat, utimes, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readText } from '../../src/content/read-text.ts'
import { temporaryFolder } from '../fixtures/store.ts'

test('is that of the file as it is now, whatever was read before', async () => {
  const file = `${await temporaryFolder()}/guide.yaml`
  await writeFile(file, 'id: a')
  expect(await readText(file)).toBe('id: a')
  await writeFile(file, 'id: b')
  expect(await readText(file), 'changed at once, and as long').toBe('id: b')
  const { atime, mtime } = await stat(file)
  await writeFile(`${file}.new`, 'id: c')
  await utimes(`${file}.new`, atime, mtime)
  await rename(`${file}.new`, file)
  expect(await readText(file), 'replaced by one of the same time').toBe('id: c')
})

test('is not there where it cannot be read any more', async () => {
  const folder = await temporaryFolder()
  await expect(readText(`${folder}/none.yaml`)).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(readText(folder)).rejects.toMatchObject({ code: 'EISDIR' })
})
