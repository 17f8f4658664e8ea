import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import type { Store } from '../../src/ports/store/store.ts'
import { changes, idea, person, put, remove } from '../fixtures/documents.ts'
import { addressOf } from '../fixtures/postgres-address.ts'

/**
 * The process that crash.test.ts kills: four workers add and delete ideas as fast as they can. Each commit also keeps
 * the worker's count of ideas, so that half a commit, or one applied twice, shows. What happens is told on stdout at
 * once: "opening", "ready", "+id" added, "?id" about to be deleted, "-id" deleted.
 */
const [place = '', life = ''] = process.argv.slice(2)
const kept = 10
const isDatabase = place.startsWith('postgres:')

function tell(line: string): void {
  writeSync(1, `${line}\n`)
}

async function work(store: Store, worker: string): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `${life}-${worker}-${n}`
    const mine = await store.ideasOf(worker, { limit: 1_000 })
    const oldest = mine.total > kept ? mine.items.at(-1) : undefined
    const count = await store.get('people', worker)
    const counted = mine.total + (oldest ? 0 : 1)
    if (oldest) tell(`?${oldest.doc.id}`)
    const submittedAt = new Date(Date.UTC(2026, 2, 2, 8, 15, 0, n) + Number(life) * 86_400_000).toISOString()
    const result = await store.commit(
      changes(
        [
          put('ideas', idea(id, { author: worker, submittedAt })),
          put('people', person(worker, String(counted)), count?.version),
          ...(oldest ? [remove('ideas', oldest.doc.id, oldest.version)] : []),
        ],
        { turnId: id },
      ),
    )
    // The server may end what the life before has asked for just before its death.
    if (result === 'conflict' && isDatabase && n-- === 0) continue
    if (result !== 'committed') throw new Error(`${id}: ${result}`)
    tell(`+${id}`)
    if (oldest) tell(`-${oldest.doc.id}`)
  }
}

const silent = () => {}
const clock = { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 }
const logger = { debug: silent, info: silent, warn: silent, error: silent }
// There are many lives, so each loads only what it opens.
const open = isDatabase ? await databaseOpener() : await folderOpener()

async function databaseOpener(): Promise<() => Promise<Store>> {
  const { openPostgresStore } = await import('../../src/store/postgres/store.ts')
  return async () => (await openPostgresStore({ address: addressOf(place), clock, logger })).store
}

async function folderOpener(): Promise<() => Promise<Store>> {
  const { openLowdbStore } = await import('../../src/store/lowdb/store.ts')
  return () => openLowdbStore({ folder: place, clock, logger, segmentLimit: 20_000 })
}

// Whoever is killed cannot keep what was compiled at the end.
if (life === '0') flushCompileCache()
tell('opening')
const store = await open()
if (isDatabase) setInterval(() => void store.compact(), 40)
tell('ready')
await Promise.all(['a', 'b', 'c', 'd'].map(worker => work(store, worker)))
