import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { loadUnits } from '../../src/content/units.ts'
import { findUnit, opinionsOf } from '../../src/people/units.ts'
import { planned, type RoadmapTemplate, type TemplateTask } from '../../src/task/template.ts'
import { anyDay } from './make.ts'

const templates = await loadRoadmaps(join(import.meta.dirname, '../../guides'))
const units = await loadUnits(join(import.meta.dirname, '../../guides'))
const template = templates.find(({ id }) => id === 'digitale-agenda')
if (!template) throw new Error('There is no template')

/** DOMAIN §5. Several roles: the first is responsible, the others take part. */
const table: [title: string, roles: string, day: number, after: number[]][] = [
  ['Auftrag erteilen', 'Bürgermeister/in', 0, []],
  ['Digitalisierungskoordination benennen', 'Verwaltungsleitung', 14, [1]],
  ['Personalrat, Datenschutz, IT-Sicherheit, Schwerbehindertenvertretung früh einbinden', 'Koordination', 21, [2]],
  // „Leitung“ in the table: nobody’s department here, so it is named.
  ['Steuerungsgruppe einrichten', 'Verwaltungsleitung', 30, [2]],
  ['Einsatz von Trittstein freigeben lassen', 'Koordination, Datenschutz, Personalrat, IT-Sicherheit', 60, [3]],
  ['Digitallotsen je Amt gewinnen', 'Fachämter', 60, [4]],
  ['Bestandsaufnahme: Projekte, Systeme, „wo brodelt es?“', 'Koordination', 75, [4]],
  ['Ideen der Mitarbeitenden sammeln', 'Digitallotsen', 90, [5, 6]],
  ['Akteure in Konzern Kommune, Gemeinschaft und Region erfassen', 'Koordination', 90, [7]],
  ['Werkstatt zum Zukunftsbild durchführen', 'Steuerungsgruppe', 110, [7]],
  ['Bürgerbeteiligung planen', 'Bürgerbeteiligung', 110, [9]],
  ['Bürgerbeteiligung durchführen', 'Bürgerbeteiligung', 150, [11]],
  ['Wirkungsziele und Kennzahlen festlegen', 'Steuerungsgruppe', 150, [10]],
  ['Prozessregister anlegen (erste 20 Prozesse)', 'Organisation', 150, [6]],
  ['Prozesse bewerten und priorisieren', 'Organisation, Fachämter', 180, [13, 14]],
  ['WiBA-Checklisten bearbeiten', 'IT-Sicherheit', 180, [3]],
  ['EfA-Leistungen und Zusammenarbeit mit anderen Kommunen prüfen', 'IT', 195, [15]],
  ['Zwei schnelle Verbesserungen umsetzen', 'Fachämter', 210, [15]],
  ['Allen sagen, was aus ihren Ideen wurde', 'Koordination', 210, [8, 12]],
  ['Schulungen planen', 'Personal', 210, [13]],
  ['Maßnahmen, Budget, Rollen bündeln', 'Kämmerei, Koordination', 240, [15, 17]],
  ['Entwurf der Agenda abstimmen', 'Steuerungsgruppe', 270, [12, 13, 21]],
  ['Beschlussvorlage einbringen', 'Verwaltungsleitung', 300, [22]],
  ['Erste Maßnahmen klein erproben', 'Fachämter', 330, [23]],
  ['Wirkung prüfen, Agenda fortschreiben', 'Koordination', 365, [24]],
]

