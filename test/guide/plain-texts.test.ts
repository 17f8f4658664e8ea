import { expect, test } from 'vitest'
import { readGuide, readKnownGuide } from '../../src/content/read-guide.ts'
import { assess } from '../../src/guide/scoring/assess.ts'

const source = `id: g
version: 1
languages: [de]
title: Beteiligen
purpose: Sie sehen, wer mitreden soll.
minutes: 1
produces: result
phases: [{ id: p, title: Teil }]
questions:
  - { id: name, kind: text, phase: p, ask: Wie heißt es?, label: Name }
  - id: who
    kind: choice
    phase: p
    ask: Wer soll mitreden?
    label: Beteiligte
    help: { meaning: Alle zählen. }
    options:
      - { value: rat, label: Der Rat }
      - { value: alle, label: Alle, help: Auch Vereine. }
outcomes:
  - id: go
    title: Los
    sentence: '{who} redet mit.'
`

test('a guide in German alone needs no braces around its texts', () => {
  const read = readGuide('g.yaml', 'g', source)
  expect(read).toMatchObject({ ok: true, warnings: [], source })
  expect(readKnownGuide('g', source).questions[1]).toMatchObject({
    ask: { de: 'Wer soll mitreden?' },
    options: [{ label: { de: 'Der Rat' } }, { help: { de: 'Auch Vereine.' } }],
  })
})

test('with two languages each text says which one it is', () => {
  const read = readGuide('g.yaml', 'g', source.replace('[de]', '[de, en]'))
  expect(read.ok ? [] : read.problems).toContainEqual({
    file: 'g.yaml',
    line: 4,
    column: 1,
    message: '“title” has the wrong type: “Beteiligen”',
    remedy: 'Write {de: …, en: …}',
  })
})

test('the sentence of an outcome names an answer in its words, and an open one by its name', () => {
  const guide = readKnownGuide('g', source)
  const sentence = (answers: Parameters<typeof assess>[1]) => assess(guide, answers, '2026-03-18').outcome.sentence.de
  expect(sentence({ who: { is: 'answered', value: 'rat' } })).toBe('Der Rat redet mit.')
  expect(sentence({})).toBe('Beteiligte redet mit.')
})

test('what somebody typed does not get into it', () => {
  const read = readGuide('g.yaml', 'g', source.replace('{who}', '{name}'))
  expect(read.ok ? [] : read.problems).toEqual([
    expect.objectContaining({ line: 23, message: '“{name}” cannot be put into a text: “name” has no options' }),
  ])
})
