import { readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Fault } from '../../src/errors.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { changes, idea, put } from '../fixtures/documents.ts'
import { temporaryStore } from '../fixtures/store.ts'
import { canMount, cannotMount, temporaryVolume } from '../fixtures/volume.ts'

const add = (store: Store, id: string) =>
  store.commit(changes([put('ideas', idea(id, { title: 'Grüne Wände '.repeat(20) }))]))

/** Leaves so many KiB free. */
async function fill(volume: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(volume)
  await writeFile(`${volume}/ballast`, Buffer.alloc(bavail * bsize - left * 1_024))
}

test('on a nearly full disk a store opens and goes on, until there is no room for a commit', async ({ skip }) => {
  skip(!canMount(), cannotMount)
  const volume = await temporaryVolume(4_096)
  const folder = `${volume}/data`
  const before = await temporaryStore({ folder })
  for (let n = 0; n < 200; n++) await add(before, `before-${n}`)
  await before.compact()
  for (let n = 0; n < 200; n++) await add(before, `later-${n}`)
  await before.close()
  await fill(volume, 64)

  const warnings: string[] = []
  const faults: Fault[] = []
  const logger = { debug() {}, info() {}, warn: (_: object, message: string) => warnings.push(message), error() {} }
  const options = { folder, logger, segmentLimit: 8_192, onFailure: (fault: Fault) => faults.push(fault) }
  const full = await temporaryStore(options)
  await expect(full.compact()).rejects.toMatchObject({
    message: expect.stringContaining('could not be compacted (ENOSPC)'),
  })
  const acknowledged: string[] = []
  expect(full.failure(), 'it is ready').toBeUndefined()
  const ended = await (async () => {
    for (let n = 0; ; n++) {
      await add(full, `full-${n}`)
      acknowledged.push(`full-${n}`)
    }
  })().catch(fault => fault)
  expect(acknowledged.length).toBeGreaterThan(20)
  expect(ended.message).toBe(`Writing to ${folder} failed (ENOSPC). Nothing more is accepted.`)
  expect([full.failure(), faults]).toEqual([ended.message, [ended]])
  await full.close()
  expect(warnings).toContain('The store could not be compacted and goes on with its journal')

  await rm(`${volume}/ballast`)
  const after = await temporaryStore({ folder })
  for (const id of acknowledged) expect([id, await after.get('ideas', id)]).not.toContain(undefined)
  for (let n = 0; n < 200; n++)
    expect([n, await after.get('ideas', `before-${n}`), await after.get('ideas', `later-${n}`)]).not.toContain(
      undefined,
    )
  await after.compact()
})

test('on a full disk no start succeeds, says why, and leaves nothing that keeps the next one', async ({ skip }) => {
  skip(!canMount(), cannotMount)
  const volume = await temporaryVolume(1_024)
  const folder = `${volume}/data`
  const before = await temporaryStore({ folder })
  await add(before, 'before')
  await before.close()
  const files = await readdir(folder)
  await fill(volume, 0)
  for (let start = 0; start < 3; start++)
    await expect(temporaryStore({ folder })).rejects.toMatchObject({
      code: 'store-failed',
      message: expect.stringContaining('ENOSPC'),
    })
  expect(await readdir(folder)).toEqual(files)

  await rm(`${volume}/ballast`)
  const after = await temporaryStore({ folder })
  expect(await after.get('ideas', 'before')).toBeDefined()
})
