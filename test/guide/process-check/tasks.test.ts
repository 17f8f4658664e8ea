import { describe, expect, test } from 'vitest'
import { check, type Given, judged, littleBenefit, middling, samples, skipped, taskIds, unknown } from './process.ts'

const hard = samples.Bauantrag?.given ?? {}

/** A rule whose own tasks do not matter here: what an answer triggers is the same under each but “nicht-jetzt”. */
const base: Given = { ...middling, daten: ['no_pii'] }

describe('what an answer triggers', () => {
  test.each<[task: string, by: Given, notBy: Given]>([
    ['vvt', { daten: ['basic'] }, { daten: ['no_pii'] }],
    ['dsfa', { daten: ['art9'] }, { daten: ['basic'] }],
    ['dsfa', { daten: ['children'] }, { daten: ['no_pii'] }],
    ['dsfa', { daten: ['basic', 'finance_social'] }, { daten: unknown }],
    ['dsfa', { daten: ['employee'] }, { daten: skipped }],
    ['unterschriftsfeld', { schriftform: 'field_only' }, { schriftform: 'no' }],
    ['once-only', { nachweise: 'register' }, { nachweise: 'upload' }],
    ['schnittstelle', { fachverfahren: 'no_interface' }, { fachverfahren: 'interface' }],
    ['efa-pruefen', { nachnutzung: 'not_checked' }, { nachnutzung: 'efa' }],
    ['vergabe', { kauf: true }, { kauf: false }],
    ['dms', { bausteine: ['payment'] }, { bausteine: ['efile'] }],
    ['dms', { bausteine: ['none'] }, { bausteine: unknown }],
    ['epayment', { gebuehren: true, bausteine: ['efile'] }, { gebuehren: true, bausteine: ['payment'] }],
    ['epayment', { gebuehren: true, bausteine: ['none'] }, { gebuehren: false, bausteine: ['none'] }],
    ['personalrat', { beteiligte: ['ciso'] }, { beteiligte: ['staff_council'] }],
    ['personalrat', { beteiligte: ['nobody'] }, { beteiligte: skipped }],
    ['schutzbedarf', { beteiligte: ['staff_council'] }, { beteiligte: ['ciso'] }],
    ['barrierefreiheit', { zugang: 'partly' }, { zugang: 'yes' }],
    ['barrierefreiheit', { zugang: 'no' }, { zugang: unknown }],
    ['barrierefreiheit', { zugang: 'unchecked' }, { zugang: skipped }],
    ['vereinfachen', { weglassen: 'simplify' }, { weglassen: 'impossible' }],
  ])('%s', (task, by, notBy) => {
    const found = judged({ ...base, ...by }).tasks.find(({ id }) => id === task)
    expect(found).toMatchObject({ note: false, reason: 'answer', dueOn: expect.stringMatching(/^202\d-\d\d-\d\d$/) })
    expect(found?.role.en).toBeTruthy()
    expect(taskIds(judged({ ...base, ...notBy }))).not.toContain(task)
  })

  test('fees without knowing the building blocks trigger nothing', () => {
    expect(taskIds(judged({ ...base, gebuehren: true, bausteine: unknown }))).not.toContain('epayment')
  })

  test('an answer that does not apply any more triggers nothing', () => {
    expect(taskIds(judged({ ...base, nachnutzung: 'efa', kauf: true }))).not.toContain('vergabe')
    expect(taskIds(judged({ ...base, nachnutzung: 'land_itdl', kauf: true }))).toContain('vergabe')
    expect(taskIds(judged({ ...base, nachnutzung: unknown, kauf: true }))).toContain('vergabe')
  })
})

describe('the tasks of each outcome', () => {
  test.each<[outcome: string, given: Given, tasks: string[]]>([
    ['nutzen-klaeren', { ...base, ziel: 'none' }, ['nutzen-check', 'interviews']],
    ['aufgabenkritik', { ...base, weglassen: 'drop' }, ['rechtsgrundlage', 'abschaffung']],
    ['umsetzen', base, ['soll-prozess', 'schulung', 'pilot', 'evaluation']],
    ['pflicht', { ...base, faelle: 1 }, ['zielstufe', 'efa-pruefen']],
    ['nicht-jetzt', { ...base, ...littleBenefit }, ['steckbrief', 'wiedervorlage']],
    ['mitnehmen', { ...base, ziel: 'service', faelle: 1 }, ['vereinfachen', 'loesung']],
    [
      'zurueckstellen',
      { ...base, ziel: 'service', faelle: 1, fachverfahren: 'missing', team: 'concerns' },
      ['wiedervorlage'],
    ],
  ])('%s', (outcome, given, tasks) => {
    const findings = judged(given)
    expect(findings.outcome.id).toBe(outcome)
    expect(findings.tasks.filter(({ reason }) => reason === 'outcome').map(({ id }) => id)).toEqual(tasks)
  })
})

