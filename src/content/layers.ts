import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder of content, or several that lie on top of each other: the municipality's own first, what is shipped last.
 * What has the same name or id in a folder further up counts.
 */
export type Place = string | readonly string[]

/** The folders of a place, the uppermost first. */
export function layersOf(place: Place): readonly string[] {
  return typeof place === 'string' ? [place] : place
}

/** Whether a file comes with the bot: it is in the last folder. */
export function isShipped(place: Place, file: string): boolean {
  return file.startsWith(join(layersOf(place).at(-1) ?? '', '/'))
}

/** Whether it does and lies below a folder of the municipality, where nobody could mend it. */
export function isBelowOwn(place: Place, file: string): boolean {
  return layersOf(place).length > 1 && isShipped(place, file)
}

/** Where a file is that exists once: in the uppermost folder that has it, else in the last one. */
export function fileIn(place: Place, ...path: string[]): string {
  const candidates = layersOf(place).map(folder => join(folder, ...path))
  return candidates.find(file => existsSync(file)) ?? candidates.at(-1) ?? join(...path)
}
