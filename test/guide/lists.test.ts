import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hashOf, readGuide, readKnownGuide } from '../../src/content/read-guide.ts'
import type { Answers } from '../../src/documents/answers.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { withNames, withPresentLists } from '../../src/guide/list-names.ts'
import { type EntryName, type ListEntry, type Lists, noEntries, remembered } from '../../src/guide/lists.ts'
import { kindOf } from '../../src/guide/questions/kinds.ts'
import { readList } from '../../src/guide/read-list.ts'
import { assess } from '../../src/guide/scoring/assess.ts'

const two = `
goals:
  - id: service
    label: { de: Bürgerservice, en: Citizen services }
    also: [Service]
    help: { de: Alles geht schneller. }
    indicator: { de: Anteil der Online-Anträge }
  - id: climate
    label: { de: Klima }
`

describe('the file of a list', () => {
  test('is read with all that an entry may say', () => {
    expect(readList('goals', parse(two))).toEqual({
      ok: true,
      rules: [
        {
          id: 'service',
          label: { de: 'Bürgerservice', en: 'Citizen services' },
          also: ['Service'],
          help: { de: 'Alles geht schneller.' },
          indicator: { de: 'Anteil der Online-Anträge' },
        },
        { id: 'climate', label: { de: 'Klima' } },
      ],
    })
  })

  test('may say how often an indicator is asked for, of whom, and what it is counted in; of fields it may not', () => {
    const asked = two.replace('Online-Anträge }', "Online-Anträge, unit: '%', every: quarter, role: Hauptamt }")
    const read = readList('goals', parse(asked))
    expect(read.ok && read.rules[0]?.indicator).toEqual({
      de: 'Anteil der Online-Anträge',
      unit: '%',
      every: 'quarter',
      role: 'Hauptamt',
    })
    expect(readList('fields', parse(asked.replace('goals:', 'fields:'))).ok).toBe(false)
  })

  test.each([
    ['id: climate', 'id: service', ['goals', 1, 'id'], /“service” is there twice/],
    ['de: Klima ', 'de: service ', ['goals', 1], /cannot be told apart when “service” is typed/],
    ['id: climate', 'id: Klima!', ['goals', 1, 'id'], /“id” cannot be “Klima!”/],
    ['id: climate', 'id: goals', ['goals', 1, 'id'], /“goals” is the name of the list/],
    [
      'label: { de: Klima }',
      'label: { en: Climate }',
      ['goals', 1, 'label', 'de'],
      /German text of “label” is missing/,
    ],
    ['    label: { de: Klima }\n', '', ['goals', 1, 'label'], /“label” of “climate” is missing/],
    ['also:', 'auch:', ['goals', 0, 'auch'], /Unknown key “auch”/],
    [
      'Online-Anträge }',
      'Online-Anträge, every: month }',
      ['goals', 0, 'indicator', 'every'],
      /“every” cannot be “month”/,
    ],
    ['goals:', 'ziele:', ['goals'], /“goals” is missing/],
  ])('%s → %s', (from, to, path, message) => {
    const read = readList('goals', parse(two.replace(from, to)))
    expect(read.ok ? [] : read.findings).toContainEqual(
      expect.objectContaining({ path, message: expect.stringMatching(message) }),
    )
  })

  test('names departments where it is one of fields, each of them once', () => {
    const fields = {
      fields: [
        { id: 'a', label: { de: 'Alpha' }, units: ['Bauamt'] },
        { id: 'b', label: { de: 'Beta' }, units: ['bauamt '] },
      ],
    }
    expect(readList('fields', fields)).toMatchObject({
      findings: [{ path: ['fields', 1, 'units', 0], message: expect.stringContaining('already') }],
    })
    expect(readList('goals', parse(two.replace('also:', 'units:'))).ok).toBe(false)
    expect(readList('fields', parse(two.replace('goals', 'fields').replace('also:', 'units:'))).ok).toBe(true)
  })

  test('is as documented', () => {
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(readFileSync('docs/lists.md', 'utf8')) ?? []
    expect(readList('goals', parse(example))).toMatchObject({ ok: true, rules: [{ id: 'climate' }] })
  })

  test('holds as many entries as a question can offer', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: `g${n}`, label: { de: `Ziel g${n}` } }))
    expect([0, 1, 18, 19].map(count => readList('goals', { goals: entries(count) }).ok)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

const goals = (readList('goals', parse(two)) as { rules: ListEntry[] }).rules
const lists = { ...noEntries, goals }

function written(options: string, points = '{ goals: 3, none: 0 }'): string {
  return `id: small
version: 1
languages: [de]
title: { de: Klein }
purpose: { de: Probe. }
minutes: 1
produces: result
phases:
  - { id: one, title: { de: Eins } }
questions:
  - id: goal
    kind: choice
    phase: one
    ask: { de: Welches Ziel? }
    label: { de: Ziel }
    options:${options}
criteria:
  - { id: aim, label: { de: Ziel }, from: goal, points: ${points} }
scores:
  - { id: all, label: { de: Alles }, sum: { aim: 100 } }
outcomes:
  - { id: good, title: { de: Gut }, sentence: { de: Gut. }, when: { score: { all: { min: 75 } } } }
  - { id: rest, title: { de: Rest }, sentence: { de: Rest. } }
`
}

const afterwards = `
      - from: goals
      - { value: none, label: { de: Keins } }`
const before = `
      - { value: none, label: { de: Keins } }
      - from: goals`

function read(source: string, entries = lists) {
  const found = readGuide('small.yaml', 'small', source, { lists: entries })
  if (!found.ok) throw new Error(found.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return found
}

function optionsOf({ questions: [question] }: Guide): string[] {
  return question && 'options' in question ? question.options.map(({ value }) => value) : []
}

function told(source: string, entries = lists): string[] {
  const found = readGuide('small.yaml', 'small', source, { lists: entries })
  return found.ok ? [] : found.problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('options from a list', () => {
  test('stand where the guide says so, beside its own', () => {
    expect(optionsOf(read(written(afterwards)).guide)).toEqual(['service', 'climate', 'none'])
    expect(optionsOf(read(written(before)).guide)).toEqual(['none', 'service', 'climate'])
    expect(optionsOf(read(written(' { from: goals }', '{ goals: 3 }')).guide)).toEqual(['service', 'climate'])
  })

  test('are offered in words that the list gives them', () => {
    const question = read(written(afterwards)).guide.questions[0]
    expect(question).toMatchObject({ options: [{ also: ['Service'], help: { de: 'Alles geht schneller.' } }, {}, {}] })
  })

  test('have the points of the list, but for those that have their own', () => {
    const { guide } = read(written(afterwards, '{ goals: 3, climate: 4, none: 0 }'))
    const points = (value: string) =>
      assess(guide, { goal: { is: 'answered', value } }, '2026-01-31').criteria[0]?.points
    expect(['service', 'climate', 'none'].map(points)).toEqual([3, 4, 0])
  })

  test.each<[what: string, options: string, points: string | undefined, said: string[]]>([
    ['a list there is not', afterwards.replace('goals', 'gaols'), '{ none: 0 }', ['17: There is no list “gaols”']],
    [
      'a list without entries',
      afterwards.replace('goals', 'fields'),
      '{ none: 0 }',
      ['17: The list “fields” has no entries'],
    ],
    [
      'a word that an option of the guide has, too',
      afterwards.replace('Keins', 'Service'),
      undefined,
      ['18: Options “service” and “none” cannot be told apart when “Service” is typed'],
    ],
    [
      'the same from the other side',
      before.replace('Keins', 'Service'),
      undefined,
      ['18: Options “none” and “service” cannot be told apart when “service” is typed'],
    ],
    [
      'something beside the name of the list',
      afterwards.replace('from: goals', 'from: goals\n        exclusive: true'),
      undefined,
      ['18: “exclusive” cannot stand beside “from”: it is for a single option'],
    ],
    [
      'an option that says it comes from a list',
      before.replace('value: none', 'list: goals, value: none'),
      undefined,
      ['17: An option cannot name a list'],
    ],
    ['no points for the list', afterwards, '{ none: 0 }', ['20: The list “goals” of “goal” has no points']],
    [
      'points for a list that is not asked',
      afterwards,
      '{ goals: 3, fields: 1, none: 0 }',
      ['20: “goal” has no option “fields”'],
    ],
  ])('%s is told with its line', (_what, options, points, said) => {
    expect(told(written(options, points))).toEqual(said)
  })

  test('need no English in a guide that has it, and may have it in one that has none', () => {
    expect(told(written(afterwards))).toEqual([])
    const english = written(afterwards).replace('languages: [de]', 'languages: [de, en]')
    expect(told(english).filter(line => line.startsWith('17'))).toEqual([])
  })
})

describe('what is stored of a guide with a list', () => {
  test('is read as the same guide, without the list', () => {
    for (const options of [afterwards, before]) {
      const { guide, source } = read(written(options))
      expect(hashOf(source)).toBe(guide.hash)
      expect(readKnownGuide('small', source)).toEqual(guide)
    }
    const shipped = readKnownGuide('small', read(written(afterwards)).source)
    expect(optionsOf(shipped)).toEqual(['service', 'climate', 'none'])
  })

  test('is another with every word that is asked with, and the same with another measure', () => {
    const hash = (entry: Partial<ListEntry>) =>
      read(written(afterwards), { ...lists, goals: [{ ...(goals[0] as ListEntry), ...entry }, goals[1] as ListEntry] })
        .guide.hash
    const now = hash({})
    expect(hash({ label: { de: 'Service' }, also: [] })).not.toBe(now)
    expect(hash({ also: ['Dienst'] })).not.toBe(now)
    expect(hash({ indicator: { de: 'Etwas anderes' } })).toBe(now)
  })

  test('is its own text where it takes nothing from a list', () => {
    const source = written(
      `
      - { value: a, label: { de: Alpha } }
      - { value: b, label: { de: Beta } }`,
      '{ a: 1, b: 2 }',
    )
    expect(read(source).source).toBe(source)
  })
})

test('an idea of a guide that had no list yet is sorted by the list of today, and read', () => {
  const old = read(
    written(
      `
      - { value: service, label: { de: Dienste } }
      - { value: none, label: { de: Keins } }`,
      '{ service: 3, none: 0 }',
    ),
  ).guide
  const current = read(written(afterwards)).guide
  const inForce: Lists = { goals: { entries: goals, former: [] }, fields: { entries: [], former: [] } }
  const pinned = withNames(old, current, inForce)
  const said = (guide: Guide, value: string) => {
    const [question] = guide.questions
    return question && kindOf(question).summary(question, value, 'de')
  }
  expect(['service', 'climate', 'none'].map(value => said(pinned, value))).toEqual(['Dienste', 'Klima', 'Keins'])
  expect(optionsOf(pinned)).toEqual(['service', 'none'])
  expect(optionsOf(withPresentLists(pinned, current, {}))).toEqual(['service', 'climate', 'none'])
})

/** A list as a town may have it: some of a few goals, each under one of its names, in any order. */
const anyList = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('Eins', 'Zwei', 'Drei') }), {
    selector: ({ id }) => id,
    minLength: 1,
  })
  .map(list => list.map(({ id, name }) => ({ id, label: { de: `${name} ${id}` } })))

