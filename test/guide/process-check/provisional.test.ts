import { describe, expect, test } from 'vitest'
import { start, step } from '../../../src/guide/engine.ts'
import { check, type Given, judged, middling, scores, skipped, unknown, whole } from './process.ts'

const high = whole('Wohngeld')

function settle(given: Given): string[] {
  return judged(given).settle.map(({ id }) => id)
}

describe('share of unknown criteria', () => {
  test('three of thirteen are no reason to doubt, if nothing hinges on them', () => {
    const findings = judged({ ...high, stellen: unknown, nachweise: skipped, daten: undefined })
    expect(findings).toMatchObject({ outcome: { id: 'umsetzen' }, provisional: false, settle: [] })
  })

  test('four of thirteen are: enough questions are named to come below', () => {
    const given = { ...high, stellen: unknown, nachweise: skipped, daten: unknown, dauer: unknown }
    expect(judged(given).provisional).toBe(true)
    expect(settle(given)).toEqual(['dauer'])
    expect(judged({ ...given, dauer: 'month' }).provisional).toBe(false)
  })

  test('where trips do not apply, it is a share of twelve', () => {
    const inside: Given = { ...high, zielgruppe: ['staff'], nachnutzung: 'land_itdl' }
    const three = { ...inside, stellen: unknown, nachweise: skipped, daten: unknown }
    expect(judged(three).provisional).toBe(false)
    expect(judged({ ...three, mittel: unknown }).provisional).toBe(true)
  })

  test('“not checked yet” and “unsure” are answers', () => {
    const given: Given = { ...high, nachnutzung: 'not_checked', team: 'unsure', zugang: 'unchecked' }
    expect(judged(given).criteria.filter(({ points }) => points === undefined)).toEqual([])
    expect(judged(given).provisional).toBe(false)
  })

  test('with everything unknown the benefit has to be settled first, and so it says', () => {
    const findings = judged({})
    expect(findings.outcome.id).toBe('nutzen-klaeren')
    expect(findings.provisional).toBe(true)
    expect(scores(findings)).toEqual([undefined, undefined, undefined])
    expect(findings.settle[0]?.id).toBe('ziel')
    expect(findings.level?.value).toBeUndefined()
    expect(findings.tasks.every(({ reason }) => reason === 'outcome')).toBe(true)
    expect(findings.hints).toEqual([])
  })
})

describe('best and worst case', () => {
  test('one open criterion at the bound makes the result provisional, and is named', () => {
    // 47.5 without the units; they may add up to 5.
    const given: Given = { ...middling, stellen: unknown, ziel: 'service' }
    const findings = judged(given)
    const [benefit] = findings.scores
    expect(benefit?.worst).toBeLessThan(50)
    expect(benefit?.best).toBeGreaterThanOrEqual(50)
    expect(findings.provisional).toBe(true)
    expect(settle(given)).toEqual(['stellen'])
    expect(judged({ ...given, stellen: 1 }).outcome.id).not.toBe(judged({ ...given, stellen: 5 }).outcome.id)
  })

  test('an open criterion that cannot change the outcome is not named', () => {
    const findings = judged({ ...high, stellen: unknown })
    expect(findings.scores[0]).toMatchObject({ best: 90, worst: 85 })
    expect(findings).toMatchObject({ provisional: false, settle: [] })
  })

  test('what moves the score most is named first', () => {
    const given: Given = { ...middling, stellen: unknown, wechsel: unknown, dauer: unknown }
    expect(settle(given)).toEqual(['wechsel', 'dauer', 'stellen'])
  })

  test('only the score that decides is named', () => {
    // M lies between 50 and 100 whatever is answered, but with N below 25 it does not matter.
    const low: Given = { ...middling, ziel: 'service', faelle: 1, wechsel: 'digital', dauer: 'same_day' }
    expect(judged({ ...low, team: unknown, fachverfahren: unknown })).toMatchObject({ provisional: false, settle: [] })
    expect(settle({ ...high, team: unknown, fachverfahren: unknown, nachnutzung: unknown })).toEqual([
      'team',
      'nachnutzung',
      'fachverfahren',
    ])
  })

  test('an open replacement for written form moves between its own points', () => {
    const [, feasibility] = judged({ ...middling, ersatz: unknown }).scores
    expect(feasibility).toMatchObject({ worst: 55, best: 70 })
    expect(settle({ ...middling, ersatz: unknown })).toEqual(['ersatz'])
  })

  test('without a target group the goal could still gain a point', () => {
    const given: Given = { ...middling, ziel: 'service', zielgruppe: unknown }
    expect(judged(given).criteria.find(({ id }) => id === 'ziel')).toMatchObject({ points: 3, effect: 'raised' })
    // (35×2 + 20×1 + 20×3 + 10×2 + 5×2) / 90 / 4: trips do not apply
    expect(judged(given).scores[0]).toMatchObject({ value: 50, worst: 50, best: (200 * 100) / 360 })
    expect(judged(given).provisional).toBe(false)
    const below: Given = { ...given, stellen: 1 }
    expect(judged(below).scores[0]?.value).toBeLessThan(50)
    expect(settle(below)).toEqual(['zielgruppe'])
  })
})

