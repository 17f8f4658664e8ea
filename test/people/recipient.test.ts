import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import type { Unit } from '../../src/documents/unit.ts'
import { isReachable } from '../../src/people/person.ts'
import { recipientsOf } from '../../src/people/recipient.ts'
import { person, unit } from '../fixtures/documents.ts'

const address = { serviceUrl: 'https://teams.test/', conversationId: 'a:1', userId: '29:x', botId: '28:bot' }
const today = '2026-03-10'

function reachable(id: string, more: Partial<Person> = {}): Person {
  return person(id, id, { address, ...more })
}

function heard(people: Person[], task: { person?: string }, places: Partial<Unit>): string | undefined {
  const known = (id: string) => people.find(one => one.id === id)
  const [found] = recipientsOf({ unit: 'steueramt', ...task }, unit('steueramt', places), known, today)
  return found && (found.insteadOf ? `${found.to.id} for ${found.insteadOf}` : found.to.id)
}

const away = { installed: false }
const both = { lead: 'lead', deputy: 'deputy' }
const until = (day: string) => ({ substitute: { person: 'stand-in', until: day } })

describe('whom to write to', () => {
  test.each<[string, Person[], { person?: string }, Partial<Unit>, string | undefined]>([
    ['whoever is named', [reachable('anna'), reachable('lead')], { person: 'anna' }, both, 'anna'],
    ['the lead if nobody is', [reachable('lead'), reachable('deputy')], {}, both, 'lead'],
    [
      'the lead if the named one is away',
      [reachable('anna', away), reachable('lead')],
      { person: 'anna' },
      both,
      'lead',
    ],
    ['the lead if the named one is unknown', [reachable('lead')], { person: 'anna' }, both, 'lead'],
    ['the deputy if the lead is away', [reachable('lead', away), reachable('deputy')], {}, both, 'deputy'],
    ['nobody if nobody can be reached', [reachable('lead', away)], {}, both, undefined],
    ['nobody where nobody is named', [reachable('anna')], {}, {}, undefined],
    ['a substitute', [reachable('lead', until('2026-03-11')), reachable('stand-in')], {}, both, 'stand-in for lead'],
    [
      'a substitute on the last day',
      [reachable('lead', until(today)), reachable('stand-in')],
      {},
      both,
      'stand-in for lead',
    ],
    ['no substitute the day after', [reachable('lead', until('2026-03-09')), reachable('stand-in')], {}, both, 'lead'],
    [
      'a substitute of somebody away',
      [reachable('lead', { ...away, ...until(today) }), reachable('stand-in')],
      {},
      both,
      'stand-in for lead',
    ],
    [
      'the absent one if the substitute is away',
      [reachable('lead', until(today)), reachable('stand-in', away)],
      {},
      both,
      'lead',
    ],
    [
      'the deputy if both are away',
      [reachable('lead', { ...away, ...until(today) }), reachable('deputy')],
      {},
      both,
      'deputy',
    ],
  ])('%s', (_, people, task, places, expected) => expect(heard(people, task, places)).toBe(expected))

  test('a task without a known unit reaches whoever is named', () => {
    const anna = reachable('anna')
    expect(recipientsOf({ unit: 'gone', person: 'anna' }, undefined, () => anna, today)).toEqual([{ to: anna }])
    expect(recipientsOf({ unit: 'gone' }, undefined, () => anna, today)).toEqual([])
  })

  test('of a role that several hold without being entered there reaches all of them who can be', () => {
    const people = [reachable('anna'), reachable('berta'), reachable('carla', away), reachable('stand-in')]
    const known = (id: string) => people.find(one => one.id === id)
    const to = (places: Partial<Unit>, task: { person?: string } = {}) =>
      recipientsOf({ unit: 'koordination', ...task }, unit('koordination', places), known, today, [
        'anna',
        'berta',
        'carla',
        'never-met',
      ]).map(found => found.to.id)
    expect(to({})).toEqual(['anna', 'berta'])
    expect(to({ lead: 'stand-in' })).toEqual(['stand-in'])
    expect(to({ lead: 'carla' })).toEqual(['anna', 'berta'])
    expect(to({}, { person: 'berta' })).toEqual(['berta'])
  })

  test('is always somebody who can be reached, and somebody whenever one of the three can', () => {
    const ids = ['a', 'b', 'c', 'd'] as const
    const some = fc.option(fc.constantFrom(...ids), { nil: undefined })
    const one = fc.record({
      installed: fc.boolean(),
      stand: some,
      until: fc.constantFrom('2026-03-09', today, '2026-04-01'),
    })
    fc.assert(
      fc.property(fc.record({ a: one, b: one, c: one, d: one }), some, some, some, (drawn, named, lead, deputy) => {
        const people = ids.map(id => {
          const { installed, stand, until: day } = drawn[id]
          return reachable(id, { installed, ...(stand ? { substitute: { person: stand, until: day } } : {}) })
        })
        const known = (id: string) => people.find(other => other.id === id)
        const places = { ...(lead ? { lead } : {}), ...(deputy ? { deputy } : {}) }
        const task = { unit: 'steueramt', ...(named ? { person: named } : {}) }
        const [found, another] = recipientsOf(task, unit('steueramt', places), known, today)
        expect(another).toBeUndefined()
        const three = [named, lead, deputy].flatMap(id => (id ? [known(id)] : []))
        if (three.some(candidate => candidate && isReachable(candidate))) expect(found).toBeDefined()
        if (found) expect(isReachable(found.to)).toBe(true)
        if (found?.insteadOf) expect(known(found.insteadOf)?.substitute?.person).toBe(found.to.id)
      }),
    )
  })
})
