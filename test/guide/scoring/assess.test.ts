import { describe, expect, test } from 'vitest'
import { readGuide } from '../../../src/content/read-guide.ts'
import type { Answers, Value } from '../../../src/documents/answers.ts'
import type { Guide } from '../../../src/guide/guide.ts'
import { assess } from '../../../src/guide/scoring/assess.ts'

/** The language of guides judged by guides made for the purpose: what the shipped one does not happen to use. */

const head = `
id: small
version: 1
languages: [de]
title: { de: Klein }
purpose: { de: Zum Prüfen. }
minutes: 1
produces: result
phases:
  - id: one
    title: { de: Eins }
questions:
  - { id: sure, kind: yes-no, phase: one, ask: { de: Sicher? }, label: { de: Sicher } }
  - id: size
    kind: choice
    phase: one
    ask: { de: Wie groß? }
    label: { de: Größe }
    options:
      - { value: small, label: { de: Klein } }
      - { value: large, label: { de: Groß } }
  - { id: many, kind: number, phase: one, ask: { de: Wie viele? }, label: { de: Anzahl } }
  - { id: thanks, kind: note, phase: one, ask: { de: Danke. }, label: { de: Dank } }
`

const outcomes = `
outcomes:
  - { id: good, title: { de: Gut }, sentence: { de: Gut. }, when: { score: { all: { min: 50 } } } }
  - { id: rest, title: { de: Rest }, sentence: { de: Rest. } }
`

function guide(rules: string): Guide {
  const read = readGuide('guides/small.yaml', 'small', head + rules)
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return read.guide
}

function judged(rules: string, given: Record<string, Value>) {
  const answers: Answers = {}
  for (const [id, value] of Object.entries(given)) answers[id] = { is: 'answered', value }
  return assess(guide(rules), answers, '2026-01-31')
}

test('what would settle a result never names a question that does not apply yet', () => {
  const late = head.replace('id: many,', 'id: many, when: { size: large },')
  const rules = `
criteria:
  - { id: number, label: { de: Anzahl }, from: many, bands: [{ below: 5, points: 0 }, { points: 4 }] }
scores:
  - { id: all, label: { de: Alles }, sum: { number: 100 } }
outcomes:
  - { id: first, title: { de: Erst }, sentence: { de: Erst. }, when: { not: { size: { is: answered } } } }
  - { id: good, title: { de: Gut }, sentence: { de: Gut. }, when: { score: { all: { min: 50 } } } }
  - { id: rest, title: { de: Rest }, sentence: { de: Rest. } }
`
  const read = readGuide('guides/small.yaml', 'small', late + rules)
  if (!read.ok) throw new Error('not sound')
  const named = (answers: Answers) => assess(read.guide, answers, '2026-01-31').settle.map(({ id }) => id)
  expect(named({})).toEqual(['size'])
  expect(named({ size: { is: 'answered', value: 'large' } })).toEqual(['many'])
})

test('a guide without outcomes judges nothing', () => {
  expect(guide('').scoring).toBeUndefined()
  expect(() => judged('', {})).toThrow(/nothing to assess/)
})

describe('outcomes on answers alone, as in a check of the benefit', () => {
  const rules = `
outcomes:
  - { id: stop, title: { de: Lassen }, sentence: { de: Lassen. }, when: { not: { size: { is: answered } }, many: { is: skipped } } }
  - { id: sharpen, title: { de: Schärfen }, sentence: { de: Schärfen. }, when: { sure: false } }
  - { id: holds, title: { de: Trägt }, sentence: { de: Trägt. } }
`
  test('the first that holds, without scores and never provisional', () => {
    const findings = judged(rules, { sure: false, size: 'small' })
    expect(findings).toMatchObject({
      outcome: { id: 'sharpen' },
      provisional: false,
      scores: [],
      criteria: [],
      tasks: [],
    })
    expect(findings.level).toBeUndefined()
    expect(findings.open.map(({ id }) => id)).toEqual(['many'])
    const skipped: Answers = { many: { is: 'skipped' }, sure: { is: 'answered', value: false } }
    expect(assess(guide(rules), skipped, '2026-01-31').outcome.id).toBe('stop')
    expect(judged(rules, {}).outcome.id).toBe('holds')
  })
})

