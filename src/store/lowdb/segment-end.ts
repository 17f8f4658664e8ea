import { damaged } from './faults.ts'
import { hex, isCount } from './json.ts'

/**
 * Where a segment ends that another one follows. What stands behind that was never acknowledged: a process has written it
 * that had lost the folder. It is a file of its own, which goes with its segment, because size and checksum would tell
 * something of lines that are to be forgotten.
 */
export interface SegmentEnd {
  bytes: number
  /** The checksum of the last line. */
  crc32: string
}

export function endName(segment: number): string {
  return `journal-${String(segment).padStart(6, '0')}.end`
}

/** The number of the segment, or undefined if this is not the name of an end. */
export function endNumber(name: string): number | undefined {
  const digits = /^journal-(\d{6,})\.end$/.exec(name)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export function writtenEnd(bytes: number, crc: number): string {
  return `${JSON.stringify({ bytes, crc32: hex(crc) } satisfies SegmentEnd)}\n`
}

/** Throws a Fault if the file says nothing that could be an end. */
export function parsedEnd(path: string, content: Buffer): SegmentEnd {
  const text = content.toString('utf8')
  try {
    const { bytes, crc32 } = JSON.parse(text) as Record<string, unknown>
    if (isCount(bytes) && typeof crc32 === 'string' && writtenEnd(bytes, Number.parseInt(crc32, 16)) === text)
      return { bytes, crc32 }
  } catch {
    // told below
  }
  throw damaged(path, 'line 1', 'this is not the end of a journal file.')
}
