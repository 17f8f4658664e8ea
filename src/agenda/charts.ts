import type { Block } from '../paper/paper.ts'
import { plain } from '../paper/paper.ts'

/** Drawings for an agenda, in SVG. Each says what it shows; no meaning is in a colour alone. */

const dark = '#1f3a4d'
const light = '#b9cfdc'
const font = 'font-family="Arial, Helvetica, sans-serif"'

interface Named {
  /** Unique in a paper. */
  id: string
  caption: string
  alt: string
}

function figure({ id, caption, alt }: Named, width: number, height: number, drawn: string[]): Block {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" ${font}>`,
    `<title id="${id}-t">${escaped(caption)}</title><desc id="${id}-d">${escaped(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawn,
    '</svg>',
  ].join('')
  return { is: 'figure', caption: plain(caption), alt, svg, width, height }
}

/** Points with more than so many neighbours could not be told apart by their numbers. */
const mostNumbered = 60

/**
 * Benefit over feasibility, each point with its number in the table that follows.
 * @param points both 0…100
 */
export function portfolio(named: Named, axes: { x: string; y: string }, points: { x: number; y: number }[]): Block {
  const [left, top, size] = [64, 20, 420]
  const at = ({ x, y }: { x: number; y: number }) => [left + (x / 100) * size, top + size - (y / 100) * size] as const
  const marks = [0, 25, 50, 75, 100].flatMap(value => {
    const [x, y] = at({ x: value, y: value })
    return [
      line(left, y, left + size, y),
      line(x, top, x, top + size),
      label(left - 10, y + 5, String(value), 'end'),
      label(x, top + size + 20, String(value), 'middle'),
    ]
  })
  const isNumbered = points.length <= mostNumbered
  const drawn = points.map((point, index) => {
    const [x, y] = at(point)
    const dot = `<circle cx="${round(x)}" cy="${round(y)}" r="${isNumbered ? 12 : 4}" fill="${dark}" stroke="#ffffff" stroke-width="2"/>`
    return isNumbered ? dot + label(x, y + 4, String(index + 1), 'middle', '#ffffff', 12) : dot
  })
  return figure(named, left + size + 36, top + size + 56, [
    ...marks,
    label(left + size / 2, top + size + 44, axes.x, 'middle'),
    `<g transform="translate(18 ${top + size / 2}) rotate(-90)">${label(0, 0, axes.y, 'middle')}</g>`,
    ...drawn,
  ])
}

/** Lying bars, each with its number. */
export function bars(named: Named, rows: { label: string; value: number }[]): Block {
  return stacked(
    named,
    undefined,
    rows.map(({ label, value }) => ({ label, parts: [value] })),
  )
}

/** Bars of two parts: the second one is lighter, and has its number as well. @param legend what the parts are */
export function stacked(named: Named, legend: string[] | undefined, rows: { label: string; parts: number[] }[]): Block {
  const [left, top, room, step] = [210, legend ? 44 : 14, 360, 34]
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)))
  const colours = [dark, light]
  const drawn = rows.flatMap(({ label: text, parts }, row) => {
    const y = top + row * step
    let x = left
    const pieces = parts.flatMap((part, index) => {
      const width = (part / most) * room
      const from = x
      x += width
      if (part === 0) return []
      return [
        `<rect x="${round(from)}" y="${y}" width="${round(width)}" height="22" fill="${colours[index] ?? dark}" stroke="${dark}"/>`,
      ]
    })
    return [
      label(left - 12, y + 16, shortened(text), 'end'),
      ...pieces,
      label(x + 8, y + 16, parts.join(' + '), 'start'),
    ]
  })
  const keys = (legend ?? []).flatMap((text, index) => {
    const x = left + index * 150
    return [
      `<rect x="${x}" y="12" width="16" height="16" fill="${colours[index] ?? dark}" stroke="${dark}"/>`,
      label(x + 24, 25, text, 'start'),
    ]
  })
  return figure(named, left + room + 90, top + rows.length * step + 6, [...keys, ...drawn])
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#c8c8c8"/>`
}

function label(x: number, y: number, text: string, anchor: string, fill = '#1a1a1a', size = 14): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`
}

/** What has room beside a bar. */
function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > 26 ? `${letters.slice(0, 25).join('')}…` : text
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