describe('an open “what if we dropped it?” counts with each of its answers', () => {
  test('so a sound result is provisional until it is settled', () => {
    const findings = judged({ ...high, weglassen: unknown })
    expect(findings).toMatchObject({ outcome: { id: 'umsetzen' }, provisional: true })
    expect(findings.settle.map(({ id }) => id)).toEqual(['weglassen'])
  })

  test('but not where the goal decides before', () => {
    expect(judged({ ...high, ziel: 'none', weglassen: unknown })).toMatchObject({ provisional: false, settle: [] })
  })
})

describe('an open goal is rule 1, not a doubt', () => {
  test.each([unknown, skipped, undefined])('%j', ziel => {
    const findings = judged({ ...high, ziel })
    expect(findings).toMatchObject({ outcome: { id: 'nutzen-klaeren' }, provisional: false, settle: [] })
  })
})

describe('an open goal in a provisional result', () => {
  const open: Given = { ...high, ziel: unknown, stellen: undefined, nachweise: undefined, daten: undefined }

  test('names what would still be open once there is a goal', () => {
    expect(settle(open)).toEqual(['ziel'])
    expect(settle({ ...open, weglassen: unknown })).toEqual(['ziel', 'weglassen'])
    const middle: Given = { ...open, faelle: 60, wechsel: '2', dauer: 'week', herkommen: 'once', team: 'unsure' }
    expect(settle(middle)).toEqual(['ziel', 'stellen'])
    expect(judged({ ...middle, ziel: 'legal' })).toMatchObject({ provisional: true })
  })

  test('so that answering all of it settles the outcome, whatever the goal', () => {
    const given: Given = { ...open, weglassen: unknown, team: unknown, wechsel: unknown, faelle: 200 }
    expect(settle(given)[0]).toBe('ziel')
    const rest = Object.fromEntries(Object.entries(middling).filter(([id]) => settle(given).includes(id)))
    for (const ziel of ['quality_of_life', 'location', 'work', 'service', 'legal', 'none'])
      expect(judged({ ...given, ...rest, ziel }), ziel).toMatchObject({ provisional: false, settle: [] })
  })
})

describe('scores wholly unknown', () => {
  const noFeasibility: Given = {
    schriftform: unknown,
    nachweise: unknown,
    daten: unknown,
    fachverfahren: unknown,
    nachnutzung: unknown,
    team: unknown,
    mittel: unknown,
  }

  test('feasibility unknown: neither “go ahead” nor “quick win”, and provisional', () => {
    const much = judged({ ...high, ...noFeasibility, ersatz: undefined })
    expect(scores(much)).toEqual([88.75, undefined, undefined])
    expect(much).toMatchObject({ outcome: { id: 'huerden' }, provisional: true })
    expect(much.tasks.some(({ reason }) => reason === 'hurdle')).toBe(false)
    const some = judged({ ...middling, ziel: 'service', faelle: 1, ...noFeasibility })
    expect(some).toMatchObject({ outcome: { id: 'zurueckstellen' }, provisional: true })
  })

  test('potential is unknown if one of both is', () => {
    expect(scores(judged({ ziel: 'service' }))[2]).toBeUndefined()
  })
})

describe('missing numbers', () => {
  test('without minutes the cases count, the effort is known, and a hint says so', () => {
    const findings = judged({ ...middling, minuten: unknown })
    expect(findings.criteria.find(({ id }) => id === 'aufwand')?.points).toBe(2)
    expect(findings.hints).toMatchObject([{ id: 'ohne-minuten', questions: ['minuten', 'faelle'] }])
    expect(judged({ ...middling, minuten: skipped }).hints).toMatchObject([{ id: 'ohne-minuten' }])
    expect(findings.scores[0]?.best).toBe(findings.scores[0]?.worst)
  })

  test('without cases the effort is left out, minutes or not', () => {
    const findings = judged({ ...middling, faelle: unknown })
    expect(findings.criteria.find(({ id }) => id === 'aufwand')?.points).toBeUndefined()
    // (20×1 + 20×3 + 10×2 + 10×2 + 5×2) / 65 / 4
    expect(scores(findings)[0]).toBe(50)
    expect(findings.hints).toEqual([])
  })
})

