import { CsvError, parse } from 'csv-parse/sync'
import { decoded } from '../content/decoded.ts'
import type { ContentProblem } from '../content/problems.ts'
import type { Unit } from '../documents/unit.ts'
import { shown } from '../guide/finding.ts'
import { fold } from '../guide/questions/fold.ts'

/** A row of the table. What its cell leaves empty is not there. */
export interface UnitRow {
  /** The line in the file, from 1. */
  line: number
  name: string
  english?: string
  is?: Unit['is']
  id?: string
  also: string[]
  parent?: string
  lead?: string
  deputy?: string
}

export interface UnitTable {
  rows: UnitRow[]
  warnings: string[]
  problems: ContentProblem[]
}

/** What the columns may be called; spelling of umlauts and case do not matter (fold). */
const columns = named({
  is: 'Art|Typ|Type|Kind',
  id: 'Id|Schlüssel|Kennung',
  name: 'Name|Bezeichnung|Amt|Einheit|Organisationseinheit|Stelle|Unit|Department',
  english: 'Englisch|Name (Englisch)|Name (en)|English|English name|Name (English)',
  also: 'Kürzel|Weitere Namen|Kürzel/Weitere Namen|Abkürzung|Auch|Alias|Aliasse|Nummer|Aliases|Also|Other names|Short name|Abbreviation',
  parent: 'Gehört zu|Übergeordnet|Übergeordnete Einheit|Teil von|Part of|Belongs to|Parent',
  lead: 'Leitung|Leiter/in|Inhaber/in|Inhaberin|Inhaber|Lead|Head|Holder',
  deputy: 'Stellvertretung|Vertretung|Stellvertreter/in|Deputy',
})
type Column = 'is' | 'id' | 'name' | 'english' | 'also' | 'parent' | 'lead' | 'deputy'

const kinds = named({
  unit: 'Bereich|Einheit|Organisationseinheit|OE|Amt|Fachbereich|Fachdienst|Dezernat|Referat|Abteilung|Sachgebiet|Stabsstelle|Team|Eigenbetrieb|Unit|Department',
  role: 'Rolle|Funktion|Role|Function',
})

function named<K extends string>(names: Record<K, string>): Map<string, K> {
  const pairs = Object.entries(names) as [K, string][]
  return new Map(pairs.flatMap(([key, all]) => all.split('|').map((name): [string, K] => [fold(name), key])))
}

interface Cells {
  /** The line on which the row ends, from 1. */
  line: number
  cells: string[]
}

/** Reads a table as spreadsheets save it: ; or , or tab between cells, UTF-8, UTF-16 or Windows-1252. */
export function readUnitTable(file: string, bytes: Uint8Array): UnitTable {
  const read = cellsIn(decoded(bytes))
  if (!read.ok) return failed(file, read.line, 'A quote " is not closed, or stands inside a cell', quoteRemedy)
  const [header, ...records] = read.records
  if (!header)
    return failed(file, 1, 'The table is empty', 'Write a header row with a column “Name”, then a row a unit')

  const keys = header.cells.map(cell => columns.get(fold(cell)))
  const wrong = checkHeader(header, keys)
  if (wrong) return failed(file, header.line, ...wrong)
  const table: UnitTable = { rows: [], warnings: [], problems: [] }
  for (const [at, cell] of header.cells.entries()) {
    if (!keys[at] && cell !== '') table.warnings.push(`${file}:${header.line}: The column “${cell}” is ignored.`)
  }
  for (const record of records) {
    const { row, problems } = readRow(record, keys)
    if (row) table.rows.push(row)
    table.problems.push(...problems.map(([message, remedy]) => ({ file, line: record.line, message, remedy })))
  }
  return table
}

/** What is wrong, and what to do instead. */
type Wrong = [message: string, remedy: string]

const quoteRemedy = 'Put the whole cell in quotes, and double a quote inside it: "Amt ""Mitte"""'

function failed(file: string, line: number, message: string, remedy: string): UnitTable {
  return { rows: [], warnings: [], problems: [{ file, line, message, remedy }] }
}

function cellsIn(text: string): { ok: true; records: Cells[] } | { ok: false; line: number } {
  const said = saidDelimiter.exec(text)
  const options = {
    delimiter: said?.[1] ?? delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_records_with_empty_values: true,
    trim: true,
  } as const
  try {
    const records = parse<{ info: { lines: number }; record: string[] }>(text.slice(said?.[0].length), options as never)
    return { ok: true, records: records.map(({ info, record }) => ({ line: info.lines, cells: record })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, line: Number(error.lines) }
  }
}

/** "sep=;": what Excel takes for a line of its own about how to read the others. The end of that line stays, so lines keep their numbers. */
const saidDelimiter = /^"?sep=([^"\r\n])"?[;,\t ]*(?=\r?\n|$)/i

/**
 * Whichever makes the most columns that are known of the first row that says anything, and the most of all where that is
 * undecided: a column may well be called "Kürzel, Nummern, Namen".
 */
function delimiterOf(text: string): string {
  const header = /^.*[^\s;,].*$/m.exec(text)?.[0] ?? ''
  const bare = header.replace(/"[^"]*"/g, '')
  const known = (sign: string) =>
    header.split(sign).filter(cell => columns.has(fold(cell.trim().replace(/^"|"$/g, '')))).length
  const isBetter = (sign: string, best: string) =>
    known(sign) > known(best) || (known(sign) === known(best) && bare.split(sign).length > bare.split(best).length)
  return [';', ',', '\t'].reduce((best, sign) => (isBetter(sign, best) ? sign : best))
}

function checkHeader({ cells }: Cells, keys: (Column | undefined)[]): Wrong | undefined {
  if (!keys.includes('name')) {
    const possible = 'Art, Name, Weitere Namen, Gehört zu, Leitung, Stellvertretung, Englisch, Id'
    return ['There is no column “Name”', `Begin the table with a header row. Possible columns: ${possible}`]
  }
  const twice = keys.find((key, at) => key && key !== 'also' && keys.indexOf(key) < at)
  if (!twice) return undefined
  const [first, second] = cells.filter((_, at) => keys[at] === twice)
  return [`The columns “${first}” and “${second}” mean the same`, 'Keep one of the two, or give the other another name']
}

function readRow({ line, cells }: Cells, keys: (Column | undefined)[]): { row?: UnitRow; problems: Wrong[] } {
  const textOf = (column: Column) => cells[keys.indexOf(column)] || undefined
  const name = textOf('name')
  const kind = textOf('is')
  const is = kind === undefined ? undefined : kinds.get(fold(kind))
  const surplus = cells.slice(keys.length).find(cell => cell !== '')

  const problems: Wrong[] = []
  if (!name) problems.push(['The row has no name', 'Fill in the column “Name”, or remove the row'])
  if (kind && !is) problems.push([`There is no kind ${shown(kind)}`, 'Write Bereich or Rolle'])
  if (surplus)
    problems.push([
      `The cell ${shown(surplus)} is beyond the last column`,
      'Put a cell that contains the separator in quotes: "Amt 22, Steuern"',
    ])
  if (!name || problems.length > 0) return { problems }

  const also = cells.filter((_, at) => keys[at] === 'also').flatMap(cell => cell.split(/[,;|\n]/))
  const more = {
    english: textOf('english'),
    is,
    id: textOf('id'),
    parent: textOf('parent'),
    lead: textOf('lead'),
    deputy: textOf('deputy'),
  }
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
  return { row: { line, name, also: also.map(part => part.trim()).filter(part => part !== ''), ...given }, problems }
}
