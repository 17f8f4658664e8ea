import { describe, expect, test } from 'vitest'
import { type Given, judged, littleBenefit, middling, samples, scores, skipped, unknown } from './process.ts'

const { Wohngeld, Bauantrag } = samples
const high = Wohngeld?.given ?? {}
const hard = Bauantrag?.given ?? {}

describe('the plausibility samples', () => {
  test.each(Object.entries(samples))('%s', (_name, { given, n, m, potential, outcome }) => {
    const findings = judged(given)
    expect(scores(findings)).toEqual([n, m, potential])
    expect(findings.outcome.id).toBe(outcome)
    expect(findings).toMatchObject({ provisional: false, settle: [] })
    for (const { value, best, worst } of findings.scores) expect([best, worst]).toEqual([value, value])
  })
})

describe('each outcome', () => {
  test.each<[name: string, given: Given, outcome: string]>([
    ['no clear goal', { ...high, ziel: 'none' }, 'nutzen-klaeren'],
    ['a goal nobody knows', { ...high, ziel: unknown }, 'nutzen-klaeren'],
    ['a goal passed over', { ...high, ziel: skipped }, 'nutzen-klaeren'],
    ['it could be dropped', { ...middling, weglassen: 'drop' }, 'aufgabenkritik'],
    ['high benefit, feasible', high, 'umsetzen'],
    ['high benefit, not feasible', hard, 'huerden'],
    ['a duty of middling benefit', { ...middling, faelle: 100 }, 'pflicht'],
    ['little benefit', { ...middling, ...littleBenefit }, 'nicht-jetzt'],
    ['middling benefit, feasible', { ...middling, ziel: 'service', faelle: 100 }, 'mitnehmen'],
    [
      'middling benefit, not feasible',
      { ...middling, ziel: 'service', faelle: 100, fachverfahren: 'missing' },
      'zurueckstellen',
    ],
  ])('%s', (_name, given, outcome) => {
    const findings = judged(given)
    expect(findings.outcome.id).toBe(outcome)
    expect(findings.outcome.title.en).toBeTruthy()
    expect(findings.outcome.sentence.en).toBeTruthy()
  })
})

describe('an outcome names the answers its own rule asks about', () => {
  test.each<[outcome: string, given: Given, because: string[] | undefined]>([
    ['nutzen-klaeren', { ...high, ziel: 'none' }, ['ziel']],
    ['nutzen-klaeren', { ...high, ziel: unknown }, undefined], // nothing was answered
    ['aufgabenkritik', { ...middling, weglassen: 'drop' }, ['weglassen']],
    ['pflicht', { ...middling, faelle: 100 }, ['ziel']],
    ['umsetzen', high, undefined], // scores only
    ['zurueckstellen', { ...middling, ziel: 'service', faelle: 100, fachverfahren: 'missing' }, undefined],
  ])('%s', (id, given, because) => {
    const { outcome } = judged(given)
    expect(outcome.id).toBe(id)
    expect(outcome.because).toEqual(because)
  })
})

describe('the rules stand in their order', () => {
  test('no goal comes before everything, even before dropping', () => {
    expect(judged({ ...high, ziel: 'none', weglassen: 'drop' }).outcome.id).toBe('nutzen-klaeren')
  })

  test('what could be dropped is not carried out, however high its benefit', () => {
    expect(judged({ ...high, weglassen: 'drop' }).outcome.id).toBe('aufgabenkritik')
  })

  test('a legal duty with high benefit still gets its hurdle tasks', () => {
    const findings = judged({ ...hard, ziel: 'legal' })
    expect(findings.outcome.id).toBe('huerden')
    expect(findings.tasks.some(({ reason }) => reason === 'hurdle')).toBe(true)
  })

  test('a legal duty with high benefit and no hurdles is carried out', () => {
    expect(judged({ ...high, ziel: 'legal' }).outcome.id).toBe('umsetzen')
  })

  test('a legal duty of little benefit is done the smallest way, not put off', () => {
    expect(judged({ ...middling, ...littleBenefit, ziel: 'legal' }).outcome.id).toBe('pflicht')
  })
})