describe('hints are questions back', () => {
  test('never about a question that is still to come', () => {
    let given: Given = {}
    for (const { id } of check.questions) {
      given = { ...given, [id]: middling[id] }
      expect(judged(given).hints, id).toEqual([])
    }
  })

  test.each<[id: string, given: Given, not: Given, questions: string[]]>([
    [
      'original-trotz-once-only',
      { online: 'once_only', nachweise: 'original' },
      { nachweise: 'upload' },
      ['online', 'nachweise'],
    ],
    ['digital-ohne-online', { wechsel: 'digital', online: 'nothing' }, { wechsel: 'paper' }, ['wechsel', 'online']],
    [
      'digital-auf-papier',
      { wechsel: 'digital', online: 'internal', intern: 'paper' },
      { intern: 'breaks' },
      ['wechsel', 'intern'],
    ],
    ['nur-siegel', { ersatz: ['seal'] }, { ersatz: ['seal', 'eid'] }, ['ersatz']],
    ['niemand-einbezogen', { beteiligte: ['nobody'], team: 'good' }, { team: 'unsure' }, ['beteiligte', 'team']],
  ])('%s', (id, given, not, questions) => {
    const hint = judged({ ...middling, ...given }).hints.find(found => found.id === id)
    expect(hint?.questions).toEqual(questions)
    expect(hint?.text.de).toMatch(/\?/)
    expect(judged({ ...middling, ...given, ...not }).hints).toEqual([])
  })

  test('a seal alone is asked about in these words', () => {
    expect(judged({ schriftform: 'law', ersatz: ['seal'] }).hints[0]?.text.de).toBe(
      'Das Siegel hilft nur bei Dokumenten der Behörde. Wie unterschreiben Antragstellende?',
    )
  })

  test('paper only is no contradiction', () => {
    expect(judged({ ...middling, wechsel: 'paper', online: 'nothing' }).hints).toEqual([])
  })
})

describe('what is open', () => {
  test('is everything that applies and has no answer, in the order of the guide', () => {
    const { open } = judged({ ...high, prozess: 'Wohngeld bewilligen', dauer: unknown, team: skipped })
    const ids = ['amt', 'dauer', 'online', 'bausteine', 'gebuehren', 'beteiligte', 'zugang', 'team', 'start', 'stelle']
    expect(open.map(({ id }) => id)).toEqual(ids)
  })

  test('includes a purchase only where nothing is reused without one', () => {
    const isOpen = (nachnutzung: string) => judged({ ...high, nachnutzung }).open.some(({ id }) => id === 'kauf')
    expect(['efa', 'inhouse', 'market', 'land_itdl', 'nothing'].map(isOpen)).toEqual([false, false, false, true, true])
  })
})

describe('the short way', () => {
  function asked(given: Record<string, string | string[]>): string[] {
    const ids: string[] = []
    let progress = start(check)
    while (progress.at !== 'review') {
      ids.push(progress.at)
      const value = { prozess: 'Hund anmelden', ...given }[progress.at]
      const outcome = step(check, progress, value ? { do: 'answer', question: progress.at, value } : { do: 'skip' })
      if (outcome.is === 'refused') throw new Error(outcome.why)
      progress = outcome.progress
    }
    return ids
  }

  const before = ['prozess', 'amt', 'zielgruppe', 'ziel', 'weglassen', 'faelle', 'minuten', 'dauer']
  const middle = ['wechsel', 'stellen', 'schriftform']
  const after = ['nachweise', 'daten', 'fachverfahren', 'nachnutzung', 'team', 'mittel']

  test('asks the name, the department and every criterion: 18 questions', () => {
    expect(asked({ zielgruppe: ['citizens'] })).toEqual([...before, 'herkommen', ...middle, ...after])
    expect(asked({ zielgruppe: ['region', 'staff'] })).toHaveLength(18)
  })

  test('one less where nobody comes from outside, one more where written form is required', () => {
    expect(asked({ zielgruppe: ['staff'] })).toEqual([...before, ...middle, ...after])
    expect(asked({})).toHaveLength(17)
    expect(asked({ zielgruppe: ['business'], schriftform: 'law' })).toHaveLength(19)
  })

  test('leaves no criterion open, so that a short result is as firm as a long one', () => {
    for (const name of ['Wohngeld', 'Hundesteuer', 'Bauantrag', 'Straßenfest']) {
      const findings = judged(whole(name))
      expect(findings.criteria.filter(({ points }) => points === undefined)).toEqual([])
      expect(findings.provisional, name).toBe(false)
    }
  })
})
