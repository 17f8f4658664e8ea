import { inflateSync } from 'node:zlib'

export interface Png {
  width: number
  height: number
  /** Red, green, blue, alpha of every pixel; only decoded from 8-bit RGBA without interlacing. */
  rgba?: Uint8Array
}

const signature = '89504e470d0a1a0a'
const bytesPerPixel = 4

/** Reads a PNG as far as an icon check needs it; undefined if the bytes are no PNG or damaged. */
export function readPng(bytes: Buffer): Png | undefined {
  try {
    if (bytes.toString('hex', 0, 8) !== signature || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
    const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    const [depth, colourType, , , interlace] = bytes.subarray(24, 29)
    const isPlainRgba = depth === 8 && colourType === 6 && interlace === 0
    return isPlainRgba ? { ...size, rgba: unfilter(inflateSync(imageData(bytes)), size) } : size
  } catch {
    return undefined
  }
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return Buffer.concat(parts)
}

/** Undoes the per-row prediction of the PNG specification, §9: each byte was stored as the difference to a guess. */
function unfilter(rows: Buffer, { width, height }: { width: number; height: number }): Uint8Array {
  const stride = width * bytesPerPixel
  if (rows.length !== height * (stride + 1)) throw new RangeError('The image data does not fill the image.')
  const pixels = new Uint8Array(height * stride)
  for (let y = 0; y < height; y++) {
    const guess = guesses[rows[y * (stride + 1)] ?? 0]
    if (!guess) throw new RangeError('Unknown row filter.')
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < bytesPerPixel ? 0 : (pixels[at - bytesPerPixel] ?? 0)
      const up = pixels[at - stride] ?? 0
      const upLeft = x < bytesPerPixel ? 0 : (pixels[at - stride - bytesPerPixel] ?? 0)
      pixels[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess(left, up, upLeft)
    }
  }
  return pixels
}

/** By filter type: none, left, up, average, Paeth. */
const guesses: ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  left => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, upLeft) => {
    const towards = left + up - upLeft
    const [toLeft, toUp, toUpLeft] = [Math.abs(towards - left), Math.abs(towards - up), Math.abs(towards - upLeft)]
    if (toLeft <= toUp && toLeft <= toUpLeft) return left
    return toUp <= toUpLeft ? up : upLeft
  },
]
