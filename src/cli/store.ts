import { readStoreAddress, type StoreAddress, shownStore } from '../config.ts'
import { told } from '../content/told.ts'
import { Fault } from '../errors.ts'
import { copyStore } from '../store/copy.ts'
import { backUp, inspect } from '../store/lowdb/backup.ts'
import { repair } from '../store/lowdb/repair.ts'
import { type Segment, segmentName } from '../store/lowdb/segment.ts'
import type { State } from '../store/lowdb/state.ts'
import { checkDatabase } from '../store/postgres/inspect.ts'
import { systemClock as clock } from '../system.ts'
import { argumentsOf } from './arguments.ts'
import { language, refuse, remark, say } from './terminal.ts'

const usage = [
  'npm run store -- backup <new folder>',
  'npm run store -- restore <backup> [--replace]',
  'npm run store -- check [store]',
  'npm run store -- repair [folder]',
  'npm run store -- copy <from> <to> [--replace]',
].join('\n')

/**
 * `npm run store -- backup <new folder>` copies the store, also while the bot runs, into a folder of JSON files, whatever kind
 * of store it is. `restore` puts such a folder back. `copy` does it from any store to any other, and so moves from one kind to
 * the other. `check` says whether a store is whole, and what to do if it is not. `repair` keeps what can be read of a damaged
 * folder. Where no store is named they take the one of STORE. What is wrong is told on stderr, and the exit code is 1.
 */
const { positionals, values } = argumentsOf(usage, {
  allowPositionals: true,
  options: { replace: { type: 'boolean' } },
})
const [command, first, second] = positionals
/** Between two remarks about how far it is, in milliseconds. */
const pause = 1_000
let spoken = clock.uptime()
const log = { debug() {}, info() {}, warn: warned, error: warned }

try {
  say(...(await run()))
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  refuse(fault)
}

async function run(): Promise<string[]> {
  switch (command) {
    case 'backup':
      return await backedUp(named(first, 'A backup needs a new folder.'))
    case 'restore':
      return await copied(folderOf(named(first, 'It has to be said which backup.')), own())
    case 'copy':
      return await copied(
        storeOf(named(first, 'It has to be said from where.')),
        storeOf(named(second, 'It has to be said where to.')),
      )
    case 'check':
      return await checked(first === undefined ? own() : storeOf(first))
    case 'repair':
      return await repaired(first === undefined ? own() : storeOf(first))
    default:
      refuse(`Use it like this: ${usage}`)
      return []
  }
}

function named(word: string | undefined, missing: string): string {
  if (word === undefined) throw new Fault('config', missing, `Use it like this: ${usage}`)
  return word
}

/** The store of the bot. */
function own(): StoreAddress {
  return readStoreAddress(process.env)
}

/** As STORE names one, or just a folder. */
function storeOf(word: string): StoreAddress {
  return /^(json|postgres|postgresql):/.test(word) ? readStoreAddress({ STORE: word }) : folderOf(word)
}

function folderOf(word: string): StoreAddress & { kind: 'json' } {
  return { kind: 'json', folder: word.replace(/^json:/, '') }
}

async function backedUp(folder: string): Promise<string[]> {
  const store = own()
  if (store.kind === 'json') {
    const { state, isEarlier } = await backUp(store.folder, folder)
    const hint =
      'An earlier version wrote this, and cannot read the copy. Before an update, back up with the version that runs.'
    return [`Copied ${store.folder} to ${folder}, and opened the copy: ${summary(state)}`, ...(isEarlier ? [hint] : [])]
  }
  return await copied(store, folderOf(folder))
}

async function copied(from: StoreAddress, to: StoreAddress): Promise<string[]> {
  const { state, beside } = await copyStore(from, to, {
    replace: values.replace === true,
    clock,
    logger: log,
    told: progress,
  })
  return [
    `Copied ${shownStore(from)} to ${shownStore(to)}, and compared all of it: ${summary(state)}`,
    ...(beside === undefined ? [] : [`What was there before is in ${beside}`]),
  ]
}

function progress(doing: 'read' | 'written' | 'verified', documents: number): void {
  if (clock.uptime() - spoken < pause) return
  spoken = clock.uptime()
  remark(`${documents} documents ${doing}`)
}

async function checked(store: StoreAddress): Promise<string[]> {
  if (store.kind === 'postgres') return [`${store.shown} is whole: ${summary((await checkDatabase(store)).state)}`]
  const { state, newest } = await inspect(store.folder)
  return [`${store.folder} is whole: ${summary(state)}`, ...(newest ? unfinished(newest) : [])]
}

function unfinished({ segment, tail }: Segment): string[] {
  if (!tail) return []
  const what = tail.zeros > 0 ? `${tail.zeros} zero bytes, as a power failure leaves them` : 'an unfinished line'
  return [
    `${segmentName(segment)}, line ${tail.line}: ${what}; the next start leaves it out, and keeps everything before`,
  ]
}

async function repaired(store: StoreAddress): Promise<string[]> {
  if (store.kind === 'postgres')
    throw new Fault(
      'config',
      `${store.shown} is no folder: only a folder of JSON files is repaired here.`,
      'Look with “npm run store -- check”, and restore a backup with “npm run store -- restore”.',
    )
  const outcome = await repair(store.folder, clock, log)
  if (!outcome) return [`${store.folder} is whole. Nothing was changed`]
  const { rest, beside, state } = outcome
  return [
    `Repaired ${store.folder}: ${summary(state)}`,
    ...rest.map(({ file, where, why }) => `  left out: ${file}, ${where}: ${why}`),
    `All files as they were before are in ${beside}, and what was left out is in rest.jsonl there.`,
    'They hold personal data: delete the folder once nobody needs it any more.',
  ]
}

function warned(_: object, message: string): void {
  remark(message)
}

function summary({ tables }: State): string {
  const counts = Object.entries(tables).flatMap(([name, { rows }]) =>
    rows.size > 0 ? [told(`${rows.size} ${name}`, language)] : [],
  )
  return counts.join(', ') || 'nothing in it'
}
