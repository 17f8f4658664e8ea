import { describe, expect, test } from 'vitest'
import { quarterAfter, quartersBetween } from '../../src/task/quarter.ts'

describe('quarters in order', () => {
  test('one follows another, also over the turn of the year', () => {
    expect(['2026-Q1', '2026-Q4'].map(quarterAfter)).toEqual(['2026-Q2', '2027-Q1'])
    expect(quarterAfter('0009-Q4')).toBe('0010-Q1')
    expect(quartersBetween('2026-Q3', '2027-Q2')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2'])
    expect(quartersBetween('2027-Q1', '2026-Q4')).toEqual([])
  })

  test('a list ends whatever its last quarter is', () => {
    expect(quartersBetween('9999-Q3', '9999-Q4')).toEqual(['9999-Q3', '9999-Q4'])
    expect(() => quarterAfter('9999-Q4')).toThrow('no quarter after 9999-Q4')
    const all = quartersBetween('2026-Q1', '9999-Q4')
    expect([all.length, all[0], all.at(-1)]).toEqual([240, '2026-Q1', '2085-Q4'])
  })
})
