import { describe, expect, test } from 'vitest'
import { check, type Given, judged, littleBenefit, middling, skipped, taskIds, unknown, whole } from './process.ts'

const hard = whole('Bauantrag')

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
    ['vergabe', { nachnutzung: 'market' }, { nachnutzung: 'inhouse', kauf: true }],
    ['satzung', { ersatz: ['bylaw'] }, { ersatz: ['account'] }],
    ['konto', { bausteine: ['notice'] }, { bausteine: ['account'] }],
    ['konto', { online: 'form', bausteine: ['none'] }, { online: 'internal', bausteine: ['none'] }],
    ['konto', { bausteine: ['none'] }, { zielgruppe: ['staff'], bausteine: ['none'] }],
    ['bescheid', { bausteine: ['fim'] }, { bausteine: unknown }],
    ['leistungsbeschreibung', { bausteine: ['notice'] }, { bausteine: ['fim'] }],
    ['dsb', { daten: ['basic'], beteiligte: ['users'] }, { daten: ['no_pii'], beteiligte: ['users'] }],
    ['dsb', { daten: unknown, beteiligte: ['nobody'] }, { daten: unknown, beteiligte: ['dpo'] }],
    ['interviews', { beteiligte: ['dpo'] }, { beteiligte: ['users'] }],
    ['interviews', { beteiligte: ['nobody'] }, { online: 'internal', beteiligte: ['nobody'] }],
    ['vertretungen', { beteiligte: ['sbv'] }, { beteiligte: ['sbv', 'equality'] }],
    ['auftragsverarbeitung', { daten: ['basic'] }, { daten: ['basic'], nachnutzung: 'inhouse' }],
    ['auftragsverarbeitung', { daten: ['art9'], nachnutzung: 'market' }, { nachnutzung: 'market' }],
    ['mittel-anmelden', { mittel: 'next' }, { mittel: 'yes' }],
  ])('%s', (task, by, notBy) => {
    const found = judged({ ...base, ...by }).tasks.find(({ id }) => id === task)
    expect(found).toMatchObject({ note: false, dueOn: expect.stringMatching(/^202\d-\d\d-\d\d$/) })
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
    ['umsetzen', base, ['soll-prozess', 'schulung', 'pilot', 'evaluation', 'loesung', 'offen']],
    ['umsetzen', { ...base, team: 'good' }, ['soll-prozess', 'pilot', 'evaluation', 'loesung', 'offen']],
    ['huerden', { ...base, team: 'concerns' }, ['loesung', 'offen']],
    [
      'pflicht',
      { ...base, faelle: 1, nachnutzung: 'not_checked', online: 'form' },
      ['zielstufe', 'offen', 'efa-pruefen'],
    ],
    ['pflicht', { ...base, faelle: 1 }, ['loesung', 'offen']],
    ['nicht-jetzt', { ...base, ...littleBenefit }, ['steckbrief', 'wiedervorlage']],
    ['mitnehmen', { ...base, ziel: 'service', faelle: 1 }, ['vereinfachen', 'loesung', 'offen']],
    [
      'zurueckstellen',
      { ...base, ziel: 'service', faelle: 1, fachverfahren: 'missing', team: 'concerns', nachnutzung: 'nothing' },
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

  test('no look for EfA where a solution is chosen, or where nobody outside has anything to do with it', () => {
    expect(taskIds(judged({ ...duty, nachnutzung: 'efa' }))).not.toContain('efa-pruefen')
    expect(taskIds(judged({ ...duty, nachnutzung: 'nothing' }))).not.toContain('efa-pruefen')
    expect(taskIds(judged({ ...duty, nachnutzung: unknown }))).toContain('efa-pruefen')
    expect(taskIds(judged({ ...duty, nachnutzung: unknown, online: 'internal' }))).not.toContain('efa-pruefen')
  })

  test('no target level for an internal process, nor where nobody said what is online', () => {
    expect(taskIds(judged({ ...duty, online: 'internal' }))).not.toContain('zielstufe')
    expect(taskIds(judged(duty))).not.toContain('zielstufe')
  })

  test('no target level where it is reached, but one where a cap holds it down', () => {
    const there: Given = { ...duty, online: 'apply_post', bausteine: ['account', 'fim'] }
    expect(judged(there).level?.value).toBe(3)
    expect(taskIds(judged(there))).not.toContain('zielstufe')
    expect(taskIds(judged({ ...there, bausteine: ['notice'] }))).toContain('zielstufe')
  })

  test.each([
    ['efa', 'EfA-Leistung beim IT-Dienstleister bestellen und anbinden'],
    ['land_itdl', 'Lösung von Land oder IT-Dienstleister übernehmen: Vertrag, Test, Anbindung'],
    ['neighbour', 'Lösung einer Nachbarkommune übernehmen: Vertrag, Test, Anbindung'],
    ['market', 'Standardsoftware vom Markt übernehmen: Vertrag, Test, Anbindung'],
    ['inhouse', 'Eigenen Formular-Baukasten einsetzen: Formular, Test, Anbindung'],
    ['not_checked', undefined],
    ['nothing', undefined],
    [unknown, undefined],
  ])('the solution chosen is the first thing to get: %j', (nachnutzung, title) => {
    for (const given of [base, duty, { ...duty, ziel: 'service' }, { ...base, team: 'concerns' }]) {
      const found = judged({ ...given, nachnutzung }).tasks.find(({ id }) => id === 'loesung')
      expect(found?.title.de).toBe(title)
      if (found) expect([found.role.de, found.title.en !== undefined, found.note]).toEqual(['IT, Fachamt', true, false])
    }
    const put = judged({ ...base, ...littleBenefit, nachnutzung })
    expect(taskIds(put)).not.toContain('loesung')
  })

  test('“Vereinfachen” and “Erst vereinfachen” are one task, and so are the interviews', () => {
    const findings = judged({ ...base, ziel: 'service', faelle: 1, weglassen: 'simplify' })
    expect(findings.outcome.id).toBe('mitnehmen')
    expect(taskIds(findings).filter(id => id === 'vereinfachen')).toHaveLength(1)
    const unclear = judged({ ...base, ziel: 'none', beteiligte: ['nobody'] })
    expect(unclear.tasks.filter(({ id }) => id === 'interviews')).toMatchObject([{ note: false, reason: 'outcome' }])
  })
})

describe('what nobody has answered', () => {
  function open(given: Given) {
    return judged(given).tasks.find(({ id }) => id === 'offen')?.title
  }

  test('is one task that names only what is open', () => {
    const { daten: _, ...none } = base
    expect(open(none)).toEqual({
      de: 'Offen: Datenschutz, Personalrat, IT-Sicherheit, Barrierefreiheit klären',
      en: 'Open: clarify data protection, staff council, IT security, accessibility',
    })
    expect(open(base)?.de).toBe('Offen: Personalrat, IT-Sicherheit, Barrierefreiheit klären')
    expect(open({ ...base, beteiligte: skipped, zugang: 'no' })?.de).toBe('Offen: Personalrat, IT-Sicherheit klären')
    expect(open({ ...base, beteiligte: ['nobody'], zugang: 'no' })).toBeUndefined()
  })

  test('does not matter before it is clear that it goes on', () => {
    for (const by of [{ ziel: 'none' }, { weglassen: 'drop' }, littleBenefit])
      expect(open({ ...base, ...by })).toBeUndefined()
  })
})

describe('representatives', () => {
  test.each([
    [['nobody'], 'Noch einbeziehen: Schwerbehindertenvertretung, Gleichstellungsbeauftragte'],
    [['equality'], 'Noch einbeziehen: Schwerbehindertenvertretung'],
    [['sbv', 'dpo'], 'Noch einbeziehen: Gleichstellungsbeauftragte'],
  ])('one missing suffices, and only who is missing is named: %j', (beteiligte, title) => {
    expect(judged({ ...base, beteiligte }).tasks.find(({ id }) => id === 'vertretungen')?.title.de).toBe(title)
  })
})

describe('an internal process', () => {
  const inside: Given = {
    ...middling,
    online: 'internal',
    bausteine: ['none'],
    beteiligte: ['nobody'],
    intern: 'paper',
  }

  test.each(['not_checked', 'nothing', 'land_itdl', 'market', 'inhouse', 'efa'])(
    'hears no word of EfA, OZG or citizens: %s',
    nachnutzung => {
      for (const given of [
        inside,
        { ...inside, faelle: 1 },
        { ...inside, faelle: 1, ziel: 'work' },
        { ...inside, ...littleBenefit },
      ]) {
        const findings = judged({ ...given, nachnutzung })
        const said = JSON.stringify([findings.tasks, findings.outcome, findings.level])
        expect(said).not.toMatch(/EfA|OZG|Nutzerkonto|Leistungsbeschreibung|Modell|Nutzende|user account/)
      }
    },
  )

  test('looks for solutions elsewhere, and clarifies responsibility without the OZG', () => {
    const titles = (nachnutzung: string) => judged({ ...inside, nachnutzung }).tasks.map(({ title }) => title.de)
    expect(titles('not_checked')).toContain('Lösungen bei IT-Dienstleister und Nachbarkommunen prüfen')
    expect(titles('market')).toContain('Auftragsverarbeitung oder Verantwortung klären (Art. 28 DSGVO)')
    expect(titles('market')).toContain('Vergabestelle einbinden (Vergaberecht des Landes, EVB-IT)')
  })
})

describe('hurdle tasks', () => {
  test.each<[task: string, by: Given]>([
    ['persoenlich', { schriftform: 'in_person' }],
    ['ersatz-klaeren', { schriftform: 'law', ersatz: ['seal'] }],
    ['mittel-anmelden', { mittel: 'no' }],
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
    expect(low.map(({ id }) => id)).toEqual(['fachverfahren', 'team', 'nachweise', 'mittel'])
    expect(findings.tasks.filter(({ reason }) => reason === 'hurdle').map(({ id }) => id)).toEqual([
      'original',
      'bedenken',
      'schnittstelle',
      'mittel-anmelden',
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

  test('a missing system wants none where the form builder or a product is chosen', () => {
    for (const nachnutzung of ['inhouse', 'market'])
      expect(taskIds(judged({ ...hard, fachverfahren: 'missing', nachnutzung }))).not.toContain('fachverfahren-waehlen')
    expect(taskIds(judged({ ...hard, fachverfahren: 'missing' }))).toContain('fachverfahren-waehlen')
  })

  test.each<[outcome: string, by: Given, note: boolean]>([
    ['nutzen-klaeren', { ziel: 'none' }, true],
    ['aufgabenkritik', { weglassen: 'drop' }, true],
    ['huerden', {}, false],
    ['pflicht', { ziel: 'legal', faelle: 1 }, false],
    ['nicht-jetzt', littleBenefit, true],
    ['mitnehmen', { faelle: 1, nachweise: 'none', fachverfahren: 'interface', mittel: 'yes' }, false],
    ['zurueckstellen', { faelle: 1 }, true],
  ])('concerns bring the talk with every outcome: %s', (outcome, by, note) => {
    const given: Given = {
      ...hard,
      wechsel: '1',
      dauer: 'month',
      ...(outcome === 'huerden' ? { wechsel: '4+' } : {}),
      ...by,
    }
    const findings = judged(given)
    expect(findings.outcome.id).toBe(outcome)
    expect(findings.tasks.find(({ id }) => id === 'bedenken')).toMatchObject({ note })
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
    expect(notes.map(({ id }) => id).sort()).toEqual(['auftragsverarbeitung', 'dsfa', 'vereinfachen', 'vergabe', 'vvt'])
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
