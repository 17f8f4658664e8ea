import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/calendar/days.ts'
import { hearsOfCampaigns, isWide, meantBy } from '../../src/campaign/audience.ts'
import { ended, owedOf, phaseOf, prolonged, reminderDay, toldOf } from '../../src/campaign/campaign.ts'
import { campaignSaid } from '../../src/campaign/typed.ts'
import type { CampaignAbout } from '../../src/documents/outbox.ts'
import { campaign, person, unit } from '../fixtures/documents.ts'

const calendar = createCalendar('DE-NW', [])
const started = campaign('K-2026-10001', { state: 'started' })

/** What is told of a campaign if somebody looks on these days. */
function toldOn(days: string[], of = started): [CampaignAbout, string][] {
  const told: [CampaignAbout, string][] = []
  let now = of
  for (const day of days)
    for (let what = owedOf(now, day, calendar); what; what = owedOf(now, day, calendar)) {
      told.push([what, day])
      now = toldOf(now, what, day)
    }
  return told
}

const everyDay = Array.from({ length: 120 }, (_, n) => plusDays('2026-02-25', n))

describe('what is owed of a campaign', () => {
  it('is an announcement, one reminder, a report and a second look', () => {
    expect(toldOn(everyDay)).toEqual([
      ['begins', '2026-03-02'],
      ['ends', '2026-03-17'],
      ['report', '2026-03-21'],
      ['again', '2026-05-16'],
    ])
  })

  it('comes once each whenever somebody looks, in this order, and never when it is no longer so', () => {
    const someDays = fc.subarray(everyDay)
    fc.assert(
      fc.property(someDays, fc.integer({ min: 2, max: 40 }), (days, length) => {
        const of = { ...started, to: plusDays(started.from, length) }
        const told = toldOn(days, of)
        const order = told.map(([what]) => ['begins', 'ends', 'report', 'again'].indexOf(what))
        expect(order).toEqual([...new Set(order)].toSorted())
        for (const [what, day] of told)
          if (what === 'begins' || what === 'ends') expect(of.from <= day && day <= of.to).toBe(true)
          else expect(day > of.to).toBe(true)
      }),
    )
  })

  it('is nothing of a draft', () => {
    expect(toldOn(everyDay, { ...started, state: 'draft' })).toEqual([])
  })

  it('is no reminder where it was announced just before its end', () => {
    expect(toldOn(['2026-03-18', '2026-03-19', '2026-03-20']).map(([what]) => what)).toEqual(['begins'])
  })

  it('is the report at once where it ends early, and a reminder anew where it goes on for longer', () => {
    const announced = toldOf(started, 'begins', '2026-03-02')
    expect(owedOf(ended(announced, '2026-03-05'), '2026-03-05', calendar)).toBe('report')
    const reminded = toldOf(announced, 'ends', '2026-03-17')
    expect(toldOn(['2026-03-18', '2026-03-25'], prolonged(reminded, '2026-03-27'))).toEqual([['ends', '2026-03-25']])
  })

  it('counts working days', () => {
    expect(reminderDay({ to: '2026-04-07' }, calendar)).toBe('2026-03-31')
    expect(phaseOf(started, '2026-03-01')).toBe('planned')
    expect(phaseOf(started, '2026-03-20')).toBe('running')
    expect(phaseOf(started, '2026-03-21')).toBe('over')
  })
})

describe('whom a campaign is for', () => {
  const units = [unit('bau', { lead: 'lead' }), unit('hochbau', { parent: 'bau' }), unit('steuer')]
  const people = [
    person('lead'),
    person('in', 'A', { unit: 'hochbau' }),
    person('out', 'B', { unit: 'steuer' }),
    person('nobody', 'C'),
  ]

  it('is everybody, or a unit with what is below it and who leads it', () => {
    const ids = (chosen: string[]) => meantBy({ units: chosen }, people, units).map(({ id }) => id)
    expect(ids([])).toEqual(['lead', 'in', 'out', 'nobody'])
    expect(ids(['bau'])).toEqual(['lead', 'in'])
    expect(ids(['steuer'])).toEqual(['out'])
  })

  it('is wide from five on, so that no idea without a name leads to one of a few', () => {
    expect(isWide({ units: ['bau'] }, people)).toBe(false)
    expect(isWide({ units: ['bau'] }, [...people, person('x')])).toBe(true)
    expect(isWide({ units: [] }, [])).toBe(true)
  })

  it('leaves out who wants no announcements', () => {
    const known = person('a', 'A', { met: { serviceUrl: 's', userId: 'u', botId: 'b' } as never })
    expect(hearsOfCampaigns(known)).toBe(true)
    expect(hearsOfCampaigns({ ...known, reminders: { noCampaigns: true } })).toBe(false)
    expect(hearsOfCampaigns({ ...known, reminders: { digestOnly: true } })).toBe(false)
    expect(hearsOfCampaigns(person('b'))).toBe(false)
  })
})

describe('what is typed of a campaign', () => {
  it.each([
    ['K-2026-10001', undefined, ''],
    ['Kampagne k-2026-10001 mitmachen', 'join', ''],
    ['K-2026-10001 verlängern bis zum 30.6.', 'prolong', '30.6.'],
    ['campaign K-2026-10001 end early.', 'end', ''],
    ['K-2026-10001 kopieren', 'copy', ''],
  ])('“%s”', (text, verb, rest) => {
    expect(campaignSaid(text)).toEqual({ number: 'K-2026-10001', ...(verb && { verb }), rest })
  })

  it.each(['K-2026-10001 nicht beenden', 'beenden', 'K-2026-1 starten'])('is not “%s”', text => {
    expect(campaignSaid(text)).toBeUndefined()
  })
})
