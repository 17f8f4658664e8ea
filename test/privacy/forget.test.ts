import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '../../src/calendar/days.ts'
import { supportOf } from '../../src/idea/support.ts'
import {
  answeredByNobody,
  isCheckPast,
  isIdeaPast,
  isTaskPast,
  leadsToSomebody,
  namedNowhere,
  namelessFromNow,
} from '../../src/privacy/forget.ts'
import { usualRetention } from '../../src/privacy/rules.ts'
import { assessment, idea, task } from '../fixtures/documents.ts'

const decided = (on: string) => idea('2026-10001', { status: 'geparkt', history: [{ on, status: 'geparkt' }] })

describe('months', () => {
  test.each([
    ['2026-03-03', '2026-09-03'],
    ['2026-08-31', '2027-02-28'],
    ['2026-02-28', '2026-08-28'],
  ])('after %s end with %s', (on, last) => {
    expect(isIdeaPast(decided(on), undefined, last, usualRetention)).toBe(false)
    expect(isIdeaPast(decided(on), undefined, plusDays(last, 1), usualRetention)).toBe(true)
  })

  test('of a check are twelve', () => {
    const check = assessment('P-1', { completedOn: '2026-03-02' })
    expect(isCheckPast(check, '2027-03-02', usualRetention)).toBe(false)
    expect(isCheckPast(check, '2027-03-03', usualRetention)).toBe(true)
  })
})

test('what happens to an idea besides decisions does not put its time off', () => {
  const one = decided('2026-03-03')
  const sorted = { ...one, history: [...one.history, { on: '2026-08-01', status: 'geparkt', what: 'sorted' } as const] }
  expect(isIdeaPast(sorted, undefined, '2026-09-04', usualRetention)).toBe(true)
  const again = {
    ...one,
    status: 'agenda' as const,
    history: [...one.history, { on: '2026-08-01', status: 'agenda' } as const],
  }
  expect(isIdeaPast(again, undefined, '2026-09-04', usualRetention)).toBe(false)
})

test('a task that goes on has no end', () => {
  expect(isTaskPast(task('T-1', { person: 'p' }), '2036-01-01', usualRetention)).toBe(false)
})

const lists = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 1, maxLength: 4 })

test('however many ideas were merged, as many support them as before, and nobody is named', () => {
  fc.assert(
    fc.property(lists, fc.nat(3), (supporters, unnamed) => {
      const all = supporters.map((list, index) =>
        idea(`2026-1000${index}`, {
          author: 'x',
          supporters: list,
          ...(index === 0 && unnamed && { unnamedSupport: unnamed }),
        }),
      )
      const [first, ...merged] = all
      const known = new Set<string>()
      const [then, ...others] = all.map(one => {
        const left = namelessFromNow(one, new Set(known))
        for (const each of one.supporters ?? []) known.add(each)
        return left
      })
      if (!first || !then) throw new Error('no idea')
      expect(supportOf(then, others)).toBe(supportOf(first, merged))
      expect([then, ...others].some(leadsToSomebody)).toBe(false)
    }),
  )
})

test('a check that is past names nobody, in its answers neither', () => {
  const id = '3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b'
  const answers = { titel: { is: 'answered' as const, value: 'Hund' }, wer: { is: 'answered' as const, value: id } }
  const check = assessment('P-1', { by: [id], answers })
  const past = namedNowhere(
    answeredByNobody({ ...check, earlier: { guide: check.guide, answers, completedOn: '2025-01-05' } }),
  )
  expect(JSON.stringify(past)).not.toContain(id)
  expect(past.answers.titel).toEqual(answers.titel)
})
