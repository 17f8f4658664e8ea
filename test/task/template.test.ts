import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { loadRoadmaps } from '../../src/content/roadmaps.ts'
import { planned, type RoadmapTemplate, type TemplateTask } from '../../src/task/template.ts'
import { anyDay } from './make.ts'

const [template] = await loadRoadmaps(join(import.meta.dirname, '../../guides'))
if (!template) throw new Error('There is no template')

/** DOMAIN §5. Several roles: the first is responsible, the others take part. */
const table: [title: string, roles: string, day: number, after: number[]][] = [
  ['Auftrag der Verwaltungsleitung einholen', 'Bürgermeister/in', 0, []],
  ['Digitalisierungskoordination benennen', 'Verwaltungsleitung', 14, [1]],
  ['Personalrat, Datenschutz, IT-Sicherheit, Schwerbehindertenvertretung früh einbinden', 'Koordination', 21, [2]],
  ['Steuerungsgruppe einrichten', 'Leitung', 30, [2]],
  ['Bot freigeben (VVT, Schwellwertanalyse, Dienstvereinbarung)', 'Datenschutz, Personalrat, IT', 60, [3]],
  ['Digitallotsen je Amt gewinnen', 'Fachämter', 60, [4]],
  ['Bestandsaufnahme: Projekte, Systeme, „wo brodelt es?“', 'Koordination', 75, [4]],
  ['Ideensammlung Mitarbeitende', 'Digitallotsen', 90, [5, 6]],
  ['Akteure in Konzern, Gemeinschaft, Region erfassen', 'Koordination', 90, [7]],
  ['Zukunftsbild-Werkstatt', 'Steuerungsgruppe', 110, [7]],
  ['Bürgerbeteiligung planen', 'Bürgerbeteiligung', 110, [9]],
  ['Bürgerbeteiligung durchführen', 'Bürgerbeteiligung', 150, [11]],
  ['Wirkungsziele und Kennzahlen festlegen', 'Steuerungsgruppe', 150, [10]],
  ['Prozessregister anlegen (erste 20 Prozesse)', 'Organisation', 150, [6]],
  ['Prozesse bewerten und priorisieren', 'Organisation, Fachämter', 180, [13, 14]],
  ['WiBA-Checklisten bearbeiten', 'IT-Sicherheit', 180, [3]],
  ['EfA und interkommunale Synergien prüfen', 'IT', 195, [15]],
  ['Zwei Quick Wins umsetzen', 'Fachämter', 210, [15]],
  ['Rückmeldung an Ideengebende und Bürgerschaft', 'Koordination', 210, [8, 12]],
  ['Qualifizierungsplan', 'Personal', 210, [13]],
  ['Maßnahmen, Budget, Rollen bündeln', 'Kämmerei, Koordination', 240, [15, 17]],
  ['Entwurf der Agenda abstimmen', 'Steuerungsgruppe', 270, [12, 13, 21]],
  ['Ratsbeschluss', 'Rat / Kreistag', 300, [22]],
  ['Erste Maßnahmen pilotieren', 'Fachämter', 330, [23]],
  ['Wirkung prüfen, Agenda fortschreiben', 'Koordination', 365, [24]],
]

describe('the template „Schritt für Schritt zur Digitalen Kommune“', () => {
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

  test('has German sentences of at most 15 words and no straight quotes', () => {
    for (const { title, goal, indicator, financing } of template.tasks) {
      for (const { de, en } of [title, goal, indicator, financing].filter(text => text !== undefined)) {
        for (const sentence of de.split(/[.?!]/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15)
        expect(de + en).not.toMatch(/"/)
        expect(en).not.toBe(de)
      }
    }
  })

  test('is planned from its start date on', () => {
    const tasks = planned(template, '2026-12-01', createCalendar('DE-NW', []))
    expect(tasks[0]).toMatchObject({ key: 'auftrag', role: 'Bürgermeister/in', priority: 'hoch', dueOn: '2026-12-01' })
    // 30 January is a Saturday.
    expect(tasks.find(({ key }) => key === 'freigabe')).toMatchObject({
      involved: ['Personalrat', 'IT'],
      after: ['beteiligte'],
      dueOn: '2027-02-01',
    })
    expect(tasks.at(-1)).toMatchObject({ dueOn: '2027-12-01', recurs: 'year' })
    expect(tasks[0]).not.toHaveProperty('id')
    expect(tasks[0]).not.toHaveProperty('day')
  })
})

const lands = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH']
const calendars = lands.map(land => createCalendar(`DE-${land}`, ['12-24', '12-31']))
const start = anyDay('2026-01-01', '2036-01-01')

/** Tasks that wait only for earlier ones in some order, listed in another, with days that often contradict it. */
const anyTemplate: fc.Arbitrary<RoadmapTemplate> = fc
  .array(fc.record({ day: fc.nat(60), after: fc.array(fc.nat(1000), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain(seeds => {
    const tasks = seeds.map(({ day, after }, index): TemplateTask => {
      const ids = index === 0 ? [] : after.map(seed => `t${seed % index}`)
      return { id: `t${index}`, title: { de: 'T' }, role: 'R', involved: [], day, after: [...new Set(ids)] }
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
