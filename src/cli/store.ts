import { readStoreFolder } from '../config.ts'
import { told } from '../content/told.ts'
import { Fault } from '../errors.ts'
import { backUp, inspect } from '../store/lowdb/backup.ts'
import type { Loaded } from '../store/lowdb/load.ts'
import { repair } from '../store/lowdb/repair.ts'
import { type Segment, segmentName } from '../store/lowdb/segment.ts'
import { systemClock as clock } from '../system.ts'
import { argumentsOf } from './arguments.ts'
import { language, refuse, remark, say } from './terminal.ts'

const usage = 'npm run store -- backup <new folder> | check [folder] | repair [folder]'

/**
 * `npm run store -- backup <new folder>` copies the store, also while the bot runs. `check` says whether a store is whole,
 * and what to do if it is not. `repair` keeps what can be read of a damaged one. Without a folder they take the one that
 * STORE names. What is wrong is told on stderr, and the exit code is 1.
 */
const { positionals } = argumentsOf(usage, { allowPositionals: true })
const [command, folder] = positionals

try {
  say(...(await run()))
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  refuse(fault)
}

async function run(): Promise<string[]> {
  switch (command) {
    case 'backup':
      return await copied()
    case 'check':
      return await checked(folder ?? ownFolder())
    case 'repair':
      return await repaired(folder ?? ownFolder())
    default:
      refuse(`Use it like this: ${usage}`)
      return []
  }
}

/** The folder that the bot uses. */
function ownFolder(): string {
  return readStoreFolder(process.env)
}

async function copied(): Promise<string[]> {
  if (folder === undefined) throw new Fault('config', 'A backup needs a new folder.', `Use it like this: ${usage}`)
  const loaded = await backUp(ownFolder(), folder)
  return [`Copied ${ownFolder()} to ${folder}, and opened the copy: ${summary(loaded)}`]
}

async function checked(which: string): Promise<string[]> {
  const loaded = await inspect(which)
  return [`${which} is whole: ${summary(loaded)}`, ...(loaded.newest ? unfinished(loaded.newest) : [])]
}

function unfinished({ segment, tail }: Segment): string[] {
  if (!tail) return []
  const what = tail.zeros > 0 ? `${tail.zeros} zero bytes, as a power failure leaves them` : 'an unfinished line'
  return [
    `${segmentName(segment)}, line ${tail.line}: ${what}; the next start leaves it out, and keeps everything before`,
  ]
}

async function repaired(which: string): Promise<string[]> {
  const warn = (_: object, message: string) => remark(message)
  const outcome = await repair(which, clock, { debug() {}, info() {}, warn, error: warn })
  if (!outcome) return [`${which} is whole. Nothing was changed`]
  const { rest, beside } = outcome
  return [
    `Repaired ${which}: ${summary(outcome)}`,
    ...rest.map(({ file, where, why }) => `  left out: ${file}, ${where}: ${why}`),
    `All files as they were before are in ${beside}, and what was left out is in rest.jsonl there.`,
    'They hold personal data: delete the folder once nobody needs it any more.',
  ]
}

function summary({ state }: Pick<Loaded, 'state'>): string {
  const counts = Object.entries(state.tables).flatMap(([name, { rows }]) =>
    rows.size > 0 ? [told(`${rows.size} ${name}`, language)] : [],
  )
  return counts.join(', ') || 'nothing in it'
}
