import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/guide/scoring/assess.ts'
import { anyAnswers } from './arbitrary.ts'
import { check, day, judged } from './process.ts'
import { real, trade } from './real.ts'

/** The first name is responsible. */
const rolesOfTasks = (check.scoring?.tasks ?? []).map(({ id, role }) => {
  return { id, role: 'from' in role ? role.else.de : role.de }
})

describe.each(Object.entries(real))('%s', (_name, { given, more, outcome, brings = [], never = [] }) => {
  test('comes out as a practitioner would sign it, on the short way and on the long one', () => {
    const [short, long] = [judged(given), judged({ ...given, ...more })]
    expect(short.outcome.id).toBe(outcome)
    expect(long.outcome.id).toBe(outcome)
  })

  test('is firm on the short way: nothing that decides is left out', () => {
    const { provisional, criteria } = judged(given)
    expect(criteria.filter(({ points }) => points === undefined).length).toBeLessThanOrEqual(1)
    expect(provisional).toBe(false)
  })

  test('brings what has to be done, and nothing that is none of its business', () => {
    const long = judged({ ...given, ...more }).tasks.filter(({ note }) => !note)
    const ids = long.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(brings))
    for (const id of never) expect(ids).not.toContain(id)
    expect(long.length).toBeGreaterThan(0)
  })

  test('names on the short way what nobody was asked about, where it goes on', () => {
    const open = judged(given).tasks.find(({ id }) => id === 'offen')
    const goesOn = ['umsetzen', 'huerden', 'pflicht', 'mitnehmen'].includes(outcome)
    expect(open?.title.de).toBe(goesOn ? 'Offen: Personalrat, IT-Sicherheit, Barrierefreiheit klären' : undefined)
  })
})

test('an honest “it is our duty” costs no points', () => {
  const benefit = (ziel: string) => judged({ ...trade, ziel }).scores[0]?.value
  expect(benefit('legal')).toBe(benefit('service'))
})

/** What a Personalrat and a data protection officer look for, whatever the answers. */
describe('over all answers', () => {
  test('“go ahead now” never against concerns, in person, for no volume, or without any technology', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { outcome, criteria } = assess(check, answers, day)
        if (outcome.id !== 'umsetzen') return
        const points = (id: string) => criteria.find(criterion => criterion.id === id)?.points
        expect(answers.team).not.toEqual({ is: 'answered', value: 'concerns' })
        expect(answers.schriftform).not.toEqual({ is: 'answered', value: 'in_person' })
        expect(points('aufwand')).not.toBe(0)
        expect((points('fachverfahren') ?? 4) <= 1 && (points('nachnutzung') ?? 4) <= 1).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  test('no data protection officer, staff council or IT security officer is responsible for a task', () => {
    const responsible = rolesOfTasks.map(({ id, role }) => [id, role.split(',')[0]])
    for (const [id, role] of responsible)
      expect(['Datenschutz', 'Personalrat', 'IT-Sicherheit'], id).not.toContain(role)
  })

  test('nor does any role of the town hall’s management stand for the head of a department', () => {
    for (const { id, role } of rolesOfTasks) expect(role, id).not.toMatch(/Verwaltungsleitung|Bürgermeister/)
  })

  test('sensitive data always bring the threshold analysis, and personal data the record of processing', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { daten } = answers
        const kinds = daten?.is === 'answered' && Array.isArray(daten.value) ? daten.value : []
        const ids = assess(check, answers, day).tasks.map(({ id }) => id)
        const sensitive = ['art9', 'children', 'finance_social', 'employee']
        expect(ids.includes('dsfa')).toBe(kinds.some(kind => sensitive.includes(kind)))
        expect(ids.includes('vvt')).toBe(kinds.length > 0 && !kinds.includes('no_pii'))
      }),
    )
  })

  test('concerns always bring the talk, and whoever was not asked is named', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { tasks, outcome } = assess(check, answers, day)
        const titles = tasks.map(({ title }) => title.de).join('\n')
        const { team, beteiligte, zugang } = answers
        expect(tasks.some(({ id }) => id === 'bedenken')).toBe(team?.is === 'answered' && team.value === 'concerns')
        if (!['umsetzen', 'huerden', 'pflicht', 'mitnehmen'].includes(outcome.id)) return
        const asked = beteiligte?.is === 'answered' && Array.isArray(beteiligte.value) ? beteiligte.value : undefined
        if (!asked?.includes('staff_council')) expect(titles).toContain('Personalrat')
        if (!asked?.includes('ciso')) expect(titles).toMatch(/IT-Sicherheit|Schutzbedarf/)
        if (asked && !(asked.includes('sbv') && asked.includes('equality')))
          expect(titles).toContain('Noch einbeziehen')
        if (zugang?.is !== 'answered' || zugang.value !== 'yes') expect(titles).toContain('Barrierefreiheit')
        const { daten } = answers
        if (daten?.is !== 'answered') expect(titles).toContain('Datenschutz')
      }),
      { numRuns: 500 },
    )
  })

  test('what is put off brings only its own tasks, and keeps the rest as notes', () => {
    const own: Record<string, string[]> = {
      'nutzen-klaeren': ['nutzen-check', 'interviews'],
      aufgabenkritik: ['rechtsgrundlage', 'abschaffung'],
      'nicht-jetzt': ['steckbrief', 'wiedervorlage'],
      zurueckstellen: ['wiedervorlage'],
    }
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { tasks, outcome } = assess(check, answers, day)
        const proposed = tasks.filter(({ note }) => !note).map(({ id }) => id)
        if (own[outcome.id]) expect(proposed).toEqual(own[outcome.id])
        else expect(tasks.some(({ note }) => note)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