describe('tasks of an outcome skip what is so already', () => {
  const duty: Given = { ...base, faelle: 1 }

  test('no look for EfA where EfA is the solution', () => {
    expect(taskIds(judged({ ...duty, nachnutzung: 'efa' }))).not.toContain('efa-pruefen')
  })

  test('no target level for an internal process', () => {
    expect(taskIds(judged({ ...duty, online: 'internal' }))).not.toContain('zielstufe')
  })

  test('no target level where it is reached, but one where a cap holds it down', () => {
    const there: Given = { ...duty, online: 'apply', bausteine: ['account', 'notice'] }
    expect(judged(there).level?.value).toBe(3)
    expect(taskIds(judged(there))).not.toContain('zielstufe')
    expect(taskIds(judged({ ...there, bausteine: ['notice'] }))).toContain('zielstufe')
  })

  test('a quick win names the solution chosen, in the language of the reader', () => {
    const win: Given = { ...base, ziel: 'service', faelle: 1 }
    const titleOf = (nachnutzung: Given[string]) =>
      judged({ ...win, nachnutzung, team: 'good', fachverfahren: 'interface' }).tasks.find(({ id }) =>
        ['loesung', 'baukasten'].includes(id),
      )?.title
    expect(titleOf('neighbour')).toEqual({
      de: 'Vorhandene Lösung nutzen: Lösung einer Nachbarkommune',
      en: 'Use an existing solution: Neighbouring municipality’s solution',
    })
    expect(titleOf('efa')?.de).toContain('EfA-Leistung')
    expect(titleOf('not_checked')?.de).toBe('Vorhandenen Formular-Baukasten nutzen')
    expect(titleOf(unknown)?.de).toBe('Vorhandenen Formular-Baukasten nutzen')
  })

  test('“Vereinfachen” and “Erst vereinfachen” are one task', () => {
    const findings = judged({ ...base, ziel: 'service', faelle: 1, weglassen: 'simplify' })
    expect(findings.outcome.id).toBe('mitnehmen')
    expect(taskIds(findings).filter(id => id === 'vereinfachen')).toHaveLength(1)
  })
})

describe('hurdle tasks', () => {
  test.each<[task: string, by: Given]>([
    ['persoenlich', { schriftform: 'in_person' }],
    ['demail', { schriftform: 'law', ersatz: ['demail'] }],
    ['original', { nachweise: 'original' }],
    ['dsfa', { daten: ['art9'] }],
    ['schnittstelle', { fachverfahren: 'no_interface' }],
    ['fachverfahren-waehlen', { fachverfahren: 'missing' }],
    ['efa-pruefen', { nachnutzung: 'not_checked' }],
    ['nachbarn', { nachnutzung: 'nothing' }],
    ['bedenken', { team: 'concerns' }],
  ])('%s', (task, by) => {
    const low: Given = {
      ...hard,
      fachverfahren: 'not_needed',
      team: 'unsure',
      nachnutzung: 'neighbour',
      nachweise: 'upload',
    }
    const weak: Given = { schriftform: 'law', ersatz: ['qes'], nachweise: 'original', team: 'concerns' }
    const findings = judged({ ...low, ...weak, ...by })
    expect(findings.outcome.id).toBe('huerden')
    expect(findings.tasks.find(({ id }) => id === task)).toMatchObject({
      reason: 'hurdle',
      note: false,
      dueOn: '2026-12-23',
    })
  })

  test('one for each criterion of feasibility with at most one point, and none for the others', () => {
    const findings = judged(hard)
    const low = findings.criteria.filter(({ score, points = 4 }) => score === 'machbarkeit' && points <= 1)
    expect(low.map(({ id }) => id)).toEqual(['fachverfahren', 'team', 'nachweise'])
    expect(findings.tasks.filter(({ reason }) => reason === 'hurdle').map(({ id }) => id)).toEqual([
      'original',
      'bedenken',
      'schnittstelle',
    ])
  })

  test('every answer that gives at most one point has its task', () => {
    const { scoring } = check
    const feasibility = scoring?.scores.find(({ id }) => id === 'machbarkeit')
    const criteria = feasibility?.is === 'sum' ? feasibility.weights.map(({ criterion }) => criterion) : []
    for (const id of criteria) {
      const source = scoring?.criteria.find(criterion => criterion.id === id)?.source
      if (source?.is !== 'options') throw new Error('options expected')
      const low = Object.entries(source.points).filter(([, points]) => typeof points === 'number' && points <= 1)
      for (const [option] of low) {
        const value = source.question === 'daten' ? [option] : option
        const findings = judged({ ...hard, schriftform: 'in_person', [source.question]: value })
        expect(findings.outcome.id).toBe('huerden')
        const named = scoring?.tasks.filter(({ because }) =>
          because.some(why => why.is === 'hurdle' && why.criterion === id),
        )
        const found = findings.tasks.filter(
          task => task.reason === 'hurdle' && named?.some(other => other.id === task.id),
        )
        expect(found, `${source.question}: ${option}`).toHaveLength(1)
      }
    }
  })

  test('a hurdle that an answer triggers as well is one task', () => {
    const ids = taskIds(judged({ ...hard, fachverfahren: 'no_interface', nachnutzung: 'not_checked', daten: ['art9'] }))
    for (const id of ['schnittstelle', 'efa-pruefen', 'dsfa']) expect(ids.filter(other => other === id)).toHaveLength(1)
  })

  test('De-Mail beside a better replacement is no hurdle', () => {
    expect(taskIds(judged({ ...hard, ersatz: ['demail', 'account'] }))).not.toContain('demail')
  })

  test('there are none under another outcome', () => {
    const findings = judged({ ...hard, weglassen: 'drop' })
    expect(findings.tasks.some(({ reason }) => reason === 'hurdle')).toBe(false)
  })
})

