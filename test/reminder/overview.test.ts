import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/calendar/days.ts'
import type { Channel } from '../../src/documents/channel.ts'
import { latestDigestDay } from '../../src/reminder/digest.ts'
import { nextOverview, overviewOwed } from '../../src/reminder/overview.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { instantOf } from '../../src/reminder/when.ts'

const timeZone = 'Europe/Berlin'
const when = { rules: usualRules, calendar: createCalendar('DE-NW', []), timeZone }
const id = '19:abc@thread.tacv2'

function channel(mode: Channel['mode'], digestOn: string): Channel {
  const address = { serviceUrl: 'https://example.org/', conversationId: id, userId: '', botId: '28:bot' }
  return { id, address, mode, digestOn }
}

function owed(bound: Channel, day: string, time = '08:30'): ReturnType<typeof overviewOwed> {
  return overviewOwed(bound, instantOf({ day, time }, timeZone), when)
}

describe('the overview of a channel', () => {
  it('comes weekly, on the weekday of the rules, about the seven days before it', () => {
    const found = owed(channel('weekly', '2026-03-02'), '2026-03-09')
    expect(found).toMatchObject({
      channel: { digestOn: '2026-03-09' },
      record: {
        id: `overview:${id}:2026-03-09`,
        to: `channel:${id}`,
        about: { is: 'overview', mode: 'weekly', from: '2026-03-02', to: '2026-03-08' },
        dueAt: '2026-03-09T07:30:00.000Z',
      },
    })
  })

  it('comes monthly, on the first working day, about the month before', () => {
    const bound = channel('monthly', '2026-04-10')
    expect(owed(bound, '2026-04-30')).toBeUndefined()
    // 1 May is a holiday, and a weekend follows.
    for (const day of ['2026-05-01', '2026-05-02', '2026-05-03']) expect(owed(bound, day)).toBeUndefined()
    expect(owed(bound, '2026-05-04')).toMatchObject({
      channel: { digestOn: '2026-05-01' },
      record: { about: { mode: 'monthly', from: '2026-04-01', to: '2026-04-30' } },
    })
  })

  it('waits for its hour, and for a working day', () => {
    const bound = channel('weekly', '2026-03-30')
    expect(owed(bound, '2026-04-07', '08:29')).toBeUndefined()
    // Easter Monday: it comes on Tuesday, about the week before Monday.
    expect(owed(bound, '2026-04-06')).toBeUndefined()
    expect(owed(bound, '2026-04-07')).toMatchObject({ record: { about: { from: '2026-03-30', to: '2026-04-05' } } })
  })

  it('is never owed to an inbox', () => {
    expect(owed(channel('inbox', '2026-01-01'), '2026-03-09')).toBeUndefined()
  })

  it('comes first on the day that is told when the channel is bound', () => {
    const mode = fc.constantFrom('weekly' as const, 'monthly' as const)
    fc.assert(
      fc.property(mode, fc.integer({ min: 0, max: 700 }), (is, begin) => {
        const today = plusDays('2026-01-05', begin)
        const bound = channel(is, is === 'weekly' ? latestDigestDay(today, usualRules) : today)
        const day = nextOverview(bound, today, when.calendar)
        expect(owed(bound, day, '10:00')).toBeDefined()
        for (let other = today; other < day; other = plusDays(other, 1))
          expect(owed(bound, other, '23:00')).toBeUndefined()
      }),
    )
  })

  it('comes once, after a downtime only the latest, and never about a day that is not over', () => {
    const mode = fc.constantFrom('weekly' as const, 'monthly' as const)
    fc.assert(
      fc.property(
        mode,
        fc.integer({ min: 0, max: 700 }),
        fc.array(fc.integer({ min: 1, max: 90 })),
        (is, begin, gaps) => {
          let bound = channel(is, plusDays('2026-01-05', begin))
          let day = plusDays('2026-01-05', begin)
          const told = new Set<string>()
          for (const gap of gaps) {
            day = plusDays(day, gap)
            const found = owed(bound, day, '10:00')
            if (!found) continue
            const { about, id: record } = found.record
            expect(about).toMatchObject({ is: 'overview', mode: is })
            if (about.is === 'overview') expect(about.from <= about.to && about.to < day).toBe(true)
            expect(told.has(record)).toBe(false)
            told.add(record)
            bound = found.channel
            expect(owed(bound, day, '12:00')).toBeUndefined()
          }
        },
      ),
    )
  })
})
