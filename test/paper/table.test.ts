import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/paper/csv.ts'
import { printable, type Table } from '../../src/paper/table.ts'
import { toXlsx } from '../../src/paper/xlsx.ts'
import { anyCharacter } from '../fixtures/any-character.ts'

const columns: Table['columns'] = [
  { head: 'Titel', is: 'text', width: 40 },
  { head: 'Fällig am', is: 'day', width: 12 },
  { head: 'Nutzen', is: 'number', width: 8 },
]
const table = (...rows: Table['rows']): Table => ({ title: 'Aufgaben', columns, rows })

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const nasty = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff', '\u0000'),
      fc.constantFrom('=1+1', '+49', '-2', '@SUM(A1)', '＝1', '"', ';', "'", 'a\r\nb', '<x>&amp;'),
    )
    .map(parts => parts.join('')),
)
const rows = fc.array(
  fc.tuple(nasty, fc.option(day, { nil: undefined }), fc.float({ noNaN: true, min: 0, max: 100 })),
  {
    maxLength: 12,
  },
)

/** As German Excel reads it. */
const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })

async function sheetOf(table: Table) {
  const files = unzipSync(await toXlsx(table))
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

describe('a table as CSV', () => {
  it('is what German Excel opens: mark, semicolons, commas, days, ends of lines', async () => {
    expect(await toCsv(table(['Bäume; „alle“', '2026-12-31', 62.5], ['', undefined, undefined]))).toBe(
      '\ufeff"Titel";"Fällig am";"Nutzen"\r\n"Bäume; „alle“";31.12.2026;62,5\r\n;;\r\n',
    )
  })

  it.each([
    '=1+1',
    '+49 30',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff@x',
    '\u0000=1',
    '＝1',
    '\n=1',
  ])('begins no cell with a formula: %j', async text => {
    expect(read(await toCsv(table([text])))[1]?.[0]).toMatch(/^'/)
  })

  it('leaves ordinary text alone', async () => {
    for (const text of ['Hund anmelden', '3 = drei', 'a-b', 'E-Mail @ Amt', "'zitiert'"])
      expect(read(await toCsv(table([text])))[1]?.[0]).toBe(text)
  })

  it('says the same again, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async made => {
        const [, ...again] = read(await toCsv(table(...made)))
        expect(again).toHaveLength(made.length)
        for (const [at, [text, due, value]] of made.entries()) {
          const [said = '', on, figure] = again[at] ?? []
          expect(said).not.toMatch(/^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u)
          expect([printable(text), `'${printable(text)}`]).toContain(said)
          expect(on).toBe(due === undefined ? '' : due.split('-').toReversed().join('.'))
          expect(Number(figure?.replace(',', '.'))).toBe(value)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('a table as an Excel file', () => {
  it('types text as text and has no formula', async () => {
    const sheet = await sheetOf(table(['=1+1', '2026-03-29', 5]))
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(await readSheet(Buffer.from(await toXlsx(table(['=1+1', undefined, 5]))))).toEqual([
      ['Titel', 'Fällig am', 'Nutzen'],
      ['=1+1', null, 5],
    ])
  })

  it('holds words that every object of JavaScript knows', async () => {
    const words = ['toString', 'constructor', '__proto__']
    const made = await toXlsx(table(...words.map(word => [word])))
    expect((await readSheet(Buffer.from(made))).slice(1).map(([word]) => word)).toEqual(words)
  })

  it('writes whole days, so that they are the same in Berlin, also when the clocks change', async () => {
    // Days are counted from 1899-12-30.
    for (const on of ['2026-03-29', '2026-10-25', '2026-01-01', '2026-07-01']) {
      const serial = (Date.parse(`${on}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
      expect(await sheetOf(table(['x', on, 1]))).toContain(`<v>${serial}</v>`)
    }
  })

  it('says the same again, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async made => {
        const bytes = await toXlsx(table(...made))
        expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/)
        const [, ...again] = await readSheet(Buffer.from(bytes), { trim: false })
        for (const [at, [text, due, value]] of made.entries()) {
          const [said, on, figure] = again[at] ?? []
          expect(`${said ?? ''}`.trimEnd()).toBe(printable(text).trimEnd())
          expect(on instanceof Date ? on.toISOString().slice(0, 10) : undefined).toBe(due)
          expect(figure).toBe(value)
        }
      }),
      { numRuns: 60 },
    )
  })
})