describe('“not now” keeps what answers trigger as notes', () => {
  const findings = judged({ ...middling, ...littleBenefit, weglassen: 'simplify', kauf: true })

  test('so that only the profile and the review are tasks', () => {
    expect(findings.outcome.id).toBe('nicht-jetzt')
    expect(findings.tasks.filter(({ note }) => !note).map(({ id }) => id)).toEqual(['steckbrief', 'wiedervorlage'])
  })

  test('and the notes have no date', () => {
    const notes = findings.tasks.filter(({ note }) => note)
    expect(notes.map(({ id }) => id).sort()).toEqual(['dsfa', 'vereinfachen', 'vergabe', 'vvt'])
    for (const note of notes) expect(note).not.toHaveProperty('dueOn')
  })
})

describe('when tasks are due', () => {
  function due(given: Given, id: string) {
    return judged(given).tasks.find(task => task.id === id)?.dueOn
  }

  test('twelve months after the result', () => {
    expect(due({ ...middling, ...littleBenefit }, 'wiedervorlage')).toBe('2027-11-23')
  })

  test('30 days after the result', () => expect(due(base, 'soll-prozess')).toBe('2026-12-23'))

  test('the pilot on its date, training before it, evaluation after it', () => {
    const planned: Given = { ...base, start: '2027-03-01' }
    expect(['schulung', 'pilot', 'evaluation'].map(id => due(planned, id))).toEqual([
      '2027-02-15',
      '2027-03-01',
      '2027-05-30',
    ])
  })

  test('without a date they count from the result', () => {
    expect(['schulung', 'pilot', 'evaluation'].map(id => due({ ...base, start: unknown }, id))).toEqual([
      '2027-02-07',
      '2027-02-21',
      '2027-05-22',
    ])
  })

  const early = { daten: ['art9'], beteiligte: ['nobody'], zugang: 'no', fachverfahren: 'no_interface', kauf: true }
  const first = ['soll-prozess', 'vvt', 'dsfa', 'personalrat', 'schutzbedarf', 'schnittstelle', 'vergabe']

  test('what comes before the pilot is due on its day at the latest', () => {
    const soon: Given = { ...base, ...early, team: 'good', nachnutzung: 'land_itdl', start: '2026-12-01' }
    expect(judged(soon).outcome.id).toBe('umsetzen')
    for (const id of [...first, 'barrierefreiheit']) expect(due(soon, id), id).toBe('2026-12-01')
    expect(due(soon, 'evaluation')).toBe('2027-03-01')
  })

  test('a pilot far away leaves them their own time', () => {
    const late: Given = { ...base, ...early, team: 'good', nachnutzung: 'land_itdl', start: '2027-06-01' }
    for (const id of first) expect(due(late, id), id).toBe('2026-12-23')
    expect(due(late, 'barrierefreiheit')).toBe('2027-01-22')
  })

  test('never before the day of the result', () => {
    expect(due({ ...base, ...early, start: '2026-11-20' }, 'vvt')).toBe('2026-11-23')
    expect(due({ ...base, start: '2026-11-24' }, 'schulung')).toBe('2026-11-23')
  })
})
