import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { changes, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'
import { steppingDisk } from './stepping-disk.ts'

async function opened() {
  const folder = await temporaryFolder()
  const { disk, steps } = steppingDisk(() => {})
  const store = await temporaryStore({ folder, disk })
  await store.commit(changes([put('people', person('first'))]))
  const written = async () => {
    const lines = await readFile(`${folder}/journal-000001.jsonl`, 'utf8')
    return ['first', 'noted', 'after'].filter(id => lines.includes(`"${id}"`))
  }
  return {
    folder,
    store,
    steps,
    written,
    note: () => store.commit({ ...changes([put('people', person('noted'))]), canWait: true }),
  }
}

test('what can wait is known at once, costs the disk nothing, and is written with what comes next', async () => {
  const { store, steps, written, note } = await opened()
  const before = steps()
  expect(await note()).toBe('committed')
  expect((await store.get('people', 'noted'))?.doc.id).toBe('noted')
  expect(steps()).toBe(before)
  expect(await written()).toEqual(['first'])
  await store.commit(changes([put('people', person('after'))]))
  expect(await written()).toEqual(['first', 'noted', 'after'])
})

test('it is written when the store is closed or compacted, too', async () => {
  const { folder, store, note } = await opened()
  await note()
  await store.close()
  const again = await temporaryStore({ folder })
  expect((await again.get('people', 'noted'))?.doc.id).toBe('noted')

  const compacted = await opened()
  await compacted.note()
  await compacted.store.compact()
  await compacted.store.close()
  const last = await temporaryStore({ folder: compacted.folder })
  expect((await last.get('people', 'noted'))?.doc.id).toBe('noted')
})

test('what relies on it is written behind it', async () => {
  const { folder, store, note } = await opened()
  await note()
  const noted = await store.get('people', 'noted')
  const named = { ...person('noted'), name: 'Jana' }
  expect(await store.commit(changes([put('people', named, noted?.version ?? 0)]))).toBe('committed')
  await store.close()
  expect((await (await temporaryStore({ folder })).get('people', 'noted'))?.doc.name).toBe('Jana')
})

test('nobody is told that it was taken once the store has failed', async () => {
  const { store, note } = await opened()
  await store.close()
  await expect(note()).rejects.toThrow()
})
