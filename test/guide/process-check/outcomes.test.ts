import { describe, expect, test } from 'vitest'
import {
  check,
  type Given,
  judged,
  littleBenefit,
  middling,
  samples,
  scores,
  skipped,
  unknown,
  whole,
} from './process.ts'

const high = whole('Wohngeld')
const hard = whole('Bauantrag')

describe('the plausibility samples', () => {
  const digits = (values: (number | undefined)[]) => values.map(value => Math.round((value ?? Number.NaN) * 100) / 100)

  test.each(Object.entries(samples))('%s', (_name, { given, also, with: with_, outcome }) => {
    const findings = judged({ ...given, ...also })
    expect(digits(scores(findings))).toEqual(with_)
    expect(findings.outcome.id).toBe(outcome)
    expect(findings).toMatchObject({ provisional: false, settle: [] })
    for (const { value, best, worst } of findings.scores) expect([best, worst]).toEqual([value, value])
  })

  test.each(Object.entries(samples))('%s while trips and means are open', (name, { given, open, outcome }) => {
    const findings = judged(given)
    expect(digits(scores(findings))).toEqual(open)
    expect(findings.outcome.id).toBe(outcome)
    expect(findings.provisional).toBe(name === 'Straßenfest')
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
      { ...middling, ziel: 'service', faelle: 100, fachverfahren: 'missing', nachnutzung: 'nothing' },
      'zurueckstellen',
    ],
  ])('%s', (_name, given, outcome) => {
    const findings = judged(given)
    expect(findings.outcome.id).toBe(outcome)
    expect(findings.outcome.title.en).toBeTruthy()
    expect(findings.outcome.sentence.en).toBeTruthy()
  })
})

