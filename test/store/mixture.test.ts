import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { changes, idea, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

type Files = Record<string, string>

async function filesOf(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter(name => !name.endsWith('.lock'))
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, await readFile(`${folder}/${name}`, 'utf8')])),
  )
}

/** A store at four moments, between which it commits and compacts: its files, and the people who were acknowledged. */
async function moments(): Promise<{ files: Files; acknowledged: string[] }[]> {
  const folder = await temporaryFolder()
  const store = await temporaryStore({ folder })
  const acknowledged: string[] = []
  async function add(...ids: string[]): Promise<void> {
    for (const id of ids) await store.commit(changes([put('people', person(id)), put('ideas', idea(id))]))
    acknowledged.push(...ids)
  }
  const moment = async () => ({ files: await filesOf(folder), acknowledged: [...acknowledged] })
  await add('a', 'b')
  const first = await moment()
  await add('c')
  await store.compact()
  const second = await moment()
  await store.commit(changes([put('people', person('d'))]))
  acknowledged.push('d')
  await store.compact()
  const third = await moment()
  await add('e')
  return [first, second, third, await moment()]
}

async function has(store: Store, id: string): Promise<boolean> {
  return (await store.get('people', id)) !== undefined && (id === 'd' || (await store.get('ideas', id)) !== undefined)
}

test('a copy whose files are of different moments opens with everything acknowledged before it, or not at all', async () => {
  const all = await moments()
  const names = [...new Set(all.flatMap(({ files }) => Object.keys(files)))]
  const opened = { whole: 0, refused: 0 }
  const anyMoments = fc.array(fc.nat(all.length - 1), { minLength: names.length, maxLength: names.length })
  await fc.assert(
    fc.asyncProperty(anyMoments, fc.boolean(), async (chosen, alike) => {
      // Half of the copies are only a little mixed, so that some of them open.
      const of = (index: number) => (alike && index > 2 ? chosen[2] : chosen[index]) ?? 0
      const folder = await temporaryFolder()
      for (const [index, name] of names.entries()) {
        const text = all[of(index)]?.files[name]
        if (text !== undefined) await writeFile(`${folder}/${name}`, text)
      }
      const store = await temporaryStore({ folder }).catch(fault => {
        expect(fault).toBeInstanceOf(Fault)
        expect(fault.message).toMatch(/the file is missing|lines are missing/)
        return undefined
      })
      opened[store ? 'whole' : 'refused']++
      const earliest = all[Math.min(...names.map((_, index) => of(index)))]
      if (store) for (const id of earliest?.acknowledged ?? []) expect(await has(store, id), id).toBe(true)
      await store?.close()
      await rm(folder, { recursive: true })
    }),
    { numRuns: 150 },
  )
  expect(opened.whole).toBeGreaterThan(5)
  expect(opened.refused).toBeGreaterThan(5)
})
