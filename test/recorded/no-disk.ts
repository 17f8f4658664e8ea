import { mkdir } from 'node:fs/promises'
import type { temporaryStore } from '../fixtures/store.ts'

type Disk = NonNullable<NonNullable<Parameters<typeof temporaryStore>[0]>['disk']>

/** Keeps nothing but the sizes: a day of cards needs the store as it is in memory, and waits for no disk. */
export function noDisk(): Disk {
  const sizes = new Map<string, number>()
  const sizeOf = (path: string) => sizes.get(path) ?? 0
  return {
    makeFolder: async path => void (await mkdir(path, { recursive: true })),
    list: async () => [],
    read: async () => undefined,
    open: async path => ({
      write: async text => void sizes.set(path, sizeOf(path) + Buffer.byteLength(text)),
      sync: async () => {},
      close: async () => {},
    }),
    size: async path => sizes.get(path),
    rename: async (from, to) => void sizes.set(to, sizeOf(from)),
    remove: async path => void sizes.delete(path),
    syncFolder: async () => {},
  }
}
