import { writeSync } from 'node:fs'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { changes, idea, person, put } from '../fixtures/documents.ts'
import { steppingDisk } from './stepping-disk.ts'

/**
 * The process that steps.test.ts lets die at a chosen step of the disk: `steps-child.ts <folder> <life> <step>`. It opens
 * the folder, commits, compacts and ends, and tells on stdout what was acknowledged. If it comes so far, it tells how many
 * steps there were up to the end of opening, of committing and of compacting.
 */
const [folder = '', life = '', last = ''] = process.argv.slice(2)
const { disk, steps } = steppingDisk(step => {
  if (step === Number(last)) process.kill(process.pid, 'SIGKILL')
})
const silent = () => {}
const store = await openLowdbStore({
  folder,
  clock: { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 },
  logger: { debug: silent, info: silent, warn: silent, error: silent },
  disk,
})
const opened = steps()
for (const n of [1, 2]) {
  const id = `${life}-${n}`
  await store.commit(changes([put('people', person(id)), put('ideas', idea(id))], { turnId: id }))
  writeSync(1, `+${id}\n`)
}
const committed = steps()
await store.compact()
writeSync(1, `steps ${opened} ${committed} ${steps()}\n`)
await store.close()
