import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import type { Workshop } from '../../src/documents/workshop.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { answersEnd, markOf, takenOn } from '../../src/workshop/course.ts'
import { beginningSaid } from '../../src/workshop/typed.ts'
import { answer, giveDots } from '../../src/workshop/workshop.ts'

const when = { rules: usualRules, calendar: createCalendar('DE-NW', []), timeZone: 'Europe/Berlin' }
/** A Monday. */
const now = '2026-03-02T09:00:00.000Z'

const order = ['wish']

function begun(lasts: Workshop['lasts'], people: number): Workshop {
  const lasting =
    lasts === 'day' ? ({ is: 'day', day: '2026-03-06' } as const) : ({ is: 'minutes', minutes: 20 } as const)
  const empty: Workshop = {
    id: 'W-2026-48213',
    guide: { id: 'zukunftsbild', hash: 'hash' },
    place: { serviceUrl: 'https://smba.example/', conversationId: '19:room@thread.v2', userId: '', botId: 'bot' },
    state: 'answering',
    lasts,
    endsAt: answersEnd(lasting, now, when),
    answered: [],
    voted: [],
    said: {},
    groups: [],
  }
  return Array.from({ length: people }, (_, at) => at).reduce((so, at) => {
    const next = answer(so, markOf('secret', `person-${at}`), { wish: 'Mehr Bäume' }, now)
    return typeof next === 'string' ? so : next
  }, empty)
}

describe('the course of a workshop', () => {
  it('goes from answers over dots to its end, each at its time', () => {
    const open = begun('minutes', 5)
    expect(takenOn(open, order, '2026-03-02T09:19:59.999Z', when)).toBe(open)
    const voting = takenOn(open, order, '2026-03-02T09:20:00.000Z', when)
    expect(voting).toMatchObject({ state: 'voting', endsAt: '2026-03-02T09:30:00.000Z' })
    expect(takenOn(voting, order, '2026-03-02T09:30:00.000Z', when).state).toBe('over')
  })

  it('lasts up to the evening of a day, and dots up to that of the next working day', () => {
    const voting = takenOn(begun('day', 5), order, '2026-03-06T17:00:00.000Z', when)
    expect(voting).toMatchObject({ state: 'voting', endsAt: '2026-03-09T17:00:00.000Z' })
  })

  it('gives dots all their time after the bot stood still', () => {
    const voting = takenOn(begun('minutes', 5), order, '2026-03-02T14:00:00.000Z', when)
    expect(voting).toMatchObject({ state: 'voting', endsAt: '2026-03-02T14:10:00.000Z' })
    expect(giveDots(voting, 'late-comer', [0], '2026-03-02T14:05:00.000Z')).toMatchObject({ groups: [{ dots: 1 }] })
  })

  it('ends with nothing of four, however late that is noticed', () => {
    expect(takenOn(begun('minutes', 4), order, '2026-03-03T09:00:00.000Z', when)).toMatchObject({
      state: 'few',
      said: {},
    })
  })

  it('is the same after each step taken twice, whenever it is looked at', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 8 }).map(all => all.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(looks, fc.integer({ min: 0, max: 7 }), (minutes, people) => {
        let so = begun('minutes', people)
        for (const minute of minutes) {
          const at = new Date(Date.parse(now) + minute * 60_000).toISOString()
          const next = takenOn(so, order, at, when)
          expect(takenOn(next, order, at, when)).toEqual(next)
          if (so.state === 'answering') expect(next.state).not.toBe('over')
          so = next
        }
      }),
    )
  })

  it('marks people so that nobody is told by them in another workshop', () => {
    expect(markOf('a', 'max')).toBe(markOf('a', 'max'))
    expect(markOf('a', 'max')).not.toBe(markOf('b', 'max'))
    expect(markOf('a', 'max')).not.toContain('max')
  })
})

describe('what is typed to begin one', () => {
  const context = { today: '2026-03-02', language: 'de' } as const

  it.each([
    ['werkstatt zukunftsbild', 'zukunftsbild', 20],
    ['Werkstatt: Zukunftsbild für 30 Minuten', 'Zukunftsbild', 30],
    ['Werkstatt Zukunftsbild, 15 min', 'Zukunftsbild', 15],
    ['werkstatt zukunftsbild eine halbe Stunde', 'zukunftsbild', 30],
    ['Werkstatt Unser Rathaus 2030 für eine Stunde', 'Unser Rathaus 2030', 60],
    ['workshop vision for 2 hours', 'vision', 120],
    ['Werkstatt Ziele 2030', 'Ziele 2030', 20],
    ['werkstatt zukunftsbild für zehn Minuten', 'zukunftsbild', 10],
    ['werkstatt zukunftsbild für zwanzig Minuten, bitte', 'zukunftsbild', 20],
    ['werkstatt zukunftsbild für eine Viertelstunde', 'zukunftsbild', 15],
    ['werkstatt zukunftsbild eine Dreiviertelstunde lang', 'zukunftsbild', 45],
    ['werkstatt zukunftsbild für anderthalb Stunden', 'zukunftsbild', 90],
    ['werkstatt zukunftsbild für 1,5 Stunden', 'zukunftsbild', 90],
    ['werkstatt zukunftsbild (20min)', 'zukunftsbild', 20],
    ['workshop vision for half an hour', 'vision', 30],
    ['workshop vision for a quarter of an hour', 'vision', 15],
    ['workshop vision for twenty minutes', 'vision', 20],
  ])('reads minutes: %s', (text, guide, minutes) => {
    expect(beginningSaid(text, context)).toEqual({ guide, lasting: { is: 'minutes', minutes } })
  })

  it.each([
    ['werkstatt zukunftsbild bis Freitag', 'zukunftsbild', '2026-03-06'],
    ['Werkstatt Zukunftsbild bis zum 13.3.', 'Zukunftsbild', '2026-03-13'],
    ['Werkstatt Zukunftsbild für zwei Tage', 'Zukunftsbild', '2026-03-04'],
    ['Werkstatt Zukunftsbild für eine Woche', 'Zukunftsbild', '2026-03-09'],
  ])('reads a day: %s', (text, guide, day) => {
    expect(beginningSaid(text, context)).toEqual({ guide, lasting: { is: 'day', day } })
  })

  it('begins nothing where the time cannot be meant, and reads nothing else', () => {
    for (const text of [
      'werkstatt zukunftsbild bis irgendwann',
      'werkstatt zukunftsbild bis 1.3.2026',
      'werkstatt x 2 min',
      'werkstatt x für 1000 Minuten',
      'werkstatt x für -5 Minuten',
      'werkstatt x für 0 Minuten',
      'werkstatt x für 90 Sekunden',
      'werkstatt x für ein paar Minuten',
      'werkstatt x für 20',
      'werkstatt x für 1,5 Tage',
      'werkstatt x für 99999999 Wochen',
    ])
      expect(beginningSaid(text, context)).toBe('unclear')
    for (const text of ['Die Werkstatt ist zu klein', 'Werkstattbesuch am Freitag', 'zukunftsbild', 'werkstatt'])
      expect(beginningSaid(text, context)).toBeUndefined()
  })
})
