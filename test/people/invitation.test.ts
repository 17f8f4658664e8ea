import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import { accepted, codeIn, invited, invitedTo, isCode, mayTryCode, wrongCode } from '../../src/people/invitation.ts'
import { person, unit } from '../fixtures/documents.ts'

describe('a code is recognised', () => {
  test.each([
    ['4711-XY', '4711-XY'],
    ['Code 4711-XY', '4711-XY'],
    ['code: 4711-xy', '4711-XY'],
    ['Einladungscode 4711 xy', '4711-XY'],
    ['invitation code 4711xy', '4711-XY'],
    [' 4711 – XY ', '4711-XY'],
    ['4711', undefined],
    ['4711-XYZ', undefined],
    ['47111-XY', undefined],
    ['K7QM-3XPA-99ZZ', undefined],
    ['Bitte Raum 4711 AB reservieren', undefined],
    ['', undefined],
  ])('%s', (text, code) => {
    expect(codeIn(text)).toBe(code)
    expect(isCode(text)).toBe(code !== undefined)
  })
})

describe('an invitation', () => {
  const open = invited(unit('steueramt'), 'lead', '4711-XY', '2026-03-01')

  test('is valid for 14 days', () => {
    expect(open.codes).toEqual({ lead: { code: '4711-XY', until: '2026-03-15' } })
    expect(invitedTo(open, '4711-XY', '2026-03-15')).toBe('lead')
    expect(invitedTo(open, '4711-XY', '2026-03-16')).toBeUndefined()
    expect(invitedTo(open, '4711-XZ', '2026-03-01')).toBeUndefined()
    expect(invitedTo(unit('steueramt'), '4711-XY', '2026-03-01')).toBeUndefined()
  })

  test('gives way to a later one', () => {
    const again = invited(open, 'lead', '1234-AB', '2026-03-02')
    expect(invitedTo(again, '4711-XY', '2026-03-02')).toBeUndefined()
    expect(invitedTo(again, '1234-AB', '2026-03-16')).toBe('lead')
  })

  test('is used up by whoever accepts it; the other place stays open', () => {
    const both = invited(open, 'deputy', '1234-AB', '2026-03-02')
    const taken = accepted(both, 'lead', 'erika')
    expect(taken).toMatchObject({ lead: 'erika', codes: { deputy: { code: '1234-AB' } } })
    expect(invitedTo(taken, '4711-XY', '2026-03-02')).toBeUndefined()
    expect(accepted(taken, 'deputy', 'max')).toEqual(unit('steueramt', { lead: 'erika', deputy: 'max' }))
  })

  test('expires, whenever it was made', () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (from, later) => {
        const day = (plus: number) => new Date(from.getTime() + plus * 86_400_000).toISOString().slice(0, 10)
        const made = invited(unit('u'), 'deputy', '4711-XY', day(0))
        expect(invitedTo(made, '4711-XY', day(later))).toBe(later <= 14 ? 'deputy' : undefined)
      }),
    )
  })
})

describe('guessing', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 8) + minutes * 60_000).toISOString()
  const after = (tries: number[]) => tries.reduce<Person>((one, minutes) => wrongCode(one, at(minutes)), person('p'))

  test.each<[string, number[], number, boolean]>([
    ['nothing wrong yet', [], 0, true],
    ['four wrong codes', [0, 1, 2, 3], 4, true],
    ['five wrong codes', [0, 1, 2, 3, 4], 4, false],
    ['an hour after the first is not enough', [0, 1, 2, 3, 4], 61, false],
    ['an hour after the fifth', [0, 1, 2, 3, 4], 64, true],
    ['five spread over more than an hour', [0, 20, 40, 59, 61], 62, true],
    ['once more after the hour', [0, 1, 2, 3, 4, 64], 65, true],
    ['a clock that was set back', [0, 1, 2, 3, 4], -120, true],
  ])('%s', (_, tries, now, may) => expect(mayTryCode(after(tries), at(now))).toBe(may))

  test('is throttled, however it is spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 200 }), gaps => {
        let one: Person = person('p')
        let now = 0
        const tried: number[] = []
        for (const gap of gaps) {
          now += gap
          if (!mayTryCode(one, at(now))) continue
          one = wrongCode(one, at(now))
          tried.push(now)
        }
        for (const from of tried) {
          expect(tried.filter(minute => minute >= from && minute < from + 60).length).toBeLessThan(10)
        }
        const span = (tried.at(-1) ?? 0) - (tried[0] ?? 0)
        expect(tried.length).toBeLessThanOrEqual(5 + (span / 60) * 5 + 5)
      }),
    )
  })
})
