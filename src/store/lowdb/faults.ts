import { dirname } from 'node:path'
import { Fault } from '../../errors.ts'
import { errorCode } from './disk.ts'

const untouched = 'No file was changed.'

/** `where` is "line 7" or "lines 1–12"; `otherwise` says what else can be done. */
export function damaged(path: string, where: string, what: string, otherwise = ''): Fault {
  const repair = `"npm run store -- repair ${dirname(path)}" keeps what can be read and puts the rest beside it.`
  const remedy = `${untouched} Restore the whole folder from a backup. Without one, ${repair} ${otherwise}`
  return new Fault('store-damaged', `${path}, ${where}: ${what}`, remedy.trim())
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
  const code = errorCode(cause)
  return new Fault(
    'store-failed',
    `Writing to ${folder} failed${code ? ` (${code})` : ''}. Nothing more is accepted.`,
    `Check free space, rights and health of the disk, then start again. Everything that was acknowledged is kept.`,
    cause,
  )
}

export function closed(folder: string): Fault {
  return new Fault('store-failed', `The store in ${folder} is closed.`, 'Open it again before using it.')
}

export function unusable(folder: string, cause: unknown): Fault {
  return new Fault(
    'store-failed',
    `The store in ${folder} cannot be opened${errorCode(cause) ? ` (${errorCode(cause)})` : ''}.`,
    'Check that the folder can be created, read and written by this user, and that there is free space.',
    cause,
  )
}
