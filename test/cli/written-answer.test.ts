import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readWritten } from '../../src/cli/guides/written-answer.ts'
import { readGuide } from '../../src/content/read-guide.ts'
import type { Guide } from '../../src/guide/guide.ts'

const options = `options: [{ value: netz, label: Über das Internet }, { value: brief, label: Mit der Post },
    { value: sonst, label: Sonstiges, other: true }]`
const kinds = [
  'text',
  `choice, ${options}`,
  `choices, ${options}`,
  'number, unit: Tage',
  'rating, low: wenig, high: viel',
  'date',
  'date, several: true',
  'yes-no',
  'person',
  'unit',
]
const ids = ['titel', 'weg', 'wege', 'tage', 'nachfrage', 'bis', 'termine', 'frist', 'leitung', 'amt']
const source = `id: alle
version: 1
languages: [de]
title: Alle
purpose: Alle Arten.
minutes: 2
produces: nothing
phases: [{ id: a, title: A }]
questions:
${kinds.map((kind, at) => `  - { id: ${ids[at]}, phase: a, ask: Was?, label: ${ids[at]}, kind: ${kind} }`).join('\n')}
`
const guide = guideIn(source)

function guideIn(source: string): Guide {
  const read = readGuide('alle.yaml', 'alle', source, {})
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.guide
}

function read(id: string, written: unknown) {
  const question = guide.questions.find(each => each.id === id)
  if (!question) throw new Error(`There is no question ${id}`)
  const units = { all: [], find: () => ({ is: 'like' as const, names: [] }) }
  return readWritten(question, written, { language: 'de', today: '2026-11-28', units })
}

test.each([
  ['titel: Hund anmelden', 'Hund anmelden'],
  ['titel: 12', '12'],
  ['weg: brief', 'brief'],
  ['weg: Mit der Post', 'brief'],
  ['weg: { Sonstiges: Telefon }', 'sonst: Telefon'],
  ["weg: 'Sonstiges: Telefon'", 'sonst: Telefon'],
  ['wege: brief', ['brief']],
  ['wege: [netz, brief]', ['netz', 'brief']],
  ['wege: [sonst: Telefon, netz]', ['netz', 'sonst: Telefon']],
  ['wege: [Mit der Post, Sonstiges: Telefon]', ['brief', 'sonst: Telefon']],
  ['wege: [netz, Mit der Post, Sonstiges: Telefon]', ['netz', 'brief', 'sonst: Telefon']],
  ['tage: 3', 3],
  ['tage: etwa 3 Tage', 3],
  ['nachfrage: 4', 4],
  ['bis: 2027-03-12', '2027-03-12'],
  ['bis: 12.03.2027', '2027-03-12'],
  ['bis: morgen', '2026-11-29'],
  ['termine: [12.03.2027, 2027-04-15]', ['2027-03-12', '2027-04-15']],
  ['frist: true', true],
  ['frist: nein', false],
  ['leitung: Selin Aydın', expect.stringMatching(/^0{8}-/)],
  ['amt: Bauamt', 'Bauamt'],
])('%s', (yaml, value) => {
  const [[id = '', written] = []] = Object.entries(parse(yaml))
  expect(read(id, written)).toEqual({ is: 'answer', value })
})

test.each(ids)('%s: what is not known, skipped or left out', id => {
  expect(read(id, 'weiß ich nicht')).toEqual({ is: 'unknown' })
  expect(read(id, 'überspringen')).toEqual({ is: 'skip' })
  expect(read(id, undefined)).toEqual({ is: 'unknown' })
})

test.each([
  ['frist', 'vielleicht', 'yes-no-unknown'],
  ['weg', 'Fax', 'option-unknown'],
  ['weg', 'sonst', 'option-own'],
  ['tage', 'viele', 'number-unknown'],
  ['titel', { a: 1, b: 2 }, 'other'],
])('%s: %s is refused as in the chat', (id, written, code) => {
  expect(read(id, written)).toMatchObject({ is: 'refused', problem: { code } })
})
