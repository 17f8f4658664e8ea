import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Fault } from '../errors.ts'

/**
 * Writes a file for whoever typed the command, in one step, so that nobody ever reads half of it.
 * @throws Fault if it cannot be written there: no right, no room, a file system that is only read
 */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  } catch (cause) {
    throw unwritable(file, cause)
  }
}

export function unwritable(file: string, cause: unknown): Fault {
  const { code = 'Error' } = cause as { code?: string }
  const remedy = 'Look whether this user may write there, and whether there is room.'
  return new Fault('config', `${file} could not be written (${code})`, remedy, cause)
}
