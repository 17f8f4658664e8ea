import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ContentFault, printed } from '../../src/content/problems.ts'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { loadUnits } from '../../src/content/units.ts'
import { meansDepartment } from '../../src/people/department.ts'
import { findUnit } from '../../src/people/units.ts'

const sound = `units:
  - name: Kämmerei
  - id: steuern
    name: { de: Steueramt, en: Tax office }
    also: [22, Amt 22]
    parent: Kämmerei
    lead: 11111111-2222-3333-4444-55555555555A
    deputy:
  - Bauamt
roles:
  - name: Koordination
    holder: 11111111-2222-3333-4444-555555555555
`
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'units-'))
  await mkdir(join(folder, 'units'))
})
afterEach(() => rm(folder, { recursive: true }))

async function load(text: string | Buffer) {
  await writeFile(join(folder, 'units', 'units.yaml'), text)
  return loadUnits(folder)
}

async function problems(text: string | Buffer): Promise<string[]> {
  const fault = await load(text).catch((error: unknown) => error)
  if (!(fault instanceof ContentFault)) throw new Error('no content fault')
  return fault.problems.map(problem => printed(problem).replace(folder, 'guides'))
}

test('units and roles are read, however they are written', async () => {
  expect(await load(sound)).toEqual([
    { id: 'kaemmerei', is: 'unit', name: { de: 'Kämmerei' }, also: [] },
    {
      id: 'steuern',
      is: 'unit',
      name: { de: 'Steueramt', en: 'Tax office' },
      also: ['22', 'Amt 22'],
      parent: 'kaemmerei',
      lead: '11111111-2222-3333-4444-55555555555a',
    },
    { id: 'bauamt', is: 'unit', name: { de: 'Bauamt' }, also: [] },
    {
      id: 'koordination',
      is: 'role',
      name: { de: 'Koordination' },
      also: [],
      lead: '11111111-2222-3333-4444-555555555555',
    },
  ])
})

test('no file, an empty one and empty lists mean none', async () => {
  expect(await loadUnits(folder)).toEqual([])
  expect(await load('# noch nichts\n')).toEqual([])
  expect(await load('units:\nroles:\n')).toEqual([])
})

describe('one fault is told with its line and a remedy', () => {
  const at = 'guides/units/units.yaml'
  test.each([
    [
      'id: steuern',
      'id: bauamt',
      `${at}:9: The id “bauamt” is there twice. Keep one of the two, or give one another id.`,
    ],
    ['id: steuern', 'id: Steuern', /:3: “id” cannot be “Steuern”\. Add id: … with small letters/],
    ['- Bauamt', '- amt 22', `${at}:9: “amt 22” is also a name of “Steueramt”. Keep the name with one of the two.`],
    ['parent: Kämmerei', 'parent: Kämerei', `${at}:6: There is no unit “Kämerei”. Did you mean “kaemmerei”?`],
    [
      'parent: Kämmerei',
      'parent: steuern',
      `${at}:6: “Steueramt” is part of itself. Remove one “parent” of the circle.`,
    ],
    ['    holder: ', '    lead: ', /:12: Unknown key “lead”\. Possible are: .*holder/],
    ['55555A', '5555', /:7: “lead” is no Entra object id: “.*”\. Write the id that “wer bin ich” shows/],
    ['55555\n', '5555\n', /:12: “holder” is no Entra object id/],
    ['name: Koordination', 'name:', `${at}:11: “name” is missing. Add name: …`],
    [
      '- Bauamt',
      '- "!!!"',
      `${at}:9: “!!!” gives no id. Add id: … with small letters a–z, digits and hyphens, at most 40.`,
    ],
    ['roles:', 'rollen:', /:10: Unknown key “rollen”\. Did you mean “roles”\?$/],
    ['name: Koordination', 'name: Ko: ordination', /:11: This is not valid YAML/],
  ])('%s → %s', async (from, to, said) => {
    const expected = typeof said === 'string' ? said : expect.stringMatching(said)
    expect(await problems(sound.replace(from, to))).toEqual([expected])
  })

  test('in the wrong encoding', async () => {
    expect(await problems(Buffer.from(sound, 'latin1'))).toContainEqual(
      `${at}:2: A letter cannot be read; the file is not saved as UTF-8. Save it again with the encoding UTF-8.`,
    )
  })
})

describe('the shipped file', () => {
  test('has no units, and its roles have English names', async () => {
    const entries = await loadUnits('guides')
    expect(entries.filter(({ is }) => is === 'unit')).toEqual([])
    expect(entries.filter(({ name }) => !name.en)).toEqual([])
  })

  test('knows every role that the process check names', async () => {
    const entries = await loadUnits('guides')
    const check = await readFile('guides/process-check.yaml', 'utf8')
    const named = [...check.matchAll(/role: \{ de: (?:'([^']+)'|([^,]+)), en: (?:'([^']+)'|([^}]+?)) \}/g)]
    const roles = named.flatMap(([, ...texts]) => texts.flatMap(text => text?.split(', ') ?? []))
    expect(roles).toContain('IT-Sicherheit')
    const isDepartment = (role: string) => meansDepartment(role) || role === 'management'
    expect(roles.filter(role => !findUnit(entries, role) && !isDepartment(role))).toEqual([])
  })

  test('knows every role that the roadmap templates name', async () => {
    const entries = await loadUnits('guides')
    const tasks = (await loadRoadmaps('guides')).flatMap(template => template.tasks)
    const roles = tasks.flatMap(({ role, involved }) => [role, ...involved])
    expect(roles).toContain('Steuerungsgruppe')
    expect(roles.filter(role => !findUnit(entries, role))).toEqual([])
  })

  test.each([
    'Landrätin',
    'Oberbürgermeister',
    'Fachämter',
    'Digitallotsen',
    'Digitalisierungskoordination',
    'SBV',
    'Gleichstellungsbeauftragte',
    'Hauptamt',
    'Rechnungsprüfung',
    'Öffentlichkeitsarbeit',
    'Wirtschaftsförderung',
  ])('knows %s', async name => expect(findUnit(await loadUnits('guides'), name)).toBeDefined())

  test.each(['Leitung', 'Amtsleitung', 'Rat', 'Kreistag'])('has no role for %s', async name =>
    expect(findUnit(await loadUnits('guides'), name)).toBeUndefined(),
  )

  test('calls the head of a district as districts do', async () => {
    const entries = await loadUnits('guides')
    expect(findUnit(entries, 'Landrat')?.name.de).toBe('Landrätin/Landrat')
    expect(findUnit(entries, 'Bürgermeisterin')?.name.de).toBe('Bürgermeister/in')
  })
})
