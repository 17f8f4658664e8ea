import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { inquiries } from './kept.ts'

it.each(['2026-01-02', '2026-03-31', '2026-05-20', '2028-02-29'])('has heard of an indicator by %s', day => {
  const now = DateTime.fromISO(day, { zone: 'Europe/Berlin' })
  const heard = inquiries(now).filter(({ about }) => about.is === 'indicator')
  expect(heard.length).toBeGreaterThanOrEqual(3)
  for (const { askedOn, answer } of heard) {
    expect(askedOn <= day).toBe(true)
    expect((answer?.on ?? '9') <= day).toBe(true)
  }
  expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length)
})
