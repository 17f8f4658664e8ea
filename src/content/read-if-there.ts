import { Fault } from '../errors.ts'
import { readText } from './read-text.ts'

/**
 * The text of a file that need not be there; undefined if it is not.
 * @param what the file is, for the fault: "The glossary"
 */
export async function readIfThere(file: string, what: string): Promise<string | undefined> {
  try {
    return await readText(file)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new Fault('content', `${what} ${file} cannot be read`, 'Check its path and rights', cause)
  }
}
