import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readUnitTable } from '../../src/cli/units-csv.ts'
import { mergeUnits } from '../../src/cli/units-yaml.ts'
import { printed } from '../../src/content/problems.ts'

const yaml = `units:
  - name: Steueramt
    also: [ Amt 22 ]
  - Hauptamt # das erste
roles:
  - id: kaemmerei
    name: { de: Kämmerei, en: Treasury }
  - name: Koordination
    also: [ CDO ]
    holder: 11111111-2222-3333-4444-555555555555
`

/** Reads a table and takes it over into the file. */
function take(table: string | Uint8Array, source = yaml) {
  const read = readUnitTable('bereiche.csv', typeof table === 'string' ? Buffer.from(table) : table)
  const merged = mergeUnits({ file: 'units.yaml', source }, { file: 'bereiche.csv', rows: read.rows })
  return {
    ...merged,
    problems: [...read.problems, ...merged.problems].map(problem => printed(problem)),
    warnings: read.warnings,
  }
}

describe('a table as spreadsheets save it', () => {
  const text = 'Name;Gehört zu\r\n"Grünflächen; ""Park"" und\r\nFriedhof";Kämmerei\r\n;\r\n'
  const between = (sign: string) =>
    text.replace('Name;', `Name${sign}`).replace('";', `"${sign}`).replace('\n;', `\n${sign}`)
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['commas', Buffer.from(between(','))],
    ['tabs', Buffer.from(between('\t'))],
    ['UTF-16, as “Unicode Text”', Buffer.from(`\uFEFF${between('\t')}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['a line that names the separator', Buffer.from(`sep=;\r\n${text}`)],
    ['the same as it comes back from a spreadsheet', Buffer.from(`\uFEFF"sep=,",\r\n${between(',')}`)],
    ['another separator that is named', Buffer.from(`SEP=|\n${between('|')}`)],
  ])('%s', (_, bytes) => {
    const { entries, problems } = take(bytes)
    const added = entries.find(({ id }) => id.startsWith('gruen'))
    expect(problems).toEqual([])
    expect(added?.name.de.replace(/\s+/g, ' ')).toBe('Grünflächen; "Park" und Friedhof')
    expect(added?.parent).toBe('kaemmerei')
  })
})

describe('columns and kinds', () => {
  test.each([
    ['Art;Bezeichnung;Kürzel/Weitere Namen;Gehört zu;Leitung;Stellvertretung', 'Rolle;Klima;K 1;Hauptamt'],
    ['TYP,NAME,alias,part of,Lead,Deputy', 'Funktion,Klima,K 1,Hauptamt'],
    ['Kind\tUnit\tOther names\tBelongs to\tHolder\tDeputy', 'role\tKlima\tK 1\tHauptamt'],
  ])('%s', (header, row) => {
    const { entries, problems, warnings } = take(`${header}\n${row}\n`)
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
    expect(entries.at(-1)).toEqual({
      id: 'klima',
      is: 'role',
      name: { de: 'Klima' },
      also: ['K 1'],
      parent: 'hauptamt',
    })
  })

  test('an unknown column is named and ignored', () => {
    expect(take('Name;Telefon\nBauamt;12\n')).toMatchObject({
      warnings: ['bereiche.csv:1: The column “Telefon” is ignored.'],
      problems: [],
      added: 1,
    })
  })

  test('without a kind a role stays a role; as a unit it takes what its holder was', () => {
    expect(take('Name\nCDO\n').entries.at(-1)).toMatchObject({ is: 'role', name: { de: 'Koordination' } })
    const [, , moved] = take('Name;Art\nCDO;Stabsstelle\n').entries
    expect(moved).toEqual({
      id: 'koordination',
      is: 'unit',
      name: { de: 'CDO' },
      also: ['Koordination'],
      lead: '11111111-2222-3333-4444-555555555555',
    })
  })

  test('an entry that is a name alone takes more, and keeps its comment', () => {
    const { source } = take('Name;Weitere Namen\nHauptamt;Amt 10\n')
    expect(source).toContain('  - name: Hauptamt # das erste\n    also: [ Amt 10 ]')
  })
})

test('a header with more commas in its cells than semicolons between them', () => {
  const { entries, problems } = take('Name;Kürzel, Nummern, Namen, die es gibt;Gehört zu\nKlima;;Hauptamt\n')
  expect(problems).toEqual([])
  expect(entries.find(({ id }) => id === 'klima')).toMatchObject({ name: { de: 'Klima' }, parent: 'hauptamt' })
})

test('below a line that names the separator, lines keep their numbers', () => {
  expect(take('sep=;\nName;Art\nBauamt;Dings\n').problems).toEqual([expect.stringMatching(/^bereiche\.csv:3: /)])
})

describe('what is wrong is told with line and remedy', () => {
  test.each<[string, string, string]>([
    ['Name;Leitung\nBauamt;Frau Müller\n', '2', '“lead” is no Entra object id: “Frau Müller”. Write the id that'],
    ['Name;Gehört zu\nBauamt;Amt 99\n', '2', 'There is no unit “Amt 99”. Possible are: '],
    ['Name;Also\nBauamt;\nTiefbau;Amt 22\n', '3', '“Amt 22” is also a name of “Steueramt”. Keep the name'],
    ['Name\nBauamt\nBAUAMT\n', '3', '“BAUAMT” was already named in line 2. Keep one of the two rows'],
    ['Name;Art\nBauamt;Dings\n', '2', 'There is no kind “Dings”. Write Bereich or Rolle'],
    ['Name;Also\n;x\n', '2', 'The row has no name. Fill in the column'],
    ['Name;Also\nA;b;c\n', '2', 'The cell “c” is beyond the last column. Put a cell that contains'],
    ['Name;Id\nBauamt;Bau Amt\n', '2', '“id” cannot be “Bau Amt”. Add id: … with small letters'],
    ['Name\n"Bauamt\n', '2', 'A quote " is not closed, or stands inside a cell. Put the whole cell'],
    ['Telefon\n12\n', '1', 'There is no column “Name”. Begin the table with a header row'],
    ['Name;Amt\nBauamt;x\n', '1', 'The columns “Name” and “Amt” mean the same. Keep one of the two'],
    ['', '1', 'The table is empty. Write a header row'],
  ])('%j', (text, line, said) => {
    const { problems } = take(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`bereiche.csv:${line}: ${said}`)
  })
})

const name = fc.constantFrom('Steueramt', 'Amt 22', 'Hauptamt', 'Kämmerei', 'CDO', 'Bauamt', 'Tiefbau', 'Treasury')
const cell = (value: fc.Arbitrary<string>) => fc.option(value, { nil: '' })
const row = fc.tuple(
  name,
  cell(fc.constantFrom('Amt', 'Rolle')),
  cell(fc.constantFrom('Neu', 'Amt 60', 'Amt 22, Amt 20')),
  cell(name),
  cell(fc.constantFrom('Tax office', 'Building office')),
  cell(fc.constantFrom('aaaaaaaa-2222-3333-4444-555555555555', '11111111-2222-3333-4444-555555555555')),
  cell(fc.constantFrom('steueramt', 'hauptamt', 'bauamt', 'koordination')),
)
const header = 'Name;Art;Also;Parent;English;Lead;Id'

test('whatever a table says, what was there keeps its id, and the second time nothing changes', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), rows => {
      const table = [header, ...rows.map(cells => cells.join(';'))].join('\n')
      const once = take(table)
      if (once.problems.length > 0) return
      const ids = once.entries.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(['steueramt', 'hauptamt', 'kaemmerei', 'koordination']))
      expect(once.source).toContain('# das erste')
      const again = take(table, once.source)
      expect(again).toMatchObject({ problems: [], added: 0, changed: 0, source: once.source })
    }),
    { numRuns: 300 },
  )
})
