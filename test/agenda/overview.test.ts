import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OverviewFacts } from '../../src/agenda/overview/facts.ts'
import { overviewOf, overviewPaper, sections } from '../../src/agenda/overview/overview.ts'
import type { Part } from '../../src/agenda/overview/part.ts'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { waited } from '../../src/idea/promise.ts'
import { toMarkdown } from '../../src/paper/markdown.ts'
import { idea } from '../fixtures/documents.ts'
import { checkFact, choice, facts, ideaFact, taskFact } from './make.ts'

function overview(more: Partial<OverviewFacts> = {}): OverviewFacts {
  return { ...facts(more), waits: [], promise: { first: 5, decision: 20 }, late: 0, ...more }
}

function partsOf(title: string, from: OverviewFacts): Part[] {
  return overviewOf(from, 'de').find(section => section.title.de === title)?.parts ?? []
}

const said = (parts: Part[]) => parts.flatMap(part => (part.is === 'text' ? [part.text] : [])).join(' ')

const waits = (...days: number[]) => days.map(decision => ({ submittedOn: '2026-01-07', first: 1, decision }))

describe('the overview', () => {
  it('answers each question in a sentence first, in two languages, also for a town that has nothing yet', () => {
    for (const language of ['de', 'en'] as const)
      for (const { parts } of overviewOf(overview(), language)) {
        expect(parts[0]?.is).toBe('text')
        expect(JSON.stringify(parts)).not.toMatch(/undefined|NaN/)
      }
    const paper = overviewPaper(overview(), 'en')
    for (const { title } of sections) expect(toMarkdown(paper)).toContain(`## ${title.en}`)
  })

  it('names the goals and roles that nothing is for, by the sentences of the agenda', () => {
    const town = overview({
      goals: ['service', 'work'].map(choice),
      ideas: [ideaFact('1', { goal: 'work', role: 'partner' })],
    })
    expect(said(partsOf('Ideen nach Ziel', town))).toContain('Noch ohne Vorhaben: service de.')
    expect(said(partsOf('Ideen nach Rolle', town))).toContain('Noch in keinem Vorhaben: provider de')
  })

  it('tells how long it takes in the middle, of five and more, and never of one', () => {
    expect(said(partsOf('Zeit bis zur Antwort', overview({ waits: waits(3, 9, 9, 40) })))).toContain('zu wenige')
    const told = partsOf('Zeit bis zur Antwort', overview({ waits: waits(3, 9, 12, 40, 90), late: 4 }))
    expect(said(told)).toContain('Entscheidung nach 12 Arbeitstagen, versprochen sind 20.')
    expect(said(told)).not.toContain('Länger als versprochen')
    expect(said(partsOf('Zeit bis zur Antwort', overview({ waits: waits(3), late: 5 })))).toContain('zurzeit 5 Ideen')
  })

  it('tells nothing below five of ideas and checks, nor what leads to it', () => {
    const some = fc.array(
      fc.record({
        status: fc.constantFrom('neu', 'agenda', 'umgesetzt', 'geparkt'),
        goal: fc.constantFrom('service', 'work', 'unclear'),
        sphere: fc.constantFrom('administration', 'region'),
        role: fc.constantFrom('partner', 'steerer'),
        field: fc.constantFrom('mobility', 'gone'),
      }),
      { maxLength: 40 },
    )
    const levels = fc.array(fc.tuple(fc.constantFrom('umsetzen', 'nicht-jetzt'), fc.integer({ min: 0, max: 2 })), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(some, levels, (ideas, found) => {
        const town = overview({
          goals: ['service', 'work'].map(choice),
          fields: [choice('mobility')],
          ideas: ideas.map((each, at) => ideaFact(String(at), each as Parameters<typeof ideaFact>[1])),
          checks: found.map(([id, value], at) =>
            checkFact(String(at), {
              outcome: { id, title: { de: id, en: id }, sentence: { de: id, en: id } },
              level: { value, label: { de: `Stufe ${value}`, en: `Level ${value}` } },
            }),
          ),
          tasks: [taskFact('1')],
        })
        for (const { title, parts } of overviewOf(town, 'de').slice(0, 7)) {
          const total = title.de === 'Prozess-Checks' ? found.length : ideas.length
          for (const part of parts) {
            if (part.is === 'text')
              for (const [figure] of part.text.matchAll(/\d+/g)) expect(Number(figure)).toBeGreaterThanOrEqual(5)
            if (part.is !== 'bars') continue
            const told = part.rows.flatMap(({ values }) => values.filter(value => value !== 'untold'))
            const left = told.reduce((rest, figure) => rest - figure, total)
            for (const figure of told) expect(figure).toBeGreaterThanOrEqual(5)
            expect(left >= 5 || (left === 0 && told.length === part.rows.length)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('how long an author waited', () => {
  const calendar = createCalendar('DE-NW', [])
  const step = (on: string, status: 'neu' | 'gesichtet' | 'agenda' | 'geparkt', what?: 'question' | 'sorted') => ({
    on,
    status,
    ...(what && { what }),
  })
  const of = (...history: ReturnType<typeof step>[]) =>
    waited(idea('2026-1', { submittedOn: '2026-03-02', history: [step('2026-03-02', 'neu'), ...history] }), calendar)

  it('is counted in working days, a question is a reaction, and sorting is none', () => {
    expect(of()).toEqual({})
    expect(of(step('2026-03-03', 'neu', 'sorted'))).toEqual({})
    expect(of(step('2026-03-09', 'neu', 'question'))).toEqual({ first: 5 })
    expect(of(step('2026-03-04', 'gesichtet'), step('2026-03-16', 'agenda'))).toEqual({ first: 2, decision: 10 })
  })

  it('counts until the first decision', () => {
    expect(of(step('2026-03-04', 'geparkt'), step('2026-03-16', 'agenda'))).toEqual({ first: 2, decision: 2 })
  })
})
