import { mkdir } from 'node:fs/promises'
import type { temporaryStore } from '../fixtures/store.ts'

type Disk = NonNullable<NonNullable<Parameters<typeof temporaryStore>[0]>['disk']>

/** Keeps nothing: a day of cards needs the store as it is in memory, and waits for no disk. */
export const noDisk: Disk = {
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
  list: async () => [],
  read: async () => undefined,
  open: async () => ({ write: async () => {}, sync: async () => {}, close: async () => {} }),
  truncate: async () => {},
  rename: async () => {},
  remove: async () => {},
  syncFolder: async () => {},
}
