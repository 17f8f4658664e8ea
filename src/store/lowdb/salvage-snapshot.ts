import { Entries } from './entries.ts'
import { isObject } from './json.ts'
import type { Rest } from './salvage-segment.ts'
import { isEntry, type Snapshot } from './snapshot.ts'
import { entriesIn } from './snapshot-lines.ts'

/**
 * Reads whatever entries of a damaged snapshot can be read, each by itself. Whether they are as they were written is
 * not known: their file has one checksum for all.
 * @param schema what is taken for the schema if the file does not say
 */
export function salvagedSnapshot(
  file: string,
  name: string,
  content: Buffer,
  schema: number,
): { snapshot: Snapshot; rest: Rest[] } {
  const text = content.toString('utf8')
  const rest: Rest[] = []
  const entries = new Entries()
  const whole = parsed(text)?.entries
  const parts = isObject(whole)
    ? Object.entries(whole).map(found => ({
        found,
        where: `entry ${JSON.stringify(found[0])}`,
        entry: JSON.stringify(found),
      }))
    : entriesIn(text).map(({ line, text: entry }) => {
        const [found] = Object.entries(parsed(`{${entry}}`) ?? {})
        return { found, where: `line ${line}`, entry }
      })
  for (const { found, where, entry } of parts) {
    if (found && isEntry(name, found[1])) entries.add(...found)
    else rest.push({ file, where, why: 'it cannot be read', text: entry })
  }
  const number = (key: string) => {
    const digits = new RegExp(`^ {2}"${key}": (\\d{1,9}),$`, 'm').exec(text)?.[1]
    return digits === undefined ? undefined : Number(digits)
  }
  const through = number('through')
  // A damaged file may have lost its entries, so an empty one is not a new one.
  return {
    snapshot: { schema: number('schema') || schema, floor: 1, ...(through !== undefined && { through }), entries },
    rest,
  }
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