describe('the template „In 25 Schritten zur eigenen Digitalen Agenda“', () => {
  test('holds the tasks of the table and no other', () => {
    const { tasks } = template
    const numbers = new Map(tasks.map(({ id }, index) => [id, index + 1]))
    const rows = tasks.map(({ title, role, involved, day, after }) => [
      title.de,
      [role, ...involved].join(', '),
      day,
      after.map(id => numbers.get(id)),
    ])
    expect(rows).toEqual(table)
  })

  test('repeats only the last task, every year, and says what at least half are good for', () => {
    const { tasks } = template
    expect(tasks.map(({ recurs }) => recurs)).toEqual([...tasks.slice(1).map(() => undefined), 'year'])
    expect(tasks.filter(({ goal, indicator }) => goal && indicator).length).toBeGreaterThanOrEqual(13)
  })

  test('has three tasks for each department', () => {
    expect(template.tasks.flatMap(({ title, each }) => (each ? [title.de] : []))).toEqual([
      'Digitallotsen je Amt gewinnen',
      'Zwei schnelle Verbesserungen umsetzen',
      'Erste Maßnahmen klein erproben',
    ])
  })

  test('is planned from its start date on', () => {
    const tasks = planned(template, '2026-12-01', createCalendar('DE-NW', []))
    expect(tasks[0]).toMatchObject({ key: 'auftrag', role: 'Bürgermeister/in', priority: 'hoch', dueOn: '2026-12-01' })
    // 30 January is a Saturday.
    expect(tasks.find(({ key }) => key === 'freigabe')).toMatchObject({
      involved: ['Datenschutz', 'Personalrat', 'IT-Sicherheit'],
      after: ['beteiligte'],
      dueOn: '2027-02-01',
    })
    expect(tasks.at(-1)).toMatchObject({ dueOn: '2027-12-01', recurs: 'year' })
    expect(tasks[0]).not.toHaveProperty('id')
    expect(tasks[0]).not.toHaveProperty('day')
  })
})