describe('bounds belong to the better side', () => {
  /** legal 2 → 10, month 2 → 7.5, 3 units 2 → 5, 2 changes 2 → 10, 200 hours 2 → 17.5 */
  test('exactly 50 is high', () => {
    const findings = judged(middling)
    expect(scores(findings).slice(0, 2)).toEqual([50, 67.5])
    expect(findings.outcome.id).toBe('umsetzen')
  })

  test('exactly 60 is feasible, 57.5 is not', () => {
    const sixty = judged({ ...middling, nachweise: 'original', daten: ['art9'] })
    expect(scores(sixty)[1]).toBe(60)
    expect(sixty.outcome.id).toBe('umsetzen')
    const less = judged({ ...middling, nachweise: 'original', ersatz: ['qes'] })
    expect(scores(less)[1]).toBe(57.5)
    expect(less.outcome.id).toBe('huerden')
  })

  test('exactly 25 is not “not now” any more', () => {
    const given = { ...middling, ...littleBenefit, stellen: 5 }
    expect(scores(judged(given))[0]).toBe(25)
    expect(judged(given).outcome.id).toBe('mitnehmen')
    expect(judged({ ...given, stellen: 4 }).outcome.id).toBe('nicht-jetzt')
  })
})

describe('points of the criteria', () => {
  function points(given: Given, id: string) {
    return judged(given).criteria.find(criterion => criterion.id === id)?.points
  }

  test.each([
    [19.9 * 60, 0],
    [20 * 60, 1],
    [99.9 * 60, 1],
    [100 * 60, 2],
    [400 * 60, 3],
    [1599 * 60, 3],
    [1600 * 60, 4],
  ])('%f minutes a year give %i for the effort', (minutes, expected) => {
    expect(points({ faelle: 1, minuten: minutes }, 'aufwand')).toBe(expected)
  })

  test.each([
    [0, 0],
    [49, 0],
    [50, 1],
    [249, 1],
    [250, 2],
    [999, 2],
    [1000, 3],
    [4999, 3],
    [5000, 4],
  ])('without minutes %i cases give %i', (cases, expected) => {
    expect(points({ faelle: cases, minuten: skipped }, 'aufwand')).toBe(expected)
  })

  test.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [99, 4],
  ])('%i units give %i', (units, expected) => expect(points({ stellen: units }, 'stellen')).toBe(expected))

  test.each([
    ['citizens', 4],
    ['business', 4],
    ['region', 4],
    ['steering', 3],
  ])('a benefit inside and for %s makes the goal %i', (group, expected) => {
    expect(points({ ziel: 'work', zielgruppe: ['staff', group] }, 'ziel')).toBe(expected)
  })

  test('a benefit on one side adds nothing, and none to no goal at all', () => {
    expect(points({ ziel: 'work', zielgruppe: ['staff'] }, 'ziel')).toBe(3)
    expect(points({ ziel: 'work', zielgruppe: ['citizens', 'business'] }, 'ziel')).toBe(3)
    expect(points({ ziel: 'none', zielgruppe: ['citizens', 'staff'] }, 'ziel')).toBe(0)
    expect(points({ ziel: 'legal', zielgruppe: ['citizens', 'staff'] }, 'ziel')).toBe(3)
  })

  test('the best replacement for written form counts, and it counts only if the law asks for it', () => {
    expect(points({ schriftform: 'law', ersatz: ['demail', 'qes', 'account'] }, 'schriftform')).toBe(3)
    expect(points({ schriftform: 'law', ersatz: ['demail'] }, 'schriftform')).toBe(1)
    expect(points({ schriftform: 'no', ersatz: ['demail'] }, 'schriftform')).toBe(4)
    expect(points({ schriftform: 'law', ersatz: unknown }, 'schriftform')).toBeUndefined()
  })

  test('the strictest kind of data counts', () => {
    expect(points({ daten: ['basic', 'art9', 'children'] }, 'daten')).toBe(1)
    expect(points({ daten: ['no_pii'] }, 'daten')).toBe(4)
  })

  test('a result says what raised and what lowered it, with weight and questions', () => {
    const { criteria } = judged({ ...samples.Hundesteuer?.given, team: unknown })
    const effects = Object.fromEntries(criteria.map(({ id, effect }) => [id, effect]))
    expect(effects).toEqual({
      aufwand: 'neutral',
      wechsel: 'raised',
      ziel: 'raised',
      dauer: 'neutral',
      stellen: 'lowered',
      schriftform: 'raised',
      fachverfahren: 'raised',
      nachnutzung: 'lowered',
      team: 'unknown',
      nachweise: 'raised',
      daten: 'raised',
    })
    expect(criteria[0]).toMatchObject({ score: 'nutzen', weight: 35, points: 2, questions: ['faelle', 'minuten'] })
    expect(criteria.find(({ id }) => id === 'schriftform')?.questions).toEqual(['schriftform', 'ersatz'])
    expect(criteria.find(({ id }) => id === 'ziel')?.questions).toEqual(['ziel', 'zielgruppe'])
  })
})