describe('scores', () => {
  const rules = `
criteria:
  - { id: sure, label: { de: Sicher }, from: sure, points: { true: 4, false: 0 } }
  - { id: size, label: { de: Größe }, from: size, points: { small: 1, large: 3 } }
  - { id: many, label: { de: Anzahl }, from: many, bands: [{ below: 10, points: 1 }, { points: 4 }] }
scores:
  - { id: all, label: { de: Alles }, sum: { sure: 33, size: 61, many: 6 } }
  - { id: twice, label: { de: Doppelt }, product: [all, all, all] }
`

  test('yes and no have points', () => {
    expect(judged(rules + outcomes, { sure: true }).criteria[0]).toMatchObject({ points: 4, effect: 'raised' })
    expect(judged(rules + outcomes, { sure: false }).criteria[0]).toMatchObject({ points: 0, effect: 'lowered' })
  })

  test('49.75 is shown as 50, but is less', () => {
    // 33×4 + 61×1 + 6×1 = 199 of 400
    const findings = judged(rules + outcomes, { sure: true, size: 'small', many: 1 })
    expect(findings.scores[0]?.value).toBe(49.75)
    expect(findings.outcome.id).toBe('rest')
  })

  test('a product of several is divided by 100 for each but one', () => {
    const value = judged(rules + outcomes, { size: 'large' }).scores[1]?.value
    expect(value).toBe(42.1875)
  })

  test('nothing known is no number, but a doubt', () => {
    const findings = judged(rules + outcomes, {})
    expect(findings.scores.map(({ value }) => value)).toEqual([undefined, undefined])
    expect(findings).toMatchObject({ provisional: true, outcome: { id: 'rest' } })
    expect(findings.settle.map(({ id }) => id)).toEqual(['sure', 'size', 'many'])
  })

  test('rules may ask for criteria, unknown scores and the share of what is unknown', () => {
    const own = `
outcomes:
  - { id: none, title: { de: A }, sentence: { de: A. }, when: { score: { all: unknown } } }
  - { id: little, title: { de: B }, sentence: { de: B. }, when: { unknownShare: { min: 60 } } }
  - { id: large, title: { de: C }, sentence: { de: C. }, when: { criterion: { size: { min: 3 } } } }
  - { id: open, title: { de: D }, sentence: { de: D. }, when: { criterion: { size: unknown } } }
  - { id: rest, title: { de: E }, sentence: { de: E. } }
`
    const outcome = (given: Record<string, Value>) => judged(rules + own, given).outcome.id
    expect(outcome({})).toBe('none')
    expect(outcome({ sure: true })).toBe('little')
    expect(outcome({ sure: true, size: 'large' })).toBe('large')
    expect(outcome({ sure: true, many: 3 })).toBe('open')
    expect(outcome({ sure: true, size: 'small' })).toBe('rest')
  })
})

describe('a hint that never shows is advice', () => {
  test.each([
    ['{ size: small, not: { size: small } }', 1],
    ['{ all: [{ size: small }, { size: large }] }', 1],
    ['{ many: { min: 5 }, any: [{ many: { max: 4 } }] }', 1],
    ['{ size: small, sure: true }', 0],
    ['{ not: { size: { is: answered } } }', 0],
  ])('%s', (when, count) => {
    const rules = `hints: [{ id: odd, text: { de: Seltsam }, when: ${when} }]${outcomes.replace(/.*id: good.*\n/, '')}`
    const read = readGuide('guides/small.yaml', 'small', head + rules)
    const said = read.ok ? read.warnings : read.problems
    const message = 'The hint “odd” never shows: no answers fulfil its condition'
    expect(said).toEqual(Array(count).fill(expect.objectContaining({ message })))
    expect(read.ok).toBe(true)
  })
})

