import { DateTime } from 'luxon'
import type { Answers, Value } from '../../../src/documents/answers.ts'

/**
 * The rules of the process check a second time, written down from the domain's text alone and without the guide's YAML:
 * slow, plain, and in one piece. What it says and what the guide says must agree.
 */
export interface Reference {
  outcome: string
  sentence: string
  provisional: boolean
  scores: [n: number | undefined, m: number | undefined, potential: number | undefined]
  level: string
  /** Title, role, whether it is only a note, and the day it is due. */
  tasks: Map<string, { role: string; note: boolean; due: string | undefined }>
}

const external = ['citizens', 'business', 'region']

export function referenceOf(answers: Answers, day: string): Reference {
  const raw = (id: string): Value | undefined => {
    const answer = answers[id]
    return answer?.is === 'answered' ? answer.value : undefined
  }
  const q2 = list(raw('zielgruppe'))
  const q10 = raw('online')
  // Reading 3.
  const isExternal = q10 !== undefined ? q10 !== 'internal' : q2?.some(who => external.includes(who)) === true
  const isInternal = q10 !== undefined ? q10 === 'internal' : q2 !== undefined && !isExternal
  const asksTrips = q2?.some(who => external.includes(who)) === true
  const q11 = raw('schriftform')
  const q11a = q11 === 'law' ? list(raw('ersatz')) : undefined
  // Reading 24.
  const q15 = raw('nachnutzung') === 'efa' && isInternal ? undefined : raw('nachnutzung')
  const q15a = ['efa', 'inhouse', 'market'].includes(String(q15)) ? undefined : raw('kauf')
  const q10a = q10 === 'internal' ? raw('intern') : undefined
  const [q3, q4, q5, q6, q12, q14, q16a] = [
    'ziel',
    'weglassen',
    'faelle',
    'minuten',
    'nachweise',
    'fachverfahren',
    'gebuehren',
  ].map(raw)
  const [q13, q16, q17] = ['daten', 'bausteine', 'beteiligte'].map(id => list(raw(id)))
  const [q18, q19, q19a, q20] = ['zugang', 'team', 'mittel', 'start'].map(raw)

  // ---- Points: known, best, worst; undefined: not asked at all
  const n = {
    volume: volume(q5, q6),
    changes: of(raw('wechsel'), { paper: 3, digital: 0, '1': 1, '2': 2, '3': 3, '4+': 4 }),
    goal: goal(q3, q2),
    lead: of(raw('dauer'), { same_day: 0, week: 1, month: 2, quarter: 3, longer: 4 }),
    trips: asksTrips ? of(raw('herkommen'), { never: 0, once: 2, several: 4 }) : undefined,
    units: units(raw('stellen')),
  }
  const form = (law: string | undefined): Points => {
    if (law === undefined) return { known: undefined, best: 4, worst: 0 }
    if (law !== 'law') return exactly(law === 'in_person' ? 0 : 4)
    if (!q11a) return { known: undefined, best: 3, worst: 0 }
    const each: Record<string, number> = { account: 3, eid: 3, qes: 2, mailbox: 2, seal: 0, bylaw: 2, demail: 1 }
    return exactly(Math.max(...q11a.map(way => each[way] ?? 0)))
  }
  const m = (law: string | undefined) => ({
    form: form(law),
    system: of(q14, { interface: 4, not_needed: 3, no_interface: 1, missing: 1 }),
    reuse: of(q15, {
      ...(!isInternal && { efa: 4 }),
      land_itdl: 4,
      neighbour: 3,
      inhouse: 3,
      market: 3,
      not_checked: 1,
      nothing: 0,
    }),
    team: of(q19, { good: 4, training: 3, unsure: 2, concerns: 0 }),
    evidence: of(q12, { none: 4, upload: 3, register: 3, original: 1 }),
    data: data(q13),
    means: of(q19a, { yes: 4, next: 2, no: 0 }),
  })
  const nWeights = { volume: 35, changes: 20, goal: 20, lead: 10, trips: 10, units: 5 }
  const mWeights = { form: 20, system: 15, reuse: 15, team: 20, evidence: 10, data: 10, means: 10 }

  const mNow = m(q11 as string | undefined)
  const N = score(n, nWeights, 'known')
  const M = score(mNow, mWeights, 'known')
  const rule = (
    N: number | undefined,
    M: number | undefined,
    drop: Value | undefined,
    law: Value | undefined,
    which: 'known' | 'best' | 'worst',
    whichM: 'known' | 'best' | 'worst',
  ) => {
    const points = m(law as string | undefined)
    const isOne = (at: Points | undefined, most: number, as: 'known' | 'best' | 'worst') =>
      at?.[as] !== undefined && (at[as] ?? 5) <= most
    const noVolume = isOne(n.volume, 0, which)
    if (q3 === undefined || q3 === 'none' || N === undefined) return 1
    if (drop === 'drop') return 2
    const guarded =
      noVolume ||
      isOne(points.team, 0, whichM) ||
      law === 'in_person' ||
      (isOne(points.system, 1, whichM) && isOne(points.reuse, 1, whichM))
    if (N >= 50 && M !== undefined && M >= 60 && !guarded) return 3
    if (N >= 50 && !noVolume) return 4
    if (q3 === 'legal') return 5
    if (N < 25) return 6
    return M !== undefined && M >= 60 ? 7 : 8
  }
  const outcome = rule(N, M, q4, q11, 'known', 'known')

  // ---- Provisional
  const asked = [...Object.values(n), ...Object.values(mNow)].filter(points => points !== undefined)
  const unknown = asked.filter(({ known }) => known === undefined).length
  const cases = new Set([outcome])
  for (const drop of q4 === undefined ? ['impossible', 'simplify', 'drop'] : [q4])
    for (const law of q11 === undefined ? ['no', 'field_only', 'law', 'in_person'] : [q11])
      for (const which of ['best', 'worst'] as const)
        for (const whichM of ['best', 'worst'] as const)
          cases.add(rule(score(n, nWeights, which), score(m(String(law)), mWeights, whichM), drop, law, which, whichM))
  const provisional = N === undefined || M === undefined || unknown / asked.length > 0.3 || cases.size > 1

  // ---- Tasks
  const tasks: Reference['tasks'] = new Map()
  const asNotes = [1, 2, 6, 8].includes(outcome)
  const due = (days: number, bounded = true) => {
    const own = plus(day, { days })
    return bounded && typeof q20 === 'string' && q20 < own ? later(q20, day) : own
  }
  const put = (when: unknown, title: string, role: string, dueOn: string, own = false) => {
    if (when !== true) return
    const before = tasks.get(title)
    const note = asNotes && !own && (before?.note ?? true)
    tasks.set(title, { role, note, due: note ? undefined : dueOn })
  }
  const own = (rules: number[], when: unknown, title: string, role: string, dueOn: string) =>
    put(rules.includes(outcome) && when, title, role, dueOn, true)
  const lacks = (answer: string[] | undefined, option: string) => answer !== undefined && !answer.includes(option)
  const low = (points: Points) => points.known !== undefined && points.known <= 1
  const personal = lacks(q13, 'no_pii')
  const fromStart = (days: number, otherwise: number) =>
    typeof q20 === 'string' ? later(plus(q20, { days }), day) : plus(day, { days: otherwise })

  own([1], true, 'Nutzen-Check: Problem, Bedarf und messbares Ziel klären', 'Fachamt', due(14))
  own([1], true, 'Drei Nutzende befragen', 'Fachamt', due(30))
  put(isExternal && lacks(q17, 'users'), 'Drei Nutzende befragen', 'Fachamt', due(30), outcome === 1)
  own([2], true, 'Rechtsgrundlage prüfen', 'Fachamt, Rechtsamt', due(30))
  own([2], true, 'Vorschlagen, den Prozess abzuschaffen', 'Amtsleitung', due(60, false))
  own([3], true, 'Soll-Prozess entwerfen', 'Organisation, Fachamt', due(30))
  own([3], q19 !== 'good', 'Schulung anbieten', 'Personal', fromStart(-14, 76))
  own([3], true, 'Ersten Test starten', 'Fachamt', fromStart(0, 90))
  own([3], true, 'Wirkung des Tests auswerten', 'Koordination', fromStart(90, 180))
  own([6], true, 'Prozesssteckbrief anlegen', 'Organisation', due(30, false))
  own([6, 8], true, 'Ergebnis nach zwölf Monaten erneut prüfen', 'Koordination', plus(day, { months: 12 }))
  own([7], true, 'Erst vereinfachen', 'Fachamt, Organisation', due(30))
  put(q4 === 'simplify', 'Erst vereinfachen', 'Fachamt, Organisation', due(30))
  const solutions: Record<string, string> = {
    efa: 'EfA-Leistung beim IT-Dienstleister bestellen und anbinden',
    land_itdl: 'Lösung von Land oder IT-Dienstleister übernehmen: Vertrag, Test, Anbindung',
    neighbour: 'Lösung einer Nachbarkommune übernehmen: Vertrag, Test, Anbindung',
    market: 'Standardsoftware vom Markt übernehmen: Vertrag, Test, Anbindung',
    inhouse: 'Eigenen Formular-Baukasten einsetzen: Formular, Test, Anbindung',
  }
  const solution = solutions[String(q15)]
  if (solution) own([3, 4, 5, 7], true, solution, 'IT, Fachamt', due(30))
  const open = [
    ...(q13 === undefined ? ['Datenschutz'] : []),
    ...(q17 === undefined ? ['Personalrat, IT-Sicherheit'] : []),
    ...(q18 === undefined ? ['Barrierefreiheit'] : []),
  ].join(', ')
  own([3, 4, 5, 7], open !== '', `Offen: ${open} klären`, 'Fachamt', due(30))
  const level = levelIn()
  own(
    [5],
    typeof level === 'number' && level < 3,
    'Online-Antrag mit allen Nachweisen planen (Stufe 3, Modell 1.1)',
    'Organisation, IT',
    due(30),
  )
  const look = isInternal
    ? 'Lösungen bei IT-Dienstleister und Nachbarkommunen prüfen'
    : 'EfA-Marktplatz und IT-Dienstleister prüfen'
  put(q15 === 'not_checked', look, 'IT', due(30))
  own([5], isExternal && (q15 === undefined || q15 === 'not_checked'), look, 'IT', due(30))

  put(q11 === 'in_person', 'Prüfen, ob persönliches Erscheinen entfallen oder per Video gehen kann', 'Fachamt', due(30))
  put(
    low(mNow.form) && q11a?.includes('demail') === true,
    'De-Mail durch einen anderen Weg ersetzen',
    'Fachamt',
    due(30),
  )
  put(
    q11a?.join() === 'seal',
    'Klären, wie Antragstellende die Schriftform digital ersetzen',
    'Fachamt, Rechtsamt',
    due(30),
  )
  put(q12 === 'original', 'Klären, ob statt des Originals eine Kopie oder ein Registerabruf genügt', 'Fachamt', due(30))
  put(
    q14 === 'missing' && q15 !== 'inhouse' && q15 !== 'market',
    'Fachverfahren oder Formular-Baukasten auswählen',
    'IT',
    due(30),
  )
  put(q15 === 'nothing', 'Mit Nachbarkommunen nach einer gemeinsamen Lösung suchen', 'Koordination', due(30))
  put(
    q19 === 'concerns',
    'Gespräch mit dem Team: Bedenken aufnehmen, Schulung anbieten',
    'Leitung, Personalrat',
    due(30),
  )
  put(personal, 'VVT-Eintrag anlegen (Artikel 30 DSGVO)', 'Fachamt', due(30))
  put(
    q13?.some(kind => ['art9', 'children', 'finance_social', 'employee'].includes(kind)),
    'DSFA-Schwellwertanalyse durchführen (Artikel 35 DSGVO)',
    'Fachamt, Datenschutz',
    due(30),
  )
  put(
    personal && ['efa', 'land_itdl', 'neighbour', 'market'].includes(String(q15)),
    `Auftragsverarbeitung oder Verantwortung klären (Art. 28 DSGVO${isInternal ? '' : ', § 8a OZG'})`,
    'Fachamt, Datenschutz',
    due(30),
  )
  put(q11a?.includes('bylaw'), 'Satzung ändern und Schriftform streichen', 'Fachamt, Rechtsamt', due(90))
  put(q11 === 'field_only', 'Unterschriftsfeld streichen', 'Fachamt', due(30))
  put(q12 === 'register', 'Once-Only und NOOTS beobachten', 'IT, Fachamt', due(180, false))
  put(q14 === 'no_interface', 'Schnittstelle beim Hersteller anfragen', 'IT', due(30))
  put(
    q15a === true || q15 === 'market',
    'Vergabestelle einbinden (Vergaberecht des Landes, EVB-IT)',
    'Fachamt, Vergabestelle',
    due(30),
  )
  put(lacks(q16, 'efile'), 'DMS-Anbindung klären', 'IT, Organisation', due(60, false))
  put(q16a === true && lacks(q16, 'payment'), 'ePayment anbinden', 'IT, Kasse', due(60, false))
  put(isExternal && lacks(q16, 'account'), 'Nutzerkonto anbinden', 'IT', due(60))
  put(isExternal && lacks(q16, 'notice'), 'Digitalen Bescheid einrichten', 'IT', due(60))
  put(isExternal && lacks(q16, 'fim'), 'Leistungsbeschreibung veröffentlichen', 'Fachamt', due(30))
  put(q19a === 'no' || q19a === 'next', 'Mittel anmelden, Förderung prüfen', 'Fachamt, Kämmerei', due(30))
  put(lacks(q17, 'dpo') && !q13?.includes('no_pii'), 'Datenschutzbeauftragte früh einbeziehen', 'Fachamt', due(30))
  const missing = [
    ...(lacks(q17, 'sbv') ? ['Schwerbehindertenvertretung'] : []),
    ...(lacks(q17, 'equality') ? ['Gleichstellungsbeauftragte'] : []),
  ].join(', ')
  put(missing !== '', `Noch einbeziehen: ${missing}`, 'Fachamt', due(30))
  put(lacks(q17, 'staff_council'), 'Personalrat beteiligen, Mitbestimmung prüfen', 'Fachamt', due(30))
  put(lacks(q17, 'ciso'), 'Schutzbedarf feststellen, WiBA anwenden', 'Fachamt, IT-Sicherheit', due(30))
  put(q18 !== undefined && q18 !== 'yes', 'Barrierefreiheit prüfen, analogen Weg sichern', 'Fachamt', due(60))

  return {
    outcome:
      [
        '',
        'nutzen-klaeren',
        'aufgabenkritik',
        'umsetzen',
        'huerden',
        'pflicht',
        'nicht-jetzt',
        'mitnehmen',
        'zurueckstellen',
      ][outcome] ?? '',
    sentence: (outcome === 7 || (outcome === 8 && (N ?? 0) >= 50)) && n.volume.known === 0 ? 'small effort' : 'usual',
    provisional,
    scores: [N, M, N === undefined || M === undefined ? undefined : (N * M) / 100],
    level: levelWords(),
    tasks,
  }

  function levelIn(): number | undefined {
    const begin = { nothing: 0, info: 1, form: 2, apply: 3, apply_post: 3, once_only: 4 }[String(q10)]
    if (begin === undefined) return undefined
    const replaced = q11a?.some(way => ['eid', 'qes', 'mailbox'].includes(way))
    const two =
      q11 === 'in_person' ||
      q12 === 'original' ||
      (q16a === true && lacks(q16, 'payment')) ||
      (q11 === 'law' && lacks(q16, 'account') && replaced === false)
    return Math.min(begin, two ? 2 : 4, lacks(q16, 'notice') ? 3 : 4)
  }

  function levelWords(): string {
    const steps = [
      '0 – Offline',
      '1 – Information',
      '2 – Formular-Assistent',
      '3 – Online-Leistung',
      '4 – Online-Transaktion',
    ]
    const inside = {
      paper: 'Papier',
      files: 'Dateien',
      breaks: 'Digital mit Medienbrüchen',
      digital: 'Durchgängig digital',
      automated: 'Teilautomatisiert',
    }
    if (isInternal) return `Stand heute: ${inside[String(q10a) as keyof typeof inside] ?? 'Unbekannt'}`
    return steps[levelIn() ?? -1] ?? 'Unbekannt'
  }
}

