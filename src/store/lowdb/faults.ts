import { dirname } from 'node:path'
import { Fault } from '../../errors.ts'
import { errorCode } from './disk.ts'
import type { Holder } from './holder.ts'

const untouched = 'No file was changed.'

/** `where` is "line 7" or "lines 1–12"; `otherwise` says what else can be done. */
export function damaged(path: string, where: string, what: string, otherwise = ''): Fault {
  const repair = `Without one, "npm run store -- repair ${dirname(path)}" keeps what can be read and puts the rest beside it.`
  const remedy = [untouched, 'Restore the whole folder from a backup.', repair, otherwise].join(' ')
  return new Fault('store-damaged', `${path}, ${where}: ${what}`, remedy.trim())
}

/** In a file that was corrected by hand; `write` says what to do instead. */
export function notPossible(path: string, where: string, what: string, write: string): Fault {
  return new Fault(
    'store-damaged',
    `${path}, ${where}: ${what}; ${write}.`,
    `${untouched} Correct this by hand and start again; "npm run store -- check ${dirname(path)}" tells whether all is well.`,
  )
}

/** Several faults as one that tells all of them. */
export function allOf(faults: readonly Fault[]): Fault {
  const [first] = faults
  if (first && faults.length === 1) return first
  const remedies = [...new Set(faults.map(({ remedy }) => remedy))]
  const code = faults.some(({ code }) => code === 'store-newer') ? 'store-newer' : 'store-damaged'
  return new Fault(code, faults.map(({ message }) => message).join('\n'), remedies.join('\n→ '))
}

export function schemaTooNew(path: string, line: number, name: string, found: number, known: number): Fault {
  return new Fault(
    'store-newer',
    `${path}, line ${line}: schema ${found} of "${name}" is newer than schema ${known}, the newest this version knows.`,
    `${untouched} Start the version that wrote it, or a newer one.`,
  )
}

/** The disk refused. What was acknowledged before is safe; what is in memory may be ahead of it. */
export function failed(folder: string, cause: unknown): Fault {
  return new Fault(
    'store-failed',
    `Writing to ${folder} failed${because(cause)}. Nothing more is accepted.`,
    `Check free space, rights and health of the disk, then start again. Everything that was acknowledged is kept.`,
    cause,
  )
}

/** Nothing is wrong with the journal, so commits go on. */
export function notCompacted(folder: string, cause: unknown): Fault {
  return new Fault(
    'store-failed',
    `The store in ${folder} could not be compacted${because(cause)}. It goes on with its journal, which grows.`,
    'Check free space, rights and health of the disk. It is tried again later; what is to be forgotten stays until then.',
    cause,
  )
}

/** @param path of the lock file */
export function locked(path: string, holder: Holder | undefined): Fault {
  return new Fault(
    'store-locked',
    `The store is in use: ${path} belongs to ${named(holder)}.`,
    'Only one process may use a folder. Stop that process, or give this one a folder of its own. ' +
      'If it was killed, start again: a holder that gives no sign of life is replaced by itself.',
  )
}

/** @param path of the lock file */
export function lockedByFormer(path: string, holder: Holder | undefined): Fault {
  return new Fault(
    'store-locked',
    `The store may be in use by an earlier version of the bot: ${path} belongs to ${named(holder)}.`,
    'That version gives no signs of life. Stop it on every host and in every container that has this folder; ' +
      'if none runs any more, delete this one file.',
  )
}

export function takenOver(folder: string, by: Holder | undefined): Fault {
  return new Fault(
    'store-lost',
    `The store in ${folder} was taken over by ${named(by)}. Nothing more is accepted here.`,
    'Everything that was acknowledged is kept. Let only one process use the folder: this one gave no sign of life, ' +
      'as when it was halted or could not reach the disk.',
  )
}

/** @param name of the file by which that is noticed */
export function folderGone(folder: string, name: string): Fault {
  return new Fault(
    'store-lost',
    `The folder ${folder} was removed or exchanged: its ${name} is not the one of this process. Nothing more is accepted.`,
    'Find out what became of the folder (deleted, renamed, a volume no longer mounted), bring it back or restore a ' +
      'backup, and start again.',
  )
}

function because(cause: unknown): string {
  const code = errorCode(cause)
  return code ? ` (${code})` : ''
}

function named(holder: Holder | undefined): string {
  if (!holder) return 'a process that cannot be told from the file'
  return `process ${holder.pid} on host "${holder.host}", started ${holder.started}`
}

/** @param place a folder or a database */
export function isTaken(place: string): Fault {
  return new Fault(
    'store-failed',
    `There is a store in ${place} already.`,
    'Nothing was changed. Name another place, or say --replace if that one is to go.',
  )
}

export function closed(folder: string): Fault {
  return new Fault('store-failed', `The store in ${folder} is closed.`, 'Open it again before using it.')
}

export function unusable(folder: string, cause: unknown): Fault {
  return new Fault(
    'store-failed',
    `The store in ${folder} cannot be opened${because(cause)}.`,
    'Check that the folder can be created, read and written by this user, and that there is free space.',
    cause,
  )
}