describe('tasks that wait', () => {
  const rules = `
tasks:
  - { id: ask, title: { de: Fragen }, role: { de: Amt }, due: { days: 30 }, because: [{ when: { sure: true } }] }
  - id: order
    title: { de: Bestellen }
    role: { de: Amt }
    due: { days: 5 }
    after: [ask]
    priority: hoch
    goal: { de: Schneller }
    because: [{ outcome: rest }]
  - { id: use, title: { de: Nutzen }, role: { de: Amt }, due: { days: 1 }, after: [order], because: [{ outcome: rest }] }
outcomes:
  - { id: rest, title: { de: Rest }, sentence: { de: Rest. } }
`
  const tasks = (sure: boolean) => judged(rules, { sure }).tasks

  test('are never due before those that they wait for, and keep priority and goal', () => {
    expect(tasks(true).map(({ id, dueOn, after }) => [id, dueOn, after])).toEqual([
      ['order', '2026-03-02', ['ask']],
      ['use', '2026-03-02', ['order']],
      ['ask', '2026-03-02', undefined],
    ])
    expect(tasks(true)[0]).toMatchObject({ priority: 'hoch', goal: { de: 'Schneller' } })
  })

  test('wait for nothing that does not come', () => {
    expect(tasks(false).map(({ id, dueOn, after }) => [id, dueOn, after])).toEqual([
      ['order', '2026-02-05', undefined],
      ['use', '2026-02-05', ['order']],
    ])
  })

  test('wait for nothing that is only a note', () => {
    const notes = rules.replace('sentence: { de: Rest. }', 'sentence: { de: Rest. }, triggered: notes')
    expect(judged(notes, { sure: true }).tasks.find(({ id }) => id === 'order')).not.toHaveProperty('after')
  })

  test.each([
    ['after: [ask]', 'after: [orde]', 'There is no task “orde”', 'Did you mean “order”?'],
    ['after: [ask]', 'after: [use]', 'A task can only wait for one further up, and “use” is not', 'Move what'],
    ['after: [ask]', 'after: [order]', 'A task can only wait for one further up, and “order” is not', 'Move what'],
    ['after: [ask]', 'after: [ask, ask]', '“ask” is named twice', 'Name each task once'],
    ['priority: hoch', 'priority: high', '“priority” cannot be “high”', ''],
  ])('%s → %s is told', (from, to, message, remedy) => {
    const read = readGuide('guides/small.yaml', 'small', head + rules.replace(from, to))
    expect(read.ok ? [] : read.problems).toEqual([
      expect.objectContaining({ message, remedy: expect.stringContaining(remedy) }),
    ])
  })
})

describe('tasks', () => {
  const rules = `
tasks:
  - id: later
    title: { de: Später }
    role: { de: Amt }
    due: { months: 1 }
    because: [{ outcome: rest }, { when: { sure: true } }]
  - id: named
    title: { de: 'Größe {size} prüfen' }
    role: { de: Amt }
    due: { days: 1 }
    because: [{ outcome: [rest], when: { not: { size: large } } }]
outcomes:
  - { id: rest, title: { de: Rest }, sentence: { de: Rest. } }
`
  test('a month after 31 January is the last of February', () => {
    expect(judged(rules, { size: 'large' }).tasks).toEqual([
      {
        id: 'later',
        title: { de: 'Später' },
        role: { de: 'Amt' },
        dueOn: '2026-02-28',
        note: false,
        reason: 'outcome',
      },
    ])
  })

  test('an answer is named in its words; where there is none, the question is', () => {
    const title = (given: Record<string, Value>) =>
      judged(rules, given).tasks.find(({ id }) => id === 'named')?.title.de
    expect(title({ size: 'small' })).toBe('Größe Klein prüfen')
    expect(title({})).toBe('Größe Größe prüfen')
  })
})
