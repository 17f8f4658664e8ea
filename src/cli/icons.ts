import { readPng } from './png.ts'

/** Icon sizes that Teams demands, in pixels; each icon is square. */
const sizes = { color: 192, outline: 32 }

export type Icon = keyof typeof sizes

/** What is wrong with an icon, each a sentence with its remedy. */
export function checkIcon(icon: Icon, bytes: Buffer): string[] {
  const png = readPng(bytes)
  const size = sizes[icon]
  if (!png) return [`is not a readable PNG. Export the ${icon} icon as PNG, ${size} × ${size} pixels.`]
  const problems: string[] = []
  if (png.width !== size || png.height !== size) {
    problems.push(`is ${png.width} × ${png.height} pixels. The ${icon} icon must be exactly ${size} × ${size}.`)
  }
  if (icon === 'outline') problems.push(...checkWhite(png.rgba))
  return problems
}

function checkWhite(rgba: Uint8Array | undefined): string[] {
  if (!rgba) return ['cannot be checked for transparency. Export the outline icon as 8-bit RGBA without interlacing.']
  const seen = { coloured: false, white: false, transparent: false }
  for (let at = 0; at < rgba.length; at += 4) {
    const [red, green, blue, alpha] = rgba.subarray(at, at + 4)
    if (alpha === 0) seen.transparent = true
    else if (red === 255 && green === 255 && blue === 255) seen.white = true
    else seen.coloured = true
  }
  if (seen.coloured) return ['has pixels that are neither white nor transparent. Draw the outline icon in white only.']
  if (!seen.white) return ['is empty. Draw the outline icon in white.']
  return seen.transparent ? [] : ['has no transparent background. Leave everything but the white lines transparent.']
}