describe('an outcome names the answers its own rule asks for', () => {
  test.each<[outcome: string, given: Given, because: string[] | undefined]>([
    ['nutzen-klaeren', { ...high, ziel: 'none' }, ['ziel']],
    ['nutzen-klaeren', { ...high, ziel: unknown }, undefined], // nothing was answered
    ['aufgabenkritik', { ...middling, weglassen: 'drop' }, ['weglassen']],
    ['pflicht', { ...middling, faelle: 100 }, ['ziel']],
    ['umsetzen', high, undefined], // nothing stands against it
    ['huerden', hard, undefined], // scores only
    [
      'zurueckstellen',
      { ...middling, ziel: 'service', faelle: 100, fachverfahren: 'missing', nachnutzung: 'nothing' },
      undefined,
    ],
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

describe('what stands against “go ahead now”', () => {
  const good: Given = { ...high, ziel: 'work' }

  test.each<[name: string, by: Given, outcome: string]>([
    ['a team with serious concerns', { team: 'concerns' }, 'huerden'],
    ['people have to appear in person', { schriftform: 'in_person' }, 'huerden'],
    ['neither a system nor anything to reuse', { fachverfahren: 'missing', nachnutzung: 'nothing' }, 'huerden'],
    ['a handful of cases', { faelle: 3, minuten: 90, wechsel: '4+' }, 'mitnehmen'],
  ])('%s', (_name, by, outcome) => {
    const findings = judged({ ...good, nachweise: 'none', daten: ['no_pii'], mittel: 'yes', ...by })
    expect(findings.scores[0]?.value).toBeGreaterThanOrEqual(50)
    expect(findings.scores[1]?.value).toBeGreaterThanOrEqual(60)
    expect(findings.outcome.id).toBe(outcome)
  })

  test.each<[name: string, by: Given]>([
    ['nobody knows about the team', { team: unknown }],
    ['nobody knows about written form', { schriftform: unknown, ersatz: undefined }],
    ['nobody knows the cases', { faelle: unknown, minuten: unknown }],
    ['one of system and reuse is poor', { fachverfahren: 'no_interface' }],
  ])('nothing that is open, and no single weak point: %s', (_name, by) => {
    expect(judged({ ...good, ...by }).outcome.id).toBe('umsetzen')
  })

  test('an open one makes the result provisional, and is named', () => {
    const settle = (by: Given) => judged({ ...good, ...by }).settle.map(({ id }) => id)
    expect(settle({ schriftform: unknown, ersatz: undefined })).toContain('schriftform')
    expect(settle({ faelle: unknown, minuten: unknown })).toContain('faelle')
    expect(settle({ team: unknown })).toEqual(['team'])
  })

  test('with few cases it is the effort that is small, not the benefit', () => {
    const few = { ...good, faelle: 3, minuten: 30 }
    expect(judged(few).outcome.sentence.de).toBe('Der Aufwand im Jahr ist klein, aber die Umsetzung ist einfach.')
    const hardly: Given = { ...few, fachverfahren: 'missing', nachnutzung: 'nothing', team: 'concerns' }
    expect(judged(hardly).outcome.id).toBe('zurueckstellen')
    expect(judged(hardly).outcome.sentence.de).toContain('Der Aufwand im Jahr ist klein')
    expect(judged({ ...middling, ziel: 'service', faelle: 100 }).outcome.sentence.de).toContain('begrenzt')
  })
})

describe('bounds belong to the better side', () => {
  test('and a value is called high or low where that changes the outcome', () => {
    expect(check.scoring?.scores.map(({ bands }) => bands)).toEqual([[25, 50], [30, 60], undefined])
  })

  /** legal 3 → 15, month 2 → 5, 3 units 2 → 2.5, once 2 → 5, 1 change → 5, 200 hours 2 → 17.5 */
  test('exactly 50 is high', () => {
    const findings = judged(middling)
    expect(scores(findings).slice(0, 2)).toEqual([50, 70])
    expect(findings.outcome.id).toBe('umsetzen')
  })

  test('exactly 60 is feasible, 57.5 is not', () => {
    const sixty = judged({ ...middling, nachweise: 'original', ersatz: ['qes'] })
    expect(scores(sixty)[1]).toBe(60)
    expect(sixty.outcome.id).toBe('umsetzen')
    const less = judged({ ...middling, nachweise: 'original', ersatz: ['qes'], daten: ['art9'] })
    expect(scores(less)[1]).toBe(57.5)
    expect(less.outcome.id).toBe('huerden')
  })

  test('exactly 25 is not “not now” any more', () => {
    const given = { ...middling, ...littleBenefit, herkommen: 'once', stellen: 5 }
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
    [399.9 * 60, 2],
    [400 * 60, 3],
    [1599.9 * 60, 3],
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
    expect(points({ ziel: 'legal', zielgruppe: ['citizens', 'staff'] }, 'ziel')).toBe(4)
  })

  test('the best replacement for written form counts, and it counts only if the law asks for it', () => {
    expect(points({ schriftform: 'law', ersatz: ['demail', 'qes', 'account'] }, 'schriftform')).toBe(3)
    expect(points({ schriftform: 'law', ersatz: ['demail'] }, 'schriftform')).toBe(1)
    expect(points({ schriftform: 'no', ersatz: ['demail'] }, 'schriftform')).toBe(4)
    expect(points({ schriftform: 'law', ersatz: unknown }, 'schriftform')).toBeUndefined()
  })

  test('the seal of an authority replaces nothing, and takes nothing from a better way', () => {
    expect(points({ schriftform: 'law', ersatz: ['seal'] }, 'schriftform')).toBe(0)
    expect(points({ schriftform: 'law', ersatz: ['seal', 'eid'] }, 'schriftform')).toBe(3)
  })

  test.each([
    ['paper', 3],
    ['digital', 0],
    ['1', 1],
    ['4+', 4],
  ])('%s changes give %i', (wechsel, expected) => expect(points({ wechsel }, 'wechsel')).toBe(expected))

  test('trips only count where people come from outside, and are unknown only there', () => {
    const inside = judged({ ...middling, zielgruppe: ['staff', 'steering'] })
    expect(inside.criteria.map(({ id }) => id)).not.toContain('herkommen')
    // (35×2 + 20×1 + 20×3 + 10×2 + 5×2) / 90 / 4
    expect(scores(inside)[0]).toBe(50)
    const outside = judged({ ...middling, herkommen: unknown })
    expect(outside.criteria.find(({ id }) => id === 'herkommen')).toMatchObject({
      points: undefined,
      effect: 'unknown',
    })
  })

  test('the strictest kind of data counts', () => {
    expect(points({ daten: ['basic', 'art9', 'children'] }, 'daten')).toBe(1)
    expect(points({ daten: ['no_pii'] }, 'daten')).toBe(4)
  })

  test('a result says what raised and what lowered it, with weight and questions', () => {
    const { criteria } = judged({ ...whole('Hundesteuer'), team: unknown })
    const effects = Object.fromEntries(criteria.map(({ id, effect }) => [id, effect]))
    expect(effects).toEqual({
      aufwand: 'neutral',
      wechsel: 'raised',
      ziel: 'raised',
      dauer: 'neutral',
      herkommen: 'neutral',
      stellen: 'lowered',
      schriftform: 'raised',
      fachverfahren: 'raised',
      nachnutzung: 'lowered',
      team: 'unknown',
      nachweise: 'raised',
      daten: 'raised',
      mittel: 'neutral',
    })
    expect(criteria[0]).toMatchObject({ score: 'nutzen', weight: 35, points: 2, questions: ['faelle', 'minuten'] })
    expect(criteria.find(({ id }) => id === 'schriftform')?.questions).toEqual(['schriftform', 'ersatz'])
    expect(criteria.find(({ id }) => id === 'ziel')?.questions).toEqual(['ziel', 'zielgruppe'])
  })
})
