import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../errors.ts'
import { layersOf, type Place } from './layers.ts'

/**
 * The YAML files of one kind, `<folder>/<name>.yaml`, by name; of two with one name the upper one counts. A place without
 * the folder has none.
 * @param what the files are, for the fault: "The roadmap templates"
 */
export async function filesIn(place: Place, folder: string, what: string): Promise<string[]> {
  const files = new Map<string, string>()
  for (const layer of layersOf(place).toReversed()) {
    const at = join(layer, folder)
    for (const name of await namesIn(at, what)) files.set(name, join(at, name))
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
}

async function namesIn(folder: string, what: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => name.endsWith('.yaml'))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw new Fault('content', `${what} in ${folder} cannot be read`, 'Check its path and rights', cause)
  }
}
