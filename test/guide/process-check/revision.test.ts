import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readKnownGuide } from '../../../src/content/read-guide.ts'
import { carried } from '../../../src/guide/carry.ts'
import { assess } from '../../../src/guide/scoring/assess.ts'
import { compare } from '../../../src/guide/scoring/compare.ts'
import { answers, check, day, type Given, samples } from './process.ts'

/** The guide as it was in version 1, word for word: results of that time are judged by it for good. */
const first = readKnownGuide('process-check', readFileSync(new URL('revision-1.yaml', import.meta.url), 'utf8'))

const duty: Given = {
  ...samples.Wohngeld?.given,
  prozess: 'Wohngeld bewilligen',
  wechsel: '0',
  team: 'concerns',
  ziel: 'legal',
  online: 'form',
  bausteine: ['account', 'notice'],
  beteiligte: ['nobody'],
}

function changed(given: Given) {
  const [before, after] = [answers(given), carried(answers(given), first, check, day)]
  return compare(
    { guide: first, answers: before, findings: assess(first, before, day) },
    { guide: check, answers: after, findings: assess(check, after, day) },
  )
}

describe('checks made with version 1 keep their result', () => {
  test.each([
    [
      'Wohngeld',
      [90, 82.5, 74.25],
      'umsetzen',
      ['soll-prozess', 'schulung', 'pilot', 'evaluation', 'vvt', 'dsfa', 'once-only'],
    ],
    [
      'Hundesteuer',
      [62.5, 77.5, 48.4375],
      'umsetzen',
      ['soll-prozess', 'schulung', 'pilot', 'evaluation', 'vvt', 'unterschriftsfeld', 'efa-pruefen'],
    ],
    ['Bauantrag', [100, 50, 50], 'huerden', ['original', 'bedenken', 'schnittstelle', 'vvt']],
    ['Straßenfest', [48.75, 75, 36.5625], 'mitnehmen', ['vereinfachen', 'loesung', 'vvt']],
  ])('%s', (name, scores, outcome, tasks) => {
    const findings = assess(first, answers(samples[name]?.given ?? {}), day)
    expect(findings.scores.map(({ value }) => value)).toEqual(scores)
    expect(findings).toMatchObject({ outcome: { id: outcome }, provisional: false })
    expect(findings.tasks.map(({ id }) => id)).toEqual(tasks)
    expect(findings.criteria).toHaveLength(11)
    expect(findings.level?.disclaimer?.de).toBe('Selbsteinschätzung. Amtlich gilt das Reifegradmodell 2.0 (0–7).')
  })

  test('also an internal one: its words stay', () => {
    const { level } = assess(first, answers({ ziel: 'work', online: 'internal', intern: 'paper' }), day)
    expect(level).toMatchObject({ label: { de: 'Kein OZG-Reifegrad' }, own: { label: { de: 'Papier' } } })
    expect(level).not.toHaveProperty('title')
  })
})

describe('answers that are taken along', () => {
  test('all that the new version still takes', () => {
    const given = answers({ ...samples.Bauantrag?.given, prozess: 'Bauantrag', stelle: 'Leitung', start: '2026-12-01' })
    expect(carried(given, first, check, day)).toEqual(given)
  })

  test('not an option it does not have any more: that is asked again', () => {
    const given = answers({ wechsel: '0', dauer: 'month', team: { is: 'unknown' } })
    expect(carried(given, first, check, day)).toEqual(answers({ dauer: 'month', team: { is: 'unknown' } }))
  })

  test('a day that was still to come counts, though it is over by now', () => {
    expect(carried(answers({ start: '2027-03-01' }), first, check, day)).toEqual(answers({ start: '2027-03-01' }))
    expect(carried(answers({ start: '2032-03-01' }), first, check, '2031-11-23')).toEqual(
      answers({ start: '2032-03-01' }),
    )
  })
})

describe('what changed, and why', () => {
  test('says the outcome before and after, what came and went, and the reasons that matter here', () => {
    const { outcome, scores, added, gone, reasons } = changed(duty)
    expect(outcome).toMatchObject({ before: { de: 'Jetzt umsetzen' }, after: { de: 'Hürden abbauen' }, same: false })
    expect(scores.map(({ label }) => label.de)).toEqual(['Nutzen', 'Machbarkeit', 'Potenzial'])
    expect(added.map(({ id }) => id)).toEqual(expect.arrayContaining(['bedenken', 'loesung', 'vertretungen']))
    expect(gone.map(({ task }) => task.id)).toEqual(expect.arrayContaining(['soll-prozess', 'pilot']))
    const told = reasons.map(({ de }) => de).join('\n')
    for (const part of [
      'Große Bedenken|großen Bedenken',
      'nur auf Papier',
      'gesetzliche Pflicht',
      'Hürden stehen jetzt',
      'Lösung gefunden',
    ])
      expect(told).toMatch(new RegExp(part))
    for (const part of ['Satzung', 'Siegel', 'Schulung', 'Vergaberecht']) expect(told).not.toContain(part)
  })

  test('what is only a note now is told as such', () => {
    const { gone, reasons } = changed({ ...duty, weglassen: 'drop', beteiligte: ['users'] })
    expect(gone.filter(({ note }) => note).map(({ task }) => task.id)).toEqual(
      expect.arrayContaining(['dsfa', 'personalrat', 'schutzbedarf']),
    )
    expect(reasons.some(({ de }) => de.includes('bleibt vieles ein Hinweis'))).toBe(true)
  })

  test('every reason comes up for somebody, and none for everybody', () => {
    const told = new Set<string>()
    const cases: Given[] = [
      duty,
      { ...duty, weglassen: 'drop' },
      { ...duty, ersatz: ['seal', 'bylaw'], bausteine: ['none'], kauf: true, nachnutzung: 'land_itdl' },
      { ...duty, team: 'good', beteiligte: undefined, daten: undefined },
      { ...duty, online: 'internal', nachnutzung: 'not_checked', faelle: 1 },
      { ...duty, mittel: 'no', herkommen: 'once', ersatz: ['seal'] },
      { ...duty, online: 'apply', bausteine: ['efile'] },
    ]
    for (const given of cases) {
      const [old, now] = [answers(given), carriedWith(given)]
      const judgedBy1 = { guide: first, answers: old, findings: assess(first, old, day) }
      const judgedBy2 = { guide: check, answers: now, findings: assess(check, now, day) }
      const { reasons } = compare(judgedBy1, judgedBy2)
      expect(reasons.length).toBeLessThan(check.scoring?.changes.length ?? 0)
      for (const { de } of reasons) told.add(de)
    }
    expect((check.scoring?.changes ?? []).map(({ text }) => text.de).filter(text => !told.has(text))).toEqual([])
  })

  test('nothing at all, where it is the same version', () => {
    const judged = { guide: check, answers: answers(duty), findings: assess(check, answers(duty), day) }
    expect(compare(judged, judged)).toMatchObject({
      outcome: { same: true },
      scores: [],
      added: [],
      gone: [],
      reasons: [],
    })
  })
})

/** Taken along, with what was answered since. */
function carriedWith(given: Given) {
  const { mittel, herkommen } = given
  return { ...carried(answers(given), first, check, day), ...answers({ mittel, herkommen }) }
}
