import { crc32 } from 'node:zlib'
import { allOf, damaged } from './faults.ts'
import { hex, isCount, isObject } from './json.ts'
import { brokenLines, countLines, placesIn } from './snapshot-lines.ts'

/** All entries of one collection at one moment, or the turn ids. */
export interface Snapshot {
  /** The schema the documents were written in; 0 if there is no file. */
  schema: number
  /** 0 until a document of the collection is deleted; higher than 1 only where an earlier version of the bot counted. */
  floor: number
  /** It holds everything up to this segment of the journal. Absent in files of versions that did not say so. */
  through?: number
  /** By id: a document with its version, or the hour of a turn. */
  entries: [id: string, value: unknown][]
  /** Somebody corrected the file by hand and switched its checksum off. */
  unchecked?: true
}

const format = 'trittstein-snapshot-1'
const unchecked = 'unchecked'
const byHand = `Or keep a copy, correct this file by hand and set "crc32" to "${unchecked}".`
const chunkLength = 64 * 1024

/**
 * A snapshot as text, in chunks: pretty-printed JSON, entries sorted by id so that their order tells nothing, and at
 * the end the checksum of everything above it.
 */
export function* writtenSnapshot(name: string, { schema, floor, through, entries }: Snapshot): Generator<string> {
  const head = JSON.stringify({ format, collection: name, schema, floor, through, entries: {} }, null, 2)
  let chunk = head.slice(0, -'}\n}'.length)
  let crc = 0
  let separator = ''
  for (const [id, value] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    chunk += `${separator}\n    ${JSON.stringify(id)}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')}`
    separator = ','
    if (chunk.length < chunkLength) continue
    crc = crc32(chunk, crc)
    yield chunk
    chunk = ''
  }
  chunk += '\n  },\n'
  yield chunk + closing(crc32(chunk, crc))
}

/** The end of a file, which no checksum covers, and which is therefore always exactly this. */
function closing(crc: number): string {
  return `  "crc32": "${hex(crc)}"\n}\n`
}

/** Reads a snapshot file. Throws a Fault that names the place if it cannot be trusted in full. */
export function parsedSnapshot(path: string, name: string, content: Buffer): Snapshot {
  const text = content.toString('utf8')
  const above = content.subarray(0, Math.max(0, content.lastIndexOf('  "crc32"')))
  const lines = countLines(above.toString('utf8'))
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which may hold personal data.
    throw damaged(path, brokenLines(text), 'this is not valid JSON.', byHand)
  }
  if (!isObject(file) || file.format !== format || file.collection !== name)
    throw damaged(path, 'line 2', `expected a file of format "${format}" for "${name}".`)
  const { schema, floor, through, entries, crc32: checksum } = file
  if (checksum !== unchecked && content.toString('utf8', above.length) !== closing(crc32(above)))
    throw damaged(path, `lines 1–${lines}`, `the content does not match the checksum in line ${lines + 1}.`, byHand)
  if (
    !isCount(schema) ||
    schema === 0 ||
    !isCount(floor) ||
    !isObject(entries) ||
    !(through === undefined || isCount(through))
  )
    throw damaged(path, `lines 4–${lines}`, 'expected "schema", "floor", "through" and "entries".', byHand)
  const incomplete = Object.entries(entries).flatMap(([id, value]) => (isEntry(name, value) ? [] : [id]))
  if (incomplete.length > 0) {
    const place = placesIn(text)
    throw allOf(incomplete.map(id => damaged(path, place(id, []), 'this entry is incomplete.', byHand)))
  }
  return {
    schema,
    floor,
    ...(through !== undefined && { through }),
    entries: Object.entries(entries),
    ...(checksum === unchecked && { unchecked: true }),
  }
}

/** Whether a parsed entry has the shape that every entry of this snapshot has. */
export function isEntry(name: string, value: unknown): boolean {
  if (name === 'turns') return typeof value === 'string'
  return isObject(value) && isCount(value.version) && value.version > 0 && isObject(value.doc)
}
