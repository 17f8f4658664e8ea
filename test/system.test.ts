import { uptime } from 'node:os'
import { expect, test } from 'vitest'
import { systemClock, systemIds } from '../src/system.ts'

test('an invitation code is four digits and two letters that are not taken for digits', () => {
  const codes = Array.from({ length: 200 }, () => systemIds.invitation())
  for (const code of codes) expect(code).toMatch(/^\d{4}-[A-HJ-NP-Z]{2}$/)
  expect(new Set(codes).size).toBeGreaterThan(100)
})

test('how long the machine runs is known to a second', () => {
  expect(Math.abs(systemClock.uptime() - uptime() * 1_000)).toBeLessThan(1_100)
})
