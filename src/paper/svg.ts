import type { Block } from './paper.ts'

type Figure = Extract<Block, { is: 'figure' }>

/** A chart of a paper as SVG, which says what it shows. No meaning is in a colour alone. @param id unique in the paper */
export function toSvg({ alt, caption, chart }: Figure, id: string): string {
  const title = caption.map(({ text }) => text).join('')
  const { width, height, drawn } = chart.is === 'points' ? points(chart) : bars(chart)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="Arial, Helvetica, sans-serif">`,
    `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawn,
    '</svg>',
  ].join('')
}

interface Drawing {
  width: number
  height: number
  drawn: string[]
}

const dark = '#1f3a4d'
const colours = [dark, '#b9cfdc', '#ffffff']

/** With more points their numbers could not be told apart. */
export const mostNumbered = 60

/** Each point with its number, from 1. */
function points(chart: Extract<Figure['chart'], { is: 'points' }>): Drawing {
  const [left, top, size] = [64, 20, 420]
  const at = (x: number, y: number) => [left + (x / 100) * size, top + size - (y / 100) * size] as const
  const marks = [0, 25, 50, 75, 100].flatMap(value => {
    const [x, y] = at(value, value)
    return [
      line(left, y, left + size, y),
      line(x, top, x, top + size),
      label(left - 10, y + 5, String(value), 'end'),
      label(x, top + size + 20, String(value), 'middle'),
    ]
  })
  const isNumbered = chart.points.length <= mostNumbered
  const dots = chart.points.map((point, index) => {
    const [x, y] = at(point.x, point.y)
    const dot = `<circle cx="${round(x)}" cy="${round(y)}" r="${isNumbered ? 12 : 4}" fill="${dark}" stroke="#ffffff" stroke-width="2"/>`
    return isNumbered ? dot + label(x, y + 4, String(index + 1), 'middle', '#ffffff', 12) : dot
  })
  return {
    width: left + size + 36,
    height: top + size + 56,
    drawn: [
      ...marks,
      label(left + size / 2, top + size + 44, chart.x, 'middle'),
      `<g transform="translate(18 ${top + size / 2}) rotate(-90)">${label(0, 0, chart.y, 'middle')}</g>`,
      ...dots,
    ],
  }
}

/** Lying bars, each with its numbers; several series lie one after the other, in their order. */
function bars({ categories, series }: Extract<Figure['chart'], { is: 'bars' }>): Drawing {
  const hasLegend = series.length > 1
  const [left, top, room, step] = [210, hasLegend ? 44 : 14, 360, 34]
  const rows = categories.map((category, row) => ({ category, parts: series.map(({ values }) => values[row] ?? 0) }))
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)))
  const drawn = rows.flatMap(({ category, parts }, row) => {
    const y = top + row * step
    let x = left
    const pieces = parts.flatMap((part, index) => {
      const [from, width] = [x, (part / most) * room]
      x += width
      return part === 0 ? [] : [bar(from, y, width, index)]
    })
    return [
      label(left - 12, y + 16, shortened(category), 'end'),
      ...pieces,
      label(x + 8, y + 16, parts.join(' + '), 'start'),
    ]
  })
  const legend = series.flatMap(({ name }, index) => {
    const x = left + index * 150
    return hasLegend ? [bar(x, 10, 16, index, 16), label(x + 24, 23, name, 'start')] : []
  })
  return { width: left + room + 90, height: top + rows.length * step + 6, drawn: [...legend, ...drawn] }
}

function bar(x: number, y: number, width: number, index: number, height = 22): string {
  const fill = colours[index] ?? dark
  return `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${height}" fill="${fill}" stroke="${dark}"/>`
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
