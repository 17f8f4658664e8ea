import { expect, it } from 'vitest'
import type { CheckRecord } from '../../src/export/town.ts'
import { checksTable } from '../../src/view/export/tables.ts'
import { wordsIn } from '../../src/view/texts.ts'

const check: CheckRecord = {
  number: 'P-2026-10001',
  title: 'Hund anmelden',
  completedOn: '2026-01-05',
  outcome: { id: 'go', label: { de: 'Umsetzen' } },
  provisional: false,
}
const live: CheckRecord = {
  ...check,
  kept: {
    liveOn: '2026-03-03',
    promised: { hours: 1200 / 7, days: 30 },
    after: [{ months: 3, measured: { hours: 0, days: 7 } }, { months: 12 }],
  },
}

it('says of each check what it promised and what was measured, and nothing of what is not known', () => {
  const { columns, rows } = checksTable([live, check], { goals: [], fields: [], spheres: [], roles: [] }, german)
  const from = columns.findIndex(({ head }) => head === 'Umgesetzt am')
  expect(columns.slice(from).map(({ head }) => head)).toEqual([
    'Umgesetzt am',
    'Stunden im Jahr: im Check',
    'Tage bis zum Ergebnis: im Check',
    'Stunden im Jahr: nach 3 Monaten',
    'Tage bis zum Ergebnis: nach 3 Monaten',
    'Stunden im Jahr: nach 12 Monaten',
    'Tage bis zum Ergebnis: nach 12 Monaten',
  ])
  expect(rows[0]?.slice(from)).toEqual(['2026-03-03', 171.4, 30, 0, 7, undefined, undefined])
  expect(rows[1]?.slice(from)).toEqual(Array.from({ length: 7 }, () => undefined))
})

const german = wordsIn('de', 'Europe/Berlin')
