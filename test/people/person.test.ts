import { describe, expect, test } from 'vitest'
import type { Address, Meeting } from '../../src/documents/address.ts'
import type { Person } from '../../src/documents/person.ts'
import { cameBack, isReachable, metAt, newPerson, reachedAt, removed, tidied } from '../../src/people/person.ts'
import { person } from '../fixtures/documents.ts'

const met: Meeting = { serviceUrl: 'https://teams.test/', userId: '29:erika', botId: '28:bot', tenantId: 'tenant' }
const address: Address = { ...met, conversationId: 'a:1' }
const member = { id: 'erika', name: 'Erika Mustermann', language: 'de', met } as const

describe('whoever writes', () => {
  test('is reachable again, under the name and address of today', () => {
    const before = person('erika', 'Erika Muster', {
      installed: false,
      unreachable: { why: 'blocked', on: '2026-03-02' },
    })
    const after = reachedAt(before, 'Erika Mustermann', address)
    expect(after).toEqual(person('erika', 'Erika Mustermann', { address }))
    expect(after).not.toHaveProperty('unreachable')
  })
})

describe('a member of a team', () => {
  test('becomes known without having written', () => {
    const known = metAt(undefined, member)
    expect(known).toEqual({ ...newPerson('erika', 'Erika Mustermann', 'de'), unheard: true, met })
    expect(isReachable(known)).toBe(true)
  })

  test('keeps everything that is known already', () => {
    const before = person('erika', 'Erika M.', { language: 'en', address, unit: 'steueramt' })
    expect(metAt(before, member)).toEqual({ ...before, met })
  })

  test('is called by the name of the list only if none was known', () => {
    expect(metAt(person('erika', ''), member).name).toBe('Erika Mustermann')
  })

  test('can be written to again if the bot was missing, not if it is blocked', () => {
    const unreachable = (why: 'blocked' | 'not-installed') =>
      person('erika', 'E', { unreachable: { why, on: '2026-03-02' } })
    expect(isReachable(metAt(unreachable('not-installed'), member))).toBe(true)
    expect(isReachable(metAt(unreachable('blocked'), member))).toBe(false)
  })

  test('who removed the bot is left alone until they come back', () => {
    const gone = removed(person('erika', 'Erika Mustermann', { address, met, unit: 'steueramt' }), '2026-03-02')
    expect(gone).toMatchObject({ installed: false, welcomed: false, unit: 'steueramt' })
    expect(isReachable(metAt(gone, member))).toBe(false)
    expect(isReachable(reachedAt(metAt(gone, member), '', address))).toBe(true)
  })
})

describe('whoever enters a code in a group', () => {
  test('is reachable, whatever was before', () => {
    const gone = removed(
      person('erika', '', { address, unreachable: { why: 'blocked', on: '2026-03-02' } }),
      '2026-03-02',
    )
    const back = cameBack(gone, 'Erika Mustermann', met)
    expect(back).toMatchObject({ name: 'Erika Mustermann', met })
    expect(isReachable(back)).toBe(true)
  })
})

describe('what is over', () => {
  const [at, today] = ['2026-03-03T10:00:00.000Z', '2026-03-03']

  test.each<[string, Partial<Person>, Partial<Person>]>([
    ['a substitution', { substitute: { person: 'max', until: '2026-03-02' } }, {}],
    ['wrong codes of an hour ago', { wrongCodes: { since: '2026-03-03T09:00:00.000Z', count: 2 } }, {}],
  ])('%s is forgotten', (_, more, left) =>
    expect(tidied(person('erika', 'E', more), at, today)).toEqual(person('erika', 'E', left)),
  )

  test.each<[string, Partial<Person>]>([
    ['a substitution on its last day', { substitute: { person: 'max', until: '2026-03-03' } }],
    ['wrong codes of just now', { wrongCodes: { since: '2026-03-03T09:00:01.000Z', count: 2 } }],
  ])('%s is not', (_, more) => {
    const before = person('erika', 'E', more)
    expect(tidied(before, at, today)).toEqual(before)
  })
})

describe('who can be written to', () => {
  test.each<[string, Partial<Person>, boolean]>([
    ['has a personal chat', { installed: true, address }, true],
    ['was met in a team', { installed: false, met }, true],
    ['was met, and the chat is open by now', { installed: false, met, address }, true],
    ['removed the bot', { installed: false, address }, false],
    ['has never been met', { installed: false }, false],
    ['installed it without an address', { installed: true }, false],
    ['blocked the bot', { installed: true, address, met, unreachable: { why: 'blocked', on: '2026-03-02' } }, false],
  ])('%s', (_, more, reachable) => expect(isReachable(person('erika', 'Erika', more))).toBe(reachable))
})
