import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkIcon } from '../../src/cli/icons.ts'
import { readPng } from '../../src/cli/png.ts'

type Pixel = [number, number, number, number]

const clear: Pixel = [0, 0, 0, 0]
const white: Pixel = [255, 255, 255, 255]

/** A PNG in 8-bit RGBA whose rows use every filter in turn. */
function png(width: number, height: number, pixel: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => pixel(x, y)).flat())
  const filtered = rows.flatMap((row, y) => [y % 5, ...row.map((byte, at) => (byte - guess(rows, y, at)) & 255)])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(filtered))), chunk('IEND', Buffer.of())]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks])
}

function guess(rows: number[][], y: number, at: number): number {
  const left = rows[y]?.[at - 4] ?? 0
  const up = rows[y - 1]?.[at] ?? 0
  const corner = rows[y - 1]?.[at - 4] ?? 0
  const paeth = [left, up, corner].sort((a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b))
  return [0, left, up, (left + up) >> 1, paeth[0] ?? 0][y % 5] ?? 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

describe('a PNG', () => {
  it('is read pixel by pixel, whatever filter its rows use', () => {
    const colour = (x: number, y: number): Pixel => [(x * 37) & 255, (y * 91) & 255, (x * y * 13) & 255, (x + y) & 255]
    const read = readPng(png(9, 10, colour))
    const expected = Array.from({ length: 90 }, (_, at) => colour(at % 9, Math.floor(at / 9))).flat()
    expect([...(read?.rgba ?? [])]).toEqual(expected)
  })

  it('is refused when it is cut off or something else', () => {
    const whole = png(32, 32, () => white)
    expect(readPng(whole.subarray(0, 60))).toBeUndefined()
    expect(readPng(Buffer.from('<svg/>'))).toBeUndefined()
  })
})

describe('an icon', () => {
  it.each(['color', 'outline'] as const)('as shipped is what Teams wants: %s', icon => {
    const bytes = readFileSync(new URL(`../../appPackage/${icon}.png`, import.meta.url))
    expect(checkIcon(icon, bytes)).toEqual([])
  })

  it.each<[string, Buffer, string]>([
    ['the wrong size', png(31, 32, x => (x > 9 ? white : clear)), 'is 31 × 32 pixels. The outline icon must be'],
    ['a colour', png(32, 32, x => (x > 9 ? [255, 255, 254, 9] : clear)), 'has pixels that are neither white nor'],
    ['nothing on it', png(32, 32, () => clear), 'is empty.'],
    ['no transparent background', png(32, 32, () => white), 'has no transparent background.'],
    ['no pixels', Buffer.from('GIF89a'), 'is not a readable PNG.'],
  ])('for the outline is refused with %s', (_what, bytes, problem) => {
    expect(checkIcon('outline', bytes)).toEqual([expect.stringContaining(problem)])
  })
})
