import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { tryGuide } from '../../src/cli/guides/try.ts'
import { readGuide } from '../../src/content/read-guide.ts'
import { readUnits } from '../../src/content/units.ts'

const handbook = readFileSync('docs/handbuch/leitfaeden.md', 'utf8')
const reference = handbook.slice(handbook.indexOf('## Nachschlagen'))

/** Every key that a guide may have, wherever. */
function keysOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf)
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...rest } = schema as { properties?: Record<string, unknown> }
  return [...Object.keys(properties), ...keysOf(Object.values(properties)), ...keysOf(Object.values(rest))]
}

test('the reference names every key of the language, and every value that can be chosen', () => {
  const source = readFileSync('docs/guide.schema.json', 'utf8')
  const values = [...source.matchAll(/"(?:const|enum)": (?:"([^"]+)"|\[([^\]]*)\])/g)].flatMap(
    ([, one, several = '']) =>
      one === undefined ? [...several.matchAll(/"([^"]+)"/g)].map(([, value]) => value) : [one],
  )
  const written = new Set(
    [...reference.matchAll(/`([^`\n]+)`|^```yaml\n(.*?)^```/gms)].flatMap(
      ([whole]) => whole.match(/[A-Za-z][A-Za-z-]*/g) ?? [],
    ),
  )
  expect([...new Set([...keysOf(JSON.parse(source)), ...values])].filter(key => !written.has(String(key)))).toEqual([])
})

test('the answers of the handbook are taken, as they are written there', async () => {
  const part = handbook.slice(handbook.indexOf('## Antworten aufschreiben'), handbook.indexOf('## Nachschlagen'))
  const written = [...part.matchAll(/^\| .+? \| (.*) \|$/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+: [^`]+)`/g)].map(([, yaml = '']) => yaml),
  )
  expect(written.length).toBeGreaterThan(14)
  const options = [
    { value: 'netz', label: 'Über das Internet' },
    { value: 'brief', label: 'Mit der Post' },
    { value: 'sonst', label: 'Sonstiges', other: true },
  ]
  const kinds = {
    titel: { kind: 'text' },
    weg: { kind: 'choice', options },
    wege: { kind: 'choices', options },
    tage: { kind: 'number' },
    nachfrage: { kind: 'rating', low: 'wenig', high: 'viel' },
    bis: { kind: 'date' },
    termine: { kind: 'date', several: true },
    frist: { kind: 'yes-no' },
    leitung: { kind: 'person' },
    amt: { kind: 'unit' },
  }
  const questions = Object.entries(kinds).map(([id, rest]) => ({ id, phase: 'a', ask: 'Was?', label: id, ...rest }))
  const head = { version: 1, languages: ['de'], title: 'Alle', purpose: 'Alle.', minutes: 2, produces: 'nothing' }
  const source = stringify(
    { id: 'alle', ...head, phases: [{ id: 'a', title: 'A' }], questions },
    { aliasDuplicateObjects: false },
  )
  const read = readGuide('alle.yaml', 'alle', source, {})
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const folder = await mkdtemp(join(tmpdir(), 'answers-'))
  for (const yaml of written) {
    await writeFile(join(folder, 'a.yaml'), `answers:\n  ${yaml}\n`)
    expect(await tryGuide(read.guide, join(folder, 'a.yaml'), 'de'), yaml).toMatchObject({ failures: [] })
  }
  await writeFile(join(folder, 'a.yaml'), 'answers:\n  tage: 10.000\n')
  await expect(tryGuide(read.guide, join(folder, 'a.yaml'), 'de')).rejects.toThrow('“10.000” is read as 10')
  await rm(folder, { recursive: true })
})

test.each(['de', 'en'])('the units of the handbook are read as they stand there (%s)', language => {
  const text = readFileSync(
    language === 'de' ? 'docs/handbuch/leitfaeden.md' : 'docs/handbuch/leitfaeden.en.md',
    'utf8',
  )
  const [, yaml = ''] = /^```yml\n(units:.*?)^```/ms.exec(text) ?? []
  const { entries, problems } = readUnits('units.yaml', yaml)
  expect(problems).toEqual([])
  expect(entries.map(({ name }) => name.de)).toEqual([
    'Bauamt',
    'Steueramt',
    'Kämmerei',
    'Steuerungsgruppe',
    'Personalrat',
  ])
})

test('the examples of the reference fit into the first guide, all together', () => {
  const [[first = ''] = [], blocks = []] = [handbook, reference].map(text =>
    [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml),
  )
  const guide = parse(first)
  guide.version = 2
  for (const block of blocks.map(yaml => parse(yaml))) {
    if (Array.isArray(block)) guide.questions.push(...block)
    else if (!block.counts) Object.assign(guide, block)
  }
  expect(blocks.length).toBeGreaterThan(6)
  const read = readGuide('homeoffice.yaml', 'homeoffice', stringify(guide), {})
  expect(read).toMatchObject({ ok: true, warnings: [] })
})
