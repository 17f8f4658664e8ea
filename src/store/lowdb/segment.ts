import { crc32 } from 'node:zlib'
import type { Schemas } from '../migrations.ts'
import { damaged, tooNew } from './faults.ts'
import { hex, isObject } from './json.ts'

/**
 * A journal segment: JSON lines, each with a checksum. The first line is a header that names the schemas of the documents
 * below it. The checksums are chained: each covers its own line and all lines above it, so that a line that is changed,
 * missing, repeated or moved is noticed.
 */
export interface SegmentHeader {
  format: typeof format
  segment: number
  schemas: Schemas
}

const format = 'trittstein-journal-1'
const beforeSum = '{"crc32":"'
const beforeRecord = '","record":'
const recordAt = beforeSum.length + 8 + beforeRecord.length

export interface Line {
  text: string
  /** The checksum, from which that of the next line goes on. */
  crc: number
}

/** The line for a record in JSON, without its line break; `crc` is that of the line above, 0 for the first. */
export function segmentLine(record: string, crc: number): Line {
  const sum = crc32(record, crc)
  return { text: `${beforeSum}${hex(sum)}${beforeRecord}${record}}`, crc: sum }
}

export function headerLine(segment: number, schemas: Schemas): Line {
  return segmentLine(JSON.stringify({ format, segment, schemas } satisfies SegmentHeader), 0)
}

export function segmentName(segment: number): string {
  return `journal-${String(segment).padStart(6, '0')}.jsonl`
}

/** Undefined if this is not the name of a segment. */
export function segmentNumber(name: string): number | undefined {
  const digits = /^journal-(\d{6,})\.jsonl$/.exec(name)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export interface Segment {
  schemas: Schemas
  records: unknown[]
  /** The checksum of the last whole line. */
  crc: number
  /** Bytes of all whole lines. */
  size: number
  /** A last line without its line break: the process ended while writing it, so nobody was told it is stored. */
  torn?: { line: number; bytes: number }
}

/**
 * Reads a segment. A torn last line is expected in the newest segment only: an older one was complete before the next
 * was begun. Throws a Fault that names the line if anything else does not add up.
 */
export function parsedSegment(path: string, segment: number, newest: boolean, content: Buffer): Segment {
  const records: unknown[] = []
  let crc = 0
  let size = 0
  for (let end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', size)) {
    const text = content.toString('utf8', size, end)
    const record = text.slice(recordAt, -1)
    const line = segmentLine(record, crc)
    if (line.text !== text) throw lineDamaged(path, records.length + 1)
    records.push(JSON.parse(record))
    crc = line.crc
    size = end + 1
  }
  const rest = content.length - size
  const header = records.shift()
  if (header === undefined || (rest > 0 && !newest))
    throw lineDamaged(path, header === undefined ? 1 : records.length + 2)
  if (!isHeader(header)) throw tooNew(path, 1, `expected a journal of format "${format}".`)
  if (header.segment !== segment) throw damaged(path, 'line 1', `this is segment ${header.segment} under a wrong name.`)
  const torn = { line: records.length + 2, bytes: rest }
  return { schemas: header.schemas, records, crc, size, ...(rest > 0 && { torn }) }
}

function isHeader(value: unknown): value is SegmentHeader {
  return isObject(value) && value.format === format && isObject(value.schemas)
}

function lineDamaged(path: string, line: number): Error {
  const cut = `Without one, keep a copy and delete line ${line} and all lines below it in this file: these changes are lost.`
  return damaged(path, `line ${line}`, 'the line does not match its checksum.', line > 1 ? cut : '')
}
