import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/calendar/days.ts'
import type { Review, ReviewQuestion } from '../../src/documents/review.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { answered, asked, askedFor, remindedNow, takenBack, toTell } from '../../src/review/review.ts'

const when = { rules: usualRules, calendar: createCalendar('DE-NW', []), timeZone: 'Europe/Berlin' }
const questions: ReviewQuestion[] = [{ is: 'feasible' }, { is: 'words' }]
const wanted = { id: '2026-10001', units: ['steueramt', 'it'], questions, dueOn: '2026-03-17' }
const today = '2026-03-03'
const review = askedFor(undefined, wanted, today)

function remindersUntil(last: string, of: Review): string[] {
  const days: string[] = []
  let now = of
  for (let day = today; day <= last; day = plusDays(day, 1)) {
    const due = remindedNow(now, day, when).map(({ unit }) => unit)
    days.push(...due.map(unit => `${day} ${unit}`))
    const requests = now.requests.map(each => (due.includes(each.unit) ? { ...each, remindedOn: day } : each))
    now = { ...now, requests }
  }
  return days
}

describe('what units are asked about an idea', () => {
  it('is reminded of by the rules for tasks, by whoever has not answered, and never after its day', () => {
    const one = answered(review, 'it', ['Ja', ''], '2026-03-04')
    expect(remindersUntil('2026-04-30', one)).toEqual(['2026-03-10 steueramt', '2026-03-17 steueramt'])
    expect(remindersUntil('2026-04-30', takenBack(one, 'steueramt', today))).toEqual([])
  })

  it('is told the coordination once: when all have answered, or when the day is over', () => {
    expect(toTell(review, '2026-03-17')).toBeUndefined()
    expect(toTell(review, '2026-03-18')).toBe('over')
    const all = ['it', 'steueramt'].reduce((now, unit) => answered(now, unit, ['Ja', ''], today), review)
    expect(toTell(all, today)).toBe('answered')
    expect(toTell({ ...all, toldFor: all.dueOn }, '2026-03-18')).toBeUndefined()
    // A later day asks anew.
    const later = askedFor({ ...review, toldFor: review.dueOn }, { ...wanted, dueOn: '2026-03-24' }, '2026-03-18')
    expect(toTell(later, '2026-03-25')).toBe('over')
  })

  it('keeps answers as long as the questions are the same, whoever else is asked', () => {
    const one = answered(review, 'it', ['Ja', ''], today)
    const more = askedFor(one, { ...wanted, units: ['it', 'recht'] }, '2026-03-05')
    expect(more.requests).toMatchObject([
      { unit: 'it', state: 'answered', answers: ['Ja', ''] },
      { unit: 'recht', state: 'asked' },
      { unit: 'steueramt', state: 'withdrawn' },
    ])
    expect(askedFor(one, { ...wanted, questions: [{ is: 'law' }] }, today).requests).toMatchObject([
      { unit: 'steueramt', state: 'asked' },
      { unit: 'it', state: 'asked' },
    ])
  })

  it('has each unit once, in the order in which they were asked, with one answer for each question', () => {
    const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const step = fc.oneof(
      fc.record({ do: fc.constant('ask' as const), units: fc.uniqueArray(unit, { minLength: 1 }) }),
      fc.record({ do: fc.constant('answer' as const), unit }),
      fc.record({ do: fc.constant('withdraw' as const), unit }),
    )
    fc.assert(
      fc.property(fc.array(step), steps => {
        let now = askedFor(undefined, { ...wanted, units: ['a', 'b'] }, today)
        for (const each of steps)
          if (each.do === 'ask') now = askedFor(now, { ...wanted, units: each.units }, today)
          else if (each.do === 'withdraw') now = takenBack(now, each.unit, today)
          else if (asked(now).some(({ unit: id }) => id === each.unit))
            now = answered(now, each.unit, ['Ja', ''], today)
        const units = now.requests.map(({ unit: id }) => id)
        expect(new Set(units).size).toBe(units.length)
        for (const { state, answers } of now.requests)
          expect(answers?.length).toBe(state === 'answered' ? questions.length : undefined)
      }),
    )
  })
})