describe('every template that comes with the bot', () => {
  test('has a title of its own and another number of steps', () => {
    expect(templates.map(({ title, tasks }) => [title.de, tasks.length])).toEqual([
      ['In 25 Schritten zur eigenen Digitalen Agenda', 25],
      ['E-Akte einführen', 15],
      ['EfA-Leistung anbinden', 12],
      ['Digitale Agenda für eine kleine Gemeinde', 10],
      ['Digitale Agenda für einen Kreis', 22],
    ])
  })

  test.each(templates)(
    '$id names only roles that come with the bot, and none that decides but works on nothing',
    ({ tasks }) => {
      for (const name of tasks.flatMap(({ role, involved }) => [role, ...involved])) {
        expect(findUnit(units, name)?.name.de, name).toBe(name)
        expect(name).not.toMatch(/\brat\b|kreistag/i)
      }
    },
  )

  test.each(templates)('$id gives who is asked for a statement no task, only a part', ({ tasks }) => {
    const opinions = opinionsOf(units)
    expect(opinions).toEqual(['datenschutz', 'personalrat', 'schwerbehindertenvertretung', 'gleichstellung'])
    for (const { role } of tasks) expect(opinions).not.toContain(findUnit(units, role)?.id)
  })

  test.each(templates)(
    '$id has German sentences of at most 15 words, complete English and no straight quotes',
    template => {
      const texts = template.tasks.flatMap(({ title, goal, indicator, financing }) => [
        title,
        goal,
        indicator,
        financing,
      ])
      for (const text of [template.title, template.purpose, ...texts]) {
        if (!text) continue
        const { de, en } = text
        for (const sentence of de.split(/[.?!]/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15)
        expect(de + en).not.toMatch(/"/)
        expect(en).not.toBe(de)
      }
    },
  )

  test.each(['kleine-gemeinde', 'kreis', 'efa-leistung', 'e-akte'])('%s asks for money in time for the budget', id => {
    const template = templates.find(each => each.id === id)
    const spring = template && planned(template, '2026-01-15', createCalendar('DE-NW', []))
    const money = spring?.find(({ key }) => key === 'mittel')
    expect(money?.dueOn).toMatch(/^202[67]-06-1[67]$/)
  })
})

describe('a step for each unit', () => {
  const each: RoadmapTemplate = {
    ...template,
    tasks: [
      { id: 'a', title: { de: 'A' }, role: 'Fachämter', involved: [], day: 0, after: [], each: 'unit' },
      { id: 'b', title: { de: 'B' }, role: 'Fachämter', involved: [], day: 10, after: ['a'], each: 'unit' },
      { id: 'c', title: { de: 'C' }, role: 'IT', involved: [], day: 20, after: ['b'] },
    ],
  }
  const keys = (units: string[]) =>
    planned(each, '2026-12-01', createCalendar('DE-NW', []), units).map(({ key, unit, after }) => [key, unit, after])

  test('is one task a unit, which waits for that unit’s own; all others wait for all', () => {
    expect(keys(['x', 'y'])).toEqual([
      ['a@x', 'x', []],
      ['a@y', 'y', []],
      ['b@x', 'x', ['a@x']],
      ['b@y', 'y', ['a@y']],
      ['c', undefined, ['b@x', 'b@y']],
    ])
  })

  test('is one task for its role while there is no unit', () => {
    expect(keys([])).toEqual([
      ['a', undefined, []],
      ['b', undefined, ['a']],
      ['c', undefined, ['b']],
    ])
  })
})

describe('a step by the budget calendar', () => {
  const due = (start: string, budget: number, { day = 0, registration = '06-30' } = {}) => {
    const task: TemplateTask = { id: 'a', title: { de: 'A' }, role: 'IT', involved: [], day, budget, after: [] }
    const plan = { ...template, budget: { registration }, tasks: [task] }
    return planned(plan, start, createCalendar('DE-NW', []))[0]?.dueOn
  }
  test.each([
    ['2026-01-15', -14, '2026-06-16'],
    ['2026-06-16', -14, '2026-06-16'],
    ['2026-06-17', -14, '2027-06-16'], // too late for this year
    ['2026-01-15', 30, '2026-07-30'],
    ['2026-07-15', 30, '2026-07-30'], // the registration is over, what follows it is not
    ['2026-01-15', -365, '2026-06-30'],
  ])('from %s, %i days from it: %s', (start, budget, day) => expect(due(start, budget)).toBe(day))

  test('follows the town’s own day, and is never before the day of the step', () => {
    expect(due('2026-01-15', 0, { registration: '08-31' })).toBe('2026-08-31')
    expect(due('2026-01-15', 0, { day: 240 })).toBe('2027-06-30')
  })
})

const lands = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH']
const calendars = lands.map(land => createCalendar(`DE-${land}`, ['12-24', '12-31']))
const start = anyDay('2026-01-01', '2036-01-01')

/** Tasks that wait only for earlier ones in some order, listed in another, with days that often contradict it. */
const anyTemplate: fc.Arbitrary<RoadmapTemplate> = fc
  .array(
    fc.record({
      day: fc.nat(60),
      budget: fc.option(fc.integer({ min: -365, max: 365 }), { nil: undefined, freq: 3 }),
      after: fc.array(fc.nat(1000), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain(seeds => {
    const tasks = seeds.map(({ day, budget, after }, index): TemplateTask => {
      const ids = index === 0 ? [] : after.map(seed => `t${seed % index}`)
      const when = { day, ...(budget !== undefined && { budget }) }
      return { id: `t${index}`, title: { de: 'T' }, role: 'R', involved: [], ...when, after: [...new Set(ids)] }
    })
    return fc.shuffledSubarray(tasks, { minLength: tasks.length }).map(shuffled => ({ ...template, tasks: shuffled }))
  })

function expectPossible(plan: RoadmapTemplate, from: string, calendar: (typeof calendars)[number]): void {
  const tasks = planned(plan, from, calendar)
  const due = new Map(tasks.map(({ key, dueOn }) => [key, dueOn]))
  expect(tasks.map(({ key }) => key)).toEqual(plan.tasks.map(({ id }) => id))
  for (const { key, dueOn, after } of tasks) {
    expect(calendar.isWorkingDay(dueOn), key).toBe(true)
    expect(dueOn >= from, key).toBe(true)
    for (const before of after) expect(dueOn >= (due.get(before) ?? ''), `${key} after ${before}`).toBe(true)
  }
  expect(planned(plan, from, calendar)).toEqual(tasks)
}

test('whatever the start and the Land, every task is due on a working day and not before what it waits for', () => {
  fc.assert(fc.property(start, fc.constantFrom(...calendars), (day, land) => expectPossible(template, day, land)))
})

test('the same holds for any template', () => {
  fc.assert(fc.property(anyTemplate, start, fc.constantFrom(...calendars), expectPossible))
})
