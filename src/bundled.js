import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The bot in few files, as bundle.js writes it: where it lies, and whether it is made from what is there now. */

export const project = join(import.meta.dirname, '..')
/** Below node_modules, so that packages are found from there; every install empties it. */
export const bundleFolder = join(project, 'node_modules/.cache/bundle')

/** Where a start begins: in the bundle if all that it was made from is as it was then, else nowhere. */
export function entry(folder = bundleFolder) {
  try {
    const stamps = JSON.parse(readFileSync(join(folder, 'made-from.json'), 'utf8'))
    return Object.entries(stamps).every(([path, stamp]) => stampOf(path) === stamp) ? join(folder, 'run.js') : undefined
  } catch {
    return undefined
  }
}

/**
 * Size and time of a file, in whole seconds: some file systems and archives keep no more.
 * @param {string} path within the project
 */
export function stampOf(path) {
  const { size, mtimeMs } = statSync(join(project, path))
  return `${size} ${Math.floor(mtimeMs / 1_000)}`
}
