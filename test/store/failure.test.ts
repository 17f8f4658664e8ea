import { cp, readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/errors.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { type Disk, nodeDisk } from '../../src/store/lowdb/disk.ts'
import { changes, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

type Operation = 'write' | 'sync' | 'open' | 'rename' | 'remove' | 'syncFolder'

/** A real disk that refuses one kind of operation once it is told to, and counts them. */
function fragileDisk() {
  let refused: Operation | undefined
  const counted: Partial<Record<Operation, number>> = {}
  async function pass<T>(operation: Operation, work: () => Promise<T>): Promise<T> {
    counted[operation] = (counted[operation] ?? 0) + 1
    if (operation === refused) throw Object.assign(new Error('disk says no'), { code: 'ENOSPC' })
    return await work()
  }
  const disk: Disk = {
    ...nodeDisk,
    rename: (from, to) => pass('rename', () => nodeDisk.rename(from, to)),
    remove: path => pass('remove', () => nodeDisk.remove(path)),
    syncFolder: path => pass('syncFolder', () => nodeDisk.syncFolder(path)),
    async open(path, how) {
      const file = await pass('open', () => nodeDisk.open(path, how))
      return {
        write: text => pass('write', () => file.write(text)),
        sync: () => pass('sync', () => file.sync()),
        close: () => file.close(),
      }
    },
  }
  return {
    disk,
    refuse(operation: Operation | undefined) {
      refused = operation
    },
    count: (operation: Operation) => counted[operation] ?? 0,
  }
}

const add = (store: Store, id: string) => store.commit(changes([put('people', person(id))], { turnId: `turn ${id}` }))

describe.each(['write', 'sync'] as const)('when a %s fails', operation => {
  test('pending commits reject, nothing more is accepted, and the owner is told once', async () => {
    const folder = await temporaryFolder()
    const fragile = fragileDisk()
    const faults: Fault[] = []
    const store = await temporaryStore({ folder, disk: fragile.disk, onFailure: fault => faults.push(fault) })
    await add(store, 'kept')
    expect(store.failure()).toBeUndefined()

    fragile.refuse(operation)
    const results = await Promise.allSettled(['a', 'b', 'c'].map(id => add(store, id)))
    const message = `Writing to ${folder} failed (ENOSPC). Nothing more is accepted.`
    const fault = { code: 'store-failed', message, remedy: expect.stringContaining('free space') }
    for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: fault })
    expect(faults).toHaveLength(1)
    expect(store.failure()).toBe(message)

    fragile.refuse(undefined) // The disk recovers, but what is on it is uncertain until it is read again.
    await expect(add(store, 'd')).rejects.toMatchObject(fault)
    await expect(store.get('people', 'kept')).rejects.toMatchObject(fault)
    await expect(store.seen('turn kept')).rejects.toMatchObject(fault)
    await expect(store.compact()).rejects.toMatchObject(fault)
    expect(faults).toHaveLength(1)

    await store.close()
    const again = await temporaryStore({ folder })
    expect(await again.get('people', 'kept')).toBeDefined()
    expect(await again.get('people', 'd')).toBeUndefined()
  })

  test('a duplicate of a commit that fails is not acknowledged either', async () => {
    const fragile = fragileDisk()
    const store = await temporaryStore({ disk: fragile.disk })
    fragile.refuse(operation)
    const results = await Promise.allSettled([add(store, 'a'), add(store, 'a')])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

describe.each(['write', 'sync', 'open', 'rename', 'remove', 'syncFolder'] as const)(
  'a compaction that fails at %s',
  operation => {
    test('stops nothing: the journal has everything, and goes on', async () => {
      const folder = await temporaryFolder()
      const fragile = fragileDisk()
      const faults: Fault[] = []
      const store = await temporaryStore({ folder, disk: fragile.disk, onFailure: fault => faults.push(fault) })
      for (const id of ['a', 'b', 'c']) await add(store, id)
      fragile.refuse(operation)
      await expect(store.compact()).rejects.toMatchObject({
        code: 'store-failed',
        message: `The store in ${folder} could not be compacted (ENOSPC). It goes on with its journal, which grows.`,
      })
      expect([store.failure(), faults]).toEqual([undefined, []])
      fragile.refuse(undefined)
      await add(store, 'd')
      const kept = async (at: Store) => Promise.all(['a', 'b', 'c', 'd'].map(id => at.get('people', id)))
      const stored = await kept(store)

      const copy = await temporaryFolder()
      await cp(folder, copy, { recursive: true, filter: from => !from.endsWith('.lock') })
      expect(await kept(await temporaryStore({ folder: copy }))).toEqual(stored)

      await store.compact()
      await store.close()
      expect(await kept(await temporaryStore({ folder }))).toEqual(stored)
      expect((await readdir(folder)).filter(name => name.startsWith('journal'))).toHaveLength(1)
    })
  },
)

test('a store that cannot be opened leaves no file open', async () => {
  const fragile = fragileDisk()
  let open = 0
  const disk: Disk = {
    ...fragile.disk,
    async open(path, how) {
      const file = await fragile.disk.open(path, how)
      open++
      if (path.includes('people.json')) fragile.refuse('rename')
      return {
        ...file,
        async close() {
          open--
          await file.close()
        },
      }
    },
  }
  await expect(temporaryStore({ disk })).rejects.toMatchObject({ code: 'store-failed' })
  expect(fragile.count('rename')).toBeGreaterThan(1)
  expect(open).toBe(0)
})

test('a compaction that may have begun a segment, but cannot tell, stops the store and loses nothing', async () => {
  const folder = await temporaryFolder()
  const faults: Fault[] = []
  let isBegun = false
  const disk: Disk = {
    ...nodeDisk,
    async rename(from, to) {
      await nodeDisk.rename(from, to)
      isBegun ||= to.endsWith('journal-000002.jsonl')
    },
    syncFolder: path => (isBegun ? Promise.reject(new Error('disk says no')) : nodeDisk.syncFolder(path)),
  }
  const store = await temporaryStore({ folder, disk, onFailure: fault => faults.push(fault) })
  for (const id of ['a', 'b', 'c']) await add(store, id)
  await expect(store.compact()).rejects.toMatchObject({ code: 'store-failed' })
  expect(faults).toHaveLength(1)
  await expect(add(store, 'd')).rejects.toMatchObject({ code: 'store-failed' })
  await store.close()
  const again = await temporaryStore({ folder })
  for (const id of ['a', 'b', 'c']) expect(await again.get('people', id)).toBeDefined()
})

test('a compaction that fails by itself is told, and not tried at every commit', async () => {
  const fragile = fragileDisk()
  const warnings: string[] = []
  const logger = { debug() {}, info() {}, warn: (_: object, message: string) => warnings.push(message), error() {} }
  const store = await temporaryStore({ disk: fragile.disk, logger, segmentLimit: 5_000 })
  fragile.refuse('rename')
  for (let n = 0; n < 60; n++) await add(store, `p${n}`)
  await store.close()
  expect(new Set(warnings)).toEqual(new Set(['The store could not be compacted and goes on with its journal']))
  expect(warnings.length).toBeGreaterThan(1)
  expect(warnings.length).toBeLessThan(6)
})

test('commits that arrive together share a write, and those that arrive while it runs the next one', async () => {
  const writes: string[] = []
  let arriving: Promise<unknown> | undefined
  const more = () => Promise.all(Array.from({ length: 50 }, (_, n) => add(store, `later-${n}`)))
  const disk: Disk = {
    ...nodeDisk,
    async open(path, how) {
      const file = await nodeDisk.open(path, how)
      if (how !== 'journal') return file
      return {
        ...file,
        async write(text) {
          writes.push(text)
          arriving ??= more()
          await file.write(text)
        },
      }
    },
  }
  const store = await temporaryStore({ disk })
  await Promise.all(Array.from({ length: 50 }, (_, n) => add(store, `p${n}`)))
  await arriving
  expect(writes.map(text => text.trimEnd().split('\n').length)).toEqual([50, 50])
})

test('a snapshot holds nothing that is not in the journal yet', async () => {
  const folder = await temporaryFolder()
  let late: Promise<unknown> = Promise.resolve()
  const disk: Disk = {
    ...nodeDisk,
    async open(path, how) {
      const file = await nodeDisk.open(path, how)
      // Applied while the compaction runs, but its journal line never reaches the disk.
      if (path.includes('journal-000002.jsonl.')) late = add(store, 'late').catch(fault => fault.code)
      return path.endsWith('journal-000002.jsonl') ? { ...file, write: () => Promise.reject(new Error('gone')) } : file
    },
  }
  const store = await temporaryStore({ folder, disk })
  await add(store, 'early')
  await store.compact().catch(() => {})
  expect(await late).toBe('store-failed')
  await store.close()
  const again = await temporaryStore({ folder })
  expect(await again.get('people', 'early')).toBeDefined()
  expect(await again.get('people', 'late')).toBeUndefined()
  expect(await again.seen('turn late')).toBe(false)
})
