import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import yaml from 'yaml/package.json' with { type: 'json' }

/**
 * What comes of a text is kept between starts: taking the shipped content apart takes longer than all else a start does. What
 * makes it is part of its key, so a change there, or of the text, finds nothing. Only what is sound is kept, so whatever is
 * told of a broken file comes from reading it.
 */

/** The code that decides what a text of YAML comes to; a test holds this list to what it imports. */
export const readers = ['content/yaml.ts', 'content/yaml-words.ts', 'content/too-big.ts', 'guide/check-grouped.ts']
/** From so many entries on, those that were not asked for are forgotten. */
const most = 300

interface Kept {
  file: string
  /** Of all the code behind it. */
  by: string
  found: Record<string, unknown>
  asked: Record<string, unknown>
  isNew: boolean
}

let open: Kept | undefined

/** Looks into a folder for what earlier starts have kept there. Until then, and after `saveKept`, nothing is kept. */
export function openKept(folder: string): void {
  const texts = readers.map(path => readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
  const file = join(folder, 'content.json')
  open = { file, by: hashOf([yaml.version, ...texts]), found: entriesIn(file), asked: {}, isNew: false }
}

/** Writes what came new. A folder that cannot be written costs only time at the next start. */
export function saveKept(): void {
  const { file, found, asked, isNew } = open ?? { isNew: false }
  open = undefined
  if (!isNew || file === undefined) return
  const all = { ...found, ...asked }
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    const mine = `${file}.${process.pid}`
    writeFileSync(mine, JSON.stringify(Object.keys(all).length > most ? asked : all))
    // Another start may write at the same moment.
    renameSync(mine, file)
  } catch {}
}

/**
 * What a pure function makes of a value, made or as it was kept. What JSON does not bring back as it was is not kept.
 * @param key what it is made from, and what it is
 */
export function kept<T>(key: unknown, make: () => T, isSound: (made: T) => boolean = () => true): T {
  if (!open) return make()
  const name = hashOf([open.by, key])
  const known = open.found[name]
  const made = known === undefined ? make() : (known as T)
  if (known === undefined && !(isSound(made) && isDeepStrictEqual(JSON.parse(JSON.stringify(made)), made))) return made
  open.isNew ||= known === undefined
  open.asked[name] = made
  return made
}

function entriesIn(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function hashOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
