import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadUnits } from '../../src/content/units.ts'
import { type Ended, ran } from '../fixtures/command.ts'

const yaml = `# Unsere Ämter
units:
  # Das Steueramt
  - name: Steueramt # seit 1990
    also: [ Amt 22 ]

roles:
  - id: kaemmerei
    name: { de: Kämmerei, en: Treasury }
  - name: Koordination
    also: [ CDO ]
`
const id = '11111111-2222-3333-4444-555555555555'
let folder: string
let file: string
let table: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'units-'))
  file = join(folder, 'units', 'units.yaml')
  table = join(folder, 'bereiche.csv')
  await mkdir(join(folder, 'units'))
  await writeFile(file, yaml)
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs the command as an operator does who reads English. */
function run(...args: string[]) {
  return runIn('en', ...args)
}

async function runIn(language: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, DEFAULT_LANGUAGE: language }
  const { code, stdout, stderr } = await ran('units', ['--folder', folder, ...args], { env })
  return { code, stdout: plain(stdout), stderr: plain(stderr) }
}

/** The same as a process of its own. */
function started(): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      ['src/cli/units.ts', '--folder', folder],
      { env: { ...process.env, DEFAULT_LANGUAGE: 'en' } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout: plain(stdout), stderr: plain(stderr) }),
    )
  })
}

function plain(output: string): string {
  return output.replaceAll(`${folder}/`, '')
}

async function take(text: string | Buffer, ...args: string[]) {
  await writeFile(table, text)
  return run(table, ...args)
}

test('without a table the file is checked and summed up', async () => {
  const { code, stdout, stderr } = await started()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    '1 unit, 2 roles; 3 without a lead so far',
    '  unit steueramt: Steueramt; also Amt 22',
  ])
  await writeFile(file, yaml.replace('name: Koordination', 'name: Amt 22'))
  const { code: failed, stderr: said } = await run('--check')
  expect(said).toBe('units/units.yaml:10: “Amt 22” is also a name of “Steueramt”. Keep the name with one of the two.\n')
  expect(failed).toBe(1)
})

test('in German all of it is told in German', async () => {
  await writeFile(table, 'Name;Gehört zu;Telefon\nBauamt;Steueramt;12\n')
  expect(await runIn('de', table)).toEqual({
    code: 0,
    stderr: 'bereiche.csv:1: Die Spalte „Telefon“ bleibt unbeachtet.\n',
    stdout: `Geschrieben: units/units.yaml: 1 neu, 0 geändert
2 Bereiche, 2 Rollen; 4 noch ohne Leitung
  Bereich steueramt: Steueramt; auch Amt 22
  Bereich bauamt: Bauamt; Teil von steueramt
  Rolle kaemmerei: Kämmerei
  Rolle koordination: Koordination; auch CDO
`,
  })
  await writeFile(table, 'Name;Art\n;Amt\nTiefbau;Dings\n')
  const { code, stderr } = await runIn('de', table)
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'bereiche.csv:2: Die Zeile hat keinen Namen. Füllen Sie die Spalte „Name“ aus, oder entfernen Sie die Zeile.\n' +
      'bereiche.csv:3: Die Art „Dings“ gibt es nicht. Schreiben Sie Bereich oder Rolle.\n',
  })
  expect((await runIn('de', 'fehlt.csv')).stderr).toBe(
    'Die Tabelle fehlt.csv ist nicht lesbar.\n→ Prüfen Sie Pfad und Zugriffsrechte.\n',
  )
})

test('a table adds and changes, and keeps everything else with its comments', async () => {
  const { code, stdout, stderr } = await take(
    `Art;Name;Kürzel;Weitere Namen;Gehört zu;Leitung;Telefon\nAmt;Amt 22;;Steuern, Abgaben;Kämmerei;${id};12\nAmt;Kämmerei;Amt 20;;;;\nRolle;CDO;;;;${id};\n;Bauamt;;;;;\n`,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'bereiche.csv:1: The column “Telefon” is ignored.\n' })
  expect(stdout).toContain('Wrote units/units.yaml: 1 added, 3 changed')
  expect(await readFile(file, 'utf8')).toBe(`# Unsere Ämter
units:
  # Das Steueramt
  - name: Steueramt # seit 1990
    also: [ Amt 22, Steuern, Abgaben ]
    parent: Kämmerei
    lead: ${id}
  - id: kaemmerei
    name: { de: Kämmerei, en: Treasury }
    also: [ Amt 20 ]
  - name: Bauamt

roles:
  - name: Koordination
    also: [ CDO ]
    holder: ${id}
`)
})

test('the second time nothing changes', async () => {
  const text = `Name,Also,Lead,English\nSteueramt,"Taxes, Steuern",${id},Tax office\nBauamt,,,Building office\n`
  expect((await take(text)).stdout).toContain('1 added, 1 changed')
  const once = await readFile(file, 'utf8')
  expect((await take(text)).stdout).toContain('Nothing to change in units/units.yaml: 0 added, 0 changed')
  expect(await readFile(file, 'utf8')).toBe(once)
})

test('by its id a unit is renamed, and stays the same', async () => {
  await take('Id\tName\nsteueramt\tAmt für Steuern\n')
  const [unit] = await loadUnits(folder)
  expect(unit).toMatchObject({ id: 'steueramt', name: { de: 'Amt für Steuern' }, also: ['Amt 22', 'Steueramt'] })
})

test('the example of the shipped file stays where the first unit is added', async () => {
  const shipped = await readFile('guides/units/units.yaml', 'utf8')
  await writeFile(file, shipped)
  await take('Name\nSteueramt\n')
  const comments = (text: string) =>
    text
      .split('\n')
      .filter(line => line.includes('#'))
      .map(line => line.trim())
  expect(comments(await readFile(file, 'utf8')).toSorted()).toEqual(comments(shipped).toSorted())
})

test('with problems nothing is written, and all of them are told', async () => {
  const { code, stdout, stderr } = await take('Name;Leitung;Art\nBauamt;x;\n;;Amt\nTiefbau;;Dings\n')
  expect(stderr.match(/^bereiche\.csv:\d+/gm)).toEqual(['bereiche.csv:2', 'bereiche.csv:3', 'bereiche.csv:4'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(await readFile(file, 'utf8')).toBe(yaml)
})

test('with --check nothing is written', async () => {
  const { code, stdout } = await take('Name\nBauamt\n', '--check')
  expect(stdout).toContain('Not written: units/units.yaml: 1 added, 0 changed')
  expect(code).toBe(0)
  expect(await readFile(file, 'utf8')).toBe(yaml)
})

test('a table that is not there is a fault with a remedy', async () => {
  expect(await run('nowhere.csv')).toMatchObject({ code: 1, stderr: expect.stringContaining('Check its path') })
})

test('a folder without the file gets one', async () => {
  await rm(join(folder, 'units'), { recursive: true })
  expect((await take('Name\nBauamt\n')).code).toBe(0)
  expect(await readFile(file, 'utf8')).toBe('units:\n  - name: Bauamt\nroles: []\n')
})
