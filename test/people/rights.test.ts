import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import type { Task, TaskStatus } from '../../src/documents/task.ts'
import type { Unit } from '../../src/documents/unit.ts'
import { actorOn, goesWith, mayAdopt, mayCreateFor, mayPlan, rightsOn } from '../../src/people/rights.ts'
import { type Standing, standing } from '../../src/people/standing.ts'
import { person, task, unit } from '../fixtures/documents.ts'

const nobody: Standing = { person: 'p', coordinator: false, units: [], standsInFor: [] }
const coordinator = { ...nobody, coordinator: true }
const lead = { ...nobody, units: ['steueramt'] }
const named = { ...nobody, person: 'anna' }
const member = { ...nobody, memberOf: 'steueramt' }
const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']

function ofStatus(status: TaskStatus, more: Partial<Task> = {}): Task {
  return task('T-2026-00001', { unit: 'steueramt', status, ...more })
}

describe('standing', () => {
  const today = '2026-03-10'
  const units = [
    unit('steueramt', { lead: 'lea', deputy: 'dora' }),
    unit('hauptamt', { lead: 'hans' }),
    unit('it', { is: 'role', deputy: 'lea' }),
  ]
  const known = (id: string, more: Partial<Person> = {}, substituted: Person[] = [], coordinators: string[] = []) =>
    standing({ person: person(id, id, more), coordinators, units, substituted, today })

  test.each<[string, Standing, Partial<Standing>]>([
    ['a lead and deputy', known('lea'), { units: ['steueramt', 'it'], coordinator: false, standsInFor: [] }],
    ['a deputy', known('dora'), { units: ['steueramt'] }],
    ['a member', known('anna', { unit: 'steueramt' }), { units: [], memberOf: 'steueramt' }],
    ['a configured coordinator', known('karl', {}, [], ['karl']), { coordinator: true, units: [] }],
    ['an appointed one', known('karl', { coordinator: { by: 'x', on: today } }), { coordinator: true }],
  ])('of %s', (_, found, expected) => expect(found).toMatchObject(expected))

  test('of a substitute lasts up to and including the last day', () => {
    const absent = (until: string) => [person('hans', 'Hans', { substitute: { person: 'anna', until } })]
    expect(known('anna', {}, absent(today))).toMatchObject({ units: ['hauptamt'], standsInFor: ['hans'] })
    expect(known('anna', {}, absent('2026-03-09'))).toMatchObject({ units: [], standsInFor: [] })
    expect(known('other', {}, absent(today))).toMatchObject({ units: [], standsInFor: [] })
  })

  test('of a coordinator’s substitute is not that of a coordinator', () => {
    const absent = person('karl', 'Karl', {
      coordinator: { by: 'x', on: today },
      substitute: { person: 'anna', until: today },
    })
    expect(known('anna', {}, [absent], ['karl'])).toMatchObject({ coordinator: false, standsInFor: ['karl'] })
  })
})

describe('rights on a task', () => {
  test('go with a role whatever state the task is in', () => {
    expect(goesWith('open', 'responsible')).toBe(true)
    expect(goesWith('drop', 'responsible')).toBe(false)
    expect(goesWith('done', 'member')).toBe(false)
    expect(goesWith('take', 'member')).toBe(true)
  })

  test.each<[string, Standing, TaskStatus, Partial<Task>, string]>([
    ['a coordinator', coordinator, 'offen', {}, 'done progress block later due pass edit drop take'],
    ['a coordinator', coordinator, 'erledigt', {}, 'open'],
    ['the lead', lead, 'offen', {}, 'done progress block later due pass edit drop'],
    ['the lead', lead, 'in-arbeit', {}, 'done block later due pass edit drop'],
    ['the lead', lead, 'blockiert', {}, 'done progress later due pass edit drop'],
    ['the lead', lead, 'verworfen', {}, 'open'],
    ['the named one', named, 'offen', { person: 'anna' }, 'done progress block later due pass'],
    ['the named one', named, 'erledigt', { person: 'anna' }, 'open'],
    [
      'their substitute',
      { ...nobody, standsInFor: ['anna'] },
      'offen',
      { person: 'anna' },
      'done progress block later due pass',
    ],
    ['a member', member, 'offen', {}, 'take'],
    ['a member', member, 'offen', { person: 'anna' }, ''],
    ['a member', member, 'erledigt', {}, ''],
    ['the lead of an involved unit', { ...nobody, units: ['it'] }, 'offen', { involved: ['it'] }, ''],
    ['everybody else', nobody, 'offen', {}, ''],
  ])('of %s (%#)', (_, who, status, more, expected) => {
    expect(rightsOn(ofStatus(status, more), who).join(' ')).toBe(expected)
  })

  test('the strongest role counts', () => {
    const all = { ...nobody, person: 'anna', units: ['steueramt'], memberOf: 'steueramt' }
    expect(actorOn(ofStatus('offen', { person: 'anna' }), { ...all, coordinator: true })).toBe('coordination')
    expect(actorOn(ofStatus('offen', { person: 'anna' }), all)).toBe('lead')
    expect(actorOn(ofStatus('offen', { person: 'anna' }), { ...all, units: [] })).toBe('responsible')
    expect(actorOn(ofStatus('offen'), { ...all, units: [] })).toBe('member')
    expect(actorOn(ofStatus('offen'), nobody)).toBeUndefined()
  })
})

