import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/calendar/days.ts'
import type { Address } from '../../src/documents/address.ts'
import type { SparkMemory } from '../../src/documents/reminder.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { type SparkFacts, type SparkIdea, townSparks } from '../../src/spark/material.ts'
import { usualSparks } from '../../src/spark/rules.ts'
import { begun, fortnight, isSparkDue, nextSpark, type Spark } from '../../src/spark/spark.ts'
import { person } from '../fixtures/documents.ts'

const when = { rules: usualRules, calendar: createCalendar('DE-NW', []), timeZone: 'Europe/Berlin' }
const tuesday = { day: '2026-03-03', time: '10:00' }
const chat = {} as Address
const reader = person('p1', 'Erika', { address: chat, reminders: { sparks: true } })

function spark(id: string): Spark {
  return { id, asks: { is: 'own', text: { de: id } }, guide: 'idea', values: {} }
}

describe('when somebody is asked', () => {
  it.each([
    ['who wants it, at the usual time', reader, tuesday, true],
    ['nobody who was never asked', { ...reader, reminders: {} }, tuesday, false],
    ['nobody who wants none', { ...reader, reminders: { sparks: false } }, tuesday, false],
    ['not before the time', reader, { ...tuesday, time: '09:59' }, false],
    ['not after the hours', reader, { ...tuesday, time: '18:00' }, false],
    ['not on a Sunday', reader, { ...tuesday, day: '2026-03-08' }, false],
    ['not on Good Friday', reader, { ...tuesday, day: '2026-04-03' }, false],
    [
      'at their own time',
      { ...reader, reminders: { sparks: true, time: '08:00' } },
      { ...tuesday, time: '08:00' },
      true,
    ],
    ['not in a pause', { ...reader, reminders: { sparks: true, pausedUntil: '2026-03-03' } }, tuesday, false],
    ['not on their free days', { ...reader, reminders: { sparks: true, weekdays: [1, 3] } }, tuesday, false],
    ['nobody who is stood in for', { ...reader, substitute: { person: 'p2', until: '2026-03-03' } }, tuesday, false],
    ['nobody who removed the bot', { ...reader, installed: false }, tuesday, false],
  ])('%s', (_, who, moment, due) => {
    expect(isSparkDue(who, undefined, moment, when)).toBe(due)
  })

  it('not within a fortnight, unless a wrong clock said so', () => {
    const due = (next: string) => isSparkDue(reader, { next, asked: [] }, tuesday, when)
    expect([due('2026-03-03'), due('2026-03-04'), due('2026-03-17'), due('2026-03-18')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('never twice in a fortnight, however often they change their mind and whatever the clock does', () => {
    const steps = fc.array(fc.record({ days: fc.integer({ min: 0, max: 6 }), toggles: fc.boolean() }), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(steps, all => {
        let day = '2026-01-05'
        let memory: SparkMemory | undefined
        let wants = false
        const asked: string[] = []
        for (const { days, toggles } of all) {
          day = plusDays(day, days)
          if (toggles) {
            wants = !wants
            if (wants) memory = begun(memory, day)
          }
          // What was asked is forgotten once its fortnight is over (leave.ts).
          if (!wants && memory && memory.next <= day) memory = undefined
          const who = { ...reader, reminders: { sparks: wants } }
          if (!isSparkDue(who, memory, { day, time: '10:00' }, when)) continue
          memory = nextSpark('p1', ['a', 'b', 'c'].map(spark), memory, day)?.memory
          asked.push(day)
        }
        asked.slice(1).forEach((next, at) => {
          expect(next >= plusDays(asked[at] as string, fortnight)).toBe(true)
        })
      }),
    )
  })
})

describe('what somebody is asked', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 })

  it('is everything there is before anything comes again, in an order of their own that never changes', () => {
    fc.assert(
      fc.property(ids, fc.string(), (all, who) => {
        const round = (): string[] => {
          let memory: SparkMemory | undefined
          return all.concat(all).map(() => {
            const next = nextSpark(who, all.map(spark), memory, '2026-03-03')
            memory = next?.memory
            return next?.spark.id ?? ''
          })
        }
        const asked = round()
        expect(new Set(asked.slice(0, all.length))).toEqual(new Set(all))
        expect(round()).toEqual(asked)
        if (all.length > 1) for (const [at, id] of asked.slice(1).entries()) expect(id).not.toBe(asked[at])
      }),
    )
  })

  it('is nothing where there is nothing', () => {
    expect(nextSpark('p1', [], undefined, '2026-03-03')).toBeUndefined()
  })

  it('differs between people', () => {
    const all = Array.from({ length: 20 }, (_, n) => spark(`q${n}`))
    const first = Array.from({ length: 20 }, (_, n) => nextSpark(`p${n}`, all, undefined, '2026-03-03')?.spark.id)
    expect(new Set(first).size).toBeGreaterThan(5)
  })
})

const choices: SparkFacts['choices'] = {
  sphere: [
    { id: 'administration', label: { de: 'Kommunalverwaltung' } },
    { id: 'region', label: { de: 'Region' } },
  ],
  goal: [{ id: 'climate', label: { de: 'Klima und Umwelt' } }],
  role: [{ id: 'guarantor', label: { de: 'Garant' } }],
  field: [{ id: 'mobility', label: { de: 'Mobilität' } }],
}

function facts(ideas: Partial<SparkIdea>[], more: Partial<SparkFacts> = {}): SparkFacts {
  return {
    day: '2026-03-03',
    ideas: ideas.map((each, n) => ({
      id: `2026-1000${n}`,
      title: `Idee ${n}`,
      status: 'neu',
      submittedOn: '2026-02-10',
      decidedOn: '2026-02-10',
      ...each,
    })),
    kept: [],
    guides: { idea: 'idea', check: 'process-check' },
    choices,
    questions: { sphere: 'ort', goal: 'ziel', role: 'rolle' },
    ...more,
  }
}

const five = Array.from({ length: 5 }, () => ({
  sphere: 'administration',
  goal: 'service',
  role: 'provider',
  field: 'x',
}))

function said(given: SparkFacts, rules = usualSparks): string[] {
  return townSparks(given, rules).flatMap(({ id, isSo }) => (isSo ? [id] : []))
}

describe("questions from the town's own material", () => {
  it('name what nobody suggested anything for, and preset it', () => {
    expect(said(facts(five))).toEqual(['sphere:region', 'goal:climate', 'role:guarantor', 'field:mobility'])
    const [region] = townSparks(facts(five), usualSparks).filter(({ id }) => id === 'sphere:region')
    expect(region).toMatchObject({ guide: 'idea', values: { ort: 'region' } })
  })

  it('say nothing of fewer than five, of today, or of what is older than three months', () => {
    expect(said(facts(five.slice(1)))).toEqual([])
    expect(said(facts(five.map(each => ({ ...each, submittedOn: '2026-03-03' }))))).toEqual([])
    // A role counts as taken for good.
    expect(said(facts(five.map(each => ({ ...each, submittedOn: '2025-06-01' }))))).toEqual(['role:guarantor'])
  })

  it('never say that there is nothing where there is something, nor of fewer than five choices', () => {
    const idea = fc.record({
      sphere: fc.option(fc.constantFrom('administration', 'region'), { nil: undefined }),
      submittedOn: fc.constantFrom('2025-06-01', '2026-01-15', '2026-03-02', '2026-03-03'),
    })
    fc.assert(
      fc.property(fc.array(idea, { maxLength: 12 }), ideas => {
        const given = facts(ideas.map(({ sphere, ...each }) => ({ ...each, ...(sphere && { sphere }) })))
        const chosen = ideas.filter(
          ({ sphere, submittedOn }) => sphere && ['2026-01-15', '2026-03-02'].includes(submittedOn),
        )
        for (const id of said(given).filter(each => each.startsWith('sphere:'))) {
          expect(chosen.length).toBeGreaterThanOrEqual(5)
          expect(chosen.map(({ sphere }) => `sphere:${sphere}`)).not.toContain(id)
        }
      }),
    )
  })

  it('tell of what was decided lately, and of processes that take less', () => {
    const ideas = [
      { status: 'umgesetzt', decidedOn: '2026-03-02', goal: 'climate' },
      { status: 'agenda', decidedOn: '2025-10-01' },
      { status: 'umgesetzt', decidedOn: '2026-03-03' },
      { status: 'geparkt', decidedOn: '2026-03-02' },
    ] as const
    const kept = [
      {
        id: 'P-2026-10001',
        title: 'Hund anmelden',
        liveOn: '2025-06-01',
        promised: { days: 20 },
        after: [{ months: 3 as const, measured: { days: 5 } }],
      },
      {
        id: 'P-2026-10002',
        title: 'Baum fällen',
        liveOn: '2025-06-01',
        promised: { days: 20 },
        after: [{ months: 3 as const, measured: { days: 25 } }],
      },
    ]
    expect(said(facts([...ideas], { kept }))).toEqual(['done:2026-10000', 'kept:p-2026-10001'])
    const [done] = townSparks(facts([...ideas]), usualSparks).filter(({ id }) => id === 'done:2026-10000')
    expect(done?.values).toEqual({ ziel: 'climate' })
  })

  it('are those that the municipality wants, and its own', () => {
    const own = { id: 'paper', text: { de: 'Welches Papier?' }, guide: 'idea', answers: {} }
    expect(said(facts(five), { town: ['goals'], questions: [own] })).toEqual(['goal:climate', 'own:paper'])
    expect(said(facts(five), { town: [], questions: [] })).toEqual([])
  })

  it('lead to nobody: ids that cards carry are short and plain', () => {
    for (const { id } of townSparks(facts(five), usualSparks)) expect(id).toMatch(/^[a-z0-9:_-]{1,60}$/)
  })
})
