import { constants } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { Entries } from './entries.ts'
import { allOf, damaged } from './faults.ts'
import { hex, isCount, isObject } from './json.ts'
import { SharedParts, withSharedParts } from './shared-parts.ts'
import { brokenLines, countLines, placesIn } from './snapshot-lines.ts'

/** All entries of one collection at one moment, or the turn ids. */
export interface Snapshot {
  /** The schema the documents were written in; 0 if there is no file. */
  schema: number
  /** 0 until a document of the collection is deleted; higher than 1 only where an earlier version of the bot counted. */
  floor: number
  /** It holds everything up to this segment of the journal. Absent in files of versions that did not say so. */
  through?: number
  entries: Entries
  /** Somebody corrected the file by hand and switched its checksum off. */
  unchecked?: true
}

const format = 'trittstein-snapshot-1'
const unchecked = 'unchecked'
const byHand = `Or keep a copy, correct this file by hand and set "crc32" to "${unchecked}".`
const chunkLength = 64 * 1024

/**
 * A snapshot as text, in chunks, also empty ones: pretty-printed JSON, entries sorted by id so that their order tells nothing,
 * and at the end the checksum of everything above it.
 */
export function* writtenSnapshot(name: string, { schema, floor, through, entries }: Snapshot): Generator<string> {
  const head = JSON.stringify({ format, collection: name, schema, floor, through, entries: {} }, null, 2)
  let chunk = head.slice(0, -'}\n}'.length)
  let crc = 0
  let separator = ''
  for (const entry of entries.inOrder()) {
    if (!entry) {
      yield ''
      continue
    }
    const [id, value] = entry
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
  const file = readInParts(content) ?? readWhole(path, content)
  if (!isObject(file.head) || file.head.format !== format || file.head.collection !== name)
    throw damaged(path, 'line 2', `expected a file of format "${format}" for "${name}".`)
  const { schema, floor, through, crc32: checksum } = file.head
  const { entries } = file
  const above = content.subarray(0, Math.max(0, content.lastIndexOf('  "crc32"')))
  // Counted only for whoever has to look there: a file has millions.
  const lines = () => countLines(above)
  if (checksum !== unchecked && content.toString('utf8', above.length) !== closing(crc32(above)))
    throw damaged(path, `lines 1–${lines()}`, `the content does not match the checksum in line ${lines() + 1}.`, byHand)
  if (
    !isCount(schema) ||
    schema === 0 ||
    !isCount(floor) ||
    entries === undefined ||
    !(through === undefined || isCount(through))
  )
    throw damaged(path, `lines 4–${lines()}`, 'expected "schema", "floor", "through" and "entries".', byHand)
  const incomplete = entries.ids.filter((_, at) => !isEntry(name, entries.values[at]))
  if (incomplete.length > 0) {
    const place = isText(content) ? placesIn(content.toString('utf8')) : (id: string) => `entry ${JSON.stringify(id)}`
    throw allOf(incomplete.map(id => damaged(path, place(id, []), 'this entry is incomplete.', byHand)))
  }
  return {
    schema,
    floor,
    ...(through !== undefined && { through }),
    entries,
    ...(checksum === unchecked && { unchecked: true }),
  }
}

/** What stands in a file, not yet looked at; without entries if they are none. */
interface Raw {
  head: unknown
  entries?: Entries
}

/** Text of so many bytes is parsed in one go: little enough to lie among what is young, and to be gone with it. */
const partLength = 64 * 1024
const entryStart = '\n    "'

/**
 * A file that is written like ours, some entries at a time: one text for all of it would need its memory once more, and
 * cannot be longer than 512 MiB. Undefined for whatever is written differently.
 */
function readInParts(content: Buffer): Raw | undefined {
  const begin = content.indexOf(entryStart, content.indexOf('\n  "entries": {'))
  const end = content.lastIndexOf('\n  },\n  "crc32"')
  if (begin < 0 || end < begin) return undefined
  try {
    const head = JSON.parse(content.toString('utf8', 0, begin) + content.toString('utf8', end))
    const entries = new Entries()
    const parts = new SharedParts()
    for (let from = begin; from < end; ) {
      const next = content.indexOf(entryStart, from + partLength)
      const to = next < 0 || next > end ? end : next
      const text = content.toString('utf8', from, to)
      // Before the next part is read: so no copies come to lie among what stays.
      const part = withSharedParts(JSON.parse(`{${text.replace(/,$/, '')}}`), parts)
      for (const [id, value] of Object.entries(part)) entries.add(id, value)
      from = to
    }
    return { head, entries }
  } catch {
    return undefined
  }
}

function readWhole(path: string, content: Buffer): Raw {
  if (!isText(content))
    throw damaged(
      path,
      `lines 1–${countLines(content)}`,
      'this is not valid JSON, or not written like the bot writes it.',
    )
  const text = content.toString('utf8')
  try {
    const head = JSON.parse(text)
    const found = isObject(head?.entries) && new Entries(Object.keys(head.entries), Object.values(head.entries))
    return { head, ...(found && { entries: found }) }
  } catch {
    // The parser's own message quotes the text, which may hold personal data.
    throw damaged(path, brokenLines(text), 'this is not valid JSON.', byHand)
  }
}

/** Whether all of it fits into one text. */
function isText(content: Buffer): boolean {
  return content.length <= constants.MAX_STRING_LENGTH
}

/** Whether a parsed entry has the shape that every entry of this snapshot has. */
export function isEntry(name: string, value: unknown): boolean {
  if (name === 'turns') return typeof value === 'string'
  return isObject(value) && isCount(value.version) && value.version > 0 && isObject(value.doc)
}
