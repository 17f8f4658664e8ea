import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { changes, idea, person, put } from '../fixtures/documents.ts'

/** A bot at work for store.test.ts: commits and compacts all the time, and tells on stdout what was acknowledged. */
const [folder = ''] = process.argv.slice(2)
const silent = () => {}
const store = await openLowdbStore({
  folder,
  clock: { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 },
  logger: { debug: silent, info: silent, warn: silent, error: silent },
  segmentLimit: 20_000,
})
for (let n = 0; ; n++) {
  await store.commit(changes([put('people', person(`p${n}`)), put('ideas', idea(`i${n}`))]))
  writeSync(1, `${n}\n`)
  // With a folder in memory it would leave no processor to anybody else.
  await wait(1)
}