describe('beyond single tasks', () => {
  test.each<[string, Standing, boolean, boolean, boolean, boolean]>([
    ['a coordinator', coordinator, true, true, true, true],
    ['a lead', lead, true, true, true, false],
    ['a member', member, true, false, false, false],
    ['everybody else', nobody, false, false, false, false],
  ])('%s', (_, who, own, other, adopt, plan) => {
    expect(mayCreateFor('steueramt', who)).toBe(own)
    expect(mayCreateFor('hauptamt', who)).toBe(other)
    expect(mayAdopt(who)).toBe(adopt)
    expect(mayPlan(who)).toBe(plan)
  })
})

describe('whatever the municipality looks like', () => {
  const ids = ['a', 'b', 'c', 'd']
  const units = ['u1', 'u2', 'u3']
  const id = fc.constantFrom(...ids)
  const day = fc.constantFrom('2026-03-01', '2026-03-09', '2026-03-10', '2026-03-31')
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const drawn = fc.record({
    places: fc.array(fc.record({ lead: maybe(id), deputy: maybe(id) }), { minLength: 3, maxLength: 3 }),
    members: fc.array(maybe(fc.constantFrom(...units)), { minLength: 4, maxLength: 4 }),
    substitutes: fc.array(maybe(fc.record({ person: id, until: day })), { minLength: 4, maxLength: 4 }),
    status: fc.constantFrom(...statuses),
    named: maybe(id),
    unit: fc.constantFrom(...units),
  })
  const today = '2026-03-10'

  function townOf({ places, members, substitutes, status, named: who, unit: responsible }: Drawn) {
    const people = ids.map((one, at) => {
      const [substitute, home] = [substitutes[at], members[at]]
      return person(one, one, { ...(substitute ? { substitute } : {}), ...(home ? { unit: home } : {}) })
    })
    const all = units.map((one, at): Unit => {
      const { lead: first, deputy } = places[at] ?? {}
      return unit(one, { ...(first ? { lead: first } : {}), ...(deputy ? { deputy } : {}) })
    })
    const about = task('T-2026-00001', { unit: responsible, status, ...(who ? { person: who } : {}) })
    const on = (one: Person, local: string) =>
      standing({ person: one, coordinators: [], units: all, substituted: people, today: local })
    return { people, all, about, on }
  }
  type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

  test('nobody without standing gets any right', () => {
    fc.assert(
      fc.property(drawn, town => {
        const { people, all, about, on } = townOf(town)
        const responsible = all.find(({ id: one }) => one === about.unit)
        const entitled = [about.person, responsible?.lead, responsible?.deputy]
        for (const one of people) {
          const isSubstitute = people.some(
            ({ id: absent, substitute }) =>
              entitled.includes(absent) && substitute?.person === one.id && substitute.until >= today,
          )
          if (entitled.includes(one.id) || isSubstitute || one.unit === about.unit) continue
          expect(rightsOn(about, on(one, today))).toEqual([])
        }
      }),
    )
  })

  test('a substitute has the rights of the person until the last day, and loses them the day after', () => {
    fc.assert(
      fc.property(drawn, id, id, (town, absent, stand) => {
        fc.pre(absent !== stand)
        const { people, about, on, all } = townOf({ ...town, substitutes: [] })
        const [away, other] = [people.find(one => one.id === absent), people.find(one => one.id === stand)]
        if (!away || !other) throw new Error('unknown')
        const substituted = [{ ...away, substitute: { person: stand, until: today } }]
        const at = (local: string) =>
          rightsOn(about, standing({ person: other, coordinators: [], units: all, substituted, today: local }))
        const { memberOf: _, ...own } = on(away, today)
        for (const right of rightsOn(about, own)) expect(at(today)).toContain(right)
        expect(at('2026-03-11')).toEqual(rightsOn(about, on(other, '2026-03-11')))
      }),
    )
  })

  test('what is offered fits the task', () => {
    fc.assert(
      fc.property(fc.constantFrom(coordinator, lead, named, member), fc.constantFrom(...statuses), (who, status) => {
        const may = rightsOn(ofStatus(status), who)
        const hasEnded = status === 'erledigt' || status === 'verworfen'
        expect(may.every(right => (right === 'open') === hasEnded)).toBe(true)
      }),
    )
  })
})