interface Points {
  known: number | undefined
  best: number
  worst: number
}

function exactly(known: number): Points {
  return { known, best: known, worst: known }
}

function of(answer: Value | undefined, points: Record<string, number>): Points {
  const all = Object.values(points)
  const known = answer === undefined ? undefined : points[String(answer)]
  return known === undefined ? { known: undefined, best: Math.max(...all), worst: Math.min(...all) } : exactly(known)
}

function volume(cases: Value | undefined, minutes: Value | undefined): Points {
  if (typeof cases !== 'number') return { known: undefined, best: 4, worst: 0 }
  const bounds = typeof minutes === 'number' ? [20, 100, 400, 1600] : [50, 250, 1000, 5000]
  const amount = typeof minutes === 'number' ? (cases * minutes) / 60 : cases
  return exactly(bounds.filter(bound => amount >= bound).length)
}

function goal(q3: Value | undefined, q2: string[] | undefined): Points {
  if (q3 === undefined) return { known: undefined, best: 4, worst: 0 }
  if (q3 === 'none') return exactly(0)
  const both = q2?.includes('staff') && q2.some(who => external.includes(who))
  return { known: both ? 4 : 3, best: both || q2 === undefined ? 4 : 3, worst: both ? 4 : 3 }
}

function units(count: Value | undefined): Points {
  if (typeof count !== 'number') return { known: undefined, best: 4, worst: 0 }
  return exactly(Math.min(count - 1, 4))
}