/** What happens to the answers of one idea and one check, after the list has become another. */
const anyDay = fc.record({ list: anyList, does: fc.constantFrom('capture', 'check', 'sort', 'look'), pick: fc.nat(9) })

test('whatever becomes of the list, what was chosen stays readable, and a check keeps its result', () => {
  const name = (guide: Guide, answers: Answers) => {
    const [question] = guide.questions
    const answer = answers.goal
    if (!question || answer?.is !== 'answered') throw new Error('Nothing was answered')
    return kindOf(question).summary(question, answer.value, 'de')
  }
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 12 }), days => {
      let known: EntryName[] = []
      let idea: { source: string; answers: Answers } | undefined
      let check: { source: string; answers: Answers; result: unknown } | undefined
      for (const { list, does, pick } of days) {
        known = remembered(known, list)
        const inForce: Lists = {
          goals: { entries: list, former: known.slice(list.length) },
          fields: { entries: [], former: [] },
        }
        const { guide: current, source } = read(written(afterwards), { ...noEntries, goals: list })
        const chosen = (guide: Guide): Answers => {
          const options = optionsOf(guide)
          return { goal: { is: 'answered', value: options[pick % options.length] ?? '' } }
        }
        if (does === 'capture') idea = { source, answers: chosen(current) }
        if (does === 'check')
          check = { source, answers: chosen(current), result: assess(current, chosen(current), '2026-01-31') }
        if (idea) {
          const pinned = withNames(readKnownGuide('small', idea.source), current, inForce)
          expect(name(pinned, idea.answers)).toMatch(/^(Keins|(Eins|Zwei|Drei) [a-d])$/)
          const sorting = withPresentLists(pinned, current, idea.answers)
          const [question] = sorting.questions
          const before = idea.answers.goal
          if (!question || before?.is !== 'answered') throw new Error('Nothing was answered')
          // The present list is offered, and what was chosen can be left as it is.
          expect(optionsOf(sorting)).toEqual(expect.arrayContaining(optionsOf(current)))
          const context = { language: 'de', today: '2026-01-31' } as const
          expect(kindOf(question).readInput(question, String(before.value), context)).toMatchObject({ ok: true })
          if (does === 'sort') idea = { ...idea, answers: chosen(sorting) }
        }
        if (check) {
          const pinned = withNames(readKnownGuide('small', check.source), current, inForce)
          expect(assess(pinned, check.answers, '2026-01-31')).toEqual(check.result)
        }
      }
    }),
  )
})
