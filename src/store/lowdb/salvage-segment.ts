import { checkedLine, recordIn, segmentLine } from './segment.ts'
import type { SegmentEnd } from './segment-end.ts'

/** What cannot be kept: where it stood, why not, and the text as it stood there. */
export interface Rest {
  file: string
  where: string
  why: string
  text: string
}

interface Line {
  /** From 1. */
  number: number
  text: string
  /** The record, once it is proved to be as it was written. */
  record?: string
  /** The checksum that its text has, after each that the line above may have. */
  reckoned: number[]
  /** The checksum that it says it has; several where the end of a line is lost, and the next one is joined to it. */
  stated: number[]
}

/**
 * Reads whatever lines of a damaged segment prove to be as they were written: those that fit the line above, as it
 * stands or as it says of itself, and those that the line below attests although their own checksum is damaged.
 * @param end where the segment ends, if that is known
 */
export function salvagedLines(
  file: string,
  content: Buffer,
  end?: SegmentEnd,
): { records: { line: number; record: string }[]; rest: Rest[] } {
  const texts = (end ? content.subarray(0, end.bytes) : content).toString('utf8').split('\n')
  const lines: Line[] = []
  for (const [index, text] of texts.entries()) {
    if (text.replaceAll('\0', '') === '') continue // the end of the file, or where the power failed
    const above = lines.at(-1)
    const sums = above ? [...above.reckoned, ...above.stated] : [0]
    const record = recordIn(text)
    const fitting = sums.find(sum => checkedLine(text, sum))
    const reckoned = (fitting === undefined ? sums : [fitting]).map(sum => segmentLine(record, sum).crc)
    lines.push({ number: index + 1, text, reckoned, stated: statedIn(text), ...(fitting !== undefined && { record }) })
    // A line too short for a record was cut off: its sum is that of the line above, and attests nothing.
    const attested = above && fitting !== undefined && above.reckoned.includes(fitting) && recordIn(above.text)
    if (attested) above.record ??= attested
  }
  const records = lines.flatMap(({ number, record }) => (record === undefined ? [] : [{ line: number, record }]))
  const rest = lines
    .filter(({ record }) => record === undefined)
    .map(({ number, text }) => ({ file, where: `line ${number}`, why: 'it does not match its checksum', text }))
  return { records, rest }
}

function statedIn(text: string): number[] {
  const found = [...text.matchAll(/\{"crc32":"([0-9a-f]{8})",/g)]
  return found.map(([, sum = '']) => Number.parseInt(sum, 16))
}
