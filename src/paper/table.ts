/** A table that leaves the chat as a file: the formats (xlsx.ts, csv.ts) know how its cells look. */
export interface Table {
  /** The name of the sheet. */
  title: string
  columns: Column[]
  rows: Cell[][]
}

/** `width` in characters. A day is a local day, YYYY-MM-DD. */
export interface Column {
  head: string
  is: 'text' | 'day' | 'number'
  width: number
}

/** Undefined: empty. */
export type Cell = string | number | undefined

/** Text without what no XML and no program for tables can hold: control characters and halves of characters. */
export function printable(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(notPrintable, '')
}

const notPrintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu
