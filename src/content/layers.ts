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

/** Whether a file comes with the bot and lies below a folder of the municipality, where nobody could mend it. */
export function isBelowOwn(place: Place, file: string): boolean {
  const layers = layersOf(place)
  return layers.length > 1 && file.startsWith(join(layers.at(-1) ?? '', '/'))
}

/** Where a file is that exists once: in the uppermost folder that has it, else in the last one. */
export function fileIn(place: Place, ...path: string[]): string {
  const candidates = layersOf(place).map(folder => join(folder, ...path))
  return candidates.find(file => existsSync(file)) ?? candidates.at(-1) ?? join(...path)
}
