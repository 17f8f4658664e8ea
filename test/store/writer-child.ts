import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Fault } from '../../src/errors.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { changes, idea, person, put } from '../fixtures/documents.ts'

/**
 * A process that wants a folder for itself: `writer-child.ts <folder> <name> <beat> <patience>`. It adds people and ideas
 * all the time and tells on stdout what happens: "ready", "+<id>" acknowledged, "lost" or "locked" with the message.
 * It ends with 3 once it has lost the folder, and with 4 if it does not get it.
 */
const [folder = '', name = '', beat = '', patience = ''] = process.argv.slice(2)

function tell(line: string): void {
  writeSync(1, `${line}\n`)
}

/** Ends at once: whatever is acknowledged after a loss would be told by then. */
function end(fault: unknown): never {
  if (!(fault instanceof Fault)) throw fault
  const code = { 'store-lost': 3, 'store-locked': 4 }[fault.code as string] ?? 5
  tell(`${fault.code} ${fault.message}`)
  process.exit(code)
}

const silent = () => {}
const store = await openLowdbStore({
  folder,
  clock: { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 },
  logger: { debug: silent, info: silent, warn: (_, message) => tell(`warning: ${message}`), error: silent },
  lockTiming: { beat: Number(beat), patience: Number(patience) },
  segmentLimit: 5_000,
  onFailure: end,
}).catch(end)
tell('ready')

async function work(worker: number): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `${name}-${worker}-${n}`
    const result = await store.commit(changes([put('people', person(id)), put('ideas', idea(id))], { turnId: id }))
    if (result !== 'committed') throw new Error(`${id}: ${result}`)
    tell(`+${id}`)
    // With a folder in memory it would leave no processor to anybody else.
    await wait(1)
  }
}
await Promise.all([0, 1, 2].map(work)).catch(end)
