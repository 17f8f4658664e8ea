import type { Cell as Written } from 'write-excel-file/node'
import { type Cell, type Column, printable, type Table } from './table.ts'

/** What Excel takes for one cell, in characters. */
const longest = 32_767

/**
 * A table as an Excel file, with a head that stays in sight. Texts are typed as such, so that none is ever a formula; days
 * are days without an hour, so that they are the same in every zone.
 */
export async function toXlsx({ title, columns, rows }: Table): Promise<Uint8Array> {
  // Loaded here: nobody who asks for no such file waits for it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const heads = columns.map(({ head }) => head)
  const head = heads.map(head => ({
    ...highEnough(heads, columns),
    value: text(head),
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }))
  const body = rows.map(row => {
    const height = highEnough(row, columns)
    return columns.map((column, at) => inXlsx(row[at], column, height))
  })
  const made = writeXlsxFile(
    [head, ...body],
    {
      sheet: title,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      dateFormat: 'dd.mm.yyyy',
      orientation: 'landscape',
    },
    { fontFamily: 'Calibri', fontSize: 11 },
  )
  return new Uint8Array(await made.toBuffer())
}

/** In points: of a line, and the most that Excel takes for a row. */
const lineHeight = 15
const highest = 405

/** So that a wrapped text is seen as a whole: not every program finds the height of a row by itself. */
function highEnough(row: Cell[], columns: Column[]): { height?: number } {
  const lines = columns.map(({ width }, at) =>
    `${row[at] ?? ''}`.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0),
  )
  const most = Math.max(1, ...lines)
  return most === 1 ? {} : { height: Math.min(most * lineHeight, highest) }
}

function inXlsx(cell: Cell, column: Column, height: { height?: number }): Written {
  if (cell === undefined || cell === '') return null
  const common = { ...height, alignVertical: 'top' as const }
  if (typeof cell === 'number') return { ...common, value: cell, type: Number }
  if (column.is === 'day') return { ...common, value: new Date(`${cell}T00:00:00Z`), type: Date }
  return { ...common, value: text(cell), type: String, wrap: true }
}

/**
 * The library looks texts up in an object, and takes one called like something that every object has ("toString") for known
 * already: Excel would call the file damaged. A blank behind it makes it an ordinary one.
 */
function text(cell: string): string {
  const clean = printable(cell).slice(0, longest)
  return clean in {} ? `${clean} ` : clean
}
