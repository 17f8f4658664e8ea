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
  const head = columns.map(({ head }) => ({ value: text(head), type: String, fontWeight: 'bold' as const, wrap: true }))
  const body = rows.map(row => columns.map((column, at) => inXlsx(row[at], column)))
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

function inXlsx(cell: Cell, column: Column): Written {
  if (cell === undefined || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  if (column.is === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, alignVertical: 'top' }
  return { value: text(cell), type: String, wrap: true, alignVertical: 'top' }
}

/**
 * The library looks texts up in an object, and takes one called like something that every object has ("toString") for known
 * already: Excel would call the file damaged. A blank behind it makes it an ordinary one.
 */
function text(cell: string): string {
  const clean = printable(cell).slice(0, longest)
  return clean in {} ? `${clean} ` : clean
}
