import type { Disk } from '../../src/store/lowdb/disk.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { changes, idea, person, put } from '../fixtures/documents.ts'

export interface LifeOptions {
  disk: Disk
  /** Is told what was acknowledged. */
  tell(id: string): void
  /** Is told the end of opening, of committing and of compacting. */
  mark?(): void
}

/** One life with a folder, for steps.test.ts: opens it, commits, compacts and ends. */
export async function live(folder: string, name: string, { disk, tell, mark }: LifeOptions): Promise<void> {
  const silent = () => {}
  const store = await openLowdbStore({
    folder,
    clock: { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 },
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    disk,
  })
  mark?.()
  for (const n of [1, 2]) {
    const id = `${name}-${n}`
    await store.commit(changes([put('people', person(id)), put('ideas', idea(id))], { turnId: id }))
    tell(id)
  }
  mark?.()
  await store.compact()
  mark?.()
  await store.close()
}
