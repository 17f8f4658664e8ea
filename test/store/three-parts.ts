import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { nodeDisk } from '../../src/store/lowdb/disk.ts'
import { changes, person, put } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

/** The files of a folder, byte by byte. */
export type Files = Record<string, string>

export const snapshot = 'people.json'
export const sealed = 'journal-000002.jsonl'
export const empty = 'journal-000003.jsonl'
export const newest = 'journal-000004.jsonl'

export async function filesOf(folder: string): Promise<Files> {
  const names = (await readdir(folder, { withFileTypes: true })).filter(each => each.isFile()).map(({ name }) => name)
  return Object.fromEntries(
    await Promise.all(names.toSorted().map(async name => [name, await readFile(`${folder}/${name}`, 'latin1')])),
  )
}

/** Makes these the files of the folder. */
export async function write(folder: string, files: Files): Promise<void> {
  for (const name of await readdir(folder)) await rm(`${folder}/${name}`, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/${name}`, text, 'latin1')
}

/**
 * The folder of a closed store with people p1 … p3 in a snapshot, p4 … p6 in a sealed segment, an empty one, and p7 … p9
 * in the newest one.
 */
export async function storeInThreeParts(): Promise<string> {
  const folder = await temporaryFolder()
  let failing = false
  const disk = {
    ...nodeDisk,
    rename: async (from: string, to: string) => {
      if (failing && to.endsWith(snapshot)) throw Object.assign(new Error('no'), { code: 'EIO' })
      await nodeDisk.rename(from, to)
    },
  }
  const store = await temporaryStore({ folder, disk })
  const add = async (ids: number[]) => {
    for (const id of ids) await store.commit(changes([put('people', person(`p${id}`))]))
  }
  await add([1, 2, 3])
  await store.compact()
  await add([4, 5, 6])
  failing = true // A compaction that ends after sealing is like a crash there.
  await store.compact().catch(() => {})
  await store.close()
  const after = await temporaryStore({ folder })
  for (const id of [7, 8, 9]) await after.commit(changes([put('people', person(`p${id}`))]))
  await after.close()
  return folder
}

/** The same text with one bit changed at the first place after `mark`. */
export function flipped(text: string | undefined, mark: string): string {
  if (!text?.includes(mark)) throw new Error(`no ${mark}`)
  const at = text.indexOf(mark) + mark.length
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
}
