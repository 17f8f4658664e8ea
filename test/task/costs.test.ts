import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { budgetLines, type Need } from '../../src/export/budget.ts'
import { budgetYear, closingDay, readBudget } from '../../src/task/budget.ts'
import { putOff } from '../../src/task/change.ts'
import { costsInWords, isAccount, readBand, readCosts } from '../../src/task/costs.ts'
import { task } from '../fixtures/documents.ts'

describe('an amount', () => {
  test.each([
    ['5.000–10.000', 5_000, 10_000],
    ['5000 - 10000 €', 5_000, 10_000],
    ['5,000 to 10,000 euros', 5_000, 10_000],
    ['von 5.000 bis 10.000 Euro', 5_000, 10_000],
    ['zwischen 5.000 und 10.000', 5_000, 10_000],
    ['bis zu 900', 0, 900],
    ['höchstens 1,5 Mio. Euro', 0, 1_500_000],
    ['ca. 7.500', 7_500, 7_500],
    ['5-10 T€', 5_000, 10_000],
    ['2 Tsd.', 2_000, 2_000],
    ['12.50', 13, 13],
    ['0', 0, 0],
  ])('%s', (text, min, max) => expect(readBand(text)).toEqual({ min, max }))

  test.each(['', 'viel', 'mindestens 5.000', '5.000-6.000-7.000', '-500', '1.2.3', '5 Äpfel', '12.5000'])(
    '%s is none',
    text => expect(readBand(text)).toBeUndefined(),
  )
})

describe('costs by year', () => {
  test.each([
    ['2027: 5.000–10.000; 2028: bis 2.000', '2027: 5.000–10.000; 2028: 0–2.000'],
    ['2028: 1\n2027 3', '2027: 3; 2028: 1'],
    ['2027: 5.000, 2028: 6.000', '2027: 5.000; 2028: 6.000'],
    ['', ''],
  ])('%s', (text, shown) => {
    const read = readCosts(text)
    expect(read.ok && costsInWords(read.costs, 'de')).toBe(shown)
  })

  test.each([
    ['5.000', 'costs-year'],
    ['27: 5.000', 'costs-year'],
    ['2027: viel', 'costs-amount'],
    ['2027', 'costs-amount'],
    ['2027: 9-8', 'costs-order'],
    ['2027: 1; 2027: 2', 'costs-twice'],
    ['2027: 2 Mio - 2000 Mio', 'costs-high'],
    [Array.from({ length: 11 }, (_, at) => `${2027 + at}: 1`).join('; '), 'costs-many'],
  ])('%s is refused: %s', (text, code) => expect(readCosts(text)).toMatchObject({ ok: false, code }))

  it('are read back from how they are shown, in both languages', () => {
    const cost = fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(1_000_000_000), fc.nat(1_000_000_000))
      .map(([year, a, b]) => ({ year, min: Math.min(a, b), max: Math.max(a, b) }))
    const costs = fc
      .uniqueArray(cost, { selector: ({ year }) => year, maxLength: 10 })
      .map(list => list.sort((a, b) => a.year - b.year))
    fc.assert(
      fc.property(costs, fc.constantFrom('de' as const, 'en' as const), (list, language) => {
        expect(readCosts(costsInWords(list, language))).toEqual({ ok: true, costs: list })
      }),
    )
  })
})

test.each([
  ['11.1.02.7431000', undefined, true],
  ['P 4711/5-b', undefined, true],
  ['abc', undefined, false],
  ['=1+1', undefined, false],
  ['1'.repeat(41), undefined, false],
  ['99.9.99.9999999', '11.1.02.7431000', true],
  ['99.9.99', '11.1.02.7431000', false],
])('the account %s with the example %s: %s', (text, example, is) => expect(isAccount(text, example)).toBe(is))

test('the rules of the budget take an example of an account, and tell one that is none', () => {
  expect(readBudget({ registration: '15.07.', account: '11.1.02' })).toEqual({
    ok: true,
    rules: { registration: '07-15', account: '11.1.02' },
  })
  expect(readBudget({ account: 'Konto' })).toMatchObject({ ok: false, findings: [{ path: ['account'] }] })
})

test.each([
  ['2026-06-30', '2026-06-30', 2027],
  ['2026-07-01', '2027-06-30', 2028],
])('on %s the closing day is %s, for the budget %i', (today, day, year) => {
  expect(closingDay(today, { registration: '06-30' })).toBe(day)
  expect(budgetYear(day)).toBe(year)
})

describe('what was not funded', () => {
  const step = { on: '2026-12-10', by: 'coordination' } as const
  const put = (more: Parameters<typeof task>[1]) =>
    putOff(task('T-2026-10001', more), { year: 2027, reason: 'Kein Geld' }, step, day => day)

  it('comes a year later, with all years after it; what was before stays', () => {
    const costs = [2026, 2027, 2029].map(year => ({ year, min: 1, max: 2 }))
    expect(put({ costs, dueOn: '2028-02-29' })).toMatchObject({
      ok: true,
      task: {
        dueOn: '2028-02-29',
        costs: [{ year: 2026 }, { year: 2028 }, { year: 2030 }],
        history: [{ what: { is: 'created' } }, { what: { is: 'put-off', year: 2027, reason: 'Kein Geld' } }],
      },
    })
    expect(put({ costs, dueOn: '2027-05-04' })).toMatchObject({ task: { dueOn: '2028-05-04', dueSince: '2026-12-10' } })
  })

  it('changes nothing without costs in that year, or once the task is over', () => {
    expect(put({})).toEqual({ ok: false, why: 'same' })
    expect(put({ costs: [{ year: 2027, min: 1, max: 2 }], status: 'erledigt' })).toEqual({ ok: false, why: 'ended' })
  })
})

describe('the list for the Kämmerei', () => {
  const need = fc.record({
    number: fc.constant('T-2026-10001'),
    title: fc.string(),
    unit: fc.constantFrom({ de: 'Bauamt' }, { de: 'Hauptamt' }),
    account: fc.constantFrom('11.1', '12.2', undefined),
    min: fc.nat(1_000_000),
    max: fc.nat(1_000_000),
    state: fc.constantFrom('confirmed', 'open', 'new'),
    later: fc.constant<Need['later']>([]),
  })

  it('has every task once, and sums that agree with each other', () => {
    fc.assert(
      fc.property(fc.array(need, { maxLength: 30 }), given => {
        const needs = given as unknown as Need[]
        const lines = budgetLines(needs)
        const sum = (is: string) => {
          const found = lines.filter(line => line.is === is)
          return [found.reduce((all, { min }) => all + min, 0), found.reduce((all, { max }) => all + max, 0)]
        }
        expect(lines.filter(({ is }) => is === 'task')).toHaveLength(needs.length)
        expect(sum('account')).toEqual(sum('task'))
        expect(sum('unit')).toEqual(sum('task'))
        expect(sum('all')).toEqual(sum('task'))
        expect(lines.at(-1)?.is).toBe('all')
      }),
    )
  })
})
