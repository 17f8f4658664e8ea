import { type Cell, type Column, printable, type Table } from './table.ts'

/**
 * A table as German Excel opens it with a double click: UTF-8 with a mark of its order, semicolons, lines that end as in
 * Windows, decimal commas, days as 31.12.2026. Texts stand in quotes, so that a line break in one begins no row.
 */
export async function toCsv({ columns, rows }: Table): Promise<string> {
  // Loaded here: nobody who asks for no such file waits for it.
  const { stringify } = await import('csv-stringify/sync')
  const lines = rows.map(row => columns.map((column, at) => inCsv(row[at], column)))
  return stringify([columns.map(({ head }) => text(head)), ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    cast: {
      number: value => String(value).replace('.', ','),
      // Days stay bare: some programs take whatever stands in quotes for text.
      string: (value, { index, records }) => ({ value, quoted: records === 0 || columns[index]?.is === 'text' }),
    },
  })
}

function inCsv(cell: Cell, column: Column): Cell {
  if (cell === undefined || cell === '') return undefined
  if (typeof cell === 'number') return cell
  return column.is === 'day' ? cell.split('-').toReversed().join('.') : text(cell)
}

/** Where programs would reckon, whatever blank or invisible character stands before it. Source: OWASP, CSV injection. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Text that stays text: an apostrophe before what would be a formula. */
function text(cell: string): string {
  const clean = printable(cell)
  return formula.test(clean) ? `'${clean}` : clean
}
