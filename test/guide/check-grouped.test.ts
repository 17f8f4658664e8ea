import { expect, test } from 'vitest'
import { readGuide } from '../../src/content/read-guide.ts'
import { toldInGerman } from '../fixtures/faults-german.ts'

const guide = (more: string) => `id: reise
version: 1
languages: [de]
title: Reise
purpose: Sie klären die Reise.
minutes: 2
produces: result
phases:
  - { id: a, title: Antrag }
questions:
  - { id: kosten, kind: number, phase: a, ask: Wie viel?, label: Kosten }
  - { id: strecke, kind: number, whole: false, phase: a, ask: Wie weit?, label: Strecke, max: 10.125 }
  - { id: ausland, kind: yes-no, phase: a, ask: Ins Ausland?, label: Ausland }
outcomes:
  - { id: gut, title: Gut, sentence: Alles ist gut. }
${more}`

function toldOf(source: string): string[] {
  const read = readGuide('reise.yaml', 'reise', source, {})
  return read.ok ? [] : read.problems.map(problem => `${problem.line} ${toldInGerman(problem)}`)
}

const hint = (when: string) => `hints:\n  - { id: h, when: ${when}, text: Stimmt das? }\n`
const criterion = (rest: string) =>
  `criteria:\n  - { id: c, label: C, ${rest} }\nscores:\n  - { id: s, label: S, sum: { c: 100 } }\n`
const ten = '„10.000“ wird als 10 gelesen → Schreiben Sie 10000'

test.each([
  [guide('').replace('label: Kosten', 'label: Kosten, max: 10.000'), `11 ${ten}`],
  [guide('').replace('label: Kosten', 'label: Kosten, min: 20, max: 10.000'), `11 ${ten}`],
  [guide('').replace('version: 1', 'version: 10.000'), `2 ${ten}`],
  [guide(hint('{ kosten: { min: 10.000 } }')), `17 ${ten}`],
  [guide(criterion('from: kosten, bands: [{ below: 10.000, points: 0 }, { points: 4 }]')), `17 ${ten}`],
])('thousands with a dot are told where whole numbers are meant', (source, told) => {
  expect(toldOf(source)).toEqual([told])
})

test('a number with three decimals stays one where decimals are meant', () => {
  expect(toldOf(guide(hint('{ strecke: { min: 1.125 } }')))).toEqual([])
  expect(toldOf(guide(criterion('from: strecke, bands: [{ below: 1.125, points: 0 }, { points: 4 }]')))).toEqual([])
})

test.each(["'10.000'", "'10,000'", '10.000 Euro', "'10 000'"])('%s is told as the number it is', written => {
  const [told] = toldOf(guide('').replace('label: Kosten', `label: Kosten, max: ${written}`))
  expect(told).toMatch(/^11 „max“ passt hier nicht: .* → Schreiben Sie 10000$/)
})

test.each([
  ['max: 10,000', '„10,000“ wird als 10 gelesen → Schreiben Sie 10000'],
  ['max: 1,000,000', '„1,000,000“ wird als 1 gelesen → Schreiben Sie 1000000'],
  ['min: 5,000, max: 6', '„5,000“ wird als 5 gelesen → Schreiben Sie 5000'],
])('%s within braces is told as the number it is, and nothing that follows from it', (written, told) => {
  expect(toldOf(guide('').replace('label: Kosten', `label: Kosten, ${written}`))).toEqual([`11 ${told}`])
})

test('“otherwise” with a number says what belongs there', () => {
  const source = guide(criterion('from: kosten, bands: [{ below: 5, points: 0 }, { points: 4 }], otherwise: 1'))
  expect(toldOf(source)).toEqual([
    '17 „otherwise“ passt hier nicht: „1“ → Schreiben Sie zum Beispiel {from: frage, points: {option: 2}}',
  ])
})

test('a yes in a condition is told as what it is', () => {
  expect(toldOf(guide(hint('{ ausland: ja }')))).toEqual([
    '17 „ausland“ hat keine Option „ja“ → Schreiben Sie true (ja) oder false (nein)',
  ])
})