function data(kinds: string[] | undefined): Points {
  const each: Record<string, number> = { no_pii: 4, basic: 3, finance_social: 2, children: 2, employee: 2, art9: 1 }
  if (!kinds) return { known: undefined, best: 4, worst: 1 }
  return exactly(Math.min(...kinds.map(kind => each[kind] ?? 4)))
}

function score(
  points: Record<string, Points | undefined>,
  weights: Record<string, number>,
  which: 'known' | 'best' | 'worst',
): number | undefined {
  let [sum, weight] = [0, 0]
  for (const [id, of] of Object.entries(points)) {
    const given = of?.[which]
    if (given === undefined) continue
    sum += given * (weights[id] ?? 0)
    weight += weights[id] ?? 0
  }
  return weight === 0 ? undefined : (sum * 25) / weight
}

function list(answer: Value | undefined): string[] | undefined {
  return Array.isArray(answer) ? answer : undefined
}

const counted = new Map<string, string>()

/** The same few days are asked for thousands of times. */
function plus(day: string, span: { days?: number; months?: number }): string {
  const key = JSON.stringify([day, span])
  const known = counted.get(key) ?? DateTime.fromISO(day, { zone: 'utc' }).plus(span).toFormat('yyyy-MM-dd')
  counted.set(key, known)
  return known
}

/** Never before the day of the result. */
function later(wanted: string, day: string): string {
  return wanted < day ? day : wanted
}
