import { crc32 } from 'node:zlib'
import type { Schemas } from '../migrations.ts'
import { damaged } from './faults.ts'
import { hex, isObject } from './json.ts'
import type { SegmentEnd } from './segment-end.ts'

/**
 * A journal segment: JSON lines, each with a checksum. The first line is a header that names the schemas of the documents
 * below it. The checksums are chained: each covers its own line and all lines above it, so that a line that is changed,
 * missing, repeated or moved is noticed.
 */
export interface SegmentHeader {
  format: typeof format
  segment: number
  schemas: Schemas
  /**
   * Up to which segment each snapshot must be complete where this is the oldest segment that is left. Absent in those of
   * earlier versions, which did not say where a segment ends either.
   */
  snapshots?: Record<string, number>
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

export function headerLine(header: Omit<SegmentHeader, 'format'>): Line {
  return segmentLine(JSON.stringify({ format, ...header } satisfies SegmentHeader), 0)
}

export function segmentName(segment: number): string {
  return `journal-${String(segment).padStart(6, '0')}.jsonl`
}

/** Undefined if this is not the name of a segment. */
export function segmentNumber(name: string): number | undefined {
  const digits = /^journal-(\d{6,})\.jsonl$/.exec(name)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export interface Segment extends SegmentHeader {
  records: unknown[]
  /** The checksum of the last whole line. */
  crc: number
  /** Bytes of all whole lines. */
  size: number
  /** What follows the whole lines in the newest segment: the process ended while writing it. */
  tail?: Tail
}

export interface Tail {
  line: number
  bytes: number
  /** How many of them are zeros at the end, as a power failure leaves them. No line has any. */
  zeros: number
}

/** The header of a segment, or undefined if there is none that can be trusted. */
export function segmentHeader(content: Buffer): SegmentHeader | undefined {
  const end = content.indexOf('\n')
  const line = end < 0 ? undefined : checkedLine(content.toString('utf8', 0, end), 0)
  const header: unknown = line && JSON.parse(line.record)
  return isHeader(header) ? header : undefined
}

/**
 * Reads a segment. `end` is where it ends, if another one follows. One that an earlier version ended is whole, and in the
 * newest one an unfinished line is expected. Throws a Fault that names the line if anything else does not add up.
 */
export function parsedSegment(
  path: string,
  segment: number,
  content: Buffer,
  end: SegmentEnd | 'whole' | 'newest',
): Segment {
  const stated = typeof end === 'object' ? end : undefined
  const within = stated ? content.subarray(0, stated.bytes) : content
  const records: unknown[] = []
  let crc = 0
  let size = 0
  for (let at = within.indexOf('\n'); at >= 0; at = within.indexOf('\n', size)) {
    const line = checkedLine(within.toString('utf8', size, at), crc)
    if (!line) throw lineDamaged(path, records.length + 1)
    records.push(JSON.parse(line.record))
    crc = line.crc
    size = at + 1
  }
  const header = records.shift()
  const rest = within.length - size
  const line = records.length + 2
  if (header === undefined) throw lineDamaged(path, 1)
  if (rest > 0 && end !== 'newest') throw lineDamaged(path, line)
  if (!isHeader(header)) throw damaged(path, 'line 1', `expected a journal of format "${format}".`)
  if (header.segment !== segment) throw damaged(path, 'line 1', `this is segment ${header.segment} under a wrong name.`)
  if (stated && size < stated.bytes)
    throw damaged(
      path,
      `line ${line}`,
      `lines are missing from here on: the file had ${stated.bytes} bytes, now ${size}.`,
    )
  if (stated && hex(crc) !== stated.crc32)
    throw damaged(path, `line ${line - 1}`, 'this is not the line from which the next journal file goes on.')
  return { ...header, records, crc, size, ...(rest > 0 && { tail: { line, bytes: rest, zeros: zerosAtEnd(within) } }) }
}

function zerosAtEnd(content: Buffer): number {
  let zeros = 0
  while (zeros < content.length && content[content.length - 1 - zeros] === 0) zeros++
  return zeros
}

/** The record of a line, if the line stands whole below one with the checksum `crc`. */
export function checkedLine(text: string, crc: number): { record: string; crc: number } | undefined {
  const record = recordIn(text)
  const line = segmentLine(record, crc)
  return line.text === text ? { record, crc: line.crc } : undefined
}

/** What stands in a line, whether it is true or not. */
export function recordIn(text: string): string {
  return text.slice(recordAt, -1)
}

function isHeader(value: unknown): value is SegmentHeader {
  return isObject(value) && value.format === format && isObject(value.schemas)
}

function lineDamaged(path: string, line: number): Error {
  return damaged(path, `line ${line}`, 'the line does not match its checksum.')
}
