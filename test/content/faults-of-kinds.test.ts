import { expect, test } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import { toldInGerman } from '../fixtures/faults-german.ts'

const sound = `id: wege
version: 1
languages: [de]
title: Wege
purpose: Sie klären die Wege.
minutes: 2
produces: result
phases:
  - { id: antrag, title: Antrag }
questions:
  - id: weg
    kind: choice
    phase: antrag
    ask: Welcher Weg?
    label: Weg
    hint: 'Siehe [Blatt](https://example.de/).'
    options:
      - { value: netz, label: Internet }
      - { value: sonst, label: Sonstiges, other: true }
  - { id: guete, kind: rating, phase: antrag, ask: Wie gut?, label: Güte, low: schlecht, high: gut }
  - { id: tage, kind: date, several: true, phase: antrag, ask: Wann?, label: Tage }
  - { id: amt, kind: unit, phase: antrag, ask: Welches Amt?, label: Amt }
outcomes:
  - { id: gut, title: Gut, sentence: Alles ist gut. }
tasks:
  - id: eins
    title: Etwas tun
    role: { from: amt, else: Fachamt }
    due: { days: 7 }
    because: [{ outcome: gut }]
`

test('the guide that is broken below is sound', () => {
  expect(readGuide('wege.yaml', 'wege', sound)).toMatchObject({ ok: true, warnings: [] })
})

/** One fault each, and what its author reads. */
const faults: [from: string, to: string, at: string, told: string][] = [
  [
    'label: Internet }',
    'label: Internet, other: true }',
    'value: sonst',
    'Nur eine Option einer Frage darf einen eigenen Text haben → Lassen Sie „other“ bei einer Option stehen',
  ],
  [
    'label: Weg\n',
    'label: Weg\n    default: netz\n    review: true\n',
    'value: sonst',
    'Eine Frage auf der letzten Karte hat keinen Platz für einen eigenen Text → Entfernen Sie other, oder review',
  ],
  [
    'rating, phase: antrag',
    'rating',
    'id: guete',
    '„phase“ fehlt bei „guete“ → Ergänzen Sie phase: einen Abschnitt aus antrag',
  ],
  ['low: schlecht, ', '', 'id: guete', '„low“ fehlt bei „guete“ → Ergänzen Sie low: …'],
  [
    'because: [{ outcome: gut }]',
    'because: [{ when: { tage: { since: 2027-01-01 } } }]',
    'since',
    '„tage“ ist kein Datum → Vergleichen Sie mit einer Option, oder schreiben Sie {is: answered}',
  ],
  [
    'due: { days: 7 }',
    'due: { days: 7, from: tage, else: { days: 3 } }',
    'from: tage',
    '„tage“ fragt nach mehreren Tagen → Nennen Sie eine Frage nach einem einzelnen Tag',
  ],
  [
    'from: amt, else: Fachamt',
    'from: amt',
    'from: amt',
    '„amt“ kann offen bleiben, dann ist niemand zuständig → Ergänzen Sie else: und eine Rolle',
  ],
  [
    'from: amt,',
    'from: guete,',
    'from: guete',
    '„guete“ nennt niemanden, der zuständig sein kann → Nennen Sie eine Frage der Art unit, person oder choice',
  ],
  ['from: amt,', 'from: ampt,', 'from: ampt', 'Es gibt keine Frage „ampt“ → Meinten Sie „amt“?'],
  [
    '{ from: amt, else: Fachamt }',
    '{ else: Fachamt }',
    'else: Fachamt',
    '„else“ hat nur zusammen mit „from“ Sinn → Ergänzen Sie from: eine Frage nach einer Einheit, oder entfernen Sie else',
  ],
  [
    'https://example.de/',
    'http://example.de/',
    'hint:',
    'Das ist keine sichere Adresse: „http://example.de/“ → Schreiben Sie eine Adresse, die mit https:// beginnt und einen Rechner nennt',
  ],
  [
    'ask: Welcher Weg?',
    "ask: '[Weg](https://example.de/)?'",
    'ask:',
    'Hier kann kein Link stehen: „[Weg](https://example.de/)“ → Schreiben Sie Links in hint, help oder den Satz eines Ergebnisses',
  ],
]

test.each(faults)('%s → %s', (from, to, at, told) => {
  const source = sound.replace(from, to)
  const read = readGuide('wege.yaml', 'wege', source)
  if (read.ok) throw new Error('nothing was found')
  const line = source.split('\n').findIndex(each => each.includes(at)) + 1
  expect(read.problems.map(problem => [problem.line, toldInGerman(problem)])).toContainEqual([line, told])
})

test('a misspelt phase says which name was probably meant, at both places', () => {
  const read = readGuide('wege.yaml', 'wege', sound.replaceAll('phase: antrag', 'phase: antrg'))
  if (read.ok) throw new Error('nothing was found')
  const told = read.problems.map(toldInGerman)
  expect(told).toContain('Es gibt keinen Abschnitt „antrg“ → Meinten Sie „antrag“?')
  expect(told.find(each => each.startsWith('Keine Frage gehört'))).toContain(
    'Schreiben Sie phase: antrag bei der Frage, in der „antrg“ steht',
  )
})
